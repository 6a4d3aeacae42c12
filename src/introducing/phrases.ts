/** What prepared words of introductions are made of, in each language. Tests read all of them. */

import { type Or, PLACE, spokenIn, type Voice } from '../drafts/index.ts';

/** Paragraphs of each letter. `other`, `helper`, `me`: names, with what they do. `why`: the owner's words. */
export interface Phrases {
  readonly askIntroducer: {
    readonly subject: (other: string) => string;
    readonly body: (other: string, why: string) => readonly string[];
    readonly toPassOn: string;
    readonly passedOn: (me: string, why: string) => readonly string[];
  };
  readonly writeToOther: {
    readonly subject: (helper: string) => string;
    readonly body: (helper: string, why: string) => readonly string[];
  };
  readonly tellIntroducer: {
    readonly subject: (other: string) => string;
    readonly body: (other: string) => readonly string[];
  };
  readonly askOneOfTwo: {
    readonly subject: (other: string) => string;
    readonly body: (other: string, why: string) => readonly string[];
  };
  readonly introduceTwo: {
    readonly subject: (first: string, second: string) => string;
    readonly hello: (first: string, second: string) => string;
    readonly body: (why: string) => readonly string[];
    readonly thisIs: (called: string, other: string) => string;
    readonly bye: string;
  };
}

const EN: Phrases = {
  askIntroducer: {
    subject: (other) => `May I ask you for an introduction to ${other}?`,
    body: (other, why) => [
      `I would like to meet ${other}, ${because(why)}. I believe you know each other. ${PLACE}`,
      'Would you ask whether I may write? The lines below can be passed on as they are.',
      'If it does not suit you, for whatever reason, a short no is fine, and so is no answer at all.',
      'Thank you for thinking about it.',
    ],
    toPassOn: 'To pass on:',
    passedOn: (me, why) => [
      `My name is ${me}. I would like to meet you, ${because(why)}. ${PLACE}`,
      'If you would rather not, no answer is needed, and nobody will mind.',
    ],
  },
  writeToOther: {
    subject: (helper) => `${helper} introduced us`,
    body: (helper, why) => [
      `${helper} was so kind as to ask you whether I may write; thank you for saying yes.`,
      `I would like to meet you, ${because(why)}. ${PLACE}`,
      'If it does not suit after all, just say so.',
    ],
  },
  tellIntroducer: {
    subject: (other) => `What came of your introduction to ${other}`,
    body: (other) => [`thank you for introducing me to ${other}. You should hear what came of it: ${PLACE}`],
  },
  askOneOfTwo: {
    subject: (other) => `Would you like to meet ${other}?`,
    body: (other, why) => [
      `I thought of introducing you to ${other}. ${sentence(why)} ${PLACE}`,
      'Would you like that? If not, a short no is fine, and so is no answer at all: it stays with me. I bring people together only when both want it.',
    ],
  },
  introduceTwo: {
    subject: (first, second) => `${first} and ${second}`,
    hello: (first, second) => `Dear ${first}, dear ${second},`,
    body: (why) => [`you both said that you would like to meet. ${sentence(why)}`],
    thisIs: (called, other) => `${called}, this is ${other}: ${PLACE}`,
    bye: 'Over to you two; I get out of the way now.',
  },
};

