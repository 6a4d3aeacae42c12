/** French: thanks and introductions. */

import type { Rules } from '../pack.ts';

export const THANKS: Rules = {
  found: `
    merci
    mercis
    <te> remercie|remercions|remercierai|remercierons|remercier
    remercie|remercions <te> ~
    <glad> de|d'|pour|envers ta|ton|tes|votre|vos|vous|toi|m'|nous|cette|ce|l'|la|avoir|tout ~
    <te> suis|sommes|est|reste|en_suis|en_sommes ..3 reconnaissant|reconnaissante|reconnaissants|redevable|redevables
    toute|mille|infinie|profonde|sincère ma|notre? gratitude|reconnaissance
    ma|notre ..2 gratitude|reconnaissance
    c' est|était ..2 gentil|adorable|sympa|généreux|aimable|chic|chou|gentille|délicat ..2 à|de toi|vous|votre_part|ta_part|<te>|m'|me|nous|la_part
    très|trop|vraiment|super gentil|adorable|sympa|aimable|touchant ..2 de|à ta|votre|toi|vous|t'|<te> ~
    tu|vous es|êtes un|une|des|mon|ma ange|anges|amour|perle|chef|chou|sauveur|héros|trésor|crème|mère
    tu|vous <me> as|avez|as_bien|avez_bien ..1 sauvé|sauvée|sauvés|dépanné|enlevé|évité|facilité|tiré|beaucoup_aidé|énormément_aidé|tellement_aidé|bien_aidé|rendu|touché|gâté|gâtés ~
    sans toi|vous|ton|ta|tes|votre|vos ..10 n' aurais|aurait|aurions|serais|serait ~
    chapeau|bravo et|pour merci ~
    ta|ton|votre|tes|vos ..6 m'|nous|me a|ont ..2 touché|touchée|sauvé|sauvée|beaucoup_aidé|aidée|fait_chaud|réchauffé|été_précieux ~
    ça m'|nous|me a|fait|va ..2 beaucoup|énormément|vraiment? touché|touchée|aidé|aidée|chaud_au_coeur|droit_au_coeur ~
    j'|nous ai|avons ..2 apprécié|appréciée ..2 ton|ta|tes|votre|vos|que ~
    dire|adresser un? ..1 merci ~
    quelle|quel ..1 gentille|belle|délicate|touchante|adorable attention|geste|surprise ~
    j'|nous apprécie|apprécions ..2 ton|ta|tes|votre|vos|que ~
    touché|touchée|touchés par|de ton|ta|tes|votre|vos|cette ~
    <te> sais|savons gré de|d' ~
    t'|vous es|êtes un|une ..1 chef|amour|ange|perle|génie|bombe ~
    <te> dois|devons|en_dois ..2 une_fière|un_grand_merci|beaucoup|une_bière ~
  `,
  unless: `
    here: merci|remercie|remercions|remercier|mercis d'_avance|par_avance|avance
    here: merci|remercie|remercions|remercierai ..3 avance
    here: merci ..3 de|d' <ne>? pas? <cl>* !avoir !être <to-ask>|faire|bien_vouloir|vous_garer !de_mes !de_nos !soin !en_charge !le_temps !de_tes !de_vos !des_nouvelles <any>?
    here: merci d'_avance|par_avance|beaucoup? de|d' !avoir !être !ta !ton !tes !votre !vos !cette !ce !cet !ces !l' !la !le !les !tout !toute !tous !m' !me !nous !t' !te !vous !prendre_de !prendre_le_temps !penser !demander !croire !comprendre !rien !quoi !leur !sa !son !ma !mon !notre !coeur !avance <any>
    here: merci de|d' m'|me|nous !avoir !être !lire !suivre !écouter !supporter !soutenir !aider !accompagner <any>
    here: merci d' être à_l'_heure|ponctuel|là_à
    here: merci de|d' confirmer|répondre|patienter|noter|respecter
    here: remercie|remercions|remercier|remercierai|remercierais ..2 de|d' bien|ne_pas|me_faire|nous_faire|me_confirmer|nous_confirmer|me_dire|nous_dire|me_répondre
    here: non merci
    here: non , merci
    here: merci , ,? mais|non|sans_façon|ça_ira
    here: merci mais_non|non|mais_sans|sans_façon|mais_je_ne|mais_je_vais
    here: dieu|ciel|seigneur merci
    here: la|leur|ma|ta|sa|votre|sans|notre merci
    here: à la merci
    here: merci qui
    here: merci le|la|les|l'|mon|ma|mes|bien_qui|google|amazon|bonsoir|du_peu|macron|captain
    here: un merci aurait|suffit|suffirait|ne|n'|de|était
    here: merci à|au|aux !toi !vous !tous !toutes !ton !ta !tes !votre !vos !toute !chacun !chacune !cette <any>
    here: merci à toute|toutes les|la
    here: merci ..1 pour|à|de|, rien|que_dalle
    here: merci|remercie|remercions ..2 tous|toutes|à_tous|à_toutes nos|les|ceux|celles|mes
    here: merci|remercie|remercions de|pour votre|ta|ton compréhension|attention|commande|achat|visite|fidélité|inscription|collaboration_dans|abonnement|appel|patience_et|réponse_rapide|prompte_réponse|retour_rapide
    here: merci pour votre compréhension|attention|commande|achat|visite|fidélité|inscription|abonnement
    here: me|nous|le|la|les|lui|leur|se remercier|remercie|remercient|remerciez|remercies
    here: ne|n'|pas|jamais|sans|inutile|besoin|rien !sais !sait !savons !comment ..2 remercier|remercie|remerciez|merci|reconnaissant
    before: jamais|rien|pas|ni|même ..3 un|dit|de|ni
    before: <third>|<Name> <cl>* <ne>? a|ont|avait|dit|disent|est|sait|pourrait|<say> ~
    before: dis|dites|dire|disant|passe|passez|transmets|transmettez|donne ..4 un|grand|bien|mes?
    before: dit|disait ..1
    before: dis ..1 à|au|lui|leur|merci
    here: serais|serait|serions|saurais|serai ..3 gré|reconnaissant|reconnaissante|reconnaissants|redevable|heureux|heureuse|ravi|ravie|content|contente|honoré
    here: ravi|ravie|heureux|heureuse|content|contente|enchanté|enchantée|ravis|honoré|honorée|heureuses <any>
    before: pourrais|peux|pourriez|pouvez tu|vous
    here: remercier|remercie|remercient ~ ?
    here: c'_est|trop|très|vraiment gentil|sympa ..2 mais
    here: merci ..2 l' application|appli|sncf|orange
    here: oui|ça_va|bien|ok|nickel|tranquille ,? merci ,? et|mais
    here: grâce à dieu
    before: avoir|avait|aurait|aurais|aurais_pu|voulait pu? ..2
    here: trop|vraiment gentil à|de lui|elle|leur|sa
    here: <te> remercier ..2 en|lors
    before: on|nous? remercie|remercions tous|toutes|chaleureusement les|nos|ceux
    here: ah|oh|eh_bien|ben|super|encore ..3 bravo_et merci
    here: encore|eh_bien|ben|bah ..6 bien? merci beaucoup|bien
    here: merci beaucoup|bien , ..1 appli|la|le|les|sncf|la_vie
    here: encore une|un ..6 merci
  `,
};

