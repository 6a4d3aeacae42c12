/** French: what the writer refuses. */

import type { Rules } from '../pack.ts';

export const DECLINE: Rules = {
  found: `
    too-busy: <i> suis|sommes|est|serai|serons|étais ..4 <busy> ~
    too-busy: ^, <busy> ..2 en_ce_moment|cette_semaine|ce_mois|jusqu'|, ~
    too-busy: <i> croule|croulons|nage|me_noie sous|dans ~
    too-busy: <i>|y|j' <ne>|n'? ..1 ai|a|avons|aurai|aurais|aurons|trouve|trouverai|vois ..3 pas|plus|aucun|aucune|guère|ni ..4 <spare> ~
    too-busy: <ne>? <me>? reste|restent pas|plus|aucun|aucune ..3 <spare> ~
    too-busy: ^, plus|pas|aucun|aucune|zéro ..2 <spare> ..3 à_moi|en_ce|cette|avec|pour|jusqu'|avant|, ~
    too-busy: pas le temps|une_minute|une_seconde
    too-busy: manque|manquons|faute|manque_cruellement de temps|disponibilité|disponibilités
    too-busy: le temps me|nous manque
    too-busy: trop|tellement|énormément de|d' travail|choses|boulot|dossiers|projets|copies|rendus|engagements|réunions|trucs|commandes|chantiers ..8
    too-busy: <i> suis|sommes ..3 trop|très|bien|fort|vraiment|assez|déjà occupé|occupée|occupés|prise|pris ..4 par|avec|en_ce|cette|ces|jusqu'|, ~
    too-busy: mon|notre|l' agenda|planning|calendrier|semaine|mois|emploi_du_temps ..4 plein|pleine|complet|chargé|chargée|saturé|rempli|remplie|bondé|déborde|explose|blindé|blindée|surchargé|intenable
    too-busy: agenda|planning complet|plein|saturé|blindé|surchargé
    too-busy: semaine|mois|période|fin_d'_année|planning ..2 de_dingue|de_folie|de_fou|infernal|infernale|trop_chargée|très_chargée|blindée|chargé|chargée ~
    too-busy: sous l' eau
    too-busy: jusqu' au cou|par_dessus_la_tête
    too-busy: par_dessus la tête
    too-busy: <i> bosse|travaille|bosserai|travaillerai|suis_de_garde|suis_en_réunion ..6 , donc|désolé|je_ne|je_peux|impossible|pas ~
    too-busy: <due> je bosse|travaille|suis_de_garde|suis_au_bureau
    too-busy: dois|devons|préfère lâcher|laisser_tomber|lever_le_pied|mettre_en_pause|refuser_toute ..8
    too-busy: impossible|pas|rien|personne avant|d'_ici|jusqu'_à|jusqu'_en <month>|la_rentrée|l'_été|l'_automne|l'_hiver|le_printemps|noël|pâques|la_fin|les_vacances|mi|fin|début|<number>|plusieurs|l'_année|le_mois|deux|trois ~
    too-busy: <ne> prends|prenons|accepte|acceptons plus ~
    too-busy: complet|complets|complète|pris|prise ..1 jusqu'|jusque ~
    too-busy: redemande|redemandez|recontacte|recontactez|relance|relancez moi|nous ..2 en|après|à|dans ~
    too-busy: avec le|la|les|l'|mon|mes ..6 <ne>|n'? ..2 pas|plus ..1 une|un|le minute|instant|temps ~
    too-busy: la tête sous|dans l'|le eau|guidon
    too-busy: <number>|deux|trois|quatre|cinq|plusieurs rendus|deadlines|examens|échéances|dossiers|clôtures|bouclages ..6 , ~
    no: <i> ne|n' ..3 peux|pourrai|pourrais|pouvons|pourrons|peut|pourra|puis|pourrions ..1 pas|plus|rien|malheureusement|hélas|guère ..3 <decline> ~
    no: je|j'|on|nous peux|pourrai|pourrais|pouvons|pourrons|peut|pourra pas|plus|rien ..3 <decline> ~
    no: <i> <ne>|n'? <cl>* peux|pourrai|pouvons|pourrons|peut|pourra|pourrais pas $
    no: <i> <ne>? <cl>* peux|pourrai|pouvons|pourrons|peut|pourra|pourrais pas <due>
    no: <i> <ne>? <cl>* peux|pourrai|pouvons|pourrons|peut|pourra|pourrais pas , désolé|déso|pardon|je|j'|on|mais|merci ~
    no: <regret> ..3 <i> <ne>|n'? <cl>* peux|pourrai|pouvons|pourrons|peut|pourra|pourrais|serai|serons|suis|sommes|viendrai|viendrons|serais ..2 pas|plus|aucun ~
    no: <regret> , <i> <ne>|n'? <cl>* peux|pourrai|pouvons|pourrons|peut|pourra|pourrais|serai|serons|suis|sommes|viendrai|viendrons|ferai|vais ..2 pas|plus|aucun ~
    no: <regret> ..2 ,? c' est|sera non|impossible|pas_possible|trop_tard|complet ~
    no: <regret> ,? mais? non $
    no: <regret> ..2 non|pas|impossible ,|mais|pour|possible|cette ~
    no: <regret> , non|pas|impossible|mais_non ~
    no: désolé|navré|regrette|pardon ..2 mais je|j'|on|nous|c'|ce|ça ..1 <ne>|n'? ..4 pas|plus|non|jamais|sans ~
    no: mais|et je|on|nous ne|n'? ..2 pourrai|pourrais|pourrons|pourra|peux|pouvons pas $
    no: <i> <ne>|n'? serai|serons|serais|sera pas ..2 là|dispo|présent|présente|présents|des_vôtres|parmi|en_mesure|en_ville|libre|rentré|rentrée|à ~
    no: <i> <ne>|n'? suis|sommes|est ..1 pas ..1 dispo|libre|disposé|disposée|en_mesure|intéressé|intéressée|intéressés|partant|partante|là|la_bonne|le_bon|la_bonne_personne|à_l'_aise|d'_accord|daccord|preneur|qualifié|qualifiée|compétent|compétente|convaincu|emballé|emballée|en_position|habilité|habilitée|autorisé|favorable|chaud|chaude|client ~
    no: <i> <ne>|n'? viendrai|viendrons|viendra|viens|participerai|participerons|participe|assisterai|irai|ferai|ferons|signerai|signe|prêterai|prêterons|prête|donne|donnerai|investis|investirai|témoignerai|prendrai|prends|accepte|accepterai|rejoindrai|continuerai|fais|recommanderai|présenterai|mettrai|mets ..1 pas|plus|jamais|rien|donc_pas ~
    no: <i> <ne> <te> <it>? <give>|<future> pas|plus|rien|aucun|jamais ~
    no: <i> <te> <it>? <future> pas ~
    no: <i> préfère|préférons|préférerais|préférerions|aime_autant ..1 ne|pas|m'_abstenir|décliner|refuser|passer|éviter|rester_en_dehors|rester_chez|laisser|dire_non|en_rester|garder|que_non|qu'_on_en ~
    no: <i> dois|devons|doit|suis_obligé|suis_obligée|suis_contraint|suis_contrainte|vais_devoir|me_vois|nous_voyons|suis_forcé|allons_devoir|sommes_contraints ..3 refuser|décliner|annuler|renoncer|me_désister|reporter_notre|passer_mon|dire_non|déclarer_forfait|rester_à|vous_décevoir ~
    no: <i> décline|déclinons|refuse|refusons|renonce|me_désiste|passe_mon_tour|passe_pour|passerai_mon_tour|m'_abstiens|m'_abstiendrai|annule ~
    no: vais passer mon_tour|pour|cette ~
    no: merci pour|de ~ , mais je|j'|on|nous|c'|ce|ça|<due> ..4 déjà|pas|décline|dois|pris|prise ~
    no: mais je|j'|on|nous suis|sommes|est|ai|a|avons déjà ..2 pris|prise|engagé|engagée|un|quelquechose|prévu ~
    no: merci|merci_beaucoup|c'_est_gentil|c'_est_très_gentil|merci_infiniment ..1 pour|de|d' ..1 l'|votre|ton|ta|la|cette|avoir|m'|nous|<me> ..1 invitation|proposition|offre|pensé|demandé|proposé|invité|invitée|avoir_invité|avoir_invitée|avoir_proposé|avoir_demandé|avoir_pensé|avoir_invités ..8 mais ~
    no: merci|merci_beaucoup|c'_est_gentil|c'_est_très_gentil|merci_infiniment ..1 pour|de|d' ..1 l'|votre|ton|ta|la|cette|avoir|m'|nous|<me> ..1 invitation|proposition|offre|pensé|demandé|proposé|invité|invitée|avoir_invité|avoir_invitée|avoir_proposé|avoir_demandé|avoir_pensé|avoir_invités ..8 , mais|je_reste|je_passe|je_préfère ~
    no: merci|merci_beaucoup ..1 pour|de|d' ..1 l'|votre|ton|ta|la|cette invitation|proposition|offre ..4 , je|on|nous reste|restons|préfère|passe|suis|sommes|ne ~
    no: c' est ..1 gentil|sympa|adorable|flatteur ..4 mais ~ non|pas|passe|préfère|déjà|impossible|peux|décline
    no: brise|fend le coeur de refuser|dire|décliner ~
    no: <i> suis|serais|serions|étais venu|venus|venue|venues avec joie|plaisir ,? mais ~
    no: aurais|aurait|aurions|serais|serait|serions ..2 aimé|adoré|bien_voulu|voulu|venu|venus|venue|fait_plaisir|été_ravi|été_ravie ~ ,? mais ~
    no: honoré|honorée|honneur|touché|touchée ~ , mais ~
    no: décidé|choisi|convenu|préféré ..1 de|d'? ne ~
    no: <i>|nous avons|ai|a décidé|choisi de|d' décliner|refuser|renoncer|arrêter|choisir_un|rester ~
    no: <i> <ne>|n'? m'|me|nous ..1 estime|sens|considère|juge|crois|vois|estimons|sentons ..1 pas|plus ~
    no: <i> <ne>|n'? suis|sommes pas assez|suffisamment ~
    no: ce|cela|ça|la|le|ma|notre ..3 <ne> se fera|fera pas ~
    no: ça|cela ne? <me> dit|tente|parle|enchante|branche ..1 rien|pas|guère ~
    no: vas|allez y sans moi|nous ~
    no: ^, sans façon ~
    no: <i> passe , ~
    no: <i> <ne>|n'? veux|voulons|souhaite|souhaitons|compte|comptons|désire|pense pas|plus ..1 <cl>* <inf>|refaire|recommencer|reprendre|redevenir|retourner|continuer|vendre|louer ~
    no: <i>|je me|nous retire|retirons|désengage|désiste|désistons|récuse de|du|ma|la|$ ~
    no: <me> est|serait|sera|sera_malheureusement ..1 difficile|compliqué|délicat|impossible ..1 de|d' ~
    no: ça|cela|ce va|sera|risque|s'_annonce ..2 compliqué|difficile|juste|chaud|délicat|impossible|trop_court pour|<due>|de_mon|cette|ce ~
    no: ^, pas cette|ce fois|année|coup|semaine|ci ~
    no: ^, pas pour moi|nous|cette ~
    no: passer|passerez|passeras de moi|nous|mes_services ~
    no: <a> <any> ..2 n'|ne est|sont plus ..1 dispo|libre|à_vendre|à_louer|en_vente|vacant|vacante ~
    no: le regret de <te> informer|annoncer|faire ~
    no: votre|ton|ta ..3 a|ont été ..1 rejeté|rejetée|refusé|refusée|déclinée|décliné ~
    no: laisse|laissez tomber ,|$
    no: laisse tomber ..1 j'|je|on ~
    no: ^, la flemme ~
    no: ai|a la flemme ~
    no: ça tombe ..1 mal ~
    no: tombe mal ,|$
    no: accepté|signé|choisi ..1 une|un|l' autre offre|poste|proposition|projet ~
    no: ai finalement|déjà|entre_temps ..1 accepté|trouvé|signé|choisi ~
    no: <i> serai|serons|suis|sommes pas de la partie
    no: <i> ne|n'? <cl>* <give>|<do> jamais ~
    no: ce|c' <ne>|n'? est pas|plus pour moi|nous|mon|notre ~
    too-busy: <i> <ne>|n'? arrive|arrivons pas|plus ..1 à caser|trouver_un|trouver_le|dégager|libérer|prendre|me_libérer|tout ~
    too-busy: planning|agenda|emploi_du_temps|charge_de_travail|calendrier ..3 <ne>|n'? <me>? permet|permettent pas|plus ~
    too-busy: le boulot|travail <me> mange|bouffe|déborde|dépasse|submerge ~
    too-busy: c' est la course|folie|guerre|panique en_ce|cette|au|ici|chez|jusqu'|, ~
    too-busy: entre le|la|les ..8 , ..2 <ne>|n'? ..2 pas|plus ~
    no: très peu pour moi|nous ~
    no: retenu|choisi|pris ..1 un|une|d' autre|autres candidat|candidate|profil|prestataire|offre|solution|devis ~
    no: <me> est|serait|sera impossible ~
    no: une autre fois $
    no: <i> reste|restons|resterai où|chez|à|sur_ma ~ pour_le|pour_l'|finalement|plutôt
    no: réponse est|reste|sera|demeure non ~
    no: ^, c' est ..2 non ~
    no: sera|serait|est donc? non ..2 pour|de|cette ~
    no: suis|sommes ..2 pris|prise ..2 fois|ailleurs ~
    no: toutes mes excuses , ..1 je|on|nous dois|ne|n'|vais_devoir|suis_obligé ~
    no: <i> dois|devons|doit|vais_devoir|me_vois ..2 dire non ~
    no: <i> ne|n'? <cl>* peux|pourrai|pouvons|pourrons|pourrais|pourrions malheureusement? pas|plus ..1 <cl>* <inf>|faire|entrer|être|venir|prendre|accueillir|loger|passer ~
    too-busy: ^, noyé|noyée|enseveli|ensevelie|submergé|submergée|débordé|débordée sous|par|de ~
    too-busy: noyé|noyée|enseveli|ensevelie ..1 sous|dans ~
    too-busy: c'|ce|cette|la|le ..3 est ..2 la_folie|folie|la_course|le_rush|dingue|infernal|infernale|un_enfer|démentiel ..8 , donc|alors|du_coup|je|désolé|j' ~
    too-busy: n'|plus|pas ..3 place|énergie|soirée|soirées|minute|temps|heure ..2 pour le|la|l'|les|ça|un|une|cela ~
    too-busy: me|nous prend|prennent|mange|mangent|bouffe|bouffent ..1 tout|toutes|toute|chaque|tous ~
    too-busy: soirées|soirs|weekends|journées ont_disparu|sont_pris|sont_prises|y_passent
    too-busy: reste|restent pas|plus|aucun|aucune ..3 <spare> ~
    no: passe|passerai mon tour
    no: ^ je passe $
    no: ^, je passe ..2 cette_fois|ce_coup|pour ~
    no: sans moi|nous $
    no: sans moi|nous , ~
    no: sera|est|donc|seront|fera|faire sans moi|nous ~
    no: sans moi|nous cette|pour|le|ce|<due> ~
    no: ^, ce sera|est non ~
    no: <ne>? compte|comptez|comptes pas sur moi|nous ~
    no: ^ non merci ~
    no: ^ non , merci ~
    no: ^ merci ..2 , ,? mais|non non|sans_façon|je|on|j'|nous|ce|ça|pas ~
    no: merci ,? mais|non non|sans_façon|je_ne|je_n'|on_n'|pas_pour|ce_n'|ça_ne|j'_ai_déjà|nous_avons_déjà|on_a_déjà|je_préfère|je_vais_passer|je_passe|je_suis_déjà|je_suis_pris|je_peux_pas|je_dois|je_vais_devoir|nous_ne|je_serai ~
    no: merci ~ , mais je|j'|on|nous|le|c'|ce|ça|<due> ..2 <ne>|n'|dois|préfère|ai_déjà|a_déjà|avons_déjà|passe|suis_pris|suis_prise|suis_déjà|serai|décline|travaille|suis|sommes|vais_devoir ~
    no: <ne>|n'? ai|a pas envie|l'_intention|la_possibilité|le_droit|les_moyens|le_coeur|le_courage|l'_énergie|la_force|la_place|vocation|les_compétences|l'_autorisation|les_fonds|de_budget|de_place|de_poste ~
    no: ^, pas envie
    no: pas|très envie $
    no: hors de_question
    no: c'|il|ce <ne>|n'? est pas possible|envisageable|mon_truc|pour_moi|pour_nous|ma_tasse|mon_domaine|mon_rayon|le_bon_moment|dans_mes|une_bonne_idée ~
    no: pas possible pour|de_mon_côté|cette_fois|avant|<due> ~
    no: impossible pour|de_mon|de_me|de_venir|d'_y|d'_être|de_nous|cette_fois|<due> ~
    no: ça|cela|c' <ne>|n'? va|sera|pourra pas|malheureusement ..1 être|pas possible|le_faire|faisable|pouvoir ~
    no: ça|cela|<due> <ne>? <te>|<me> arrange|convient|intéresse|dit|tente|branche pas|rien ~
    no: ça|cela va pas le faire
    no: je|on|nous ne? le|la|les sens|sent pas ~
    no: <i> suis|sommes|serai|serons|est déjà|malheureusement? pris|prise|occupé|occupée|retenu|retenue|engagé|engagée|en_déplacement|à_l'_étranger|en_vacances|absent|absente|en_congé|en_congés|pas_là ..2 le|ce|cette|jusqu'|<due>|, ~
    no: j'|on|nous|je ai|a|avons|aurai déjà|malheureusement ..1 un|une|quelquechose|prévu|d'_autres|des|quelquun|mon|mes|trois|deux|le ~
    no: ai|a|avons|est un|une|d'_autres|autre ..1 engagement|empêchement|contretemps|obligation|obligations|engagements|imprévu ~
    no: <regret> ..3 un|d' empêchement|imprévu|contretemps ~
    no: <i> ai|avons|a un_truc|piscine|quelquechose|autre_chose ..1 de|ce|le|<due>|prévu ~
    no: regrette|regrettons|navré|au_regret ..3 de <te>? <ne>? pas? <any> ..4 ne_pas|pas|refus|retenue|retenu|refuser|décliner|que|annoncer|impossible|pouvoir ~
    no: regrette|regrettons|navré|désolé ..1 de ne|devoir|vous_informer|vous_annoncer ~
    no: <ne>|n'? a|ont pas été retenu|retenue|retenus|accepté|acceptée|sélectionné|sélectionnée ~
    no: <ne>|n'? pouvons|pourrons|peux|pourrai|peut malheureusement? pas donner|accéder|retenir|répondre|vous|te|satisfaire|prendre|accepter|intervenir|organiser|recruter|embaucher|financer ~
    no: <ne> recrute|recrutons|recherchons|cherchons|embauche|embauchons|prenons|prends|acceptons|accepte|faisons|finançons|reprenons ..1 pas|plus ~
    no: <i> <ne>|n'? <any> pas|jamais|plus <any>? le_weekend|le_dimanche|le_samedi|de_nouveaux|de_stagiaire|de_stagiaires|de_dons|d'_argent|ma_voiture|mes_livres|mes_outils|la_voiture|de_clients ~
    no: on|nous|j' a|avons|ai ..1 déjà quelquun|trouvé|choisi|un|une|pris|tout|ce_qu'|fait ~
    no: <i> <ne>|n'? pense|crois|crois_vraiment pas ..2 pouvoir|que|être|venir|avoir|accepter ~
    no: <i> <ne>|n'? <cl>* connais|connaissons|connaît pas assez|suffisamment|vraiment ~
    no: <i> <ne> souhaite|souhaitons|veux|voulons|désire|tiens|veut pas|plus ..2 <any> ~
    no: je|on|nous veux|souhaite|tiens_à pas|plus ..1 <decline>|vendre|continuer|le|la|y|m'|me|en|faire|participer|venir ~
    no: <ne>|n'? y arriverai|arriverons|serai|irai pas
    no: ^ non , <i> <ne>? ~ pas ~
    no: ^ non , ça|pas|désolé|hors|je_préfère|je_regrette|impossible|sans|je_passe|c'_est_mon|surtout ~
    no: ^ non désolé ~
    no: ^ bof ~
    no: une autre|prochaine fois ,|peutêtre|$|alors
    no: peutêtre une|la autre|prochaine fois
    no: ce sera|partie_remise pour_une_autre|une_autre|pas_pour_cette|pour_une_prochaine ~
    no: partie remise
    no: je|on|nous laisse|laisse_tomber|jette|rends tomber|ma_place|l'_éponge|mon_tablier ~
    no: ma|notre|la réponse est|reste|sera non ~
    no: aurais|aurait|aurions ..2 aimé|adoré|bien_voulu|voulu|été_ravi|été_ravie|accepté|été_avec|fait_plaisir ~ , mais ~
    no: aurais|aurait|aurions ..2 aimé|adoré|bien_voulu|voulu ~ mais ~
    no: <ne> fera|ferons|ferai|sera|serai malheureusement? pas|plus ..3 visite|partie|membre|voyage|compte|déplacement ~
    no: enlève|enlevez|retire|retirez|désinscrivez|désinscris moi|nous de ~
  `,
  unless: `
    before: si|s'|au_cas_où|même_si tu|vous|je|j'|on|nous|il|elle|jamais|ça|tu_ne
    anywhere: ^, si tu|vous|jamais|t' <ne>|n'? ..1 peux|pouvez|es|êtes|veux|voulez
    before: elle|ils|elles|qui|<Name> <cl>* <ne>|n'? ..1 <say>|a|avait|ont|est
    before: il <cl>* <ne>|n'? ..1 <say>|a|avait
    here: il|elle|ils|elles <ne>|n'? !reste !restent !y !me !m' !nous !s'_agit <any>
    before: ai failli|presque|manqué|hésité|cru
    before: j'|je ai|avais ..2 dû|failli|pas_pu
    here: peux|pourrai|pourrais|peut|puis|pouvons|pourrions|pourrait pas|plus|que ..1 m'_empêcher|attendre|me_plaindre|imaginer|croire|oublier|ouvrir|t'_en_vouloir|vous_en_vouloir|te_dire_combien|vous_dire_combien|te_dire_comme|te_dire_à_quel|vous_dire_à_quel|dire_à_quel|dire_combien|tout|rêver|me_passer|nier|me_tromper|lire|voir|trouver|accéder_au_fichier|entendre|être_plus|être_mieux|rater|manquer|assez|mieux|louper|me_rappeler|m'_en_passer|résister|savoir|télécharger|me_connecter|imprimer|ne_pas
    here: ne <any>? peux|puis|pourrais que <any>
    here: n' arrive|arrivons pas !à_caser !à_trouver !à_dégager !à_libérer !à_me
    here: ai|a|avons pas|plus ..1 le|de|une temps|minute|seconde de|d'|pour être|m'_ennuyer|penser_à|voir_passer|souffler|te_remercier|répondre_avant|répondre_plus|respirer|te_répondre|vous_répondre|lire_encore
    here: pas|plus ..1 encore|eu ..2 temps|minute
    before: n'|ne <cl>? ai|a|avons pas|pas_encore eu
    here: ne|n' ai|avons pas eu
    here: aurais|aurait|aurions pas|jamais pu|cru|imaginé|dû|osé|mieux
    before: aurais pas|jamais
    here: pas de problème|souci|soucis|quoi|souci_pour
    here: non seulement|plus
    here: peux|pouvez|pourriez|pourrais|pourrez tu|vous pas
    here: ^, tu|vous <ne>|n'? <any> pas|plus|jamais
    here: si|que|quand|puisque tu|vous <ne>|n'? <any> pas|plus|jamais
    anywhere: ^, tu|vous <ne>|n'? ..2 pas|plus ~ ?
    anywhere: ^, pourquoi|comment|qui|quand ~ ?
    anywhere: ^, est_ce_que|tu|vous|as_tu|avez_vous ~ ?
    here: ne|n' refuse|dis|dites|décline|oublie|hésite|refuserai|dis_pas|dirai|dirais pas|jamais
    here: ne|n' dis|dites|dire|disait|disent ..1 non|sans_moi
    here: il|elle|ils|elles|qui <any>? dit|disait|disent|dire non
    before: ai|a|avait|avons|as dit non
    here: ne|n' <any>? <te>? oublierai|oublie|regrette|regretterai|lâcherai|décevrai|décevrons|dérangerai|embêterai|retiendrai|retiens pas|plus|jamais
    here: ne|n' veux|voudrais|voulais pas|plus <te>|le|la? déranger|embêter|presser|obliger|gêner|retarder|retenir|ennuyer|forcer|brusquer
    here: ne|n' veux|voudrais|voulais|souhaite pas ..1 déranger|gêner|imposer|être_indiscret|insister|te|vous|paraître|rater|manquer|perdre|t'|m'_imposer
    here: <te> laisserai|laisserons pas ..1 tomber|seul|seule
    here: <te> oublierai|décevrai|dérangerai|abandonnerai|retiendrai|cache|cacherai|mens|mentirai|lâche|lâcherai|crois|en_veux|comprends|vois|apprends|apprendrai|entends pas|plus|jamais|rien
    here: serai|suis pas ..1 là_avant|à_l'_heure|contre|fâché|sûr|sûre|mécontent|pressé
    here: <regret> ..2 oui|pour_le|de_répondre|du_retard|de_vous|de_te
    here: malheureusement|hélas oui|, oui
    here: désolé|navré|pardon|excuse|excusez ..2 pour|du|de_mon|de_ma|de_la|de_ne_pas_avoir|de_te|de_vous|si|d'_avoir|de_n'|de_répondre
    here: est pas possible|vrai , vous|tu|ils|c'
    here: c' est ..1 pas_possible|pas_vrai , ~ ?
    here: mon|ma|mes|son|sa|le|la|les <any> refuse|refusent|ne_peut|n'_a|ne_veut|est_débordé|est_débordée|est_occupé|est_occupée|est_pris|sont_débordés <any>
    here: n' ai|avons pas|plus d'_autre|faim|froid|peur|dormi|vu|reçu|trouvé|compris|entendu|lu|fini|bougé|oublié|changé|retrouvé|encore|le_numéro|l'_adresse|ton|votre|de_nouvelles|de_tes|internet|de_réseau|le_lien|le_code|mon|ma|mes|la_clé
    here: tu|vous|il|elle|ils|elles|ton|son|sa|votre es|êtes|est|sont|était|étais|semble|as|avez|a <busy>|débordé|débordée|très|trop|plein
    before: sais|imagine|comprends|vois|espère|suppose que|qu' tu|vous|il|elle
    here: étais|était|étions|fut ..3 <busy>
    here: ai|avons|a déjà un|une|le|mon|prévu !engagement !rendezvous !rendez_vous !truc !mariage !repas !dîner !match !baptême !anniversaire !contrat !prestataire !fournisseur !stagiaire !autre !invitation ~ <any> pour_toi|pour_vous|de_côté|à_te
    before: ni|sans|jamais|afin_de|pour|éviter refuser|dire|annuler|décliner
    here: semaine|mois|dernier|dernière dernière|passée|dernier ..4 folie|dingue
    here: trop|tellement de|d' choses|travail ..2 à_te_dire|à_te_raconter|à_vous_raconter|à_vous_dire
    before: j' aurais|aurions|aurait pas
    here: ne|n' <cl>* peux|pourrai|pouvons|pourrons pas|plus ..2 remettre|rendre|livrer|envoyer|terminer|finir ~ avant
    here: <ne>|n'? peux|puis|pourrais|saurais pas|plus|que ..2 te|vous|m' ..1 cacher|mentir|en_vouloir|empêcher|expliquer|répondre_plus|joindre|blâmer|remercier
    here: peux|pourrai|pouvons pas|plus ..2 vivre|respirer|dormir|marcher|bouger|parler|manger|rire|dire_mieux|faire_mieux|faire_autrement|ouvrir|lire|voir|être_plus|être_mieux|lire|comprendre|me_souvenir|lui_en|supporter|sentir|blairer
    here: reste pas|plus qu'|que
    here: ai|a|avons pas|plus que
    here: rien|pas avant
    here: impossible|pas avant_de
    here: jamais|pas autant|aussi|d'_aussi ~
    here: <ne> souhaite|veux pas ..1 vous|te|rester|que
    here: pas dispo|libre ?
    here: sans moi|nous serait|aurait|tu|vous|il|elle|ils|elles
    here: avec|sans doute|toi
    here: <i> <ne>|n'? suis|serai pas|plus ..2 avant|plus_que
    here: y a pas de_quoi
    here: n' y a pas|plus de|d' train|bus|vol|pain|lait|café|électricité|eau|urgence|raison|souci|problème|mal|quoi|doute
    here: prends|fais|prêtes|donnes pas|plus ..2 froid|mal|la_tête|attention
    here: fais pas|plus ..1 de_souci|exprès|confiance|attention
    here: <ne> fais|fait|crois|pense|comprends|vois|sais|dors|retrouve|trouve|sens|mange|bois|fume|regrette pas|plus|rien !avoir !pouvoir !que_je !qu' !être ~
  `,
};
