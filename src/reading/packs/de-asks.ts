/** German: what the writer asks of the reader. */

import type { Rules } from '../pack.ts';

export const ASK: Rules = {
  found: `
    # könntest du …
    small: <cy> ..2 <me>? sagen|verraten|mitteilen|schreiben , [ wann|wo|wer|ob|welche|welcher|welches|woher|wohin ~
    <cy> ..2 <me>? sagen|verraten|mitteilen|schreiben|erklären|zeigen|bescheid_geben|bescheid_sagen , [ <any> ~
    <cy> [ sich|dir|euch vorstellen , ~
    <cy> [ <any> ~
    könntest|könnten|könntet|würdest|würden [ <me> ~ ?
    wer|jemand|wer_von_euch|irgendjemand kann|könnte|würde|hat|hätte|mag|hilft|weiß|kennt|leiht|fährt|braucht_noch [ ~ ?
    kann|könnte|würde|hat|hätte|weiß|kennt|mag|möchte ..1 jemand|wer|einer|irgendwer|irgendjemand|von_euch [ ~
    <have-you> ..3 dagegen , [ ~ , ~
    <have-you> ..3 dagegen , [ <any> ~
    ^, sag|sage|sagen|erklär|erkläre|verrat|verrate|schreib|zeig sie? mir|uns ..2 , [ <wh>|ob ~
    # hättest du Zeit …
    <have-you> [ zeit|lust|interesse|eine_minute|eine_stunde|ein_paar_minuten|kapazität|kapazitäten|platz|noch_platz|einen_moment|fünf_minuten|zehn_minuten|eine_halbe|einen_termin|zwei_minuten|ein_stündchen|einen_augenblick ~
    <have-you> ..8 [ zeit|lust|interesse|minuten|stunde|kapazitäten|kapazität|zeitfenster ~
    <have-you> [ <number> minuten|stunden ~ ?
    <have-you> [ <any> etwas_dagegen|was_dagegen|einen_tipp|eine_idee|einen_rat|tipps|ideen|eine_empfehlung|einen_kontakt|eine_ahnung|vorschläge|erfahrung ~
    <have-you> [ was|etwas dagegen ~
    <have-you> [ einen|eine|ein|tipps|ideen ..2 tipp|idee|rat|empfehlung|vorschlag|kontakt|tipps|ideen|ratschlag ~ ?
    zeit|lust für|auf|auf_einen|zu [ ~ ?
    ^, zeit|lust [ <due> ~ ?
    <have-you> schon [ ~ ?
    else: <have-you> [ ~ ?
    # wärst du so nett …
    <be-you> ..2 bereit|so_nett|so_lieb|so_freundlich|freundlich|einverstanden|offen , [ <any> ~
    <be-you> ..2 bereit|so_nett|so_lieb|so_freundlich|so_gut|so_gütig|nett|freundlich|einverstanden|offen|verfügbar|frei|dabei|erreichbar [ ~ ?
    <be-you> [ <due> ~ ?
    else: <be-you> [ ~ ?
    sei|seid|seien sie? ..1 so nett|lieb|gut|freundlich und|, [ ~
    würde es|das <you> ..3 ausmachen|passen|möglich_sein ..1 , [ ~
    würde es <you> [ ~ ?
    willst|wollen|wollt|möchtest|möchten|möchtet|magst <uu> [ ..8 mitmachen|mitwirken|teilnehmen|kommen|mitkommen|beitreten|dabei_sein|übernehmen|unterstützen|mitspielen|mithelfen|mitfahren|vorbeikommen|sprechen ~ ?
    wäre es|das ..2 möglich|okay|ok|in_ordnung|machbar|denkbar|recht|zu_viel_verlangt|schlimm|für_dich|für_sie ..2 , [ ~
    wäre es|das ..8 möglich|okay|ok|in_ordnung|machbar|denkbar|recht [ ~
    ist|wär es|das ..4 möglich|okay|ok|in_ordnung|machbar|erlaubt|recht ..2 , [ ~ ?
    ist|wär es|das ..4 möglich|okay|ok|in_ordnung|machbar [ ~ ?
    gibt|gäbe|besteht es|die|eine|da? eine|die|irgendeine? möglichkeit|chance , [ ~
    besteht|gibt_es ..2 möglichkeit|chance [ ~
    ginge|geht|passt|würde|klappt|reicht|wäre es|das|dir|ihnen|euch ..6 [ <due> ~ ?
    ginge|geht|passt|würde|klappt|reicht|wäre [ <due> ~ ?
    ginge|passt|klappt [ es|das|dir|ihnen ~ ?
    [ wann ..1 passt|würde|ginge|geht|hast|haben|hättest|hätten|wäre|können|kannst|könntest|sollen|kommst|bekomme|kriege|treffen|telefonieren ~ ?
    # darf ich …, ich bitte, ich bräuchte …
    darf|dürfte|dürfen|dürften ich|wir [ ..2 fragen|bitten|haben|ausleihen|leihen|benutzen|nutzen|verwenden|vorbeikommen|kommen|mitkommen|bringen|zitieren|nennen|einladen|wissen|auf ~
    darf|dürfte|dürfen|dürften ich|wir [ ~ ?
    dürfte|darf|dürften ich|wir sie|dich|euch ..1 bitten|fragen , [ ~
    dürfte|darf|dürften ich|wir sie|dich|euch ..1 um [ ~ bitten
    kann|könnte|können|könnten ich|wir [ ..6 haben|leihen|ausleihen|bekommen|kriegen|fragen|nutzen|benutzen|übernachten|schlafen|vorbeikommen|treffen|sehen|telefonieren|sprechen|reden|anrufen|abholen|verschieben|zählen|rechnen|vereinbaren|unterhalten|zusammensetzen|kommen|mitfahren|mitkommen|parken|reservieren|buchen|bezahlen|austauschen|besprechen|machen ~ ?
    kann|könnte|können|könnten wir [ <any> ~ ?
    ^ kann|könnte|können|könnten|sollen|wollen wir|ich [ !<you> <any> ~
    kann|könnte ich [ mir|von_dir|bei_dir|bei_ihnen|von_ihnen|dein|deine|deinen|euer|euren|ihr|ihre|mit_dir|mit_ihnen ~ ?
    kann|könnte|können|darf man [ ~ ?
    wollen|sollen|lass|lassen wir|uns|sie_uns [ ..2 treffen|telefonieren|zusammensetzen|sprechen|reden ~
    wollen|sollen|lass|lassen|lasst wir|uns|sie_uns [ ..4 ] <due> ..6 treffen|telefonieren|zusammensetzen|sprechen|essen|reden|quatschen|machen|gehen|frühstücken
    wollen|sollen wir|uns [ <due> ~ ?
    lass|lassen|lasst sie? uns <due> [ ~
    hast|habt|haben|kommst|kommt <uu> <due> [ lust|zeit|vorbei|mit|zum|zu ~ ?
    ich|wir bitte|bitten|ersuche|ersuchen sie|dich|euch [ ~
    ich|wir bitte|bitten|ersuche|ersuchen sie|dich|euch ..4 , [ ~
    und bitte|bitten um [ ~
    ich|wir bitte|bitten|ersuche|ersuchen ..4 um [ <any> ~
    bitte|bitten ich|wir sie|dich|euch|um [ <any> ~
    um [ ..6 ] wird|werden gebeten
    ^, bitte um [ ~
    ich|wir würde|möchte|wollte|wollten ..4 hören|nachhören , ob <uu> [ ~
    ich|wir würde|möchte|wollte dich|sie|euch fragen ob|wann|wie|was|wo [ ~
    dürfte|darf|dürften|dürfen ich|wir sie|dich|euch um [ ..10 ] bitten ~
    ich|wir würde|würden|möchte|möchten|wollte|wollten|muss|darf|darf_ich sie|dich|euch ..3 bitten|fragen , [ <any> ~
    ich|wir würde|würden|möchte|möchten|wollte|wollten|muss|darf|hätte|hätten sie|dich|euch ..2 um [ ..8 ] bitten
    ich|wir würde|würden|möchte|möchten|wollte|wollten sie|dich|euch? ..3 fragen , ob|wann|wie|wo|was|welche|wer [ ~
    ich|wir würde|würden|möchte|möchten|wollte|wollten ..4 fragen|wissen|nachfragen|anfragen|erfahren|erkundigen , [ <any> ~
    würde|möchte|wollte|hätte ich|wir ..4 fragen|wissen|bitten|erfahren|nachfragen , [ <any> ~
    ^, wollte|würde|möchte ..4 fragen|wissen|nachfragen , [ <any> ~
    ^, wollte|würde|möchte ..4 fragen|wissen|nachfragen ob|wann|wie|was [ <any> ~
    ich|wir würde|würden|möchte|möchten|wollte ..1 sie|dich|euch ..1 [ interviewen|treffen|sprechen|einladen|besuchen|kennenlernen|zitieren|gewinnen|engagieren|anheuern|einstellen ~
    ich|wir würde|würden|möchte|möchten ..2 [ ..3 mit <you> ..6 sprechen|telefonieren|treffen|reden|unterhalten|austauschen|besprechen ~
    ich|wir würde|würden|möchte|möchten ..2 <you>|sie|einen|ein|eine [ ..8 treffen|sprechen|einladen|besuchen|vereinbaren|interviewen|buchen|bestellen|reservieren|mieten|leihen|ausleihen ~
    ich|wir würde|würden|möchte|möchten mich|uns ..3 [ mit <you> ~
    ich|wir lade|laden dich|sie|euch ..8 ein ~
    ich|wir frage|fragen mich|uns , ob <uu> [ ~
    ich|wir frage|fragen dich|sie|euch , [ ~
    ich|wir bräuchte|bräuchten|benötige|benötigen ..1 [ <your>|einen|eine|ein|noch|dringend|bis|jemanden|jemand|hilfe|unterstützung|dich|sie|euch|von_dir|von_ihnen|die|den|das|dazu ~
    ich|wir brauche|brauchen ..1 [ <your>|jemanden|jemand|hilfe|unterstützung|dich|sie|euch|von_dir|von_ihnen|von_euch|dringend_hilfe ~
    ich|wir brauche|brauchen ..2 [ <any> ..4 ] bis <due>
    ich|wir brauche|brauchen <due> [ <any> ~
    ^, bräuchte|brauche|benötige [ ..4 <your>|noch|mal|hilfe|bitte|von_dir ~
    bräuchte|benötige ich|wir ..1 [ <your>|noch|einen|eine|die|den|hilfe ~
    brauche ich|wir ..1 [ <your>|noch|hilfe|von_dir|von_ihnen|von_euch ~
    ich|wir hätte|hätten ..2 eine? [ frage|bitte|eine_bitte|ein_anliegen|große_bitte|kleine_bitte|kurze_frage|gern ~
    ich|wir habe|haben ..1 eine|ein|zwei ..2 [ frage|bitte|anliegen|fragen ~
    ^, [ kurze|kleine|schnelle|blöde|dumme|eine|noch_eine frage|bitte ~
    ^, frage : [ ~
    ich|wir suche|suchen [ ..1 jemand|jemanden|wen|helfer|freiwillige|helfende|unterstützung|hilfe|leute|mitstreiter ~
    suche|suchen ich|wir [ ..1 jemand|jemanden|wen|helfer|freiwillige|unterstützung|hilfe|leute ~
    ich|wir suche|suchen [ einen|eine|ein ..1 job|stelle|praktikum|praktikumsplatz|mentor|mentorin|kontakt|trainer|trainerin|übersetzer|übersetzerin|babysitter|nachfolger|nachfolgerin|mitbewohner|mitbewohnerin|kita_platz|ausbildungsplatz ~
    ich|wir wäre|wären ..3 dankbar|verbunden|froh|glücklich , [ ~
    ich|wir wäre|wären ..3 dankbar|verbunden|froh für|über [ ~
    für [ ..8 ] wäre|wären ich|wir ..3 dankbar|verbunden
    über [ ..8 ] würde|würden ich|wir ..2 freuen
    ich|wir würde|würden mich|uns ..2 freuen , [ wenn|falls|sie|du|ihr|von ~
    ich|wir würde|würden mich|uns ..2 über [ <your>|eine|ein|einen|rückmeldung|feedback ..6 ] freuen
    es wäre ..4 toll|super|schön|lieb|nett|hilfreich|klasse|großartig|wichtig|freundlich|gut|prima|hilfreich|cool|fein|perfekt , wenn|falls <uu> [ ~
    wäre ..2 toll|super|schön|lieb|nett|hilfreich|klasse|großartig|wichtig|freundlich|gut|cool|fein , wenn|falls <uu> [ ~
    es würde ..3 helfen|viel_bedeuten , wenn <uu> [ ~
    würde ..3 helfen|weiterhelfen|freuen , wenn <uu> [ ~
    wenn|falls <uu> [ ..8 könntest|könnten|könntet|würdest|würden ] , ~
    ich|wir hoffe|hoffen , <uu> [ kannst|können|könnt|könntest|könnten ~
    <uu> kannst|könnt|können|könntest|könnten nicht|vielleicht ..2 [ ~ ?
    <uu> hast|hättest|haben|hätten nicht|vielleicht|zufällig ..2 [ ~ ?
    # bitte + verb
    bitte [ <imp>|<v>|<inf> ~
    bitte [ ..8 <inf> $
    ^, [ <imp>|<v> ..4 bitte ~
    ^, [ <v> sie ..3 bitte|mir|uns|mich ~
    ^, [ schick|schicke|schickt|send|sende|sendet|maile|mail|gib|gebt|sag|sage|sagt|schreib|schreibt|bring|bringt|leih|leiht|zeig|zeigt|ruf|ruft|erklär|erzähl|hilf|helft|hol|holt|nimm|nehmt|reich|besorg|kauf|merk|nenn|druck|kopier|halt|halte|reservier|reserviere|überweis|überweise|such|mach|macht|lass|lasst <me> ~
    ^, [ schick|schicke|schickt|send|sende|gib|bring|leih|zeig|leite|lies|prüf|hol es|das|den|die|ihn|sie|dein|deine|deinen <me> ~
    ^, [ gib|gebt|sag|sagt|geben_sie|sagen_sie <me>? ..4 bescheid , ob|wann|wer|wie|was|bis|welche|wo ~
    ^, [ gib|gebt|sag|sagt|geben_sie|sagen_sie <me>? ..2 <due> ..2 bescheid ~
    ^, [ gib|gebt|sag|sagt <me>? ..2 bescheid ob|wann|wer|wie|was|bis|welche|wo ~
    lass|lasst|lassen sie? mich|uns ..3 wissen , [ ob|wann|wie|was|wer|welche|bis|wo ~
    lass|lasst|lassen sie? mich|uns ..3 wissen [ ob|wann|wie|was|wer|welche|bis|wo ~
    ^, [ melde|meld|meldet|melden dich|euch|sie_sich ..3 ] bitte|<due> ..4 ~
    ^, [ antworte|antwortet|antworten|bestätige|bestätigt|bestätigen !dir !ihnen !euch !ich !wir ..3 ] <due> ~
    ^, [ denk|denkt|denken sie? bitte|dran|daran|an ~
    ^, [ vergiss|vergesst|vergessen sie? ..1 nicht|bitte ~
    ^, [ schau|schaut|guck|guckt|lies|seht|sieh ..6 drüber|rein|durch|vorbei ~
    ^, [ trag|tragt|tragen dich|euch|sie_sich ..6 ein
    ^, [ stimm|stimmt|stimmen ..4 ab
    ^, [ komm|kommt ..2 <due> ~ bitte
    nicht vergessen , [ ~
    ^, [ !ja !nein !wie !na !aber !ach !danke !gern !oh !und !so !hier !ich !wir !was !da !kein !keine !nur !also <any> bitte <any> ~ !?
    ich|wir hoffe|hoffen ..1 auf [ <your> ~
    um|bis <due>? um? [ antwort|rückmeldung|bestätigung|zusage ~ gebeten
    u_a_w_g|um_antwort_wird_gebeten|uawg
    ^, treffen|sehen|telefonieren|sprechen|machen wir uns? [ <any> ~ ?
    meinst|denkst|glaubst|findest|finden|meinen|glauben <uu> , [ <any> ~ ?
    else: ^, [ <v> sie ~ ?
    # schickst du mir …?
    ^, [ <any> du|ihr|sie <me> ~ ?
    [ <vd> du ..3 <me> ~ ?
    [ <vd> du ..6 für|mit mich|uns|mir ~ ?
    [ gehst|schaust|liest|guckst|siehst du ..8 durch|drüber|rein|gegen|korrektur ~ ?
    ^, [ !und !na !wenn !dass !wie !ob !was !wo !falls !weil !sobald !bevor !aber !oder !ach !ja !nein !danke !als !während !seit !wer !warum !wann !bist !hast !seid !habt !brauchst !braucht !willst !wollt !möchtest !weißt !glaubst !meinst !findest !bis !obwohl !solange !sonst !da !dann !jetzt !heute !so !hier !auch !nur <any> du ..1 <me>|<my>|<due> ~ ?
    ^, [ !und !na !wenn !dass !wie !ob !was !wo !falls !weil !sobald !bevor !aber !oder !ach !ja !nein !danke !als !während !seit !wer !warum !wann !bist !hast !seid !habt !brauchst !braucht !willst !wollt !möchtest !weißt !glaubst !meinst !findest !bis !obwohl !solange !sonst !da !dann !jetzt !heute !so !hier !auch !nur <any> ihr ..1 <me>|<my>|<due> ~ ?
    else: ^, [ <vd> du ~ ?
    else: ^, [ !und !na !wenn !dass !wie !ob !was !wo !falls !weil !sobald !bevor !aber !oder !ach !ja !nein !danke !als !während !seit !wer !warum !wann !bist !hast !seid !habt !brauchst !braucht !willst !wollt !möchtest !weißt !glaubst !meinst !findest !bis !obwohl !solange !sonst !da !dann !jetzt !heute !so !hier !auch !nur <any> du ~ ?
    willst|wollen|möchtest|möchten|wollt <uu> [ ..8 in|bei|an|mit|für <my>|<me> ~ ?
    ^, brauche|bräuchte|brauchen <due>? [ ..6 ] bitte ~
    weißt|wissen|wisst <uu> ..2 , [ bei|mit|von|an|zu|für|auf|in|um <wh> ~ ?
    [ hilfst|helft|helfen du|ihr|sie ~ ?
    ^, [ machst|macht|machen|kommst|kommt|gehst|seid|bist du|ihr|sie ..1 mit|dabei|auch|zum|zur|am|<due> ~
    else: [ kommst|kommt|kommen du|ihr|sie ~ ?
    else: ^ [ kommst|kommt|kennst|suchst|brauchst|nimmst|fährst|gehst du|ihr ~
    [ bringst|nimmst|holst|übernimmst du ~ ?
    ^, [ <vd> du <me> ~
    # was meinst du …
    was meinst|denkst|hältst|sagst|meinen|halten|denken|sagen du|sie|ihr [ ~
    was hältst|halten|haltet du|sie|ihr von|davon [ ~
    deine|ihre|eure meinung|einschätzung|rückmeldung dazu|zu|hierzu [ ~
    wie klingt|klänge|wäre|sieht [ <due>|das|es|ein|eine ~ ?
    ^, interesse|einverstanden|passt_das|ok_so|okay_so|geht_das|ginge_das|wäre_das_möglich|ist_das_möglich ?
    ^, [ ideen|tipps|vorschläge|empfehlungen|meinungen|gedanken ~ ?
    irgendwelche [ ideen|tipps|vorschläge|empfehlungen ~ ?
    # weißt du …, kennst du …
    weißt|wissen|wisst <uu> ..2 , [ <wh>|ob ~ ?
    weißt|wissen|wisst <uu> ..2 [ <wh>|ob|noch ~ ?
    hast|habt|haben <uu> ..3 rausgefunden|herausgefunden|rausbekommen|rausgekriegt ,? [ <wh>|ob ~ ?
    weißt|wissen|wisst <uu> [ ~ ?
    kennst|kennen|kennt <uu> ..3 [ jemand|jemanden|wen|einen|eine|ein|gute|guten ~ ?
    else: kennst|kennen|kennt <uu> [ ~ ?
    erinnerst|erinnern <uu> [ ~ ?
    sag|sage|sagen|erklär|erkläre|verrat|verrate|zeig sie? mir|uns ..2 , [ <any> ~
    mich|uns würde ..3 interessieren , [ <wh>|ob ~
    mich|uns interessiert , [ <wh>|ob ~
    ich brauche|bräuchte von|noch_von <you> [ ~
    ich|wir warte|warten ..2 auf [ <your> ~
    ich|wir erwarte|erwarten [ <your>|eine|die|bis ~
    ich|wir benötige|benötigen [ ~
    ich|wir zähle|zählen|rechne|rechnen|verlasse_mich ..1 auf|mit dich|euch|sie|dir|ihnen ..2 ~
    wir|ich [ sammle|sammeln für ~
    <uu> [ müsstest|müssten|müsstet ..1 mir|uns|noch|bitte|bis ~
    <uu> möge|mögest ~
    ^, [ <any> sie <me> bitte ~
    # plain questions
    else: ^, [ <wh> <aux>|<any> ~ ?
    else: ^, [ wie viel|viele|lange|oft|weit|spät|hoch|teuer|groß ~ ?
    else: ^, [ wie_viel|wie_viele|in|mit|zu|bis|seit|ab|auf|von|für|an|um welcher|welchem|welchen|welche|wen|wem|wann|was|wie ~ ?
    else: ^, [ <aux> <det>|es|man|du|sie|ihr|da|dort|eigentlich|<Name>|noch|schon ~ ?
    else: ^, [ kommt|läuft|fährt|gilt|öffnet|startet|beginnt|stimmt|bleibt|wirkt|zählt|liefert|akzeptiert|verkauft|nehmen|bieten|führen|verkaufen|verschicken|liefern|brauchst|suchst|sucht|suchen|arbeitest|arbeiten|akzeptieren|vermieten|nehmt ~ ?
    else: , [ <wh> <aux> ~ ?
    else: ^, [ reicht|hilft|nützt|gehört|fehlt|passt|gefällt|sagt dir|ihnen|euch ~ ?
    else: noch|schon [ zu_haben|frei|verfügbar|da|aktuell ?
  `,
  unless: `
    anywhere: nicht_wahr $
    here: darf|dürfen|kann|könnte|soll|wenn ich|wir ..2 ihm|ihr|<Name>|meiner|meinem ..3 <your> nummer|namen|adresse|mail|mailadresse|kontaktdaten
    here: wie oft habe|muss|soll ich
    here: auf_den_arm|auf_den_keks|auf_die_palme
    here: denk|denkt|denken an <your>|dich|euch|sie_sich
    here: geht es nur|auch mir|dir
    here: lass|lasst|lassen uns ..4 freunde|bleiben
    here: hoffe|hoffen , <uu> kannst|können|könnt ..4 verstehen|nachvollziehen|verzeihen|sehen|erkennen
    here: wie ~ , nicht_wahr|gell|oder|was
    here: hättest|hätten|hättet|hätte <uu>|man|ich|jemand ..3 gedacht|geglaubt|erwartet|geahnt|gewusst
    here: bitte|bitten ..4 verständnis|nachsicht|geduld|entschuldigung|verzeihung|beachtung
    here: kann|könnte man ..3 helfen|machen|nichts
    here: kontakt|verbindung bleiben|halten
    here: sag|sagt|sagen|schreib sie? mir|uns ..2 , ob|wenn|falls ich|wir ..10 soll|sollen|kann
    here: wo|wie kommen|kämen wir ..3 hin|dahin
    here: und weißt|wissen|wisst|ratet|rate du|ihr|sie , was|wer|wie|wo
    here: wollen|lass|lassen|lasst wir|uns|sie_uns? ..1 hoffen|beten|abwarten|mal_sehen|ehrlich
    here: würdest|hättest|könntest|wärst|würden|wüsstest <uu> ..8 , würdest|hättest|wüsstest|könntest|wäre|wärst|würde|würden|hätte ~
    here: nehmen|nimm|nehmt|setzen|treten|kommen|kommt|komm sie? ..2 platz|herein|ein|gut|heil|sicher|rein
    here: wer|wie soll|kann|sollte da ~
    here: gib|gebt|geben sie? mir|uns ..4 zeit|moment|sekunde|minute|minuten|augenblick|tage|woche
    here: lass|lassen|lasst sie? mich|uns ..10 <look>
    here: lass|lassen|lasst sie? mich|uns ..3 wissen , <if>
    here: <vi> ich|wir ..10 und sag|sage|gebe|geb|melde|schreib|schreibe ~
    here: ich|wir <vi> ..10 und sag|sage|gebe|geb|melde|schreib|schreibe ~
    here: ich|wir würde|würden|möchte|könnte dir|ihnen|euch ..8 leihen|ausleihen|geben|schenken|zeigen|helfen|empfehlen|schicken
    here: kannst|könnt|können du|ihr|sie dir|euch|sich ..3 vorstellen , dass|wie|was
    here: mich|uns würde|interessiert ..3 , wie es ..2 <you>|mit <your>|bei ~
    here: mich|uns würde ..2 interessieren , wie|was|wo es|du|ihr ..8 ergangen|geht|lebst|lebt|machst|macht|treibst|weitergegangen
    here: wie geht|gehts|ging es|s? <you>
    here: wie geht|gehts es $
    here: warum|wieso|weshalb ..8 immer|ständig|nie|dauernd
    here: warum|wieso|weshalb ..2 nur|bloß|eigentlich_immer
    here: könnte|kann|möchte|sollte man ..8 gewöhnen|meinen|denken|glauben|sagen|verzweifeln|fast|nie|schon
    here: <wh> ..2 hätte|würde|könnte ..4 gedacht|geglaubt|geahnt|ahnen|denken
    here: !und !aber !oder !bitte !hallo !hey !hi !denn <any> kannst|können|könnt|wirst <uu> !?
    # rhetorical
    here: kannst|können|könnt du|sie|ihr dir|sich|euch vorstellen , wie|was
    here: kannst|können|könnt du|sie|ihr dir|sich|euch ..1 vorstellen $
    here: kannst|können|könnt du|sie|ihr dir|sich das vorstellen
    here: kannst|können|könnt|könntest du|sie|ihr ..2 glauben|fassen
    here: kannst|können|könnt du|sie|ihr dich|sich|euch ..1 verlassen|freuen|auf
    here: kannst|können|könnt|würdest du|sie|ihr gern|gerne|jederzeit|mein|meine|meinen|bei_mir|bei_uns !?
    here: <cy> !? haben|behalten|stolz|froh
    before: ^ da|dann|das|so|jetzt|dort|morgen|heute kannst|können|könnt
    here: lass|lassen|lasst sie? mich dich|sie|euch
    here: wer ..2 braucht|hätte|weiß|kann|will|liest|kennt ..2 schon|das_gedacht|gedacht|denn_schon|das_ahnen
    here: wer|was|wie|wo hätte|konnte|kann|soll|sollte ..4 gedacht|ahnen|passieren|übersehen|glauben|wissen
    here: wie ..4 wohl|nur|bloß ~
    here: wie ..2 kann|konnte|könnte man|er|sie|ich|das|es|jemand ..3 nur|so|denn|passieren|vergessen
    here: <wh> ..8 wohl ~
    here: was soll|sollen ich|man|wir|das|der ..3 ?
    here: was soll|sollen ich|man|wir ..2 sagen|machen|tun|kochen|anziehen|noch
    here: was kann|soll ich|man ..1 dafür|dagegen|machen|tun|sagen
    here: wen interessiert|kümmert|juckt
    here: wer nicht|will|mag|braucht|soll|glaubt|liebt|bin|weiß
    here: warum|wieso|weshalb nicht|eigentlich_nicht|immer_ich|ich|muss|müssen|ist_das_so
    here: wo ist|bleibt|sind|bin nur|bloß|nur_die|die_zeit|ich
    here: was ist das für|nur|bloß|los
    here: was für ein|eine !<any>? ?
    here: ist|war das|es nicht|etwa|zu_fassen|zu_glauben|herrlich|schön|wunderbar|toll
    here: ist|sind|war|waren das|es|die|wir|ich denn|nicht ..2 verrückt|schön|toll|herrlich|wahnsinn
    here: wer hat|ist|war <the> denn ~
    here: was bist|sind|seid du|ihr|sie ,
    here: kannst|können du|wir|sie ..2 vergessen|knicken $
    here: können|könnten wir ..3 irgendwann|mal_wieder
    here: <if> ~ , ..1 kannst|könnt|können|darfst <uu> !?
    here: <due> kannst|könnt|können <uu> ~ !?
    here: <uu>|<any> kennt|kennen euch|sich
    here: kennt|kennen ihr zwei
    here: wozu|wofür hat_man|die|das|der|denn
    here: darf|kann|könnte ich|wir vorstellen|präsentieren|vorgestellt
    here: darf|dürfen ich|wir <you>|sie ..6 vorstellen|präsentieren|mitteilen|bekannt|gratulieren|wünschen|einladen_zu|aufmerksam|verkünden
    here: darf|dürfen ich|wir mich|uns ..2 vorstellen
    here: darf|dürfen|kann|können ich|wir <you> ..2 sagen|mitteilen|helfen|weiterhelfen|behilflich|anbieten|etwas|was|unterstützen|bringen|abnehmen|beim|bei
    here: kann|könnte|können|könnten ich|wir ..3 helfen|behilflich|weiterhelfen|etwas_tun|was_tun|mitbringen|bringen|abnehmen
    here: soll|sollen ich|wir
    here: darf|kann ich|wir dich|sie|euch ..3 einladen|mitnehmen|abholen|begleiten|heimfahren
    here: <cy> ..4 hilfe|unterstützung ..2 gebrauchen|brauchen
    here: wie|warum kann|können|konnte ein|eine|jemand|der|die|mensch ..8 nur|so|bloß ~
    here: wer|wen|wem|was sagt|muss|will|hat|braucht|tut man|denn|eigentlich|da|hier ..4
    here: wer sagt|glaubt|hat denn|schon|da|eigentlich ~
    here: was will|soll|braucht man mehr
    here: was lernen|sagen wir ..1 daraus|dazu
    here: gibt es etwas|was ..1 schöneres|besseres|schlimmeres
    here: ist|sind denn ~ ?
    here: wie wäre es mit ..1 etwas|bisschen geduld|ruhe|respekt|höflichkeit|anstand
    here: darf es|es_sein
    here: warum einfach|ausgerechnet|nur|bloß|immer
    here: können|könnten wir ..3 festhalten|froh|stolz
    here: willst|wollen|willst_du du|sie|ihr mich ..2 veräppeln|verarschen|veralbern|ärgern|umbringen|loswerden
    here: kennst|kennt|kennen du|ihr|sie das
    here: weißt|wissen|wisst du|ihr|sie ..1 noch , ..1 wie|als|damals ~
    here: weißt|wissen|wisst du|ihr|sie ..1 noch damals|als
    here: kann ich|man ..2 gut|nur|schon|gar|mir verstehen|nachvollziehen|bestätigen|vorstellen|denken|sagen
    here: ich|wir hätte|hätten ..2 größeren|größeres|mehr|lieber|auch ..3 !?
    here: wenn|falls <uu> ..2 fragen|noch|weitere ~ , ~
    here: wer|was|wie ..6 ist|bin|war|macht ich|wir|er|sie ..2 schon|wieder ~ ?
    # offers
    here: hast|haben|habt|hättest du|sie|ihr hunger|durst|glück|recht|angst|schon_gehört|das_gehört|gehört|gewusst|ein_glück
    here: brauchst|brauchen|braucht du|sie|ihr ..3 <thing>
    here: brauchst|brauchen|braucht du|sie|ihr
    here: willst|möchtest|magst|möchten|wollen|wollt du|sie|ihr ..1 , dass_ich
    here: willst|möchtest|magst|möchten|wollen|wollt|mögt du|sie|ihr mein|meine|meinen|bei_mir|bei_uns|was|etwas|noch|auch
    here: magst|mögen du|sie ..2 kaffee|tee|kuchen|bücher|gern|ihn|das
    # advice, empty phrases
    here: bitte nicht|sehr|schön|gern|entschuldige|entschuldigen|verzeih|verzeihen|verzeihung|keine|glaub|glauben|beachten|beachtet|pass_auf|gern_geschehen|fühl|fühlen|nimm_platz
    here: bitte ..1 entschuldige|entschuldigen|entschuldigt|verzeih|verzeihen|beachte|beachten|erschrick|erschrecken|glaube|verstehe|verstehen|fühle|halt_durch
    here: grüß|grüße|grüßt|gratuliere ..6 bitte
    here: grüß|grüße|grüßen|drück|umarm|knuddel ..6 von
    here: finden|findest|erhalten|nehmen|sehen|entnehmen sie bitte ..6 anbei|anhang|angehängt
    here: bitte finden|findest
    here: um entschuldigung|verzeihung|nachsicht|verständnis
    here: melde|meld|melden|meldet|schreib|ruf|sag|sagt|gib|sprich|melden_sie dich|euch|sich|mich|mir|uns|bescheid|an ..4 , <if> ~
    here: melde|meld|melden|meldet dich|euch|sich|sie_sich ..1 jederzeit|ruhig|mal|gern|gerne|wieder
    here: <imp> ..6 <if> <uu>|was|noch|irgendwas|du_etwas ..6 brauchst|brauchen|braucht|willst|magst|möchtest|ist|lust|hast|wollen|haben|bist|zurück
    here: <imp> ..6 , <if> <uu>|was|noch|irgendwas ..8 brauchst|brauchen|braucht|willst|magst|möchtest|ist|lust|hast|wollen|haben|bist
    here: sag|sagt|sagen sie? ..1 einfach|ruhig|gern bescheid
    here: zögern|zögere|scheuen|scheu
    here: sucht|such|suchen|frag|fragt|fragen|nehmt|nimm|finde|findet ..2 jemand|jemanden|wen ..1 anderen|anders|anderes|jüngeren|andern
    here: mach|macht|machen|mach_dir ..1 dir|euch|es|sich keine|keinen|bequem|gut
    here: mach|macht|lass|lasst|halt|nimm|gib|pass|schlaf|ruh|iss|genieß es|dir|dich|euch|auf ..1 gut|zeit|durch|auf|aus|ruhe|mühe|nicht
    here: halt|haltet mir|uns die_daumen|den_daumen
    here: drück|drückt|drücken mir|uns ..1 die_daumen
    here: lass|lasst uns ..3 mal|irgendwann|bald|demnächst|feiern|hoffen|abwarten|sehen|beten|ehrlich
    here: lass|lasst|lassen mich|uns sie? ..3 nachsehen|nachschauen|prüfen|überlegen|klären|raten|schauen|ausreden|in_ruhe|vorstellen|los|allein
    here: <imp> ..3 nicht|nie|kein
    here: <imp> ..3 nicht so|auf|zu|mehr
    here: erzähl|erzähle|erzählt ..2 mal|von|doch|alles|bei_gelegenheit
    here: schick|schicke ich
    here: halt|drück|probier|versuch|nimm|geh|wende ..4 knopf|stecker|geholfen|lieber
    # reported, third persons, other people's questions
    before: <third>|sie ..2 fragt|fragte|gefragt|wollte_wissen|wissen_wollte|bat|bittet
    here: er|sie|man|es ..2 fragt|fragte|gefragt|bat|bittet
    before: habe|hat|hatte|haben ..6 gefragt , ~
    before: ich habe|hatte ..4 gefragt|gebeten|gesagt
    here: ich|wir habe|haben ..4 gefragt|gebeten
    before: danke , ~ nachfrage
    before: danke|dank der nachfrage
    here: ich|wir bitte|bitten ..3 entschuldigung|verzeihung
    here: ich|wir habe|haben eine|zwei|ein ..2 fragen_gestellt|frage_beantwortet|fragezeichen
    here: ich|wir suche|suchen ..4 <say>
    here: ich|wir brauche|brauchen|bräuchte|bräuchten einen|eine|ein|erst|mal|dringend|erst_mal ..2 kaffee|pause|urlaub|bier|schlaf|moment|neue|neues|neuen|schnaps|ferien|ruhe
    here: ich|wir brauche|brauchen ..3 keine|keinen|nicht|kein
    here: <uu> brauchst|brauchen
    here: wenn|falls <uu> ..8 könntest|könnten|würdest ~ würde ich <you>
    here: danke der
    here: in letzter|der_letzten|der|dieser|all_der|die_ganze zeit
    here: eine? schöne|gute|tolle|ruhige|harte|schwere|ganze zeit
    here: kann|können ich|wir ..6 nicht|kein|keine|keinen !?
    here: lass|lasst|lassen uns|sie_uns ..2 in_kontakt|in_verbindung|das_beste|uns
    here: kannst|kann|können ..3 nicht klagen|meckern|beschweren
    here: , oder_so|was_weiß_ich|weiß_der
    here: was heute|wir|ich|er|sie|es !?
    here: wie gesagt|immer|versprochen|wärs|gewünscht|besprochen|schön|lieb|nett|toll|peinlich|blöd
    here: <have-you> ..2 gut|schön|fein geschlafen
    here: <have-you>|<be-you> ..4 je|jemals|überhaupt_eine_ahnung|noch_alle|verrückt|wahnsinnig|bekloppt|sicher|böse|sauer|irre
    here: hast|haben|bist|sind|habt|war|ist ..2 nicht ..3 wunderbar|schön|toll|herrlich
    here: wie|wann|wo soll|sollen|muss|kann|darf ich|wir ..4 danken|gutmachen
    here: wie kann|können|soll ich|wir <you> ..2 danken|helfen
    here: womit|wie kann|können ich|wir ..1 <you>? ..2 helfen|dienen|unterstützen
    here: kann|könnt|können|kannst ..1 <uu>? ..2 was_für_euch|mir_mal_einer|mal_sehen
    here: ich|wir erwarte|erwarten ein_kind|ein_baby|nachwuchs|besuch|nichts|zuwachs|schnee
    here: hast|habt|haben du|ihr|sie mich|uns|mir ..2 vermisst|gerettet|gefehlt|erschreckt|geholfen
    here: seid|bist|sind ihr|du|sie mir|uns|denn
    here: weißt|wissen|wisst du|sie|ihr ..1 was|noch ..2 ,
    here: weißt|wissen|wisst du|sie|ihr was ?
    here: ich wollte|möchte|würde ..4 wissen|fragen ..4 geht|gut|heißt
  `,
};
