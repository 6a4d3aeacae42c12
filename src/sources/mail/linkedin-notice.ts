/**
 * What LinkedIn's own notification mails tell: who invited, who accepted, who looked at the profile, who commented. Layouts
 * change every year, so only the subject line and the line of links are leant on; whatever does not fit is an automatic mail.
 */

import { whenToIso } from '../../basics/when.ts';
import { type Card, type Handle, parseProfileLink } from '../../people/index.ts';
import type { Interaction } from '../../timeline/index.ts';

type NoticeKind = 'invitation' | 'accepted' | 'viewed' | 'commented';

export interface Notice {
  readonly kind: NoticeKind;
  readonly name: string;
  readonly handle: Handle;
  /** The line below the name; '' where there is none. */
  readonly headline: string;
  /** Invitations: the words of the note, LinkedIn's own default words included; '' where there are none. */
  readonly note: string;
}

/** Characters of the body that are looked at; the notice stands at its beginning. */
const MAX_BODY = 20_000;
const MAX_LINES = 120;
const MAX_NAME = 100;
/** LinkedIn allows 300 in an invitation; other lines follow. */
const MAX_NOTE = 1_000;

/** Whether a mail says it is LinkedIn's. A mark of the receiving server that says otherwise is believed. */
export function isFromLinkedIn(address: string | null, checked: string | undefined): boolean {
  if (address === null || !/@(?:[a-z0-9-]{1,30}\.)?linkedin\.com$/.test(address)) return false;
  return checked === undefined || !/\b(?:dkim|dmarc|spf)=(?:fail|softfail|permerror)\b/i.test(checked);
}

/** What a notice tells, as the LinkedIn archive would tell it: read from both, it is one thing. */
export function itemsOf(
  { kind, name, handle, headline, note }: Notice,
  when: Interaction['when'],
): (Card | Interaction)[] {
  const day = whenToIso(when)?.slice(0, 10) ?? '';
  const slug = handle.value;
  const facts = headline === '' ? [] : [{ kind: 'headline' as const, value: headline }];
  const card: Card = {
    source: 'linkedin/notice',
    key: slug,
    names: [name],
    handles: [handle],
    facts,
    made: 'collected',
  };
  const plain = { channel: 'linkedin', manner: 'personal', when } as const;
  const them = { handle, name };
  const keys = {
    invitation: `linkedin:invitation:incoming:${slug}:${day}`,
    accepted: `linkedin:connection:${slug}`,
    viewed: `linkedin:view:${slug}:${day}`,
    commented: `linkedin:commented:${slug}:${whenToIso(when) ?? ''}`,
  };
  const kinds = { invitation: 'invitation', accepted: 'connection', viewed: 'view', commented: 'comment' } as const;
  const interaction: Interaction = {
    ...plain,
    key: keys[kind],
    kind: kinds[kind],
    parties: [{ ...them, role: kind === 'accepted' ? 'with' : 'from' }],
    ...(note === '' ? {} : { text: note }),
  };
  return [card, interaction];
}

/** `…` stands for the name. Compared in lower case; with the name at the end, what follows it is cut off at a comma. */
const SUBJECTS: readonly (readonly [NoticeKind, string])[] = [
  ['invitation', '… wants to connect'],
  ['invitation', '… has invited you to connect'],
  ['invitation', '… invited you to connect'],
  ['invitation', '… sent you an invitation'],
  ['invitation', '… is waiting for your response'],
  ['invitation', '… möchte sich mit ihnen vernetzen'],
  ['invitation', '… möchte sich mit dir vernetzen'],
  ['invitation', '… hat ihnen eine einladung gesendet'],
  ['invitation', '… hat dir eine einladung gesendet'],
  ['invitation', '… souhaite rejoindre votre réseau'],
  ['invitation', '… souhaite se connecter'],
  ['invitation', '… vous invite à rejoindre'],
  ['invitation', '… vous a envoyé une invitation'],
  ['invitation', '… quiere conectar contigo'],
  ['invitation', '… te ha enviado una invitación'],
  ['invitation', '… te envió una invitación'],
  ['invitation', '… te ha invitado a conectar'],
  ['accepted', '… accepted your invitation'],
  ['accepted', '… has accepted your invitation'],
  ['accepted', 'you and … are now connected'],
  ['accepted', 'start a conversation with your new connection, …'],
  ['accepted', '… hat ihre einladung angenommen'],
  ['accepted', '… hat deine einladung angenommen'],
  ['accepted', 'sie sind jetzt mit … vernetzt'],
  ['accepted', '… a accepté votre invitation'],
  ['accepted', 'vous êtes maintenant en relation avec …'],
  ['accepted', '… ha aceptado tu invitación'],
  ['accepted', '… aceptó tu invitación'],
  ['viewed', '… viewed your profile'],
  ['viewed', '… looked at your profile'],
  ['viewed', '… hat ihr profil besucht'],
  ['viewed', '… hat ihr profil angesehen'],
  ['viewed', '… hat sich ihr profil angesehen'],
  ['viewed', '… hat dein profil angesehen'],
  ['viewed', '… a consulté votre profil'],
  ['viewed', '… a vu votre profil'],
  ['viewed', '… ha visto tu perfil'],
  ['viewed', '… ha visitado tu perfil'],
  ['viewed', '… visitó tu perfil'],
  ['commented', '… commented on your post'],
  ['commented', '… commented on your article'],
  ['commented', '… replied to your comment'],
  ['commented', '… hat ihren beitrag kommentiert'],
  ['commented', '… hat deinen beitrag kommentiert'],
  ['commented', '… a commenté votre post'],
  ['commented', '… a commenté votre publication'],
  ['commented', '… ha comentado tu publicación'],
  ['commented', '… comentó tu publicación'],
];

