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
    plutôt|mieux <Name>|avec|à_<Name>|chez|la|le|mon|ma|voir ~
    mais <Name>|mon|ma|mes|notre ..3 connaît|cherche|a|sait|fait|loue|pourrait|peut|vend|prête|est|en|donne|aide ~
    il|elle|ils est|sont|connaît|connaissent|sait|fait|donne|pourra|pourrait|gère|aide ..2 spécialiste|mieux|experte|tous|toutes|ça|t'|te|vous ~
    voici|voilà son|leur numéro|contact|mail|adresse ~
    <te> passe|donne|envoie son|leur numéro|contact|mail ~
    je|on connais|connaît|peux_te_recommander|recommande|recommanderais|conseille|conseillerais un|une|quelquun|<Name>|plutôt ~
    as_tu|avez_vous|tu_as|vous_avez ..1 essayé|pensé|demandé|songé ~
    c' est plutôt|<Name> ..4 qui ~
  `,
  received: `
    bien? reçu|reçue|reçus|arrivé|arrivée|trouvé|trouvés|récupéré ~
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
};
