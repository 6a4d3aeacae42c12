/** What prepared words of an ask, of its thank-you and of answers to a plea are made of, in each language. Tests read all of them. */

import { dayIn, type Or, PLACE, spokenIn, type Voice } from '../drafts/index.ts';
import type { AskSize } from '../relationships/index.ts';

export interface Phrases {
  readonly ask: {
    readonly subject: (what: string) => string;
    readonly isAsk: (what: string) => string;
    readonly whyYou: string;
    readonly takes: Readonly<Record<AskSize, string>>;
    readonly noHurry: string;
    readonly by: (day: string) => string;
    readonly easyNo: string;
    readonly thanks: string;
  };
  readonly thanks: {
    readonly subject: (what: string) => string;
    readonly helped: (what: string) => string;
    readonly pointed: (what: string) => string;
    readonly came: (came: string) => string;
    readonly most: string;
  };
  readonly plea: {
    readonly subject: string;
    readonly longTime: string;
    readonly thanks: string;
    readonly gladly: string;
    readonly oneSmallHelp: readonly [string, string];
    readonly kindlyNo: readonly [string, string];
  };
}

const EN: Phrases = {
  ask: {
    subject: (what) => `An ask: ${what}`,
    isAsk: (what) => `This letter is an ask: ${what}`,
    whyYou: `I ask you because ${PLACE}.`,
    takes: {
      minutes: 'It should take a few minutes.',
      hour: 'It would take about an hour.',
      'good word': 'It would mean giving your word for me, so please take it only if you are sure.',
      money: `It is about money or what is worth money: ${PLACE}.`,
    },
    noHurry: 'There is no hurry.',
    by: (day) => `I would need it by ${dayIn('en', day)}.`,
    easyNo:
      'No problem if this is not a good moment: a short no is all I need, and it changes nothing. If you know somebody who would be better placed, a name helps me just as much.',
    thanks: 'Thank you for reading this.',
  },
  thanks: {
    subject: (what) => `Thank you: ${what}`,
    helped: (what) => `You helped me when I asked: ${what}`,
    pointed: (what) => `You knew whom I might ask: ${what}`,
    came: (came) => `What came of it: ${came}`,
    most: `What helped most was ${PLACE}. Thank you.`,
  },
  plea: {
    subject: 'Your letter',
    longTime: `It has been a long time. ${PLACE}`,
    thanks: 'Thank you for your letter.',
    gladly: `Yes, gladly. I can do this: ${PLACE}. You will have it by ${PLACE}.`,
    oneSmallHelp: [
      `The whole of it I cannot take on. What I can do is one small thing: ${PLACE}.`,
      'I hope it brings you a step further.',
    ],
    kindlyNo: [
      `This I cannot do: ${PLACE}. I would rather say so now than keep you waiting.`,
      'I wish you well with it.',
    ],
  },
};

