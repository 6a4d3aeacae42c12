/** Names of mail folders and labels that say what a message is: sent, draft, spam, trash, chat; in the languages of the world. */

import { fold } from '../../basics/text.ts';
import { ownCopy } from './charset.ts';
import { decodeWords } from './encoded-words.ts';

export type Place = 'sent' | 'drafts' | 'spam' | 'trash' | 'chats';

/** Names as Gmail, Outlook, Apple Mail, Thunderbird, Yahoo, web.de and Maildir servers write them; compared folded. */
const NAMES: Readonly<Record<Place, string>> = {
  sent: `sent|sent mail|sent items|sent messages|sent-mail|sentmail|gesendet|gesendete|gesendete elemente|gesendete objekte|
    gesendete nachrichten|envoye|envoyes|messages envoyes|elements envoyes|courrier envoye|enviado|enviados|elementos enviados|
    mensajes enviados|itens enviados|mensagens enviadas|e-mails enviados|enviats|posta inviata|inviati|inviata|inviate|
    messaggi inviati|verzonden|verzonden items|verzonden berichten|skickat|skickade|skickade objekt|skickade meddelanden|sendt|
    sendte|sendte elementer|sendt post|sendte meddelelser|lahetetyt|lahetetyt viestit|wyslane|elementy wyslane|odeslane|
    odeslana posta|odoslane|odoslana posta|elkuldott|elkuldott elemek|elkuldott uzenetek|trimise|mesaje trimise|gonderilmis postalar|
    gonderilen|gonderilenler|gonderilmis ogeler|poslano|poslane stavke|απεσταλμενα|отправленные|отправлено|надіслані|надіслане|
    изпратени|изпратена поща|נשלח|דואר יוצא|הפריטים שנשלחו|المرسلة|البريد المرسل|送信済み|送信済みメール|送信済みアイテム|
    已发送|已发送邮件|已傳送|寄件備份|寄件備份匣|已寄出|보낸편지함|보낸 편지함|보낸메일함|ส่งแล้ว|đã gửi|thu da gui|terkirim`,
  drafts: `draft|drafts|entwurf|entwurfe|brouillon|brouillons|borrador|borradores|esborranys|bozza|bozze|concept|concepten|utkast|
    kladde|kladder|rascunho|rascunhos|szkic|szkice|wersje robocze|koncept|koncepty|rozepsane|piszkozat|piszkozatok|ciorna|ciorne|
    taslak|taslaklar|luonnos|luonnokset|skice|osnutki|προχειρα|черновик|черновики|чернетки|чернетка|чернови|טיוטה|טיוטות|מסודות|
    المسودات|مسودات|下書き|草稿|草稿匣|草稿箱|임시보관함|임시 보관함|ร่างจดหมาย|thu nhap|ban nhap|draf|konsep`,
  spam: `spam|junk|junk mail|junk e-mail|junk email|junk-e-mail|bulk mail|bulk|spamverdacht|unerwunscht|unerwunschte werbung|
    courrier indesirable|indesirable|indesirables|pourriel|correo no deseado|no deseado|correo basura|correu brossa|posta indesiderata|
    indesiderata|ongewenst|ongewenste e-mail|ongewenste reclame|skrappost|soppelpost|søppelpost|uonsket|uønsket e-post|uønsket mail|
    uønsket post|lixo eletronico|lixo electronico|correio de lixo|roskaposti|wiadomosci-smieci|niechciana poczta|nevyzadana posta|
    nevyziadana posta|levelszemet|istenmeyen|istenmeyen e-posta|gereksiz e-posta|gereksiz|nezeljena posta|mesaje nedorite|ανεπιθυμητα|
    ανεπιθυμητη αλληλογραφια|спам|нежелательная почта|небажана пошта|דואר זבל|ספאם|البريد العشوائي|غير هام|迷惑メール|垃圾邮件|
    垃圾郵件|스팸|스팸함|스팸메일함|สแปม|จดหมายขยะ|thu rac`,
  trash: `trash|bin|deleted|deleted items|deleted messages|papierkorb|geloscht|geloschte elemente|geloschte objekte|
    geloschte nachrichten|corbeille|elements supprimes|messages supprimes|supprimes|papelera|elementos eliminados|eliminados|paperera|
    cestino|posta eliminata|eliminata|elementi eliminati|prullenbak|verwijderd|verwijderde items|papperskorg|papperskorgen|borttaget|
    borttagna objekt|papirkurv|papirkurven|slettet|slettet post|slettede elementer|soppel|søppel|roskakori|poistetut|
    poistetut viestit|lixeira|lixo|itens excluidos|itens eliminados|kosz|elementy usuniete|kos|odstranena posta|odpadky|kuka|
    torolt elemek|lomtar|cos de gunoi|elemente sterse|cop kutusu|cop|silinmis ogeler|silinenler|smece|καδος απορριμματων|
    διαγραμμενα|корзина|удаленные|удаленные письма|кошик|видалені|кошче|אשפה|פריטים שנמחקו|المهملات|سلة المهملات|ゴミ箱|
    削除済みアイテム|已删除|已删除邮件|已删除郵件|垃圾桶|垃圾箱|废纸篓|휴지통|지운편지함|지운 편지함|ถังขยะ|thung rac`,
  chats: 'chat|chats|chat-verlauf|discussion|discussions|conversaciones de chat|hangouts|чат|чаты|チャット|聊天|채팅',
};

