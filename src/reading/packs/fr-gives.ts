/** French: what the writer will do, has done, or offers to do. */

import type { Rules } from '../pack.ts';

export const PROMISE: Rules = {
  found: `
    <i> [ <te> <it>|en|y? <give>|<do>|<future> ~
    <i> [ <it> <lui> <give>|<do> ~
    <i> [ <lui> <it>|en? <give>|<do> ~ ] <due>
    <due> ,? <i> [ <lui>|<it> <it>|en? <give>|<do> ~
    <i> [ <lui> <it>|en? <give>|<do> ~ ] et|puis|, <i> <te>
    <i> [ <it>|en|y <give>|<do> ~ ] <due>
    <i> [ <it>|en|y <will> ~
    <i> [ m'|me|nous|s'|se en|y? <deed> ~
    <i> [ m'|me|nous en|y? <will> ~
    <i> [ m'|me|nous y mets|mettrai|mettons|mettrons|colle|attelle|attaque ~
    <i> [ <will> ~
    <i> [ <future> ..4 <te>|<your>|toi ~
    <i> [ finirai|terminerai|bouclerai|ferai|ferons|finirons|mettrai|mettrons|lirai|lirons|réfléchirai|prendrai ~ ] <due>
    <i> vais|allons|va [ <te> <it>|en|y? <inf> ~
    je|nous vais|allons [ <cl>? <to-do> ~
    <i> [ passe|passerai|passons|passerons|viens|viendrai|venons|viendrons|monte|descends|file|repasse|repasserai <te> <inf> ~
    <i> [ passe|passerai|passons|passerons|viens|viendrai|monte|descends <cl>? prendre|chercher|récupérer|déposer|aider|arroser|garder|réparer|rendre|poser|installer ~ ] <due>
    <i> [ demande|redemande|téléphone|écris à|au <my> ~ ] <due>
    <i> [ <now> ~ ] <due>
    <due> <i> [ <now> ~
    <due> , <i> [ <now> ~
    <i> [ fais|ferai|faisons|ferons|fait|fera le_nécessaire|suivre|le_virement|un_virement|passer_le|passer_la|remonter|la_réservation|les_démarches|la_commande|le_point_et ~
    <i> [ fais|ferai|faisons|ferons|fait|fera ça|cela|le_reste|le_tour|une_copie|un_saut|un_double|les_courses ~ ] <due>
    <i> [ <cl>* <check> ~ ] et|puis <i> <te> ~
    <i> [ <cl>* <check> ~ ] , <i> <te> ~
    et|puis [ <te> <it>? <give>|<do>|<future> ~ ] rapidement|<due>
    et|puis [ <te> recontacte|recontacterai|rappelle|rappellerai|tiens|tiendrai|redis|redirai|préviens|préviendrai|confirme ~
    <i> reviens|reviendrai|reviendrons|revenons [ vers toi|vous ~
    tu|vous [ <cl>? auras|aurez|recevras|recevrez|trouveras|trouverez ~ ] <due>
    <due> ,? tu|vous [ <cl>? auras|aurez|recevras|recevrez|trouveras|trouverez ~
    tu|vous [ l'|les|en auras|aurez|recevras|recevrez ~
    tu|vous [ l'|les as|avez ] <due>
    tu|vous auras|aurez [ de mes|nos nouvelles ~
    tu|vous auras|aurez [ ma|notre|mon réponse|retour|avis ~
    ^, [ la|le|les|l'|ça|tout|votre|vos|ton|ta|tes ..4 ] part|partira|partent|partiront <due>
    ce|ça|c' sera|est [ fait|prêt|réglé|envoyé|livré|corrigé|payé ] <due>
    ce|ça sera [ fait|réglé ~
    ce|ça sera [ fait $
    ce|ça sera [ fait , ~
    <a> ..4 sera|seront [ prêt|prête|prêts|prêtes|envoyé|envoyée|corrigé|corrigée|en_ligne|réglé|réglée|chez_vous|chez_toi|dans_votre|dans_ta ..3 ] <due>
    <i> [ <lui>|en|y|lui_en parlerai|parlerons|dirai|demanderai|poserai|toucherai ~
    <i> [ parle|parlerai|parlerons|glisserai|toucherai de toi|vous|ton|votre|ta|vos|un_mot ~
    <i> passe|passerai|viens|viendrai <due> [ avec|t'|te|vous|chez_toi|chez_vous ~
    <i> [ passe|passerai|viens|viendrai avec|t'|te|vous ~ ] <due>
    <i> ferai|ferons|fais en sorte que|qu'|de|d' [ <any> ~
    <i> [ ferai|ferons tout pour|mon_possible_pour ~ tu|vous|<te>|<your> ~
    <i> m'|nous assurerai|assure|assurerons [ que|qu'|de ~
    <i> confirme que|qu' <i> [ <will>|<future> ~
    tu|vous [ récupéreras|récupérerez|retrouveras|retrouverez ~ ] <due>
    tu|vous aurez|auras [ de_mes_nouvelles|des_nouvelles ~
    <i> devrais|devrait avoir [ <any> ~ pour_toi|pour_vous|<due>
    le nécessaire [ sera fait ~
    <you> peux|pouvez y compter
    <due> ..4 <i> [ <te> présente|présentons|présenterai|présenterons à|au|aux|<Name>|mon|ma ~
    c' est comme si c' était fait
    compte|comptez sur moi|nous
    peux|pouvez ..1 compter sur moi|nous
    ^ promis juré?|, $
    ^ c' est promis $
    je te|vous le promets|jure $
    je te|vous promets|garantis|jure de|d' [ ~
    je te|vous promets|garantis que|qu' je|j'|tu|vous|on|nous|ce [ <any> ~
    <i> m'|nous engage|engageons|engagerai à|d' [ ~
    <i> [ veillerai|veillerons|veille à ~
    <i> <ne>? manquerai|manquerons pas de|d' [ ~
    <i> <ne>? oublierai|oublierons|oublie pas de|d' [ <te> ~
    laisse|laissez moi|nous [ <cl>? <to-check> ~
    je [ prends|prendrai ça|cela|tout en|sur charge|moi ~
    ^ entendu|bien_reçu|daccord|ok , je [ <cl>* fais|ferai|regarde|vois ~
    ^ je? m' en charge|occupe
  `,
  unless: `
    here: <i> <ne> !manquerai !manquerons !oublierai !oublierons !oublie <any>
    here: <give>|<do>|<future>|<will>|<now>|<deed>|<check> pas|plus|jamais|rien|aucun|aucune|guère !plus !tard !de_souci !de_problème !vite !tôt !de !d' !loin
    here: vais|va|allons pas|plus|jamais|rien
    here: <te> dis|dirai|dit|dirons|redis que|qu'|pas|merci|bravo|tout|franchement|merde|chapeau|un|une|bonjour|bonne|à|au|stop|non|oui|adieu|ce_que_je|les_choses
    here: <te> le? dis|dirai|avoue|jure|promets que|qu'|,|franchement|honnêtement
    here: <te> passe|passons|passerai|transmets|transmettons|envoie|envoyons|adresse|adressons|fais|souhaite|donne|laisse le_bonjour|le_salut|un_bonjour|mes_amitiés|mes_salutations|mes_voeux|nos_voeux|plein|des_bises|des_bisous|mille|tout_mon|toute_ma|nos_condoléances|mes_condoléances|mes_meilleures|mes_meilleurs|nos_meilleurs|mes_sincères|un_gros|de_gros|beaucoup_de|tous_mes|toutes_mes|mes_pensées|ma_démission|ma_candidature|mon_cv|ma_facture|nos_tarifs|du_courage|de_bonnes|bon_courage|la_parole|raison|l'_embarras|ce_message|ce_mail|ce_petit|ce_mot|cette_lettre
    here: laisse|laisserai|laissons|laisserons tranquille|seul|seule|choisir|deviner|faire|imaginer|le_choix|le_soin|la_parole|juger|décider|découvrir|régler|tomber|réfléchir|y_réfléchir|travailler|dormir|maintenant|lire|en_paix|carte|$
    here: <te> rappelle|rappelons que|qu'|notre|votre|nos|vos|ton|ta|tes|la|les|de|d'|à|quelque|quelquun|quelquechose
    here: <te> écris|écrivons|écrit|contacte|contactons pour|car|de|d'|du|des|depuis|au_sujet|à_propos|à_la_suite|suite|afin|parce|en_tant|concernant|après|ces|ce|cette|aujourdhui
    here: <te> appelle|appelons|contacte|contactons|sollicite au|suite|concernant|pour|à_propos|depuis|car|de_la_part|dans_le_cadre
    here: <te> assure|assurons|garantis que|qu'|de|d'
    here: <te> apporte|apportons|donne|offre mon|notre|tout_mon soutien|amitié|aide_morale
    here: laisse|laissons en|entre|avec|à ..1 bonne|de_bonnes|tes|vos|le|la|l'|ton|votre|je|mon
    here: laisse|laissons ,
    here: <te> mets|mettons ..1 en contact|lien|relation|copie
    here: <te> fais|faisons|fait rencontrer
    here: <te> préviens|avertis|signale|informe|apprends|annonce|prévenons|signalons|informons que|qu'|,|tout|$
    here: <te> trouve|trouvons|trouverai !un !une !des !ça !le !la !les !du !quelquechose !quelquun <any>
    here: <te> retrouve|rejoins|rejoint|rejoindrai|rejoindrons|rejoignons|retrouverai|retrouvons|retrouverons|reçois|reçoit|recevons|regarde|cherche_partout|cherche_depuis|écoute|joins|joint|joignons|offre|tiens_à|tenons_à|tiens_pour|visite|lis|test|teste|viens|vient|revois|reverrai|aborde|engage|occupe
    here: <te> mets|mettons|met en_copie|en_contact|en_relation|en_rapport|au_défi|en_garde|en_cc
    here: propose|proposons|demande|demandons|redemande <cl>* si|de|d'|un|une|votre|ton|pardon|le|la|pourquoi|comment|juste|<due>
    here: <te> demande|demandons|propose|proposons|offrons
    here: <te> confirme|confirmons|informe|informons|indique|indiquons|précise|communique|signale que|qu'|notre|votre|ma|mon|la|le|l'|ton|ta|bien|avoir|par|$|ici|donc
    here: <te> fais|faisons|fait|ferai confiance|part|remarquer|rire|pitié|peur|la_bise|des_bises|un_bisou|mes|marrer|croire|grâce|perdre|honte|savoir|mal|de_la_peine|de_gros|attendre|un_câlin
    here: <te> rends|rend|rendons|rendrai compte|visite|hommage|grâce|fou|folle|jaloux|heureux|heureuse
    here: <te> passe|passons|passerai la_parole|le_relais|les_détails|l'_éponge|devant|avant|tout
    here: <te> donne|donnerai|donnons tort|raison|mille|envie|ma_parole|du_courage|carte_blanche
    here: <te> tiens|tient|tenons !au !informé !informée !informés !à_jour !une !un !le !la !compagnie <any>
    here: <i> <cl>* serai|serons|sera|aurai|aurons|aura|pourrai|pourrons|pourra|voudrai|voudrons|saurai|saurons|croirai|aimerai|préférerai|imaginerai|connaîtrai|partirai|partira|partirons|resterai|resterons|jouerai|irai|iront|irons|permettrai|penserai|penserons|verrai|verra|verrons|accepterai !avec !ça <any>? <te>|<your>|toi|à|de|en|le|là|pas|<any>
    here: vais|va|allons <te> dire|raconter|avouer|faire une|un|ce_que|que|franchement|la_vérité|rire|confiance|mal
    here: vais|va|allons <te> voir|manquer|retrouver|rejoindre|embêter|laisser|demander|remercier|croire|aimer|connaître|décevoir|surprendre|regretter
    here: vais|allons voir|regarder un|une|le|la|les|ma|mon|mes
    here: vais|allons le|la|les|l'|me|m'|nous !envoyer !appeler !rappeler !renseigner !occuper !charger !contacter !demander !vérifier !relire !corriger !réparer !faire_suivre !transmettre !imprimer !finir !régler <any>
    here: cijoint|en_pièce_jointe|pièce_jointe|pj|cidessous|dans_le_fichier
    here: depuis|chaque|souvent|rarement|habitude|hier|autrefois
    here: avec plaisir|joie si ~
    here: avec_plaisir|avec_joie|volontiers , envoie|envoyez|passe|dépose|apporte|dis|envoie_le|quand
    here: dans|en mon|notre coeur|pensées|prières
    here: <my> doigts|pouces
    here: croise|croiserai|croisons les doigts
    here: au_mieux|de_mon_mieux|mon_possible|notre_possible
    before: si|s' je|j'|tu|t'|on|vous|nous|ça|c'|jamais|un|une|le|la|les|l'|mon|ma|votre|ton|vos|mes|personne|quelquun|d'_ici|elle|elles|ils|il_y|il_fait|il_pleut|il_reste|il_le|il_vient|il_accepte|besoin|possible|cela|tout|celui|à|en|au|avec|rien
    before: ^, !laisse !laissez <imp> ..8 et|puis je|j'|on
    here: , <i> <te> ..1 <give> ~ ou quoi
    before: au cas où
    before: à condition
    after: !<asking> <any> si|s' tu|vous|t'|ça|c'|besoin|nécessaire|jamais|l'_envie|tu_veux|il_faut|il_y|cela|je|j'|on|possible|d'_aventure
    before: dit|disait|disais|promis|écrit|raconté|répondu|prétend|prétendait|jure|jurait|croyait|pensait que|qu'
    before: ai|avais|aurais dit|promis|pensé|cru
    before: veut|voudrait|aimerait|demande|exige|attend|tient_à_ce que|qu'
    before: espère|espérons|rêve|doute|crains que|qu' je|j'|nous|on
    before: peutêtre qu'|que
    after: peutêtre
    after: j' essaie|essaierai|espère
    here: <i> <te> ..12 $ ?
    here: <i> <it>|<lui>|<give>|<will>|<now> ..12 $ ?
    here: on en reparle|parle|reparlera|parlera
    before: comment|pourquoi|quand|combien|où|quel|quelle|est_ce|qu'_est ..8 $ ?
    before: le|la train|bus|avion|vol|ferry|bateau|navette|car
    here: train|bus|avion|vol|ferry|bateau|navette|car|soleil|rdv part|partira
    here: tu|vous auras|aurez|trouveras|recevras|as|avez ..1 beau|besoin|du_mal|raison|tort|froid|chaud|faim|envie|le_temps|compris|remarqué|vu|noté|la_chance|l'_occasion|le_choix|plein|trente|quarante|cinquante|<number> ~
    anywhere: automatiquement|automatique
    before: nos|notre|le|les système|robot|conseillers|équipes|service|services|livreur|facteur
    before: <third> <any>? qui
    here: sans doute|faute_de
    here: me|m' occupe|charge|occupons !en !de_tout !de_ça !du !des !de_la !de_l' !de_cette !de_ce !de_ton !de_ta !de_votre !de_vos !de_tes !de_vous !de_lui !d' <any>
    here: on <give> des|toujours|que
    here: on te|vous fait|donne|passe|met|rend|prend !suivre !parvenir !signe !un_retour !des_nouvelles
    here: <i> paie|paierai|laisserai|laisse|garde|garderai|trouve|trouverai|reçois|mets|tiens|sors|sortirai|monte|montons|descends|rends|dirai|dirais|appris|apprends|raconte <a>? mes|mon|ma|nos|moi
    here: <i> recevrons|recevrai|retrouverai|monterai|descendrai|apprendrai|dirai|garderai|trouverai|montrerons !<te> !le !la !les <any>
  `,
};

