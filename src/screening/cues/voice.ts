/** Who speaks in a note and to whom, whatever the language: "I", "we" or "you". A firm says we, a person says I. */

const SPEAKERS = {
  me: `i im ive id me my mine myself ich mich mir mein meine meinen meinem meiner je jai moi mon ma mes yo mi mis soy he io mio mia sono
    ik mij mijn eu meu minha meus minhas sou ja mnie moj moja moje jestem ben benim bana`,
  us: `we weve our ours us wir uns unser unsere unseren unserem unserer nous notre nos nosotros nuestro nuestra nuestros nuestras hemos
    somos noi nostro nostra nostri nostre wij ons onze nossa nosso nossos nossas nasz nasza nasze nas biz bizim bize`,
  you: `you your yours youre du dich dir dein deine sie ihnen ihr ihre ihren ihrem ihrer vous votre vos tu te toi ton ta tes usted su
    sus lei suo sua suoi sue la le u uw jij je jouw voce seu sua pan pani pana panu siz sizin size`,
} as const;

type Speaker = keyof typeof SPEAKERS;

let speakersByWord: ReadonlyMap<string, readonly Speaker[]> | undefined;

/** How often each speaks or is spoken to. A word may be two: French "je" is Dutch "you" as well. */
export function voicesIn(words: readonly { readonly text: string }[]): Readonly<Record<Speaker, number>> {
  speakersByWord ??= byWord();
  const counts = { me: 0, us: 0, you: 0 };
  for (const { text } of words) for (const one of speakersByWord.get(text) ?? []) counts[one]++;
  return counts;
}

function byWord(): ReadonlyMap<string, readonly Speaker[]> {
  const made = new Map<string, Speaker[]>();
  for (const [speaker, list] of Object.entries(SPEAKERS) as [Speaker, string][])
    for (const word of new Set(list.split(/\s+/))) made.set(word, [...(made.get(word) ?? []), speaker]);
  return made;
}
