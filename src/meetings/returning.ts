/** Words somebody returns to: what they care about, as far as their own letters show. Counted plainly; nothing is inferred. Pure. */

/** A word with the letters it stands in. */
export interface Returning {
  /** As they wrote it last. */
  readonly word: string;
  /** Newest last. */
  readonly restsOn: readonly number[];
}

export interface Letter {
  readonly id: number;
  readonly text: string;
}

/** Letters in which a word must stand: twice may be one conversation. */
const LEAST_LETTERS = 3;
/** Shorter words are articles, pronouns and small verbs in the languages that are read. */
const SHORTEST = 5;
/** A word that stands in more of everybody's letters than this is common. */
const COMMON = 0.02;
/** In a small mailbox a word is common when two letters between others hold it. */
const COMMON_LETTERS = 2;
const MOST_WORDS = 5;
/** UTF-16 units of a letter looked at. */
const LONGEST = 20_000;
/** What shows a run of signs to be a link or an address. Sought for in each run alone: around it, a run without would be read from every sign on. */
const ADDRESS = /@|:\/\/|www\./;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;

/** In how many letters each word stands. */
export type Commonness = { readonly letters: number; readonly byWord: ReadonlyMap<string, number> };

export function commonness(letters: readonly Letter[]): Commonness {
  const byWord = new Map<string, number>();
  for (const { text } of letters)
    for (const word of wordsIn(text).keys()) byWord.set(word, (byWord.get(word) ?? 0) + 1);
  return { letters: letters.length, byWord };
}

/**
 * `letters`: theirs, oldest first. `all`: of everybody's letters, theirs among them. `names`: of the two, which are no subject.
 * Most letters first; of equals the rarer word, then the alphabet.
 */
