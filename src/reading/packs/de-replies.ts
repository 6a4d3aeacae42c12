/** German: what answers say. */

import type { Replies } from '../pack.ts';

export const REPLIES: Replies = {
  done: `
    ^, erledigt|fertig|gemacht|geschafft|anbei|angehängt|verschickt|raus|abgeschickt|überwiesen|bezahlt|unterschrieben|gebucht|hochgeladen|bestellt|repariert
    hier ist|sind|kommt|kommen|bitte|bitteschön ~
    ^, hier , ~
    ^, hier <det> ~
    ^, bitte_schön|bitteschön|bittesehr
    anbei|im_anhang|in_der_anlage|beigefügt|angehängt
    ich|wir habe|haben <you>? ..8 <done>
    habe|haben ich|wir ..8 <done>
    ^, habe|haben ..6 <done>
    ich|wir habe|haben ..6 mit ..4 gesprochen|geredet|telefoniert
    ist|sind ..4 unterwegs|fertig|online|erledigt|angehängt|raus|überwiesen|gebucht|bezahlt|verschickt|repariert|in_der_post|eingetragen|unterschrieben|reserviert|bestellt|freigeschaltet|da|verlängert|hochgeladen|abgeschickt|gelöst|behoben|hinterlegt
    liegt|liegen|steht|hängt|hängen ..2 im|in|auf|unter|beim|bei|hinter|am|vor|an|bereit ~
    <uu> findest|finden|findet ..3 unter|auf|im|in|hinter ~
    findest|finden <uu> ..3 unter|auf|im|in|hinter ~
    wie versprochen|gewünscht|besprochen|vereinbart ~
    gestern|heute|soeben|gerade|eben abgeschickt|verschickt|überwiesen|eingeworfen|abgegeben|hochgeladen|bezahlt
    er|sie sagt|meint|schreibt ~
    hat geklappt
  `,
  yes: `
    ^ ja|klar|gern|gerne|sicher|natürlich|selbstverständlich|logo|jo|jap|jup|ok|okay|abgemacht|freilich|passt|gebongt|einverstanden|unbedingt|jawohl|jep|yes|top|super ~
    ^ aber_gern|aber_klar|aber_natürlich|aber_sicher|sehr_gern|sehr_gerne|kein_problem|gar_kein_problem|mit_vergnügen|auf_jeden_fall|von_mir_aus|warum_nicht|geht_klar|kein_thema|na_klar|na_gut|na_sicher|mit_freude|bin_dabei|ich_bin_dabei|wir_sind_dabei|mach_ich|kriegen_wir_hin|das_passt|passt_mir|klingt_gut|nur_zu|mach_nur|mach_ruhig|es_wäre_mir_eine_ehre|sehr_gerne_doch
    ^, gern|gerne $
    ^, ich bin|wäre dabei
    das passt mir|uns ~
  `,
  pointed: `
    ^, [ frag|fragt|fragen|wende|wendet|wenden|probier|versuch|versuche|versuchen|schreib|schreiben|ruf|rufen|kontaktiere|kontaktieren|sprich|sprechen|melde|melden|geh|schau|schauen sie|dich|sich|sie_sich|es|euch? ..3 <Name>|den|die|das|bei|an|mit|beim|dem|der|im|herrn|frau|meine|meinen|zum|zur|doch|am_besten ~
    am_besten|besser|vielleicht|lieber fragst|fragen|wendest|wenden|schreibst|schreiben|rufst|sprichst|nimmst|gehst|probierst|versuchst ~
    da|dafür|dazu|damit|hierfür müsstest|müssten|solltest|sollten|musst|müssen|wendest|wenden|könntest|könnten|fragst du|sie ~
    <uu> solltest|sollten|könntest|könnten|müsstest|müssten ..3 fragen|an|bei|mit|<Name> ~
    aber <Name>|der|die|das|mein|meine|unser|unsere|frau|herr|es ..6 hat|weiß|macht|kennt|kann|könnte|hilft|verleiht|gibt|vermietet|ist ~
    <Name> ..2 könnte|weiß|kennt|kann|würde ..2 helfen|weiterhelfen|mehr|sich|das|dir|ihnen ~
    zuständig|dafür ist|wäre ~
    ich würde ..2 <Name>|den|die|das|beim|bei|mal fragen|anrufen|versuchen|probieren|nehmen
    ich kenne|kenn ..2 ein|eine|einen|jemand|jemanden ~ , <the>|wo ~
    hast|haben du|sie ..1 schon|mal ~ gefragt|versucht|probiert
    ich kann ..3 empfehlen
    ich <you>? ..2 empfehle|rate ~
    ich empfehle|rate ~
    wenden|wende|wendet sie|dich|euch sich? ..3 an ~
    frag|fragen|fragt sie? herrn|frau ~
    soll|sollen er|sie|die ..2 bei|beim|in|im|mit|an|<Name> ..4 anrufen|fragen|nachfragen|schauen|schreiben|melden|wenden|probieren|versuchen ~
    er|sie|die soll|sollen ..6 anrufen|fragen|nachfragen|schauen|schreiben|melden|wenden|probieren|versuchen ~
  `,
  received: `
    angekommen|erhalten|bekommen|eingetroffen|gekriegt
    ist|sind ..2 da
    schlüssel|päckchen|paket|buch|brief|post abgeholt|da|erhalten
    danke|dank für|fürs <the>|das|schicken|bringen|bilder|fotos|buch|unterlagen|brief|zusenden|mitbringen ~
    danke ..2 bekommen|erhalten|da
    gefunden
    hat geklappt
  `,
  pending: `
    noch ..2 nicht|kein|keine|keinen
    nicht ..2 fertig|geschafft|dazu_gekommen|dazugekommen|vergessen
    bin ..3 dran|noch_nicht|dabei_es
    dauert ..2 noch|länger|etwas|ein
    warte|warten ..2 noch|auf ~
    verspätet|verzögert|später
    sorry|entschuldige|entschuldigung|tut_mir_leid ..4 vergessen|verspätung|noch|warten
    bis dahin|jetzt noch? nicht
  `,
  busy: `
    bis zum|über hals|die_ohren|den_kopf ~
    kalender|woche|monat|terminkalender|tage ..1 ist|sind ..2 voll|platzt|dicht ~
    platzt aus ~
    geht ..2 gar_nichts|nichts|gar_nichts_mehr ~
    komme|kommen|komm ..6 kaum|zu_nichts|nicht|gerade_so ~
    keine|keinen|keinerlei|wenig|ohne ..1 zeit|minute|luft|kapazität|kopf|termin ~
    nicht|kaum zerteilen|hinterher|zum_schlafen ~
    wo|woher mir|uns ..1 kopf ~
    nicht|erst vor|nach|ab|im|in <month>|<weekday>|dem|der|den ~
    frühestens ~
    ziehen|ziehe wir|ich um ~
    wir|ich ziehen|ziehe ..4 um ~
    frag|fragen|frage mich|uns|sie ..4 noch_einmal|nochmal|wieder|im|in|nach ~
    auf der|dienst baustelle|reise|tour ~
    land|landunter|überlastet|ausgebucht|ausgelastet|eingedeckt|eingespannt ~
    zu viel um_die_ohren|zu_tun|arbeit|auf_dem_tisch ~
    melde|meld|meldet|melden dich|euch|sie ..1 sich? ..2 noch_einmal|nochmal|wieder|noch_mal ~
    melde|meld|meldet dich|euch ..2 im|nach|wenn|ab|anfang|ende <month>|<the>|herbst|frühling|frühjahr|sommer|winter|neuen_jahr|januar ~
    heuer|dieses_jahr|diesen_monat|diese_woche nicht ~
  `,
  refused: `
    ist ..2 nichts für_mich|für_uns ~
    nicht wohl|recht|einverstanden|meins ~
    möchte|möchten|mag|will ich? ..8 heraushalten|nicht|heraus|lieber_nicht|behalten ~
    ich möchte|will|mag ..8 heraushalten|nicht|behalten ~
    möchte|will|mag ich ..8 heraushalten|nicht|behalten ~
    darum|daher|deshalb|also nein
    brauchen|brauche|benutzen|benötigen wir|ich|es ..3 selbst|selber ~
    nicht ..2 gut|genau|lang|lange genug ~
    bleibt|bleiben in|bei|im ~
    erlaubt|gestattet es|das|uns nicht ~
    es|das nicht erlaubt|gestattet ~
    geht|ginge leider? ..2 nicht ~
    da|dann bin|sind ich|wir ..3 in|im|am|auf|weg|verreist|unterwegs|verplant|schon ~
    nächstes|andermal|anderes mal? $
    muss ich ablehnen|passen|absagen ~
    dabei bleibt|bleiben|belassen ~
    <any> dabei bleiben|belassen
    überlasse|überlass|überlassen ich|wir ..1 lieber|gern|gerne|anderen|jüngeren|den ~
    ich|wir überlasse|überlass|überlassen ..2 lieber|gern|gerne|anderen|jüngeren|den ~
  `,
  later: `
    lass|lassen|lasst mich|uns|sie ..4 nachdenken|überlegen|nachsehen|schauen|darüber ~
    ich|wir muss|müssen|müsste ..6 nachsehen|nachschauen|suchen|überlegen|fragen|schauen|prüfen ~
    ich|wir frage|fragen|suche|suchen|schaue|schau|prüfe|überlege|lese|lesen ~
    suche|frage|schaue|schau|prüfe|überlege|lese ich|wir|mal ~
    melde|melden mich|uns ~
    hängt ..6 ab|davon ~
    kommt|kommts darauf|drauf ~
    lange geschichte ~
    lieber|besser|am_besten bei|am|persönlich ..2 kaffee|telefon|gespräch ~
    sobald|wenn ich|wir ~
    noch einmal|nochmal im|in|nach ~
  `,
  elsewhere: `
    der|die|sie|er macht nichts anderes ~
    <Name> , die|der ..3 macht|kennt|weiß|hat ~
    braucht|brauchen|brauchst ..1 ihr|sie|du? ein|eine|einen ..4 nicht|statt ~
    kasse|buch|verwaltung|liste ..2 führt|macht|hat ..2 jetzt|nun|inzwischen ~
    führt|macht|betreut|verwaltet|übernimmt ..1 jetzt|nun|inzwischen ..2 <Name>|frau|herr ~
    habe|haben ich? ..5 an <Name>|die|den|meine|meinen ..2 weitergegeben|weitergeleitet|geschickt ~
    ich|wir habe|haben ..6 weitergegeben|weitergeleitet ~
    beratungsstelle|stelle|büro|amt|kammer|verein|bibliothek ..6 macht|hilft|bietet ~
    <Name> ..1 wäre|ist ..2 wunderbar|richtig|besser|großartig|die_richtige|der_richtige ~
    aber <Name> ~ wäre|ist|kann|könnte ~
    nachbar|nachbarin|kollege|kollegin|freund|freundin|bruder|schwester|cousine|cousin|onkel|tante meiner|meines|von ~
  `,
};