export const INTRODUCTION: Rules = {
  found: `
    made: <Name> , voici|voilà <Name>|mon|ma|notre|<mr>|le|la|l'
    made: <Name> , je <te> présente ..2 <Name>|mon|ma|<mr>|le|la|l'|notre
    made: ^, voici|voilà <Name> !<number> ..2 dont|,|qui|de|et|l'|le|la ~
    made: ^, voici|voilà mon|ma|notre|l'|le|la <person>|<any> ..6 dont|dont_je|qui ..4 <te>|<any> parlais|parlé|parle|cherchais|lit ~
    made: <i> <te> présente|présentons|présentes ..2 <Name>|<mr>|mon|ma ~
    made: permettez|permets moi|nous de <te> présenter ..2 <Name>|<mr>|mon|ma|notre|une|un ~
    made: je|nous <te>? mets|met|mettons|ajoute|ajoutons|glisse|intègre <Name>|mon|ma|<mr>|notre|le|la|l'|lui ..6 en copie|cc|boucle
    made: je|j'|nous <te>? ai|avons|a mis|ajouté|glissé|inclus ..6 en copie|cc|boucle
    made: je|j'|nous mets|mettons|met|ai_mis ..2 en copie|cc|boucle <Name>|mon|ma|<mr>|notre|le|la|l'
    made: <Name> ..4 en copie|cc
    made: ^, en copie|cc ..2 <Name>|<mr>|mon|ma|:
    made: en copie|cc de ce|cet mail|message ~
    made: je|j'|nous|on vous mets|mettons|met|ai_mis|avons_mis ..3 en|dans contact|relation|rapport|lien|un_groupe|le_groupe|la_boucle|une_conversation
    made: <i> te mets|mets_aussi ..1 en contact|relation|copie avec <Name> ..6 cc|copie
    made: je|j'|nous <te>|vous ai|avons mis|mises|ajouté|ajoutés|créé ..1 dans|un un? groupe|conversation|discussion|fil
    made: vous devriez|devez|gagneriez|allez|pourriez ..1 vous|à_vous|bien_vous connaître|rencontrer|parler|entendre|entendre_à
    made: <i> vous laisse|laissons ..2 faire|échanger|discuter|papoter|bavarder|vous|prendre|en_parler|voir|poursuivre|régler|faire_connaissance ~
    made: ^, je|nous vous mets|mettons en relation|contact , <Name>|l'_un ~
    made: faire les présentations
    made: <i> crée|ouvre|lance|ai_créé ce|un groupe|fil|canal|chat|conversation pour que vous ~
    made: <i> <te> mets ..1 en contact|lien|relation ~ , en|cc copie ~
    made: <i> <te> mets ..1 en contact|lien|relation ~ en copie ~
    made: faites ..1 connaissance
    made: vous fais|faisons|fait <any>? rencontrer|connaître <Name>|<mr>|mon|ma|l'
    made: par|avec ce|cet message|mail|mot ..2 je|nous vous|te mets|fais|présente|mettons ~
    made: <i> fais|faisons les présentations
    made: les présentations <any>? sont_faites|: ~
    made: <Name> et <Name> , vous|je_vous ~
    made: <Name> , ..2 faut que tu|vous rencontres|rencontriez|connaisses|connaissiez <Name>|mon|ma ~
    made: ^, je|j'|nous ajoute|ajoutons|intègre|rajoute|inclus ..1 <Name>|mon|ma|notre|<mr> !numéro !nom ~
    made: je|nous vous réunis|réunissons|rassemble|regroupe ~
    made: à vous de jouer|prendre_la
    made: voici|voilà <mr> <Name> ~
    made: vous ..3 un point commun|en_commun
    offered: <i> peux|pourrais|pouvons|pourrions|peut|pourrait [ <te> <it>? présenter|mettre_en|recommander|introduire|brancher|faire_rencontrer|donner_son|donner_leur|passer_son|passer_leur ~
    offered: <i> peux|pourrais|pouvons|pourrions [ vous|te|t' <any>? <any>? mettre ..2 en ..1 contact|relation|rapport|lien ~
    offered: <i> peux|pourrais|pouvons [ lui|leur parler|toucher|glisser|écrire|demander ..3 de toi|vous|ton|votre|un_mot ~
    offered: <i> [ <te> <it>? présenterai|présentera|présenterons|mettrai|mettra|mettrons ..3 !excuses à|au|aux|en_contact|en_relation|en_rapport|mon|ma|<Name> ~
    offered: <i> [ <te> <it> présente|présenterai|présenterais ~
    offered: <i> [ <te> présente|présentons à|au|aux ~
    offered: <i> [ te mets|mettons|mettrai|mettrais|mettrons ..1 en ..1 contact|relation|rapport|lien ~
    offered: <i> [ vous mettrai|mettrais|mettrons|mettrions ..1 en ..1 contact|relation|rapport|lien ~
    offered: <i> vais|allons|va [ <te> présenter|mettre_en|brancher ..1 à|au|aux|<Name>|mon|ma|contact|relation|rapport ~
    offered: tu|vous veux|voulez|voudrais|voudriez|souhaitez|aimerais ..1 que|qu' je|on|nous <te> <it>? présente|présentions|mette|mettions|branche|recommande|fasse_rencontrer ~
    offered: veux|voulez|souhaitez tu|vous que je|nous|on <te> <it>? présente|mette|présentions|mettions|recommande ~
    offered: tu|vous veux|voulez que je|j'|on lui|leur en? parle|touche|écrive|demande ~
    offered: je <te> <it>? présente|mets ..6 ?
    offered: me|nous ferai|ferais|ferions|ferons un_plaisir|une_joie de|d' <te> présenter|mettre_en|introduire|recommander ~
    offered: serais|serai|serions|suis <glad> de|d' [ <te> présenter|mettre_en|faire_rencontrer|introduire|recommander ~
    offered: <i> <te> le|la|les présente|présenterai|présenterais ~
    offered: quand tu|vous veux|voulez ..1 je <te> <it>? présente|mets ~
    offered: si ..8 , <i> [ <te> <it>? présente|présenterai|mets|mettrai|branche|introduis ~
    offered: <i> <te> donne|donnerai|passe|passerai|file|filerai|envoie|enverrai ..1 son|leur|les numéro|contact|coordonnées|mail|adresse|06 ~
    offered: <i> peux <te> obtenir|organiser|arranger ..3 rencontre|rendezvous|entrevue|rdv avec ~
    offered: <i> devrais|devrait|dois|veux|voudrais|aimerais|tiens_à [ <te> présenter à|au|aux|mon|ma|<Name>|quelquun|un|une ~
    offered: une|un présentation|introduction|mise_en_relation ..2 <te> intéresserait|aiderait|serait ~
    offered: si une|un présentation|introduction|mise_en_relation ~ <te>|utile|aide|aider ~
    offered: et je|on fais|fait|ferai|vous_présente|te_présente les|à|<any> ~
    offered: <i> <te> branche|branchons|brancherai ~
    offered: <i> fais|ferai|ferais|faisons|peux_faire|jouerai ..1 l'|le|les|d' intermédiaire|lien|présentations|entremetteur|pont ~
    offered: <glad> de|d' <te> réunir|rapprocher|présenter|faire_rencontrer ~
    offered: que je|j'|on lui|leur touche|parle|glisse|écrive|dise ..1 un_mot|de_toi|de_ton|de_ta|de_vous|de_votre ~
    offered: <i> vous|te arrange|organise ça|une|un ..1 rencontre|rendezvous|entrevue|café|déjeuner ~
    offered: rencontrer|connaître ~ , je vous|t'|te ..1 arrange|organise|présente ~
    offered: <i> <te> réunirai|réunirais|réunis ~ si|volontiers
    offered: <i> pourrais|peux|pouvons|vais|peut [ glisser|toucher|dire un mot à|au|aux|de ~
    offered: <i> peut|peux|pouvons <te> mettre en ~
    offered: laisse|laissez moi te|vous <it>? présenter|mettre_en|introduire ~
    offered: <i> peux|pourrais|peut [ lui|leur donner|passer|transmettre|glisser|faire_passer ton|votre|tes|vos numéro|nom|contact|coordonnées|mail|cv|profil ~
    offered: puis_je|pourrais_je|peut_on|est_ce_que_je_peux|est_ce_qu'_on_peut [ lui|leur donner|passer|transmettre|laisser <your> numéro|nom|contact|coordonnées|mail|adresse|téléphone ~ ?
    offered: que|qu'|si je|j'|on [ lui|leur donne|passe|transmette|transmets|laisse|donnais|passais|transmettais <your> numéro|nom|contact|coordonnées|mail|adresse|téléphone ~ ?
    offered: <i> peux|pourrais [ lui|leur parler|toucher|écrire|demander ..2 de? toi|vous|pour_toi|un_mot ~
    requested: tu|vous|<can-you>|<can-you-inv> ..4 [ me|nous présenter|présentes|présentez|présenterais|présenteriez|introduire|introduirais ..1 à|au|aux|<Name>|ton|ta|votre|quelquun|cette|ce|un|une ~
    requested: tu|vous|<can-you>|<can-you-inv> ..4 [ me|nous le|la|les présenter|présentes|présentez|présenterais|présenteriez ~
    requested: [ me|nous présenter|présenterais|présenteriez|présenteras|présentes|présentez|introduire ..1 à|au|aux|ton|ta|<Name> ~ ?
    requested: [ me|nous mettre|mets|mettez|mettrais|mettriez|mettiez|mettes|mettrez|mettras ..1 en ..1 contact|relation|rapport|lien|cheville ~
    requested: [ me|m'|nous recommander|recommanderais|recommanderiez|recommandes|recommandez|pistonner|introduire auprès|à|chez|au|aux ~
    requested: [ me|nous faire|ferais|feriez|fais rencontrer|connaître ~ ?
    requested: que|qu'|si tu|vous ..1 [ me|nous présentiez|présentes|présentais|présentez|mettiez_en|mettes_en|mettais_en|introduisiez|recommandiez|fassiez_rencontrer|fasses_rencontrer ~
    requested: accepterais|accepteriez|accepterait|verrais|verriez ..3 de [ me|nous|m' présenter|mettre|introduire|recommander|faire_rencontrer ~
    requested: dérange|dérangerait|embête|embêterait|ennuie|ennuierait ..2 de [ me|nous|m' présenter|mettre_en|introduire|recommander ~
    requested: tu|vous [ nous|me présentes|présentez|présenterais|présenteriez ?
    requested: , tu|vous [ nous|me présentes|présentez|présenterais ~ ?
    requested: <can-you>|<can-you-inv>|<would>|oserais_je_vous_demander|puis_je_vous_demander|oserais_je_te_demander|demander|tu_ferais|vous_feriez ..3 [ une|un|l'|petite ..1 introduction|mise_en_relation|présentation|intro|recommandation auprès|à|avec|pour|chez|? ~
    requested: <would>|aise|à_l'_aise ..3 de|d' [ me|nous présenter|mettre_en|introduire ~
    requested: <can-you>|<can-you-inv> ..1 [ intercéder|plaider|appuyer ~
    requested: embêterait|dérangerait|ennuierait|gênerait|embête|dérange ..1 de|d' [ demander|parler|écrire ..2 à ..6 si|de ~
    requested: <you> <ne>|n'? connais|connaissez|connaîtrais|connaîtriez pas [ quelquun ..2 chez|à|au|dans|qui ~
    requested: [ me|nous présenterez|présenteras|présenteriez|présenterais|recommanderiez|introduiriez vous|tu ~ ?
    requested: <can-you>|<can-you-inv>|que_tu_peux ..2 [ m'|me|nous introduire|pistonner|parrainer|recommander ~
    requested: [ m'|me introduire auprès|chez|à ~
    requested: faire une|un ..1 intro|introduction|mise_en_relation ~
    requested: <can-you>|<can-you-inv> [ lui|leur demander|écrire|dire|parler ..6 si|de|que je|on|nous|moi ~
    requested: connais|connaissez|connaîtriez|connaîtrais ..2 quelquun ..6 qui accepterait|voudrait|pourrait|serait|prendrait ~ ?
    requested: [ présente|présentez|introduis moi|nous à|au|aux|<Name>|ton|ta|<your> ~
    requested: [ mets|mettez|branche|branchez moi|nous en|avec|sur ~
    requested: j'|nous|je ..1 aimerais|voudrais|souhaiterais|aimerions|souhaiterions|adorerais|rêve [ être présenté|présentée|mis_en|mise_en|introduit|introduite|présentés|recommandé ~
    requested: cherche|cherchons|recherche|voudrais|aimerais|besoin [ d'? une|un ..1 introduction|mise_en_relation|contact auprès|chez|avec|au|à|dans ~
    requested: une|l' introduction|mise_en_relation auprès|avec|à|chez ..6 serait|m'_aiderait|nous ~
    requested: [ nous|me servir|serviriez|servirais d' intermédiaire|entremetteur ~
    requested: [ faire|ferais|feriez|fais|jouer|joues|jouerais le|l'|les lien|intermédiaire|présentations|pont|entremetteur|entremetteuse ~ ?
    requested: tu|vous|<can-you>|<can-you-inv> ..3 [ lui|leur|le|la parler|toucher|glisser|demander|transmettre|passer|parlerais|glisserais ..2 de|un_mot|si|mon|s'|ma moi|nous|elle|il|cv|candidature|je|<any> ~
    requested: <can-you>|<can-you-inv>|tu|vous ..3 [ transmettre|faire_suivre|glisser|passer|transmettrais|passerais mon|ma cv|candidature|nom|dossier|profil|numéro|carte ..1 à|au|aux ~
    requested: <can-you>|<can-you-inv>|tu|vous ..3 [ demander|demanderais|demandes ..1 à ..6 si|s' je|elle|il|on|nous ..2 peux|peut|pourrais|pourrait|accepterait|serait|recevrait|voudrait ~
    requested: <can-you>|<can-you-inv>|tu|vous ..3 [ me|m' donner|passer|filer|envoyer|obtenir|passerais|donnerais ..1 son|leur|les|le|un contact|coordonnées|rendezvous ..2 de|du|chez|avec ~
    requested: <can-you>|<can-you-inv>|tu|vous ..3 [ me|m' donner|passer|filer|envoyer ..1 son|leur contact|coordonnées|numéro|mail ~
    requested: écrire|écrirais|écriras ..4 mot|lignes d'|de introduction|recommandation
    requested: tu|vous connais|connaissez|aurais|auriez|connaîtrais|connaîtriez [ quelquun ..2 chez|à|au|dans|qui_pourrait ~ ?
    requested: connais|connaissez|connaîtriez|connaîtrais|aurais|auriez tu|vous [ quelquun ..2 chez|à|au ~ ?
    requested: tu|vous as|aurais|auriez|avez [ un contact|des_contacts ..2 chez|à|au|dans ~ ?
    requested: qui [ devrais|devrions|puis|pourrais|pourrions|dois_je je|nous? rencontrer|contacter|voir ~
  `,
  unless: `
    here: présente|présentons|présenter|présentez|présentes mes|nos|ses|ton|ta|votre|l'|le|la|les|une|un|cet|ce !chef !cheffe !ami !amie !avocat !galeriste !collègue !apicultrice !responsable !patron !patronne !directrice !directeur !femme !mari !soeur !frère !copain !copine !personne !homme !dame !équipe excuses|voeux|condoléances|félicitations|respects|carte|cartes|ticket|billet|facture|projet|dossier|offre|candidature|nouvelle|nouveau|modèle|problème|produit|version|document|documents|livre|film|idée|plan|résultats|résultat|tarif|devis|gamme|situation|sujet|thèse|programme|collection|avantage|intérêt|solution|outil|site|service|services
        here: permets|permettez de me présenter
    here: vais|suis|dois|permets_de|venu|oublié_de me présenter
    here: me présenter , <any>
    before: <third>|<Name> <cl>* <ne>? a|avait|ont|<say>|m'
    here: <third>|<Name> <te>|m'|me|nous|l' a|avait|ont présenté|présentée|mis|mise|fait
    here: m'|m'_a|on_m'|nous a|as|avez|ont|avait présenté|présentée|présentés|fait|mis|mise|recommandé
    here: aurais|aurait|aurions pu <te>
    before: j'|je|on|nous aurais|aurait|aurions
    here: <ne> <cl>* !connaîtrais !connais !connaissez !connaîtriez !aurais !auriez <any> pas
    here: me|nous mettre|mets|mettez en contact|relation ..2 avec_la_réalité|avec_mes_émotions
    here: mettre|mets|mettez|passer le|du contact
    here: couper|coupe|coupez le contact
    here: merci|remercie
    before: merci|remercie|remercions|grâce de|d'|pour|à
    before: heureux|ravi|ravie|contente|content de|d' <te>|vous_avoir|t'_avoir|avoir
    here: en copie de_sécurité|conforme|double|certifiée
    here: pouvez|peux|pourriez|voulez vous|tu ..1 me|nous présenter votre|ton|vos|tes|le|un|une|les|des|l' carte|pièce|papiers|projet|dossier|offre|produit|catalogue|services|devis|solution|passeport|entreprise|plan|facture
    here: vous vous connaissez|êtes|rencontrer|connaître bien|mieux|déjà|enfin
    here: vous laisse faire_le|choisir|régler_la|discuter_avec_votre
    here: serais|suis|serions|sommes <glad> de|d' vous|te rencontrer|connaître
    here: aimerais|voudrais|souhaite|souhaiterais vous|te rencontrer|connaître
    here: la|une|l' introduction de|du|au ton|ta|votre|livre|cours|chapitre
    here: rester|restons|gardons|garder|rester_en en contact|contact
    here: <te> présenter|présente ..1 notre|mon|ma|nos|mes <any>? offre|projet|produit|gamme|société|entreprise|idée|services|cv|travail|livre|film|candidature|solution|collection|entreprise|dossier|démarche|activité|thèse
    here: <te> présente|présenter !à !au !aux !<Name> ..2 excuses|voeux|condoléances|félicitations|hommages
    here: vous devriez|devez vous entendre dire
    here: lui|leur demander|demande pardon
  `,
};
