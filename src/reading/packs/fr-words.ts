/** French words: how they are written, and classes of them that patterns name. Verbs in all their forms stand in fr-verbs.ts. */

import type { WordList } from '../pack.ts';

export const FUNCTION_WORDS: WordList = `je tu il elle on nous vous ils elles le la les l' un une des du de d' et ou mais donc car ne n' pas plus jamais rien
  que qu' qui quoi dont où ce c' cet cette ces ça cela mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs j' m' t' s' me te se lui y en
  à au aux dans sur pour par avec sans chez vers avant après depuis pendant est sont suis es sommes êtes était ai as avons avez ont fait peux peut
  pouvez pourrais pourriez veux voulez voudrais merci bonjour salut coucou bonsoir oui non si très bien trop aussi encore déjà demain hier ici là
  comment quand pourquoi combien tout tous toute même ok désolé stp svp cordialement bisous bises avez quel quelle quels quelles vais va viens être
  avoir faire voici voilà jusqu' lundi mardi mercredi jeudi vendredi samedi dimanche soir matin semaine mois année moi toi eux quelqu'un mdr bcp
  passe demande dire fois heures heure fais toujours comme temps jour parle mieux faut pense serai aurais sais connais sous serait alors besoin laisse prends voir savoir pris prendre mettre mets peu quelque mot bonne bon
  aide dois aussi chose promis donne donner tiens trouve cherche rappelle appelle écris remercie accepteriez auriez serais ferai passer parler présenter envoyer rencontrer plaisir enfin avis nouvelles ai aimerais malheureusement
  occupe boulot copine mec ouais voiture enfants soeur mère père école maison travail nouvelle nouveau prochaine toutes petite petit jours matinée midi réunion regarde refuse désolée navré jpeux jvais
  cher chère envoie dis moi-même aujourd'hui j'ai c'est d'accord`;

