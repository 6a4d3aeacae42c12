/** German: what the writer wants to know about the reader. */

import type { Rules } from '../pack.ts';

export const ABOUT_ME: Rules = {
  found: `
    # wie geht es dir
    wie geht|ging|gehts|ergeht es ..4 dir|euch|ihnen|selbst|deiner|deinem|deinen|ihrer|ihrem|ihren|eurer|euren|eurem ~
    wie geht|gehts es $ ?
    wie geht|gehts es , ~
    ^, wie geht|gehts es $
    wie geht|ergeht dir|euch|ihnen es|das|damit ~
    wie läuft|lief|laufen|liefen|steht ..2 bei dir|euch|ihnen ~
    wie läuft|lief|laufen|steht es ..6 ?
    wie läuft|lief|laufen|liefen|war|waren|gehts|geht|wurde|verlief ..1 <your> ~ ?
    wie ist|sind|wird ..1 <your> ..1 <life>|<event>|<family>|neue|neuer|neues ~ ?
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
    wie hast|habt|haben du|ihr|sie ..6 gelernt|kennengelernt|geschafft|verbracht|gefeiert|geschlafen|erlebt|überstanden|gehalten|gefühlt|eingelebt|entschieden|gefunden|kennen_gelernt|verkraftet|angefangen|aufgenommen|reagiert ~ ?
    wie bist|seid|sind du|ihr|sie ..1 zu|zum|zur|auf|da|dort|angekommen|gekommen|reingekommen|zurecht|dazu|darauf|durch|heim|gestern|nach|hingekommen|gerade ~ ?
    wie alt|groß ist|sind|wird|wirst|bist <your>|du|<family>|der|die ~ ?
    wie machen|macht sich <your> ~ ?
    wie ..2 ist das|es ..2 leben|gefühl ~ ?
    wie schlägst|schlagt|schlagen du|ihr|sie dich|euch|sich ~
    # was machst du
    was macht|machen|treibt ..1 <your> <any> ~ ?
    was macht|machen|treibt ..1 <the> ..1 <family>|<life>|kunst|liebe|nachwuchs ~ ?
    was sagt|sagen ..1 <your> <family>|arzt|ärztin ~ ?
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
    was ist|sind|war|waren ..1 <your> ..1 lieblingsort|lieblingsbuch|lieblingsfilm|lieblingsessen|lieblingsgericht|traum|geheimnis|nächstes|nächster|nächste|größte|größter|liebste|liebster|schönste ~ ?
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
    schläfst|isst|trinkst|vermisst|genießt|freust|spielst|malst|schreibst|läufst|singst|tanzt|trainierst|lebst|wohnst|arbeitest|joggst|träumst|studierst|hältst_du_durch|strickst|angelst|gärtnerst|segelst|fotografierst|kletterst du|ihr ~ ?
    machst_du_noch|machst_du_immer_noch ~ ?
    freust|freuen|freut du|sie|ihr dich|sich|euch ~ ?
    schlafen|essen|genießen|vermissen|leben|wohnen|malen|spielen sie ..1 noch|gut|genug|wieder|schon|gern|gerne|immer_noch|jetzt ~ ?
    hat|haben|ist|sind|war|waren|wird|geht|lernt|wächst|macht|tut|läuft|heilt|schläft <your> ..1 <family>|<life>|<event> ~ ?
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
    alles ..1 im_lot|im_grünen_bereich|in_butter|beim_alten ..2 bei ~
    <be-you> noch|immer_noch|wieder|jetzt ..1 in|bei|im|beim|am|zu_hause ~ ?
    # erzähl, ich möchte hören
    mich|uns würde|interessiert ..2 interessieren? , wie|was|ob ..3 <uu>|<you>|<your> ~
    mich|uns würde ..2 interessieren , wie es ..2 mit|bei <you>|<your> ~
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
    here: wie läuft|geht|ist|war|funktioniert das mit
    here: hallo|hi|hey|moin|servus|guten_tag|na|hallihallo ..3 , wie geht|gehts es <you>? $
    here: wie geht es|gehts <you> heute|heute_so $
    here: na , alles ..3
    here: gefällt|gefallen|schmeckt ..4 entwurf|logo|vorschlag|idee|text|design|bild|konzept|titel|farbe|foto|website|layout
    here: was macht|machen <your> preis|firma|unternehmen|angebot|abteilung
    here: alles gut|klar|ok|okay !?
    here: ich|wir wollte|möchte|würde ..3 hören , ob
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
