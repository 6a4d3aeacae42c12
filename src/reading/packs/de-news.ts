/** German: what befell the writer or their close family. */

import type { NewsRules } from '../pack.ts';
import { PLACES } from './places.ts';

export const NEWS: NewsRules = {
  classes: {
    'n-kin': `mutter vater eltern bruder schwester geschwister sohn tochter kind kinder baby mann ehemann frau ehefrau partner partnerin lebensgefährte lebensgefährtin verlobter verlobte
      oma opa großmutter großvater großeltern enkel enkelin mama papa mutti vati schwiegermutter schwiegervater schwager schwägerin zwillinge zwillingsschwester
      zwillingsbruder stiefvater stiefmutter vaters bruders sohnes mannes ehemannes großvaters opas omas kindes`,
    'n-home': 'mama papa mutti vati oma opa',
    'n-age':
      'kleine kleiner kleinen große großer ältere älterer älteste ältester jüngere jüngerer jüngste jüngster liebe lieber älteren jüngeren geliebter geliebte geliebten',
    'n-ills': `krebs brustkrebs lungenkrebs hautkrebs darmkrebs prostatakrebs leukämie demenz alzheimer parkinson ms lungenentzündung epilepsie depression depressionen
      tumor hirntumor covid corona bandscheibenvorfall melanom burnout gürtelrose lymphom blutvergiftung diabetes`,
    'n-blow': `schlaganfall herzinfarkt unfall autounfall fahrradunfall nervenzusammenbruch zusammenbruch rückfall bandscheibenvorfall fehlgeburt hörsturz
      hirnblutung herzanfall skiunfall motorradunfall`,
    'n-ward': 'krankenhaus spital klinik intensivstation uniklinik klinikum reha rehaklinik koma',
    'n-limb':
      'bein arm fuß knöchel handgelenk hüfte schlüsselbein schulter ellbogen finger knie nase kiefer becken rippe rippen hand bänder kreuzband kreuzbandriss',
    'n-gone':
      'gestorben verstorben entschlafen verschieden tot von_uns_gegangen friedlich_eingeschlafen ruhig_eingeschlafen für_immer_eingeschlafen tödlich_verunglückt',
    'n-post':
      'job stelle arbeit arbeitsstelle arbeitsplatz posten professur lehrstelle ausbildungsplatz ausbildungsstelle praktikum arbeitgeber anstellung position volontariat',
    'n-get': 'bekommen gefunden angenommen ergattert gekriegt angetreten angefangen begonnen',
    'n-sack': 'entlassen gefeuert rausgeschmissen rausgeworfen freigesetzt betriebsbedingt_gekündigt gekündigt_worden',
    'n-place': PLACES,
    'n-nest': 'wohnung haus häuschen eigenheim heim wg zuhause altbauwohnung',
    'n-child': 'baby kind sohn tochter mädchen jungen junge bub buben kleines zwillinge enkel enkelin enkelkind',
    'n-lately':
      'gestern heute vorgestern heute_nacht heute_früh heute_morgen letzte_nacht am_montag am_dienstag am_mittwoch am_donnerstag am_freitag am_samstag am_sonntag am_wochenende letzte_woche endlich',
    'n-exam': `prüfung fahrprüfung abschlussprüfung abschlussprüfungen zwischenprüfung klausur abitur abi matura staatsexamen examen disputation verteidigung rigorosum
      aufnahmeprüfung führerscheinprüfung meisterprüfung gesellenprüfung probezeitprüfung sprachprüfung klausuren abiturprüfung maturaprüfung doktorprüfung
      masterprüfung bachelorprüfung steuerberaterprüfung physikum theorieprüfung nachprüfung führerschein mündliche wiederholungsprüfung facharztprüfung promotion einbürgerungstest`,
    'n-thesis': 'doktorarbeit dissertation diss masterarbeit habilitation bachelorarbeit',
  },
  found: `
    illness: bei mir|meiner|meinem|unserem|unserer <n-age>? <n-kin>? wurde|wurden|hat_man|haben_sie|ist|haben_die_ärzte ..5 <n-ills> ..3 festgestellt|diagnostiziert|entdeckt|gefunden
    illness: ich|wir hatte|hatten|habe|erlitt ..4 einen|eine|zweiten ..1 <n-blow> !von|einer|eines
    illness: hatte|erlitt ich ..4 einen|eine ..1 <n-blow> !von
    illness: <my> <n-age>? <n-kin> <Name>? hatte|hat|erlitt ..5 <n-blow> !von
    illness: hatte|erlitt <my> <n-age>? <n-kin> ..5 <n-blow>
    illness: ^, <n-home> hatte|hat ..5 <n-blow>
    illness: ich liege|lag ..6 <n-ward>
    illness: liege ich ..6 <n-ward>
    illness: ich bin|war|muss|musste|komme|kam ..5 im|ins|in_der|in_die|auf_der|auf_die|in_einer|zur|auf <n-ward> !beschäftigt|tätig|angestellt|am_arbeiten
    illness: bin|war|muss|musste|komme ich ..5 im|ins|in_der|in_die|auf_der|zur <n-ward>
    illness: <my> <n-age>? <n-kin> <Name>? liegt|lag|ist|war|kam|musste|muss|kommt ..6 im|ins|in_der|in_die|auf_der|auf_die|in|auf <n-ward> !beschäftigt|tätig|angestellt
    illness: liegt|lag|ist|kam|musste <my> <n-age>? <n-kin> ..6 im|ins|in_der|in_die|auf_der <n-ward> !beschäftigt|tätig|angestellt
    illness: ^, <n-home> liegt|lag|ist|kam|musste ..6 im|ins|in_der|auf_der <n-ward>
    illness: ich habe mir ..6 <n-limb> gebrochen|gerissen|gebrochen_und|verdreht|ausgekugelt
    illness: habe ich mir ..6 <n-limb> gebrochen|gerissen|ausgekugelt
    illness: <my> <n-age>? <n-kin> <Name>? hat sich ..6 <n-limb> gebrochen|gerissen|ausgekugelt
    illness: hat sich <my> <n-age>? <n-kin> ..6 <n-limb> gebrochen|gerissen
    illness: ich werde|wurde|muss|bin ..6 operiert
    illness: werde|wurde|muss|bin ich ..6 operiert
    illness: <my> <n-age>? <n-kin> <Name>? wird|wurde|muss|ist|musste ..6 operiert
    illness: wird|wurde|muss|ist <my> <n-age>? <n-kin> ..6 operiert
    illness: ich habe ..2 <n-ills>
    illness: <my> <n-age>? <n-kin> <Name>? hat ..2 <n-ills>
    illness: ^, <n-home> hat ..2 <n-ills>
    illness: <my> <n-age>? <n-kin> ..8 und liegt|ist|kam ..5 im|ins|in_der <n-ward> !beschäftigt|tätig|angestellt
    illness: wird|wurde ..2 mein|meine <n-limb> ..2 operiert
    illness: <my> <n-age>? <n-kin> bekommt|braucht|bekam ..4 herzschrittmacher|bypass|chemo|chemotherapie|dialyse
    illness: <my> <n-age>? <n-kin> ist ..5 ins <n-ward> gekommen|gebracht
    illness: ich bin ..5 krankgeschrieben|krank_geschrieben|arbeitsunfähig|schwer_erkrankt|schwer_krank|ernsthaft_krank
    illness: bin ich ..5 krankgeschrieben|krank_geschrieben|schwer_erkrankt
    illness: <my> <n-age>? <n-kin> <Name>? ist ..4 schwer|ernsthaft|sehr|unheilbar|lebensgefährlich|schwerst krank|erkrankt
    illness: <my> <n-age>? <n-kin> <Name>? ist ..4 todkrank|schwerkrank
    illness: beginnt|startet|ist|war meine chemotherapie|chemo|bestrahlung|operation|op
    illness: meine|die chemotherapie|chemo|bestrahlung beginnt|startet|läuft|ist|hat|war
    illness: meine operation|op|knie-op|herz-op ist|war|steht|hat|findet
    illness: ich mache|bekomme|beginne|fange ..3 chemo|chemotherapie|bestrahlung
    death: <my> <n-age>? <n-kin> <Name>? ist|sind|verstarb ..6 <n-gone>
    death: ist|sind ..2 <my> <n-age>? <n-kin> <Name>? ..6 <n-gone>
    death: <my> <n-age>? <n-kin> <Name>? starb|verstarb|liegt_im_sterben
    death: ^, <n-home> ist ..6 <n-gone>
    death: ich|wir habe|haben ..4 <my> <n-age>? <n-kin> ..5 verloren|beerdigt|begraben|beigesetzt|zu_grabe_getragen
    death: habe|haben ich|wir ..4 <my> <n-age>? <n-kin> ..5 verloren|beerdigt|begraben|beigesetzt|zu_grabe_getragen
    death: muss|müssen ich|wir ..2 <my> <n-age>? <n-kin> beerdigen|begraben|beisetzen
    death: beerdigung|trauerfeier|beisetzung|begräbnis|trauergottesdienst von? <my> <n-age>? <n-kin>
    new-job: ich fange|beginne|trete|starte|begann ..5 <my> neue|neuen|neuer <n-post>
    new-job: fange|beginne|trete|starte ich ..5 neue|neuen|neuer <n-post>
    new-job: ich habe ..4 den|die <n-post> ..4 bekommen|angenommen|ergattert|gekriegt|angetreten !an
    new-job: ich habe ..4 einen|eine neuen|neue|unbefristete|feste? <n-post> ..5 <n-get>
    new-job: habe ich ..4 den|die <n-post> ..4 bekommen|angenommen|ergattert|gekriegt|angetreten
    new-job: habe ich ..4 einen|eine|endlich_arbeit neuen|neue|unbefristete|feste? <n-post> ..5 <n-get>
    new-job: ich habe ..2 einen|eine neuen|neue job|stelle|arbeit|arbeitsstelle|arbeitgeber|anstellung !für|zu
    new-job: habe ich ..2 einen|eine neuen|neue job|stelle|arbeit|arbeitsstelle|arbeitgeber|anstellung !für|zu
    new-job: ich habe|habe_ich die zusage für|von|bekommen ..6 stelle|job|bekommen
    new-job: ich bin|wurde|werde ..6 befördert
    new-job: bin|wurde|werde ich ..6 befördert
    new-job: ich bin|wurde ..3 nach|an|auf|als|zur|zum ..5 berufen|ernannt
    new-job: ab ..4 arbeite ich ..4 bei|beim|für|an|in|als
    new-job: ich arbeite ab ..4 bei|beim|für|als
    new-job: <my> <n-age>? <n-kin> <Name>? hat ..4 einen|eine|den|die|ihren|seinen|ihre|seine neuen|neue|ersten|erste? <n-post> ..5 <n-get>
    new-job: ich bin ..3 partner|partnerin|professor|professorin|chefarzt|chefärztin|abteilungsleiter|abteilungsleiterin|geschäftsführer|geschäftsführerin geworden
    new-job: <my> <n-age>? <n-kin> <Name>? fängt|beginnt|startet ..4 als <any> an|$|bei
    lost-job: ich habe ..6 meinen|meine job|arbeit|stelle|arbeitsplatz|anstellung verloren
    lost-job: habe ich ..6 meinen|meine job|arbeit|stelle|arbeitsplatz|anstellung verloren
    lost-job: ich verliere ..4 meinen|meine job|arbeit|stelle|arbeitsplatz
    lost-job: <my> <n-age>? <n-kin> <Name>? hat ..6 seinen|seine|ihren|ihre|den|die job|arbeit|stelle|arbeitsplatz verloren
    lost-job: mir wurde|ist|wird ..6 gekündigt
    lost-job: wurde|ist mir ..6 gekündigt
    lost-job: man|sie|firma|chef|chefin|arbeitgeber hat|haben mir ..7 gekündigt
    lost-job: hat|haben man|sie mir ..7 gekündigt
    lost-job: haben|hat sie|man mich ..3 gefeuert|entlassen|rausgeschmissen|rausgeworfen
    lost-job: sie|man haben|hat mich ..3 gefeuert|entlassen|rausgeschmissen|rausgeworfen
    lost-job: <my> <n-age>? <n-kin> <Name>? wurde|hat_man|haben_sie ..6 gekündigt
    lost-job: wurde|ist meinem|meiner|unserem|unserer <n-kin> ..6 gekündigt
    lost-job: mein|meine job|stelle ist weg
    lost-job: ich bin|wurde|werde ..6 <n-sack>
    lost-job: bin|wurde|werde ich ..6 <n-sack>
    lost-job: mein|meinen arbeitsvertrag|vertrag wird|wurde|ist|hat_man|haben_sie ..3 nicht verlängert
    lost-job: meine|mein stelle|job|arbeitsplatz|position wurde|wird|ist|fällt ..5 gestrichen|weg|abgebaut|wegrationalisiert|wegfallen|eingespart|gestrichen_worden
    lost-job: ich bin ..5 arbeitslos|ohne_arbeit|ohne_job|arbeitssuchend|freigestellt
    lost-job: bin ich ..5 arbeitslos|ohne_arbeit|ohne_job|arbeitssuchend|freigestellt
    lost-job: <my> <n-age>? <n-kin> <Name>? ist|wurde ..5 arbeitslos|entlassen|gekündigt_worden
    birth: <my> <n-age>? tochter|sohn|baby|kind|enkel|enkelin|zwillinge|kleine|kleiner|jüngste|jüngster <Name>? ist|sind|kam|kamen ..6 zur_welt_gekommen|auf_die_welt_gekommen|auf_der_welt|zur_welt|auf_die_welt
    birth: <my> <n-age>? tochter|sohn|baby|kind|enkel|enkelin|zwillinge|kleine|kleiner <Name>? ist|sind|wurde|wurden <n-lately>|<due> ..3 geboren
    birth: <my> baby|kleine|kleiner|kleines|zwillinge <Name>? ist|sind <n-lately> ..2 da
    birth: <my> <n-age>? <n-kin> und seine|ihr|ihre <any> haben|bekommen|erwarten ..3 zwillinge|baby|mädchen|jungen|kind
    birth: wir|ich haben|habe ..4 ein|einen|eine kleinen|kleine|kleines|gesundes|gesunde|gesunden? <n-child> bekommen
    birth: haben|habe wir|ich ..4 ein|einen|eine kleinen|kleine|kleines|gesundes|gesunde|gesunden? <n-child> bekommen
    birth: haben|habe wir|ich|wir_haben ..4 zwillinge bekommen
    birth: wir haben ..4 zwillinge bekommen
    birth: ich bin ..5 oma|opa|mutter|vater|papa|mama|tante|onkel|großmutter|großvater|uroma|uropa|patentante geworden
    birth: bin ich ..5 oma|opa|mutter|vater|papa|mama|tante|onkel|großmutter|großvater|uroma|uropa geworden
    birth: wir sind|werden ..5 eltern|großeltern geworden|$
    birth: sind|werden wir ..5 eltern|großeltern
    birth: ich werde ..5 oma|opa|mutter|vater|papa|mama|tante|onkel $
    birth: ich bin ..3 schwanger
    birth: meine|unsere frau|tochter|schwester|freundin|partnerin|schwägerin <Name>? ist ..3 schwanger
    birth: wir|ich erwarten|erwarte|bekommen|bekomme|kriegen ..4 zwillinge|ein_baby|ein_kind|nachwuchs|unser_erstes|unser_zweites|unser_drittes|ein_mädchen|einen_jungen|einen_sohn|eine_tochter !besuch
    birth: erwarten|bekommen|kriegen wir ..4 zwillinge|ein_baby|ein_kind|nachwuchs|unser_erstes|unser_zweites|ein_mädchen|einen_jungen
    birth: meine|unsere <n-age>? frau|schwester|tochter|schwägerin|freundin|partnerin <Name>? hat ..6 <n-child> bekommen|geboren|entbunden|zur_welt_gebracht
    move: wir|ich ziehen|ziehe ..5 nach <n-place>
    move: ziehen|ziehe wir|ich ..5 nach <n-place>
    move: wir|ich sind|bin ..6 umgezogen|weggezogen|zusammengezogen !auf|zu
    move: sind|bin wir|ich ..6 umgezogen|weggezogen|zusammengezogen
    move: wir|ich sind|bin ..5 nach <n-place> gezogen|umgezogen|zurückgezogen|ausgewandert
    move: sind|bin wir|ich ..5 nach <n-place> gezogen|umgezogen|zurückgezogen
    move: wir|ich sind|bin ..3 in ..3 <n-nest> eingezogen|gezogen|umgezogen
    move: wir|ich ziehen|ziehe ..4 um in|nach|am|zum|ende|im|und $
    move: wir|ich ziehen|ziehe ..4 in ..3 <n-nest>
    move: ziehen|ziehe wir|ich ..4 in ..3 <n-nest>
    move: ziehen|ziehe|zogen ..2 ans|aufs|an_die|in_die meer|land|küste|berge
    move: wir|ich wandern|wandere ..4 aus
    move: ich|wir gehe|gehen für ..2 jahr|jahre|monate|immer nach <n-place>
    move: gehe|gehen ich|wir für ..2 jahr|jahre|monate|immer nach <n-place>
    move: <my> <n-age>? <n-kin> <Name>? zieht|ziehen ..5 ins|in_ein|in_eine|in_das|nach heim|altersheim|pflegeheim|seniorenheim|altenheim|wg|eigene|wohnung|<n-place>
    move: <my> <n-age>? <n-kin> <Name>? zieht|ziehen aus|weg|um|zu_uns|zu_mir $
    move: <my> <n-age>? <n-kin> <Name>? ist|sind ..6 ausgezogen|umgezogen|weggezogen|nach_hause_gezogen
    exam: ich habe|schreibe|mache|bestehe ..6 meine|mein|eine|die|das|meinen|den|ein <n-exam> !der|des|von|unserer|deiner|ihrer
    exam: habe|schreibe|mache ich ..4 meine|mein|eine|die|das|meinen|den|ein <n-exam>
    exam: habe|schreibe|mache ich mündliche|schriftliche? prüfung|klausur|klausuren|abitur|matura|abi|examen|staatsexamen
    exam: unsere|meine|unser|mein große|großer|älteste|ältester|jüngste|jüngster|kleine|kleiner hat ..5 <n-exam> bestanden|geschafft
    exam: ich habe|schreibe|mache ..3 prüfung|klausur|klausuren|abitur|matura|abi|examen|staatsexamen
    exam: meine|mein <n-exam> ist|beginnt|findet|steht|war|startet|rückt
    exam: ist|beginnt|steht meine|mein <n-exam>
    exam: ich habe|bin ..6 <n-exam> ..1 bestanden|geschafft|vergeigt|vermasselt|gefallen|durchgefallen|verhauen
    exam: habe|bin ich ..6 <n-exam> ..2 bestanden|geschafft|vergeigt|vermasselt|gefallen|durchgefallen|verhauen
    exam: ich verteidige ..5 <n-thesis>
    exam: verteidige ich ..5 <n-thesis>
    exam: <my> <n-age>? <n-kin> <Name>? hat|macht|schreibt ..5 ihr|sein|ihre|seine|die|das|eine|den? <n-exam>
  `,
  unless: `
    before: wenn|falls|ob|als|nachdem|bevor|sobald|solange|hoffe|hofften|fürchte|angst|dachte|glaubte|angenommen|damals|früher
    before: seit|bis|seitdem ich|mir|wir|<my>
    anywhere: fast|beinahe ..3 gebrochen|verloren|gestorben|entlassen
    anywhere: bevor|ehe ich|wir|du
    anywhere: vor ..2 jahren|jahrzehnten
    anywhere: als_kind|als_ich_klein|damals|seinerzeit|früher_einmal
    anywhere: roman|traum|film|kapitel|figur|folge|serie|drehbuch|theaterstück|witz|geträumt|monopoly|schachclub
    anywhere: app|server|katze|kater|hund|pferd|auto|laptop|rechner|software|prototyp|webseite|website|handy
    anywhere: würde|hätte|könnte|wäre ..5 verlieren|verloren|gestorben|sterben|entlassen|werden
    anywhere: wohnung|mietvertrag|konto|kredit|mitgliedschaft|abo|versicherung ..4 gekündigt
    anywhere: krankenhaus|klinik|spital|reha ..2 entlassen
    anywhere: <n-ward> , um
    anywhere: korrigieren|abnehmen|abzunehmen|beaufsichtigen|aufsicht
    anywhere: auf|zu ..2 umgezogen
    anywhere: für|an dich|sie|ihnen|dir ..2 stelle
  `,
};
