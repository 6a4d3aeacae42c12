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
  `,
  received: `
    angekommen|erhalten|bekommen|eingetroffen|gekriegt
    ist|sind ..2 da
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
};