export const SPELLINGS: Readonly<Record<string, string>> = {
  "aujourd'hui": 'aujourdhui',
  auj: 'aujourdhui',
  ajd: 'aujourdhui',
  "quelqu'un": 'quelquun',
  "quelqu'une": 'quelquun',
  qqn: 'quelquun',
  qqun: 'quelquun',
  qqch: 'quelquechose',
  "d'accord": 'daccord',
  "d'ailleurs": 'dailleurs',
  "d'abord": 'dabord',
  dacc: 'daccord',
  dac: 'daccord',
  'peut-être': 'peutêtre',
  'rendez-vous': 'rendezvous',
  rdv: 'rendezvous',
  rdvs: 'rendezvous',
  'week-end': 'weekend',
  'week-ends': 'weekend',
  we: 'weekend',
  'après-midi': 'aprèsmidi',
  'après-midis': 'aprèsmidi',
  aprem: 'aprèsmidi',
  aprèm: 'aprèsmidi',
  'après-demain': 'aprèsdemain',
  'vis-à-vis': 'visàvis',
  'c-à-d': 'cestàdire',
  'ci-joint': 'cijoint',
  'ci-jointe': 'cijoint',
  'ci-joints': 'cijoint',
  'ci-jointes': 'cijoint',
  'ci-dessous': 'cidessous',
  'ci-dessus': 'cidessus',
  'ci-après': 'cidessous',
  'au-dessous': 'audessous',
  'e-mail': 'mail',
  'e-mails': 'mails',
  email: 'mail',
  emails: 'mails',
  courriel: 'mail',
  mél: 'mail',
  demin: 'demain',
  dem1: 'demain',
  dmain: 'demain',
  jte: 'je te',
  jtè: 'je te',
  jt: 'je te',
  jtenvoie: 'je te envoie',
  jtappelle: 'je te appelle',
  jtrouve: 'je trouve',
  jvous: 'je vous',
  jvs: 'je vous',
  vs: 'vous',
  ns: 'nous',
  jme: 'je me',
  jm: 'je m',
  jle: 'je le',
  jla: 'je la',
  jpeux: 'je peux',
  jpe: 'je peux',
  jsuis: 'je suis',
  chuis: 'je suis',
  chui: 'je suis',
  jvais: 'je vais',
  jvai: 'je vais',
  jfais: 'je fais',
  jsais: 'je sais',
  chais: 'je sais',
  jpense: 'je pense',
  jpourrai: 'je pourrai',
  jpourrais: 'je pourrais',
  jenvoie: 'je envoie',
  jai: "j' ai",
  jespere: "j' espère",
  jaimerais: "j' aimerais",
  jarrive: "j' arrive",
  jregarde: 'je regarde',
  jrappelle: 'je rappelle',
  jmen: "je m' en",
  jmens: "je m' en",
  tpeux: 'tu peux',
  tkt: "t' inquiète",
  tinquiete: "t' inquiète",
  ya: 'y a',
  "y'a": 'y a',
  "y'aurait": 'y aurait',
  yaurait: 'y aurait',
  yora: 'y aura',
  pr: 'pour',
  ds: 'dans',
  ac: 'avec',
  avc: 'avec',
  qd: 'quand',
  kan: 'quand',
  tt: 'tout',
  ts: 'tous',
  bcp: 'beaucoup',
  pk: 'pourquoi',
  pq: 'pourquoi',
  pkoi: 'pourquoi',
  mtn: 'maintenant',
  mnt: 'maintenant',
  dsl: 'désolé',
  dsle: 'désolé',
  désolée: 'désolé',
  désolés: 'désolé',
  désolées: 'désolé',
  navrée: 'désolé',
  navré: 'désolé',
  navrés: 'désolé',
  mrc: 'merci',
  mci: 'merci',
  mer6: 'merci',
  mercii: 'merci',
  merciii: 'merci',
  merciiii: 'merci',
  merciiiii: 'merci',
  mersi: 'merci',
  merki: 'merci',
  thx: 'merci',
  thanks: 'merci',
  stp: 'svp',
  steplait: 'svp',
  steuplait: 'svp',
  steup: 'svp',
  siltep: 'svp',
  slt: 'salut',
  bjr: 'bonjour',
  bsr: 'bonsoir',
  pb: 'problème',
  pbm: 'problème',
  boulot: 'travail',
  taf: 'travail',
  taff: 'travail',
  nn: 'non',
  nan: 'non',
  nope: 'non',
  ui: 'oui',
  ouais: 'oui',
  ouep: 'oui',
  lgtps: 'longtemps',
  koi: 'quoi',
  keske: "qu' est ce que",
  keskon: "qu' est ce qu' on",
  ske: 'ce que',
  c: "c' est",
  cest: "c' est",
  cetait: "c' était",
  ct: "c' était",
  ki: 'qui',
  ke: 'que',
  msg: 'message',
  num: 'numéro',
  dispos: 'dispo',
  disponible: 'dispo',
  disponibles: 'dispo',
  libres: 'libre',
  dacodac: 'daccord',
  lgn: 'ligne',
  mme: 'madame',
  mlle: 'madame',
  oeuil: 'oeil',
  connaitre: 'connaître',
  biz: 'bises',
  bizz: 'bises',
};

export const FILLERS: WordList = `bien volontiers aussi donc alors vraiment juste vite rapidement encore sûrement certainement évidemment simplement
  exactement franchement éventuellement absolument personnellement directement immédiatement naturellement carrément également enfin dailleurs sinon
  maintenant normalement promis perso gentiment rapido ensuite puis parallèlement dabord moi_même toujours ainsi hélas euh ben bah hein sans_faute
  svp`;

/** Small words before the verb ("je te l'envoie"). */
const CLITICS = "me m' te t' se s' vous nous le la l' les lui leur en y";

