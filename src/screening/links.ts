/** Addresses that stand in a note, and which of them lead to a calendar where one books a time. */

export interface Link {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isCalendar: boolean;
}

/** Every run of signs without a blank is looked at once; longer ones are no address anybody would type. */
const RUN = /\S{4,400}/g;
const ADDRESS = /^(?:https?:\/\/|www\.)|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,10}(?:[/?#:]|$)/i;
const EDGE = /^[("'<[„“”«»→>:-]+|[)"'>\].,;:!?“”«»]+$/g;

/** Services by which strangers hand out a calendar, as they call themselves in addresses. */
const CALENDARS =
  /(?:^|[./])(?:calendly|cal|tidycal|savvycal|zcal|koalendar|youcanbook|youcanbookme|acuityscheduling|setmore|oncehub|scheduleonce|appointlet|lemcal|meetergo|zeeg|cituro|etermin|terminland|timify|simplybook|picktime|doodle|chilipiper|hubspotmeetings|usemotion|reclaim|neetocal|morgen|vyte|bookafy|trafft|cronofy|calendso|appoint|timetap|10to8|bookwhen|calendarhero|calendarbridge|freebusy|vimcal|rdv360|fantastical|squareup\/appointments|goodtime|supersaas|clara|meetfox|planity|simplymeet|sumome|woven)\.(?:com|me|io|app|so|ai|eu|de|is|fr|org|net|day|us|co|se|ru|in|tr|nl|pl|it|es|example)\b/i;
/** Parts of other addresses that say the same. */
const CALENDAR_PARTS =
  /meetings?[.-]|meet\.me|\/meetings?\/|\/book(?:ing)?s?(?:[/?-]|$)|book\.|booking[s.]|bookings\.|outlook\.office|\/calendar|calendar\.(?:google|app)|\/appointments?|\/schedule|schedule\.|\/termin|termin[.-]|\/rdv|\/agenda|agenda\.|\/(?:10|15|20|30|45|60)[-_]?min|\/discovery|\/intro-?call|\/erstgespr|\/demo-?call|\/strategy-?call|\/kennenlern|\/randevu|\/prenota|\/afspraak|\/spotkanie/i;
/** A firm's own address for the same, with somebody's place behind it; rooms of video calls are none. */
const CALENDAR_HOSTS =
  /^(?:https?:\/\/)?(?:cal|calend[aá]rio|kalender|kalendarz|takvim|agenda|meet(?!\.(?:google|jit|goto|zoho|lync)\b)|slots?|rdv|termine?|buchung|prenota)\.[a-z0-9-]+(?:\.[a-z]{2,10})*\/./i;

const NO_LINKS: readonly Link[] = [];

export function linksIn(note: string): readonly Link[] {
  // Almost no note has an address, and looking for what all of them have is cheap: a point with something behind it.
  if (!/\.\S/.test(note)) return NO_LINKS;
  const links: Link[] = [];
  for (const { 0: run, index } of note.matchAll(RUN)) {
    const text = run.replace(EDGE, '');
    if (text.length < 4 || text.includes('@') || !text.includes('.') || !ADDRESS.test(text)) continue;
    const isCalendar = CALENDARS.test(text) || CALENDAR_PARTS.test(text) || CALENDAR_HOSTS.test(text);
    if (
      !isCalendar &&
      !/[/]|^www|\.(?:com|org|net|io|de|fr|es|it|nl|pl|me|app|co|ai|eu|uk|ch|at|br|pt|ru|tr|in|jp|cn)$/i.test(text)
    )
      continue;
    links.push({ text, start: index + run.indexOf(text), end: index + run.indexOf(text) + text.length, isCalendar });
  }
  return links;
}
