import { PLACE } from '../drafts/index.ts';
import { languageOf } from '../reading/index.ts';
import { shortened } from '../relationships/index.ts';

interface Frame {
  readonly subject: string;
  readonly lines: (name: string, what: string) => readonly string[];
}

/** A thank-you that says what for; what came of it only the owner knows. In the language the help was told in. */
const FRAMES: Readonly<Record<string, Frame>> = {
  en: {
    subject: 'Thank you',
    lines: (name, what) => [`Dear ${name},`, `you helped me: “${what}”`, `What came of it: ${PLACE}`, 'Thank you.'],
  },
  de: {
    subject: 'Danke',
    lines: (name, what) => [
      `Hallo ${name},`,
      `du hast mir geholfen: „${what}“`,
      `Daraus wurde: ${PLACE}`,
      'Danke dir.',
    ],
  },
  fr: {
    subject: 'Merci',
    lines: (name, what) => [
      `Bonjour ${name},`,
      `tu m’as aidé : « ${what} »`,
      `Voici ce qui en est sorti : ${PLACE}`,
      'Merci.',
    ],
  },
  es: {
    subject: 'Gracias',
    lines: (name, what) => [`Hola, ${name}:`, `me ayudaste: «${what}»`, `Lo que salió de ahí: ${PLACE}`, 'Gracias.'],
  },
};

/** Words to start from. `what`: what they did, in their words or the owner's. */
export function thankYou(name: string, what: string): { readonly subject: string; readonly body: string } {
  const frame = FRAMES[languageOf(what) ?? 'en'] ?? FRAMES.en!;
  return { subject: frame.subject, body: frame.lines(name, shortened(what)).join('\n\n') };
}
