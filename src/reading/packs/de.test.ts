import { describe, expect, it } from 'vitest';
import { dueDay } from '../read.ts';
import { matched, said } from '../said.ts';

const kinds = (text: string) => matched(text, 'de').map((one) => one.split(':')[0]!.split(' |')[0]!);

/** Text, then everything that is said of it. */
const SAID: readonly (readonly [string, readonly string[]])[] = [
  ['Ich schick dir die Folien morgen früh.', ['promise: schick dir die Folien | morgen früh']],
  ['Ich sende Ihnen das Angebot bis Ende der Woche zu.', ['promise: sende Ihnen das Angebot | bis Ende der Woche']],
  ['Die Zahlen bekommst du am Montag von mir.', ['promise: Die Zahlen | am Montag']],
  ['Am 12. bring ich dir die Leiter zurück.', ['promise: bring ich dir die Leiter zurück | Am 12']],
  ['Würden Sie vor dem 20. Korrektur lesen?', ['ask medium: Korrektur lesen']],
  ['melde mich morgen!', ['promise: melde mich | morgen']],
  ['Ich kümmer mich drum.', ['promise: kümmer mich drum']],
  ['Den Vertrag reiche ich Ihnen am Freitag nach.', ['promise: Den Vertrag | am Freitag']],
  ['Ok, mach ich.', ['promise']],
  ['Du hast den Entwurf bis Donnerstag auf dem Tisch.', ['promise: den Entwurf | bis Donnerstag']],
  ['Ich such dir das Rezept raus.', ['promise: such dir das Rezept raus']],
  ['Versprochen, du kriegst die Fotos noch diese Woche.', ['promise: die Fotos | noch diese Woche']],
  ['Wir werden den Schaden bis Ende März beheben.', ['promise: den Schaden bis Ende März beheben | bis Ende März']],
  ['Am Sonntag backe ich dir einen Kuchen.', ['promise: backe ich dir einen Kuchen | Am Sonntag']],
  ['Bis Freitagabend ist dein Fahrrad wieder heil.', ['promise: dein Fahrrad wieder heil | Bis Freitagabend']],
  ['Ich lese deinen Artikel bis Freitag gegen.', ['promise: lese deinen Artikel bis Freitag gegen | bis Freitag']],
  ['Könntest du mir bitte die Präsentation schicken?', ['ask small: mir bitte die Präsentation schicken']],
  ['Koennten Sie mir den Empfang bestaetigen?', ['ask small: mir den Empfang bestaetigen']],
  ['Hättest du nächste Woche Zeit für einen Kaffee?', ['ask medium: Zeit für einen Kaffee']],
  ['leihst du mir dein rad am samstag', ['ask small: leihst du mir dein rad']],
  ['Kannst du mir 200 Euro leihen?', ['ask large: mir 200 Euro leihen']],
  ['Sag mir bitte, wann du ankommst.', ['ask small: wann du ankommst']],
  ['Wären Sie bereit, am 3. Juni einen Vortrag zu halten?', ['ask medium: einen Vortrag zu halten']],
  ['bräuchte bis morgen deine zahlen', ['ask small: deine zahlen']],
  ['Über eine kurze Antwort würde ich mich freuen.', ['ask small: eine kurze Antwort']],
  ['Würden Sie für mich bürgen?', ['ask large: für mich bürgen']],
];