export const CLASSES: Readonly<Record<string, WordList>> = {
  break: `parce_que parce_qu' car puisque puisqu' pour_que pour_qu' afin_que afin_qu' lorsque lorsqu' dès_que dès_qu' après_que avant_que avant_qu' mais et_je et_j'
    et_tu et_on et_nous et_vous et_il et_elle et_si et_moi et_toi et_te et_ça et_c' quand comme_ça sauf_si tant_que tandis_que alors_que sinon ou_alors ou_bien ou_sinon
    même_si vu_que sachant_que si_jamais si_besoin si_possible je_te je_t' je_vous on_te on_t' on_vous nous_vous`,
  joiner: 'et mais ou donc alors ok oui puis sinon car',
  trim: 'et de d que qu à ou puis pour svp',
  cl: CLITICS,
  te: "te t' vous",
  mr: 'monsieur madame m mr docteur dr maître',
  me: "me m' nous",
  moi: 'moi nous',
  it: "le la l' les ça cela tout",
  lui: 'lui leur',
  ne: "ne n'",
  no: 'pas jamais plus rien guère aucun aucune personne',
  i: "je j' nous on",
  you: "tu t' vous",
  your: 'ton ta tes votre vos',
  my: 'mon ma mes notre nos',
  a: "un une le la l' les des les mon ma mes ton ta tes votre vos notre nos cet cette ce ces",
  third: `il elle ils elles qui quelquun lui-même eux ceux celui celle`,
  her: `mon ma mes son sa ses notre nos leur leurs le la l' les ce cet cette un une chaque`,
  please: "svp s'_il_te_plaît s'_il_vous_plaît s'_te_plaît",
  can: `peux pouvez peut pourrais pourriez pourrait pouvais pouviez pourras pourrez pourrai`,
  'can-you': `tu_peux vous_pouvez tu_pourrais vous_pourriez tu_peut tu_pouvais tu_pourrai tu_saurais vous_sauriez tu_veux_bien vous_voulez_bien tu_voudrais vous_voudriez
    tu_voudrais_bien vous_voudriez_bien tu_accepterais vous_accepteriez tu_serais_ok_pour tu_serais_d'_accord_pour tu_serais_daccord_pour vous_seriez_daccord_pour
    tu_aurais_le_temps_de vous_auriez_le_temps_de tu_as_le_temps_de vous_avez_le_temps_de tu_aurais_la_gentillesse_de vous_auriez_la_gentillesse_de
    tu_serais_prêt_à tu_serais_prête_à vous_seriez_prêt_à vous_seriez_prête_à vous_seriez_prêts_à tu_arriverais_à tu_es_daccord_pour vous_êtes_daccord_pour tu_serais_dispo_pour
    vous_seriez_dispo_pour tu_as_moyen_de tu_aurais_moyen_de vous_auriez_moyen_de vous_avez_moyen_de tu_serais_partant_pour tu_serais_partante_pour tu_serais_capable_de`,
  'can-you-inv': `peux_tu pouvez_vous pourrais_tu pourriez_vous pourras_tu pourrez_vous saurais_tu sauriez_vous veux_tu_bien voulez_vous_bien voudrais_tu voudriez_vous voudrais_tu_bien
    voudriez_vous_bien accepterais_tu_de accepteriez_vous_de accepterais_tu_d' accepteriez_vous_d' serais_tu_prêt_à serais_tu_prête_à seriez_vous_prêt_à seriez_vous_prête_à seriez_vous_prêts_à
    serais_tu_daccord_pour seriez_vous_daccord_pour seriez_vous_dispo_pour serais_tu_dispo_pour aurais_tu_le_temps_de auriez_vous_le_temps_de auriez_vous_l'_amabilité_de
    auriez_vous_la_gentillesse_de auriez_vous_l'_obligeance_de aurais_tu_la_gentillesse_de auriez_vous_la_bonté_de aurais_tu_la_possibilité_de auriez_vous_la_possibilité_de
    serait_il_possible_de serait_il_possible_d' est_il_possible_de est_il_possible_d' est_ce_possible_de serait_ce_possible_de oserais_je_vous_demander_de oserai_je_vous_demander_de
    puis_je_vous_demander_de puis_je_te_demander_de pourrais_je_vous_demander_de peut_on_vous_demander_de est_ce_que_ce_serait_possible_de ce_serait_possible_de c'_est_possible_de
    c'_est_possible_d' ce_serait_possible_d' il_serait_possible_de y_aurait_il_moyen_de y_a_t_il_moyen_de y_a_moyen_de y_aurait_moyen_de t'_as_moyen_de il_y_a_moyen_de`,
  // Deeds that are named with a word or two more.
  deed: `occupe occuperai occupera occuperons charge chargerai chargera chargerons renseigne renseignerai renseignera renseignons renseignerons`,
  say: `dit disait dire disent dis_moi_qu écrit raconte racontait raconté promis promet promettait prétend prétendait jure jurait affirme assure pense pensait croit croyait demande demandait demandé voulait
    veut voudrait espère espérait proposé propose refuse refusé répond répondu annoncé paraît imagine imagines`,
  doc: `mémoire cv lettre candidature dossier texte article chapitre manuscrit rapport brouillon projet devis contrat bail portfolio présentation statuts rédaction dissertation thèse plan
    discours script scénario affiche site poème roman maquette budget business_plan motivation anglais annonce diapos slides abstract résumé copie code nouvelle`,
  family: `garçons nièces neveux belle_fille beau_fils jumelles bambins abeilles poules tortue lapin poulains chiots chevaux cheval poney ânes enfants fils fille filles mari femme mère père parents maman papa frère soeur famille bébé petit petite petits grands chien chat chienne chatte copain copine compagnon compagne
    jumeaux jumelles grand_mère grand_père mamie papi neveu nièce tribu ado ados aîné aînée cadet cadette mamans loulous bout_de_chou moitié oncle tante cousin cousine beau_père belle_mère`,
  body: `genou dos épaule cheville jambe bras main pied poignet hanche tête dents dent gorge grippe rhume santé moral opération accident convalescence grossesse fièvre migraine
    entorse fracture plâtre toux insomnies blessure chute cou coude doigt oeil yeux ventre coeur`,
  life: `vacances voyage séjour entretien examen examens exam exams partiels concours concert expo exposition déménagement emménagement mariage anniversaire fête soutenance conférence opération
    rentrée stage formation retour vol traversée marathon course trek rando randonnée match tournoi spectacle répétition audition boulot travail poste job équipe études cours fac
    installation jardin potager maison appart appartement nuit journée weekend vie retraite projet livre roman podcast entreprise boîte association boutique magasin atelier chantier travaux thèse mémoire
    accouchement naissance cérémonie enterrement obsèques présentation réunion interview oral bac brevet permis rendez_vous rendezvous nouvel_an noël fêtes été soirée dîner pièce film tournage vernissage
    lancement intervention trajet route chimio rééducation kiné apiculture abeilles ruches chorale orchestre groupe sport yoga natation semaine début débuts année mission`,
  person: `ami amie amis collègue collègues frère soeur cousin cousine voisin voisine patron patronne chef cheffe associé associée avocat avocate cousins mari femme compagne compagnon fille fils mère père
    oncle tante prof professeur directeur directrice responsable contact copain copine pote ancien ancienne nouveau nouvelle nouvel éditeur éditrice agent agente camarade confrère consoeur stagiaire
    assistant assistante équipe famille partenaire client cliente beau_frère belle_soeur neveu nièce`,
  busy: `débordé débordée débordés débordées surchargé surchargée surchargés surchargées submergé submergée submergés submergées overbooké overbookée overbookés surbooké surbookée surbookés charrette
    sous_l'_eau à_la_bourre au_taquet au_bout_du_rouleau noyé noyée noyés enseveli ensevelie saturé saturée saturés sous_pression en_plein_rush en_rush en_surcharge à_fond jusqu'_au_cou
    pris_par_le_travail prise_par_le_travail accaparé accaparée dans_le_jus complet complets complète complètes au_max overbookées pris_à_la_gorge sur_les_rotules la_tête_sous_l'_eau
    la_tête_dans_le_guidon dépassé dépassée dépassés en_plein_bouclage en_plein_déménagement en_plein_inventaire en_pleines_révisions en_pleine_vendange`,
  spare: `temps minute minutes seconde heure créneau créneaux dispo disponibilité disponibilités disponibilité bande_passante place soirée moment instant énergie tête_à_ça marge`,
  regret: `malheureusement hélas désolé navré regrette regrettons pardon je_regrette je_suis_désolé suis_désolé vraiment_désolé je_crains_que mes_excuses avec_regret à_regret j'_ai_bien_peur
    sincèrement_désolé quel_dommage dommage`,
  decline: `venir participer accepter être_là être_présent être_présente être_des_vôtres être_parmi vous_aider t'_aider aider assister rejoindre me_joindre y_aller y_être y_participer y_assister donner_suite donner_une_suite
    honorer répondre_favorablement répondre_positivement me_libérer m'_engager m'_en_charger m'_en_occuper me_charger m'_occuper prendre_en_charge prendre_ça prendre_ce prendre_cette prendre_un prendre_une prendre_de prendre_d'
    prendre_en_plus prendre_part prendre_la_parole prendre_le_temps faire_ça le_faire la_faire faire_cela faire_ce faire_cette vous_accompagner t'_accompagner accompagner vous_recevoir te_recevoir vous_rejoindre
    te_rejoindre te_prêter vous_prêter prêter t'_héberger vous_héberger te_dépanner vous_dépanner te_rendre vous_rendre vous_proposer vous_offrir vous_accorder t'_accorder te_donner vous_donner
    vous_fournir vous_suivre te_suivre te_recommander vous_recommander te_présenter vous_présenter vous_mettre te_mettre garder garder_ton garder_les signer soutenir investir financer relire te_relire
    la_relire le_relire corriger intervenir dire_oui rester m'_absenter m'_y_rendre me_rendre me_déplacer remplacer te_remplacer vous_remplacer assurer animer satisfaire accéder donner_mon_accord
    faire_partie rentrer_dans tenir_le tenir_ce m'_impliquer m'_investir lâcher bouger cautionner partager_son partager_ses écrire_cette`,
  ing: 'dormi mangé passé trouvé eu fini vu pu réussi pris fait commencé aimé vécu rencontré décidé reçu gagné appris retrouvé survécu profité changé emménagé déménagé récupéré guéri arrivé arrivée rentré rentrée',
  feel: `sens sentez portes portez vis vivez gères gérez supportes supportez tiens tenez remets remettez habitues habituez`,
  q: `comment quand combien où qui que qu' quoi quel quelle quels quelles pourquoi lequel laquelle lesquels`,
  'q-thing': 'quand combien où quel quelle quels quelles lequel laquelle lesquels lesquelles',
  // Verbs of questions that want something of the reader; what one lives through is asked with others.
  asky: `sais savez connais connaissez vends vendez loues louez prends prenez viens venez passes passez acceptes acceptez proposes proposez livrez ouvrez fermez comptes comptez prévois prévoyez préfères préférez
    reçois recevez gardes gardez auras aurez seras serez viendras viendrez pourras pourrez peux pouvez veux voulez utilises utilisez cherches cherchez apportes apportez amènes amenez ramènes envoies envoyez rappelles fournissez facturez demandez
    faites_des faites_aussi participes participez signes signez confirmes confirmez commandes commandez réserves réservez fais_les fais_le fais_la faites_le faites_la faites_les penses_que pensez_que crois_que croyez_que crois_qu' pars_à partez_à arrives_à_quelle
    arrivez_à_quelle montes t'_occupes vous_occupez t'_en_occupes vous_chargez te_charges descends rentres_quand payes payez joins joignez regardes regardez vois_avec relis relisez lis_ce corriges corrigez`,
  aux: `est es sont êtes a as avez ont était étais étiez fait sera seras serez aura auras aurez va vas allez vont faut faudra peut peuvent doit dois devez doivent reste marche passe vaut coûte commence
    part existe suffit faudrait serait`,
  noun: `quelquechose moyen nouvelles temps place idée idées avis possibilité infos information une un des`,
  'good-if': `super sympa génial gentil top bien formidable adorable chouette idéal parfait bête précieux utile cool merveilleux un_plaisir un_honneur une_joie un_immense_service`,
  glad: `ravi ravie ravis ravies heureux heureuse honoré honorée enchanté enchantée content contente reconnaissant reconnaissante reconnaissants reconnaissantes redevable`,
  // Deeds of the moment: with a time beside them a promise.
  now: `apporte apportons apporterai amène amenons amènerai envoie envoyons relis_ton relis_ta relis_votre relis_tout vérifie vérifions imprime réserve réservons règle corrige corrigeons prépare préparons transmets
    transmettons commande poste expédie dépose rapporte ramène finalise boucle rédige prépare_tout regarde_ça regarde_tout fais_le_virement glisse vire file
    mets_ça_à_jour repasse_pour rends_le rends_la rends_les récupère_ton récupère_ta répare relance m'_y_mets démarre traite`,
  check: `regarde vois vérifie demande redemande cherche fouille consulte renseigne appelle contacte relance sonde teste creuse checke check interroge étudie regarderai verrai vérifierai demanderai
    chercherai renseignerai réfléchis réfléchirai finis termine parle parlerai imprime prépare récupère retrouve finalise note regardons vérifions demandons voyons étudions transmets relis`,
  'to-check': `voir_avec voir_si voir_ça voir_ce vérifier regarder_ça regarder_ce regarder_si regarder_dans demander demander_à consulter renseigner poser_la_question en_parler chercher_ça retrouver_ça fouiller
    checker y_réfléchir réfléchir`,
  'to-help': `<to-do> aider donner_un_coup_de_main filer_un_coup_de_main jeter_un_oeil garder prêter héberger relire corriger conduire accompagner`,
  asking: `dis dirai dire disons dirons savoir sais saurai saura voir vois verrai verrons regarde regarderai regarder vérifie vérifier vérifierai demande demander demanderai demanderons confirme
    confirmer confirmerai confirmons demandons vérifions renseigne renseigner sonde ça courant`,
  did: `envoyé envoyée envoyés envoyées renvoyé transmis transféré mis mise ajouté ajoutée réservé réservée préparé préparée trouvé trouvée retrouvé acheté achetée pris prise gardé gardée déposé déposée laissé
    imprimé imprimée relu relue relus corrigé corrigée traduit traduite réparé réparée arrosé nourri fait faite faits inscrit inscrite rempli recommandé recommandée rapporté rapportée apporté apportée ramené
    payé réglé remboursé viré organisé arrangé rédigé noté cherché écrit_à parlé_de montré prêté partagé posté livré scanné copié complété signé vérifié vérifiée regardé demandé_à appelé_pour sorti changé mis_à_jour recousu
    cousu tricoté cuisiné cuit monté installé nettoyé`,
  want: `rencontrer voir interviewer demander parler inviter poser recevoir emprunter interroger consulter solliciter entendre soumettre appeler proposer_un proposer_une confier avoir avoir_au rendre_visite
    montrer avoir_comme compter_parmi questionner`,
  borrow: `emprunter te_demander vous_demander te_poser vous_poser te_voir vous_voir t'_appeler vous_appeler te_parler vous_parler te_déranger vous_déranger te_laisser vous_laisser utiliser prendre avoir venir passer
    publier citer partager garder réserver t'_emprunter vous_emprunter te_prendre vous_prendre dormir rester squatter visiter assister participer amener inviter payer récupérer disposer obtenir m'_inscrire me_joindre
    te_rejoindre vous_rejoindre compter apporter_mon annuler modifier mettre_ma me_garer stationner vous_rencontrer te_rencontrer vous_rendre_visite vous_interviewer vous_solliciter te_confier vous_confier entrer faire avancer
    décaler reporter vous_contacter te_contacter vous_rappeler te_rappeler m'_asseoir fumer ouvrir fermer`,
  'to-ask': `<inf> fermer éteindre remettre respecter couper baisser patienter rappeler lire`,
  'imp-send': `prévenez_moi préviens_moi confirmez renvoyez retournez signez remplissez complétez répondez rappelez apportez transmettez envoyez apporte rappelle réponds confirme renvoie signe remplis envoie passe_prendre passe_me ramène rapporte
    appelez écrivez_nous prévenez préviens dites_moi apportez_vos inscrivez réglez payez amenez venez_avec viens_avec achète achetez`,
  meet: `voit verrait appelle appellerait retrouve retrouverait rencontre parle parlerait cale fait_un fait_une prend_un prend_une boit_un mange croise capte tient_au parlerait fixe revoit`,
  'to-you': 'ton ta tes votre vos',
  hobby: `souffres souffrez t'_ennuies vous_ennuyez te_débrouilles vous_débrouillez débrouillez regrettes regrettez rêves rêvez profites profitez t'_entraînes cours_toujours élevez collectionnes collectionnez entraînez sculptez composez t'_en_sors
    cuisinez écoutes écoutez photographies te_plais vous_plaisez plais plaisez habitues habituez débrouilles te_reposes reposez amuses amusez manges mangez skies skiez navigues surfes bénévoles bosses travailles travaillez bosses bossez habites habitez vis vivez joues jouez cours courez chantes chantez peins peignez jardines jardinez lis lisez dors dormez fumes nages nagez bricoles tricotes tricotez
    enseignes enseignez étudies étudiez danses dansez pêches randonnes écris écrivez élèves cuisines fais_du fais_de fais_encore fais_toujours faites_du faites_de pratiques composes sculptes photographies voyages
    voyagez grimpes marches marchez photographiez`,
  mood: `<back> content contente contents fatigué fatiguée fatigués stressé stressée nerveux nerveuse heureux heureuse triste déçu déçue satisfait satisfaite fier fière prêt prête inquiet inquiète soulagé soulagée malade enceinte
    confiant occupé amoureux excité épanoui épanouie bien_rentré bien_rentrée bien_rentrés bien_arrivé bien_arrivée bien_arrivés rassuré rassurée débordé débordée en_forme en_vacances sur_pied sur_pieds mieux
    né née marié mariée d'_où seul seule motivée_par perdu perdue bouleversé à_l'_aise secoué secouée reposé reposée`,
  back: `remis remise remises guéri guérie guéris rétabli rétablie rétablis installé installée installés reposé reposée reposés habitué habituée adapté adaptée rentré rentrée rentrés arrivé arrivée arrivés sorti sortie de_retour
    amusé amusée amusés régalé régalée fait_à faite_à débrouillé débrouillée plu ennuyé ennuyée senti sentie retapé retapée acclimaté acclimatée réconciliés séparés rencontrés connus perdu partie_tôt parti_tôt retrouvé retrouvée
    disputés déconnecté`,
};

export const TIME_CLASSES: Readonly<Record<string, WordList>> = {
  by: "avant d'_ici pour jusqu'_à jusque vers dès au_plus_tard à_partir_de d'_ici_à avant_le pour_le d'_ici_le jusqu'_au dès_le à_compter_du",
  part: `matin midi soir aprèsmidi après_midi aprèm en_soirée dans_la_journée dans_la_matinée dans_la_soirée dans_l'_aprèsmidi à_la_première_heure à_midi en_fin_de_journée en_début_de_journée
    au_plus_tard prochain sans_faute à_l'_aube au_petit_matin dans_la_nuit`,
  feast: `vacances fêtes noël pâques rentrée réunion été congés examens déjeuner dîner weekend pause toussaint cours travail ramadan`,
  season: `été automne hiver printemps`,
};
