/** French: what the writer asks of the reader, how large it is, and what they want to know about the reader. */

import type { Pack, Rules } from '../pack.ts';

export const ASK: Rules = {
  found: `
    <can-you> [ <me> ~
    <can-you> [ <any> ~ ?
    <can-you> [ <cl>* <inf> ~ <please>
    <can-you-inv> [ <any> ~
    tu|vous [ <me> <any> ~ ?
    <can-you> ..2 [ <inf> ~ ?
    <would> tu|vous [ <any> ~
    <would> tu|vous ..1 [ <any> ~ ?
    tu|vous [ <cl>? <would> ~ ?
    n'|tu|vous [ <cl>? aurais|auriez ..1 pas ~ ?
    tu|vous n' aurais|auriez [ pas ~ ?
    <doyou> tu|vous [ <me> ~ ?
    [ <me> <doyou> tu|vous ~ ?
    merci d'_avance|par_avance|beaucoup? de|d' [ <ne>? pas? <cl>* <to-ask> ~
    merci ..3 de|d' bien vouloir [ <any> ~
    merci de ne pas|plus [ <any> ~
    remercie|remercions|remercierais|remercierions ..3 de|d' bien vouloir [ <any> ~
    remercie|remercions par_avance|d'_avance de|d' [ <cl>* <inf> ~
    prière de|d' [ <any> ~
    veuillez|veuille ..1 [ <any> ~
    ^, [ sois|soyez ..1 à l'_heure|au_rendezvous|là|ponctuel|ponctuels|prudent_et ~
    ayez|aie l'_obligeance|l'_amabilité|la_gentillesse|la_bonté de|d' [ ~
    soyez|sois gentil|gentille|aimable|chic|sympa de|d'|, [ <any> ~
    <te> prie|prions|prierais|prierions ..1 de|d' [ <any> ~
    <te> saurais|serais|serions|saurions|serai|saurai|saurons ..2 gré|reconnaissant|reconnaissante|reconnaissants|obligé|obligée ..1 de|d'|si [ bien_vouloir? <any> ~
    <te>? demande|demanderai|demandons|demanderais ..2 de|d' [ <cl>* <inf> ~
    te|vous|t' demander si tu|vous [ <any> ~
    demande|demandais|demandons si tu|vous [ <any> ~
    demande|demandais s' il serait|est|y_a possible|moyen ..1 [ <any> ~
    voulais|voulait|voudrais|voulions|venais|aimerais savoir|demander si|s'|ce|quand|où|comment|quel|quelle|combien [ ~
    voulais|voudrais|voulions|aimerais|souhaiterais|viens <te> demander|poser|soumettre [ ~
    j'|on|nous|je ..1 voudrais|aimerais|souhaiterais|souhaite|aimerions|souhaiterions|voudrions|souhaitons|désire|désirerais|adorerais ..1 [ <te> <want> ~
    j'|on|nous|je ..1 voudrais|aimerais|souhaiterais|souhaite|aimerions|souhaiterions|voudrions|souhaitons|désire|adorerais ..1 [ savoir|connaître|obtenir|avoir|recevoir|prendre_rendezvous|réserver|emprunter|louer|commander|annuler_ma|modifier|échanger|visiter|bénéficier|disposer|convenir|fixer|organiser_un|un_rendezvous|ton|votre|des_informations|des_nouvelles_de|en_savoir ~
    j'|on|nous|je voudrais|aimerais|souhaiterais|souhaite|aimerions|souhaiterions|voudrions|souhaitons|veux|aimerai|adorerais [ que|qu' tu|vous <any> ~
    je|nous|j' sollicite|sollicitons|requiers [ <any> ~
    <i> <te> sollicite|sollicitons ..3 pour [ ~
    <i> <te> contacte|contactons|écris|écrivons|appelle ..2 pour|afin_de|car|parce_que [ <te> demander ~
    <i>|il|y <te>|me|nous|m'? ai|avons|a|faut|faudrait|aurais|aurions|manque ..1 [ besoin de|d'|que|qu' ~
    j'|on|nous ..1 besoin [ de|d'|que ~
    il|y <me>? faut|faudrait|manque|manquerait [ <any> ~
    faudrait|faut que|qu' tu|vous [ <any> ~
    il faudrait|faut [ que tu|vous ~
    tu|vous dois|devez|devras|devrez [ <me> ~
    ^, [ <imp> <moi> ~
    ^, [ ne <any> pas ~ ] <please>
    ^, [ <imp-send> ~
    ^, <please> [ <imp> ~
    ^, [ <imp> ~ ] <please>
    <please> , [ <imp> ~
    ^, [ dis|dites|rappelle|rappelez|transmets|transmettez|annonce|explique|demande|demandez à|au|aux|lui|leur !milo <any> ~
    ^, [ tiens|tenez|tenir <moi> au_courant|informé|informée|informés|informées ~
    ^, [ fais|faites <moi> ..1 signe|savoir|passer|parvenir|suivre|visiter|un|une|part|le|la ~
    ^, [ laisse|laissez <moi> un|une|le|la|les|ton|ta|votre|savoir ~
    n' oublie|oublies|oubliez|omets|oubliez pas [ de|d'|le|la|les|ton|ta|tes|vos|votre|mon|ma|que|qu' ~
    ^, pense|penses|pensez [ à|au|aux ~
    <i> compte|comptons sur toi|vous|ton|votre|ta [ pour|afin ~
    <i> espère|espérons que|qu' tu|vous [ pourras|pourrez|accepteras|accepterez|voudras|voudrez|peux|pouvez ~
    ce|ça|c' serait|est|sera <good-if> si|s' tu|vous|on [ ~
    ce|ça|c' serait|sera <good-if> que tu|vous [ ~
    ce|ça|c' serait|sera ..1 <good-if> de|d' [ <te>|<me> ~
    ça|cela|ce <me> ferait|rendrait|aiderait|arrangerait|dépannerait|plairait|sauverait ..4 si|que|de|d' [ tu|vous|<te>|<inf> ~
    serais|serions|serait|suis|sommes ..1 <glad> que|qu'|si tu|vous [ ~
    si tu|vous pouvais|pouviez|voulais|vouliez|voulez_bien|veux_bien|aviez|avais ..1 [ <cl>* <any> ~
    serait|est|sera|y_aurait|y_a ..1 il possible|envisageable|moyen de|d'|que|qu' [ ~
    est ce possible|envisageable ..1 [ <any> ~ ?
    ^, possible|moyen de|d'|que|qu' [ ~
    y a|aurait ..2 moyen|possibilité de|d'|que|qu' [ ~
    ça|cela|ce <te> dérange|dérangerait|ennuie|ennuierait|embête|embêterait|gêne|gênerait|coûterait ..1 de|d'|si|que [ ~
    ça|cela|ce ne|n'? <te>? dérange|dérangerait|ennuie|ennuierait|embête|embêterait pas de|d'|si|que [ ~
    cela|ça|ce <te> dit|dirait|branche|brancherait|intéresse|intéresserait|tente|tenterait|plairait [ de|d'|un|une|le|la|pour ~ ?
    [ ça|cela <te> dit|dirait|branche|tente|intéresse|intéresserait|va|irait|convient|conviendrait|arrange ~ ?
    voyez|vois|verrais|verriez|voyez_vous|vois_tu|verriez_vous|verrais_tu un inconvénient [ à ~
    tu|vous|t' [ es|êtes|serais|seriez|seras|serez ..1 dispo|libre|partant|partante|partants|chaud|chaude|chauds|motivé|motivée|ouvert|intéressé|intéressée|preneur|preneuse|là|des_nôtres ~ ?
    tu|vous|t' [ en es|êtes|serais ?
    [ es_tu|êtes_vous|serais_tu|seriez_vous|serez_vous ..1 dispo|libre|partant|partante|partants|intéressé|intéressée|preneur|prêt|prête|là ~ ?
    ^, [ dispo|libre|chaud|partant|motivé|partants ~ ?
    une_chance|chance|possible|des_chances ..1 que|de|d' [ <any> ~ ?
    ^, des|une|d' [ idée|idées|remarques|objections|objection|suggestions|nouvelles|conseils|conseil|avis|retours|questions ~ ?
    <i> serais|serait|suis|serions ..1 preneur|preneuse|preneurs de|d' [ ~
    on|nous [ pourrait|peut|pourrions|pouvons ~ ?
    pourrait|peut|pourrions|pouvons on|nous [ <any> ~ ?
    [ on se|s' <meet> ~ ?
    ^, [ on mange|déjeune|dîne|boit|prend|va|fait|part|court|joue|teste|essaie|partage|tente ~ ?
    je|j'|on|nous ..1 peux|pourrais|peut|pourrait|pourrai|puis [ <te>|<cl>? <borrow> ~ ?
    puis|pourrais|pourrai|peux|pourrions|pouvons je|nous [ <te>|<cl>? <any> ~ ?
    est ce que|qu' je|on|nous peux|pourrais|peut|pourrait|pouvons|pourrions [ <any> ~
    est ce que|qu' tu|vous [ <would>|peux|pouvez|veux_bien|voulez_bien <any> ~
    else: est ce que|qu' tu|vous|il|elle|ils|ça|c'|ce|le|la|les|l'|votre|ton|quelquun|mon|ma|on|je [ <any> ~ ?
    ai|aurais|aurai ..1 une|un|deux|quelques [ question|questions|service|faveur|petite_question|petit_service|requête|demande ~
    ^, [ petite? question|service|requête , ~
    ^, [ petite|petit|une|un question|service|requête|faveur , ~
    quelquun|qui [ peut|pourrait|aurait|a|sait|connaît|veut|voudrait|saurait|serait|viendrait|vient|prend|a_vu ~ ?
    [ qui|qu'|que <any> ~ ] <please>
    que|qu' [ en penses|pensez|dis|dites|dirais|diriez ..1 tu|vous ~
    tu|vous [ en penses|pensez|dis|dites quoi ~
    [ ton|votre|vos avis|retour|retours|opinion|regard sur ~ ?
    ^, [ ton|votre avis $ ?
    donne|donnez|dis|dites|dire|donner moi? [ ton|votre|vos avis|opinion|retour|sentiment ~
    je|nous cherche|recherche|cherchons|recherchons [ un|une|quelquun|des|du|deux|trois ~
    ^ cherche [ un|une|quelquun|des|coloc ~
    <i> attends|attendons [ ton|votre|vos|ta|tes|de_tes|de_vos ~
    dans l' attente de [ votre|ton|vos|ta ~
    au plaisir|en_espérant que? [ vous|tu pourrez|pourras ~
    <i> aimerais|voudrais bien [ ton|ta|votre|que|savoir|un ~
    tu|vous accepterais|accepteriez|voudrais|voudriez ..1 de|d'? [ <any> ~
    quand|où|à_quelle_heure|comment|combien|quel_jour [ <any>? peut|peux|pouvons|pourrait|puis|pourrions on|je|nous ~
    tu|vous [ viens|venez|passes|passez|restes|restez|montes|manges|mangez|descends|prends ..4 ] <due> ?
    <due> tu|vous [ viens|venez|passes|es|êtes ~ ?
    <due> <te>? [ <te> va|convient|irait|conviendrait|arrange ~ ?
    [ soutenez|soutiens|donnez|faites_un_don|versez|participez|inscrivez_vous|votez ~
    on|nous compte|comptons sur [ toi|vous ~
    il faut|faudra [ <me>|que_tu|que_vous ~
    , [ réponds|répondez|confirmez|confirme|prévenez|rappelle|rappelez|écris|viens|venez|dis_moi ~
    <te> invite|invitons|convie|convions|propose|proposons ..3 [ <due>|à_dîner|à_déjeuner|à_mon|à_ma|à_notre|à_venir|au|à_prendre|de_se|de_nous|un_appel|un_café|une_rencontre|un_rendezvous|qu'_on|une_réunion|un_point ~
    else: ^, [ <q> ~ ?
    else: ^, [ à|de|en|pour|depuis|avec|chez|par quel|quelle|quels|quelles|qui|quoi|combien|quand|où ~ ?
    else: [ <any>? comment|quand|où|combien|pourquoi|quoi|qui|lequel|laquelle ?
    else: ^, [ tu|vous|t'|on|il|ils|elle|elles|c'|ça|y|est|es|êtes|as|avez|a|avons|faut|sais|savez|connais|connaissez|peut|sont ~ ?
    else: ^, [ le|la|les|l'|mon|ma|mes|votre|vos|ton|ta|tes|un|une|des|je|j'|nous ..8 <aux> ~ $ ?
    else: tu|vous [ <doyou>|as|avez|sais|savez|connais|connaissez|es|êtes|veux|voulez|peux|pouvez|penses|crois|comptes|auras|aurez|seras|serez|viendras|viendrez ~ ?
    else: [ <doyou>|as|avez|sais|savez|connais|connaissez|es|êtes|penses|pensez|crois|croyez tu|vous ~ ?
    else: dis|dites moi|nous [ si|s'|quand|où|comment|combien|quel|quelle|quels|lequel|laquelle|à|ce ~
    else: sais|savez|saurais|sauriez|saurait tu|vous|pas|on? [ si|s'|où|quand|comment|combien|qui|quel|quelle|ce|à ~
    else: ^, on [ en_est_où|fait_quoi|fait_comment|commence|part|mange|se_gare|dit ~
    else: [ tu|vous <doyou>|es|êtes|as|avez|fais|faites ..3 à_quelle_heure|quand|où|combien|quel_jour|lequel|laquelle ~
    else: dispo|reçu|réservé [ $ ?
  `,
  unless: `
    before: <third>|<Name> <cl>* <ne>? <say>
    before: <third> <any>? <say> si|s'|de|que
    here: <can-you> <cl>* imaginer|compter|dormir|être_fier|être_fière|toujours|te_détendre|vous_détendre|partir_tranquille|rêver|garder_ton|garder_le|garder_la|rester|venir_quand|passer_quand|te_vanter|vous_vanter|crever|attendre_longtemps|te_brosser|oublier
    here: peux|pourrais|pouvez|pourriez tu|vous imaginer|croire|te_figurer
    here: peux|peut|puis|pourrais|pouvons|pourrions je? <te> aider|proposer|être_utile|offrir|apporter|dépanner|prêter|donner_un_coup|ramener|déposer|montrer|donner|accompagner|conduire|rendre_un_service|conseiller|servir|rassurer|faire|envoyer|expliquer|préparer|réserver|chercher|amener
    here: peut|pourrait|peux <te> aider|proposer|apporter|offrir|dépanner|prêter|ramener|déposer
    here: n'|ne hésite|hésites|hésitez
    here: tu|vous|<can-you> <me> fais|faites|fait|fera marcher|rire|plaisir|pitié|peur|craquer|honte|envie
    here: tu|vous me|m'|nous entends|entendez|suis|suivez|reconnais|reconnaissez|reçois|crois|croyez|manques|manquez|plais|prends_pour|en_veux|en_voulez|écoutes|as_manqué|connais|comprends|étonnes|vois_venir|remets|prenez_pour
    here: merci|merci_beaucoup de|d' prendre|penser|croire|être|avoir|prendre_soin|demander|t'|te|vous
    here: merci de <me> avoir|faire_confiance|lire|suivre
    here: veuillez|veuille ..2 agréer|recevoir|croire|accepter|excuser|pardonner|trouver|noter|nous_excuser|m'_excuser|croire_en
    here: prie|prions de|d'|bien_vouloir? croire|agréer|recevoir|accepter|excuser|m'_excuser|nous_excuser|pardonner|bien_vouloir_m'_excuser|bien_vouloir_nous_excuser|bien_vouloir_excuser|bien_vouloir_agréer|trouver
    here: excuse|excusez|crois|croyez|pardonne|pardonnez|imagine|imaginez|figure_toi|écoute|écoutez|permets|permettez|laisse|laissez|raconte|racontez|épargne|épargnez|fais_moi_confiance|faites_moi_confiance|parle|parlez moi|nous !un !une !ton !votre !le !savoir
    here: dis|dites moi|nous !<q> !si !s' !ton !votre !quand !ce !à !où !vite !oui !juste !ça !combien !lequel !laquelle <any>
    here: dis|dites moi pas|plus
    here: laisse|laissez moi|nous <inf>|le|la|te|vous|tranquille|deviner|rire|en_paix
    here: permettez|permets moi
    here: dis|dites|fais_signe|préviens|appelle|appelez|écris|écrivez|faites_signe|fais|faites|contacte|contactez moi|nous ..1 signe? si|quand|dès_que|au_cas|en_cas|besoin tu_as|tu_veux|tu_changes|tu_passes|vous_avez|vous_voulez|vous_souhaitez|vous_passez|ça_va_pas|ça_ne|besoin|quelquechose|quoi_que|il_y
    here: dis|dites moi|nous comment tu|vous|ça
    here: raconte|racontez moi|nous tout|comment|ça
    here: donne|donnez|donner moi|nous? de|des tes|vos|nouvelles
    here: fais|faites|fait toi|vous|attention|gaffe|bon|de_beaux|bonne|un_bon|bien|<cl>? plaisir|la_bise|une_bise|comme
    here: prends|prenez soin|garde|le_temps|ton_temps|votre_temps|bien
    here: passe|passez une|un|de|le_bonjour bonne|bon|bonnes|belle|excellente|excellent|bonjour
    here: garde|gardez le|la|espoir|courage|confiance|moral|pêche
    here: demande|demandez à|au|aux <Name>|la|le|l'|mon|ma|notre !si <any> ,|$|elle|il|qui|c'
    here: demande|demandez à|au|aux !ton !ta !tes !votre <any> ..3 , il|elle|ils|c'|on
    here: qui ..1 sait|s'_en|aurait|l'|se_soucie|s'|n'|ne|peut_bien|vivra|dit_mieux|voudrait_de|a_besoin ~
    here: comment est ce possible|Dieu
    here: comment ..2 aurais|aurait|aurions ..2 pu
    here: comment oses|osez|ose|veux_tu_que|voulez_vous_que|peut_on_être|peux_tu_être|dire|dirais|a_t_on_pu|faire_autrement|ça|pourrais_je_oublier|oublier
    here: où va t on|où_allons_nous
    here: à quoi bon|ça_sert|rime
    here: combien de fois|temps_encore|temps_va
    here: pourquoi ..2 pas|faire|moi|diable|pas_nous|est_ce_toujours|tant|toujours|donc|faut_il
    here: ^, c' est ..1 pas|quoi_ce|quoi_cette|pas_beau|pas_merveilleux|fou|dingue|bon|beau|toi|vrai|tout|qui|normal
    here: n'|ne|est est ce|il|elle pas ~
    here: n' est ce pas
    here: tu|vous te|vous|t' rends|rappelles|souviens|souvenez|rappelez|imagines|imaginez|moques|moquez|connaissez|connais|fous|doutes
    here: tu|vous te souviens|rappelles|souvenez|rappelez de|du|quand ..6 $ !? ?
    here: tu|vous sais|savez|connais|connaissez|vois|voyez|comprends|crois|croyez quoi|comment_c'|ce_que_c'|la_blague|l'_histoire|la_meilleure|bien|,|que|pas
    here: tu|vous <ne>? crois|croyez|trouves|trouvez|penses|pensez pas|vraiment|ça ~
    here: tu|vous plaisantes|plaisantez|rigoles|rigolez|blagues|déconnes|es_sérieux|êtes_sérieux|es_fou|es_malade|es_sûr|as_vu_ça|avez_vu_ça|as_vu_l'|sais_bien
    here: merci qui
    here: que|qu' faire|dire|est_ce_qu'_on_va_devenir|veux_tu|voulez_vous|veut|est_ce_que_tu_veux|sais_je|puis_je
    here: que|qu'|quoi puis|peux|puis_je|est_ce_que_je_peux faire|t'_apporter|t'_offrir|vous_aider|apporter
    here: quoi de neuf
    here: qu' est ce qu' on|il|elle rigole|rit|s'|mange_bien|peut_bien
    here: quel|quelle|quels|quelles <any> ..2 !? $
    here: ça|cela <te> intéresse|dit que|pas
    here: tu|vous veux|voulez|as|avez un|une|de_l'|de|d'|que|besoin coup_de_main|aide|avis|lift|café_là|main|j'|je|qu'|mon|ma|d'|de
    here: <doyou>|as|avez|veux|voulez tu|vous besoin|que_je|que_j'|qu'_on|un_coup
    here: si tu|vous veux|voulez|pouvais_voir|savais|saviez|avais_vu
    here: <i> <ne> <any>
    here: <i> <te> demande|demandons pas|rien|pardon|ça|seulement_pardon
    here: j'|on|nous avais|avait|eu|aurai|avions besoin
    here: n'|ne <cl>* ai|a|avons|faut|faudrait|faudra pas|plus|jamais
    here: il|faut|faudrait|y_a|y ..1 faut|faudrait|manque dire|reconnaître|avouer|bien|voir|savoir|croire|du_temps|du_courage|de_tout|être|un_début|que_je|que_j'|que_ça|que_ce|que_jeunesse|de_la|pas|dormir|vivre|profiter|admettre|attendre|laisser|le_faire|le_voir|finir|rien|plus|absolument_que_je
    here: on|nous|j' ai|a|avons ..1 besoin de|d' vacances|repos|dormir|sommeil|soleil|temps|souffler|calme|rien|amour|le_savoir|solitude|réfléchir
    here: ce|ça|c' serait|sera|est <good-if> de te|vous revoir|voir|retrouver|savoir
    here: espère|espérons que tu|vous ..1 peux|pouvez|pourras|pourrez profiter|me_pardonner|comprendre|te_reposer|vous_reposer|en_profiter|pardonner
    here: voudrais|aimerais|souhaite|souhaiterais|veux|tiens|voulais <te> remercier|dire|souhaiter|féliciter|présenter|informer|exprimer|faire_part|annoncer|assurer|rappeler|adresser|faire_une|signaler|avertir|raconter|donner
    here: voulais|voudrais|aimerais savoir si|comment tu_vas|vous_allez|tu_allais|vous_alliez|ça_va|tu_te|vous_vous
    here: que tu|vous sois|soyez|saches|sachiez|aies|ailles|connaisses|connaissiez|profites|profitiez
    here: rappelle|rappelez toi|vous|que
    here: pense|pensez à toi|vous|moi
    here: ^, c'|ça|il|elle est|fait ..3 non|hein|quoi ?
    here: , non|hein|quoi|n'_est_ce_pas|pas_vrai ?
    here: ça va|se_passe|roule|gaze|boume|marche
    here: comment ça|vas|allez
    here: on se demande|croirait|dirait|rêve|est_où_là|a_idée
    here: on s' en fiche|moque|fout|lasse
    before: personne|jamais|nul ne|n'
    before: si_seulement
    here: est ce que|qu' je rêve|suis_bête|suis_fou|dois_rire
    here: j'|je peux ~ te|vous dire|avouer|rien
    here: vous|tu vous|te|t' êtes|es remis|remise|remises|bien
    here: regarde|regardez|vérifie ..2 dans|tes spams|spam|indésirables
    here: envoie|envoyez|passe|passez|apporte|montre le|la|moi|ça|les ..3 , je|j'|on|nous
    here: je|j'|on|nous <cl>* <give>|<do> ~ , envoie|envoyez|passe le|la|les|moi
    here: je suis dispo|libre
    before: rhétorique
    here: cherche|cherchons toujours|encore|mes|mon|ma|depuis
    here: on se|s' voit|appelle|retrouve|revoit|fait bientôt|un_de_ces|un_jour|vite|quand
    here: , franchement|sérieusement|sérieux $ ?
    here: pour qui se|te|vous
    here: et toi|vous ?
    here: <i> suis|serais <glad> que|qu' tu|vous ailles|alliez|sois|soyez|aies|ayez|te|t'|vous
    here: <can-you> être_sûr|être_certain|compter_sur
    here: tu|vous peux|pouvez !? <cl>* prendre|emprunter|utiliser|garder|dormir|rester|venir|piocher|récupérer ..3 <my>|chez_moi|chez_nous|la_mienne|le_mien
    here: qu' est ce que je|j'|ça|tu <te>? fais_là|raconte|apporte|t'_apporte|peux_faire
    here: <would> tu|vous <me> avais|avait
    here: <te> demander pardon
    here: répondez|répondre à cette|ce|l'|l' enquête|mail_automatique
    here: tu|vous devrais|devriez|devez_être|dois_être
    here: <third>|on <te> !plaît <any>
    here: c' est ..1 comment|quoi|quand déjà
  `,
};