const PLACES: ReadonlyMap<string, Place> = placesByName();

/** Characters of a label header that are looked at; a mail with hundreds of labels stays below. */
const MAX_LABELS = 20_000;

/** Label lists that were read before: a mailbox of a hundred thousand mails has some hundreds of different ones. */
const MAX_REMEMBERED = 1_000;
const remembered = new Map<string, ReadonlySet<Place>>();

/** What a folder name or one label says, or null. Compared without accents and case. */
export function placeOf(name: string): Place | null {
  if (name.length > 60) return null;
  return PLACES.get(fold(name)) ?? null;
}

/**
 * What the folders on the way to a file say, the last one that says anything: `INBOX.sbd/Gesendet`, `Sent Messages.mbox`,
 * `[Gmail]/Trash`. A name that merely contains such a word (`All mail Including Spam and Trash`) says nothing.
 */
export function placeOfPath(names: readonly string[]): Place | null {
  for (let i = names.length - 1; i >= 0; i--) {
    const place = placeOf((names[i] ?? '').replace(/\.(?:mbox|mbx|sbd|imapmbox|mail)$/i, '').replace(/-\d{1,3}$/, ''));
    if (place !== null) return place;
  }
  return null;
}

/**
 * Places named by an `X-Gmail-Labels` value. Encoded words are undone first: Gmail encodes the whole list, commas and
 * all, and splitting before decoding finds no label in any language but English.
 */
export function placesOfLabels(raw: string): ReadonlySet<Place> {
  const known = remembered.get(raw);
  if (known !== undefined) return known;
  const places = new Set<Place>();
  for (const label of splitLabels(decodeWords(raw.slice(0, MAX_LABELS)))) {
    const place = placeOf(label);
    if (place !== null) places.add(place);
  }
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(ownCopy(raw), places);
  return places;
}

/** A label that holds a comma is quoted; a quote inside it is doubled or escaped. */
function splitLabels(text: string): readonly string[] {
  const labels: string[] = [];
  let label = '';
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (character === ',' && !quoted) {
      labels.push(label.trim());
      label = '';
    } else label += character;
  }
  labels.push(label.trim());
  return labels.filter((each) => each !== '');
}

function placesByName(): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const [place, names] of Object.entries(NAMES) as [Place, string][])
    for (const name of names.split('|')) places.set(fold(name), place);
  return places;
}