const german = (or: Or): Phrases => ({
  askIntroducer: {
    subject: (other) => `Eine Bitte um Bekanntmachung: ${other}`,
    body: (other, why) => [
      or(
        `ich würde gern ${other} kennenlernen, und ich glaube, dass Sie sich kennen. ${PLACE}`,
        `ich würde gern ${other} kennenlernen, und ich glaube, dass ihr euch kennt. ${PLACE}`,
      ),
      `Der Anlass: ${sentence(why)}`,
      or(
        'Würden Sie fragen, ob ich schreiben darf? Die Zeilen unten können so weitergegeben werden.',
        'Würdest du fragen, ob ich schreiben darf? Die Zeilen unten kannst du so weitergeben.',
      ),
      or(
        'Wenn es Ihnen nicht passt, aus welchem Grund auch immer, genügt ein kurzes Nein, und auch gar keine Antwort ist in Ordnung.',
        'Wenn es dir nicht passt, aus welchem Grund auch immer, genügt ein kurzes Nein, und auch gar keine Antwort ist in Ordnung.',
      ),
      'Danke fürs Überlegen.',
    ],
    toPassOn: 'Zum Weitergeben:',
    passedOn: (me, why) => [
      `Mein Name ist ${me}. Ich würde Sie gern kennenlernen. Der Anlass: ${sentence(why)} ${PLACE}`,
      'Wenn Sie das lieber nicht möchten, braucht es keine Antwort, und niemand nimmt es übel.',
    ],
  },
  writeToOther: {
    subject: (helper) => `${helper} hat uns bekannt gemacht`,
    body: (helper, why) => [
      or(
        `${helper} war so freundlich, Sie zu fragen, ob ich schreiben darf; danke für Ihr Ja.`,
        `${helper} war so freundlich, dich zu fragen, ob ich schreiben darf; danke für dein Ja.`,
      ),
      or(
        `Ich würde Sie gern kennenlernen. Der Anlass: ${sentence(why)} ${PLACE}`,
        `Ich würde dich gern kennenlernen. Der Anlass: ${sentence(why)} ${PLACE}`,
      ),
      'Wenn es doch nicht passt, genügt ein Wort.',
    ],
  },
  tellIntroducer: {
    subject: (other) => `Was aus der Bekanntschaft mit ${other} wurde`,
    body: (other) => [
      or(
        `danke, dass Sie mich mit ${other} bekannt gemacht haben. Sie sollen hören, was daraus wurde: ${PLACE}`,
        `danke, dass du mich mit ${other} bekannt gemacht hast. Du sollst hören, was daraus wurde: ${PLACE}`,
      ),
    ],
  },
  askOneOfTwo: {
    subject: (other) => or(`Möchten Sie ${other} kennenlernen?`, `Möchtest du ${other} kennenlernen?`),
    body: (other, why) => [
      or(
        `ich habe daran gedacht, Sie mit ${other} bekannt zu machen. ${sentence(why)} ${PLACE}`,
        `ich habe daran gedacht, dich mit ${other} bekannt zu machen. ${sentence(why)} ${PLACE}`,
      ),
      or(
        'Wäre Ihnen das recht? Wenn nicht, genügt ein kurzes Nein, und auch gar keine Antwort ist in Ordnung: Es bleibt bei mir. Ich bringe Leute nur zusammen, wenn beide es möchten.',
        'Wäre dir das recht? Wenn nicht, genügt ein kurzes Nein, und auch gar keine Antwort ist in Ordnung: Es bleibt bei mir. Ich bringe Leute nur zusammen, wenn beide es möchten.',
      ),
    ],
  },
  introduceTwo: {
    subject: (first, second) => `${first} und ${second}`,
    hello: (first, second) => or(`Guten Tag ${first}, guten Tag ${second},`, `Hallo ${first}, hallo ${second},`),
    body: (why) => [
      or(
        `Sie haben beide gesagt, dass Sie sich gern kennenlernen würden. ${sentence(why)}`,
        `ihr habt beide gesagt, dass ihr euch gern kennenlernen würdet. ${sentence(why)}`,
      ),
    ],
    thisIs: (called, other) => `${called}, das ist ${other}: ${PLACE}`,
    bye: 'Das Weitere ist nun in guten Händen; ich ziehe mich zurück.',
  },
});

const french = (or: Or): Phrases => ({
  askIntroducer: {
    subject: (other) => `Une mise en relation avec ${other} ?`,
    body: (other, why) => [
      `j’aimerais rencontrer ${other}, et je crois que vous vous connaissez. ${PLACE}`,
      `La raison : ${sentence(why)}`,
      or(
        'Pourriez-vous demander si je peux écrire ? Les lignes ci-dessous peuvent être transmises telles quelles.',
        'Pourrais-tu demander si je peux écrire ? Les lignes ci-dessous peuvent être transmises telles quelles.',
      ),
      or(
        'Si cela ne vous convient pas, pour quelque raison que ce soit, un simple non suffit, et l’absence de réponse aussi.',
        'Si cela ne te convient pas, pour quelque raison que ce soit, un simple non suffit, et l’absence de réponse aussi.',
      ),
      'Merci d’y réfléchir.',
    ],
    toPassOn: 'À transmettre :',
    passedOn: (me, why) => [
      `Je m’appelle ${me}. J’aimerais vous rencontrer. La raison : ${sentence(why)} ${PLACE}`,
      'Si vous préférez que non, il n’est pas besoin de répondre, et personne ne vous en voudra.',
    ],
  },
  writeToOther: {
    subject: (helper) => `De la part de ${helper}`,
    body: (helper, why) => [
      or(
        `${helper} a eu la gentillesse de vous demander si je pouvais écrire ; merci d’avoir dit oui.`,
        `${helper} a eu la gentillesse de te demander si je pouvais écrire ; merci d’avoir dit oui.`,
      ),
      or(
        `J’aimerais vous rencontrer. La raison : ${sentence(why)} ${PLACE}`,
        `J’aimerais te rencontrer. La raison : ${sentence(why)} ${PLACE}`,
      ),
      'Si finalement cela ne convient pas, un mot suffit.',
    ],
  },
  tellIntroducer: {
    subject: (other) => `Ce qu’a donné la rencontre avec ${other}`,
    body: (other) => [
      or(
        `merci de m’avoir fait connaître ${other}. Vous méritez de savoir ce qui en est sorti : ${PLACE}`,
        `merci de m’avoir fait connaître ${other}. Tu mérites de savoir ce qui en est sorti : ${PLACE}`,
      ),
    ],
  },
  askOneOfTwo: {
    subject: (other) => or(`Aimeriez-vous rencontrer ${other} ?`, `Aimerais-tu rencontrer ${other} ?`),
    body: (other, why) => [
      or(
        `j’ai pensé à vous faire connaître ${other}. ${sentence(why)} ${PLACE}`,
        `j’ai pensé à te faire connaître ${other}. ${sentence(why)} ${PLACE}`,
      ),
      or(
        'Cela vous dirait-il ? Sinon, un simple non suffit, et l’absence de réponse aussi : cela reste entre nous. Je ne mets les gens en relation que si les deux le souhaitent.',
        'Cela te dirait ? Sinon, un simple non suffit, et l’absence de réponse aussi : cela reste entre nous. Je ne mets les gens en relation que si les deux le souhaitent.',
      ),
    ],
  },
  introduceTwo: {
    subject: (first, second) => `${first} et ${second}`,
    hello: (first, second) => `Bonjour ${first}, bonjour ${second},`,
    body: (why) => [`vous avez dit tous les deux que vous aimeriez vous rencontrer. ${sentence(why)}`],
    thisIs: (called, other) => `${called}, voici ${other} : ${PLACE}`,
    bye: 'La suite est entre vos mains ; je m’efface.',
  },
});