export const SIZES: Pack['sizes'] = {
  medium: `
    relire|relise|relis|relises|relirais|reliriez|relecture|relisiez
    corriger|corrigerais|corrigeriez|corriges|relisez
    revoir|regarder|regarderais|regarderiez|lire|parcourir|vérifier|jeter|jeterais|jetterais|jettes|jetez ..8 <doc>
    regardes|regardez|lis|lisez ..2 <doc>
    un oeil à|au|sur|aux
    rendezvous|réunion|entretien|interview|interviewer|visio|zoom|call|échange|débrief|conf
    <te> rencontrer|voir|rendre_visite|interroger|inviter|recevoir
    me|nous recevoir|rencontrer|voir
    s' appeler|appelle|appellerait|appelait
    se voir|rencontrer|parler|retrouver|caler|poser|faire_un|téléphoner|voit|retrouve|rencontre|verrait|fait_un|parle|cale
    <te> appeler|parler|passer_un_coup
    un|une|demi|demie|petite|bonne|petit heure|heures|demi_heure|demie_heure|demi_heures|vingtaine|quinzaine|trentaine|après_midi|aprèsmidi|heurette
    <number> minutes|min|mn
    dix|quinze|vingt|trente|quarante|cinq|vingt_cinq|quarante_cinq minutes
    un|le|prendre ..1 café|verre|déjeuner|dîner|thé|pot|apéro|resto|point
    déjeuner|dîner|déjeune|dîne|mange|manger ensemble|avec|<due>
    avis|retour|retours|feedback|commentaires ..2 sur|de
    remplir ..3 dossier|déclaration
    expliquer|expliquerais|expliques|montrer|apprendre ..3 comment|le|la|fonctionnement
    garder|garderais|garderiez|gardes|nourrir|arroser ..3 chat|chien|enfants|petits|plantes|bébé|fils|fille
    témoigner|intervenir|parler_devant|discours|atelier|table_ronde
    viens|venir|venez|viendrais|viendriez|passer|passes|dîner ..4 <due>|dîner|déjeuner|manger|goûter|apéro|soirée|fête
    accompagner|emmener|emmènerais|accompagnerais|conduire|chercher_à
    traduire|traduirais|traduction
    appel de|d'|téléphonique
    conseils|conseil|conseiller|discuter|échanger
    libre|dispo ..3 <due>|pour
  `,
  large: `
    me|nous présenter|présentes|présentez|présenterais|présenteriez|présentiez|recommander|recommandes|recommanderais|recommanderiez|parrainer|embaucher|employer|prendre_en_stage|prendre_comme|pistonner|coopter
    en contact|relation|rapport
    lettre|lettres|mot|courrier de recommandation|recommandations|référence|soutien|introduction
    recommandation|référence|parrain|marraine|témoin|caution|garant|mécène|prêteur
    <number>|mille|cent|cents|quelques|deux_cents|cinq_cents euros|€|eur|balles|k|francs|dollars
    investir|investirais|investiriez|investissement|don|donation|parrainage|sponsoriser|sponsor|cotiser|subvention|cagnotte
    soutenir ..3 financièrement
    prêter|prêterais|prêteriez|prêtes|avancer|avances ..3 argent|sous|euros|fric|thune|<number>
    relire|corriger|relirais|relisais|relises|relis ..3 mémoire|thèse|manuscrit|roman|livre
    diriger|encadrer|superviser ..3 mémoire|thèse|stage|travail
    déménager|déménagement|déménage|emménager
    bras|mains|renfort ..3 samedi|dimanche|weekend
    tout le|un weekend|week
    un weekend
    toute la|une journée|semaine|matinée
    besoin d' aide ..2 <due>
    héberger|loger|squatter|crécher
    stage|alternance|emploi|embauche|poste|cdd|cdi ..6
    porter votre|ton nom
    traduire|traduirais ..3 livre|roman|site|<number>
    pages , je sais
  `,
};

