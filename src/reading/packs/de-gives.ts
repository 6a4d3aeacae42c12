/** German: what the writer will do, has done, or offers to do. */

import type { Rules } from '../pack.ts';

export const PROMISE: Rules = {
  found: `
    # ich schicke dir …; wir schicken Ihnen …
    ich [ <vi> ..3 <you> ~
    wir [ <v> ..3 <you> ~
    ich [ <vi> ..6 <you> ~ ] <particle> $
    ich [ <vi> <det> ..8 an|für dich|sie|euch ~
    ich [ <vi> ihre|ihren|ihr|deine|deinen|dein|eure|euren ~
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
    ^, [ <det> ..6 ] <vi> ich ..2 <due> ~
    ^, [ <det> ..6 ] <v> wir ..2 <due> ~
    ^, [ <det> ..6 ] <work> ich ..3 <particle> ~
    ^, [ <your> ..3 ] <vi> ich|wir ..6 <particle> $
    ^, [ <your> ..3 ] <v> wir ..6 <particle> $
    ^, [ <det> ..6 ] habe|haben ich|wir ..2 bis <due>? fertig|erledigt|gelesen|geprüft ~
    ^, [ <your> ..3 ] <any> ich|wir <due> ~
    ^, [ <your> ..3 ] <any> ich|wir ..2 <particle> $
    ich|wir [ <any> <your> ..6 ] <due>
    ich|wir [ bringe|bring|bringen ..6 mit|vorbei|rum|rüber ~
    [ bringe|bring|bringen ich|wir ..6 mit|vorbei|rum|rüber ~
    ich|wir [ nehme|nehm|nehmen dich|euch|sie ..6 mit|auf ~
    [ nehme|nehm ich dich|euch|sie ..6 mit ~
    ich|wir [ komme|komm|kommen ..6 und <vi>|helfe ..2 <you>|<your> ~
    ich|wir [ trage|merke|melde|schreibe|setze|nehme sie|dich|euch ..6 ein|vor|an|auf ~
    ich|wir [ spreche|sprechen das|es|ihr|dein|deine ..8 an ~
    ich|wir [ übernehme|übernehm|übernehmen|besorge|besorg ..1 <the> ~
    und [ gebe|geb|sag|sage|melde <you>|mich ..3 bescheid|zurück ~
    ich|wir [ sorge|sorgen|sorg ..2 dafür|für ~
    [ sorge|sorgen ich|wir ..2 dafür|für ~
    ich|wir [ rede|spreche|red|reden|sprechen ..2 mit ~ , versprochen
    ich|wir rede|spreche|red|reden|sprechen <due> [ mit|deswegen|deshalb ~
    <due> ist|sind|steht|liegt [ <det> ..5 fertig|heil|repariert|bereit|erledigt|da|online|sauber|überarbeitet ~
    # what is done for others, with a time
    ich|wir [ <work> ..10 ] <due>
    ich|wir <work> <due> [ ~
    [ <work> ich|wir ..10 ] <due>
    <due> [ <work> ich|wir ~
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
    ich|wir werde|werden [ ~ <inf>
    werde|werden ich|wir [ ~ <inf>
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
    <due> bekommst|kriegst|bekommen|erhalten|erhältst|bekommt|kriegt|hast|haben|habt <uu> [ ~
    ^, [ <det> ..5 ] bekommst|kriegst|bekommen|erhalten|erhältst|bekommt|kriegt|hast|haben|habt <uu> ..2 <due> ~
    ^, hast|haben|habt|kriegst|bekommst du|sie|ihr? <due> !? [ ~
    hast|haben|habt|kriegst|bekommst du|sie|ihr|es <due> [ ..3 auf_dem_tisch|im_postfach|im_briefkasten|in_der_post|zurück|wieder
    <uu> hast|haben|habt [ das|es|die|den|alles|sie|ihn|deine|dein|ihre|ihr ..4 ] <due>
    <uu> [ hörst|hören|hört ..4 von mir|uns ~
    [ hörst|hören|hört <uu> ..4 von mir|uns ~
    <uu> [ findest|finden|findet ..4 ] <due> ..4 postfach|briefkasten|ordner|konto
    # X folgt morgen, geht Ihnen zu, wird bis … erledigt
    [ <det> ..5 ] geht|gehen <you> ..4 zu
    [ <det> ..5 ] geht|gehen <due> ..4 raus|an|zur|zu|in_die
    [ <det> ..4 ] folgt|folgen|kommt|kommen <due>
    [ <det> ..4 ] kommt|kommen|folgt|folgen von_mir|von_uns
    ^, <due> kommt|folgt|kommen|folgen [ ~
    [ <det> ..5 ] ist|sind|liegt|liegen|steht <due> ..4 fertig|da|bereit|online|repariert|bei_dir|bei_ihnen|im_briefkasten|im_postfach|auf_deinem|auf_ihrem
    wird|werden <due> [ ..8 erledigt|geliefert|verschickt|nachgereicht|zugeschickt|zugestellt|ausgetauscht|repariert|überwiesen|erstattet|behoben|nachgeliefert|versandt|versendet|freigeschaltet|gutgeschrieben
    [ das wird erledigt|gemacht|nachgeholt|nachgereicht
    ^, [ wird erledigt|gemacht|nachgereicht|nachgeholt ~
    # bare
    ^, mache|mach|erledige|übernehme ich <due>? $
    ^, mache|mach|erledige|übernehme ich ,
    ^, das|den|die|es mache|mach|erledige|übernehme|regle|besorge ich ~
    ^, das <any>? mache|mach|erledige|übernehme|regle ich $
    ^, ich mache|mach|übernehme|erledige das|es|den|die <due>? ~ $
    ^, wird gemacht|erledigt
    ^, geht klar
    ^, bin|sind dran|dabei $
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
    ich muss|müsste|will|wollte [ ..4 nachsehen|nachschauen|nachfragen|klären|abklären und|, melde|gebe|sage ~
  `,
  unless: `
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
    here: erzähle|erzähl ..4 , wenn
    here: lasse|lass euch|dich ..2 machen
    here: werde|werd|werden langsam|alt
    here: automatisch|automatische|automatisches
    here: kinder|hund|katze|schule|kindergarten|schluss|feierabend|frei|urlaub|sport|tierarzt|zahnarzt|arzt|zug
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
    here: dich|euch|sie|mich noch? kennen|wieder|nie
    here: liege|krank|schon_wieder
  `,
};

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
    brauchst|brauchen|braucht du|sie|ihr ..2 <thing> ~ ?
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
    am_besten ist|wäre|geht|funktioniert|du|sie ~
    da|dafür|dazu|hierfür|hierzu müsstest|müssten|solltest|sollten|musst|müssen|wendest|wenden|fragst du|sie <any> ~
    da|dafür|dazu|hierfür ist|wäre|sind <Name>|frau|herr|der|die|das|unsere|mein|meine ..4 zuständig|die_richtige|der_richtige|die_bessere|der_bessere|richtig|ansprechpartner|ansprechpartnerin|besser ~
    zuständig ist|dafür_ist <Name>|frau|herr|die|der|das ~
    <uu> solltest|sollten|solltet|könntest|könnten|müsstest|müssten ..4 an|bei|mit|<Name>|mal|es_mit|erst|zuerst|auf_jeden_fall|lieber|besser|nicht ~ !?
    mein|unser rat|tipp|vorschlag|ratschlag|empfehlung ~
    meine|unsere empfehlung|erfahrung ~
    an deiner|ihrer|eurer stelle ~
    ich|wir würde|würden ..2 [ an_deiner|an_ihrer|raten|empfehlen|vorschlagen ~
    ich|wir würde|würden <you> ..4 raten|empfehlen|vorschlagen|ans_herz ~
    ich|wir würde|würden ..6 empfehlen|raten|zuerst|eher|lieber|nehmen_statt ~
    ich|wir empfehle|empfehlen|rate|raten <you> ~
    ich|wir kann|könnte|können <you> ..6 empfehlen ~
    hat ..3 bei mir|uns ..3 geholfen|funktioniert ~
    bei mir|uns hat|half ..6 geholfen|funktioniert
    mir|uns hat ~ geholfen
    , das|es hilft|wirkt|klappt|funktioniert|geht immer|meist|meistens|bei_mir|garantiert
    ich|wir kenne|kenn|kennen|hätte|hätten ..1 da? ein|eine|einen|jemand|jemanden|wen|die|den ..4 , <the>|wo ..6 kann|könnte|macht|hilft|repariert|weiß|helfen ~
    der|die|das|dein|ihr <info> ..4 ist|lautet|steht|sind|war|liegt|kostet|kommt|geht|fährt ~ !?
    <info> : ~
    ^, <uu> findest|finden|findet ..2 ihn|sie|es|das|die|den|alle|alles|dort ..3 unter|auf|im|in|bei|hinter|am|an|neben ~ !?
    <det> ..4 findest|finden|findet <uu> ..3 unter|auf|im|in|hinter|neben|am|hier|dort ~ !?
    ^, findest|finden <uu>? ..4 unter|auf|im|in|hinter|neben ~ !?
    ^, das|die|der|es|sie findest|finden|findet <uu> ..3 unter|auf|im|in|hinter|neben|am ~
    <uu> brauchst|brauchen|braucht ..1 nur|dafür|dazu|das_formular|zwei|einen|eine ~ !?
    <uu> musst|müssen|müsst nur|einfach|zuerst|erst|auf|den|die|das|dazu|dafür|bei|im ~ !?
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
    here: nicht|nie|kein|keine|keinen|niemand
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
