/** German: what makes an ask a matter of an hour, or of much. */

import type { Pack } from '../pack.ts';

export const SIZES: Pack['sizes'] = {
  medium: `
    <meeting> !wann
    <your> <meeting>
    telefonieren|anrufen_und|zusammensetzen|unterhalten|austauschen|skypen|zoomen|videotelefonieren
    treffen|zusammenkommen|kaffee_trinken|essen_gehen|auf_einen_kaffee|auf_ein_bier|kaffeetrinken
    interviewen|interview|besuchen|besuch|vorbeikommen
    mit|<me> ..3 sprechen|reden
    kommst|kommt|kommen|einladen|lade|laden ..6 zum|zur|zu_unserer|zu_unserem|zu_meiner|zu_meinem|ein ~
    feedback|meinung|einschätzung|urteil ..3 zu|zum|zur|über|geben|von|dazu
    rückmeldung zu|zum|zur|über|dazu
    was du|sie ..4 davon|von|vom|über haltst|hältst|halten|denkst|denken ~
    was du|sie|ihr von|vom|davon ~
    was hältst|halten|haltet du|sie|ihr von|vom ..4 <my>|entwurf|text|artikel|konzept|skript|drehbuch|manuskript
    drüberschauen|drübergucken|drüberlesen|drübersehen|gegenlesen|korrekturlesen|korrektur|durchlesen|durchsehen|durchgehen|durchschauen|durcharbeiten|lektorieren|kommentieren|begutachten|prüfen|überprüfen|redigieren|überarbeiten
    schau|schaust|schauen|guck|guckst|lies|liest|sieh|blick|werfen ..8 drüber|durch|gegen|werfen|rein|an
    schau|schaust|schauen|guckst|gucken|lesen ..4 über <my>
    über <my> ..3 schauen|gucken|lesen
    lesen !uhr
    gehst|geh|gehen ..8 durch
    ansehen|anschauen|angucken
    erklären|zeigen|beibringen|einarbeiten|einweisen|einführung_in|schulung|nachhilfe
    übersetzen|babysitten|aufpassen|hüten|gießen|füttern|betreuen_am|einspringen|vertreten|vertretung
    hilfst|helfen|helft|hilf|mithelfen|anpacken|hilfe ..6 bei|beim|mit|umzug|tragen|streichen|aufbauen|abbauen|ausfüllen|vorbereiten|üben|reparieren
    helfen|mithelfen|anpacken|unterstützen|unterstützung
    stunde|stunden|halbe_stunde|dreiviertelstunde|halbstündiges
    30|45|60|20|40 minuten|min
    15 minuten
    abend|nachmittag|vormittag ..4 mit_mir|zeit|kommen
    abholen|mitnehmen|hinfahren|fahren|herfahren|chauffieren
    auto|bohrmaschine|leiter|zelt|anhänger|beamer|kamera|transporter|fahrrad|rad|akkuschrauber ..4 leihen|ausleihen|borgen|haben
    beraten|beratung|ratschlag|rat_zu|rat_bei
    vortrag|probehören|zuhören|üben|generalprobe|probelesen
    übernachten|unterkommen|couch|schlafplatz|pennen
    bei dir|euch|ihnen ..2 schlafen
  `,
  large: `
    <me> ..8 <intro>
    kontakt|verbindung|intro|introduction|kontakte ..8 <makecontact>
    vermittelst|vermitteln|vermittle|vermittelt ..2 mir|uns|kontakt|den
    stellst|stell|stellen ..3 mich|uns ..6 vor
    empfehlungsschreiben|empfehlung|empfehlungen|referenz|referenzen|referenzschreiben|fürsprache|fürsprecher|fürsprecherin|arbeitszeugnis|gutachten|bürgschaft|bürgen|zeugen|trauzeuge|trauzeugin|taufpate|taufpatin|patin|pate
    mich ..6 empfehlen|weiterempfehlen|vorschlagen|nominieren|einstellen
    uns ..3 weiterempfehlen|nominieren|empfehlen
    gutes wort
    spende|spenden|spendet|investieren|investition|investierst|sponsern|sponsoring|sponsor|darlehen|kredit|geldspende|crowdfunding|beteiligen|finanzieren|finanzierung
    leihen|vorstrecken|borgen|auslegen|vorschießen|überweisen|leihst|borgst ..4 geld|euro|franken|hunderter|tausend
    geld ..4 leihen|vorstrecken|borgen|auslegen|leihst|brauche
    <number> euro|franken|€|chf|eur|tsd|tausend|mille
    hundert|zweihundert|dreihundert|fünfhundert|tausend|zweitausend|fünftausend|zehntausend euro|franken
    job|praktikum|praktikumsplatz|arbeitsplatz|ausbildungsplatz|werkstudentenstelle|lehrstelle|anstellung|festanstellung
    stelle frei|für|in|bei
    masterarbeit|doktorarbeit|bachelorarbeit|dissertation|abschlussarbeit|diplomarbeit|roman
    mentor|mentorin|mentorenschaft|mentoring|doktorvater|doktormutter
    beirat|vorstand|jury|aufsichtsrat|kuratorium|gremium|schirmherrschaft|schirmherrin|schirmherr
    keynote|hauptvortrag|festrede|moderation
    wochenende|ganzen_tag|ganzes_wochenende|mehrere_tage|zwei_tage|drei_tage|wochenlang|jede_woche|jeden_montag|jeden_dienstag|regelmäßig|zwei_wochen|drei_wochen|drei_monate|ein_jahr
    website|webseite|homepage|app|logo ..4 bauen|gestalten|programmieren|erstellen|entwerfen|machen|basteln
    leiten|leitung|vorsitz|organisieren ..3 übernehmen
    leitung|vorsitz|organisation|kampagne übernehmen|leiten
    einleitende zeilen
    ob ich|wir ihm|ihr|ihnen|sie|ihn ..3 schreiben|anrufen|kontaktieren ~
    berufen|namen_nennen|namen_fallen
    lebenslauf|bewerbung ..6 weiterleiten|weitergeben|weiterreichen|weiterschicken|zeigen
    niere|knochenmark
    umzug|renovieren|renovierung ..3 helfen
    <number> seiten|stunden
    1000|2000|3000|5000|10000|20000|50000|1.000|2.000|3.000|5.000|10.000|15.000|20.000|25.000|50.000|100.000
  `,
};