export const ABOUT_ME: Rules = {
  found: `
    et toi|vous|<Name> ..1 , ça|comment|tu|vous|ton|ta|tes|votre|vos|t'|quoi|toujours|bien|alors ~ ?
    et toi|vous ?
    et de ton|votre côté ?
    comment ..1 vas|allez|va|vont|allait|allaient|irait tu|vous|ton|ta|tes|votre|vos|la|le|les|l'|ça|<Name> ~
    comment tu|vous|ça vas|allez|va|gères|gérez|vis|vivez|supportes|tiens|tenez ~
    tu|vous <feel>|vas|allez comment ~
    tu|vous <cl>? <feel> ..3 comment ~
    comment <te> <feel>|sentais|sentiez|trouves|trouvez|es|êtes|portes|en_sors|débrouilles|débrouillez|remets tu|vous ~
    comment tu|vous <te> <feel>|en_sors|en_sortez|débrouilles|portes|plais|plaisez|es|êtes ~
    comment s' est|étaient|annonce|passe|passent|est_passé|est_passée|passait ~
    comment se passe|passent|porte|portent|présente|déroule|remet ~
    comment ça se|s' passe|est passé|est_passée|présente ~ ?
    comment ça va|allait ..1 ton|ta|votre|tes|vos|depuis|à|au|chez|avec|les|la|le|toi|vous|, ~
    ça va|allait ..1 toi|vous|mieux|chez|avec|depuis|bien|ton|ta|le|la|les|l' ~ ?
    ^, ça va ?
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
    qu'|que est ce que|qu' tu|vous|t' ..1 deviens|devenez|racontes|racontez|lis|lisez|fais_en_ce|fais_ces|fais_dans|faites_dans|fais_de_beau|fais_maintenant|faites_maintenant|écoutes|regardes|prépares|peins|écris|aimes|aimez|joues|as_ressenti|as_fait|avez_fait|as_pensé_de|avez_pensé_de|as_préféré|avez_préféré|as_décidé|avez_décidé|étudies ~ ?
    que|qu' racontes|lis|lisez|fais|faites|as|avez|aimes|aimez|écris|étudies tu|vous ..1 de|en|dans|ces|maintenant|pensé|fait|comme|aujourdhui|après|pour|, ~ ?
    tu|vous <hobby> ..2 quoi|où|comment|combien|qui ~ ?
    tu|vous|t' <hobby> ..4 toujours|encore|là|en|maintenant|à|chez|souvent|beaucoup|du|de|dans|ces ~ ?
    <hobby> tu|vous ..5 toujours|encore|là|en|maintenant|à|chez|souvent|beaucoup|du|de|dans|ces ~ ?
    ^, toujours|encore dans|à|au|en|sur|avec|le|la ..4 $ ?
    <hobby>|faites|fais vous|tu toujours|encore ~
    tu|vous|t' as|avez|es|êtes|as_pu|avez_pu ..3 bien|enfin|réussi|pu? <ing> ~ ?
    as|avez|es|êtes tu|vous ..3 bien|enfin|pu? <ing> ~ ?
    tu|vous|t' es|êtes|étais|étiez|seras|te_sens|vous_sentez|as|avez ..3 <mood> ~ ?
    es|êtes|étais|étiez tu|vous ..3 <mood> ~ ?
    tu|vous <te> es|êtes|étais ..2 <back> ~ ?
    vous vous êtes ..1 <back> ~ ?
    es|êtes tu|vous ..2 <back> ~ ?
    t'|vous|te es|êtes tu|vous ..2 <back> ~ ?
    tu|vous <cl>? vas|allez|tiens|tenez|te_sens|vous_sentez|dors|dormez|manges|récupères|récupérez|guéris|remontes|t'_en_sors ..2 mieux|bien|le_coup|bon|assez|un_peu|suffisamment|toujours_mal|comme|, ~ ?
    tu|vous|t' <cl>? en sors|sortez|remets|remettez ~ ?
    t' en sors tu|vous ~ ?
    tu|vous tiens|tenez|tiens_toujours le coup|choc|bon ~ ?
    tu|vous as|avez ..1 mal|froid|peur|hâte|le_trac|le_moral|le_mal_du|des_regrets|des_enfants|des_frères|le_jetlag|trouvé_du|trouvé_un_appart|trouvé_un_boulot|retrouvé|repris|eu_les_résultats|eu_le_poste|eu_le_visa|eu_le_job|passé_de|passé_une|passé_un|beaucoup_voyagé|vu_des|vu_les|aimé|apprécié|kiffé|adoré|décroché|obtenu|gagné|réussi ~ ?
    as|avez tu|vous ..1 mal|froid|peur|hâte|le_trac|des_enfants|retrouvé|repris|eu_le|eu_les|obtenu|décroché|passé_de|passé_une|passé_un|aimé|apprécié|réussi|gagné|bien ~ ?
    tu|vous <te>? plais|plaisez|habitues|habituez|amuses|amusez|entends|ennuies|ennuyez|reposes|reposez|adaptes|régales|entendez|sens|sentez|remets|remettez|occupes ..2 toujours|bien|à|au|en|dans|avec|là|chez|un_peu|mieux|seul|de? ~ ?
    <te> plaît|manque|manquent|réussit|convient|va|fait|change|pèse|a_plu|ont_plu|a_changé ..6 ?
    tu|vous arrives|arrivez|parviens|parvenez à te|vous|dormir|suivre|souffler|marcher|travailler|manger|gérer|concilier|tenir|récupérer|profiter|tout ~ ?
    tu|vous aimes|aimez|adores|kiffes|apprécies|supportes ~ ?
    aimes|aimez tu|vous ~ ?
    où en es|êtes|est|sont tu|vous|ton|ta|tes|votre|vos|avec|de ~ ?
    tu|vous en es|êtes où ~
    où tu|vous en es|êtes ~
    depuis combien|quand ..3 tu|vous <any> ~ ?
    ça fait longtemps|combien que tu|vous|de_temps ~ ?
    comment as|avez|es|êtes|vis|viviez|vivez|fêtes|fêtez|connais|occupes|as_eu|en_es|passes|gères|tiens|t'_es|vous_êtes tu|vous ..1 <ing>|rencontrés|connus|retrouvé|retrouvée|retrouvés|venu|venue|commencé|eu_l'_idée|appris|vécu|fait_pour|tombé|la|le|les|cette|ces|découvert|connu|arrivé|arrivée|remis ~ ?
    comment tu|vous|t' as|avez|es|êtes ..1 <ing>|rencontrés|connus|retrouvé|retrouvée|commencé|eu_l'|appris|vécu|découvert|connu|débuté ~ ?
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
    quand ..3 accouches|pars|partez|emménages|déménages|déménagez|commences|commencez|reprends|reprenez|maries|mariez|te_maries|opère|rentres|passes tu|vous? ~ ?
    est ce que ça va|se_passe|s'_est|te_plaît|vous_plaît|vous_manque|te_manque ~ ?
    est ce que tu|vous|ton|ta|tes|votre|vos vas|allez|te_plais|te_sens|vous_plaisez|vous_sentez|va|as_bien|as_pu|avez_pu|avez_bien|es_bien|êtes_bien|es_remis|dors|dormez|joues|aimes|se_passe|s'_est|a_bien|manges ~ ?
    pas trop|trop_de fatigué|fatiguée|dur|dure|stressé|stressée|déçu|déçue|froid|mal|triste|crevé|secoué|de_casse ~ ?
    tu|vous|ton|ta|votre|ça|le|la|les|l'|<body>|<family> ..3 <ne>|n'? as|avez|a|es|êtes|est|ont pas|t_il|t_elle trop ~ ?
    ça|cela fait|faisait quoi|quel_effet|du_bien ~ ?
    quel effet ça|cela <te>? fait ~
    tu|vous lis|lisez|joues|cours|regardes|écoutes|écris|cultives|plantes quoi ~ ?
    ^, bien? remis|remise|guéri|guérie|reposé|reposée|installé|installée|rentrés|rentré|rentrée|arrivés|arrivé|arrivée|réveillé ..4 $ ?
    le|la|les|l' <life> ..6 ça|se|s'|avance|va|vont ~ ?
    votre|ton|ta|tes|vos ..3 , ça|comment|c'|ils|elle|il ~ ?
    comment trouves|trouvez|trouvais|avez_trouvé|as_trouvé tu|vous|le|la|les|ton|ta ~ ?
    vous connaissez|êtes_connus|êtes_rencontrés comment|où ~ ?
    t'|vous|te habitues|habituez|plais|plaisez|sens|sentez|amuses tu|vous ~ ?
    tu|vous bosses|travailles|travaillez|habites|habitez|vis|vivez ..3 où|encore|toujours|à|chez|comme|dans|sur ~ ?
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
    here: commande|colis|facture|contrat|paiement|candidature|devis|abonnement|compte|dossier|livraison|inscription|réservation|offre|tarif|tarifs|mot_de_passe|adresse|numéro|mail|stock|délai|prix|imprimante|ordinateur|site|réunion_de|commandes|magasin_ouvert|client|clients|avis|disponibilités|agenda|planning
    here: tu|vous|as|avez bien? reçu|pu_lire|pu_voir|vu_mon|lu_mon|eu_mon|trouvé_le|trouvé_mes|trouvé_une_solution|fini_le|fini_la|pensé_à|pris_les|pris_le|pris_la|fait_le|fait_la|réservé|trouvé_les
    here: comment va il|elle|t_il|t_elle
    here: comment peut|peux|faire|fait|fonctionne|marche|procède|dit|écrit|s'_appelle|s'_écrit|prononce
    here: comment tu|vous|on fais|faites|fait
    here: comment se passe|passent l'_inscription|la_livraison|le_paiement|une_visite|les_inscriptions|la_procédure|un_entretien
    here: comment s'|vous <te>? appelez|appelles|répartissez|organisez|appelle
    here: ça va être|coûter|faire|durer|prendre|changer|pas|aller|sans_dire|chauffer
    here: ça va pour|si|à|de <due>|tu|vous|<number>|on
    here: ça va|irait <due>
    here: tu|vous aimes|aimez que|qu'|quand|mieux_que
    here: tu|vous aimerais|aimeriez
    here: <te> convient|va|irait|plairait|conviendrait <due>|à|si|que|de|?
    here: <te> dit|dirait|tente
    before: le|les médecin|docteur|experts
    here: connaissez|connais non
    here: bien reçu|noté|compris|entendu
    here: et toi|vous , n'|ne|tu_crois|tu_penses|vous_pensez|qui
    before: parle|parler|savoir|sais|voir|montre|montrer|explique|expliquer comment
    here: tu|vous aimes|aimez ça|bien_ça
    here: as|avez|es|êtes tu|vous ..2 ma|mon|notre|mes|nos
    here: tu|vous as|avez ..3 ma|mon|notre|mes|nos
    here: ton|ta|tes|votre|vos ..3 est|sont|a dispo|libre|combien|ouvert|ouverte|à_vendre|à_louer|quand|où|quelle|à_quelle|compatible|inclus|valable
    here: raconter|raconte raconte|des_salades|n'_importe
    here: tu|vous es|êtes|seras|serez dispo|libre|là|partant|partante|intéressé|sûr|sûre|daccord|chaud|prêt_à|prêtes_à|prêt_pour
    here: es|êtes tu|vous dispo|libre|là|partant|partante|intéressé|sûr|sûre|daccord|prêt_à
  `,
};
