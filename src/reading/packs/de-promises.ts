/** German: what the writer will do for the reader. */

import type { Rules } from '../pack.ts';

export const PROMISE: Rules = {
  found: `
    # ich schicke dir …; wir schicken Ihnen …
    ich [ <vi> ..3 <you> ~
    wir [ <v> ..3 <you> ~
    ich [ <vi> ..6 <you> ~ ] <particle> $
    ich [ <vi> <det> ..8 an|für dich|sie|euch ~
    ich [ !suche !such !lese !les !teile !sehe !halte !gebe !mache !kaufe !höre <vi> ihre|ihren|ihr|deine|deinen|dein|eure|euren ~
    wir [ <v> ihre|ihren|ihr|deine|deinen|dein|eure|euren ~
    ich [ rufe|ruf|kontaktiere|informiere|benachrichtige|hole|unterstütze ..1 sie|euch|dich ~
    wir [ rufen|kontaktieren|informieren|benachrichtigen|holen|unterstützen ..1 sie|euch|dich ~
    # schicke dir morgen …
    ^, [ <drop> <you> ~
    ^, [ <drop> es|das|die|den|sie|dies <you> ~
    # und schicke dir dann …
    und [ <drop> <you> ~
    und [ <drop> es|das|die|den|sie <you> ~
    # morgen schicke ich dir …
    [ <vi> ich ..3 <you> ~
    [ <v> wir ..3 <you> ~
    [ <vi> ich ..2 an|für dich|euch ~
    [ rufe|ruf|kontaktiere|informiere|benachrichtige|hole|unterstütze ich sie|euch|dich ~
    # die Unterlagen schicke ich dir …
    ^, [ <det> ..6 ] <vi> ich ..3 <you> ~
    ^, [ <det> ..6 ] <v> wir ..3 <you> ~
    ^, [ <det> ..6 ] <work>|bringe|bring|mache|mach|gebe|geb|drucke|unterschreibe ich ..2 <due> ~
    ^, [ <det> ..6 ] <work>|bringen|machen|geben wir ..2 <due> ~
    ^, [ <det> ..6 ] <work> ich ..3 <particle> ~
    ^, [ <det> ..6 ] <work> ich|wir , sobald ~
    ich|wir [ lese|les|lesen|schaue|schau <your> ..6 gegen|durch|an|korrektur ~
    ich|wir [ gebe|geb|geben|leite ..10 weiter ~
    ich|wir [ sag|sage|richte <the>|<my>|ihm|ihr ..3 , dass <uu> ~
    ^, [ <your> ..3 ] <vi> ich|wir ..6 <particle> $
    ^, [ <your> ..3 ] <v> wir ..6 <particle> $
    ^, [ <det> ..6 ] habe|haben ich|wir ..2 bis <due>? fertig|erledigt|gelesen|geprüft ~
    ^, [ <your> ..3 ] <any> ich|wir <due> ~
    ^, [ <your> ..3 ] <any> ich|wir ..2 <particle> $
    ich|wir [ <vi>|<v> <your> ..6 ] <due>
    ich|wir [ bringe|bring|bringen !meine !meinen !mein !hunger !unsere !viel ..6 mit|vorbei|rum|rüber ~
    [ bringe|bring|bringen ich|wir !meine !meinen !mein ..6 mit|vorbei|rum|rüber ~
    ich|wir [ nehme|nehm|nehmen dich|euch|sie ..6 mit|auf ~
    [ nehme|nehm ich dich|euch|sie ..6 mit ~
    ich|wir [ komme|komm|kommen ..6 und <vi>|helfe ..2 <you>|<your> ~
    ich|wir [ trage|merke|melde|schreibe|setze|nehme sie|dich|euch ..6 ein|vor|an|auf ~
    ich|wir [ spreche|sprechen das|es|ihr|dein|deine ..8 an ~
    ich|wir [ übernehme|übernehm|übernehmen|besorge|besorg ..1 <the> ~
    und [ gebe|geb|sag|sage|melde <you>|mich ..3 bescheid|zurück ~
    ich|wir lasse|lass|lassen ..3 [ von mir|uns hören ~
    ich|wir [ gebe|geb|geben es|das ..3 weiter ~
    [ <vi> ich ..5 für euch|dich|sie ~
    ^, dann <vi>|<v> ich|wir [ ..6 für euch|dich|sie ~
    ich|wir [ sorge|sorgen|sorg ..2 dafür ~
    [ sorge|sorgen ich|wir ..2 dafür ~
    ich|wir [ rede|spreche|red|reden|sprechen ..2 mit ~ , versprochen
    <due> ist|sind|steht|liegt [ <det> ..5 fertig|heil|repariert|bereit|erledigt|da|online|sauber|überarbeitet ~
    # what is done for others, with a time
    ich|wir [ <work> ..10 ] <due>
    ich|wir <work> <due> [ ~
    [ <work> ich|wir ..10 ] <due>
    <due> [ <work> ich|wir !mir !uns !<my> ~
    ^, [ schicke|sende|maile|überweise|liefere|kläre|prüfe|erledige|reiche|bestätige|verschicke|überarbeite|korrigiere|besorge|reserviere ..6 ] <due>
    ^, schicke|sende|maile|überweise|liefere|kläre|prüfe|erledige|bestätige|verschicke|überarbeite <due> [ ~
    ich|wir [ <own> <det> ..6 ] bis ~
    [ <own> ich|wir <det> ..6 ] bis ~
    ich|wir <own> <due> [ <your> ~
    ^, <due> <own> ich|wir [ <your> ~
    # what is always done for others
    ich|wir [ <sure-me> ~
    ^, [ melde|meld|melden|kümmere|kümmer|kümmern mich|uns ~
    und [ melde|meld|melden|kümmere|kümmer|kümmern mich|uns ~
    [ <sure-i> ~
    ich|wir [ gebe|geb|geben|sage|sag|sagen ..5 bescheid ~
    [ gebe|geb|geben|sage|sag|sagen ich|wir ..4 bescheid ~
    ^, [ gebe|geb|sage <you>? bescheid ~
    ich|wir [ komme|kommen ..3 auf sie|dich|euch|das|ihr ..3 zu|zurück ~
    und [ komme|kommen ..3 auf sie|dich|euch|das ..2 zu|zurück ~
    [ komme|kommen ich|wir ..3 auf sie|dich|euch|das ..2 zu|zurück ~
    ich|wir [ komme|kommen ..3 darauf|drauf zurück ~
    ich|wir [ prüfe|prüfen|kläre|klären|klär|checke|check|erledige|übernehme|übernehmen|regle|regeln|veranlasse|organisiere|besorge|reserviere|buche|bestätige|überprüfe|recherchiere das|es|den|die|dies|deine|deinen|ihr|ihre|ihren|dein|alles|intern ~
    [ prüfe|kläre|klär|checke|erledige|übernehme|regle|veranlasse|organisiere|besorge|reserviere|buche|überprüfe ich das|es|den|die|dies|deine|deinen|ihr|ihre|ihren|dein|alles|für ~
    ^, [ prüfe|kläre|checke|erledige|übernehme|regle|besorge|reserviere das|es|alles|die|den ~
    ich|wir [ schaue|schau|schauen|sehe|sehen|gucke|guck|frage|frag|fragen|hake|hak|haken|forsche ..4 nach|rum|herum|durch|drüber|rein|an ~
    [ schaue|schau|schauen|sehe|sehen|gucke|frage|frag|fragen|hake|haken ich|wir ..4 nach|rum|herum|durch|drüber|rein|an ~
    ich|wir [ schaue|schau|schauen|sehe|sehen|gucke ..1 mir|uns ..6 an ~
    ^, [ schaue|schau|sehe|gucke mir|uns ..6 an ~
    ^, [ schaue|schau|sehe|frage|hake ..3 nach ~
    ^, frag|check|guck|kläre|schau ich|wir ~
    ich|wir [ leite|leiten ..6 weiter ~
    [ leite|leiten ich|wir ..6 weiter ~
    ich|wir [ reiche|reichen|liefere|liefern|schicke|schick|sende ..6 nach|zu|rum|raus ~
    [ reiche|reichen|liefere|liefern|schicke|schick|sende ich|wir ..6 nach|zu|raus|rum ~
    ich|wir [ lasse|lass|lassen ..3 <you> ..8 zukommen|wissen ~
    [ lasse|lass|lassen ich|wir ..3 <you> ..8 zukommen|wissen ~
    ich|wir [ lasse|lass|lassen sie|es|das wissen ~
    ich|wir [ halte|halten dich|sie|euch ..2 auf_dem_laufenden ~
    [ halte|halten ich|wir dich|sie|euch ..2 auf_dem_laufenden ~
    ich|wir [ setze|setzen mich|uns ..8 in verbindung|kontakt ~
    [ setze|setzen ich|wir mich|uns ..8 in verbindung|kontakt ~
    ich|wir [ mache|machen mich|uns schlau ~
    ich|wir [ nehme|nehmen ..3 in_die_hand ~
    # ich werde … schicken
    ich|wir werde|werden [ ..8 <you>|<your>|dich|sie ..8 <inf> ~
    werde|werden ich|wir [ ..8 <you>|<your>|dich|sie ..8 <inf> ~
    ich|wir werde|werden [ !<my> ..8 <deal> ~
    werde|werden ich|wir [ !<my> ..8 <deal> ~
    ^, werde|werden <you>|das|es|die [ ~ <inf>
    und werde|werden [ ~ <inf>
    ich|wir werde|werden [ ..6 <you> ..8 zukommen|bescheid|wissen ~
    ich|wir werde|werden <uu>? [ mich|uns ..8 melden|kümmern ~
    werde|werden ich|wir <uu>? [ mich|uns ..8 melden|kümmern ~
    # du bekommst …; Sie hören von mir
    <uu> bekommst|kriegst|bekommen|erhalten|erhältst|bekommt|kriegt|erhaltet [ ..8 ] <due>
    <uu> bekommst|kriegst|bekommen|erhalten|erhältst|bekommt|kriegt|erhaltet <due> [ ~
    <uu> bekommst|kriegst|bekommen|erhalten|erhältst|bekommt|kriegt|erhaltet [ ..8 von mir|uns ~
    bekommst|kriegst|bekommen|erhalten|erhältst|bekommt|kriegt|erhaltet <uu> ..1 <due> [ ~
    [ bekommst|kriegst|bekommen|erhalten|erhältst|bekommt|kriegt|erhaltet <uu> ..6 von mir|uns ~
    [ bekommst|kriegst|bekommen|erhalten|erhältst|bekommt|kriegt|erhaltet <uu> ..8 ] <due>
    <due> bekommst|kriegst|bekommen|erhalten|erhältst|bekommt|kriegt <uu> [ ~
    <due> hast|haben|habt <uu> [ es|das|die|den|ihn|sie|alles|<my>|<your> ~
    ^, [ <det> ..5 ] bekommst|kriegst|bekommen|erhalten|erhältst|bekommt|kriegt|hast|haben|habt <uu> ..2 <due> ~
    ^, hast|haben|habt|kriegst|bekommst du|sie|ihr? <due> !? [ ~
    hast|haben|habt|kriegst|bekommst du|sie|ihr|es <due> [ ..3 auf_dem_tisch|im_postfach|im_briefkasten|in_der_post|zurück|wieder
    <uu> hast|haben|habt [ das|es|die|den|alles|sie|ihn|deine|dein|ihre|ihr ..4 ] <due>
    <uu> [ hörst|hören|hört ..4 von mir|uns ~
    [ hörst|hören|hört <uu> ..4 von mir|uns ~
    <uu> [ findest|finden|findet ..4 ] <due> ..4 postfach|briefkasten|ordner|konto
    # X folgt morgen, geht Ihnen zu, wird bis … erledigt
    [ <det> ..5 ] geht|gehen <you> ..4 zu
    [ <det> ..5 ] geht|gehen <due> ..4 raus|zur_post|an_sie|an_dich|in_die_post|an_euch
    [ <det> ..4 ] folgt|folgen <due>
    [ <the>|dein|deine|ihr|ihre rechnung|angebot|vertrag|link|datei|fotos|bilder|liste|protokoll|entwurf|unterlagen|antwort|mail|bericht|infos|geld|zahlen|ersatz ] kommt|kommen <due>
    [ <det> ..4 ] kommt|kommen|folgt|folgen von_mir|von_uns
    ^, <due> folgt|folgen [ ~
    [ <your> ..4 ] ist|sind|liegt|liegen|steht <due> ..4 fertig|bereit|online|repariert|bei_dir|bei_ihnen|im_briefkasten|im_postfach
    [ <det> ..4 ] ist|sind <due> ..2 fertig|repariert|online
    wird|werden <due> [ ..8 erledigt|verschickt|nachgereicht|zugeschickt|ausgetauscht|repariert|überwiesen|erstattet|behoben|nachgeliefert|versandt|versendet|freigeschaltet|gutgeschrieben
    [ das wird erledigt|gemacht|nachgeholt|nachgereicht
    ^, [ wird erledigt|gemacht|nachgereicht|nachgeholt ~
    # bare
    ^, mache|mach|erledige|übernehme ich <due>? $
    ^, mache|mach|erledige|übernehme ich ,
    ^, das|den|die|es mache|mach|erledige|übernehme|regle|besorge ich <due>? $
    ^, das|den|die|es mache|mach|erledige|übernehme|regle|besorge ich <due> ~
    ^, das|den|die erledige|übernehme|regle|besorge ich ~
    ^, das <any>? mache|mach|erledige|übernehme|regle ich $
    ^, ich mache|mach|übernehme|erledige das|es|den|die <due>? ~ $
    ^, wird gemacht|erledigt
    ^, geht klar
    ^, bin|sind dran $
    ^, bin|sind dran ,
    ^, ich|wir bin|sind dran ~
    ^, bin|ist|sind schon dran|unterwegs|erledigt
    ^, betrachte|sieh|sehen|betrachten sie? es|das als erledigt
    <uu> kannst|können|könnt ..2 auf mich|uns zählen|verlassen
    <uu> kannst|können|könnt dich|sich|euch ..2 auf mich|uns verlassen
    verlass|verlasst|verlassen dich|euch|sie_sich ..1 auf_mich|drauf|darauf
    überlass|überlassen|überlasst sie? ..3 mir|uns
    ^, versprochen|ehrenwort|versprochen_ist_versprochen|großes_ehrenwort|hoch_und_heilig_versprochen $
    ich|wir verspreche|versprechen|garantiere|schwöre|versichere|sichere_dir_zu ..1 dir|ihnen|euch|es|dass ~
    du hast|sie_haben mein|unser wort
    mein wort drauf|darauf
    # lass mich nachsehen
    lass|lassen|lasst sie? mich|uns [ ..10 <look> ~
    gib|gebt|geben sie? mir|uns ..6 , dann [ hast|haben|habt|bekommst|bekommen|kriegst <uu> ~
    ich muss|müsste|will|wollte [ ..4 nachsehen|nachschauen|nachfragen|klären|abklären und|, melde|gebe|sage ~
  `,
  unless: `
    here: lade|laden ..2 dich|sie|euch ..8 ein
    here: glück|unglück|freude_machen
    here: bekommst|bekommen|kriegst|kriegen <uu>? ..2 besuch|ärger|kinder|ein_baby|hunger|lust
    before: ich|wir gehe|gehen|fahre|fahren|bin|sind ..6 und
    here: besorge|besorgen|bestelle|bestellen|buche|buchen|hole|holen|leihe|leihen|suche|suchen|kaufe|kaufen ich|wir? uns|mir
    here: schreibe|schreib|sage|sag|erzähle|erzähl ich|wir? dir|ihnen|euch ..4 , weil|damit|um|nur
    here: <vi>|<v> ich|wir? ihn|denen|seiner|seinem
    before: leider|schade ..2 muss|müssen
    here: melde|meld|melden mich|uns ..10 an|ab|krank $
    here: nehme|nehmen ..2 beim_wort|ernst|in_den_arm|in_schutz|auf_den_arm
    here: leite|gebe|reiche|springe|spring|mache|helfe ..6 gern|gerne ..6 weiter|ein|für|mit
    here: gern|gerne für dich|euch|sie
    after: , sobald <uu>
    # habits, advertising, shop mails
    here: jedes|jeden|alle ..1 jahr|mal|tag|morgen|abend|woche|jahre|tage|wochen
    here: normalerweise|meistens|meist|oft|manchmal|ständig|früher|üblicherweise|selten|grundsätzlich|im_allgemeinen
    here: wir helfen|unterstützen|beraten|begleiten|zeigen|bieten <you>|sie , ~
    anywhere: ihre|deine|eure bestellung|sendung|lieferung|paket|ware|artikel wird|ist|geht|kommt|trifft|werden
    anywhere: automatisch|rabatt|gutschein|newsletter|kostenlos|kostenlosen|angebote
    # a condition or an introduction
    anywhere: ^ <imp>|<v> sie? ..10 , dann <vi>|<v>|helfe|kann|könnte ich|wir
    anywhere: ^ <imp>|<v> sie? ..10 und ich|wir <vi>|<v>|helfe
    here: stelle|stell|stellen|verbinde|vernetze ..8 vor|bekannt|zusammen
    before: hiermit|anbei
    # one's own
    here: organisiere|recherchiere|übersetze|überarbeite|korrigiere|verfasse|erledige|besorge|buche|reserviere|bestelle|suche|hole|repariere|prüfe|kläre ich|wir? ..1 <my>|mir|uns
    here: derzeit|momentan|zurzeit|im_moment|seit
    here: ^, halte|informiere|hole|suche|koche|besorge|drucke|kopiere|buche dir|dich
    here: <neg>
    here: <wish>
    here: versuche|hoffe|versuchen|hoffen|probiere|probieren|überlege
    here: <vi>|werde ich ~ ?
    here: <v> wir ~ ?
    here: soll|sollen|darf|dürfen|kann|können|könnte ich|wir
    here: ich|wir soll|sollen|darf|kann|muss|müsste
    before: vielleicht|wahrscheinlich|eventuell|womöglich|vermutlich|möglicherweise|hoffentlich|notfalls|gegebenenfalls ..2
    here: vielleicht|wahrscheinlich|eventuell|womöglich|vermutlich|möglicherweise|hoffentlich
    after: ohne gewähr|garantie
    here: bitte
    here: vermittle|vermittel|vermitteln
    here: gebe|geb|schicke ihr|ihm|denen
    here: nehme|bringe euch ..4 thread|verteiler|hiermit|zusammen|bekannt
    here: gebe|geb|schicke|schick <you> ..6 :
    here: erzähle|erzähl ..4 , wenn
    here: lasse|lass euch|dich ..2 machen
    here: werde|werd|werden langsam|alt
    here: automatisch|automatische|automatisches
    here: kinder|schule|kindergarten|schluss|feierabend|frei|urlaub|sport|tierarzt|zahnarzt|arzt|zug
    after: , falls|wenn sich_etwas|sich_was|etwas|was_ist
    before: falls|sofern|vorausgesetzt|angenommen|hätte|könnte|würde|wäre
    before: ^ ob ~
    before: <if> du|sie|ihr
    before: <if> ich|wir|es ..8 kann|darf|könnte|würde|dürfte|finde|finden|schaffe|schaffen|klappt|sollte|hätte|wäre|dazukomme|dazu_komme|zeit_habe|zeit_finde|lust_habe|gewinne|gut_geht|muss|wüsste|verliere
    before: <if> <any> ..6 klappt|gut_geht|passt|will|erlaubt|zulässt|mitspielt|zustimmt|finde
    after: falls ~
    after: , <if> du|sie|ihr|ich|es ..8 <like>
    after: <if> du|sie|ihr ..6 <like>|schickst|gibst|sagst|hilfst|kommst|brav|lieb
    after: <if> ich|es|wir ..8 kann|darf|finde|schaffe|klappt|dazu_komme|dazukomme|zeit_habe|dran_denke
    after: es_sei_denn|vorausgesetzt|sofern
    before: <third>|sie|du ..4 <say>
    before: !versprochen !gesagt <say> , ~
    before: <say> dass|ich|er|sie
    before: nie|niemals <say>
    before: habe|hatte|haben ich|wir|du|ihr|sie ..4 <say>
    before: ich|wir habe|hatte|haben ..3 <say>
    here: <vi> ich|wir <say>
    here: <vi>|<v> ..3 daumen
    here: <vi> mir|mich|uns !<any>? die|den|das|ein|eine|einen
    here: frage|frag|fragen mich|ich_mich , ~
    here: frage|frag mich|ich_mich|dich|sie
    here: frage|frag ich dich|sie|mich
    here: melde|meld|melden ..3 krank|an|ab|arbeitslos
    here: melde ich mich krank|nie|nur|an|ab
    here: geb|gebe|geben ..3 recht|zu|auf|mühe|mein_bestes|alles|nicht|schuld
    here: sage|sag|sagen ..4 ehrlich|eins|was|dir_was|offen|danke|ab|zu|tschüss|auf_wiedersehen|nur|immer|jetzt_mal|es_wie|doch|gute|ja
    here: schreibe|schreib|schreiben ..4 weil|um|wegen|im_namen|im_auftrag|da
    here: sage|sag|sagen es|ich|wir? dir|euch|ihnen|es ,
    here: sag|sage es dir|euch ,
    here: schreibe|schreib|wende|schreiben ich|wir? ihnen|dir|euch , ~
    here: schreibe|schreib|schreiben ich|wir? ihnen|dir|euch aus|wegen|im|auf|zu|bezüglich|als|um
    here: grüße|gruß|kuss|küsschen|küsse|umarmung|liebe|kraft|energie|gedanken|glückwünsche|sonne|sonnenschein|blumen|segen|licht|wünsche
    here: anbei|beiliegend|angehängt|beigefügt|anhang|im_anhang|hier|hiermit|beigelegt|gerade|soeben
    here: empfehle|erinnere mich|ihnen|dir|euch|nur
    here: teile|teilen ..3 mit
    here: rufe|ruf ..3 polizei|auf
    here: bringe|bring|bringen dich|euch|sie|ich_dich um|durcheinander|zum
    here: lasse|lass|lassen dich|euch|sie|mich|uns ..2 in_ruhe|allein|los|überraschen|im_stich|gehen
    here: ich|wir habe|haben|hatte|hatten|brauche|brauchen|bräuchte|bräuchten|benötige|benötigen|fand|fanden|sah|las|bekam|erwarte|erwarten|will|möchte|möchten|wollte|würde|finde|liebe|mag|vermisse|lasse|teile|sehe|kenne|verstehe|erhielt|warte|genieße|feiere|nutze|freue|bin|war|trage|nahm|kann|muss|soll|darf <your>
    here: <your> ..3 habe|haben|hatte|hatten|fand|las|sah|bekam|brauche|brauchen|bräuchte|kenne|kann|muss|will|finde|liebe|mag|möchte|bekomme|erwarte|darf|sollte ich|wir
    here: habe|hatte|kann|muss|will|könnte|soll|darf|bin|war|brauche ich|wir
    here: sehe|sehen|sieh|treffe|besuche dich|euch|sie_sich|ich_dich|wir_uns
    here: mache|mach|machen ..2 mir|uns|ich_mir ..2 sorgen|gedanken|vorwürfe|hoffnung
    here: mache|mach|machen mich|uns auf_den_weg|los
    here: mache|mach|lese|koche|backe|hole|suche|kaufe|baue|male|lade ich|wir? mir|uns
    here: <any> dir|euch vor_augen
    here: ich|wir helfe|helfen|unterstütze|unterstützen ..3 gern|gerne
    here: gern|gerne|gerne_auch|würde helfe|helfen|unterstütze|berate|zeige|begleite|leihe
    here: merke|erkenne|sehe|verstehe|halte|finde|glaube|denke|halten <you> für
    here: halte|halten ..3 für
    here: nehme ..2 an
    here: gehe|gehen davon_aus|nach_hause
    here: stelle|stell|setze ich|wir? mir|fest|dich|euch|sie|dir_vor|mir_vor
    here: erzähle|erzähl|zeige ..4 wenn
    here: <vi> ..8 ab mit_bedauern
    here: lehne|sage|sagen ..8 ab
    here: bekommt|kriegt|erhält er|man|jeder|niemand
    here: <uu> bekommst|kriegst|bekommen|erhalten ..3 ärger|besuch|kinder|ein_baby|nachwuchs|eins_auf|einen_kuss
    here: werde|werden ..6 vermissen|besuchen|lieben|vergessen|lesen|fahren|gehen|kochen|bauen|kaufen|malen|sehen|ziehen|backen|nehmen|machen $
    here: schicke|schick uns|mir
    before: ^ er|man|jemand|keiner|niemand|wer|jeder ..2
    here: stelle|stell|mache|mach|verbinde|vernetze|bringe ..8 vor|bekannt|vernetzt|zusammen|kontakt $
    here: <det> ..4 kommt|kommen|folgt ..2 zu_besuch|nach_hause|aus|an|vorbei|heim|ins|in_die|in_den|wieder
    here: <the> bus|zug|handwerker|klempner|monteur|kinder|eltern|oma|gäste|familie|großeltern|ernte|postbote|arzt|chef|sitzung|woche kommt|kommen|geht|gehen|ist|sind
    here: geht|gehen ..6 kinder|kindergarten|schule|zug|bus|flug|flieger|uns
    here: ich ..2 melde|melden mich|uns ..3 <like>
    here: dich|euch|sie|mich noch? kennen
    here: liege|krank|schon_wieder
  `,
};
