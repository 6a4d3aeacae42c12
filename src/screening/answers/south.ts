import type { AnswerWords } from './index.ts';

/** French, Spanish, Portuguese, Italian. */
export const SOUTH: Readonly<Record<string, AnswerWords>> = {
  fr: {
    hello: (first) => `Bonjour ${first},`,
    helloAll: 'Bonjour,',
    aboutWord: (quote) =>
      `merci pour votre message. Vous parlez de « ${quote} », vous avez donc regardé ; c’est un plaisir d’être en lien.`,
    metAt: (event) => `merci pour votre message après « ${event} ». C’est un plaisir d’être en lien.`,
    thanksForWriting: 'merci pour votre message. C’est un plaisir d’être en lien.',
    thanksForAsking: 'merci de poser la question aussi simplement.',
    glad: 'quel plaisir de te voir ici.',
    askFirst: 'merci pour votre invitation. Qu’est-ce qui vous a fait penser à moi ?',
    pitch:
      'merci pour votre message. Je n’achète rien sur un premier message, j’en reste donc là pour l’instant ; si quelque chose dans mon travail vous a fait penser à moi, dites-moi quoi.',
    honestOffer:
      'merci de dire franchement ce que vous proposez. Je n’en ai pas besoin pour le moment ; si cela change, je saurai où vous trouver.',
    calendar:
      'merci pour votre message. Avant de chercher une date : regardez d’abord ce que je fais, puis dites-moi en quelques lignes pourquoi vous aimeriez parler.',
    post: 'merci d’avoir pensé à moi. Je ne cherche rien d’autre en ce moment.',
    ownPlace: '[une ligne de ma main]',
    answerPlace: '[ma réponse, ou pourquoi pas maintenant]',
    newsPlace: '[ce que j’aimerais entendre ou raconter]',
    bye: 'Bien cordialement',
  },
  es: {
    hello: (first) => `Hola, ${first}:`,
    helloAll: 'Buenos días:',
    aboutWord: (quote) => `gracias por escribir. Menciona «${quote}», así que ha mirado; me alegra estar en contacto.`,
    metAt: (event) => `gracias por escribir después de «${event}». Me alegra estar en contacto.`,
    thanksForWriting: 'gracias por escribir. Me alegra estar en contacto.',
    thanksForAsking: 'gracias por preguntar con tanta sencillez.',
    glad: 'qué bien verte por aquí.',
    askFirst: 'gracias por la invitación. ¿Qué le hizo pensar en mí?',
    pitch:
      'gracias por escribir. No compro a partir de un primer mensaje, así que por ahora lo dejo aquí; si algo de mi trabajo le hizo pensar en mí, cuénteme qué fue.',
    honestOffer:
      'gracias por decir abiertamente lo que ofrece. Ahora no lo necesito; si eso cambia, sé dónde encontrarle.',
    calendar:
      'gracias por escribir. Antes de buscar una hora: mire primero a qué me dedico y cuénteme en unas líneas por qué le gustaría hablar.',
    post: 'gracias por pensar en mí. De momento no busco otra cosa.',
    ownPlace: '[una línea mía]',
    answerPlace: '[mi respuesta, o por qué ahora no]',
    newsPlace: '[lo que me gustaría saber o contar]',
    bye: 'Un saludo cordial',
  },
  pt: {
    hello: (first) => `Olá, ${first},`,
    helloAll: 'Olá,',
    aboutWord: (quote) =>
      `agradeço a mensagem. A menção a “${quote}” mostra que olhou com atenção; fico contente com o contato.`,
    metAt: (event) => `agradeço a mensagem depois de “${event}”. Fico contente com o contato.`,
    thanksForWriting: 'agradeço a mensagem. Fico contente com o contato.',
    thanksForAsking: 'agradeço a pergunta tão simples.',
    glad: 'que bom ver você por aqui.',
    askFirst: 'agradeço o convite. O que fez você pensar em mim?',
    pitch:
      'agradeço a mensagem. Não compro a partir de uma primeira mensagem, então por agora fico por aqui; se algo no meu trabalho fez você pensar em mim, conte-me o quê.',
    honestOffer:
      'agradeço por dizer abertamente o que oferece. Agora não preciso; se isso mudar, sei onde encontrar você.',
    calendar:
      'agradeço a mensagem. Antes de marcar um horário: veja primeiro o que eu faço e depois me diga, em algumas linhas, por que gostaria de conversar.',
    post: 'agradeço por pensar em mim. No momento não procuro outra coisa.',
    ownPlace: '[uma linha minha]',
    answerPlace: '[minha resposta, ou por que agora não]',
    newsPlace: '[o que eu gostaria de ouvir ou contar]',
    bye: 'Um abraço',
  },
  it: {
    hello: (first) => `Buongiorno ${first},`,
    helloAll: 'Buongiorno,',
    aboutWord: (quote) =>
      `grazie per il messaggio. Parla di «${quote}», quindi ha guardato; mi fa piacere essere in contatto.`,
    metAt: (event) => `grazie per il messaggio dopo «${event}». Mi fa piacere essere in contatto.`,
    thanksForWriting: 'grazie per il messaggio. Mi fa piacere essere in contatto.',
    thanksForAsking: 'grazie per averlo chiesto con tanta semplicità.',
    glad: 'che bello trovarti qui.',
    askFirst: 'grazie per l’invito. Che cosa Le ha fatto pensare a me?',
    pitch:
      'grazie per il messaggio. Non compro dopo un primo messaggio, perciò per ora mi fermo qui; se qualcosa del mio lavoro Le ha fatto pensare a me, mi dica che cosa.',
    honestOffer:
      'grazie per aver detto apertamente che cosa offre. Adesso non mi serve; se dovesse cambiare, so dove trovarLa.',
    calendar:
      'grazie per il messaggio. Prima di cercare un orario: guardi prima che cosa faccio e poi mi scriva in poche righe perché vorrebbe parlare.',
    post: 'grazie per aver pensato a me. Al momento non cerco altro.',
    ownPlace: '[una riga mia]',
    answerPlace: '[la mia risposta, o perché non ora]',
    newsPlace: '[che cosa vorrei sapere o raccontare]',
    bye: 'Un cordiale saluto',
  },
};