export const HELP: Rules = {
  found: `
    ^, voici|voilà <a>|ce|les|deux|trois|quelques|d'|de|mes|mon|cijoint ~
    ^ comme promis|demandé|convenu|discuté|prévu , ~
    cijoint|en_pièce_jointe|en_pj|en_annexe|en_attaché ..2 <a>|deux|trois|quelques|mes ~
    tu|vous trouverez|trouveras ..6 cijoint|en_pièce_jointe|en_pj|cidessous|joint|joints|sur|dans|à ~
    est|sont ..1 joint|jointe|joints|jointes|en_pj|en_pièce_jointe|cijoint
    <i> <te> joins|joint|joignons|remets|mets|glisse|attache ~ cijoint|en_pj|en_pièce_jointe|en_bas|en_copie_le
    <i> <te> joins|joignons ~
    <i> <te> <it>|en? <give> ~ cijoint|en_pj|en_pièce_jointe|cidessous
    <i> <te> <it>|en? ai|avons|a <did> ~
    <i> <it>|en|y|<lui>? ai|avons|a ..1 <did> ..5 <your>|pour_toi|pour_vous|toi
    <i> ai|avons|a <did> <it>|tout|tes|ta|ton|votre|vos ~
    ^ <did> ..4 <your>|pour_toi|pour_vous
    ^, relu|relue|corrigé|fait|vérifié|réparé , ~
    j'|on ai|a changé|corrigé|ajouté|déplacé|repris deux|trois|quelques|une|un ~
    j'|on|nous ai|a|avons vérifié|regardé|demandé|appelé|parlé|téléphoné ..6 et|:|, ~ est|c'|il|elle|ils|on|tu|vous
    j'|on|nous ai|a|avons parlé|touché_un_mot|glissé_un_mot de toi|vous|ton|votre ~
    mes|nos notes|remarques|commentaires|corrections|annotations sont ~
    le|la|l' code|mot_de_passe|digicode|numéro|adresse|clé|clef|lien|iban|wifi|clés|réponse|astuce|solution|formulaire ..5 est|c'|se_trouve|: ~
    c'|il|elle est ..1 sous|dans|derrière|sur|à_côté|chez le|la|l'|les pot|paillasson|tiroir|armoire|étagère|frigo|dossier|lien|bureau|gardienne|gardien|voisine|placard|porte|boîte|classeur ~
    <i> peux|pourrais|pouvons|pourrions|peut|pourrait|puis|saurais [ <te> <it>|en? <inf> ~
    <i> peux|pourrais|pouvons|pourrions|peut|pourrait [ <cl>? <to-help> ~ ] si tu|vous|t'|ça|besoin|jamais
    <i> peux|pourrais|pouvons|pourrions [ <cl>? garder|prêter|héberger|relire|corriger|conduire|donner_un_coup|filer_un_coup|prendre_le_relais|passer_la_prendre|passer_le_prendre|jeter_un_oeil|amener|arroser|traduire|déposer|dépanner|aider|nourrir|surveiller ~
    <i> <cl>* <give>|<do>|<future>|peux|pourrai ~ si|s' tu|vous|t'|ça|besoin|nécessaire|jamais|cela|le_coeur ~
    <i> <cl>* <give>|<do>|<future> volontiers|avec_plaisir|avec_joie ~
    <i> <cl>* <give>|<do>|<future> ~ avec plaisir|joie
    <i> serais|serai|serions|suis ravi|ravie|heureux|heureuse|content|contente|disposé|prêt|prête|enchanté|partant|partante ..1 de|d'|à|pour <te>? [ <te>|<to-help> ~
    <i> me|nous ferai|ferais|ferons|ferions un|une plaisir|joie|devoir de|d' [ ~
    ce serait|sera avec plaisir|joie que|qu' <i> ~
    ravi|ravie|heureux|partant|partante de|d'|pour <te> aider|dépanner|relire|conseiller|accueillir|héberger|montrer|expliquer ~ si|quand ~
    si tu|vous|t'|ça|besoin|jamais ..8 , <i> <cl>* <ne>? <give>|<do>|<future>|peux|pourrais|pourrai|veux_bien|suis_là|suis_dispo|suis_preneur|connais|ai ~
    si tu|vous|t'|ça|besoin|jamais ..6 <i> <cl>* <give>|<do>|<future>|peux|pourrais|pourrai|veux_bien|suis_dispo ~
    si tu|vous|ça|besoin|jamais|t' ..8 , tu|vous peux|pouvez ~ <my>|chez_moi|chez_nous|m'|me ~
    tu|vous veux|voulez|voudrais|voudriez|préfères|préférez|aimerais|aimeriez ..1 que|qu' je|j'|on|nous|ma|mon ~
    veux|voulez|voudrais|voudriez|souhaites|souhaitez|préfères|préférez tu|vous ..1 que|qu' je|j'|on|nous|ma|mon ~
    souhaites|souhaitez que je|j'|nous|on ~
    tu|vous veux|voulez|as|avez besoin d'|de|un un_coup_de_main|coup_de_main|aide|quelquechose|quelque|renfort|un_lit|mon|ma|bras ~ ?
    tu|vous veux|voulez un|une|mon|ma|mes|des|de_l' coup_de_main|aide|avis|adresse|numéro|contact|lit|recette|place|lift|relecture|voiture|vélo ~ ?
    veux_tu|voulez_vous un|une|mon|ma|mes|de_l'|des coup_de_main|aide|avis|adresse|numéro|contact|recette|place|relecture ~ ?
    ^, besoin d'|de un_coup_de_main|aide|quelquechose|quelque|renfort|un_lift|un_toit ~ ?
    as_tu|avez_vous besoin d'|de un_coup_de_main|aide|quelquechose|quelque|renfort|mon|ma ~ ?
    ça|cela te|t'|vous arrange|aide|aiderait|arrangerait|soulagerait|dépannerait si|que|qu' je|j'|on|nous ~
    <i> <te> <it>|en? <give>|<do> ..8 $ ?
    est ce que je|on peux|peut <te> aider|donner|être ~ ?
    puis|pourrais|pouvons je|nous <te> aider|proposer|donner|offrir|rendre|être_utile ~ ?
    tu|vous peux|pouvez|pourras|pourrez !? <cl>? <inf> ..3 <my>|chez_moi|chez_nous|la_mienne|le_mien|les_nôtres|à_la_maison ~
    ^, prends|prenez|utilise|utilisez|emprunte|emprunte|garde|gardez le_mien|la_mienne|les_miens|les_miennes|mon|ma|mes|le_nôtre ~
    dors|dormez|reste|restez|loge|logez chez moi|nous ~
    <i> <te>|lui? conseille|recommande|suggère|conseillerais|recommanderais|suggérerais|déconseille|conseillons|recommandons|suggérons ~
    à ta|votre place , ~
    ^, mon|notre conseil|avis|tuyau|astuce , ~
    ^, mon|notre|un|petit conseil : ~
    pour répondre à ta|votre question ~
    concernant|quant_à|pour ta|votre question ~
    j'|nous|je [ ai|avons joint|mis_en_pj|glissé <a>|deux|trois|quelques ~
    ^, je|nous joins|joignons|vous_joins|te_joins <a>|deux|trois|quelques|à_ce ~
    il|te <te> faut quelquechose|un_truc|du|des|de_la ~ ?
    tu|vous as|avez|auriez|aurais besoin de|d' quelquechose|qch|rien|quoi|un ~ ?
    ravi|ravie|heureux|content|contente de relire|t'_aider|vous_aider|lire|jeter|passer|garder|prêter ~ si ~
    j'|je|on ..1 ai|a|avons regardé|vérifié|cherché|appelé|demandé pour toi|vous , ~
    votre|ton|ta|tes|vos ..3 est|sont ..1 !passé !passée !bien <done> !de !du !en !passé !passée !passés <any>?
    le|la numéro|lien|code de suivi|commande ~ est ~
    la|le|les meilleur|meilleure|bonne personne|adresse|solution ..3 est|c'|serait ~
    tu|vous ferais|feriez|fera mieux|bien de|d' ~
    tournez|tourne_toi|adressez|renseigne ..1 vers|auprès ~
    ^, écrivez|écris|demandez|demande|appelez|appelle|contactez|contacte donc|plutôt|peutêtre|déjà|tout_simplement ~
    <i> <te> dépose|conduis|emmène|remplace|prête|héberge|garde ~ si tu|vous ~
    en général|pratique , il faut|suffit ~
    il|ça vaut|vaudrait|vaut_peut_être mieux ~
    ^, prends|prenez la|le|l' ..2 sortie|bus|ligne|train|métro|route|rue|tram|escalier|porte ~
    <i> ai|avons|a <did> ..8 pour toi|vous ~
    viens|venez dormir|loger|manger|habiter|t'_installer|vous_installer|chez|à_la_maison ..3 à_la_maison|chez_moi|chez_nous|, ~
    <you> peux|pouvez !? garder|emprunter|utiliser|prendre|récupérer|dormir le|la|l'|les|mon|ma|mes|chez ~
    <you> veux|voulez mes|mon|ma ~ ?
    pas besoin de|d' ~ , ~ suffit
    <i> peux|peut|pourrais lui|leur|en [ demander|parler|écrire|poser ~ pour|de toi|vous
    <i> peux|peut|pourrais [ lui|leur demander|parler|écrire ~ si_tu|si_vous|pour_toi|pour_vous
    le|la mieux|meilleur|meilleure|plus_simple|plus_sûr est|serait|c'_est de|d'|encore ~
    il|te|vous suffit|suffira de|d' ~
    ^, demande|demandez|vois|voyez|essaie|essaye|essayez|tente|contacte|contactez|adresse_toi|adressez_vous|tourne_toi|tournez_vous|écris|écrivez|appelle|appelez|téléphone|téléphonez|passe_voir|va_voir|allez_voir|regarde_du_côté|renseigne_toi|renseignez_vous|parle_en|parlez_en plutôt|aussi? à|au|aux|avec|la|le|les|<Name>|chez|de|plutôt|auprès|sur|du ~
    tu|vous devrais|devriez ..1 <inf>|aller|contacter|demander|essayer|t'_adresser|vous_adresser|parler|en_parler|regarder|lire|postuler|jeter ~
    tu|vous pourrais|pourriez|peux|pouvez !? ..1 essayer|demander|contacter|t'_adresser|vous_adresser|écrire_à|tenter|appeler_le|appeler_la|te_tourner|vous_tourner|voir_avec|passer_par ~
    as_tu|avez_vous|tu_as|vous_avez pensé|songé|essayé|demandé|regardé à|de|d'|du_côté|au|chez|sur ~ ?
    ^, coupe|coupez|éteins|éteignez|redémarre|redémarrez|débranche|débranchez|rallume|appuie|appuyez|maintiens|maintenez|clique|cliquez|secoue|tourne|décoche|vide|réinstalle|mets_le|trempe|frotte le|la|l'|les|sur ~
    <i> connais|ai un|une|quelquun|des|deux ..8 qui ~
    j' ai un|une|des|deux|mon|ma ..4 à te|vous prêter|donner|passer|filer|proposer ~
    j'|on|nous ai|a|avons ..5 de_libre|en_trop|en_rab|en_double ..3 pour_toi|pour_vous|si|, ~
    <Name> ..2 connaît|sait|pourra|pourrait|saura|fait ~ mieux|t'|te|vous aider|renseigner|que|répondre ~
    mon|ma|mes ..3 cherche|cherchent ~ , ~ numéro ~
    ^, envoie|envoyez|passe|passez|apporte|apportez|montre|montrez|dépose|déposez le|la|les|moi|ça ..3 , <i> ~
    <i> <cl>* <give>|<do>|<will> ~ , envoie|envoyez|passe|apporte|dépose le|la|les|moi
    votre|ton|ta|tes|vos ..3 est|sont réparé|réparée|prêt|prête|prêts|prêtes|fait|faite|corrigé|corrigée|imprimé|réservé|réservée|livré|relu|relue|recousu|marche_à_nouveau
    c' est ..1 réparé|réglé|réservé|imprimé|corrigé|envoyé|arrangé|fait , ~
    , c' était le|la|les|un|une !moindre !moins ~
    <i> l' ai|avons vérifié|regardé|réparé|réservé|corrigé|relu|imprimé|demandé ~ pour_toi|pour_vous|à_ta_place|moi_même
    réservé|gardé|mis_de_côté|acheté|pris pour toi|vous ~
  `,
  unless: `
    before: <third>|<Name> <cl>* a|avait|m'|ont <say>|<done>
    here: votre|ton|ta|tes|vos ..1 commande|inscription|demande|paiement|compte|mail|message|candidature|colis|abonnement|lettre|adresse|train|vol ..1 est|sont ~
    here: ai|avons|a pris|repris|fait|mis|appris|changé la|le|les|ma|mon|mes|un|une région|direction|poste|bus|train|suite|tête|métro|place
    here: <i> <ne> !? <any>? <any>? pas
    here: peux|pourrais|pouvons|peut|pourrai pas|plus|rien
    here: ne|n' <any>? <any>? pas|plus|jamais|rien aider|prêter|relire
    here: voici|voilà mon|ma|mes|notre|nos !notes !remarques !commentaires !corrections !retours !suggestions !avis !retour !conseil !vélo !clé <any>
    here: voici|voilà pourquoi|comment|ce_que_je|ce_qui|où|un_an|deux_ans|trois_ans|un_mois|des_mois|une_heure|deux_heures|trois_jours|une_semaine|longtemps|que|qu'|c'|le_problème|la_question|ma_question|l'_hiver|l'_été|l'_automne|le_printemps|le_soleil|les_vacances|la_vérité|le_genre|le_programme
    here: <you> peux|pouvez prendre|récupérer ..2 temps|place|retraite|colis|commande|billets
    here: qu'|que as|avez tu|vous
    here: nos|notre|mon|ma|mes tarifs|offre|offres|tarif|catalogue|brochure|facture|cv|candidature|devis|lettre|dossier|programme|conditions|book|formulaire
    here: <te> ai|avons|a <it>? envoyé|laissé|écrit|transmis|adressé un|une|deux|trois|plusieurs|mon|ma|ce|des message|messages|mail|mails|sms|invitation|demande|candidature|cv|relance|facture|texto|dossier|fois|il_y_a
    here: peux|pourrais|pouvons|puis|pourrions|peut|pourrait|saurais <te> <it>|en? demander|emprunter|poser|déranger|voir|parler|rencontrer|appeler_quand|appeler_à|appeler|contacter|joindre|rappeler|payer|laisser|rendre_visite|rejoindre|interroger|solliciter|prendre|inviter|dire|croire|embêter|remercier|assurer|garantir|comprendre|imaginer|passer_un_coup_de|passer_à|croiser|retrouver|avouer|citer|devoir|soumettre|confier|facturer
    here: tu|vous peux|pouvez me|m'|nous
    here: demander|demande|savoir|sais|dire|dis|vois|voir|vérifie|vérifier|regarde|dirai|confirme si|s'
    here: ai|avons|a demandé à ..2 comment|si|pourquoi
    here: <te> mets|mettons ..1 en contact|lien|relation
    before: quand|qu'_est|combien|comment|pourquoi|où|quel|quelle
    here: si tu|vous as|avez besoin|un_problème ..3 , je suis_là|suis_dispo|serai_là
    here: si tu|vous savais|saviez|voyais|voyiez|continues|continuez|avais|aviez|étais|étiez
    here: si tu|vous ..8 , je crie|hurle|pars|meurs|te_tue|vais|serai|suis_perdu|suis_mort
    here: suis|serais|serai|sommes ravi|ravie|heureux|heureuse|content|contente de|d' <te> avoir|rencontrer|voir|revoir|lire|compter|retrouver|annoncer|connaître|recevoir|accueillir_parmi
    before: j' aurais|avais|aurai
    here: demande|demandez ~ si ~
    here: demande|demandez toi|vous|moi|nous|pas|un|une|la_permission
    here: appelle|écris|contacte|contactez|appelez|écrivez|envoie moi|nous|le|la|les !bureau !mairie !standard !secrétariat !service !numéro !directeur !responsable !gardien !gardienne !support
    here: devrais|devriez avoir_honte|avoir|venir|dormir|te_reposer|vous_reposer|voir_ça|goûter|être|écrire|le_savoir|arrêter|recevoir|rire
    here: <i> ai|avons|a <did> <it>|tes|ton|ta|votre|vos message|mail|messages|lettre|courrier|numéro|adresse|nom|invitation|photo|photos|annonce|profil|colis|cadeau|carte
    here: c' est fait , merci|j'|je
    here: réponse est non|oui|simple
    here: le|la lien|code|numéro|adresse|formulaire|clé|réponse|solution ne|n'
    here: nous|on aide|aident
    before: dieu|seigneur|ciel
    before: il|elle|ils|elles <any>? ai|a|ont|avait|avaient
    here: le|la mieux|meilleur est|serait que|à
    here: ai|avons|a parlé de toi|vous avec
    here: ai|a|avons pris|mis|fait ta|ton|votre place|temps|tête|faute
    here: ça|cela vous|t' intéresse
    here: si besoin , n'|contactez|appelez
    anywhere: je|nous suis|sommes à votre_disposition
    anywhere: n'|ne hésite|hésitez pas à me|nous|revenir
  `,
};
