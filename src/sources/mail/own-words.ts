/**
 * The writer's own words: a mail's text without the history it answers and without the signature. Line by line:
 * - lines that start with `>`, or with a name before it (`TP> `), are quoted, and so is the line that introduces them
 *   ("On … Ana wrote:");
 * - such an introduction, "Original Message", or a block of From / Sent / To / Subject lines without `>` behind it begins
 *   history that runs to the end;
 * - `-- ` and "Sent from my …" begin a signature that runs to the next quoted line.
 * When nothing would be left (forwarded mail, unknown customs) the whole text is kept: losing it would be worse.
 */

/** Characters; an introduction line longer than this is prose, and is not looked at. */
const MAX_MARK = 300;
/** An introduction is broken over at most this many lines. */
const MAX_INTRODUCTION = 3;
/** Lines within which a block of mail headers must name two more of its kind. */
const HEADER_WINDOW = 6;

/** How an introduction ends, before its colon: English, German, French, Spanish, Italian, Portuguese, Dutch, Nordic, Polish, Czech, Russian. */
const WROTE =
  /(?:\bwrote|\bwrites|\bgeschrieben|a écrit|escribió|\bha scritto|\bescreveu|\bkirjoitti|napisał(?:\(a\)|a)?|\bnapsala?(?:\(a\))?|пишет|написала?|írta|yazdı|写道|のメール|\b(?:schrieb|schreef|skrev)\b.{0,100})\s?[:：]$/iu;
/** How an introduction begins in those languages: a preposition with a date, or the date itself. */
const SURE_START =
  /^(?:(?:on|am|le|el|il|op|em|den|dne|dnia|w dniu|à|at|in article|в|на|a las?|vào) |\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{4}年)/iu;