const spanish = (or: Or): Phrases => ({
  askIntroducer: {
    subject: (other) => `¿Una presentación a ${other}?`,
    body: (other, why) => [
      or(
        `me gustaría conocer a ${other}, y creo que ustedes se conocen. ${PLACE}`,
        `me gustaría conocer a ${other}, y creo que os conocéis. ${PLACE}`,
      ),
      `El motivo: ${sentence(why)}`,
      or(
        '¿Podría preguntar si puedo escribir? Las líneas de abajo se pueden pasar tal como están.',
        '¿Podrías preguntar si puedo escribir? Las líneas de abajo se pueden pasar tal como están.',
      ),
      or(
        'Si no le viene bien, por lo que sea, basta con un no, y tampoco pasa nada si no responde.',
        'Si no te viene bien, por lo que sea, basta con un no, y tampoco pasa nada si no respondes.',
      ),
      'Gracias por pensarlo.',
    ],
    toPassOn: 'Para pasar:',
    passedOn: (me, why) => [
      `Me llamo ${me}. Me gustaría conocerle. El motivo: ${sentence(why)} ${PLACE}`,
      'Si prefiere que no, no hace falta responder, y nadie se lo tomará a mal.',
    ],
  },
  writeToOther: {
    subject: (helper) => `De parte de ${helper}`,
    body: (helper, why) => [
      or(
        `${helper} tuvo la amabilidad de preguntarle si podía escribirle; gracias por decir que sí.`,
        `${helper} tuvo la amabilidad de preguntarte si podía escribirte; gracias por decir que sí.`,
      ),
      or(
        `Me gustaría conocerle. El motivo: ${sentence(why)} ${PLACE}`,
        `Me gustaría conocerte. El motivo: ${sentence(why)} ${PLACE}`,
      ),
      'Si al final no viene bien, basta con decirlo.',
    ],
  },
  tellIntroducer: {
    subject: (other) => `Lo que salió de conocer a ${other}`,
    body: (other) => [
      or(
        `gracias por presentarme a ${other}. Quiero que sepa lo que salió de ahí: ${PLACE}`,
        `gracias por presentarme a ${other}. Quiero que sepas lo que salió de ahí: ${PLACE}`,
      ),
    ],
  },
  askOneOfTwo: {
    subject: (other) => or(`¿Le gustaría conocer a ${other}?`, `¿Te gustaría conocer a ${other}?`),
    body: (other, why) => [
      or(
        `he pensado en presentarle a ${other}. ${sentence(why)} ${PLACE}`,
        `he pensado en presentarte a ${other}. ${sentence(why)} ${PLACE}`,
      ),
      or(
        '¿Le gustaría? Si no, basta con un no, y tampoco pasa nada si no responde: se queda entre nosotros. Solo presento a quienes quieren los dos.',
        '¿Te gustaría? Si no, basta con un no, y tampoco pasa nada si no respondes: se queda entre nosotros. Solo presento a quienes quieren los dos.',
      ),
    ],
  },
  introduceTwo: {
    subject: (first, second) => `${first} y ${second}`,
    hello: (first, second) => `Hola, ${first}; hola, ${second}:`,
    body: (why) => [
      or(
        `los dos han dicho que les gustaría conocerse. ${sentence(why)}`,
        `los dos habéis dicho que os gustaría conoceros. ${sentence(why)}`,
      ),
    ],
    thisIs: (called, other) => `${called}: ${other}. ${PLACE}`,
    bye: 'Lo demás queda en buenas manos; yo me retiro.',
  },
});

export function phrasesIn(voice: Voice): Phrases {
  return spokenIn({ en: () => EN, de: german, fr: french, es: spanish }, voice);
}

/** "because …", once, without the full stop that follows anyway. */
function because(why: string): string {
  const words = why.trim().replace(/(?<![.\s])[.\s]+$/, '');
  return /^(?:because|since|as|for|to|in order)\b/i.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : `because ${words}`;
}

function sentence(why: string): string {
  const words = why.trim();
  return words === '' || /[.!?…]$/.test(words) ? words : `${words}.`;
}