const KINDS: readonly (readonly [string, ...string[]])[] = [
  ['Schick mir die Tabelle, dann bau ich dir die Formel ein.', 'ask small', 'help'],
  ['Das Formular gibt es im Bürgerbüro.', 'help'],
  ['Ob ich dich mit Timo verknüpfen soll?', 'help', 'introduction offered'],
  [
    'Kennt ihr wen im Amt? Du könntest mich der Leiterin vorstellen.',
    'ask small',
    'ask large',
    'introduction requested',
  ],
  ['Danke nein.', 'decline no'],
  ['Soll ich dir beim Umzug helfen?', 'help'],
  ['Ich kann dir gern meinen alten Laptop leihen.', 'help'],
  ['Hier ist der Link zum Video.', 'help'],
  ['Wende dich am besten an Frau Keller, die kennt sich damit aus.', 'help'],
  ['Du kannst gern bei uns übernachten.', 'help'],
  ['Ich habe nachgefragt: Der Kurs ist am 4. Mai.', 'help'],
  ['An deiner Stelle würde ich erst mit dem Vermieter reden.', 'help'],
  ['Der Schlüssel liegt unter dem Blumentopf.', 'help'],
  ['Vielen lieben Dank für deine schnelle Hilfe!', 'thanks'],
  ['Das war echt lieb von dir.', 'thanks'],
  ['Ohne dich hätte ich das nie geschafft.', 'thanks'],
  ['Ich weiß gar nicht, wie ich euch danken soll.', 'thanks'],
  ['Könntest du mich mit Anna bekannt machen?', 'ask large', 'introduction requested'],
  ['Kennst du jemanden im Ministerium, der mit mir sprechen würde?', 'ask large', 'introduction requested'],
  ['Soll ich den Kontakt zu ihr herstellen?', 'help', 'introduction offered'],
  ['Darf ich ihm deinen Namen geben?', 'help', 'introduction offered'],
  ['Wenn du willst, stelle ich dich meinem alten Professor vor.', 'help', 'introduction offered'],
  ['Ich habe Frau Lang in Kopie gesetzt.', 'introduction made', 'help'],
  ['Lieber Jan, hiermit möchte ich dich mit Eva bekannt machen.', 'introduction made', 'help'],
  ['Leider kann ich am Samstag nicht kommen.', 'decline no'],
  ['Das geht leider nicht.', 'decline no'],
  ['Nein, danke.', 'decline no'],
  ['Ich verleihe grundsätzlich keine Bücher.', 'decline no'],
  ['Ich habe diesen Monat leider keine Zeit.', 'decline too-busy'],
  ['Mein Kalender ist bis Juni voll.', 'decline too-busy'],
  ['Ich ersticke gerade in Arbeit.', 'decline too-busy'],
  ['Wie geht es dir?', 'about-me'],
  ["Wie läuft's im neuen Job?", 'about-me'],
  ['Hast du dich gut erholt?', 'about-me'],
  ['Was macht die Familie?', 'about-me'],
  ['Woran arbeitest du gerade?', 'about-me'],
  ['Bist du gut nach Hause gekommen?', 'about-me'],
];