/** Other beginnings: a name, a quoted name, an address. */
const OTHER_START = /^["'<\p{L}\d]/u;
/** `26.06.2014, 14:41, "Ana" <ana@example.org>:` as Yandex and Mail.ru write it. */
const DATED_ADDRESS =
  /^\D{0,20}\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\D.{0,120}[<("]?[^\s@<]{1,64}@[^\s@>]{1,100}[>)"]{0,2}\s?:$/u;
const ORIGINAL =
  /^[-_*=\s]{2,40}\s?(?:original message|original-nachricht|ursprüngliche nachricht|originalnachricht|ursprungligt meddelande|weitergeleitete nachricht|message d'origine|message original|message transféré|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|mensagem original|oorspronkelijk bericht|original meddelelse|opprinnelig melding|forwarded message|forwarded by .{1,80}|begin forwarded message|исходное сообщение|пересылаемое сообщение|wiadomość oryginalna|původní zpráva)\s{0,4}[-_*=\s]{0,40}:?$/iu;
/** How lines that ORIGINAL finds begin. */
const MARKS = '-_*=';
const FORWARDED =
  /^(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message réexpédié|inicio del mensaje reenviado|inizio messaggio inoltrato)\s?:$/iu;
const FROM_LINE = /^\*?(?:from|von|de|da|van|från|fra|od|от|lähettäjä|发件人|差出人|보낸 사람|date)\s?[:：]/iu;
const HEADER_LINE =
  /^\*?(?:sent|date|to|cc|subject|reply-to|gesendet|datum|an|kopie|betreff|envoyé|à|objet|enviado(?: el)?|fecha|para|asunto|inviato|data|a|oggetto|verzonden|aan|onderwerp|skickat|till|ämne|sendt|til|emne|wysłano|do|temat|отправлено|дата|кому|тема|发送时间|收件人|主题|日時|宛先|件名|from|von|de|da)\s?[:：]/iu;
const SIGNATURE = /^(?:--|-- |—|__)\s?$/u;
/** Units of the longest line that SIGNATURE finds. */
const LONGEST_SIGNATURE = 4;
const DEVICE =
  /^(?:sent from (?:my |mail for |the |outlook|yahoo|proton|samsung)|sent with |get outlook for |von meinem .{1,40} gesendet|gesendet (?:von|mit) |diese nachricht wurde von .{1,60} gesendet|envoyé (?:de(?:puis)? |à partir de )|enviado (?:desde|do|de) |inviato da |verstuurd (?:vanaf|met|vanuit) |skickat från |sendt fra |lähetetty |wysłane z |отправлено (?:с|из) |télécharger outlook|obtener outlook|scarica outlook|outlook für (?:ios|android))/iu;

/** Text in, the writer's part of it out; linear in its length. */
export function ownWords(text: string): string {
  const lines = text.split('\n');
  const kept: string[] = [];
  let signature = false;
  let colon = -1;
  // Most letters quote nothing, which one look at all of a text tells sooner than one at each of its lines.
  const mayQuote = text.includes('>') || text.includes('| ');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    if (mayQuote && (isQuoted(line) || isOverhang(lines, at))) {
      signature = false;
      continue;
    }
    // Most lines introduce nothing, and putting them together to see so took more memory than all else of a mail.
    if (colon < at) colon = nextColon(lines, at);
    const introduced = colon < at + MAX_INTRODUCTION ? introductionAt(lines, at) : null;
    if (introduced !== null && isQuoted(nextFilled(lines, introduced.end))) {
      at = introduced.end - 1;
      signature = false;
      continue;
    }
    if (introduced?.isSure || isHistoryStart(lines, at)) break;
    signature ||= isSignatureStart(line);
    if (!signature) kept.push(line);
  }
  const own = withoutGaps(kept.length === lines.length ? text : kept.join('\n')).trim();
  return own === '' ? text.trim() : own;
}

function withoutGaps(text: string): string {
  return text.includes('\n\n\n') ? text.replace(/\n{3,}/g, '\n\n') : text;
}

/** The first line from `from` on that ends in a colon, as introductions do; behind the last line when none does. */
function nextColon(lines: readonly string[], from: number): number {
  for (let at = from; at < lines.length; at++) if (isColon(lastUnit(lines[at] as string))) return at;
  return lines.length;
}

function isColon(unit: number): boolean {
  return unit === 58 || unit === 0xff1a;
}

/** The last unit that is no white space. */
function lastUnit(line: string): number {
  const last = line.charCodeAt(line.length - 1);
  if (last > 32 && last < 128) return last;
  const filled = line.trimEnd();
  return filled.charCodeAt(filled.length - 1);
}

/** Three-quarter of all lines are decided by their first character or length. */
function isQuoted(line: string): boolean {
  const first = line.charCodeAt(0);
  if (first === 62) return true;
  if (first === 32 || first === 124) return /^(?: {1,3}>|\| )/.test(line) || SET_IN.test(line);
  return isCited(line);
}

/** Letters of a name before the mark. */
const LONGEST_CITED = 10;
/** The same set in, as the mail programs of Emacs write it: `    TP> Will it work?`. */
const SET_IN = /^ {1,8}\p{Lu}[\p{L}.]{0,5}>+(?: |$)/u;
const CITED = /^\p{L}[\p{L}.]*>+(?: |$)/u;

/** `TP> Will it work?`: programs of old write before each quoted line whose it is. */
function isCited(line: string): boolean {
  const mark = line.indexOf('>', 1);
  return mark > 0 && mark <= LONGEST_CITED && CITED.test(line);
}

/** UTF-16 units of a quoted line that a program may have broken, and of what it put below it. */
const BROKEN_FROM = 60;
const LONGEST_OVERHANG = 30;
const GOES_ON = /^[\p{Ll}\d(]/u;

/** `> … between two`, `dates???`, `> Surely I am not …`: the end of a quoted line that was too long once its mark stood before it. */
function isOverhang(lines: readonly string[], at: number): boolean {
  const line = lines[at] as string;
  if (line.length > LONGEST_OVERHANG || !GOES_ON.test(line)) return false;
  const [before, after] = [lines[at - 1] ?? '', lines[at + 1] ?? ''];
  const isBroken = before.length >= BROKEN_FROM && isMarked(before) && isMarked(after) && !ENDS.test(before);
  return isBroken && !ITEM.test(before) && !ITEM.test(after);
}

/** Items of a list end as they like, and are answered one by one. */
const ITEM = /^[> ]*(?:[-*•+o]|\d{1,2}[.)])\s/;

function isMarked(line: string): boolean {
  return line.charCodeAt(0) === 62;
}

/** Nobody goes on behind it. */
const ENDS = /[.!?:;]\s*$/;

interface Introduction {
  /** The line behind it. */
  readonly end: number;
  /** It names a date or an address. "She wrote:" alone means history only with `>` behind it. */
  readonly isSure: boolean;
}

/**
 * The introduction that starts at line `at`. It may be broken over lines, so the writer's last own line before it could be
 * taken for its beginning: where a line further down begins one just as well, that one is it.
 */
function introductionAt(lines: readonly string[], at: number): Introduction | null {
  const strength = startStrength(lines, at);
  const found = strength === 0 ? null : joinedIntroduction(lines, at);
  if (found === null) return null;
  for (let later = at + 1; later < found.end; later++)
    if (startStrength(lines, later) >= strength && joinedIntroduction(lines, later) !== null) return null;
  return found;
}

function startStrength(lines: readonly string[], at: number): number {
  const line = trimmed(lines[at]);
  return SURE_START.test(line) ? 2 : OTHER_START.test(line) ? 1 : 0;
}

function joinedIntroduction(lines: readonly string[], at: number): Introduction | null {
  let joined = '';
  for (let i = at; i < lines.length && i < at + MAX_INTRODUCTION; i++) {
    const line = trimmed(lines[i]);
    if (line === '' || isQuoted(lines[i] as string)) return null;
    joined = joined === '' ? line : `${joined} ${line}`;
    if (!isColon(line.charCodeAt(line.length - 1)) || joined.length > MAX_MARK) continue;
    if (DATED_ADDRESS.test(joined)) return { end: i + 1, isSure: true };
    if (WROTE.test(joined)) return { end: i + 1, isSure: /\d\d/.test(joined) || joined.includes('@') };
  }
  return null;
}

function isHistoryStart(lines: readonly string[], at: number): boolean {
  const line = trimmed(lines[at]);
  if (line === '') return false;
  if (MARKS.includes(line.charAt(0)) && ORIGINAL.test(line)) return true;
  if (!line.includes(':') && !line.includes('：')) return false;
  if (FORWARDED.test(line)) return true;
  if (!FROM_LINE.test(line)) return false;
  let headers = 0;
  for (let i = at + 1; i < lines.length && i <= at + HEADER_WINDOW; i++)
    if (HEADER_LINE.test(trimmed(lines[i]))) headers++;
  return headers >= 2;
}

function isSignatureStart(line: string): boolean {
  if (line.length > MAX_MARK) return false;
  return (line.length <= LONGEST_SIGNATURE && SIGNATURE.test(line)) || DEVICE.test(line);
}

/** The next line that is not empty; '' at the end. */
function nextFilled(lines: readonly string[], from: number): string {
  for (let i = from; i < lines.length && i < from + 5; i++)
    if ((lines[i] as string).trim() !== '') return lines[i] as string;
  return '';
}

/** Empty for lines too long to be a mark of anything. */
function trimmed(line: string | undefined): string {
  return line === undefined || line.length > MAX_MARK ? '' : line.trim();
}