const german = (or: Or): Phrases => ({
  ask: {
    subject: (what) => `Eine Bitte: ${what}`,
    isAsk: (what) => `ich schreibe mit einer Bitte: ${what}`,
    whyYou: or(`Ich frage Sie, weil ${PLACE}.`, `Ich frage dich, weil ${PLACE}.`),
    takes: {
      minutes: 'Es dürfte ein paar Minuten dauern.',
      hour: 'Es würde etwa eine Stunde dauern.',
      'good word': or(
        'Sie würden damit Ihr Wort für mich geben, also bitte nur, wenn Sie sich sicher sind.',
        'Du würdest damit dein Wort für mich geben, also bitte nur, wenn du dir sicher bist.',
      ),
      money: `Es geht um Geld oder um etwas, das Geld wert ist: ${PLACE}.`,
    },
    noHurry: 'Es eilt nicht.',
    by: (day) => `Ich bräuchte es bis zum ${dayIn('de', day)}.`,
    easyNo: or(
      'Wenn es gerade nicht passt, genügt ein kurzes Nein, und es ändert nichts. Und falls Sie jemanden kennen, der sich besser auskennt, hilft mir ein Name genauso.',
      'Wenn es gerade nicht passt, genügt ein kurzes Nein, und es ändert nichts. Und falls du jemanden kennst, der sich besser auskennt, hilft mir ein Name genauso.',
    ),
    thanks: 'Danke fürs Lesen.',
  },
  thanks: {
    subject: (what) => `Danke: ${what}`,
    helped: (what) => `${or('Sie haben', 'du hast')} mir geholfen, als ich darum bat: ${what}`,
    pointed: (what) => `${or('Sie wussten', 'du wusstest')}, wen ich fragen kann: ${what}`,
    came: (came) => `Daraus wurde: ${came}`,
    most: or(`Am meisten geholfen hat ${PLACE}. Ich danke Ihnen.`, `Am meisten geholfen hat ${PLACE}. Ich danke dir.`),
  },
  plea: {
    subject: or('Ihr Brief', 'Dein Brief'),
    longTime: `es ist lange her. ${PLACE}`,
    thanks: or('danke für Ihre Zeilen.', 'danke für deine Zeilen.'),
    gladly: or(
      `Ja, gern. Das kann ich tun: ${PLACE}. Sie haben es bis ${PLACE}.`,
      `Ja, gern. Das kann ich tun: ${PLACE}. Du hast es bis ${PLACE}.`,
    ),
    oneSmallHelp: [
      `Das Ganze kann ich nicht übernehmen. Was ich tun kann, ist eine Kleinigkeit: ${PLACE}.`,
      or('Ich hoffe, es bringt Sie ein Stück weiter.', 'Ich hoffe, es bringt dich ein Stück weiter.'),
    ],
    kindlyNo: [
      or(
        `Das kann ich nicht tun: ${PLACE}. Lieber sage ich es gleich, als Sie warten zu lassen.`,
        `Das kann ich nicht tun: ${PLACE}. Lieber sage ich es gleich, als dich warten zu lassen.`,
      ),
      'Ich wünsche gutes Gelingen.',
    ],
  },
});

const french = (or: Or): Phrases => ({
  ask: {
    subject: (what) => `Une demande : ${what}`,
    isAsk: (what) => or(`je vous écris pour une demande : ${what}`, `je t’écris pour une demande : ${what}`),
    whyYou: or(`Je m’adresse à vous parce que ${PLACE}.`, `Je m’adresse à toi parce que ${PLACE}.`),
    takes: {
      minutes: 'Cela devrait prendre quelques minutes.',
      hour: 'Cela prendrait environ une heure.',
      'good word': or(
        'Ce serait engager votre parole pour moi : ne le faites que si cela vous paraît juste.',
        'Ce serait engager ta parole pour moi : ne le fais que si cela te paraît juste.',
      ),
      money: `Il s’agit d’argent, ou de ce qui en vaut : ${PLACE}.`,
    },
    noHurry: 'Rien ne presse.',
    by: (day) => `Il me le faudrait pour le ${dayIn('fr', day)}.`,
    easyNo: or(
      'Si ce n’est pas le moment, un simple non suffit, et cela ne change rien. Et si vous connaissez quelqu’un de mieux placé, un nom m’aide tout autant.',
      'Si ce n’est pas le moment, un simple non suffit, et cela ne change rien. Et si tu connais quelqu’un de mieux placé, un nom m’aide tout autant.',
    ),
    thanks: 'Merci d’avoir pris le temps de lire ces lignes.',
  },
  thanks: {
    subject: (what) => `Merci : ${what}`,
    helped: (what) => or(`vous avez répondu à ma demande : ${what}`, `tu as répondu à ma demande : ${what}`),
    pointed: (what) => or(`vous saviez à qui m’adresser : ${what}`, `tu savais à qui m’adresser : ${what}`),
    came: (came) => `Voici ce qui en est sorti : ${came}`,
    most: or(
      `Ce qui a le plus compté, c’est ${PLACE}. Je vous remercie.`,
      `Ce qui a le plus compté, c’est ${PLACE}. Merci à toi.`,
    ),
  },
  plea: {
    subject: or('Votre lettre', 'Ta lettre'),
    longTime: `cela fait longtemps. ${PLACE}`,
    thanks: or('merci de votre lettre.', 'merci de ta lettre.'),
    gladly: or(
      `Oui, volontiers. Voici ce que je peux faire : ${PLACE}. Vous l’aurez pour ${PLACE}.`,
      `Oui, volontiers. Voici ce que je peux faire : ${PLACE}. Tu l’auras pour ${PLACE}.`,
    ),
    oneSmallHelp: [
      `Je ne peux pas me charger de tout. Ce que je peux faire, c’est une petite chose : ${PLACE}.`,
      or('J’espère que cela vous avancera un peu.', 'J’espère que cela t’avancera un peu.'),
    ],
    kindlyNo: [
      or(
        `Cela, je ne peux pas le faire : ${PLACE}. Je préfère vous le dire tout de suite plutôt que de vous faire attendre.`,
        `Cela, je ne peux pas le faire : ${PLACE}. Je préfère te le dire tout de suite plutôt que de te faire attendre.`,
      ),
      or('Je vous souhaite que cela aboutisse.', 'Je te souhaite que cela aboutisse.'),
    ],
  },
});

