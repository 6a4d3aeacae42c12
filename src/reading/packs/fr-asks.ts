/** French: what the writer asks of the reader, and how large it is. */

import type { Pack, Rules } from '../pack.ts';

export const ASK: Rules = {
  found: `
    <can-you> [ <me> ~
    <can-you> [ <any> ~ ?
    <can-you> [ <cl>* <inf> ~ <please>
    <can-you-inv> [ <any> ~
    <you> [ <me> <any> ~ ?
    <can-you> ..2 [ <inf> ~ ?
    <you> [ demandes|demandez|dis|dites|transmets|préviens|rappelles|parles|rends|lis|relis|gardes|regardes|corriges|signes|prêtes|files|ramènes|apportes|viens_chercher|poses|portes|donnes ..1 à|au|aux|le|la|les|un|une|mon|ma|ça|ce|cette ~ ?
    <would> <you> [ <any> ~
    <would> <you> ..1 [ <any> ~ ?
    <you> [ le|la|l'|les|y|en|lui|leur|te|vous? <would> ~ ?
    n'|tu|vous [ <cl>? aurais|auriez ..1 pas ~ ?
    <you> n' aurais|auriez [ pas ~ ?
    t'|tu|vous [ aurais|auriez ~ ?
    <doyou> <you> [ <me> ~ ?
    [ <me> <doyou> <you> ~ ?
    merci d'_avance|par_avance|beaucoup? de|d' [ <ne>? pas? <cl>* <to-ask> ~
    merci d'_avance|par_avance|beaucoup? de|d' [ !avoir !être !ta !ton !tes !votre !vos !cette !ce !cet !ces !l' !la !le !les !tout !toute !tous !m' !me !nous !t' !te !vous !prendre_de !prendre_le_temps !penser !demander !croire !comprendre !rien !quoi !leur !sa !son !ma !mon !notre !coeur !avance <any> ~
    merci de|d' [ m'|me|nous !avoir !être !lire !suivre !écouter !supporter !soutenir !aider !accompagner <any> ~
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
    je|nous|on|j' <te>? demande|demanderai|demandons|demanderais ..2 de|d' [ <cl>* <inf> ~
    te|vous|t' demander si <you> [ <any> ~
    je|nous|on|j' <te>|me? demande|demandais|demandons si <you> [ <any> ~
    demande|demandais s' il serait|est|y_a possible|moyen ..1 [ <any> ~
    voulais|voulait|voudrais|voulions|venais|aimerais savoir|demander si|s'|ce|quand|où|comment|quel|quelle|combien [ ~
    voulais|voudrais|voulions|aimerais|souhaiterais|viens <te> demander|poser|soumettre [ ~
    j'|on|nous|je ..1 voudrais|aimerais|aimerait|voudrait|souhaiterait|souhaiterais|souhaite|aimerions|souhaiterions|voudrions|souhaitons|désire|désirerais|adorerais ..1 [ <te> <want> ~
    j'|on|nous|je ..1 voudrais|aimerais|aimerait|voudrait|souhaiterait|souhaiterais|souhaite|aimerions|souhaiterions|voudrions|souhaitons|désire|adorerais ..1 [ savoir|résilier|suspendre|connaître|obtenir|avoir|recevoir|prendre_rendezvous|réserver|emprunter|louer|commander|annuler_ma|modifier|échanger|visiter|bénéficier|disposer|convenir|fixer|organiser_un|un_rendezvous|ton|votre|des_informations|des_nouvelles_de|en_savoir ~
    j'|on|nous|je voudrais|aimerais|souhaiterais|souhaite|aimerions|souhaiterions|voudrions|souhaitons|veux|aimerai|adorerais [ que|qu' <you> <any> ~
    je|nous|j' sollicite|sollicitons|requiers [ <any> ~
    <i> <te> sollicite|sollicitons ..3 pour [ ~
    <i> <te> contacte|contactons|écris|écrivons|appelle ..2 pour|afin_de|car|parce_que [ <te> demander ~
    <i>|il|y <te>|me|nous|m'? ai|avons|a|faut|faudrait|aurais|aurions|manque ..1 [ besoin de|d'|que|qu' ~
    j'|on|nous ..1 besoin [ de|d'|que ~
    il|y <me>? faut|faudrait|manque|manquerait [ <any> ~
    faudrait|faut que|qu' <you> [ <any> ~
    il faudrait|faut [ que <you> ~
    <you> dois|devez|devras|devrez [ <me> ~
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
    <you> penses|pensez [ pouvoir ..2 <inf> ~ ?
    <i> compte|comptons sur toi|vous|ton|votre|ta [ pour|afin ~
    <i> espère|espérons que|qu' <you> [ pourras|pourrez|accepteras|accepterez|voudras|voudrez|peux|pouvez ~
    ce|ça|c' serait|est|sera <good-if> si|s' tu|vous|on [ ~
    ce|ça|c' serait|sera <good-if> que <you> [ ~
    ce|ça|c' serait|sera ..1 <good-if> de|d' [ <te>|<me> ~
    ça|cela|ce <me> ferait|rendrait|aiderait|arrangerait|dépannerait|plairait|sauverait ..4 si|que|de|d' [ tu|vous|<te>|<inf> ~
    serais|serions|serait|suis|sommes ..1 <glad> que|qu'|si <you> [ ~
    si <you> pouvais|pouviez|voulais|vouliez|voulez_bien|veux_bien|aviez|avais ..1 [ <cl>* <any> ~
    serait|est|sera|y_aurait|y_a ..1 il possible|envisageable|moyen de|d'|que|qu' [ ~
    est ce possible|envisageable ..1 [ <any> ~ ?
    ^, possible|moyen de|d'|que|qu' [ ~
    y a|aurait ..2 moyen|possibilité de|d'|que|qu' [ ~
    ça|cela|ce <te> dérange|dérangerait|ennuie|ennuierait|embête|embêterait|gêne|gênerait|coûterait ..1 de|d'|si|que [ ~
    ça|cela|ce ne|n'? <te>? dérange|dérangerait|ennuie|ennuierait|embête|embêterait pas de|d'|si|que [ ~
    cela|ça|ce <te> dit|dirait|branche|brancherait|intéresse|intéresserait|tente|tenterait|plairait [ de|d'|un|une|le|la|pour ~ ?
    [ ça|cela <te> dit|dirait|branche|tente|intéresse|intéresserait|va|irait|convient|conviendrait|arrange ~ ?
    voyez|vois|verrais|verriez|voyez_vous|vois_tu|verriez_vous|verrais_tu un inconvénient [ à ~
    <you> [ es|êtes|serais|seriez|seras|serez ..1 dispo|libre|partant|partante|partants|chaud|chaude|chauds|motivé|motivée|ouvert|intéressé|intéressée|preneur|preneuse|là|des_nôtres ~ ?
    <you> [ en es|êtes|serais $ ?
    [ es_tu|êtes_vous|serais_tu|seriez_vous|serez_vous ..1 dispo|libre|partant|partante|partants|intéressé|intéressée|preneur|prêt|prête|là ~ ?
    ^, [ dispo|libre|chaud|partant|motivé|partants ~ ?
    ^, aucun|aucune|vraiment_aucun|vraiment_aucune|pas_moyen|aucune_chance moyen|chance|possibilité|façon|solution de|d'|que|qu'|pour ..1 [ <any> ~ ?
    [ tous|tout|toute|toutes ..1 vos|tes|votre|ton|conseil|idée|suggestion|aide|conseils ..6 ] est|sont|sera|seront ..1 bienvenu|bienvenue|bienvenus|bienvenues|bon_à_prendre
    j'|on|nous|je ..1 adorerais|aimerais|voudrais [ <any> ~ , ce|ça serait possible ?
    envisageriez|envisagerais vous|tu de [ <any> ~
    vous|tu envisageriez|envisagerais de|d' [ <any> ~ ?
    ça irait|va|dérange ..1 si [ je|on ~ ?
    ça|cela <te> irait|va|convient|arrange ?
    <can-you-inv>|oserais_je_vous demander? [ une|un ~
    oserais|oserai|puis je|on <te> demander [ <any> ~|des_chances ..1 que|de|d' [ <any> ~ ?
    ^, des|une|d' [ idée|idées|remarques|objections|objection|suggestions|nouvelles|conseils|conseil|avis|retours|questions ~ ?
    <i> serais|serait|suis|serions ..1 preneur|preneuse|preneurs de|d' [ ~
    on|nous [ pourrait|peut|pourrions|pouvons ~ ?
    pourrait|peut|pourrions|pouvons on|nous [ <any> ~ ?
    [ on se|s' <meet> ~ ?
    ^, [ on mange|déjeune|dîne|boit|prend|va|fait|part|court|joue|teste|essaie|partage|tente ~ ?
    je|j'|on|nous ..1 peux|pourrais|peut|pourrait|pourrai|puis [ <te>|<cl>? <borrow> ~ ?
    puis|pourrais|pourrai|peux|pourrions|pouvons je|nous [ <te>|<cl>? <any> ~ ?
    est ce que|qu' je|on|nous peux|pourrais|peut|pourrait|pouvons|pourrions [ <any> ~
    est ce que|qu' <you> [ <would>|peux|pouvez|veux_bien|voulez_bien <any> ~
    else: est ce que|qu' tu|vous|il|elle|ils|ça|c'|ce|le|la|les|l'|votre|ton|quelquun|mon|ma|on|je [ <any> ~ ?
    ai|aurais|aurai ..1 une|un|deux|quelques [ question|questions|service|faveur|petite_question|petit_service|requête|demande ~
    ^, [ petite? question|service|requête , ~
    ^, [ petite|petit|une|un question|service|requête|faveur , ~
    ^, quelquun|qui [ peut|pourrait|aurait|a|sait|connaît|veut|voudrait|saurait|serait|viendrait|vient|prend|a_vu ~ ?
    [ qui|qu'|que <any> ~ ] <please>
    que|qu' [ en penses|pensez|dis|dites|dirais|diriez ..1 <you> ~
    <you> [ en penses|pensez|dis|dites quoi ~
    [ ton|votre|vos avis|retour|retours|opinion|regard sur ~ ?
    ^, [ ton|votre avis $ ?
    donne|donnez|dis|dites|dire|donner moi? [ ton|votre|vos avis|opinion|retour|sentiment ~
    je|nous cherche|recherche|cherchons|recherchons [ un|une|quelquun|des|du|deux|trois ~
    ^ cherche [ un|une|quelquun|des|coloc ~
    <i> attends|attendons [ ton|votre|vos|ta|tes|de_tes|de_vos ~
    dans l' attente de [ votre|ton|vos|ta ~
    en_espérant que? [ vous|tu pourrez|pourras ~
    <i> aimerais|voudrais bien [ ton|ta|votre|que|savoir|un ~
    <you> accepterais|accepteriez|voudrais|voudriez ..1 de|d'? [ <any> ~
    quand|où|à_quelle_heure|comment|combien|quel_jour [ <any>? peut|peux|pouvons|pourrait|puis|pourrions on|je|nous ~
    <you> [ viens|venez|passes|passez|restes|restez|montes|manges|mangez|descends|prends ..4 ] <due> ?
    <due> <you> [ viens|venez|passes|es|êtes ~ ?
    <due> <te>? [ <te> va|convient|irait|conviendrait|arrange ~ ?
    [ soutenez|soutiens|donnez|faites_un_don|versez|participez|inscrivez_vous|votez ~
    on|nous compte|comptons sur [ toi|vous ~
    il faut|faudra [ <me>|que_tu|que_vous ~
    , [ réponds|répondez|confirmez|confirme|prévenez|rappelle|rappelez|écris|viens|venez|dis_moi ~
    <te> invite|invitons|convie|convions|propose|proposons ..3 [ <due>|à_dîner|à_déjeuner|à_mon|à_ma|à_notre|à_venir|au|à_prendre|de_se|de_nous|un_appel|un_café|une_rencontre|un_rendezvous|qu'_on|une_réunion|un_point ~
    else: ^, [ <q-thing> ~ ?
    else: ^, [ comment|pourquoi|qui|que|qu'|quoi !tu !vous ~ ?
    else: ^, [ à|de|en|pour|depuis|avec|chez|par quel|quelle|quels|quelles|qui|quoi|combien|quand|où ~ ?
    else: [ <any>? comment|quand|où|combien|pourquoi|quoi|qui|lequel|laquelle ?
    else: ^, [ on|il|ils|elle|elles|c'|ça|y|est|a|avons|faut|sais|savez|connais|connaissez|peut|sont ~ ?
    else: ^, [ le|la|les|l'|mon|ma|mes|votre|vos|ton|ta|tes|un|une|des|je|j'|nous ..8 <aux> ~ $ ?
    else: <you> [ <asky> ~ ?
    else: [ <asky> <you> ~ ?
    else: <you> [ as|avez|es|êtes ~ mon|ma|mes|moi|notre|nos|le|la|les|l'|un|une|du|des|d'|de|ça|cela ~ ?
    else: <you> [ <any> ..4 mon|ma|mes|moi|notre|nos|me|m' ~ ?
    else: [ as|avez <you> <any> ~ ?
    else: dis|dites moi|nous [ si|s'|quand|où|comment|combien|quel|quelle|quels|lequel|laquelle|à|ce ~
    else: sais|savez|saurais|sauriez|saurait tu|vous|pas|on? [ si|s'|où|quand|comment|combien|qui|quel|quelle|ce|à ~
    else: ^, on [ en_est_où|fait_quoi|fait_comment|commence|part|mange|se_gare|dit ~
    else: <you> [ <doyou>|es|êtes|as|avez|fais|faites ..3 à_quelle_heure|quand|où|combien|quel_jour|lequel|laquelle ~
    else: dispo|reçu|réservé [ $ ?
    else: ^, [ c' est quoi|où|quand|combien|qui|comment_déjà|à_quelle_heure ~ ?
    me permets de <te> [ relancer|demander|solliciter|contacter_pour_vous_demander ~
    ne tarde|tardez|traîne pas [ à ~
    <you> es|êtes sûr|sûre|sûrs [ que <you> ~ ?
  `,
  unless: `
    before: <third>|<Name> <cl>* <ne>? <say>
    here: puis_je|pourrais_je|peut_on|peux|pourrais ..2 lui donner|passer|transmettre|laisser <your> nom
    here: puis_je|pourrais_je|peut_on|peux|pourrais|que|qu'|si ..2 lui|leur donner|passer|transmettre|laisser|donne|passe|transmette|donnais|passais <your> numéro|contact|coordonnées|mail|adresse|téléphone
    before: <third> <any>? <say> si|s'|de|que
    before: <her> <any> <cl>* <ne>? a|m'|m'_a|nous_a|vient_de? ..1 demandé|demande|demandait|voudrait|voulait|veut
    here: <her> <any> a|m'_a|avait ..1 demandé|demande si|s'|de
    here: aimerais|voudrais|adorerais|veux|voulais ..2 savoir|entendre comment s'|se|tu_vas|vous_allez|va|vont|ton|ta|ça_s'|ça_va
    here: qui a|peut dit|dire|prétend ~
    here: <can-you> <cl>* imaginer|compter|dormir|être_fier|être_fière|toujours|te_détendre|vous_détendre|partir_tranquille|rêver|garder_ton|garder_le|garder_la|rester|venir_quand|passer_quand|te_vanter|vous_vanter|crever|attendre_longtemps|te_brosser|oublier
    here: peux|pourrais|pouvez|pourriez <you> imaginer|croire|te_figurer
    here: peux|peut|puis|pourrais|pouvons|pourrions je? <te> aider|proposer|être_utile|offrir|apporter|dépanner|prêter|donner_un_coup|ramener|déposer|montrer|donner|accompagner|conduire|rendre_un_service|conseiller|servir|rassurer|faire|envoyer|expliquer|préparer|réserver|chercher|amener
    here: peut|pourrait|peux <te> aider|proposer|apporter|offrir|dépanner|prêter|ramener|déposer
    here: n'|ne hésite|hésites|hésitez
    here: tu|vous|<can-you> <me> fais|faites|fait|fera marcher|rire|plaisir|pitié|peur|craquer|honte|envie
    here: <you> me|m'|nous entends|entendez|suis|suivez|reconnais|reconnaissez|reçois|crois|croyez|manques|manquez|plais|prends_pour|en_veux|en_voulez|écoutes|as_manqué|connais|comprends|étonnes|vois_venir|remets|prenez_pour
    here: merci|merci_beaucoup de|d' prendre|penser|croire|être|avoir|prendre_soin|demander|t'|te|vous
    here: merci de <me> avoir|faire_confiance|lire|suivre
    here: veuillez|veuille ..2 agréer|recevoir|croire|accepter|excuser|pardonner|trouver|noter|nous_excuser|m'_excuser|croire_en
    here: prie|prions de|d'|bien_vouloir? croire|agréer|recevoir|accepter|excuser|m'_excuser|nous_excuser|pardonner|bien_vouloir_m'_excuser|bien_vouloir_nous_excuser|bien_vouloir_excuser|bien_vouloir_agréer|trouver
    here: ^, fais|faites|fait moi|nous signe
    here: comment est|a|peut ..3 possible , ~
    here: excuse|excusez|crois|croyez|pardonne|pardonnez|imagine|imaginez|figure_toi|écoute|écoutez|permets|permettez|laisse|laissez|raconte|racontez|épargne|épargnez|fais_moi_confiance|faites_moi_confiance|parle|parlez moi|nous !un !une !ton !votre !le !savoir
    here: dis|dites moi|nous !<q> !si !s' !ton !votre !quand !ce !à !où !vite !oui !juste !ça !combien !lequel !laquelle <any>
    here: dis|dites moi pas|plus
    here: dis|dites lui|leur ..6 de ma|notre part
    here: laisse|laissez moi|nous <inf>|le|la|te|vous|tranquille|deviner|rire|en_paix
    here: permettez|permets moi
    here: dis|dites|fais_signe|préviens|appelle|appelez|écris|écrivez|faites_signe|fais|faites|contacte|contactez moi|nous ..1 signe? si|quand|dès_que|au_cas|en_cas|besoin quelquechose|un_truc|tu_as_besoin|tu_as_des|tu_as_un|tu_veux|tu_changes|tu_passes|vous_avez|vous_voulez|vous_souhaitez|vous_passez|ça_va_pas|ça_ne|besoin|quelquechose|quoi_que|il_y
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
    here: <you> te|vous|t' rends|rappelles|souviens|souvenez|rappelez|imagines|imaginez|moques|moquez|connaissez|connais|fous|doutes
    here: <you> te souviens|rappelles|souvenez|rappelez de|du|quand ..6 $ !? ?
    here: <you> sais|savez|connais|connaissez|vois|voyez|comprends|crois|croyez quoi|comment_c'|ce_que_c'|la_blague|l'_histoire|la_meilleure|bien|,|que|pas
    here: il faut|faudrait que <you> rencontres|rencontriez|connaisses|goûtes|voies|viennes_voir|lises|essaies|manges|dormes|te|t'|saches|arrêtes
    here: <you> <ne>? crois|croyez|trouves|trouvez|penses|pensez pas|vraiment|ça ~
    here: <you> plaisantes|plaisantez|rigoles|rigolez|blagues|déconnes|es_sérieux|êtes_sérieux|es_fou|es_malade|as_vu_ça|avez_vu_ça|as_vu_l'|sais_bien
    here: merci qui
    here: comment ..3 pu <inf>|arriver|être
    here: <you> es|êtes qui
    here: qui es|êtes <you> pour
    here: comment ..1 <inf>|puis_je|pourrais_je ..1 <te> remercier|dire
    here: ^, comment !peut !puis !faut !fait !fonctionne !marche !dois !doit !s' !se <any> ..4 tu|te|t'|ton|ta|tes ~ ?
    here: quelle|quel joie|plaisir|bonheur|surprise|horreur
    here: on en reparle|se_reparle|en_parle
    before: peutêtre qu'|que
    here: que|qu' faire|dire|est_ce_qu'_on_va_devenir|veux_tu|voulez_vous|veut|est_ce_que_tu_veux|sais_je|puis_je
    here: que|qu'|quoi puis|peux|puis_je|est_ce_que_je_peux faire|t'_apporter|t'_offrir|vous_aider|apporter
    here: quoi de neuf
    here: qu' est ce qu' on|il|elle rigole|rit|s'|mange_bien|peut_bien
    here: ^ quel|quelle|quels|quelles <any> ..2 !? $
    here: ça|cela <te> intéresse|dit que|pas
    here: <you> veux|voulez|as|avez un|une|de_l'|de|d'|que|besoin coup_de_main|aide|avis|lift|café_là|main|j'|je|qu'|mon|ma|d'|de
    here: <doyou>|as|avez|veux|voulez <you> besoin|que_je|que_j'|qu'_on|un_coup
    here: si <you> veux|voulez|pouvais_voir|savais|saviez|avais_vu
    here: <i> <ne> <any>
    here: <i> <te> demande|demandons pas|rien|pardon|ça|seulement_pardon
    here: j'|on|nous avais|avait|eu|aurai|avions besoin
    here: n'|ne <cl>* ai|a|avons|faut|faudrait|faudra pas|plus|jamais
    here: il|faut|faudrait|y_a|y ..1 faut|faudrait|manque dire|reconnaître|avouer|bien|voir|savoir|croire|du_temps|du_courage|de_tout|être|un_début|que_je|que_j'|que_ça|que_ce|que_jeunesse|de_la|pas|dormir|vivre|profiter|admettre|attendre|laisser|le_faire|le_voir|finir|rien|plus|absolument_que_je
    here: on|nous|j' ai|a|avons ..1 besoin de|d' vacances|repos|dormir|sommeil|soleil|temps|souffler|calme|rien|amour|le_savoir|solitude|réfléchir
    here: ce|ça|c' serait|sera|est <good-if> de te|vous revoir|voir|retrouver|savoir
    here: espère|espérons que <you> ..1 peux|pouvez|pourras|pourrez profiter|me_pardonner|comprendre|te_reposer|vous_reposer|en_profiter|pardonner
    here: voudrais|aimerais|souhaite|souhaiterais|veux|tiens|voulais <te> remercier|dire|souhaiter|féliciter|présenter|informer|exprimer|faire_part|annoncer|assurer|rappeler|adresser|faire_une|signaler|avertir|raconter|donner
    here: voulais|voudrais|aimerais savoir si|comment tu_vas|vous_allez|tu_allais|vous_alliez|ça_va|tu_te|vous_vous
    here: que <you> sois|soyez|saches|sachiez|aies|ailles|connaisses|connaissiez|profites|profitiez
    here: rappelle|rappelez toi|vous|que
    here: pense|pensez à toi|vous|moi
    here: <you> veux|voulez mon|ma|mes|les_miens|le_mien|la_mienne
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
    here: <imp> <moi>? ..8 et|puis je|j'|on <cl>* <give>|<do>|<future>
    here: je|j'|on|nous <cl>* <give>|<do> ~ , envoie|envoyez|passe le|la|les|moi
    here: je suis dispo|libre
    before: rhétorique
    here: cherche|cherchons toujours|encore|mes|mon|ma|depuis
    here: on se|s' voit|appelle|retrouve|revoit|fait bientôt|un_de_ces|un_jour|vite|quand
    here: , franchement|sérieusement|sérieux $ ?
    here: pour qui se|te|vous
    here: et toi|vous ?
    here: <i> suis|serais <glad> que|qu' <you> ailles|alliez|sois|soyez|aies|ayez|te|t'|vous
    here: <can-you> être_sûr|être_certain|compter_sur
    here: <you> peux|pouvez !? <cl>* prendre|emprunter|utiliser|garder|dormir|rester|venir|piocher|récupérer ..3 <my>|chez_moi|chez_nous|la_mienne|le_mien
    here: qu' est ce que je|j'|ça|tu <te>? fais_là|raconte|apporte|t'_apporte|peux_faire
    here: <would> <you> <me> avais|avait
    here: <te> demander pardon
    here: répondez|répondre à cette|ce|l'|l' enquête|mail_automatique
    here: <you> devrais|devriez|devez_être|dois_être
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
    quinze|vingt|trente|quarante|vingt_cinq|quarante_cinq minutes
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
