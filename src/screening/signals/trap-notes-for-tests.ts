/** For tests only: traps in the languages of the product, and honest notes with the same words. */

import type { Table } from './notes-for-tests.ts';

export const TRAP_NOTES: Table = {
  seen: [
    {
      says: 'quick money by messenger',
      note: 'Part time online job, 250 USD per day, no experience. Contact us on WhatsApp.',
    },
    {
      says: 'a fee and papers in Polish',
      note: 'Gwarantowany zysk! Prosimy o skan paszportu i opłatę rejestracyjną.',
    },
    {
      says: 'an account that will be shut, and a password to confirm',
      note: 'Państwa konto zostanie zablokowane w ciągu 24 godzin, prosimy potwierdzić hasło.',
    },
    {
      says: 'a fortune of the dead, in secrecy',
      note: 'I am attorney to a late customer who bears your surname. 4 million USD, reply in utmost confidence.',
    },
    {
      says: 'a widow’s fortune in Italian',
      note: 'Cara amica in Dio, sono una vedova malata e non ho figli. Voglio donare 900.000 euro ai poveri per mano sua, mi scriva in privato.',
    },
    {
      says: 'a doctor on a mission and a private address, in Spanish',
      note: 'Preciosa dama, su sonrisa me enamoró. Soy viudo, médico militar en Siria, y deseo conocerla mejor. Escriba a mi correo personal.',
    },
    {
      says: 'a fine to be paid today by a link, in French',
      note: 'Votre jardin présente une amende impayée de 318 €. Réglez ce jour par carte sur le lien du profil, sinon fermeture sous 48 h.',
    },
    {
      says: 'a refund for which the bank is asked, in German',
      note: 'Ihr Garten hat Anspruch auf 2.940 Euro Rückzahlung. Bestätigen Sie heute Ihre IBAN über den Link, sonst verfällt der Betrag.',
    },
    {
      says: 'likes for pay, in Dutch',
      note: 'Wil je bijverdienen? Filmpjes beoordelen op je telefoon, 100 tot 250 euro per dag, nu nog plek. App naar +31 6 00000000.',
    },
    {
      says: 'a broker who doubles savings, in Portuguese',
      note: 'Ganhei 12 mil em três semanas com cripto e o robô do meu mentor, lucro garantido. Me chama no WhatsApp e ensino grátis.',
    },
    {
      says: 'a job without interview, and papers, in Turkish',
      note: 'Tebrikler, evden iş için seçildiniz, günde 2000 lira. Kimlik fotoğrafınızı ve 500 lira kayıt ücretini WhatsApp’tan gönderin.',
    },
    {
      says: 'a supplier who must pay to be registered',
      note: 'Dear supplier, the ministry orders 900 orchids from you. Kindly settle the tender registration of 1,400 USD before Monday.',
    },
    { says: 'a fee and papers in Chinese', note: '您已被选中,日薪2000元,请加微信并先交保证金。' },
  ],
  'not seen': [
    {
      says: 'a path will be closed, and an answer is wanted soon',
      note: 'Der Weg am Gewächshaus wird gesperrt. Bitte bestätigen Sie uns den Termin innerhalb von 48 Stunden, dann stellen wir Schilder auf.',
    },
    {
      says: 'a widow writes of her husband’s orchids',
      note: 'Ich bin Witwe, und die Orchideen meines Mannes suchen jemanden, der sie versteht. Dürfte ich sie Ihnen zeigen?',
    },
    {
      says: 'a bank is where they work',
      note: 'I work at a bank account desk and grow orchids at night, may I ask what soil you use?',
    },
    {
      says: 'a vacancy has its pay and a messenger for questions',
      note: 'We look for a gardener in Leeds, permanent contract, 14 pounds an hour, paid weekly. Questions on WhatsApp or by mail, as you like.',
    },
    {
      says: 'a vacancy in Spanish has its pay',
      note: 'Buscamos jardinero en Sevilla, contrato indefinido, 1.500 euros al mes. ¿Le mando las condiciones por WhatsApp?',
    },
    {
      says: 'a vacancy in Polish has its pay',
      note: 'Szukamy ogrodnika do Gdyni, umowa o pracę, 32 zł za godzinę, wypłata co tydzień. Czy ktoś przychodzi Panu na myśl?',
    },
    {
      says: 'a learner greets as they learned it',
      note: 'My dear sir, God bless you. I am new in this country and study plants. May I see your greenhouse one day?',
    },
    {
      says: 'a widow keeps the nursery, in Italian',
      note: 'Sono vedova e porto avanti il vivaio. La sua serra mi ha fatto venire voglia di riprovare con le orchidee. Posso chiederle del terriccio?',
    },
    {
      says: 'a society gives away its plants, in French',
      note: 'Notre société ferme et voudrait donner ses orchidées à votre jardin. À qui pouvons-nous les confier ?',
    },
    {
      says: 'an army doctor asks for work, in German',
      note: 'Ich komme als Ärztin aus einem Einsatz in Mali zurück und suche etwas Ruhiges. Nimmt Ihr Garten Freiwillige?',
    },
    {
      says: 'a fee is paid to me, and the account asked for afterwards, in Dutch',
      note: 'Uw lezing betalen wij graag, 250 euro en de trein. Stuurt u na afloop een factuur met uw rekeningnummer?',
    },
    {
      says: 'somebody had their passport stolen, in Portuguese',
      note: 'Roubaram-me o passaporte em Lima e foi no vosso jardim que esperei pelo consulado. Nunca mais esqueci as orquídeas.',
    },
    {
      says: 'somebody studies such traps, in Turkish',
      note: 'Kripto tuzakları üzerine tez yazıyorum ve başına gelenlerle konuşmak istiyorum. Bahçenizden tanıdığınız biri var mı?',
    },
    { says: 'a messenger is how our group talks', note: 'Tove says our seed group is on WhatsApp, shall I add you?' },
  ],
  'cannot tell': [{ says: 'there is no note', note: '' }],
};
