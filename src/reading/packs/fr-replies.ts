/** French: what answers say. */

import type { Replies } from '../pack.ts';

export const REPLIES: Replies = {
  done: `
    ^, fait|faits|faite ~
    c'|voilà_c' est ..1 fait|envoyé|réglé|réparé|réservé|parti|payé|viré|signé|bon|posté|prêt|cuit|corrigé|relu|imprimé|arrangé|trouvé|posé|ok|dans_la_boîte
    ^, voici|voilà|tiens !son !leur ~
    cijoint|en_pièce_jointe|en_pj
    est|sont ..2 joint|jointe|joints|jointes|prêt|prête|prêts|prêtes|arrivé|arrivée|rentré|rentrée|envoyé|envoyée|signé|signée|réservé|réservée|réparé|réparée|payé|payée|sortis|livré|en_ligne|corrigé|relu|nourri|arrosées|faite|fait|faits|dans|sur|chez|sous|devant|derrière ~
    ^, <did> ~
    j'|on|nous|je <cl>* ai|a|avons|viens_de|vient_de <did>|<done>|appelé|parlé|écrit|parlé_à|glissé|dit|lui|joint|demandé|changé|coupé|laissé|joué|voté|partagé|témoigné|inscrit|répondu|<inf> ~
    je|j'|on|nous <te> ai|a|avons|l'_ai|les_ai|viens ~
    vient|viens de partir|partir_chez|<cl>? <inf> ~
    comme promis|demandé|convenu ~
    tu|vous le|la|les trouveras|trouverez|as|avez|l'_as ~
    lien|fichier cidessous|dans ~
    <Name> , voici|je_te_présente|c'_est|voilà <Name>
    <Name> , <Name> est|cherche|connaît|a ~
    s' est bien|très|super? bien passé|passée ~
    déjà en_bas|là|sur_place|dans|devant|prêt|parti ~
    je suis déjà|en_bas|devant|en_route ~
    il|elle|ils dit|est_d'|accepte|veut_bien|est_ravi|est_daccord ~
    <did> , <any> ~
  `,
  yes: `
    ^ oui|volontiers|carrément|évidemment|bien_sûr|daccord|ok|okay|yes|yep|avec_plaisir|avec_joie|avec_grand_plaisir|naturellement|certainement|parfait|absolument|pas_de_souci|pas_de_problème|sans_problème|aucun_souci|ça_marche|ça_roule|grave|vas_y|allez_y|mais_oui|entendu|tout_à_fait|bonne_idée|excellente_idée|comptez|compte_sur|top|go|banco|partant|j'_en_suis|pourquoi_pas|ce_serait ~
    avec plaisir|joie
    je veux|voulons bien
    on|je|j'|nous viens|vient|viendrai|serai_là|venons|accepte|acceptons|en_suis ~
    ^, fais|faites donc|le|ça ~
    ça <te>|<me> va|convient ~
    appelle|appelez moi ~
  `,
  pointed: `
    ^, demande|demandez|essaie|essaye|essayez|tente|vois|voyez|contacte|contactez|écris|écrivez|appelle|appelez|adresse_toi|adressez_vous|parle|parlez|tourne_toi|passe_par|passez_par plutôt|en|aussi? à|au|aux|avec|la|le|les|l'|<Name>|chez|plutôt|monsieur|madame|docteur|notre|mon|ma|plutôt_à|de|par|auprès|du ~
    tu|vous devrais|devriez|pourrais|pourriez|ferais|feriez ..1 demander|essayer|contacter|écrire|appeler|t'_adresser|vous_adresser|mieux|parler|voir ~
    le|la mieux|meilleure|bonne ..2 est|serait|c' ~
    <te> conseille|recommande|suggère|conseillerais|recommanderais de|d' ..1 <inf> ~
    <te> conseille|recommande|suggère <Name>|plutôt|la|le|mon|ma ~
    plutôt|mieux <Name>|avec|à_<Name>|chez|la|le|mon|ma|voir ~
    mais <Name>|mon|ma|mes|notre ..3 connaît|cherche|a|sait|fait|loue|pourrait|peut|vend|prête|est|en|donne|aide ~
    il|elle|ils est|sont|connaît|connaissent|sait|fait|donne|pourra|pourrait|gère|aide ..2 spécialiste|mieux|experte|tous|toutes|ça|t'|te|vous ~
    voici|voilà son|leur numéro|contact|mail|adresse ~
    <te> passe|donne|envoie son|leur numéro|contact|mail ~
    je|on connais|connaît|peux_te_recommander|recommande|recommanderais|conseille|conseillerais un|une|quelquun|<Name>|plutôt ~
    as_tu|avez_vous|tu_as|vous_avez ..1 essayé|pensé|demandé|songé ~
    c' est plutôt|<Name> ..4 qui ~
    qu' il|elle|ils|elles <any> ..1 regarde|appelle|essaie|essaye|demande|écrive|s'_adresse|contacte|aille_voir|voie_avec ~
    qu' il|elle|ils|elles regarde|appelle|essaie|essaye|demande|écrive|contacte|appellent|demandent|regardent|écrivent|contactent ~
  `,
  received: `
    bien? reçu|reçue|reçus|reçues|arrivé|arrivée|trouvé|trouvés|récupéré ~
    bien récupéré|récupérée|récupérés|récupérées ~
    clé|clés|colis|lettre|livre récupéré|récupérée|récupérés|récupérées ~
    est|sont bien? arrivé|arrivée|arrivés|arrivées|là ~
    je|j'|on|nous l'|les|la? ai|a|avons ..1 bien? reçu|reçue|reçus|récupéré|trouvé|trouvés|eu ~
    merci pour|de les|la|le|ton|ta|tes|votre|l'_envoi|m'_avoir|nous_avoir envoi|photos|livre|lettre|notes|retour|prêt|envoyé|<any> ~
  `,
  pending: `
    pas ..1 encore ..3 reçu|fait|eu|pu|trouvé|répondu|fini|regardé ~
    toujours pas|en_attente|rien|bloqué|bloquées ~
    j'|je attends|cherche encore|toujours ~
    ai|a|avons pas ..1 oublié|eu_le_temps ~
    désolé|pardon pour|du|de_mon le|retard ~
    je|j'|on <te> tiens|tient|redis|dis|dirai|recontacte ~
    prend|prendra plus|du temps|plus ~
    ça|ce vient|arrive|avance
    je m' en occupe|charge
  `,
  busy: `
    croule|croulons|croulent sous ~
    sous l' eau ~
    pas avant le|la|l'|<month>|<weekday>|septembre ~
    agenda|semaine|mois|emploi_du_temps|planning ..2 déborde|plein|pleine|complet|chargé|est_plein|est_pleine ~
    est|sont plein|pleine|pleines|complète|complet|surchargée|surchargé ~
    est sans espoir|impossible|de_la_folie ~
    arrive|arrivons|parviens à peine|pas|même_plus ~
    plus|pas|aucune|sans ..1 une|le|de|d'? minute|temps|instant|moment ..2 à_moi|libre|avant ~
    pas|plus le|de|du temps ~
    peux|pouvons|saurais pas ..1 être partout|me_couper ~
    on|nous|je déménage|déménageons ~
    redemande|redemandez|repose|reposez moi|la ~
    sur le|chantier chantier|route tous|toute ~
    débordé|débordée|débordés|surbooké|surchargé|surchargée|noyé|noyée|submergé|submergée ~
    trop de|à travail|faire|boulot|choses ~
    pas cette|ce année|mois|semaine|saison|moisci ~
    reviens|revenez|repassez|repasse|recontacte|recontactez vers? moi|nous|me ..1 à|en|après|quand|dans|au ~
    redemande|redemandez|relance|relancez moi|nous ~
  `,
  refused: `
    est|serait|sera pas|ce_n'_est_pas pour moi|nous ~
    est pas pour|mon moi|nous|genre ~
    pas ..2 à l' aise ~
    je|j'|nous préfère|préfères|aime_mieux|préférons ..1 que|ne|garder|laisser|pas ~
    suis|sommes pas daccord|d'_accord ~
    donc|alors non
    en|l' ai|avons|avons_nous besoin nous|moi ..1 mêmes|même ~
    nous avons|ai besoin ~
    besoin nous_mêmes|moi_même|nousmêmes|moimême ~
    pas assez ~ pour|bien ~
    restent|reste dans|chez|en ~
    permet|autorise|autorisent pas ~
    est|serait impossible|exclu ~
    dois|devons refuser|décliner ~
    je|on|nous serai|sera|serons|suis|est|sommes ..2 absent|absente|absents|en_vacances|en_voyage|à_l'_étranger|pas_là|déjà_pris|déjà_prise ~
    une|la autre|prochaine fois $
    du coup|donc|alors , pas|plus de|d' ~
    du coup|donc|alors pas|plus de|d' ~
    serait ..1 mentir ~
  `,
  later: `
    laisse|laissez moi|nous ..2 réfléchir|voir|regarder|chercher|penser ~
    faut|faudrait ..1 que je|j'|nous ~
    je|on|nous le|la|les|lui|te|y? ..1 cherche|demande|regarde|lis|vois|réfléchis|vérifie ~
    je|on <te> dis|dirai|redis|tiens|recontacte|rappelle ~
    dépend|dépendra aussi|de|des|du ~
    longue histoire ~
    plutôt|mieux autour|devant|au d'|un café|verre|téléphone ~
    dès|quand|lorsque que|je|j' ~
    redemande|redemandez moi ~
    ce|cet soir|demain ~
  `,
  elsewhere: `
    elle|il ne? fait que ça|cela ~
    elle|il ne? s' occupe que ~
    faut|fallait|vous_faut|te_faut un|une ~ pas|plutôt moi|que_moi ~
    c' est <Name>|mme|m|madame|monsieur|elle|lui ..2 qui tient|fait|gère|soccupe|s'_occupe|a ~
    qui|elle|il tient|gère|fait les|la|le ~ maintenant|désormais|aujourdhui ~
    ai|avons transmis|passé|fait_suivre|donné|transféré ..4 à|au|aux ~
    <Name> , qui ..2 connaît|sait|fait|a ~
    point|bureau|service|centre|maison|chambre|bibliothèque ..8 fait|aide|propose ~
    <Name> ..1 serait|est ..2 formidable|parfaite|parfait|mieux|super|idéale|idéal ~
    mais <Name> ~ serait|pourrait|sait|peut ~
    voisin|voisine|collègue|ami|amie|frère|sœur|cousin|cousine|oncle|tante de|du|à ~ <Name> ~
    <imp>? demande|demandez|adresse|adressez|vois|voyez|écris|écrivez ..1 à|au|plutôt|vous ~ <Name> ~
  `,
};
