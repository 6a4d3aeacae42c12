/** The LinkedIn archive and the address book. */

import { letters, linkOf, mark, OWN, people, read, whoIs } from './told.mjs';

const cell = (text) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const row = (cells) => cells.map(cell).join(',');
const csv = (columns, rows, end = '\n') => [columns, ...rows].map((cells) => row(cells) + end).join('');

export function connectionsCsv() {
  const cast = Object.values(people).filter((person) => person.connected);
  const rows = [
    ...cast.map(({ name, linkedinName, slug, mail, tellsMail, company, position, connected }) => {
      const at = name.indexOf(' ');
      const [given, family] = linkedinName ?? [name.slice(0, at), name.slice(at + 1)];
      return [given, family, linkOf(slug), tellsMail ? mail[0] : '', company, position, connected];
    }),
    ...read('connections.txt')
      .trim()
      .split('\n')
      .map((line) => {
        const [name, slug, company, position, connected] = line.split(' | ');
        const at = name.indexOf(' ');
        return [name.slice(0, at), name.slice(at + 1), linkOf(slug), '', company, position, connected];
      }),
    ['', '', '', '', '', '', '07 Jun 2020'],
    ['', '', '', '', '', '', '11 Feb 2018'],
  ].sort((x, y) => Date.parse(`${y[6]} UTC`) - Date.parse(`${x[6]} UTC`));
  const columns = ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'];
  const preamble = 'Notes:\n"Addresses are missing where a connection has not chosen to show them, which is most."\n\n';
  return (preamble + csv(columns, rows)).trimEnd();
}

const linkedinName = ({ linkedinName: pair, name }) => pair?.join(' ') ?? name;

export function messagesCsv() {
  const columns =
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT';
  const rows = letters
    .filter((letter) => letter.isLinkedin)
    .sort((x, y) => y.at - x.at)
    .map(({ at, from, to, text, sort }) => {
      const [sender, reader] = [whoIs(from), whoIs(to[0])];
      const conversation = `2-${mark([sender.key, reader.key].sort().join(), 32)}==`;
      const date = `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
      const names = [linkedinName(sender), linkOf(sender.slug), linkedinName(reader), linkOf(reader.slug)];
      const folder = sort === 'spam' ? 'SPAM' : 'INBOX';
      const isDraft = sort === 'draft' ? 'Yes' : 'No';
      return [conversation, '', ...names, date, '', text.replace(/\s+/g, ' '), folder, '', isDraft, isDraft];
    });
  return csv(columns.split(','), rows);
}

export function invitationsCsv() {
  const columns = ['From', 'To', 'Sent At', 'Message', 'Direction', 'inviterProfileUrl', 'inviteeProfileUrl'];
  const own = whoIs(OWN);
  const rows = read('invitations.txt')
    .split(/^@ /m)
    .slice(1)
    .map((block) => {
      const [head, ...note] = block.trim().split('\n');
      const parts = head.split(' | ');
      const isMine = parts[1] === 'out';
      const [name, slug] = parts.slice(isMine ? 2 : 1);
      const names = isMine ? [own.name, name] : [name, own.name];
      const links = isMine ? [own.slug, slug] : [slug, own.slug];
      return [...names, parts[0], note.join(' '), isMine ? 'OUTGOING' : 'INCOMING', ...links.map(linkOf)];
    });
  return csv(columns, rows);
}

/** Comments are written without quotation marks where no comma asks for them, line breaks or not. */
export function tableCsv({ columns, rows, crlf, unquoted }) {
  const end = crlf ? '\r\n' : '\n';
  return unquoted ? [columns, ...rows].map((cells) => cells.join(',') + end).join('') : csv(columns, rows, end);
}

const inCard = (text) => text.replace(/[,;\\]/g, '\\$&');

export function cardLines({ name, parts, mail, tel = [], link, org, title, birthday, note, circles, company }) {
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${parts}`,
    `FN:${name}`,
    ...(org ? [`ORG:${inCard(org)};`] : []),
    ...(title ? [`TITLE:${inCard(title)}`] : []),
    ...mail.flatMap((one, i) => [`item${i + 1}.EMAIL;type=INTERNET:${one}`, `item${i + 1}.X-ABLabel:_$!<Home>!$_`]),
    ...tel.map((one) => `TEL;type=CELL;type=VOICE:${one}`),
    ...(link ? [`item9.URL;type=pref:${link.replace(':', '\\:')}`, 'item9.X-ABLabel:LinkedIn'] : []),
    ...(birthday ? [`BDAY;X-APPLE-OMIT-YEAR=1604:${birthday}`] : []),
    ...(note ? [`NOTE:${inCard(note)}`] : []),
    ...(circles ? [`CATEGORIES:${circles}`] : []),
    ...(company ? ['X-ABShowAs:COMPANY'] : []),
    `UID:${mark(name, 32)}`,
    'REV:2026-10-02T08:00:00Z',
    'END:VCARD',
  ];
}
