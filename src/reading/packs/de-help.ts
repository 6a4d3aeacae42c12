/** German: what the writer has done or given, or offers to. */

import type { Rules } from '../pack.ts';

export const HELP: Rules = {
  found: `
    # hier ist …
    ^, hier ist|sind|kommt|kommen|wäre|wären|nochmal? <det>|<Name>|alles|mal|zwei|drei|ein_paar|noch ~
    ^, hier <det>|ein_paar|alle ~
    ^, hier : ~
    ^, hier , ~
    ^, bitteschön|bittesehr|bitte_schön|bitte_sehr , ~
    anbei|beiliegend|angehängt|beigefügt|im_anhang|in_der_anlage|beigelegt <the>|findest|finden|ist|sind|sende|schicke|ein|eine|wie|noch|alle|erhalten|bekommst ~
    <the>|ein|eine|alle|deine|ihre ~ anbei|angehängt|im_anhang|in_der_anlage|beigefügt|beigelegt $
    ich|wir hänge|häng|füge|lege|schicke|schick|sende|senden|hängen <you>|<the> ~ an|bei|mit|anbei|hier|im_anhang|hiermit
    ich schicke|schick|sende <you> hier|anbei|hiermit|im_anhang ~
    ich|wir habe|haben <you>? ..4 <the>|es|sie|ein|eine ~ angehängt|beigefügt|beigelegt
    # habe dir … geschickt
    ich|wir habe|haben ..6 <you> ..8 <done>
    ich|wir habe|haben ..3 für dich|sie|euch ..6 <done>|angerufen|telefoniert
    ^, habe|haben ..3 für dich|euch ..6 <done>|angerufen|telefoniert
    habe|haben ich|wir ..4 <you> ..8 <done>
    ^, habe|haben <you> ..8 <done>
    ^, habe|haben ..3 <you> ..6 <done>
    ich|wir habe|haben dein|deine|deinen|deinem|ihr|ihre|ihren|eure|euren|ihrem|deiner|ihrer ..8 <done>
    ^, habe|haben dein|deine|deinen|ihr|ihre|ihren|eure|euren ..8 <done>
    <det> ..4 habe|hab|haben ich|wir ..4 <done> ~
    ich|wir habe|haben ..6 nachgefragt|nachgeschaut|nachgesehen|rumgefragt|recherchiert|erkundigt|geprüft|nachgerechnet|nachgeguckt|herumgefragt|nachgelesen|herausgefunden|gesprochen ~
    ^, habe|haben ..6 nachgefragt|nachgeschaut|nachgesehen|rumgefragt|recherchiert|nachgelesen|herausgefunden|nachgeguckt ~
    habe|haben ich|wir ..3 nachgefragt|nachgeschaut|nachgesehen|rumgefragt|recherchiert|erkundigt|nachgelesen ~
    ich|wir habe|haben ..4 den|das|die|deinen|dein|deine|ihren|ihre ..5 repariert|freigeschaltet|behoben|gelöst|korrigiert|überarbeitet|ausgefüllt|übersetzt|reserviert|gebucht|überwiesen|erledigt|verlängert|storniert|aktualisiert|ergänzt|eingetragen|vorbereitet|abgeholt|angepasst|geklärt|geprüft|gelesen|angeschaut|durchgesehen
    <det> ..5 ist|sind|liegt|liegen|steht ..3 für_dich|für_sie|für_euch ..3 reserviert|bereit|hinterlegt|gebucht|vorgemerkt|zurückgelegt|angemeldet ~
    du bist|sie_sind|ihr_seid ..3 angemeldet|eingetragen|vorgemerkt|freigeschaltet|registriert|gebucht ~
    ist erledigt|repariert|gebucht|behoben|freigeschaltet|bestellt|überwiesen|verschickt|geklärt|geregelt
    # offers
    <uu> kannst|könnt|können|darfst ..5 bei mir|uns wohnen|schlafen|übernachten|unterkommen|essen|bleiben ~ !?
    ^, <the> <any> gibt|gibts es im|in|beim|bei|am|auf|unter|an ~ !?
    <Name>|frau|herr ..5 hilft|helfen <you> ..4 weiter|gern|gerne|sicher|bestimmt ~ !?
    ich|wir [ <vi>|<v> ..4 gern|gerne für dich|euch|sie ~
    das|die|den|der|meins|ihn|es kannst|könnt|können|darfst|dürft|kann <uu> ..4 haben|holen|nehmen|behalten|leihen|ausleihen|benutzen|nutzen|abholen ~ !?
    , das|die|den|der <uu> ..3 haben|holen|nehmen|behalten|leihen|ausleihen|benutzen|nutzen|abholen könnt|kannst|können ~ !?
    , das|die|den|der könnt|kannst|können <uu> ..3 haben|holen|nehmen|behalten|leihen|ausleihen|benutzen|nutzen|abholen ~ !?
    ich|wir [ <vi>|<v> ..8 , sobald <uu> ~
    <the> schlüssel|formular|paket|unterlagen|päckchen|karten liegt|liegen|hängt|steht|sind ..1 beim|bei|im|in|unter|hinter|auf|am ~ !?
    <your> ..2 habe|haben ich|wir ..4 <done>|bestätigt|verschickt|veranlasst|eingereicht|beantragt ~
    ich|wir habe|haben ..6 in_die_cloud|in_den_ordner|ins_laufwerk|in_deinen|in_ihren|vor_die_tür|vor_deine ..4 gelegt|gestellt|geladen|getan ~
    ich|wir kann|könnte|können|könnten [ ..3 <you> ..10 <inf> ~
    kann|könnte|können|könnten ich|wir [ ..3 <you> ..10 <inf> ~
    ^, kann|könnte <you> [ ..8 <inf> ~
    ich|wir kann|könnte|können|könnten ..6 für dich|sie|euch ~ <inf>
    kann|könnte|können|könnten ich|wir ..6 für dich|sie|euch ~ <inf>
    ich|wir kann|könnte|können|könnten [ ..6 mithelfen|helfen|einspringen|mitanpacken|anpacken|aushelfen|vorbeikommen|vorbeibringen|mitbringen|aufpassen|übernehmen|abholen|leihen|fahren|drüberschauen|gegenlesen|unterstützen ..8 wenn|falls
    ich|wir kann|könnte|können|könnten ..3 deine|deinen|dein|ihre|ihren|ihr|eure|euren|eurer [ ..8 <inf> ~
    ich|wir kann|könnte|können|könnten [ ..5 für|auf|bei|mit deine|deinen|dich|dir|ihnen|euch|eure|euren ..5 <inf>|einspringen|einlegen ~
    ich|wir kann|könnte|können|könnten ..6 anpacken|mithelfen|einspringen|aushelfen ~
    ich|wir kann|könnte|können|könnten [ ..3 <you> ..6 anbieten ~
    ich|wir biete|bieten ..3 <you> ~ an
    ich|wir kann|könnte|können gern|gerne [ ..8 <inf> ~
    soll|sollen ich|wir !<me> [ ~ <inf> ?
    soll|sollen ich|wir !<me> [ ~ <inf> oder ~
    soll|sollen ich|wir [ <you> ~ ?
    kann|könnte|können|könnten|darf|dürfen ich|wir <you> ..2 [ helfen|weiterhelfen|behilflich|unterstützen|unter_die_arme|etwas|was|irgendwie|dabei|abnehmen ~ ?
    kann|könnte|können ich|wir ..3 [ helfen|behilflich_sein|etwas_für|was_für|was_tun|etwas_tun ~ ?
    brauchst|brauchen|braucht du|sie|ihr ..2 hilfe|unterstützung bei|beim|mit|im|für ~ ?
    brauchst|brauchen|braucht du|sie|ihr ..2 was|etwas vom|aus|von ~ ?
    brauchst|brauchen|braucht du|sie|ihr ..2 [ eine_fahrt|eine_mitfahrgelegenheit|jemanden|jemand|einen_schlafplatz|meine|mein|unsere|unser|unseren|meinen|eine_hand|noch_eine ~ ?
    brauchst|brauchen|braucht du|sie|ihr ~ ? , ich|kann
    möchtest|willst|möchten|wollen|wollt|magst du|sie|ihr ..1 , dass_ich|dass_wir ~
    möchtest|willst|möchten|wollen|wollt|magst du|sie|ihr dass ich|wir ~
    möchtest|willst|möchten|wollen|wollt|magst du|sie|ihr [ mein|meine|meinen|unser|unsere|unseren|einen_von|eins_von ~ ?
    willst|möchtest|magst|wollt|möchten du|sie|ihr ..3 bei_mir|bei_uns|mit_mir_üben|mitfahren ..4 ?
    <uu> kannst|können|könnt|darfst|dürfen|dürft [ mein|meine|meinen|meiner|unser|unsere|unseren|unserem|bei_mir|bei_uns|mit_uns|mein_altes ~
    kannst|können|könnt|darfst <uu> [ mein|meine|meinen|unser|unsere|unseren|bei_mir|bei_uns ~
    kannst|könnt|können <uu> [ ..3 von_mir|von_uns|bei_mir|bei_uns ..3 haben|leihen|ausleihen|bekommen|kriegen|nehmen|schlafen|wohnen|übernachten ~
    ^, kannst [ mein|meine|meinen|unser|unsere|bei_mir|bei_uns|meins ~
    ^, [ nimm|nehmen|nehmt sie? mein|meine|meinen|meins|unser|unsere|unseren|meiner ~
    ich|wir [ helfe|helf|helfen|unterstütze|unterstützen|berate|begleite <you>|sie ~
    ich|wir helfe|helfen gern|gerne|mit|beim|dabei|am ~
    <uu> erreichst|erreichen|erreicht ..4 unter ~
    am einfachsten|schnellsten|sichersten|günstigsten|leichtesten ist|geht|fährst|nimmst|machst|wäre|rufst|kommst ~
    für ..5 ist|sind ..3 zuständig ~
    helfe|helf|helfen|unterstütze ich|wir <you>|sie ~
    gern|gerne helfe|helfen|unterstütze|zeige|schaue|begleite|erkläre|übernehme|leihe|berate|schicke|gebe|lese|komme|springe|überlasse ich|wir ~
    ich|wir würde|würden ..2 gern|gerne [ ..6 helfen|unterstützen|beitragen|mithelfen|übernehmen ~
    ich|wir würde|würden <you> ..2 gern|gerne [ ..6 helfen|unterstützen|zeigen|anbieten|geben|leihen|schenken|schicken ~
    ich|wir stehe|stehen <you> ~ zur_verfügung
    stehe|stehen ich|wir <you> ~ zur_verfügung
    <if> <uu> ..8 , ..1 kann|könnte|können|könnten ich|wir [ ~
    <if> <uu> ..8 , ..1 <vi>|würde ich|wir <any> ~
    <if> <uu> ..8 , ..1 <v> wir <you>|das|die|den|es ~
    <if> <uu> ..8 kann|könnte|können ich|wir [ ~ <inf>
    ich|wir [ <vi>|<v>|kann|könnte|können ..12 <if> <uu> ..6 <like>
    ich|wir [ <vi>|<v>|kann|könnte|können ..8 , <if> <uu> ..6 <like>|brauchst|schickst|nicht_weiterkommst
    [ <vi>|<v>|kann|könnte|können ich|wir ..8 , <if> <uu> ..6 <like>
    ich|wir kann|könnte|können|könnten [ ..10 , <if> <you>|es|das|<uu> ..4 hilft|helfen_würde|passt|recht_ist|willst|magst|braucht ~
    [ kann|könnte|können ich|wir ..8 , <if> <uu> ~
    ich|wir kann|könnte|können [ ..8 , <if> <uu>|das|noch ..5 brauchst|braucht|brauchen|<like>|hilft|fehlt|fehlen|willst ~
    <if> <uu> <like> , [ ~ ich|wir <any> ~
    schick|schicke|schickt|schicken|sende|senden|gib|geben sie? es|das|ihn|sie|mir|den|die|uns|<your> ..6 , dann|und|ich <vi>|schaue|kann|ich|lese ~
    sag|sagt|sagen|gib|ruf|meld|melde|melden sie|dich|mir|uns? ..3 , dann <vi>|kann|komme|bin ich|wir ~
    dann <vi>|kann|könnte ich|wir ..2 <you>|es|sie|das|mal ..3 drüber|an|durch|helfen|vorbei|rüber
    ich|wir habe|haben ..6 übrig|zu_vergeben|zu_verschenken|abzugeben ~
    ich|wir habe|haben noch? ein|eine|einen|zwei|drei ..6 , <the> <uu> ..2 haben|nutzen|leihen|benutzen|ausleihen ~
    ich|wir habe|haben noch? ein|eine|einen|zwei ..6 frei|übrig , ~
    ich|wir lese|les|schaue|schau|sehe|gucke|guck|lesen|schauen|höre|gehe mir|uns? <your>|das ..4 gern|gerne ..3 durch|an ~
    <uu> kannst|könnt|können|darfst|dürft dort|da|hier|ruhig|jederzeit ..3 schlafen|wohnen|parken|übernachten|abholen|mitessen|arbeiten|duschen|bleiben|haben|nutzen ~
    # advice, someone better to ask
    es? lohnt sich , ~ zu ~
    ich|wir habe|haben ..2 extra|eigens|sicherheitshalber angerufen|nachgefragt|gefragt|nachgesehen ~
    ^, [ melde|meld|melden|wende dich|sich|euch|sie_sich ..1 bei|an <Name>|frau|herrn|den|der|dem|unserem|unserer|meiner|meinem ~
    ^ <imp>|<v> sie? ..10 , dann <vi>|<v>|helfe ich|wir ~
    ^, hier findest|finden|findet <uu> ~
    ^, hier kannst|können <uu> ~
    mein|meine|unser|unsere ..3 steht|stehen|ist|sind ..1 <you> zur_verfügung|offen|frei ~
    ich|wir hätte|hätten|habe|haben ..4 zeit , ..3 <you> ..6 zu <inf> ~
    ich|wir hätte|hätten ..1 noch|einen|eine|ein|zwei|auch ..6 abzugeben|übrig|für_dich|für_euch|für_sie|zu_verschenken
    ich|wir habe|haben ..6 für dich|euch|sie ..3 übrig|frei|da|reserviert|aufgehoben
    falls|wenn <uu> ..8 sucht|suchst|suchen|braucht|brauchst|brauchen , ..1 ich|wir|bei|mein|meine|unser|unsere ~
    ich|wir nehme|nehm|nehmen <you> das|die|den|gern|gerne ..4 ab ~
    lass|lassen|lasst sie? mich|uns [ ..4 bezahlen|zahlen|übernehmen|helfen|tragen|fahren|abnehmen ~
    wie wäre es , ..1 wenn ich|wir <you>|mit|die|das|den ~ ?
    ich|wir bin|sind|wäre|wären ..2 bereit , ~ zu ~
    achte|achten|achtet sie? ..2 darauf|auf ~
    wichtig ist , dass_du|dass_sie|dass_ihr ~
    ich|wir habe|haben ..2 gute|beste|schlechte erfahrungen|erfahrung ~
    der trick ist|besteht|dabei|, ~
    das geht|funktioniert|klappt so|folgendermaßen ~
    <Name>|frau|herr ..3 kennt|kennen|weiß sich|da|mehr|bescheid ..2 aus|mehr|bescheid|gut ~
    geh|gehen|unterschreib|unterschreiben|unterschreibe|kauf|kaufen|zahl|zahle|nimm|sag ..2 auf_keinen_fall|nichts|niemals|nie , bevor ~
    unterschreib|kauf|zahle|zahl|buch ..1 nichts|nie|niemals|erst ..2 bevor|wenn|ohne ~
    wenn <uu> ..8 drückst|drücken|klickst|gehst|öffnest|hältst|nimmst ..3 , ..1 dann|geht|kommt|öffnet|startet|springt ~
    das|die|der|dein|deine|ihr|ihre <any> ist|sind ..1 jetzt|wieder|inzwischen|nun ..2 repariert|fertig|bezahlt|erledigt|gebucht|freigeschaltet|behoben ~
    lohnt es? sich ..2 , ..6 zu reden|sprechen|fragen|schauen|lesen|versuchen ~
    ^, [ schreiben|rufen|fragen|gehen|melden|versuchen|probieren|nehmen|sprechen|kontaktieren|wenden sie ..2 am_besten|besser|lieber|zuerst|einfach|direkt ~
    zu deiner|ihrer|eurer frage : ~
    ^, [ nimm|nehmen|fahr|geh|versuch|probier|frag sie? <the> ..4 , <the>|da|dort ..1 ~
    ^, [ frag|fragt ..1 <Name>|den|die|meinen|meine|unseren|beim|bei|doch|im ~
    ^, [ fragen|probieren|versuchen|nehmen|wenden|sprechen|schauen|rufen|kontaktieren sie ..1 am_besten|es|sich|mal|<Name>|herrn|frau|bei|mit|den|das|die|unseren|meine ~
    ^, [ wende|wendet|wenden dich|euch|sich|sie_sich ..2 an ~
    ^, [ probier|versuch|versuche|probiere|teste ..1 es|das|mal|den|die|mit|zuerst|statt|doch ~
    ^, [ schreib|ruf|frag|geh|nimm|sprich|kontaktiere ..1 am_besten|besser|lieber|zuerst ~
    ^, [ schreib|sprich|geh|red ..1 den|die|der|an|mit|zu|zum|zur|helga|<Name> ..6 , <the>|er|sie ~
    ^, schreib doch|mal|lieber|am_besten <Name> ~
    ^, sprich mit|mal <Name>|den|dem|der|meinem|unserer ~
    am_besten|besser|vielleicht fragst|fragen|wendest|wenden|schreibst|schreiben|nimmst|nehmen|rufst|sprichst du|sie ~
    am_besten wäre_es|geht_das|geht_es|funktioniert|du|sie|ihr ~
    da|dafür|dazu|hierfür|hierzu müsstest|müssten|solltest|sollten|musst|müssen|wendest|wenden|fragst du|sie <any> ~
    da|dafür|dazu|hierfür ist|wäre|sind <Name>|frau|herr|der|die|das|unsere|mein|meine ..4 zuständig|die_richtige|der_richtige|die_bessere|der_bessere|richtig|ansprechpartner|ansprechpartnerin|besser ~
    zuständig ist|dafür_ist <Name>|frau|herr|die|der|das ~
    <uu> solltest|sollten|solltet|könntest|könnten|müsstest|müssten ..4 an|bei|mit|<Name>|mal|es_mit|erst|zuerst|auf_jeden_fall|lieber|besser ~ !?
    mein|unser rat|tipp|vorschlag|ratschlag|empfehlung ~
    meine|unsere empfehlung|erfahrung ~
    an deiner|ihrer|eurer stelle ~
    ich|wir würde|würden ..2 [ an_deiner|an_ihrer|raten|empfehlen|vorschlagen ~
    ich|wir würde|würden <you> ..4 raten|empfehlen|vorschlagen|ans_herz ~
    ich|wir würde|würden ..6 empfehlen|raten|zuerst|nehmen_statt ~
    ich|wir empfehle|empfehlen|rate|raten <you> ~
    ich|wir kann|könnte|können <you> ..6 empfehlen ~
    hat ..3 bei mir|uns ..3 geholfen|funktioniert ~
    bei mir|uns hat|half ..6 geholfen|funktioniert
    mir|uns hat ~ geholfen
    , das|es hilft|wirkt|klappt|funktioniert|geht immer|meist|meistens|bei_mir|garantiert
    ich|wir kenne|kenn|kennen|hätte|hätten ..1 da? ein|eine|einen|jemand|jemanden|wen|die|den ..4 , <the>|wo ..6 kann|könnte|macht|hilft|repariert|weiß|helfen ~
    der|die|das|dein|ihr|deine|ihre <info> ..4 lautet|lauten ~ !?
    der|die|das|dein|ihr|deine|ihre <info> ..3 ist|sind|war ..1 <number> ~ !?
    der|das|die code|pin|passwort|kennwort|wlan-passwort|frist|trick|lösung ..3 ist ~ !?
    der|die|das|dein|deine <any> liegt|hängt|steht|ist ..1 unter|hinter|im|in|auf|beim|bei|neben <the>|dem|der|meinem|unserem ~ !?
    <info> : ~
    ^, <uu> findest|finden|findet ..2 ihn|sie|es|das|die|den|alle|alles|dort ..3 unter|auf|im|in|bei|hinter|am|an|neben ~ !?
    <det> ..4 findest|finden|findet <uu> ..3 unter|auf|im|in|hinter|neben|am|hier|dort ~ !?
    ^, findest|finden <uu>? ..4 unter|auf|im|in|hinter|neben ~ !?
    ^, das|die|der|es|sie findest|finden|findet <uu> ..3 unter|auf|im|in|hinter|neben|am ~
    <uu> brauchst|brauchen|braucht ..1 nur|dafür|dazu|das_formular ~ !?
    <uu> musst|müssen|müsst nur|einfach|zuerst|erst|dazu|dafür ~ !?
    halt|drück|drücke|schalte|starte|zieh|dreh|klick|lade|öffne|lösch|lösche|stell|installier|installiere|geh ..6 , ~ geholfen|geht|klappt|funktioniert|hilft|dann
    ^, [ halt|halte|drück|drücke|klick|starte|dreh|zieh|schalte den|die|das|auf|ihn|es|sie|neu ~
    auf|zu deine|ihre frage ~
    um ihre|deine frage zu ~
    die antwort auf|ist|lautet ~
    wie gewünscht|besprochen|versprochen|erbeten|vereinbart , hier|anbei|die|der|das ~
    wie gewünscht|versprochen|erbeten ~ die|der|das|dein|ihre|ihr ~
    ich|wir gebe|geb|geben ..2 gern|gerne ~ weiter|aus|ab
    hast|haben|habt <uu> ..1 schon|mal|schonmal ..3 bei|mit|an|versucht|probiert|gefragt|neu|den|die ..5 versucht|probiert|gefragt|gesprochen|gestartet|gedacht|angerufen|geschaut|nachgesehen|ausgeschaltet ~ ?
    in ihrem|deinem fall ..4 würde|empfehle|gilt|reicht|brauchst ~
    bestell|nimm|mach|such lieber|besser|am_besten ~
    lieber ..4 als ~ meine_erfahrung
    ich|wir gucke|schaue|schau|lese|guck ..2 gern|gerne ..4 drüber|rein|an|gegen|durch ~
    kannst|könnt|dürft|darfst du|ihr? ..2 haben|ausleihen|behalten|mitbenutzen|abholen $
  `,
  unless: `
    here: wir helfen|unterstützen|beraten|begleiten <you>|sie , ~
    anywhere: kostenlos|kostenlosen|exklusiv|attraktive|attraktiven|jetzt_nur|rabatt|schnäppchen
    here: nicht|nichts|nie|kein|keine|keinen|niemand
    before: wünschte|wollte|hoffe|frage
    here: habe|haben <you>|ich|wir ..6 geschrieben|gesagt|gesehen|genommen|erzählt|eine_mail|eine_nachricht|mails|eine_einladung|eine_anfrage|vermisst|gefragt|eingeladen
    here: habe|haben ..8 mail|email|nachricht|anfrage|einladung|mahnung|rechnung|erinnerung|bewerbung|antrag|postkarte|karte
    here: habe|haben ich|wir? mir|mich|uns ..6 <done>
    here: ich|wir habe|haben ..3 mir|mich|uns
    here: habe|haben ..2 von|gestern_von|über dir|ihnen|deinem|deiner|ihrem|ihrer ..6 gehört|gelesen|bekommen|gefunden
    here: habe|haben ..6 deine|deinen|dein|ihre|ihren|ihr|eure ..4 bekommen|erhalten|gehört|gelesen|gesehen|gefunden|vergessen|verlegt|verloren|gemacht|eingesehen|geschrieben
    before: <third>|sie ..3 <say>
    here: kann|könnte|können ich|wir mir|mich|uns|haben|bekommen|fragen|ausleihen|leihen
    here: kann|können|könnte|könnten|kannst du|sie|ihr mir|uns|mich
    here: soll|sollen|darf|kann|könnte ich|wir ..2 <you> was|etwas|mal_was|eins sagen|verraten|fragen|gestehen|beichten
    here: soll|sollen ich|wir mir|mich|uns|das_glauben|das_sein|lachen|weinen|noch|jetzt
    before: was|wie|wo|wann|warum|wer|womit|wen|wohin|weshalb|woher soll|sollen|kann|können|darf ich|wir
    here: was|wie|wo|wann|warum|wer|womit soll|sollen|kann|können ich|wir
    anywhere: ^ was|wie|wo|wann|warum|wer|womit|wen soll|sollen|muss|kann|können ich|wir
    here: kann|können|könnte|könnten <you> ich|wir|nur ..4 empfehlen $
    here: kann|können ich|wir? <you>? nur ..3 empfehlen
    here: kann|können|könnte ich|wir? <you> ..2 sagen|versichern|versprechen|verstehen|vorstellen|sehen|hören|leider|bestätigen|gestehen
    here: ich kann ..2 <you> ..3 sehen|hören|verstehen|gut_verstehen|riechen
    here: mein|meine|meinen|unser|unsere|unseren|unserem lebenslauf|bewerbung|bewerbungsunterlagen|angebot|preisliste|rechnung|katalog|portfolio|newsletter|anschreiben|flyer|broschüre|präsentation|unternehmen|programm|kontaktdaten|telefonnummer|nummer|adresse|email|kontonummer|bankverbindung
    here: mein|meine|unser|unsere neue|neuer|neues|aktuelle|aktueller|aktuelles|aktuellen
    here: anbei|angehängt|beigefügt|im_anhang ..4 mein|meine|unser|unsere|unseren
    anywhere: im_anhang|anbei|beigefügt|angehängt ..6 mein|meine|meinen|unser|unsere|unseren ..2 lebenslauf|bewerbung|angebot|preisliste|rechnung|katalog|portfolio|newsletter|anschreiben|motivationsschreiben|unterlagen|arbeit|manuskript|drehbuch|entwurf
    anywhere: preisliste|katalog|newsletter|sonderangebot|rabatt|gutschein|aktion
    here: <if> <uu> ..8 , ..1 <vi>|würde ich|wir ..4 verrückt|weg|traurig|sterbe|böse|freuen|nie|froh|dankbar
    anywhere: irgendwas|irgendetwas|irgend_etwas|jederzeit ..4 tun|brauchst|brauchen|helfen
    anywhere: <if> ich|wir ..4 tun|helfen kann|können
    anywhere: wenn|falls du|sie|ihr ..1 etwas|was|hilfe|irgendwas|irgendetwas brauchst|brauchen|braucht|benötigen
    anywhere: wenn|falls du|sie|ihr fragen|noch_fragen|weitere_fragen hast|haben|habt
    here: hier ist|sind|war|wäre es|das|die_hölle|viel|alles|nichts|schon|der_wurm|die_luft|mein_problem|meine_frage|die_frage|das_problem|der_haken|das_wetter|die_stimmung
    here: hier regnet|schneit|scheint
    here: ich|wir würde|könnte|hätte ~ , aber ~
    here: soll ich|wir ..6 mitnehmen_dürfen|wissen|das_verstehen
    here: team|service|kundendienst|hotline|mitarbeiter|kundenservice ..2 steht|stehen
    here: an meiner|seiner stelle
    here: ihr|sie solltet|solltest|sollten euch ..2 kennen
    here: helfe|helfen uns|mir
    here: <uu> solltest|sollten|könntest|könnten ..3 schämen|wissen|mich|mir|uns
    here: frag|fragt ..1 nicht|mich|lieber_nicht|uns
    here: melden|schreiben|rufen|senden|schicken sie uns|mir|mich
    here: <uu> musst|müssen|müsst ..2 unbedingt|mal|mir|uns|nicht|wissen|verstehen
    here: der|die|das ihr|dein|info|preis ist|war|sind hoch|zu|weg|verloren|kaputt|gestiegen
    here: <the> <info> ..2 hat|haben|fehlt|fehlen
    before: wo|wann|welche|welcher|wie|was
    here: haben ihre|ihren|ihr|deine ..6 erhalten|bekommen|eingegangen|geprüft
    here: <the> <info> ist|war ..1 nicht|hoch|weg|schön|zu|verspätet|ausgefallen|pünktlich|voll|kaputt|leer|laut
    anywhere: würde|würden|könntest|könnten du|sie ~ ?
    here: hast|haben|habt du|sie|ihr mir|uns|meine|meinen|mein
    before: hatte|hätte
    here: ich habe|haben ihn|sie ..3 <say>
  `,
};