const spanish = (or: Or): Phrases => ({
  ask: {
    subject: (what) => `Una petición: ${what}`,
    isAsk: (what) => or(`le escribo para pedirle algo: ${what}`, `te escribo para pedirte algo: ${what}`),
    whyYou: or(`Se lo pido a usted porque ${PLACE}.`, `Te lo pido a ti porque ${PLACE}.`),
    takes: {
      minutes: 'Llevaría unos minutos.',
      hour: 'Llevaría más o menos una hora.',
      'good word': or(
        'Sería dar la cara por mí, así que solo si lo ve claro.',
        'Sería dar la cara por mí, así que solo si lo ves claro.',
      ),
      money: `Se trata de dinero o de algo que lo vale: ${PLACE}.`,
    },
    noHurry: 'No hay prisa.',
    by: (day) => `Lo necesitaría para el ${dayIn('es', day)}.`,
    easyNo: or(
      'Si no es buen momento, basta con un no, y no cambia nada. Y si conoce a alguien más indicado, un nombre me ayuda igual.',
      'Si no es buen momento, basta con un no, y no cambia nada. Y si conoces a alguien más indicado, un nombre me ayuda igual.',
    ),
    thanks: 'Gracias por leer estas líneas.',
  },
  thanks: {
    subject: (what) => `Gracias: ${what}`,
    helped: (what) => or(`me ayudó cuando se lo pedí: ${what}`, `me ayudaste cuando te lo pedí: ${what}`),
    pointed: (what) => or(`usted sabía a quién podía preguntar: ${what}`, `sabías a quién podía preguntar: ${what}`),
    came: (came) => `Lo que salió de ahí: ${came}`,
    most: or(
      `Lo que más me ayudó fue ${PLACE}. Se lo agradezco.`,
      `Lo que más me ayudó fue ${PLACE}. Te lo agradezco.`,
    ),
  },
  plea: {
    subject: or('Su carta', 'Tu carta'),
    longTime: `ha pasado mucho tiempo. ${PLACE}`,
    thanks: or('gracias por su carta.', 'gracias por tu carta.'),
    gladly: or(
      `Sí, con mucho gusto. Puedo hacer esto: ${PLACE}. Lo tendrá para ${PLACE}.`,
      `Sí, con mucho gusto. Puedo hacer esto: ${PLACE}. Lo tendrás para ${PLACE}.`,
    ),
    oneSmallHelp: [
      `Con todo no puedo. Lo que sí puedo hacer es una cosa pequeña: ${PLACE}.`,
      or('Espero que le sirva para avanzar un poco.', 'Espero que te sirva para avanzar un poco.'),
    ],
    kindlyNo: [
      or(
        `Esto no puedo hacerlo: ${PLACE}. Prefiero decírselo ya que hacerle esperar.`,
        `Esto no puedo hacerlo: ${PLACE}. Prefiero decírtelo ya que hacerte esperar.`,
      ),
      'Que salga bien.',
    ],
  },
});

export function phrasesIn(voice: Voice): Phrases {
  return spokenIn({ en: () => EN, de: german, fr: french, es: spanish }, voice);
}