/** Subjects that say what it is and leave the name to the From line. */
const NAMELESS: readonly (readonly [NoticeKind, string])[] = [
  ['invitation', 'add you to my professional network'],
  ['invitation', 'please add me to your linkedin network'],
  ['invitation', 'join my network on linkedin'],
  ['invitation', 'invitation to connect on linkedin'],
  ['invitation', 'meinem beruflichen netzwerk auf linkedin hinzufügen'],
  ['invitation', 'einladung zum vernetzen auf linkedin'],
  ['invitation', 'vous ajouter à mon réseau professionnel'],
  ['invitation', 'rejoignez mon réseau sur linkedin'],
  ['invitation', 'añadirte a mi red profesional'],
  ['invitation', 'agregarte a mi red profesional'],
];

/** `sender`: the name in From. `body`: plain text; `links`: the raw body, for links that only stand in HTML. */
export function noticeIn(sender: string, subject: string, body: string, links: string): Notice | null {
  const told = subjectOf(subject, sender);
  if (told === null) return null;
  const handle = profileIn(body.slice(0, MAX_BODY)) ?? profileIn(links.slice(0, MAX_BODY * 4));
  if (handle === null) return null;
  const lines = linesOf(body);
  const place = lines.indexOf(told.name);
  const after = lines[place + 1] ?? '';
  return {
    ...told,
    handle,
    headline: place < 0 || isChrome(after) ? '' : after.slice(0, 300),
    note: told.kind === 'invitation' ? noteIn(lines, place, told.name) : '',
  };
}

function subjectOf(subject: string, sender: string): { kind: NoticeKind; name: string } | null {
  const lower = subject.toLowerCase();
  // Lower case may be longer than what was written (İ); then places no longer fit, and the mail stays an automatic one.
  if (lower.length !== subject.length) return null;
  for (const [kind, pattern] of SUBJECTS) {
    const [before = '', after = ''] = pattern.split('…').map((part) => part.trimStart());
    const from = before === '' ? 0 : lower.indexOf(before);
    const to = after === '' ? lower.length : lower.indexOf(` ${after}`, from);
    if (from < 0 || to < 0) continue;
    const name = trimmedName(subject.slice(from + before.length, to));
    if (name !== '') return { kind, name };
  }
  const nameless = NAMELESS.find(([, words]) => lower.includes(words));
  const name = trimmedName(sender.replace(/\s(?:via|on|über) linkedin$/i, ''));
  return nameless && name !== '' && name.toLowerCase() !== 'linkedin' ? { kind: nameless[0], name } : null;
}

/** "Tomas, Ana Duarte" greets first; "Ana Duarte, explore their network" goes on. */
function trimmedName(text: string): string {
  const parts = text.split(/[,:]\s/).map((part) => part.trim());
  const name = parts.findLast((part) => part !== '') ?? '';
  return name.length <= MAX_NAME && /\p{L}/u.test(name) ? name : '';
}

const PROFILE = /linkedin\.com\/(?:comm\/)?in\/[^\s"'<>?&)\]]{2,200}/gi;

function profileIn(text: string): Handle | null {
  const link = text.match(PROFILE)?.[0]?.replace('/comm/', '/');
  return link === undefined ? null : parseProfileLink(`https://www.${link}`);
}

function linesOf(body: string): string[] {
  const lines = body.slice(0, MAX_BODY).split('\n').slice(0, MAX_LINES);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** Buttons, links, greetings and footers, in the four languages. */
const CHROME =
  /^(?:https?:|www\.|[-_=*·—]{2,}|(?:hi|hello|dear|hallo|bonjour|hola)\b.{0,60}[,:!]?$|(?:view|accept|ignore|decline|see|unsubscribe|help|this email|you are receiving|profil|annehmen|akzeptieren|ignorieren|ansehen|abmelden|diese e-mail|voir|accepter|refuser|ignorer|se désabonner|cet e-mail|ver|aceptar|rechazar|cancelar|este correo|©|linkedin)\b)/i;

function isChrome(line: string): boolean {
  return line === '' || line.includes('://') || CHROME.test(line);
}

/** The note stands between the greeting and the name, or after name and headline, up to the first button. */
function noteIn(lines: readonly string[], place: number, name: string): string {
  const before = place < 0 ? [] : lines.slice(0, place).filter((line) => !isChrome(line) && !isRepeated(line, name));
  if (before.length > 0) return before.join('\n').slice(0, MAX_NOTE);
  const rest = lines.slice(place + 2);
  const end = rest.findIndex(isChrome);
  return rest
    .slice(0, end < 0 ? 0 : end)
    .join('\n')
    .slice(0, MAX_NOTE);
}

/** The heading says the subject once more. */
function isRepeated(line: string, name: string): boolean {
  return line.includes(name) && subjectOf(line, '') !== null;
}
