import { hello, letterOf, PLACE, type Voice, type VoiceLanguage } from '../drafts/index.ts';
import { calledOf } from '../people/index.ts';
import { type GiftSort, shortened } from '../relationships/index.ts';

interface Frame {
  readonly subject: string;
  /** How the letter begins, to one called by the family name and to a friend; `what`: what they did; `whom`: the one introduced. */
  readonly formal: Readonly<Record<GiftSort, (what: string, whom: string | null) => string>>;
  readonly familiar: Readonly<Record<GiftSort, (what: string, whom: string | null) => string>>;
  /** What came of it, and the thanks. */
  readonly ending: (isFamiliar: boolean) => readonly string[];
}

const ENGLISH: Frame['formal'] = {
  help: (what) => `you helped me: “${what}”`,
  'offered help': (what) => `you offered me help: “${what}”`,
  introduction: (what, whom) => `you introduced me to ${whom ?? 'somebody'}: “${what}”`,
  'offered introduction': (what) => `you offered to introduce me: “${what}”`,
};

/** A thank-you that says what for; what came of it only the owner knows. */
const FRAMES: Readonly<Record<VoiceLanguage, Frame>> = {
  en: {
    subject: 'Thank you',
    formal: ENGLISH,
    familiar: ENGLISH,
    ending: () => [`What came of it: ${PLACE}`, 'Thank you.'],
  },
  de: {
    subject: 'Danke',
    formal: {
      help: (what) => `Sie haben mir geholfen: „${what}“`,
      'offered help': (what) => `Sie haben mir Hilfe angeboten: „${what}“`,
      introduction: (what, whom) => `Sie haben mich mit ${whom ?? 'jemandem'} bekannt gemacht: „${what}“`,
      'offered introduction': (what) => `Sie wollten mich mit jemandem bekannt machen: „${what}“`,
    },
    familiar: {
      help: (what) => `du hast mir geholfen: „${what}“`,
      'offered help': (what) => `du hast mir Hilfe angeboten: „${what}“`,
      introduction: (what, whom) => `du hast mich mit ${whom ?? 'jemandem'} bekannt gemacht: „${what}“`,
      'offered introduction': (what) => `du wolltest mich mit jemandem bekannt machen: „${what}“`,
    },
    ending: (isFamiliar) => [`Daraus wurde: ${PLACE}`, isFamiliar ? 'Danke dir.' : 'Ich danke Ihnen.'],
  },
  fr: {
    subject: 'Merci',
    formal: {
      help: (what) => `votre aide a compté : « ${what} »`,
      'offered help': (what) => `vous m’avez proposé votre aide : « ${what} »`,
      introduction: (what, whom) => `vous m’avez présenté ${whom ?? 'quelqu’un'} : « ${what} »`,
      'offered introduction': (what) => `vous m’avez proposé de me présenter : « ${what} »`,
    },
    familiar: {
      help: (what) => `ton aide a compté : « ${what} »`,
      'offered help': (what) => `tu m’as proposé ton aide : « ${what} »`,
      introduction: (what, whom) => `tu m’as présenté ${whom ?? 'quelqu’un'} : « ${what} »`,
      'offered introduction': (what) => `tu m’as proposé de me présenter : « ${what} »`,
    },
    ending: (isFamiliar) => [`Voici ce qui en est sorti : ${PLACE}`, isFamiliar ? 'Merci à toi.' : 'Je vous remercie.'],
  },
  es: {
    subject: 'Gracias',
    formal: {
      help: (what) => `me ayudó usted: «${what}»`,
      'offered help': (what) => `se ofreció usted a ayudarme: «${what}»`,
      introduction: (what, whom) => `me presentó usted a ${whom ?? 'alguien'}: «${what}»`,
      'offered introduction': (what) => `se ofreció usted a presentarme: «${what}»`,
    },
    familiar: {
      help: (what) => `me ayudaste: «${what}»`,
      'offered help': (what) => `te ofreciste a ayudarme: «${what}»`,
      introduction: (what, whom) => `me presentaste a ${whom ?? 'alguien'}: «${what}»`,
      'offered introduction': (what) => `te ofreciste a presentarme: «${what}»`,
    },
    ending: (isFamiliar) => [`Lo que salió de ahí: ${PLACE}`, isFamiliar ? 'Te lo agradezco.' : 'Se lo agradezco.'],
  },
};

/** Words to start from. `what`: what they did, in their words or the owner's. `sort`: how it is named. `whom`: the one introduced, where it is known. `voice`: how the two write to each other. */
export function thankYou(
  name: string,
  { what, sort, whom }: { readonly what: string; readonly sort: GiftSort; readonly whom: string | null },
  voice: Voice,
): { readonly subject: string; readonly body: string } {
  const frame = FRAMES[voice.language];
  const did = (voice.isFamiliar ? frame.familiar : frame.formal)[sort](shortened(what), whom);
  const paragraphs = [did, ...frame.ending(voice.isFamiliar)];
  return { subject: frame.subject, body: letterOf(voice, hello(voice, name, calledOf(name)), paragraphs) };
}
