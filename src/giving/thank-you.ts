import { hello, letterOf, PLACE, type Voice, type VoiceLanguage } from '../drafts/index.ts';
import { calledOf } from '../people/index.ts';
import { shortened } from '../relationships/index.ts';

interface Frame {
  readonly subject: string;
  /** Paragraphs; `what`: what they did. */
  readonly formal: (what: string) => readonly string[];
  readonly familiar: (what: string) => readonly string[];
}

const english = (what: string) => [`you helped me: “${what}”`, `What came of it: ${PLACE}`, 'Thank you.'];

/** A thank-you that says what for; what came of it only the owner knows. */
const FRAMES: Readonly<Record<VoiceLanguage, Frame>> = {
  en: { subject: 'Thank you', formal: english, familiar: english },
  de: {
    subject: 'Danke',
    formal: (what) => [`Sie haben mir geholfen: „${what}“`, `Daraus wurde: ${PLACE}`, 'Ich danke Ihnen.'],
    familiar: (what) => [`du hast mir geholfen: „${what}“`, `Daraus wurde: ${PLACE}`, 'Danke dir.'],
  },
  fr: {
    subject: 'Merci',
    formal: (what) => [
      `votre aide a compté : « ${what} »`,
      `Voici ce qui en est sorti : ${PLACE}`,
      'Je vous remercie.',
    ],
    familiar: (what) => [`ton aide a compté : « ${what} »`, `Voici ce qui en est sorti : ${PLACE}`, 'Merci à toi.'],
  },
  es: {
    subject: 'Gracias',
    formal: (what) => [`me ayudó usted: «${what}»`, `Lo que salió de ahí: ${PLACE}`, 'Se lo agradezco.'],
    familiar: (what) => [`me ayudaste: «${what}»`, `Lo que salió de ahí: ${PLACE}`, 'Te lo agradezco.'],
  },
};

/** Words to start from. `what`: what they did, in their words or the owner's. `voice`: how the two write to each other. */
export function thankYou(
  name: string,
  what: string,
  voice: Voice,
): { readonly subject: string; readonly body: string } {
  const frame = FRAMES[voice.language];
  const paragraphs = (voice.isFamiliar ? frame.familiar : frame.formal)(shortened(what));
  return { subject: frame.subject, body: letterOf(voice, hello(voice, name, calledOf(name)), paragraphs) };
}
