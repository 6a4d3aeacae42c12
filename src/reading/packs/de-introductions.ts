/** German: introductions offered, asked for, made. */

import type { Rules } from '../pack.ts';

export const INTRODUCTION: Rules = {
  found: `
    # made; before the others: of two at the same place the first counts, and [ makes them equal
    made: [ darf|dürfen ich|wir <you> <Name>|meine|meinen|unsere|unseren ..4 vorstellen
    made: [ darf|dürfen ich|wir ..2 vorstellen
    made: [ ich|wir bringe|mache|stelle|verbinde|vernetze euch|sie ..2 zwei|beide|beiden? hiermit ~
    made: [ darf|dürfen ich|wir ..2 bekannt machen
    made: [ ich|wir wollte|wollten euch|sie ..5 <intro> ~
    made: [ ich|wir darf|dürfen|möchte|möchten|will <you>|sie|<Name>|hiermit ..6 bekannt_machen|bekanntmachen|miteinander_bekannt|einander_vorstellen|vernetzen|zusammenbringen|in_kontakt_bringen|in_verbindung_bringen|verbinden|verknüpfen|miteinander_vernetzen ~
    made: [ ich|wir möchte|möchten|darf|will <you>|sie|hiermit <Name>|frau|herrn|meinen|meine|unseren|unsere ..6 vorstellen ~
    made: [ möchte|will|darf ich|wir <you>|sie|hiermit|heute ..6 bekannt_machen|bekanntmachen|einander_vorstellen|vernetzen|zusammenbringen|in_kontakt_bringen|verbinden ~
    made: [ hiermit ..2 mache|machen|stelle|stellen|verbinde|vernetze|bringe|verknüpfe|möchte|connecte|setze ich|wir <you>|sie|<Name>|frau|herrn|den|die|kontakt ~
    made: [ ich|wir bringe|mache|stelle|verbinde|vernetze|verknüpfe|connecte|setze|bringen|machen|stellen|verbinden|vernetzen euch|sie|dich|euch_zwei|euch_beide ..3 hiermit|damit|mal|jetzt ..4 zusammen|bekannt|vor|in_kontakt|in_verbindung|einander|miteinander|kurz|per|via ~
    made: [ bringe|mache|stelle|verbinde|vernetze|verknüpfe|connecte|bringen|machen ich|wir euch|sie ..3 hiermit|damit|per_mail|jetzt|mal ..4 zusammen|bekannt|vor|in_kontakt|miteinander|einander ~
    made: [ ich|wir verbinde|vernetze|connecte|verknüpfe|verbinden|vernetzen euch|euch_beide|sie_beide ~
    made: [ mit|per|über|durch|auf dieser|diese|diesem|diesen mail|nachricht|email|weg|zeilen|wege ..2 mache|stelle|bringe|möchte|verbinde|vernetze|verknüpfe|darf|setze ich|wir ~
    made: [ per|via mail|email|nachricht mache|stelle|bringe|verbinde|vernetze ich ~
    made: [ <Name> , das|dies|hier ist|sind ..1 <Name>|meine|mein|unser|unsere|der|die|frau|herr|von ~
    made: [ ^ <Name> , <Name> : ~
    made: [ <Name> , lern|lerne|triff|begrüß|hier_ist ..1 <Name>|meine|mein|doch ~
    made: [ <Name> , ich möchte dir|ihnen <Name>|meinen|meine ..4 vorstellen ~
    made: [ <Name> , <Name> ist|sind <any> ..4 , von|über <the> ich|wir ~
    made: [ <Name> , <Name> leitet|sucht|kennt|betreibt|forscht|baut|sammelt|unterrichtet|programmiert|organisiert ~
    made: [ das|dies|hier ist|sind <any> ..4 , von dem|der|denen|dessen ich|wir dir|ihnen|euch ..2 erzählt|berichtet|gesprochen ~
    made: [ das|dies|hier ist|sind <any> ..4 , von dem|der|denen|der_ich ~ erzählt|gesprochen|geschwärmt ~
    made: [ ich|wir habe|haben|nehme|nehmen|setze|setzen|hole|füge|packe|hab ..2 <Name>|herrn|frau|sie|euch|meinen|meine|unsere|unseren|dich|dr|den|die ..6 in cc|kopie|den_verteiler|die_kopie|die_runde|ins_cc ~
    made: [ ich|wir habe|haben|nehme|nehmen|setze|setzen|hole ..4 in|auf|ins cc|kopie|verteiler ..4 gesetzt|genommen|gepackt ~
    made: [ nehme|setze|hole|habe ich|wir ..4 in|auf cc|kopie ~
    made: [ ^, <Name> ..3 in|auf|im|ist_in cc|kopie ~
    made: [ in|im|auf|hier_in cc|kopie|verteiler ..1 ist|sind|findest|finden|:|habe|steht|sitzt|, ~
    made: [ in cc|kopie <Name>|herr|frau|mein|meine|unser|unsere ~
    made: [ ich|wir setze|nehme|hole|füge|packe ..4 cc|kopie ~
    made: [ ich|wir nehme|bringe|hole euch|euch_beide|euch_zwei ..4 thread|verteiler|gruppe|chat|mail|zusammen ~
    made: [ ich|wir stelle|stell ..2 vor : ~
    made: [ hier|anbei ist|kommt ..1 der|die|wie_versprochen_der <contact> , ~
    made: [ wie versprochen|besprochen|angekündigt ..2 der|die|den|bringe|verbinde|stelle|mache|vernetze <contact>|ich ~
    made: [ jetzt|nun|damit seid|kennt|habt ihr ..3 verbunden|kontakt|vernetzt ~
    made: [ ich|wir füge|füg|hole|nehme <Name>|ihn|sie|meine|meinen|frau|herrn ..3 hinzu|dazu|mit_dazu|in_die_runde|mit_rein ~
    made: [ ich|wir übergebe|überlasse ..4 an euch|euch_beide|ihnen_beiden ~
    made: [ <Name> ..6 ist|liest|steht ..1 mit|hier ..1 im_verteiler|in_kopie|in_cc|im_cc|dabei ~
    made: [ ^, cc : ~
    made: [ ( <Name>? ..1 cc|in_cc|in_kopie )
    made: [ ihr|sie zwei|beide|beiden solltet|müsst|müsstet|sollten|habt|haben ..8 kennenlernen|kennen_lernen|sprechen|reden|austauschen|gemeinsam|kennen|zusammentun|verbinden|treffen|unterhalten ~
    made: [ ihr solltet|müsst|müsstet ..4 euch|unbedingt ..4 kennenlernen|kennen_lernen|austauschen|unterhalten|treffen|sprechen|reden ~
    made: [ ihr zwei|beide|beiden habt ..3 denselben|dieselbe|dasselbe|viel_gemeinsam|vieles_gemeinsam|einiges_gemeinsam ~
    made: [ alles weitere|den_rest|ab_hier|ab_jetzt ..2 überlasse|könnt|übergebe|macht ich|ihr ~
    made: [ ich|wir lasse|lassen|überlasse|überlass euch|es_euch ..3 allein|machen|übernehmen|weitermachen|ab_hier ~
    made: [ bitte macht|übernehmt|tauscht_euch ab_hier|weiter|euch_aus ~
    made: [ ihr macht|übernehmt das|ab_hier ..1 schon ~
    made: [ <Name> ..1 meet|meets <Name>
    made: [ stelle|stell ich|wir ..2 vor : ~
    offered: ich|wir kann|könnte|können|könnten|würde|würden|will|möchte ..3 dich|sie|euch|dir|ihnen|ihr|ihm [ ~ <intro>
    offered: kann|könnte|können|könnten|würde ich|wir ..3 dich|sie|euch|dir|ihnen [ ~ <intro>
    offered: ^, kann|könnte|würde dich|euch|sie|dir|ihnen [ ~ <intro>
    offered: soll|sollen|darf|dürfen|kann|könnte|könnten ich|wir ..2 dich|sie|euch|dir|ihnen [ ~ <intro> ?
    offered: soll|sollen ich|wir ..8 und [ dich|sie|euch ..4 <intro> ~ ?
    offered: darf|dürfen|kann|könnte|soll ich|wir ..2 [ ihm|ihr|ihnen|<Name>|meiner|meinem|einer|einem ..3 <your> nummer|namen|adresse|mail|mailadresse|kontaktdaten ..2 geben|weitergeben|schicken ~ ?
    offered: wenn ich|wir ..2 [ ihm|ihr|ihnen|<Name>|meiner|meinem|einer|einem ..3 <your> nummer|namen|adresse|mail|mailadresse|kontaktdaten ..2 gebe|gäbe|geben|weitergebe|schicke ~ ?
    offered: ich|wir [ gebe|geb|geben|leite|reiche ..3 <your> nummer|kontaktdaten|namen|adresse|mail|lebenslauf|profil ..6 gern|gerne ..6 weiter ~
    offered: soll|sollen ich|wir ..3 [ ~ kontakt|verbindung|intro|kontakte ..2 <makecontact> ~ ?
    offered: ich|wir kann|könnte|können|könnten|würde|würden ..6 [ kontakt|verbindung|intro|kontakte|draht ..8 <makecontact>
    offered: kann|könnte|können|könnten|würde ich|wir ..5 [ kontakt|verbindung|intro|kontakte ..8 <makecontact>
    offered: ich|wir stelle|stell|stellen|vermittle|vermittel|vermitteln|mache|machen|gebe ..3 [ ..2 den|einen|dir|ihnen ..2 kontakt|draht|verbindung ..8 her|vermitteln|weiter ~
    offered: ich|wir vermittle|vermittel|vermitteln ..3 [ kontakt|einen|den ..4 kontakt|termin|gespräch ~
    offered: ich|wir [ stelle|stell|stellen ..3 kontakt|verbindung ..6 her ~
    offered: [ stelle|stell|stellen ich|wir ..4 kontakt|verbindung ..6 her ~
    offered: [ vermittle|vermittel|vermitteln ich|wir ..3 kontakt ~
    offered: ich|wir [ stelle|stell|stellen dich|sie|euch|dir|ihnen ..8 vor $
    offered: ich|wir [ stelle|stell|stellen dich|sie|euch|dir|ihnen ..8 vor , ~
    offered: ich|wir stelle|stell|stellen <due>? [ dich|sie|euch|dir|ihnen ..8 vor ~
    offered: [ stelle|stell|stellen ich|wir ..1 dich|sie|euch|dir|ihnen ..8 vor ~
    offered: ich|wir [ mache|machen|bringe|bringen|setze dich|sie|euch ..8 bekannt|in_kontakt|zusammen|in_verbindung ~
    offered: [ mache|machen|bringe|bringen|setze ich|wir ..1 dich|sie|euch ..8 bekannt|in_kontakt|zusammen|in_verbindung ~
    offered: ich|wir [ verbinde|vernetze|connecte|verbinden|vernetzen dich|sie|euch ..3 mit|gern|gerne ~
    offered: [ verbinde|vernetze|connecte ich dich|sie|euch ~
    offered: ich|wir verbinde|vernetze|connecte ..1 gern|gerne ~
    offered: gern|gerne mache|stelle|verbinde|vernetze|bringe ich|wir ..6 bekannt|vor|zusammen|kontakt|miteinander ~
    offered: ich|wir frage|frag|fragen ..2 <any> , ob er|sie ..4 dir|dich|ihnen|sie|mit ~
    offered: ich|wir kann|könnte|können ..2 [ fragen , ob er|sie ..3 mit|dich|dir ~
    offered: ich|wir kann|könnte|können|gebe|geben|schicke|leite dir|ihnen|euch ..2 [ seine|ihre|deren nummer|kontaktdaten|mailadresse|telefonnummer ..3 geben|schicken|weiter ~ !?
    offered: ich|wir kann|könnte|können|lege|würde ..4 gutes_wort|ein_wort ~
    offered: ich|wir kann|könnte deinen|ihren|deine|ihre [ lebenslauf|namen|bewerbung|nummer|kontaktdaten ..6 weiterleiten|weitergeben ~
    offered: lass|lassen|lasst sie? mich|uns dich|sie|euch [ ~ <intro>
    offered: , ich|wir stelle|stell|mache|bringe euch|sie ..3 vor|bekannt|zusammen
    offered: ich|wir spreche|sprech|frage|frag <any> ..3 , ob er|sie ..8 dir|dich|ihnen|sie ~
    offered: ich|wir spreche|sprech|frage|frag <any> <any>? an , ob er|sie ~
    offered: ich|wir lege|leg|legen ..8 gutes_wort ~
    offered: lege|leg|legen ich|wir ..8 gutes_wort ~
    offered: ich|wir frage|frag|fragen ..3 , ob er|sie ..8 treffen|kennenlernen|sprechen|telefonieren|zeit|schreiben|melden ~
    offered: ich|wir kann|könnte|können|könnten|würde ..1 dir|ihnen|euch ..6 vorstellen
    offered: willst|möchtest|magst|wollen|möchten|brauchst|brauchen <uu> ..2 seine|ihre|deren nummer|kontaktdaten|kontakt|mailadresse|telefonnummer ~ ?
    offered: <uu> solltest|sollten|solltet|müsstest|müssten|musst ..6 kennenlernen|kennen_lernen|treffen , ich|soll|sie|er ~
    offered: ich|wir schreibe|schreib|sage|sag|schicke ihm|ihr gern|gerne|mal ~ du|sie|dich|dein
    offered: dann|und|sonst stelle|stell|mache|bringe|verbinde|vernetze ich|wir? euch|dich|sie ~
    offered: ich|wir hole|bringe|setze|lade euch|sie_beide ..6 tisch|zusammen|kontakt|ein ~
    offered: <if> <uu> ..8 , ..1 stelle|stell|verbinde|vernetze|bringe|mache|connecte|vermittle|frage ich|wir ..2 dich|sie|euch|den|ihn|einen|dir|ihnen ~
    offered: könnte|könnten|würde|würden euch|sie|dich ..4 <intro>
    offered: möchtest|willst|möchten|wollen|magst du|sie|ihr ..1 , dass_ich|dass_wir ..3 dich|sie|euch ~ <introich> ~
    offered: wenn|falls ..6 kontakt ..3 hilft|möchtest|willst|magst|brauchst|wünschst ~
    offered: ich|wir [ sag|sage|schreib|schreibe|erzähl|erzähle ihm|ihr|denen|<Name> ..1 , dass <uu> ~
    offered: ich|wir kann|könnte|können ..6 [ fragen|nachfragen|anfragen , ob <any> ..6 mit|für dir|dich|ihnen|sie|euch ~
    offered: [ leite|gebe|reiche ich|wir <your> nummer|kontaktdaten|namen|lebenslauf|profil|bewerbung ..8 weiter ~ !?
    offered: ob ich|wir [ dich|sie|euch ..8 <intro>|verknüpfen soll|sollen ~
    offered: , dann [ könnt|können ihr|sie ..3 direkt|selbst|euch ..2 sprechen|reden|schreiben|austauschen|telefonieren
    offered: soll|sollen ich|wir ..3 [ was|etwas|ein_treffen|da_was|da_etwas ausmachen|einfädeln|arrangieren|anbahnen ?
    offered: ich|wir kann|könnte [ da|was|etwas|<you> ..2 einfädeln|arrangieren|anbahnen ~
    offered: frage|frag|fragen ich|wir [ ..3 , ob er|sie ..8 dir|dich|ihnen|sie|euch ~
    offered: vermittle|vermitteln|arrangiere ich|wir [ <you> ..2 gespräch|treffen|termin|kontakt|vorstellung ~
    offered: ich|wir kenne|habe|hätte|wüsste ..4 jemand|jemanden|wen ..2 , [ <the> <uu> ..4 kennenlernen|sprechen|treffen|reden ..1 solltest|musst|müsstest|sollten|müssen ~
    offered: ich|wir [ erwähne|nenne deinen|ihren namen ~
    requested: <cy> ..3 [ <me> ..10 <intro> ~
    requested: <uu> kannst|könntest|könnten|könnt|könntet ..3 [ <me> ..8 <intro> ~
    requested: <uu> kannst|könntest|könnten|könnt|könntet ..8 [ gutes wort ~
    requested: <cy> ..10 und [ mich ..4 ankündigen|anmelden|empfehlen|erwähnen|vorstellen ~
    requested: gibt es ..6 jemand|jemanden|wen ..6 , [ mit dem|der ich|wir ..4 sprechen|reden|unterhalten|austauschen ~
    requested: wäre|ginge|ist ein|eine ..2 [ <contact> ~ ?
    requested: ich|wir würde|möchte ..3 [ <your> !unternehmen !produkt !team !firma !arbeit ..4 kennenlernen|kennen_lernen ~
    made: [ lernt|lernen sie? euch|sich kennen ~
    requested: <cy> ..3 [ <me> ..10 <contact> ..8 <makecontact> ~
    requested: <cy> ..3 [ einen|den|die|eine|ein|uns ..1 <contact> ..8 <makecontact> ~
    requested: <cy> ..3 [ ..8 an <any> ..3 ] empfehlen|weiterempfehlen
    requested: <cy> ..3 [ mich ..6 empfehlen|weiterempfehlen|vorschlagen|ins_gespräch_bringen|ins_spiel_bringen ~
    requested: <cy> ..3 [ uns ..4 weiterempfehlen ~
    requested: könntest|könnten|würdest|würden|magst [ <me> ..10 <intro> ~ ?
    requested: wärst|wären|wärt|hättest|hätten|hättet|kämst <uu> ..4 , [ ..1 <me> ..10 <intro> ~
    requested: wärst|wären|wärt|hättest|hätten|hättet <uu> ..4 , [ ..1 einen|den|eine|die ..1 <contact> ..8 <makecontact> ~
    requested: wäre|ist es ..3 möglich|okay|denkbar|in_ordnung , [ ~ <intro> ~
    requested: wäre|ist es ..3 möglich|okay|denkbar|in_ordnung , [ ..3 <contact> ..8 <makecontact> ~
    requested: dass <uu> ..2 [ <me> ..8 <introst> ~
    requested: dass <uu> ..2 [ <me>|einen|den|eine|die ..8 <contact> ..4 <makecontact>|herstellst|vermittelst|machst ~
    requested: ob <uu> ..2 [ <me> ..8 <intro> ~
    requested: ob|wenn|falls <uu> ..2 [ <me>|einen|den|eine|die ..8 <contact> ..8 <makecontact> ~
    requested: wenn|falls <uu> ..2 [ <me> ..8 <intro>|<introst> ~
    requested: ich|wir bitte|bitten|möchte|würde|hätte|suche|wünsche|bräuchte|brauche|hoffe ..6 [ eine|einen|die|ein|den intro|vorstellung|introduction|kontakt|einführung|vermittlung bei|zu|mit|von|an ~
    requested: ich|wir suche|suchen|brauche|bräuchte ..2 [ kontakt|einen_kontakt|einen_draht|einen_zugang|kontakte zu|zur|zum|beim|bei|in|ins ~
    requested: <have-you> ..2 [ einen|eine|kontakte|jemand|jemanden ..1 kontakt|draht|verbindung|ansprechpartner|kontakte zu|zur|zum|beim|bei|in|ins|für ~ ?
    requested: <have-you> ..2 [ kontakte zu|zur|zum|beim|bei|in|ins ~ ?
    requested: <have-you> ..6 dagegen , [ <me> ..8 <intro> ~
    requested: <have-you> ..6 dagegen , [ <any> ..6 zu fragen , ob ich|wir ~
    requested: [ vermittelst|stellst|machst|verbindest|vernetzt|connectest du <me> ..8 vor|kontakt|bekannt|zusammen|mit|draht ~ ?
    requested: [ bringst du <me> ..8 kontakt|verbindung|zusammen ~ ?
    requested: [ stellst|machst|vermittelst|gibst du ..4 <contact> ~ ?
    requested: [ stellen|vermitteln|verbinden|machen sie <me> ..8 vor|kontakt|bekannt ~ ?
    requested: [ stellst|stellen|bringst du|sie <me> ..8 vor|zusammen ~ ?
    requested: ^, bitte? [ stell|stellen|verbinde|vernetze|mach|machen|bring|bringen|connecte|vermittle|vermitteln|geben|gib sie? <me> ..8 vor|bekannt|kontakt|mit|zusammen ~
    requested: kennst|kennen|kennt <uu> ..8 , <the>|<any> <uu>? <me> ~ vorstellen|<intro> ~ ?
    requested: kennst|kennen|kennt <uu> jemand|jemanden|wen|einen ..6 , mit dem ich|wir ..3 sprechen|reden|unterhalten|austauschen ~
    requested: wen|an_wen|mit_wem ..4 sollte|sollten|könnte|könnten|kann ich|wir ..4 treffen|ansprechen|kennenlernen|sprechen|reden|wenden ~ ?
    requested: ich|wir würde|würden|möchte|möchten ..6 [ kennenlernen|kennen_lernen ..2 , ..4 kannst|könntest|könnten|würdest|magst ~
    requested: du kennst|sie_kennen|ihr_kennt doch? ..8 , ..1 kannst|könntest|könnten|können|könnt|würdest|würden|meinst|magst [ ~
    requested: kennst|kennen|kennt <uu> jemand|jemanden|wen|einen ..6 , <the> mit_mir|mit_uns ~ ?
    requested: <cy> ..8 [ ein gutes wort ~
    requested: stell|stellt|stellen|verbinde|bring sie? mich|uns ..8 vor|zusammen|bekannt ~
    requested: würde|würden|freue|freuen ..6 über eine|einen [ vorstellung|intro|kontakt|vermittlung ~
    requested: <cy> ..3 [ ..8 kontakt|intro|introduction ..1 zu|mit|bei|von|für ~ ?
    requested: <cy> ..3 [ <me>|da|das|etwas|was ..6 einfädeln|anleiern|arrangieren|anbahnen|zusammenbringen ~
    requested: [ legst|legen|legt <uu> ..8 gutes_wort ~
    requested: [ ein|eine <contact> zu|bei|mit ~ ] wäre|würde ..6 gold_wert|toll|hilfreich|helfen|super|großartig|freuen|weiterhelfen|viel_wert ~
    requested: ein|eine <contact> ..6 würde|wäre ..4 helfen|weiterhelfen|gold_wert|hilfreich|großartig|toll|freuen
    requested: bitten , [ <me> ..8 <intro> ~
    requested: wärst|wären|wärt|bist|sind <uu> ..3 und [ stellst|stellen|verbindest|verbinden|vernetzt|machst|bringst|vermittelst <me> ~ vor|bekannt|kontakt|mit|zusammen ~
    requested: um [ eine|einen <contact> ..6 ] bitten
    requested: sie|dich|euch um [ eine|einen <contact> zu|bei|mit ~
    requested: meinst|glaubst|denkst <uu> , [ ..6 würde|hätte ..4 mit_mir|mit_uns|für_mich ..4 sprechen|reden|treffen|zeit ~ ?
    requested: ich|wir würde|würden|möchte|möchten|wollen|will ..8 kennenlernen , <cy>|vielleicht ~
    requested: ich|wir würde|möchte|wäre ..4 [ <your> <any> kennenlernen|vorgestellt_werden|treffen ..2 , ..2 <cy>|geht|ginge|wäre ~
    requested: <wh> ..6 aus|in|bei <your> netzwerk|umfeld|kreis|bekanntenkreis ~ ?
    requested: kannst|könntest|könnten|können <uu> ..2 [ <me> ..4 jemand|jemanden ..6 nennen|empfehlen , mit dem ich|wir ~
    requested: darf|dürfte|dürfen|kann ich|wir ..2 [ mich|uns ..2 auf dich|sie|euch ..3 berufen|beziehen ~ ?
    requested: darf|dürfte|kann ich|wir [ deinen|ihren namen ..3 nennen|erwähnen ~ ?
    requested: <cy> ..3 [ ein|mein|meinen|meine ..1 gutes_wort|lebenslauf|bewerbung|unterlagen|profil ..6 einlegen|weiterleiten|weitergeben|weiterreichen|zeigen ~
    requested: <cy> ..3 [ ..6 fragen , ob er|sie|der|die ..8 mich|mir|mit_mir|uns|mit_uns ~
    requested: <cy> ..3 [ ..6 fragen , ob ich|wir ..6 schreiben|melden|anrufen|treffen|sprechen|kontaktieren ~
    requested: <cy> ..3 [ ein_paar|paar|einige|eine|ein ..1 einleitende|einführende|empfehlende zeilen|worte|zeile|wort ~
    requested: würden|würdest|könnten|könntest <uu> ..4 [ einleitende|paar_einleitende ..1 zeilen|worte ~
    requested: bringst|bringen du|sie <me> ..2 mit ..6 zusammen|in_kontakt|in_verbindung ~
    requested: <cy> ..3 [ <me> ..6 einen_termin|ein_gespräch|ein_treffen ..1 mit|bei ..6 verschaffen|vermitteln|besorgen|arrangieren ~
  `,
  unless: `
    here: vorstellen , ..4 kater|hund|katze|baby|auto|rad|fahrrad|produkt|kollektion|buch|website|shop|logo|haus
    here: vorstellen ..4 kater|hund|katze|baby|auto|rad|fahrrad|produkt|kollektion|buch|website|shop|logo|haus
    here: kontakt|verbindung bleiben|halten
    here: kontakt ..8 aufnehmen|halten|aufzunehmen|abbrechen|verloren
    here: verbindung nach|zum_internet
    here: ich|wir verbinde|verbinden sie
    here: <the>|dein|ihr buch|film|laden|restaurant|rezept|lied|ort|hotel|café|wein|käse|kuchen|tee|artikel|podcast|serie|haus|bild|spiel , von|über ~
    here: <if> ich|wir kontakt
    here: <have-you> noch|je|mal kontakt
    here: nicht|nie|kein|keine|keinen
    before: nicht|nie ..2
    anywhere: referenz|referenzen|bürge|bürgen|auskunftsperson
    here: kenne|kennst|kenn ..4 nicht|kaum
    here: <intro> ..2 nicht
    here: kann|könnte|können|könntest ..1 mir|sich|dir|euch|uns ..2 vorstellen $
    here: kannst|können|könnt|könntest|könnten du|sie|ihr dir|sich|euch ~ vorstellen
    here: kann|können|könnte ich|wir mir|uns ~ vorstellen
    here: ich|wir möchte|möchten|darf|will|wollte mich|uns ~ vorstellen
    here: möchte|darf|will|dürfen ich|wir mich|uns ~ vorstellen
    here: ich|wir stelle|stell|stellen mich|uns ..4 vor
    here: stelle|stell|stellen ich_mich|wir_uns ..4 vor
    here: darf|dürfen ich|wir mich|uns
    here: <you> ..4 produkt|produkte|katalog|angebot|team|lösung|software|firma|unternehmen|dienstleistung|dienstleistungen|programm|app|service|neuheiten|projekt|konzept|ideen|plan ..4 vorstellen|präsentieren
    here: <my> ..2 produkt|produkte|katalog|angebot|lösung|software|unternehmen|dienstleistungen|programm|app|service|neuheiten|projekt|konzept|idee|plan|arbeit|studie ..4 vorstellen|präsentieren|vor
    anywhere: rechnungsabteilung|abteilung|kundendienst|buchhaltung|zentrale|durchwahl|hotline|apparat|sekretariat
    here: verbinden|verbinde ..4 wlan|router|drucker|kabel|bluetooth
    here: hat|haben|hatte|hast|wurde|wurden ..8 vorgestellt|bekanntgemacht|bekannt_gemacht|zusammengebracht|vernetzt|vermittelt|hergestellt
    before: danke|dank
    before: <third>|sie|er ..2 <say>
    before: <third>|er|sie könnte|kann|wollte|würde|hat|sollte
    here: ihr zwei|beide|beiden habt euch|uns
    here: mail|email|nachricht ..2 in kopie
    here: vor <the>|<my>|<your>|ein|eine
    here: sie ist|sind ..3 in kopie
    here: in kopie $ bitte
    here: ich|wir lasse|lassen euch|es_euch ..2 wissen|zukommen
    here: führen|führt|führe ..4 gebühr|steuer|regel|system ein
    here: in kontakt|verbindung bleiben|zu_bleiben
    before: lass|lasst|lassen uns
    here: <the> krankenhaus|haus|urlaub , das|dies ist
    here: <Name> , das|dies ist ..1 die_frage|das_problem|der_grund|die_beste|der_beste|das_beste|der_hammer|die_krönung
    here: <Name> , das|dies ist ..1 <the> ..2 $
    here: könnte|könnten|sollte|würde er|man|jemand
    here: ^, stell|stelle|stellen|stellt sie? dir|sich|euch
    anywhere: stell|stellt|stellen dir|euch|sie_sich vor
    here: stelle|stellen ..4 vor , ~ wenn_ich
    here: knüpfen|knüpft
    here: habe|haben ..2 <my>|<the> ..3 in kopie
    here: kontakt mit <the> kundenservice
    here: wünschte|hätte ich|wir
    before: wollte|hätte|wünschte ich
  `,
};
