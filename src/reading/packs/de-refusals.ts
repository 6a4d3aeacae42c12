/** German: what the writer declines. */

import type { Rules } from '../pack.ts';

export const DECLINE: Rules = {
  found: `
    # keine Zeit (before the plain refusals: of two at the same place the first counts)
    too-busy: <regret> ..6 keine|kein|keinen|null|kaum|nicht_die|nicht_genug|zu_wenig ..2 <time> ~
    too-busy: <regret> ..6 <busy> ~
    too-busy: <regret> ..6 zeitlich|terminlich ..3 nicht ~
    too-busy: ich|wir schaffe|schaff|schaffen ..3 zeitlich ..3 nicht ~
    too-busy: ich|wir schaffe|schaff|schaffen ..6 zeitlich ~ nicht
    too-busy: mir|uns fehlt|fehlen ..6 zeit|kraft|kapazität|kapazitäten|energie|luft|ressourcen ~
    too-busy: fehlt|fehlen mir|uns ..6 zeit|kraft|kapazität|kapazitäten|energie|luft|ressourcen ~
    too-busy: danke|dank ..8 , ..1 aber ..6 keine|kein|keinen|kaum ..2 <time> ~
    too-busy: danke|dank ..8 , ..1 aber ..6 <busy> ~
    too-busy: brennt ..3 hütte|luft ~
    too-busy: habe|haben|stehen|warten|schreibe|schreiben ich|wir? ..2 <count>|mehrere|etliche|viele|lauter abgaben|prüfungen|klausuren|deadlines|fristen|projekte ~
    too-busy: steht|stehen|geht|geht_es mir ..4 bis_zum_hals|bis_hier|alles_bis
    too-busy: arbeit|projekt|prüfungen|umzug|abschluss|wörterbuch|job|baby|zwillinge ..1 frisst|fressen|schluckt|schlucken|raubt ~
    too-busy: kann|können|möchte|möchten ..8 nicht ..4 , ich|wir bin|sind|stecke|habe ..8 <busy>|keine_zeit ~
    too-busy: ich|wir ..1 habe|haben|finde|finden|sehe|krieg|kriege ..8 keine|kein|keinen|null|kaum|nicht_die|nicht_genug|zu_wenig|nicht_genügend|wenig ..2 <time> ~
    too-busy: habe|haben|finde|finden|hat ich|wir|grad ..6 keine|kein|keinen|null|kaum|nicht_die|zu_wenig ..2 <time> ~
    too-busy: ^, habe|haben|finde|krieg ..4 keine|kein|keinen|null|kaum|nicht_die ..2 <time> ~
    too-busy: ^, keine|null|kein|keinen ..2 zeit|kapazität|kapazitäten|luft|kapas|nerv|kopf|minute|ressourcen ~
    too-busy: mir|uns fehlt|fehlen ..4 zeit|kraft|kapazität|kapazitäten|energie|luft ~
    too-busy: fehlt|fehlen mir|uns ..4 zeit|kraft|kapazität|kapazitäten|energie|luft ~
    too-busy: bleibt|bleiben|ist|gibt_es|habe|haben ..6 keine|kein|keinen|null ..2 zeit|stunde|luft|minute|kapazität|kapazitäten|abend|platz_im_kalender|freie|termin_frei|raum ~
    too-busy: ich|wir bin|sind|stehe|stecke|ertrinke|versinke|komme|stehen|stecken|ersticke ..8 <busy> ~
    too-busy: bin|sind|stecke|stehe ich|wir ..8 <busy> ~
    too-busy: ^, bin|sind|stecke ..4 <busy> ~
    too-busy: ^, <busy> $
    too-busy: ich|wir ertrinke|versinke|ersticke|ertrinken|versinken|schwimme|untergehe ..4 in|gerade ~
    too-busy: ertrinke|versinke|ersticke ..2 in arbeit|mails|aufträgen|arbeit ~
    too-busy: ertrinke|versinke|ersticke|stecke|stecken ..3 ich|wir? ..3 in|mitten|bis ..3 arbeit|terminen|prüfungen|abgaben|umzug|deadlines|klausuren|aufträgen|hals|ohren|endphase|projekt|abgabe ~
    too-busy: stecke|stecken|bin|sind|stehe ..4 mitten|tief ..1 im|in|in_der|in_den ..2 umzug|prüfungen|abschluss|projekt|endspurt|arbeit|stress|abgabe|renovierung|ernte|saison|umbau|prüfungsphase|masterarbeit|doktorarbeit|jahresabschluss ~
    too-busy: bis über|zum beide|hals ..2 ohren|in|arbeit ~
    too-busy: mein|unser|meine|unsere ..2 kalender|terminkalender|woche|wochen|monat|schreibtisch|terminplan|agenda|quartal|semester|auftragsbücher ist|sind|platzt|quillt|quellen ..4 voll|über|dicht|zu|rappelvoll|randvoll|ausgebucht|nähten|verplant|durchgetaktet|vollgestopft|brechend ~
    too-busy: ist|sind mein|unser|meine kalender|woche|terminkalender ..4 voll|dicht|zu|rappelvoll|ausgebucht ~
    too-busy: ^, kalender|terminkalender|woche ..2 voll|dicht|rappelvoll|ausgebucht ~
    too-busy: ich|wir habe|haben ..6 zu_viel|zu_viele|viel|alle_hände|so_viel|gerade_viel|wahnsinnig_viel|viel_zu|genug|sehr_viel|extrem_viel|unglaublich_viel ..1 um_die_ohren|zu_tun|auf_dem_tisch|arbeit|voll|auf_dem_zettel|termine|los|am_hals|stress|viel|auf_der_platte ~
    too-busy: alle hände voll zu_tun|,|mit ~
    too-busy: weiß ..4 nicht , wo mir der_kopf ~
    too-busy: wächst|wachsen ..1 mir|uns ..6 über den_kopf|kopf ~
    too-busy: <the>|mir arbeit|alles|mir wächst ..6 über_den_kopf ~
    too-busy: bei mir|uns ist ..4 land_unter|hochbetrieb|hochsaison|stress|chaos|viel_los|die_hölle_los|gerade_viel|zu_viel|so_viel_los|der_teufel_los|alles_voll|hektisch|stressig ~
    too-busy: ist|herrscht bei mir|uns ..4 land_unter|hochbetrieb|hochsaison|stress|chaos|viel_los|die_hölle_los|zu_viel|der_teufel_los|alles_voll|stressig ~
    too-busy: land_unter|landunter|hochbetrieb|hochsaison ~
    too-busy: zu viel|viele zu_tun|um_die_ohren|auf_dem_tisch|andere_projekte|andere|termine|arbeit|los|am_laufen ~
    too-busy: schaffe|schaff|schaffen ich|wir? ..4 zeitlich|terminlich ..3 nicht ~
    too-busy: zeitlich|terminlich ..6 nicht ..3 ~
    too-busy: ich|wir kann|können ..6 zeitlich|aus_zeitgründen|terminlich ..3 nicht ~
    too-busy: aus zeitgründen|zeitmangel|kapazitätsgründen|termingründen|terminlichen_gründen|zeitlichen_gründen ~
    too-busy: wegen zu_viel|der_arbeit|der_vielen|arbeitsüberlastung|überlastung|terminen|meiner_prüfungen ~
    too-busy: komme|kommen|komm ..5 zu nichts|gar_nichts|überhaupt_nichts|nix ~
    too-busy: ich|wir kann|können|nehme|nehmen ..3 nichts|keine|keinen|kein ..1 neue|neues|neuen|weiteren|weitere|zusätzliche|zusätzliches|aufträge|projekte|übersetzung ..3 an|annehmen|übernehmen|aufnehmen|reinquetschen|dazunehmen|unterbringen ~
    too-busy: kann|können|nehme|nehmen ich|wir ..4 nichts|keine|keinen|kein ..3 mehr|neue|neues|neuen|weiteren|weitere ..3 an|annehmen|übernehmen|aufnehmen|reinquetschen|unterbringen ~
    too-busy: ich|wir kann|können ..6 nicht ..4 vor|erst_ab|erst_nach|bis <month>|<due>|ende|anfang|mitte|herbst|sommer ~
    too-busy: nicht vor <month>|<due>|ende|anfang|mitte|herbst ~
    too-busy: erst ..2 wieder|ab|im|nach|mitte|ende ..3 luft|zeit|kapazität|kapazitäten|frei ~
    too-busy: vor <due>|<month>|ende|herbst|weihnachten|ostern ..3 geht|wird|ist|schaffe|komme|habe|kann ..4 nichts|nicht|keine|kein|leider ~
    too-busy: frag|fragt|fragen|versuch|melde|meld|melden sie|mich|uns|es|dich|sich? ..2 nach|im|ab|in|nächsten|nächstes ..3 nochmal|wieder|noch_einmal|noch_mal ~
    too-busy: frag|fragt|fragen|melde|versuch ..3 nochmal|wieder|noch_einmal|noch_mal ..2 nach|im|ab|in|nächsten|nächstes|wenn ~
    too-busy: <regret> ..4 zu|sehr|völlig|komplett|total|voll eingespannt|beschäftigt|ausgelastet|viel|überlastet ~
    too-busy: zu|zu_sehr|viel_zu|momentan_zu beschäftigt|eingespannt|ausgelastet|überlastet|gestresst|voll ~
    too-busy: arbeite|arbeiten ich|wir? ..4 rund_um_die_uhr|tag_und_nacht|durch|sieben_tage ~
    too-busy: <the> <number>? ..3 deadlines|abgaben|prüfungen|klausuren ..2 stehen|hängen|drücken|warten ~
    too-busy: jagt|jagen ein|eine termin|deadline|abgabe ~
    too-busy: von ..2 termin zu termin|meeting ~
    too-busy: seit ..6 sind ..3 abende|tage|wochenenden ..3 weg|voll|dahin ~
    too-busy: nur noch arbeit|stress ~
    # ich kann (leider) nicht …
    no: ich|wir kann|können|könnte ..8 nicht|nie|keine|keinen|kein|niemanden|nichts ..4 <deed>
    no: kann|können|könnte ich|wir ..8 nicht|nie|keine|keinen|kein|niemanden|nichts ..4 <deed>
    no: ^, kann|können ..6 nicht|keine|keinen|kein ..3 <deed>
    no: kann|können ich|wir ..6 nicht $
    no: muss|müssen ich|wir ..4 nein_sagen|nee_sagen|absagen|passen|verneinen ~
    no: ich|wir nehme|nehmen ..3 keine|keinen|kein ..4 an|auf ~
    no: ^, lass mal $
    no: , lass mal
    no: du , lass_mal ~
    no: ich|wir kann|können ..5 nicht $
    no: ich|wir kann|können ..5 nicht , ~
    no: kann|können ich|wir ..5 nicht , ~
    no: ^, kann|können <due>? ..2 nicht $
    no: ^, kann|können <due> ..2 nicht ~
    no: kann|können ich|wir ..4 nicht zusagen|annehmen|mittragen|dabei_sein|unterschreiben
    no: nicht anbieten zu können
    no: nicht ..4 zu können
    no: ich|wir werde|werden|will|wollen|möchte|möchten|mag ..6 nicht|keine|keinen|kein|nie ..4 <deed>|kommen_können|teilnehmen_können|dabei_sein|dabeisein|schaffen|verkaufen|abgeben|wechseln|tun|haben|nehmen ~
    no: werde|werden|will|wollen|möchte|möchten|mag ich|wir ..6 nicht|keine|keinen|kein|nie ..6 <deed>|kommen_können|teilnehmen_können|dabei_sein|dabeisein|schaffen|verkaufen|abgeben|machen|wechseln|tun|haben|nehmen ~
    no: ich|wir will|möchte|möchten|mag|wollen ..3 nicht $
    no: ich|wir will|möchte|möchten|wollen ..3 nicht , ~
    no: will|möchte|mag ich|wir ..3 nicht $
    no: das|den|die|es will|möchte|mag|mache|mach|tue|unterschreibe|gebe|verkaufe|verleihe|übernehme|schaffe|nehme|können|kann ich|wir ..3 nicht ~
    no: ich|wir unterschreibe|verleihe|verkaufe|leihe|spende|vermieten|vermiete|verleihen|verkaufen|investieren|investiere|vermittle|übernehme|vergeben|verlosen ..8 nicht|kein|keine|keinen|niemanden|nie|niemandem ~
    no: unterschreibe|verleihe|verkaufe|übernehme|verleihen|vermiete|vergeben ich|wir ..6 nicht|keine|keinen|kein|nie ~
    no: ich|wir mache|mach|machen|gebe|geben|nehme|nehmen|komme|komm|kommen das|da|dort|dabei|es|den|die|diesmal|<due>|leider|lieber ..3 nicht|nicht_mit ~ !?
    no: ich|wir komme|komm|kommen ..4 nicht $
    no: ich|wir komme|komm|kommen ..4 nicht mit|zur|zum|vorbei ~
    no: da|dabei|diesmal mache|mach|machen|komme|kommen ich|wir ..2 nicht ~
    no: <due> komme|kommen ich|wir ..2 nicht ~
    no: ich|wir gebe|geben|erteile|erteilen ..4 keine|keinen|kein ..1 interviews|auskunft|auskünfte|rabatt|nachhilfe|empfehlungen|geld|kredit ~
    no: gebe|geben|mache|machen|nehme|nehmen ich|wir ..1 keine|keinen|kein ~
    no: ich|wir schaffe|schaffen|schaff ..6 nicht|leider_nicht ~
    no: schaffe|schaffen|schaff ich|wir ..6 nicht ~
    no: ^, schaffe|schaff ..4 nicht ~
    no: ich|wir bin|sind ..8 nicht ..3 dabei|verfügbar|interessiert|bereit|da|der_richtige|die_richtige|in_der_lage|anwesend|im_lande|im_land|zu_haben|erreichbar|befugt|berechtigt|frei|mit_von_der_partie|zuständig ~
    no: bin|sind ich|wir ..8 nicht ..3 dabei|verfügbar|interessiert|bereit|da|der_richtige|die_richtige|in_der_lage|zu_haben ~
    no: ohne mich|uns
    no: ^, danke|dank nein ~
    no: ^, danke|dank , nein ~
    no: haben|habe ich|wir? uns|mich ..2 gegen ..8 entschieden
    no: ich|wir habe|haben uns|mich ..3 gegen ..8 entschieden
    no: ^, geht leider nicht ~
    no: haben sie bitte? verständnis , dass wir|ich ~ nicht|kein|keine|keinen ~
    # leider …
    no: <regret> ..3 ich|wir ..8 nicht|kein|keine|keinen ~
    no: <regret> ..2 kann|können|muss|müssen|bin|sind|habe|haben|passt|geht|klappt|wird|werde|werden|schaffe|komme ..10 nicht|kein|keine|keinen|absagen|ablehnen|passen|verhindert|verplant|unterwegs|ausgebucht ~
    no: <regret> , ~ nicht|kein|keine|keinen|absagen|ablehnen|passen|verhindert|verplant ~
    no: ich|wir ..1 kann|können|muss|müssen|bin|sind|habe|haben|werde|werden <regret> ..10 nicht|kein|keine|keinen|absagen|ablehnen|passen|verhindert|verplant ~
    no: ^, leider nein|nicht|ohne_mich|absagen|verhindert|keine|kein|keinen ~
    no: ^, leider nicht
    no: das|es|da|<due> geht|passt|klappt|wird|ist|haut|schaut ..4 leider ..4 nicht|nichts|schlecht ~
    no: das|es|da geht|passt|klappt|haut ..2 bei|für mich|mir|uns ..3 nicht|nichts|gar_nicht ~
    no: <due> geht|passt|klappt ..2 bei|mir|uns|es ..4 nicht ~
    no: geht|passt|klappt ..3 bei|mir|uns ..4 nicht ~ !?
    no: das|es passt|geht|klappt mir|uns|bei_mir|bei_uns ..4 nicht ~
    no: das|es|daraus|da wird ..4 nichts ~
    no: ist mir|uns ..4 nicht möglich|recht
    no: ist ..6 leider|mir|uns|für_mich|für_uns ..2 nicht ..2 möglich|machbar|drin|vereinbar|realisierbar|umsetzbar
    no: leider nicht ..1 möglich|machbar|realisierbar
    no: <the>|ihre|ihrer|ihren|deine|deinen|diesem|diese ..4 kann|können leider ..4 nicht ..2 entsprochen|berücksichtigt|erfüllt ~
    # nein
    no: ich|wir möchte|will|mag|würde|möchten|wollen|würden lieber|eher nicht|kein|keine|keinen ~
    no: nein|nö|nee|nope danke|dank|vielen_dank|lieber_nicht
    no: nein|nö|nee|nope , danke|dank|vielen_dank|lieber_nicht|leider|auf_keinen|kein_interesse|keine_lust|kein_bedarf ~
    no: nein|nö|nee|nope , das|ich|wir|da ..2 möchte|will|kann|mache|unterschreibe|werde|mag|brauche|brauchen|möchten|wollen|können|nehme|gebe ..6 nicht|nichts|kein|keine|keinen|niemanden ~
    no: ich|wir kann|können ..8 leider ..3 nicht|kein|keine|keinen ~
    no: stelle|platz|wohnung|zimmer|termin|position ..4 vergeben|besetzt|vermietet !? ~
    no: müssen|muss ..6 mitteilen , ~ nicht|vergeben|kein|keine|keinen|anderen ~
    no: keine chance
    no: einen korb geben
    no: sehe|sehen ich|wir? ..3 keine|keinen|kein ..1 möglichkeit|chance|bedarf|spielraum|grundlage|anlass ~
    no: ich|wir sehe|sehen ..3 keine|keinen ..1 möglichkeit|chance|bedarf|spielraum|weg ~
    no: ich|wir bin|sind ..8 leider ..3 verreist|unterwegs|weg|im_urlaub|nicht_da|krank|verabredet|verhindert|eingeladen|auf|in|im|bei ~
    no: leider bin|sind ich|wir ..6 verreist|unterwegs|weg|im_urlaub|nicht_da|verabredet|verhindert|eingeladen|auf|bei ~
    no: entschieden , ~ nicht|keine|keinen|kein ~
    no: danke|dank , aber nein|leider_nein|wir_haben|ich_habe|ich_bleibe|ich_bin|ohne|kein|keine|ich_kann|ich_möchte|wir_möchten|das|ich_muss ~
    no: danke|dank ..8 , ..1 aber ..6 nicht|kein|keine|keinen|schon|bereits|anders|inzwischen|verzichte|absagen|ablehnen|genug|versorgt|verzichten|nein|verhindert|leider ~
    no: danke|dank , nein ~
    no: danke , kein|keine|keinen bedarf|interesse
    no: ^, nein $
    no: ^, nö|nee , keine|kein|ich|das|mag|will|lieber|leider ~
    no: ^, nein , keine|kein|mag|will|lieber|leider ~
    no: kein|keine|keinerlei interesse|bedarf|lust|bock ~
    no: ich|wir ..1 habe|haben ..3 kein|keine|keinen ..2 interesse|bedarf|lust|bock|kapazität ~
    no: lieber|besser nicht $
    no: ^, lieber|besser nicht ,
    no: stecke|stecken|investiere|gebe|leihe|verleihe ich|wir ..3 kein|keine|keinen|nichts ~
    no: ich|wir lieber|eher|doch_lieber|doch_eher nicht|nein ~
    no: ich|wir würde|möchte|würden|möchten ..4 lieber|eher nicht ~
    no: auf|unter keinen|gar_keinen fall|umständen
    no: auf keinen fall
    no: kommt ..3 nicht ..1 infrage|in_frage|in_betracht
    no: nichts für mich|uns
    no: nicht ..1 mein|meine|unser|unsere ding|fall|welt|sache|tasse|bereich|fachgebiet|schwerpunkt
    # absagen, ablehnen, verzichten
    no: ich|wir muss|müssen|möchte|möchten|werde|will|wollen|darf|musste|mussten ..8 absagen|ablehnen|passen|verzichten|absehen|abwinken|zurückziehen|aussteigen|abspringen|streichen|aussetzen|fernbleiben|zurücktreten|abmelden|rausnehmen|enttäuschen|ausschlagen ~
    no: muss|müssen|möchte|möchten|werde|will ich|wir ..8 absagen|ablehnen|passen|verzichten|absehen|abwinken|zurückziehen|aussteigen|abspringen|aussetzen|abmelden|enttäuschen|ausschlagen ~
    no: ^, muss|müssen ..6 absagen|ablehnen|passen|abspringen|aussetzen ~
    no: ich|wir sage|sag|sagen|lehne|lehnen|winke|steige|melde ..8 ab ~
    no: sage|sag|sagen|lehne|lehnen|winke ich|wir ..8 ab ~
    no: ich|wir passe|verzichte|verzichten ..6 ~ !,
    no: ^, passe|verzichte|verzichten ..2 $
    no: passe|verzichte|verzichten ich|wir ..4 ~
    no: ich|wir bleibe|bleib|bleiben ..2 bei|lieber|zu_hause|daheim|wo ~ danke
    no: da|diesmal|dieses_mal|heute|hier bin|muss ich|wir ..2 raus|passen|leider_raus|nicht_dabei ~
    no: ich bin ..2 raus
    no: ^, bin ..2 raus
    no: ^, raus $
    no: rechne|rechnet|rechnen|zähl|zählt sie? ..1 nicht mit|auf mir|uns|mich
    no: ich|wir habe|haben ..3 schon|bereits|inzwischen ..2 jemand|jemanden|anderweitig|zugesagt|vergeben|verplant|pläne|was_vor|etwas_vor|eine_lösung|einen_anbieter|einen_termin|genug|andere|einen_anderen|eine_andere|etwas_anderes|was_anderes|besetzt|eine_verabredung ~
    no: habe|haben ich|wir|<due> ..3 schon|bereits ..2 jemand|jemanden|anderweitig|zugesagt|verplant|pläne|was_vor|etwas_vor|einen_termin|eine_verabredung|andere ~
    no: danke|dank ..10 , ich|wir habe|haben ..1 inzwischen|mittlerweile|schon|bereits ~
    no: haben schon jemand|jemanden|wen|genug|einen ~
    no: ich|wir bin|sind ..6 schon|bereits|anderweitig ..3 verplant|vergeben|verabredet|ausgebucht|eingeladen|versorgt|auf_einer|auf_einem|verhindert|gebucht ~
    no: bin|sind ich|wir ..4 schon|bereits|anderweitig ..2 verplant|vergeben|verabredet|eingeladen|verhindert|auf_einer|auf_einem|gebucht ~
    no: bin|sind ich|wir ..4 leider ..2 verplant|vergeben|verabredet|eingeladen|unterwegs|verhindert|auf|bei|in|weg|im|nicht ~
    no: ich|wir bin|sind ..4 verhindert ~
    no: bin|sind ich|wir ..4 verhindert ~
    no: ich|wir habe|haben uns|mich ..6 entschieden|entschlossen , ~ nicht|andere|anderen|anderes ~
    no: habe|haben ..2 mich|uns ..4 anders|dagegen|für_einen_anderen|für_eine_andere|für_jemand|anderweitig ..2 entschieden
    no: anderen bewerber|bewerberin|kandidaten|anbieter ..3 entschieden|vergeben|den_vorzug ~
    no: ich|wir bedauere|bedaure|bedauern ..2 , ~ nicht|kein|keine|ablehnen|absagen ~
    no: mit|zu bedauern ..6 ab|ablehnen|absagen|mitteilen ~
    no: schweren herzens ~
    no: ich|wir kenne|kenn|kennen ..6 nicht gut_genug|so_gut|ausreichend|näher|persönlich ~
    no: ich|wir kenne|kenn|kennen mich|uns ..4 nicht aus ~
    no: kenne|kenn|kennen ich|wir mich|uns ..4 nicht aus ~
    no: davon|darüber|dazu verstehe|weiß|kann ich|wir ..3 nichts|nicht|zu_wenig|leider_nicht ~
    no: ich|wir fühle|sehe|fühlen|sehen mich|uns ..5 nicht|außerstande|nicht_in_der_lage ~
    no: außerstande|nicht_imstande|nicht_in_der_lage ~
    no: ein ..3 andermal|anderes_mal|ander_mal ..1 gern|gerne|vielleicht|wieder ~
    no: ein_andermal|nächstes_mal|ein_anderes_mal|beim_nächsten_mal|ein_ander_mal|nächstes_jahr ..2 wieder|gern|gerne|sicher|vielleicht|dann|bestimmt $
    no: diesmal|dieses_mal|dieses_jahr|heuer ..2 nicht|leider_nicht|ohne_mich|ohne_uns ~
    no: so gern|leid|sehr ich|es|wir ..6 würde|täte|möchte|tut|wollte : ~
    no: so gern|gerne ich|wir ..4 würde|wollte|möchte|käme ~
    no: ich|wir würde|wäre|käme|würden|wären ..2 gern|gerne|ja|liebend|so_gern ..5 , aber ~
    no: gern|gerne ..2 würde|wäre|käme ich|wir ..5 , aber ~
    no: ich|wir würde|wäre|käme|würden|wären|hätte ..6 aber ..6 nicht|kein|keine|keinen|leider ~
    no: wir|ich nehmen|nehme|suchen|suche|stellen|vergeben|stelle ..2 derzeit|zurzeit|aktuell|momentan|im_moment|gerade? ..2 keine|keinen|kein|niemanden|nicht ~
    no: gehört|fällt nicht ..2 zu|in meinen|unseren|mein|unser|meinem ~
    no: stehe|stehen|steh ..4 nicht ..2 zur verfügung
    no: das|es übersteigt|sprengt ~
    no: bitte ..3 such|sucht|suchen|frag|fragt|fragen|nimm|nehmt ..3 jemand|jemanden|wen ..1 anderen|anders|jüngeren ~
    no: such|sucht|suchen sie? bitte jemand|jemanden|wen
    no: das|es ist ..2 uns|mir zu ..2 teuer|weit|riskant|heikel|viel|spät|früh|persönlich|privat ~
  `,
  unless: `
    here: kein|keine|keinen ..2 nachrichten|ahnung|antwort|neuigkeiten|internet|strom|empfang|glück
    here: leid , dass|wenn du|es|sie|dir|ihnen|dein|deine|ihr|ihre
    here: nicht alles
    here: zeit für mich|uns|meine|meinen|familie|freunde|hobbys
    here: geht ..3 nicht ..2 schneller|anders|mehr|weiter|los|auf|an|aus|ran|drum
    here: geht ..4 nicht ..2 gut|besser|schlecht|wirklich_gut
    before: hat|hast|habt
    here: schaffe|schaff ..2 nicht , ~ zu ~
    here: kann|können|könnte ..4 nicht ..4 warten|erwarten|klagen|beklagen|beschweren|meckern|glauben|fassen|schlafen|öffnen|finden|sehen|hören|aufhören|vergessen|erinnern|verstehen|sagen|genug|einloggen|anmelden|lesen|leiden|ausstehen|abwarten|denken|beschreiben|wissen|erklären|anders|mehr|nur|laufen|essen|empfehlen_genug|entscheiden|widersprechen|leugnen|klagen_,
    here: kann|können ich|wir? <the>|dir|das|mich|es ..4 nur empfehlen|sagen|bestätigen|raten
    here: ich|wir kann|können mich|uns ..4 nicht ..2 beklagen|beschweren|erinnern|entscheiden|konzentrieren|sattsehen
    here: kann|können ich|wir mich|uns ..4 nicht
    here: kann|können ich|wir? <the>|es|mir|uns|dir ..4 nicht ..1 vorstellen|denken|erklären
    here: das|es kann ich mir ~
    here: kann|können es kaum
    here: kann|könnte|können man|er|sie|es|jemand ..4 nicht
    here: weiß|wissen ..3 nicht , <wh> ..1 ich|wir <you> ..3 danken
    here: kann|können|könnte ..6 nicht genug danken|dankbar
    here: wie ich|wir <you> ..4 danken
    before: <if> du|sie|ihr|ich|wir|es|das|er
    here: wenn|falls ~ nicht
    before: ob ~
    before: <third>|er|sie ..2 <say>|hat|kann|können|hatte|will|konnte
    before: ich|wir dachte|dachten|fürchtete|befürchtete|hoffe|hoffen|weiß|verstehe|glaube , du|ihr|sie|dass
    before: ich|wir weiß|verstehe|hoffe|hoffen , ~
    here: hatte|hatten|war|waren|wurde|konnte|konnten|wollte|wollten|hätte|hätten|gehabt|gestern ~ nicht|keine|kein|absagen|keinen
    before: fast|beinahe|hätte|hätten
    here: habe|haben|hat|hast ..8 abgelehnt|abgesagt|verpasst|gesehen|gefunden|erreicht|gehört|geschafft_,|gemerkt|gewusst|bekommen|erhalten|verstanden|vergessen|gesagt|geschlafen|gelacht|bereut|gegessen
    here: kein|keine problem|sorge|frage|ursache|angst|ahnung|eile|zweifel|panik|hektik|not|wunder|worte|sorgen|mühe|umstände
    here: lehnt|lehnte|abgelehnt|weigert|absagt
    anywhere: <have-you>|<be-you>|kannst_du|können_sie|könnt_ihr|kommst_du|schaffst_du ~ ?
    anywhere: ^ <wh> ~ ?
    anywhere: haben|hast|habt sie|du|ihr ~ ?
    here: keine zeit , ~ zu ~ sein|haben
    here: keine zeit zu|verlieren|verschwenden
    here: <busy> ..3 mit ..3 lachen|essen|tanzen
    here: zu beschäftigt mit|, ~ lachen|um_zu
    here: du|er|ihr|sie|mein_mann|meine_frau|unser_chef|die_leute bist|seid|ist|sind ..6 <busy>
    here: ist|sind er|sie|die|der|es|das ..4 <busy>
    before: dass|wie|weil du|ihr|sie|er ~
    before: du|er|ihr hast|hat|habt|sagst|schreibst
    here: du|er|ihr|man hast|hat|habt|kannst|kann|können|könnt
    here: nimm|nehmt|lass dir zeit
    here: nicht ..2 schlimm|mehr_lange|so_schlimm|vergessen|schlecht|übel|verkehrt
    here: ich|wir komme|kommen ..3 nicht klar|weiter|drumherum|umhin|dahinter|rein|ins|aus|auf|an|darüber|mehr_mit|hinterher|drauf|ran|los|heran|von
    here: komme|kommen ich|wir ..3 nicht klar|weiter|umhin|rein|drauf|ran|los
    before: ja oder
    here: nein|nö|nee , das|ich ist|war|bin|meine|finde|habe_noch ~
    here: ich|wir nehme|gebe|mache|mach|mache_mir|geben ..4 nicht|keine|kein auf|übel|sorgen|krumm|scherze|witze|gedanken|unterschied|ernst
    here: ich|wir mache|mach|machen mir|uns
    here: gebe|geben ..3 nicht auf
    here: <busy> ..4 am_strand|im_urlaub
    here: passt|geht ..4 mir|uns ~ ?
    here: verzichten|verzichte ..2 auf zucker|fleisch|alkohol|kaffee|süßes
    here: melde|meld|melden sie|dich ..4 wieder $
    here: danke ..8 , ..1 aber ..6 nötig|nicht_nötig_gewesen|hättest
    here: ich|wir würde|wäre|käme|hätte ..6 , aber <the>|meine|mein|es|sie|er ..3 hat|ist|war
    here: ich würde dir|ihnen|euch
    here: nicht ..2 wirklich_sagen|vorstellen , wie
    here: fehlst mir|uns
    here: fehlt mir|uns $
    here: so leid es mir für dich
    here: auf keinen fall ..4 vergessen|verpassen|entgehen|ohne|sollten|solltest|verlieren|aufgeben|vergiss|den|die|das
    here: habe|haben ich|wir? mich|uns ..6 entschieden , !nicht !keine !keinen ~ zu ~
    here: ich|wir will|möchte|möchten|wollen|mag dich|sie|euch ..2 nicht ..2 stören|drängen|nerven|aufhalten|belästigen|hetzen|beunruhigen|überfallen|verlieren|enttäuschen|langweilen
    here: ich|wir will|möchte|möchten|wollen ..3 nicht ..3 stören|drängen|unhöflich|aufdringlich|wissen|lügen|angeben|jammern|klagen|zu_weit|vergessen|versäumen
    here: ich|wir werde|werden ..4 nicht|nie ..3 vergessen|aufgeben|müde|jünger
    here: will|möchte ich|wir ..3 nicht|nie ..2 vergessen|missen|mehr_missen|verpassen|versäumen
    here: leider ..8 nicht ..2 gefunden|gesehen|erreicht|gehört|angekommen|funktioniert|bekommen|gelesen|gemeldet|geantwortet
    here: noch nicht|keine|kein ..4 gelesen|angeschaut|gesehen|geschafft|dazu|antwort|zeit_gefunden|rückmeldung
    here: erst|habe|haben ..4 noch_nicht|erst_jetzt
    here: ich|wir bin|sind ..6 nicht ..3 sicher|schuld|da_gewesen|überrascht|müde|krank|allein|mehr_sauer|böse|fertig|der_einzige|die_einzige
    here: es|das geht|ist ..4 nicht darum|um|schlimm|gut|so
    here: schaffe|schaffst|schaffen ..4 nicht ohne
    here: ohne mich ..3 läuft|geht|wäre
    here: nicht vor dem|der einschlafen|schlafengehen
    here: hat ..6 keine zeit|lust|interesse
    here: <imp> ..1 lieber nicht
    here: gebe|geben <you> keine schuld
    here: keine lust ..2 auf winter|regen|montag|montage|schnee|kälte|krieg|streit
    here: schaffe|schaffen ..2 nicht , mit|das|zu|aufzuhören|den ~ zu|aufzuhören ~
    here: leider ..2 weiß ..6 nicht
    here: <busy> , aber glücklich|gut|schön
    here: <busy>|um_die_ohren|zu_tun gehabt|gewesen
    here: habe|haben ich|wir? ..8 gehabt
    here: hatte|hatten ..6 keine|keinen|kein
  `,
};
