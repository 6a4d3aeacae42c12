/** German: what the writer asks of the reader, how large it is, and what they want to know about the reader. */

import type { Pack, Rules } from '../pack.ts';

export const ASK: Rules = {
  found: `
    # könntest du …
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
    ich|wir bitte|bitten|ersuche|ersuchen ..4 um [ <any> ~
    bitte|bitten ich|wir sie|dich|euch|um [ <any> ~
    um [ ..6 ] wird|werden gebeten
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
    ich|wir bräuchte|bräuchten|benötige|benötigen|brauche|brauchen ..1 [ <your>|einen|eine|ein|noch|dringend|bis|jemanden|jemand|hilfe|unterstützung|dich|sie|euch|von_dir|von_ihnen|die|den|das|mal|dazu ~
    ^, bräuchte|brauche|benötige [ ..4 <your>|noch|mal|hilfe|bitte|von_dir ~
    bräuchte|brauche|benötige ich|wir ..1 [ <your>|noch|einen|eine|die|den|hilfe ~
    ich|wir hätte|hätten ..2 eine? [ frage|bitte|eine_bitte|ein_anliegen|große_bitte|kleine_bitte|kurze_frage|gern ~
    ich|wir habe|haben ..1 eine|ein|zwei ..2 [ frage|bitte|anliegen|fragen ~
    ^, [ kurze|kleine|schnelle|blöde|dumme|eine|noch_eine frage|bitte ~
    ^, frage : [ ~
    ich|wir suche|suchen [ ..1 jemand|jemanden|einen|eine|ein|wen|noch|dringend|helfer|freiwillige ~
    suche|suchen ich|wir [ jemand|jemanden|einen|eine|ein|wen|noch|dringend ~
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
    ^, [ antworte|antwortet|antworten|bestätige|bestätigt|bestätigen ..3 ] <due> ~
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
    ^, [ <vd> du ~ ?
    [ hilfst|helft|helfen du|ihr|sie ~ ?
    [ machst|macht|machen|kommst|kommt|gehst|seid|bist du|ihr|sie ..1 mit|dabei|auch|zum|zur|am|<due> ~
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
    else: ^, [ in|mit|zu|bis|seit|ab|auf|von|für|an|um welcher|welchem|welchen|welche|wen|wem|wann|was|wie ~ ?
    else: ^, [ <aux> <det>|es|man|du|sie|ihr|da|dort|eigentlich|<Name>|noch|schon ~ ?
    else: ^, [ kommt|läuft|fährt|gilt|öffnet|startet|beginnt|stimmt|bleibt|wirkt|zählt|liefert|akzeptiert|verkauft|nehmen|bieten|führen|verkaufen|verschicken|liefern|brauchst|suchst|sucht|suchen|arbeitest|arbeiten|akzeptieren|vermieten|nehmt ~ ?
    else: , [ <wh> <aux> ~ ?
    else: ^, [ reicht|hilft|nützt|gehört|fehlt|passt|gefällt|sagt dir|ihnen|euch ~ ?
    else: noch|schon [ zu_haben|frei|verfügbar|da|aktuell ?
  `,
  unless: `
    # rhetorical
    here: kannst|können|könnt du|sie|ihr dir|sich|euch vorstellen , wie|was
    here: kannst|können|könnt du|sie|ihr dir|sich|euch ..1 vorstellen $
    here: kannst|können|könnt du|sie|ihr dir|sich das vorstellen
    here: kannst|können|könnt|könntest du|sie|ihr ..2 glauben|fassen
    here: kannst|können|könnt du|sie|ihr dich|sich|euch ..1 verlassen|freuen|auf
    here: kannst|können|könnt|würdest du|sie|ihr gern|gerne|jederzeit|mein|meine|meinen|bei_mir|bei_uns !?
    here: <cy> !? haben|behalten|stolz|froh
    before: ^ da|dann|das|so|jetzt|dort|morgen|heute kannst|können|könnt
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
    here: ist|sind|war ..1 denn ~ ?
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

export const ABOUT_ME: Rules = {
  found: `
    # wie geht es dir
    wie geht|ging|gehts|ergeht es ..4 dir|euch|ihnen|selbst|deiner|deinem|deinen|ihrer|ihrem|ihren|eurer|euren|eurem ~
    wie geht|gehts es ..2 ?
    wie geht|gehts es , ~
    ^, wie geht|gehts es $
    wie geht|ergeht dir|euch|ihnen es|das|damit ~
    wie läuft|lief|laufen|liefen|steht ..2 bei dir|euch|ihnen ~
    wie läuft|lief|laufen|steht es ..6 ?
    wie läuft|lief|laufen|liefen|war|waren|ist|sind|gehts|geht|wird|wurde|verlief ..1 <your> ~ ?
    wie läuft|lief|laufen|liefen|war|waren|verlief|verliefen|ging|ist ..1 <the>|es ..3 <event>|<life> ~ ?
    wie läuft|lief|laufen|war|waren|steht|geht es|das ..2 mit|in|im|beim|auf|nach|bei|am|zu ..2 <your>|dem|der|den|<the>|deutschland|<Name> ~ ?
    wie war|wars|ist es|das ..4 ?
    wie wars|war|waren ~ für dich|sie|euch ?
    wie ist es ..3 gelaufen|ausgegangen|gewesen|ergangen ~ ?
    wie ist|sind ..5 gelaufen|ausgegangen|angekommen|ausgefallen ~ ?
    wie hat|haben ..6 geklappt|funktioniert|gefallen|aufgenommen|geschmeckt|überstanden ~ ?
    wie ..1 ist|sind|hat|haben|war es|das ..1 dir|euch|ihnen ..1 ergangen|gefallen|gegangen ~
    wie fühlst|fühlen|fühlt|schläfst|kommst|kommt|kommen|hältst|verbringst|gefällt|gefallen|gehts|lebst|lebt|leben|verträgst|meisterst|bewältigst|machst du|sie|ihr|dir|euch|ihnen|es_dir|es_ihnen|dich ~ ?
    wie gefällt|gefallen|schmeckt|bekommt|behagt es|das|<the>|<your>|dir|ihnen|euch ~ ?
    wie hast|habt|haben du|ihr|sie ~ ?
    wie bist|seid|sind du|ihr|sie ..1 zu|zum|zur|auf|da|dort|angekommen|gekommen|reingekommen|zurecht|dazu|darauf|durch|heim|gestern|nach|hingekommen|gerade ~ ?
    wie alt|groß ist|sind|wird|wirst|bist <your>|du|<family>|der|die ~ ?
    wie machen|macht sich <your> ~ ?
    wie ..2 ist das|es ..2 leben|gefühl ~ ?
    wie schlägst|schlagt|schlagen du|ihr|sie dich|euch|sich ~
    # was machst du
    was macht|machen|treibt|sagt|sagen <your>|<the> <any> ~ ?
    was machst|treibst|macht|treibt du|ihr ..1 so|gerade|jetzt|denn|heute|am|in|zurzeit|beruflich|derzeit|grad|eigentlich|den|mittlerweile|inzwischen|im|momentan ~
    was machst|treibst|macht|treibt du|ihr ~ ?
    was machen sie ..1 so|beruflich|gerade|heute|jetzt|inzwischen ~
    was liest|hörst|schaust|kochst|spielst|malst|lernst|studierst|planst|hast|habt|baust|schreibst|träumst|wünschst|genießt|vermisst du|ihr ..2 gerade|so|zurzeit|grad|am|denn|vor|für|gelernt|erlebt|in|dir|im|gemacht|getrieben|als|da|momentan|dort|gesehen|schönes|schon ~ ?
    was lesen|planen|hören sie ..1 gerade|so|zurzeit|in|im ~ ?
    was gibt es ..1 neues ~
    was gibts neues ~
    was hat|haben ..3 dich|sie|euch ..6 gebracht|bewogen|inspiriert|geführt|verschlagen|veranlasst|motiviert|gereizt ~ ?
    was hat|haben ..1 <the> arzt|ärztin|ärzte|untersuchung ~ ?
    was beschäftigt|bewegt|bedrückt|freut|begeistert|reizt|treibt dich|sie|euch ~ ?
    was ist|sind|war|waren ..1 <your> ~ ?
    was ist aus <your> ~
    was steht ..1 bei dir|euch|ihnen ~
    was gefällt|hat|war dir|euch|ihnen|für_dich ~ ?
    woran arbeitest|arbeiten|schreibst|bastelst|tüftelst|malst du|sie|ihr ~
    womit beschäftigst|beschäftigen|verbringst|verdienst du|sie|ihr ~ ?
    worauf|worüber freust|freuen|freut du|sie|ihr ~ ?
    wo wohnst|lebst|steckst|bist|warst|arbeitest|wohnt|lebt|seid|leben|arbeiten|kommst du|ihr|sie ..1 jetzt|gerade|denn|eigentlich|grad|mittlerweile|inzwischen|heute|so|ursprünglich|her|im|derzeit ~ ?
    wo wohnst|lebst|steckst|warst|treibst du ~ ?
    wohin|woher reist|ziehst|fährst|kommst|geht|gehst|fahrt|stammst|stammen du|es|ihr|sie ~ ?
    wann ist|hast|habt ..1 <your> ..1 <event>|termin|auftritt|ausstellung ~ ?
    wann ist|wird|kommt ..1 es|das|<your>|<the> baby|so_weit|kind|soweit ~ ?
    wann heiratest|heiratet|fliegst|ziehst|fliegt|zieht|reist du|ihr ~ ?
    warum|wieso|weshalb hast|bist|wolltest du ..6 entschieden|geworden|gezogen|gegangen|gewechselt|angefangen|aufgehört ~ ?
    seit wann|wie_lange bist|hast|lebst|wohnst|spielst|machst|arbeitest|kennst du|sie ~ ?
    wie lange|oft bist|hast|lebst|wohnst|spielst|machst|arbeitest|bleibst|trainierst|warst|leben|wohnen|bleiben|bleibt du|sie|ihr ~ ?
    wie lange|oft|alt <any> ..2 <uu>|<your> ~ ?
    wie <any> <uu> dich|sich|euch|das_alles|damit|dort|dein|deine|ihre ~ ?
    wie findest|finden|findet <uu> es|das|<your>|<the> ..4 da|dort|neue|neuen|stadt|leben|job|schule|? ~
    wie kommt|kommt_es|kommts|kam es|das? , dass <uu> ~ ?
    was war|ist|sind|waren <the>|bisher|dein|deine|ihr|ihre schönste|beste|schwerste|schwierigste|lustigste|größte|schlimmste|tollste|aufregendste|größter|bestes|liebstes|lieblingsort|lieblingsbuch|lieblingsgericht ~ ?
    konntest|konnten|konntet <uu> ..6 schlafen|essen|ausruhen|genießen|abschalten|feiern|erholen|entspannen|aufatmen ~ ?
    <be-you> ..3 glücklich|traurig|stolz|einsam|müde|nervös|gesund ~ ?
    hat|haben sich <your> ~ ?
    wie war|ist es , ~ zu|aufzuwachsen|anzufangen ~ ?
    bist du|sind_sie|seid_ihr ..6 geboren|aufgewachsen|verheiratet|vegetarier|schwanger|im_ruhestand|in_rente|verliebt ~ ?
    # hast du …, bist du …
    <have-you> ..8 eingelebt|erholt|überstanden|geschlafen|gewöhnt|eingewöhnt|genossen|zurechtgefunden|gefeiert|bestanden|ausgeruht|gewonnen|geschafft|gefunden_in|gut_gemacht|wohlgefühlt|gut_angekommen|entschieden|schon_entschieden|spaß_gehabt|wehgetan|verletzt ~ ?
    hast|habt|haben du|ihr|sie ..2 schmerzen|heimweh|fieber|angst|spaß|glück|ruhe|erholung|sorgen|liebeskummer|lampenfieber|schon_pläne|pläne|dich_gut|dich_schon|euch_schon|euch_gut|sich_gut|ein_schönes|schöne|einen_guten|eine_gute|schöne_ferien|jemanden_an_deiner|gut ~ ?
    hast|habt|haben du|ihr|sie ..3 zusage|job|stelle|wohnung|ergebnis|ergebnisse|bescheid|visum ..3 bekommen|gekriegt|gehört|schon ~ ?
    <be-you> ..8 angekommen|heimgekommen|eingelebt|gelandet|gesund|fit|aufgeregt|nervös|müde|glücklich|zufrieden|traurig|enttäuscht|auf_den_beinen|über_den_berg|zurück_im|wieder_da|wieder_gesund|wieder_fit|stolz|krank|verletzt|erleichtert|umgezogen|durchgekommen|nach_hause_gekommen|heil|in_sicherheit|wohlauf|genesen|zuhause|gut_durch|erschöpft|gern|gerne|überrascht|einsam|gestresst|immer_noch|noch_immer ~ ?
    geht|gehts|ging es dir|euch|ihnen|deiner|deinem|deinen|ihrer|ihrem|<your> ~ ?
    geht es ..3 besser|gut|wieder|einigermaßen ~ ?
    gefällt|gefallen|schmeckt|fehlt|macht|bekommt|macht_es|fehlen|liegt es|das|<the>|<your>|dir|ihnen|euch ..8 dir|ihnen|euch|spaß|freude|job|arbeit|stelle|stadt|wohnung ~ ?
    gefällt es|dir|ihnen|euch ~ ?
    macht <the>|<your>|es|dir|ihnen|euch ..4 spaß|freude ~ ?
    fühlst|fühlt|fühlen du|sie|ihr ..1 dich|euch|sich ~ ?
    kommst|kommt|kommen|kämst du|ihr|sie ..3 klar|zurecht|zu_recht|durch|voran|hinterher|zur_ruhe|über_die_runden ~ ?
    schläfst|isst|trinkst|vermisst|genießt|freust|spielst|malst|schreibst|läufst|singst|tanzt|trainierst|lebst|wohnst|arbeitest|joggst|träumst|studierst|hältst_du_durch|strickst|angelst|gärtnerst|segelst|fotografierst|kletterst|machst_du_noch|machst_du_immer_noch du|ihr|sie? ~ ?
    freust|freuen|freut du|sie|ihr dich|sich|euch ~ ?
    schlafen|essen|genießen|vermissen|leben|wohnen|malen|spielen sie ..1 noch|gut|genug|wieder|schon|gern|gerne|immer_noch|jetzt ~ ?
    hat|haben|ist|sind|war|waren|wird|kann|will|geht|lernt|wächst|macht|tut|läuft|heilt|schläft <your> ~ ?
    hat|haben|ist|sind|war|waren|schläft|läuft|heilt|wächst <the> ..2 <family> ~ ?
    hat ..1 das|alles|es|<the>|<your> ..6 geklappt|hingehauen|funktioniert|gut_gelaufen|gut_gegangen ~ ?
    hat es ..6 geklappt|geschmeckt|gefallen ~ ?
    hat dir|ihnen|euch ~ gefallen|geschmeckt|gutgetan|spaß_gemacht ~ ?
    ist|lief|läuft|verlief ..1 alles ..6 gut|glatt|gelaufen|gegangen|okay|ok|in_ordnung ~ ?
    alles ..1 gut|klar|ok|okay|in_ordnung|fit|paletti|fein|roger ..2 bei|mit|zu|gegangen|gelaufen|überstanden|? ~
    ^ alles gut|klar|ok|okay|in_ordnung|fit ?
    ^, na , ..2 <uu>|dir|euch|ausgeschlafen|gut|schon|wieder|alles|wie ~ ?
    ^, gut|heil|sicher geschlafen|angekommen|heimgekommen|reingekommen|gelandet|überstanden|erholt ~ ?
    ^, ausgeschlafen|eingelebt|erholt|angekommen|aufgeregt|wieder_gesund|wieder_fit|wieder_zuhause|wieder_daheim|schon_aufgeregt ~ ?
    und selbst|dir|ihnen|euch|du|wie_geht_es ?
    und selbst|dir|ihnen|euch|bei_dir|bei_ihnen|bei_euch , ~
    und|wie|was bei|ist_bei|so_bei dir|euch|ihnen ~ ?
    und selbst|du ?
    bei dir|euch|ihnen alles|auch_alles|sonst_alles|wieder_alles ~
    tut|tat|schmerzt es|das|<the>|<your>|noch ..4 weh|noch ~ ?
    # erzähl, ich möchte hören
    ^, erzähl|erzähle|erzählt|erzählen ..1 sie|mir|uns|mal|doch|schon|alles|von|wie ~
    ^, erzähl|erzähle
    bericht|berichte|berichtet ..1 mal|mir|uns|doch|, wie|von|, ~
    ich|wir würde|will|möchte|möchten|wollte|würden|bin|wüsste|wüssten ..6 hören|wissen|gespannt|erfahren , ..1 wie|was|ob|wo ..3 <uu>|<you>|<your>|es|war ~
    gern|gerne|mal hören|wissen|erfahren , wie|was|ob ..3 <uu>|<you>|<your> ~
    ich|wir bin|sind ..2 gespannt|neugierig , wie|was|ob ..3 <uu>|<you>|<your>|es ~
    ich|wir frage|fragen mich|uns , wie|was|ob <uu>|<you>|<your>|es ~ 
    ich|wir musste|denke|dachte ..6 , wie|ob|was ..2 <uu>|<you> ..4 geht|machst|machen|läuft ~
    mich interessiert ..2 , wie|was <uu>|<you> ~
    ich hoffe ..6 , ~ wie geht
    weißt|wisst|wissen <uu> ..1 schon , ..1 was|ob|wo|wie|wann <uu> ~ ?
    bleibst|bleibt|bleiben du|ihr|sie ..1 noch|dabei|jetzt|dort|in ~ ?
    ich hoffe ..3 <uu>|<you> ..6 gut , wie|was ~
    wer kümmert sich um dich|euch ~ ?
    brauchst du ..2 ruhe|viel_schlaf ~ ?
    wirst|werdet|werden du|ihr|sie ..2 gut|schon|noch ..2 versorgt|betreut|schlau|wieder ~ ?
    lebst|wohnst|arbeitest|spielst|malst|singst|läufst|studierst|bist du ..1 noch|immer_noch|schon|gern|gerne|jetzt|wieder|weiterhin ~ ?
    # "immer noch Falken?"
    wie|was sieht|schaut es ..1 bei dir|euch|ihnen ~
    wie sieht|schaut|schauts es|bei ..1 dir|euch|ihnen ~
    hältst|haltet|halten du|ihr|sie ..3 durch|aus ~ ?
  `,
  unless: `
    here: alles gut|klar|ok|okay !?
    before: <third>|sie ..3 gefragt|fragt|fragte|wissen_wollte|wollte_wissen|wollten_wissen|erkundigt
    before: ich|wir habe|haben|hatte ..4 gefragt|erkundigt
    before: frage|frag|fragt sich|mich|uns , wie es ihm|ihr|denen
    here: wie geht es|das mit|man|weiter|zu
    here: wie geht man
    here: wie geht es weiter|voran|jetzt_weiter|nun_weiter|aus
    here: wie geht|läuft|ist|sind|war|waren <the> status|stand|bestellung|lieferung|rechnung|preis|bearbeitung|termin
    here: wie ist|sind|war|waren <your> <their-thing> ~
    here: was ist|sind|kostet|kosten <your> <their-thing>|meinung|einschätzung|plan_für|vorschlag|eindruck|budget|gehaltsvorstellung|honorar|stundensatz ~
    here: ist|sind|hat|haben|war|wird|kann <your> <their-thing> ~
    here: ist|sind|hat|haben|war|wird|kann|will <your> chef|chefin|kollege|kollegin|firma|unternehmen|team|abteilung|haus|nachbar|steuerberater|anwalt ~
    here: hat|ist|haben|sind ihre|ihr|deine|dein ..1 rechnung|mail|email|nachricht|paket|lieferung|antwort
    here: haben|hast|habt du|sie|ihr ..4 rechnung|formular|angebot|lieferung|paket|mail|email|unterlagen
    here: hat das|es|alles ..3 mit <the> ..2 lieferung|überweisung|bestellung|rechnung|zahlung|drucker
    here: wie hast|habt|haben du|ihr|sie das|den|die ..6 hinbekommen|gemacht|gelöst|hingekriegt|formatiert|eingestellt|installiert
    here: wie machen|macht|machst sie|ihr|du das
    here: wie lange bleiben|arbeiten
    here: was machen|macht|sagen|sagt die|der|das preise|kosten|zahlen|rechnung|lieferung|aufträge|bestellung|bank
    here: was macht|machst|machen du|sie|ihr am|heute|morgen|samstag|sonntag ..2 ?
    here: bist|sind|seid|wärst|wären du|sie|ihr ..3 zuhause|erreichbar|frei|verfügbar|sicher|einverstanden|bereit|so_nett|dabei
    here: sind|seid sie|ihr zufrieden mit
    here: wie geht|gehts ..3 , wir|ich rufe|rufen|melde|melden|schreibe|wollte|möchte|möchten|haben ~
    here: wie lange|oft brauchst|brauchen|dauert|braucht|müssen|muss|haben_sie_geöffnet|können|kann
    here: wie findest|finden|findet <uu> den_entwurf|den_text|das_konzept|das_angebot|den_vorschlag|die_idee|das_logo|das_design
    here: wie ..2 es ihm|ihr|denen|der|dem|den|unserem|unserer|meiner|meinem
    here: geht es <uu>|<you> ..2 um|darum|auch
    here: geht es dir|ihnen|euch ..2 am|um|auch_so|morgen|montag|dienstag
    here: was ist das|hier|los|passiert
    here: wie ist das|es möglich|passiert|gemeint|geregelt|wetter
    here: wie war <the>|ihr|dein name|passwort|nummer|nochmal
    here: nicht gefragt|interessiert
    here: ich frage|frag mich|uns , wie|ob|was es ihm|ihr|denen
    here: arbeitest|arbeiten du|sie ..2 mit ..2 agentur|excel|word|software
    here: wo arbeiten|leben
    here: wie wars|war sie|er|ich|das ..4 als|laut
    here: ich hoffe , ~ !?
    here: wann ist|wird|kommt <the>|ihr ..1 termin|lieferung|paket|rechnung
    here: wie sieht|schaut es ..1 bei|mit ..2 ihnen|dir <due>|am|mit
    here: läuft|geht|ist ihr|dein drucker|system|rechner|server|gerät|internet
    here: kommst|kommt|kommen du|ihr|sie ..1 mit $
    here: wie ..2 ist das denn
    anywhere: ^ wie man|ihr_wisst|sie_wissen
    here: erzähl|erzähle|erzählen ..4 nicht|kein|niemandem|keinem|weiter|quatsch|doch_nichts
    here: <have-you> ..4 entschieden , ob_sie|ob_wir
  `,
};

export const SIZES: Pack['sizes'] = {
  medium: `
    <meeting> !wann
    <your> <meeting>
    telefonieren|anrufen_und|zusammensetzen|unterhalten|austauschen|skypen|zoomen|videotelefonieren
    treffen|zusammenkommen|kaffee_trinken|essen_gehen|auf_einen_kaffee|auf_ein_bier|kaffeetrinken
    interviewen|interview|besuchen|besuch|vorbeikommen
    mit|<me> ..3 sprechen|reden
    kommst|kommt|kommen|einladen|lade|laden ..6 zum|zur|zu_unserer|zu_unserem|zu_meiner|zu_meinem|ein ~
    feedback|rückmeldung|meinung|einschätzung|urteil ..3 zu|zum|zur|über|geben|von|dazu
    was du|sie ..4 davon|von|vom|über haltst|hältst|halten|denkst|denken ~
    was du|sie|ihr von|vom|davon ~
    was hältst|halten|haltet du|sie|ihr von|vom ..4 <my>|entwurf|text|artikel|konzept|skript|drehbuch|manuskript
    drüberschauen|drübergucken|drüberlesen|drübersehen|gegenlesen|korrekturlesen|korrektur|durchlesen|durchsehen|durchgehen|durchschauen|durcharbeiten|lektorieren|kommentieren|begutachten|prüfen|überprüfen|redigieren|überarbeiten
    schau|schaust|schauen|guck|guckst|lies|liest|sieh|blick|werfen ..8 drüber|durch|gegen|werfen|rein|an
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
    mich|uns ..6 empfehlen|weiterempfehlen|vorschlagen|nominieren|einstellen
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
  `,
};
