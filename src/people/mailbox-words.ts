/** Words and domains that tell desks and machines from people. Names of people (Page, May, Bill) are left out on purpose. */

const split = (text: string): string[] => text.trim().split(/\s+/);

/** First word of a local part; English, German, French, Spanish, a little Italian, Dutch, Polish, Portuguese. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  split(`
  info information infos contact contacts contactus hello hi hallo welcome office offices frontoffice backoffice
  reception frontdesk mail email post mailbox inbox enquiries enquiry inquiries inquiry questions feedback
  sales presales support helpdesk help service services servicedesk customerservice customercare care customers
  billing invoice invoices accounts accounting accountspayable payments payroll finance orders order shop store
  booking bookings reservation reservations events event tickets admin administrator administration webmaster
  hostmaster abuse security privacy legal compliance dpo gdpr it ops devops sysadmin root
  hr jobs job career careers recruiting recruitment talent people press media pr marketing communications
  newsletter news editor editorial redaktion publishing team staff crew everyone all group board committee members
  membership secretary secretariat treasurer family families household home parents school library club parish
  partners partner partnerships investors donations membership studio lab academy
  kontakt anfrage anfragen buero büro sekretariat verwaltung empfang zentrale rezeption vertrieb verkauf einkauf
  kundenservice kundendienst kundenbetreuung buchhaltung rechnung rechnungen bestellung bestellungen personal
  bewerbung bewerbungen presse familie vorstand verein praxis kanzlei ordination datenschutz technik hausverwaltung
  accueil bonjour renseignements commercial ventes serviceclient comptabilite comptabilité facturation factures
  direction secretaire secretariatgeneral recrutement emploi famille mairie equipe équipe boutique commandes reservas
  contacto hola informacion información ventas soporte ayuda atencion atención atencionalcliente clientes facturacion
  facturación administracion administración contabilidad recepcion recepción empleo rrhh prensa familia equipo pedidos
  contatti segreteria amministrazione vendite assistenza ufficio famiglia
  administratie klantenservice verkoop secretariaat receptie familie
  biuro sekretariat sprzedaz rodzina contato vendas atendimento comercial financeiro
`),
);

/** Last word of a local part. Fewer, since many words above are surnames too: `emily.post@`, `steve.jobs@`. */
export const CLOSING_ROLE_WORDS: ReadonlySet<string> = new Set(
  split(`
  info office support sales service services team staff family admin contact billing accounts news newsletter
  helpdesk secretariat kontakt buero büro sekretariat vertrieb familie verein famille equipe équipe accueil familia
  equipo ventas soporte famiglia biuro rodzina
`),
);

/** A word of a local part, or two or three neighbours joined. */
export const RELAY_WORDS: ReadonlySet<string> = new Set(
  split(`
  noreply noreplies donotreply dontreply notreply neverreply replynot noresponse noresponder noresponda nerepondezpas
  nepasrepondre nepasrépondre nonrispondere naoresponda nãoresponda nichtantworten keineantwort bittenichtantworten
  nieodpowiadaj nepiekontaktuj noanswer unattended unmonitored
  mailerdaemon mailer postmaster daemon listserv majordomo mailman sympa ezmlm bounce bounces
  notification notifications notify notifier notifs benachrichtigung benachrichtigungen notificaciones notificacion
  notificações alert alerts autoreply autoresponder autoconfirm automated automailer
  undisclosed unsubscribe devnull rss rssfeed rssfeeds wwwdata
`),
);

/** A whole local part: `nobody@` is what servers call whoever sends without a name; a Mr. Nobody has more than that. */
export const RELAY_ALONE: ReadonlySet<string> = new Set(split('nobody'));

/** These domains and all below them belong to machines that pass on other people's doings. */
export const RELAY_DOMAINS: ReadonlySet<string> = new Set(
  split(`
  localhost localhost.localdomain
  e.linkedin.com el.linkedin.com em.linkedin.com bounce.linkedin.com reply.linkedin.com
  facebookmail.com reply.facebook.com groups.facebook.com
  reply.github.com noreply.github.com noreply.gitlab.com incoming.gitlab.com
  resource.calendar.google.com group.calendar.google.com import.calendar.google.com group.v.calendar.google.com
  calendar.google.com docs.google.com txt.voice.google.com bounces.google.com
  marketplace.amazon.com marketplace.amazon.co.uk marketplace.amazon.de marketplace.amazon.fr marketplace.amazon.es
  members.ebay.com members.ebay.de reply.airbnb.com guest.booking.com reply.craigslist.org sale.craigslist.org
  reply.meetup.com email.meetup.com reply.medium.com postmaster.twitter.com
  inbound.postmarkapp.com amazonses.com sendgrid.net mandrillapp.com mailgun.org mcsv.net rsgsv.net mcdlv.net
`),
);

/**
 * Below a relay domain, and yet one person's own: the address a forge writes under the work of somebody who hides theirs.
 * Nothing sent there arrives, but nobody else has it.
 */
export const ACCOUNT_DOMAINS: ReadonlySet<string> = new Set(split('users.noreply.github.com users.noreply.gitlab.com'));

/** Local parts that are relays at one domain only; elsewhere they may be a person or a desk. */
export const RELAY_LOCALS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    'linkedin.com': `member invitations connections messages updates hit-reply inmail-hit-reply group-digests
      jobs-listings editors messaging-digest security linkedin welcome reminders endorsements`,
    'google.com': 'unknownorganizer calendar-server comments drive-shares forms-receipts',
    'twitter.com': 'info verify',
    'x.com': 'info verify',
    'slack.com': 'feedback',
    'xing.com': 'mail',
    'github.com': 'support',
    'meetup.com': 'info',
    'zoom.us': 'zoom',
    'calendly.com': 'teamcalendly',
  }).map(([domain, locals]) => [domain, new Set(split(locals))]),
);
