/** German: thanks. */

import type { Rules } from '../pack.ts';

export const THANKS: Rules = {
  found: `
    danke|dankeschön|danke_schön|dankesehr|danke_sehr
    vielen|herzlichen|besten|lieben|tausend|großen|ganz_lieben|allerbesten|allerherzlichsten|ganz_herzlichen|innigen|aufrichtigen|hunderttausend|1000|recht_herzlichen|schönen|riesigen dank
    ^, dank an|dir|euch|ihnen|für ~
    ich|wir danke|danken|möchte|möchten|wollte|wollten ..3 <you> ..6 danken|bedanken|dank ~
    ich|wir danke|danken <you>
    danke|danken ich|wir <you>
    ich|wir möchte|möchten|wollte|wollten|will|muss|darf mich|uns|dir|ihnen|euch|dafür ..8 bedanken|danken|danke_sagen|dank_sagen
    möchte|möchten|wollte|wollten|will ich|wir mich|uns|dir|ihnen|euch ..8 bedanken|danken|danke_sagen
    ich|wir bedanke|bedanken mich|uns ..8 bei|für|sehr|herzlich ~
    bedanke|bedanken mich|uns|ich|wir ..3 bei|für|sehr|herzlich ~
    ich|wir bin|sind <you>|sehr|so|unendlich|wirklich|ewig|zutiefst|ihnen|von_herzen ..4 dankbar|verbunden
    bin|sind <you>|ich|wir ..6 dankbar|zu_dank_verpflichtet|zu_großem_dank_verpflichtet
    ich|wir bin|sind ..6 dankbar für <your>|alles|jede|die_hilfe|das_gespräch ~
    ich|wir bin|sind ..6 dankbar , dass <uu> ~
    dankbar für <your>
    bin|sind ..4 zu dank|großem|größtem ..1 verpflichtet
    ein|mein|unser|unseren|meinen ..4 dankeschön|dank|danke an|für|gilt|geht|gebührt ~
    ein ..2 dankeschön|dank|danke
    mein|unser ..3 dank
    <you> gilt|gebührt ..3 dank
    weiß|wissen ich|wir ..4 zu schätzen
    ich|wir weiß|wissen ..8 zu schätzen
    ich|wir schätze|schätzen ..2 <your> hilfe|unterstützung|mühe|geduld|vertrauen|offenheit|zeit ..3 sehr ~
    das war|ist|wäre_doch ..4 lieb|nett|toll|großzügig|aufmerksam|rührend|freundlich|süß|anständig von dir|ihnen|euch
    ^, so|wie|sehr|ganz|echt|wirklich|total|super|mega lieb|nett|großzügig|aufmerksam|freundlich|süß|toll von dir|ihnen|euch
    lieb|nett|großzügig|aufmerksam|freundlich|süß von dir|ihnen|euch
    ^, sehr|echt|total|so|wirklich|super|unglaublich|richtig nett|lieb|toll|süß|großartig|rührend|schön , dass <uu> ~ hast|habt|haben|bist|warst|waren
    ^, nett|lieb|toll|süß|großartig|rührend , dass <uu> ~ hast|habt|haben|bist|warst|waren
    du|ihr|sie hast|habt|haben ..6 geholfen|gerettet|das_leben_gerettet|einen_riesengefallen_getan|einen_großen_gefallen_getan|weitergeholfen|den_tag_gerettet ~
    du|ihr|sie hast|habt|haben mir|uns ..8 gerettet|geholfen|weitergeholfen
    hast|habt du|ihr? mir|uns ..6 geholfen|gerettet|weitergeholfen !?
    dein|deine|ihr|ihre|eure|euer ..6 hat|haben mir|uns ..6 geholfen|weitergeholfen|gerettet|gutgetan|bedeutet
    das|es hat|hilft mir|uns ..4 sehr|viel|unglaublich|riesig|weiter|enorm ..1 geholfen|bedeutet|weitergeholfen $
    ohne dich|sie|euch|deine|ihre|eure|deinen|ihren|euren|dein ..8 hätte|hätten|wäre|wären ich|wir ~
    ohne dich|euch|deine|ihre|eure|deinen ..5 wäre|hätte ~ nicht|nie|aufgeschmissen|verloren
    du|sie bist|sind ..1 ein|der|die|mein ..1 schatz|engel|held|heldin|retter|retterin|goldstück|beste|rettung|lebensretter|lebensretterin
    bist ein schatz|engel|held|goldstück|lebensretter
    wie kann|soll ich|wir ..4 danken|wiedergutmachen|gutmachen
    wie ich|wir <you> ..4 danken kann|soll|könnte
    vergelts gott|'s_gott
    vergelt es|'s? gott
    das werde ich dir|ihnen|euch nie vergessen
    ich stehe|steh ..3 in <your> schuld
    hut ab und danke
  `,
  unless: `
    here: danke|dank , ich|wir komme|kommen|bin|sind|brauche|brauchen|habe|haben ..4 zurecht|klar|versorgt|nichts|genug|keine|schon
    here: danke|dank ..2 für <your> ..1 verständnis|kenntnisnahme
    here: danke für das? nichts
    here: danke|dank gleichfalls|ebenfalls|ebenso|auch|dir_auch|ihnen_auch
    here: danke|dank , gleichfalls|ebenfalls|ebenso|dir_auch|ihnen_auch|euch_auch
    anywhere: im_voraus|im_vorhinein|vorab|im_vornherein
    here: danke|dank ..2 schon_mal|schonmal|schon_jetzt|schon_einmal|vorab|jetzt_schon|bereits_jetzt
    here: schon_mal|schonmal|schon_jetzt|schon_einmal|vorab|jetzt_schon|bereits_jetzt ..2 danke|dank
    here: bedanke|danke|danken ich|wir ..4 schon_jetzt|im_voraus
    here: nein|nö|nee|ne|na|nope , danke|dank|vielen
    here: nein|nö|nee|ne danke|dank
    before: nein|nö|nee|nope
    here: danke|dank , nein
    here: danke nein
    here: danke|dank , gut|bestens|prima|es_geht|geht_so|alles_gut|uns_geht|mir_geht|kein_bedarf|verzichte|kein_interesse|wir_haben_genug|gut_und
    here: danke gut|bestens|prima
    here: danke , aber_nein
    here: gut|bestens|gehts_gut|geht_gut , danke $
    here: es|mir|uns geht ..4 gut|prima|bestens , danke
    here: mich|uns|mir bei|beim <the>|<my>|seiner|seinem ..8 bedanken|danke
    here: mich|uns|mir beim ..8 bedanken|danke
    here: gott|himmel|zum_glück ..1 sei dank
    here: gottseidank
    here: dank des|dem|der|meiner|meinem|seiner|seinem|unserer|unserem|neuer|moderner
    here: nicht|nie|niemals|kein|keine|keinen ..4 danken|dank|danke|bedanken|bedanke
    here: danke|danken|bedanken ..3 nicht|nie
    here: keine ursache
    here: danke ihm|sag|euren_eltern|meinen|meinem|gott|dem_himmel|dem_herrn
    here: danken allen|wir_allen|unseren|den|meinen|ihm|ihr|gott|dem
    before: <third>|sie|er ..2 <say>|hat|sagt|sagte|bedankte|dankte|lässt|danken
    before: <say> ..4
    here: bedanken kann|könnte|muss|will|solltest|sollten|müssen
    before: solltest|sollten|müssen|müsste|musst|könntest|könnten|sollte|sollen|müssen|muss_man
    before: richte|richten|sag|sagt|sagen|bestell|bestelle|übermittle|gib ..4 <family>|ihm|ihr|deiner|deinem|ihrer|ihrem|allen|euren|<Name>
    here: sag|sagt|sag_ihm|sag_ihr ..4 danke|dank
    here: danke|dankeschön|danke_schön sagen|sagt|zu_sagen|heißt
    here: zum|als|statt dank|dankeschön
    here: bitte und danke
    before: bitte und
    before: falls|wenn|würde|wäre|hätte
    before: ^, <imp> ..5 bitte
    before: ^, <imp>|<v> sie? <me> ~
    before: ^, bitte ..1 <imp>|<v>|<inf> ~
    before: <cy> ~
    here: wäre|wären|würde|würden ich|wir|<you> ..6 dankbar|verbunden
    here: ich|wir wäre|wären|würde|würden ..6 dankbar|verbunden|schätzen
    here: dankbar|verbunden , wenn|falls
    here: danke für nichts|die_blumen|das_gespräch_,|den_spott|gar_nichts
    here: ja danke ,
    here: das|der|dem|sein|ihr dankeschön
    here: dank auch ,
    here: na danke|schönen_dank|vielen_dank_auch
    here: danke|dank auch $
    here: na|ja toll|super|prima , danke
    here: danke|dank ..3 für <your> ..2 bestellung|einkauf|interesse_an|interesse|anmeldung|registrierung|buchung|kauf|besuch_auf|abonnement|bewerbung_bei
    here: <uu>|hast|habt|haben|kannst ..6 geholfen|gerettet|weitergeholfen ?
    here: ohne dich|sie|euch|deine ..6 wäre|hätte ..4 leichter|besser|ruhiger|schöner|früher
    here: dankst|dankt|undank|dankte|dankten
    here: danke|dank , dass du|sie|ihr ..6 wartest|warten|beachten|beachtest ~ zukünftig
    here: dein|deine ..3 brief|hund|katze ..2 hat|haben mir|uns
    here: dankeschön|dank verdient
    before: verdient|verdienen
    here: ein ..2 dankeschön verdient|an_die|an_den
    here: dankeschön|dank für|an <the> sponsoren|helfer|helferinnen|rettungskräfte|nachbarn|regen
    before: kein|keinen|ohne_ein
    here: dein|ihr undank
  `,
};