export function returningWords(letters: readonly Letter[], all: Commonness, names: readonly string[]): Returning[] {
  const left = new Set(names.flatMap((name) => [...wordsIn(name).keys()]));
  const places = new Map<string, { word: string; restsOn: number[] }>();
  for (const { id, text } of letters) {
    for (const [key, word] of wordsIn(text)) {
      const known = places.get(key) ?? { word, restsOn: [] };
      known.word = word;
      known.restsOn.push(id);
      places.set(key, known);
    }
  }
  const elsewhere = (key: string) => Math.max(0, (all.byWord.get(key) ?? 0) - places.get(key)!.restsOn.length);
  const others = Math.max(0, all.letters - letters.length);
  const isCommon = (key: string) => elsewhere(key) > Math.max(COMMON_LETTERS, COMMON * others);
  return [...places]
    .filter(([key, { restsOn }]) => restsOn.length >= LEAST_LETTERS && !left.has(key) && !isCommon(key))
    .sort(([x, a], [y, b]) => b.restsOn.length - a.restsOn.length || elsewhere(x) - elsewhere(y) || (x < y ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([, one]) => one);
}

/** Words of a text, each once, by what they are compared by. Links and addresses are no words. */
function wordsIn(text: string): Map<string, string> {
  const plain = text.slice(0, LONGEST).replace(/\S+/g, (run) => (ADDRESS.test(run) ? ' ' : run));
  const found = new Map<string, string>();
  for (const [word] of plain.matchAll(WORD)) {
    const key = word.toLowerCase().replace(/['’]s$/, '');
    if (key.length >= SHORTEST && !COMMON_WORDS.has(key)) found.set(key, word.replace(/['’]s$/, ''));
  }
  return found;
}

/** Words of letters that tell nothing of what somebody cares about, of the languages read; those of five letters and more. */
const COMMON_WORDS = new Set(
  `about above after again along already also although always among another anything around because become before behind
  being below better between beyond both bring called cannot certainly cheers coming could couldn course didn doesn doing during each
  either email enough evening every everything exactly finally first follow found friday getting giving going great happy hasn haven having
  hello here himself however hundred instead isn't it's itself kind last later least leave letter little looking lovely maybe meeting
  message might minute moment monday month months morning much myself never night nothing often other others ourselves people perhaps please
  quite rather ready really regards right saturday second seems seen should shouldn since someone something soon sorry still sunday sure
  take talk thank thanks that's their them there these they thing things think third this those though thought three thursday through time times today together
  tomorrow tonight tuesday under until used using usually very want wanted warm wasn we'll we're wednesday week weeks welcome were what what's when where
  whether which while will wish with within without wonder words would wouldn write writing written wrote year years yesterday yours don't
  didn't doesn't isn't won't can't couldn't i'll i've you're you'll you've they're there's wasn't weren't haven't hasn't let's
  aber alles allem allen aller also andere anderen auch beide beiden beim besser beste besten bitte bleibt bringe danke dann darum dass davon dein deine
  denn diese diesem diesen dieser dieses doch dort durch eben eigentlich einem einen einer eines einfach einmal endlich etwas euch euer freitag freue
  freundliche für ganz ganze gegen gehen gehört gemacht genau gerade gerne gestern geht gibt gleich grüße gruss grüßen guten habe haben hallo hatte hatten
  heute herzlich herzliche herzlichen hier hoffe ihnen ihre ihren ihrer immer irgendwie jahre jahren jetzt jeden kann kannst kein keine keinen kommen kommt können
  könnte könnten könntest lange leider letzte letzten liebe lieber machen macht manchmal mehr meine meinem meinen meiner melde mittwoch möchte
  montag morgen müssen nachher nachricht natürlich neben nicht nichts nochmal nächste nächsten oder ohne samstag schon schreib schreiben schöne schönen sehen sehr
  seine seinen seit selbst sicher sollen sollte sonntag sonst statt stunde tagen trotzdem über unser unsere unseren unter viele vielen vielleicht vielleicht wahrscheinlich
  wann warum weiter welche welchen wenig wenigstens weniger werde werden wieder wirklich wirst woche wochen wollen wollte worden wurde wurden würde
  würden zeit ziemlich zuerst zurück zusammen zwischen dienstag donnerstag
  ainsi alors après aussi autre autres avant avec avoir beaucoup besoin bien bonjour bonne cela celle celui certains cette ceux chaque chère chose choses comme
  comment cordialement dans demain depuis dernier dernière derrière deux devant dimanche dire donc elle elles encore enfin ensuite entre étaient était être faire
  fait faut fois grand grande jamais jeudi jour journée jours juste lettre leur leurs lorsque lundi maintenant mais mardi matin meilleur merci mercredi
  merci moins mois moment nous notre parce parfois parler passe pendant petit petite peut peux plaisir plus plutôt pour pourquoi pourrait pourrais pouvez
  prendre presque prochain prochaine puis quand quelque quelques quelle quelles quel quels rien salut samedi sans savoir semaine semaines serait seulement
  simplement sinon soir sommes sont souvent suis surtout tard temps tous tout toute toutes toujours très trop trouve vendredi vers voici voilà voir votre vous
  vraiment bises bisous amitiés
  abrazo abrazos adiós agradezco ahora algo alguien alguna algunas alguno algunos antes apenas aquel aquella aquí años bastante buena buenas bueno buenos cada
  casi claro como cosas cualquier cuando cuanto cuatro decir dejar desde después detrás dice días dicho domingo donde dónde durante ella ellos entonces
  entre eran eres espero estaba están estar estas este estos estoy estuve fuera gracias gran había habrá hacer hace hacia hasta hemos hola hombre horas hubiera
  jueves lejos luego lunes mañana martes mejor menos mensaje mientras miércoles mismo momento mucha muchas mucho muchos nada nadie ninguna ninguno noche nosotros nuestra
  nuestro nunca otra otras otro otros para parece pero podemos podría poner porque primer primero primera puede pueden puedes puedo quería quien quiero quizá
  saludo saludos sábado semana semanas sería siempre sigue siguiente sobre solamente solo somos tambien también tampoco tanto tarde tenemos tener tengo
  tiempo tiene tienen tienes toda todas todavía todo todos trabajo tras unos usted ustedes vamos vaya veces verdad viene viernes vosotros vuestra vuestro
  querida querido`
    .split(/\s+/)
    .filter((word) => word.length >= SHORTEST),
);
