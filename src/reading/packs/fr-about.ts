/** French: what the writer wants to know about the reader. */

import type { Rules } from '../pack.ts';

export const ABOUT_ME: Rules = {
  found: `
    et toi|vous|<Name> ..1 , ça|comment|tu|vous|ton|ta|tes|votre|vos|t'|quoi|toujours|bien|alors ~ ?
    et toi|vous ?
    et de ton|votre côté ?
    comment ..1 vas|allez|va|vont|allait|allaient|irait tu|vous|ton|ta|tes|votre|vos|la|le|les|l'|ça|<Name> ~
    comment tu|vous|ça vas|allez|va|gères|gérez|vis|vivez|supportes|tiens|tenez ~
    <you> <feel>|vas|allez comment ~
    <you> <cl>? <feel> ..3 comment ~
    comment <te> <feel>|sentais|sentiez|trouves|trouvez|es|êtes|portes|en_sors|débrouilles|débrouillez|remets <you> ~
    comment <you> <te> <feel>|en_sors|en_sortez|débrouilles|portes|plais|plaisez|es|êtes ~
    comment s' est|étaient|annonce|passe|passent|est_passé|est_passée|passait ~
    comment se passe|passent|porte|portent|présente|déroule|remet ~
    comment ça se|s' passe|est passé|est_passée|présente ~ ?
    comment ça va|allait ..1 ton|ta|votre|tes|vos|depuis|à|au|chez|avec|les|la|le|toi|vous|, ~
    ça va|allait ..1 toi|vous|mieux|chez|avec|depuis|bien|ton|ta|le|la|les|l' ~ ?
    ^ ça va|roule|gaze , ~ ?
    tout va|se_passe|s'_est_passé|roule bien|mieux? ~ ?
    ^, ton|ta|tes|votre|vos ..4 va|vont|se_passe|se_passent|s'_est|se_porte|s'_annonce|s'_habitue|se_plaît|se_remet|se_débrouille|avance|avancent|grandit|grandissent|guérit|dort|dorment|tient|pousse|poussent|ressemble|supporte|aime|aiment|apprécie|t'_a|t'_ont|te_plaît|vous_a|vous_plaît ~ ?
    ^, ton|ta|tes|votre|vos ..4 a|ont ..1 bien|<ing>|fonctionné|marché|été|grandi|aimé|plu|gagné|tenu|repris|retrouvé|obtenu ~ ?
    ^, ton|ta|tes|votre|vos <life>|<body>|<family> ..4 est|sont|marche|fait|font|a|ont|commence|donne|reprend ~ ?
    ^, <to-you> ..4 <life>|<body>|<family> ..2 $ ?
    ^, le|la|les|l'|ce|cet|cette <life>|<body>|<family> ..3 va|vont|s'_est|se_passe|se_passent|avance|pousse|poussent|dort|dorment|grandit|<te>|était ~ $ ?
    c' était|est ..2 comment|bien|chouette|sympa|beau|dur|long|difficile|magnifique ..1 , ~ ?
    c' était|est ..2 comment|bien|chouette|beau|dur le|la|les|l'|ton|ta|votre|ce|ces|<Name>|en|à ~ ?
    ^ alors , c'|le|la|les|ce|cette|ton|ta|votre|bien|tu|vous|comment ~ ?
    ^ bien <ing> ~ ?
    alors ,? bien <ing> ~ ?
    quoi de neuf ~
    du neuf|nouveau de_ton_côté|chez_toi|chez_vous|depuis|avec|du_côté ~ ?
    quelles|des|les nouvelles de|d'|depuis|du|: ton|ta|tes|votre|vos|chez|côté|toi|vous|la|le ~ ?
    quelles nouvelles|sont_les_nouvelles ~ ?
    que|qu' deviens|devenez|devient|deviennent|deviens_tu ~ ?
    qu'|que est ce que|qu' <you> ..1 deviens|devenez|racontes|racontez|lis|lisez|fais_en_ce|fais_ces|fais_dans|faites_dans|fais_de_beau|fais_maintenant|faites_maintenant|écoutes|regardes|prépares|peins|écris|aimes|aimez|joues|as_ressenti|as_fait|avez_fait|as_pensé_de|avez_pensé_de|as_préféré|avez_préféré|as_décidé|avez_décidé|étudies ~ ?
    que|qu' racontes|lis|lisez|fais|faites|as|avez|aimes|aimez|écris|étudies <you> ..1 de|en|dans|ces|maintenant|pensé|fait|comme|aujourdhui|après|pour|, ~ ?
    <you> <hobby> ..2 quoi|où|comment|combien|qui ~ ?
    <you> <hobby> ..4 toujours|encore|là|en|maintenant|à|chez|souvent|beaucoup|du|de|dans|ces ~ ?
    <hobby> <you> ..5 toujours|encore|là|en|maintenant|à|chez|souvent|beaucoup|du|de|dans|ces ~ ?
    ^, toujours|encore dans|à|au|en|sur|avec|le|la ..4 $ ?
    <hobby>|faites|fais vous|tu toujours|encore ~
    ^, <you> <te>? y? <hobby> ~ ?
    ^, <hobby> <you> ~ ?
    est ce que <you> <te>? <hobby> ~ ?
    ^, <to-you> <any> ..3 <any> ~ ?
    ^, les|le|la|l' <family> <any> ~ ?
    comment se fait il? que|qu' ..2 <you> ~ ?
    ça|cela donne quoi|bien ~ ?
    ^, toujours aussi|le|la|les|autant|fan|fou|folle|amoureux|en_train|dans|à|au|en|chez|avec|content|contente|heureux|heureuse ~ ?
    ^, <you> fais|faites quoi ~ ?
    <you> es|êtes ..4 maintenant|enfin|là_bas|remis|pour_de_bon ?
    <you> as|avez|es|êtes ..1 fini|finis|finalement|enfin|réussi|arrivé|arrivée ..1 par|à <any> ~ ?
    <to-you> ..2 a|ont fini|finalement|enfin par|<ing>|<any> ~ ?
    j'|je|on ..2 aimerais|voudrais|veux|adorerais ..2 savoir|apprendre|entendre comment|si|ce_que ..3 tu|vous|ton|ta|votre|tes|vos|s'|se|ça ~
    hâte|curieux|curieuse|impatient|impatiente de|d' savoir|lire|entendre comment|ce_que|la|si|tes|vos ~
    je me demandais|demande ..1 comment|si tu|vous|ton|ta|votre|ça ..2 allais|alliez|t'_en|en|va|allait|te|vous|remettais|gérais|t'_en ~
    comment ..3 va|vont|allait|se_porte|se_portent ton|ta|tes|votre|vos|le|la|les|l' ~ ?
    qu'|qui est ce qui <te> ..3 <any> ~ ?
    où as|avez <you> appris|grandi|vécu|trouvé_l'|rencontré|passé|étudié|fêté ~ ?
    où <you> as|avez ..1 appris|grandi|rencontré ~ ?
    <you> as|avez ..1 des|une|de_la nouvelles|famille|enfants|projets|passion|copine|copain|hâte ~ ?
    <third>|les|le|la ..2 <te> a|ont|apporte|apportent|aide|aident|soutient|soutiennent|manque|manquent ~ ?
    <you> as|avez|es|êtes ..1 allé|allée|parti|partie|passé|vu|visité|rencontré|eu_peur|eu_mal|eu_du|profité|pu_profiter|pu_voir|pu_te|pu_vous ..1 !mon !ma !mes !le_mail !le_message !les_clés ~ ?
    <you> souffres|souffrez|as_mal|avez_mal|regrettes|regrettez|rêves|t'_ennuies|vous_ennuyez|te_débrouilles|vous_débrouillez|t'_en_sors|vous_en_sortez|vous_habituez|t'_habitues ..1 ~ ?
    vous vous débrouillez|habituez|amusez|remettez|plaisez|ennuyez|reposez|sentez|occupez ~ ?
    <you> dors|dormez|manges|mangez|travailles|respires ..1 mieux|bien|assez|un_peu|toujours|enfin|seul ~ ?
    alors ,? ce|cet|cette|ces ~ ?
    alors ,? comment|c'_était|raconte|ça_a|ça_s'|tu_as_aimé|vous_avez_aimé|bien ~
    et la|le|les|l' ..4 , ~ ?
    et la|le|les|l' <life>|<family>|<body> ..4 $ ?
    dis moi , comment|tu ~ ?
    rien de|d' cassé|grave ~ ?
    <you> es|êtes ..1 remonté|remontée|retourné|retournée|revenu|revenue|ressorti|retombé ~ ?
    qu' est ce que ça|cela fait|change|donne d'|de ~ ?
    le|la|les|ton|ta|votre <any> , c'|ça|il|elle ..2 bon|bien|mieux|donné|passé|arrivé|allé|réglé|marché ~ ?
    <you> as|avez ..1 trouvé <your> marques|place|rythme ~ ?
    comment se sont|est ..1 passés|passées|passé|passée|débrouillés ~ ?
    comment ça <te> ~ ?
    comment <you> <te> ..1 arranges|arrangez|occupes|soignes|organises|débrouilles|sens ~ ?
    <life>|<body>|<family> , ça|c'|il|elle|ils ~ ?
    c' est pour quand , le|la|ce ~ ?
    pour quand est|c' ..1 le|la bébé|mariage|déménagement|grand_jour ~ ?
    <you> as|avez ..1 pu voir|parler|dormir|souffler|profiter|récupérer|retrouver|embrasser|reprendre ~ ?
    <you> as|avez ..1 survécu|bien_mangé|fait_bon|bronzé|eu_beau|attrapé|accouché|déménagé|repris|arrêté_de|décidé|craqué ~ ?
    que|qu' as|avez tu|vous ..1 <ing>|pensé|ressenti|fait|vu|aimé|choisi|décidé ..2 de|du|le|la|les|à|pour|? ~ ?
    qu' est ce que <you> as|avez ..1 pensé|ressenti|vu|visité|aimé|décidé|choisi ~ ?
    tu|vous <te> es|êtes mis|lancé|lancée à|dans ~ ?
    <you> tiens|tenez le|bon ~ ?
    ça ..1 se calme|s'_arrange|se_passe|s'_améliore|avance ~ ?
    toujours|encore|restés|resté|gardé ..1 en contact|lien avec ~ ?
    <you> as|avez|es|êtes|as_pu|avez_pu ..3 bien|enfin|réussi|pu? <ing> ~ ?
    as|avez|es|êtes <you> ..3 bien|enfin|pu? <ing> ~ ?
    <you> es|êtes|étais|étiez|seras|te_sens|vous_sentez|as|avez ..3 <mood> ~ ?
    es|êtes|étais|étiez <you> ..3 <mood> ~ ?
    <you> <te> es|êtes|étais ..2 <back> ~ ?
    vous vous êtes ..1 <back> ~ ?
    es|êtes <you> ..2 <back> ~ ?
    t'|vous|te es|êtes <you> ..2 <back> ~ ?
    <you> <cl>? vas|allez|tiens|tenez|te_sens|vous_sentez|dors|dormez|manges|récupères|récupérez|guéris|remontes|t'_en_sors ..2 mieux|bien|le_coup|bon|assez|un_peu|suffisamment|toujours_mal|comme|, ~ ?
    <you> <cl>? en sors|sortez|remets|remettez ~ ?
    t' en sors <you> ~ ?
    <you> tiens|tenez|tiens_toujours le coup|choc|bon ~ ?
    <you> as|avez ..1 mal|froid|peur|hâte|le_trac|le_moral|le_mal_du|des_regrets|des_enfants|des_frères|le_jetlag|trouvé_du|trouvé_un_appart|trouvé_un_boulot|retrouvé|repris|eu_les_résultats|eu_le_poste|eu_le_visa|eu_le_job|passé_de|passé_une|passé_un|beaucoup_voyagé|vu_des|vu_les|aimé|apprécié|kiffé|adoré|décroché|obtenu|gagné|réussi ~ ?
    as|avez <you> ..1 mal|froid|peur|hâte|le_trac|des_enfants|retrouvé|repris|eu_le|eu_les|obtenu|décroché|passé_de|passé_une|passé_un|aimé|apprécié|réussi|gagné|bien ~ ?
    <you> <te>? plais|plaisez|habitues|habituez|amuses|amusez|entends|ennuies|ennuyez|reposes|reposez|adaptes|régales|entendez|sens|sentez|remets|remettez|occupes ..2 toujours|bien|à|au|en|dans|avec|là|chez|un_peu|mieux|seul|de? ~ ?
    <te> plaît|manque|manquent|réussit|convient|va|fait|change|pèse|a_plu|ont_plu|a_changé ..6 ?
    <you> arrives|arrivez|parviens|parvenez à te|vous|dormir|suivre|souffler|marcher|travailler|manger|gérer|concilier|tenir|récupérer|profiter|tout ~ ?
    <you> aimes|aimez|adores|kiffes|apprécies|supportes ~ ?
    aimes|aimez <you> ~ ?
    où en es|êtes|est|sont tu|vous|ton|ta|tes|votre|vos|avec|de ~ ?
    <you> en es|êtes où ~
    où <you> en es|êtes ~
    depuis combien|quand ..3 <you> <any> ~ ?
    ça fait longtemps|combien que tu|vous|de_temps ~ ?
    comment as|avez|es|êtes|vis|viviez|vivez|fêtes|fêtez|connais|occupes|as_eu|en_es|passes|gères|tiens|t'_es|vous_êtes <you> ..1 <ing>|rencontrés|connus|retrouvé|retrouvée|retrouvés|venu|venue|commencé|eu_l'_idée|appris|vécu|fait_pour|tombé|la|le|les|cette|ces|découvert|connu|arrivé|arrivée|remis ~ ?
    comment <you> as|avez|es|êtes ..1 <ing>|rencontrés|connus|retrouvé|retrouvée|commencé|eu_l'|appris|vécu|découvert|connu|débuté ~ ?
    comment vous êtes|es|t' vous|tu ..2 rencontrés|retrouvé|retrouvée|retrouvés|connus|senti|sentie|mis|mise|débrouillé ~
    qu'|qui est ce qui te|t'|vous a|plaît|passionne|manque|amène|ont ~
    qu' est ce qui <te> a|plaît|passionne|manque|amène|rend|fait ~
    quel|quelle|quels est|était|fut|sont ton|ta|tes|votre|vos ..1 secret|rêve|livre|film|plat|passion|parcours|histoire|projet|projets|plus|meilleur|meilleure|coin|prochaine|prochain|état ~ ?
    quels|des projets|plans pour|cet|l' ..4 ?
    raconte|racontez ..1 tout|moi|nous|vite|, ~
    ^ raconte|racontez
    donne|donnez moi|nous? de tes|vos nouvelles
    dis|dites moi comment tu|vous|ça|va|s' ~
    je|j' ..1 voulais|voudrais|aimerais|veux|venais savoir|prendre|avoir comment_tu|comment_vous|comment_ça|de_tes|de_vos|si_tu_allais|si_vous_alliez|des_nouvelles_de_ton ~
    viens aux nouvelles
    je|j' pense|espère ..4 , comment|ça_va|tu_vas ~ ?
    <family> ..3 va|vont|grandit|grandissent|s'|se|dort|est|sont|a|ont|font|fait ~ ?
    <te> a|ont|aura fait ..2 opéré|opérée|libéré|mal|plaisir|peur ~ ?
    on|ils|elle|il <te> a|ont ..2 donné|accordé|pris|prise|gardé|rappelé|embauché|opéré|proposé|offert|soigné|bien_accueilli|accueilli|fêté|promu ~ ?
    quand ..3 accouches|pars|partez|emménages|déménages|déménagez|commences|commencez|reprends|reprenez|maries|mariez|te_maries|opère|rentres|passes <you>? ~ ?
    est ce que ça va|se_passe|s'_est|te_plaît|vous_plaît|vous_manque|te_manque ~ ?
    est ce que tu|vous|ton|ta|tes|votre|vos vas|allez|te_plais|te_sens|vous_plaisez|vous_sentez|va|as_bien|as_pu|avez_pu|avez_bien|es_bien|êtes_bien|es_remis|dors|dormez|joues|aimes|se_passe|s'_est|a_bien|manges ~ ?
    pas trop|trop_de fatigué|fatiguée|dur|dure|stressé|stressée|déçu|déçue|froid|mal|triste|crevé|secoué|de_casse ~ ?
    tu|vous|ton|ta|votre|ça|le|la|les|l'|<body>|<family> ..3 <ne>|n'? as|avez|a|es|êtes|est|ont pas|t_il|t_elle trop ~ ?
    ça|cela fait|faisait quoi|quel_effet|du_bien ~ ?
    quel effet ça|cela <te>? fait ~
    <you> lis|lisez|joues|cours|regardes|écoutes|écris|cultives|plantes quoi ~ ?
    ^, bien? remis|remise|guéri|guérie|reposé|reposée|installé|installée|rentrés|rentré|rentrée|arrivés|arrivé|arrivée|réveillé ..4 $ ?
    le|la|les|l' <life> ..6 ça|se|s'|avance|va|vont ~ ?
    votre|ton|ta|tes|vos ..3 , ça|comment|c'|ils|elle|il ~ ?
    comment trouves|trouvez|trouvais|avez_trouvé|as_trouvé tu|vous|le|la|les|ton|ta ~ ?
    vous connaissez|êtes_connus|êtes_rencontrés comment|où ~ ?
    t'|vous|te habitues|habituez|plais|plaisez|sens|sentez|amuses <you> ~ ?
    <you> bosses|travailles|travaillez|habites|habitez|vis|vivez ..3 où|encore|toujours|à|chez|comme|dans|sur ~ ?
    <family>|<body> ..2 mieux ?
    ^, mieux ..3 ?
  `,
  unless: `
    before: <third>|<Name>|je|j'|on <cl>* <ne>? <say> comment|si
    before: demande|demandé|demandait|demandais|demandent jamais|toujours? comment|si
    here: jamais comment
    before: je me demande|demandais
    here: nous vous appelons|contactons
    anywhere: nous vous|t' appelons|contactons
    here: <to-you> ..4 arrive|part|commence|finit|ouvre|ferme|coûte|comprend|inclut|est_à_vendre|est_libre|est_disponible|propose|accepte|peut|pourrait|doit|sait|serait|veut ~
    here: <you> fais|faites quoi <due>|samedi|dimanche
    here: <to-you> voiture|vélo|appart|appartement|studio|canapé|train|vol|bus|entreprise|société|boîte ..2 est|a ..1 toujours|encore
    here: toujours daccord|ok|partant|partante|bon|possible|dispo|prévu|valable|intéressé|intéressée|pas|libre
    here: mon|ma|mes ~ ?
    here: ça|cela <te> fait|donne combien
    here: <te> manque|manquent ..1 un|une|des|quelquechose|les|combien|le_code
    here: à quelle heure|combien|quel_jour|quelle_date
    here: qui es tu pour
    here: es|êtes qui
    here: m'|importe|fiche|égal|moque comment
    here: importe|fiche ..3 comment
    here: comment allez vous ..1 $
    here: ou quoi $ ?
    here: tu rêves|dors|joues|joues_à_quoi $ ?
    here: comment ça va $
    here: comment <any>? peux|peut|pouvez tu? dormir|faire|croire
    here: déjà , le|la ~ avant|après ~
    here: commande|caution|remboursable|colis|facture|contrat|paiement|candidature|devis|abonnement|compte|dossier|livraison|inscription|réservation|offre|tarif|tarifs|mot_de_passe|adresse|numéro|mail|stock|délai|prix|imprimante|ordinateur|site|réunion_de_chantier|commandes|magasin_ouvert|client|clients|avis|disponibilités|agenda|planning
    here: tu|vous|as|avez bien? reçu|pu_lire|pu_voir_mon|pu_voir_le|pu_voir_ma|vu_mon|lu_mon|eu_mon|trouvé_le|trouvé_mes|trouvé_une_solution|fini_le|fini_la|pensé_à|pris_les|pris_le|pris_la|fait_le|fait_la|réservé|trouvé_les
    here: comment va il|elle|t_il|t_elle
    here: comment peut|peux|faire|fait|fonctionne|marche|procède|dit|écrit|s'_appelle|s'_écrit|prononce
    here: comment tu|vous|on fais|faites|fait
    here: comment se passe|passent l'_inscription|la_livraison|le_paiement|une_visite|les_inscriptions|la_procédure|un_entretien
    here: comment s'|vous <te>? appelez|appelles|répartissez|organisez|appelle
    here: ça va être|coûter|faire|durer|prendre|changer|pas|aller|sans_dire|chauffer
    here: ça va pour|si|à|de <due>|tu|vous|<number>|on
    here: ça va|irait <due>
    here: <you> aimes|aimez que|qu'|quand|mieux_que
    here: <you> aimerais|aimeriez
    here: <te> convient|va|irait|plairait|conviendrait <due>|à|si|que|de|?
    here: <te> dit|dirait|tente
    before: le|les médecin|docteur|experts
    here: connaissez|connais non
    here: bien reçu|noté|compris|entendu
    here: et toi|vous , n'|ne|tu_crois|tu_penses|vous_pensez|qui
    before: parle|parler|savoir|sais|voir|montre|montrer|explique|expliquer comment
    here: <you> aimes|aimez ça|bien_ça
    here: as|avez|es|êtes <you> ..2 ma|mon|notre|mes|nos
    here: <you> as|avez ..3 ma|mon|notre|mes|nos
    here: ton|ta|tes|votre|vos ..3 est|sont|a dispo|libre|combien|ouvert|ouverte|à_vendre|à_louer|quand|où|quelle|à_quelle|compatible|inclus|valable
    here: raconter|raconte raconte|des_salades|n'_importe
    here: <you> es|êtes|seras|serez dispo|libre|là|partant|partante|intéressé|sûr|sûre|daccord|chaud|prêt_à|prêtes_à|prêt_pour
    here: es|êtes <you> dispo|libre|là|partant|partante|intéressé|sûr|sûre|daccord|prêt_à
  `,
};