const NOTHING: readonly string[] = [
  'Ich drücke dir ganz fest die Daumen!',
  'Das mache ich jedes Jahr so, erst die Tomaten, dann die Bohnen.',
  'Ihre Bestellung wird in den nächsten Tagen versandt.',
  'Nächste Woche stellen wir unsere neue Kollektion vor.',
  'Wir helfen Ihnen, Steuern zu sparen!',
  'Würdest du ihn kennen, würdest du lachen.',
  'Wie schnell die Zeit vergeht, nicht wahr?',
  'Und weißt du, was er dann gesagt hat?',
  'Hallo, wie geht es dir?',
  'Danke, gleichfalls!',
  'Können wir in Verbindung bleiben?',
  'Ich bin nächste Woche in Berlin.',
  'Ich werde dich vermissen.',
  'Ich versuche, dir die Folien zu schicken.',
  'Er schickt dir die Unterlagen morgen.',
  'Ich hatte versprochen, mich zu melden, und es dann vergessen.',
  'Meine Chefin meinte, sie schickt Ihnen das Formular.',
  'Falls ich den Schlüssel finde, bringe ich ihn dir.',
  'Ich gebe dir völlig recht.',
  'Ich drück dir die Daumen.',
  'Ich schicke dir liebe Grüße aus Rom.',
  'Das System schickt Ihnen automatisch eine Bestätigung.',
  'Am Freitag hole ich die Kinder von der Schule ab.',
  'Wer hätte das gedacht?',
  'Ist das nicht herrlich?',
  'Meld dich, wenn du was brauchst.',
  'Kannst du dir das vorstellen?',
  'Sie hat gefragt, ob du kommst.',
  'Grüß bitte deine Eltern von mir.',
  'Mach dir keine Sorgen.',
  'Lass uns mal wieder was zusammen machen.',
  'Zögern Sie nicht, uns zu kontaktieren.',
  'Bitte entschuldige die späte Antwort.',
  'Wo ist nur die Zeit geblieben?',
  'Weißt du noch, wie wir damals im Regen standen?',
  'Soll ich lachen oder weinen?',
  'Sie hat mir beim Umzug geholfen.',
  'Anbei erhalten Sie meinen Lebenslauf.',
  'Sag Bescheid, wenn ich irgendwas tun kann.',
  'Ich kann dir gar nicht sagen, wie froh ich bin.',
  'Gott sei Dank regnet es.',
  "Danke, mir geht's gut.",
  'Dank der neuen Straße sind wir schneller.',
  'Sie hat sich nicht einmal bedankt.',
  'Vielen Dank im Voraus!',
  'Ich möchte mich kurz vorstellen.',
  'Ina hat mich ihm letztes Jahr vorgestellt.',
  'Wir führen ein neues System ein.',
  'Verbinden Sie sich mit dem WLAN.',
  'Ich kann es kaum erwarten!',
  'Ich konnte gestern leider nicht kommen.',
  'Er hat keine Zeit für Hobbys.',
  'Kein Problem!',
  'Ich kann nicht klagen.',
  'Sie hat die Einladung abgelehnt.',
  'Leider hat es geregnet.',
  'Nicht schlecht!',
  'Ich kann den Anhang nicht öffnen.',
  'Leider ja.',
  'Ich hoffe, dir geht es gut.',
  'Sie fragt ständig, wie es mir geht.',
  'Mir geht es gut.',
  'Der Termin ist am Montag um zehn.',
  'Bis morgen!',
  'Komm gut nach Hause!',
  'Die Post hat bis 18 Uhr auf.',
];

/** Words, and the day they mean on Wednesday, 4 March 2026. */
const DAYS: readonly (readonly [string, string | null])[] = [
  ['heute noch', '2026-03-04'],
  ['morgen früh', '2026-03-05'],
  ['bis übermorgen', '2026-03-06'],
  ['bis Freitag', '2026-03-06'],
  ['am Fr', '2026-03-06'],
  ['nächsten Montag', '2026-03-09'],
  ['bis Ende der Woche', '2026-03-06'],
  ['Anfang nächster Woche', '2026-03-13'],
  ['in zwei Wochen', '2026-03-18'],
  ['innerhalb von zehn Tagen', '2026-03-14'],
  ['bis zum 15. Mai', '2026-05-15'],
  ['am 3.4.', '2026-04-03'],
  ['bis zum 20.', '2026-03-20'],
  ['bis Ende des Monats', '2026-03-31'],
  ['im April', '2026-04-30'],
  ['übers Wochenende', '2026-03-08'],
  ['bald', null],
];

describe('German', () => {
  it.each(SAID)('says what is promised or asked, and when: %s', (text, expected) => {
    expect(matched(text, 'de')).toEqual(expected);
  });

  it.each(KINDS)('finds this and no more: %s', (text, ...expected) => {
    expect(kinds(text).sort()).toEqual([...expected].sort());
  });

  it.each(NOTHING)('says nothing of: %s', (text) => {
    expect(matched(text, 'de')).toEqual([]);
  });

  it.each(DAYS)('knows the day of “%s”', (words, day) => {
    expect(dueDay(words, 'de', Date.UTC(2026, 2, 4))).toBe(day);
  });

  it.each(['Bring bitte Brot mit, danke!', 'Kannst du mir die Datei schicken?\nDanke, Ben'])(
    'takes thanks that close an ask for a closing: %s',
    (text) => expect(kinds(text)).toEqual(['ask small']),
  );

  it('knows a German text without being told', () => {
    expect(said('Ich schick dir die Folien morgen.')).toEqual(['promise: schick dir die Folien | morgen']);
    expect(said('Vielen Dank!')).toEqual(['thanks']);
  });
});
