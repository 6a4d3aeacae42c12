/**
 * French verbs written out in the forms that patterns name: the engine knows no endings. `give`, `do`: what one does for somebody, said with "je", "nous" or "on", now or in the future.
 */

import type { WordList } from '../pack.ts';

export const VERBS: Readonly<Record<string, WordList>> = {
  give: `envoie envoyons enverrai enverra enverrons renvoie renvoyons renverrai renverra renverrons transmets transmet transmettons transmettrai transmettra transmettrons transfère
  transférons transférerai transférera transférerons forwarde forwardons forwarderai forwardera forwarderons remets remet remettons remettrai remettra remettrons rends rend
  rendons rendrai rendra rendrons donne donnons donnerai donnera donnerons redonne redonnons redonnerai redonnera redonnerons apporte apportons apporterai apportera apporterons
  rapporte rapportons rapporterai rapportera rapporterons ramène ramenons ramènerai ramènera ramènerons amène amenons amènerai amènera amènerons emmène emmenons emmènerai
  emmènera emmènerons passe passons passerai passera passerons repasse repassons repasserai repassera repasserons poste postons posterai postera posterons expédie expédions
  expédierai expédiera expédierons livre livrons livrerai livrera livrerons file filons filerai filera filerons glisse glissons glisserai glissera glisserons dépose déposons
  déposerai déposera déposerons redépose redéposons redéposerai redéposera redéposerons laisse laissons laisserai laissera laisserons prête prêtons prêterai prêtera prêterons
  montre montrons montrerai montrera montrerons partage partageons partagerai partagera partagerons verse versons verserai versera verserons rembourse remboursons rembourserai
  remboursera rembourserons paie payons paierai paiera paierons vire virons virerai virera virerons règle réglons réglerai réglera réglerons écris écrit écrivons écrirai écrira
  écrirons réécris réécrit réécrivons réécrirai réécrira réécrirons réponds répond répondons répondrai répondra répondrons rappelle rappelons rappellerai rappellera
  rappellerons appelle appelons appellerai appellera appellerons téléphone téléphonons téléphonerai téléphonera téléphonerons recontacte recontactons recontacterai recontactera
  recontacterons contacte contactons contacterai contactera contacterons joins joint joignons joindrai joindra joindrons rejoins rejoint rejoignons rejoindrai rejoindra
  rejoindrons préviens prévient prévenons préviendrai préviendra préviendrons avertis avertit avertissons avertirai avertira avertirons dis dit disons dirai dira dirons redis
  redit redisons redirai redira redirons explique expliquons expliquerai expliquera expliquerons aide aidons aiderai aidera aiderons trouve trouvons trouverai trouvera
  trouverons retrouve retrouvons retrouverai retrouvera retrouverons cherche cherchons chercherai cherchera chercherons récupère récupérons récupérerai récupérera récupérerons
  imprime imprimons imprimerai imprimera imprimerons copie copions copierai copiera copierons scanne scannons scannerai scannera scannerons photocopie photocopions
  photocopierai photocopiera photocopierons traduis traduit traduisons traduirai traduira traduirons corrige corrigeons corrigerai corrigera corrigerons relis relit relisons
  relirai relira relirons revois revoit revoyons reverrai reverra reverrons vérifie vérifions vérifierai vérifiera vérifierons prépare préparons préparerai préparera
  préparerons rédige rédigeons rédigerai rédigera rédigerons organise organisons organiserai organisera organiserons réserve réservons réserverai réservera réserverons commande
  commandons commanderai commandera commanderons arrange arrangeons arrangerai arrangera arrangerons répare réparons réparerai réparera réparerons garde gardons garderai
  gardera garderons sors sort sortons sortirai sortira sortirons recommande recommandons recommanderai recommandera recommanderons inscris inscrit inscrivons inscrirai inscrira
  inscrirons ajoute ajoutons ajouterai ajoutera ajouterons conduis conduit conduisons conduirai conduira conduirons accompagne accompagnons accompagnerai accompagnera
  accompagnerons héberge hébergeons hébergerai hébergera hébergerons remplace remplaçons remplacerai remplacera remplacerons fournis fournit fournissons fournirai fournira
  fournirons adresse adressons adresserai adressera adresserons retourne retournons retournerai retournera retournerons achète achetons achèterai achètera achèterons installe
  installons installerai installera installerons faxe faxons faxerai faxera faxerons maile mailons mailerai mailera mailerons texte textons texterai textera texterons soumets
  soumet soumettons soumettrai soumettra soumettrons ressors ressort ressortons ressortirai ressortira ressortirons dépanne dépannons dépannerai dépannera dépannerons reconduis
  reconduit reconduisons reconduirai reconduira reconduirons raccompagne raccompagnons raccompagnerai raccompagnera raccompagnerons procure procurons procurerai procurera
  procurerons signale signalons signalerai signalera signalerons indique indiquons indiquerai indiquera indiquerons précise précisons préciserai précisera préciserons reçois
  reçoit recevons recevrai recevra recevrons mets met mettons mettrai mettra mettrons tiens tient tenons tiendrai tiendra tiendrons fais fait faisons ferai fera ferons couvre
  couvrons couvrirai couvrira couvrirons cuisine cuisinons cuisinerai cuisinera cuisinerons mijote mijotons mijoterai mijotera mijoterons tricote tricotons tricoterai tricotera
  tricoterons déduis déduit déduisons déduirai déduira déduirons rajoute rajoutons rajouterai rajoutera rajouterons note notons noterai notera noterons libère libérons
  libérerai libérera libérerons bloque bloquons bloquerai bloquera bloquerons établis établit établissons établirai établira établirons facture facturons facturerai facturera
  facturerons dédommage dédommageons dédommagerai dédommagera dédommagerons offre offrons offrirai offrira offrirons remonte remontons remonterai remontera remonterons
  redescends redescend redescendons redescendrai redescendra redescendrons monte montons monterai montera monterons descends descend descendons descendrai descendra descendrons
  apprends apprend apprenons apprendrai apprendra apprendrons raconte racontons raconterai racontera raconterons`,
  will: `enverrai enverra enverrons renverrai renverra renverrons transmettrai transmettra transmettrons transférerai transférera transférerons forwarderai forwardera forwarderons
  remettrai remettra remettrons donnerai donnera donnerons redonnerai redonnera redonnerons apporterai apportera apporterons rapporterai rapportera rapporterons ramènerai
  ramènera ramènerons amènerai amènera amènerons emmènerai emmènera emmènerons posterai postera posterons expédierai expédiera expédierons livrerai livrera livrerons filerai
  filera filerons glisserai glissera glisserons déposerai déposera déposerons redéposerai redéposera redéposerons prêterai prêtera prêterons partagerai partagera partagerons
  verserai versera verserons rembourserai remboursera rembourserons paierai paiera paierons virerai virera virerons réglerai réglera réglerons écrirai écrira écrirons réécrirai
  réécrira réécrirons répondrai répondra répondrons rappellerai rappellera rappellerons appellerai appellera appellerons téléphonerai téléphonera téléphonerons recontacterai
  recontactera recontacterons contacterai contactera contacterons joindrai joindra joindrons préviendrai préviendra préviendrons avertirai avertira avertirons expliquerai
  expliquera expliquerons aiderai aidera aiderons récupérerai récupérera récupérerons imprimerai imprimera imprimerons copierai copiera copierons scannerai scannera scannerons
  photocopierai photocopiera photocopierons traduirai traduira traduirons corrigerai corrigera corrigerons relirai relira relirons reverrai reverra reverrons vérifierai
  vérifiera vérifierons préparerai préparera préparerons rédigerai rédigera rédigerons organiserai organisera organiserons réserverai réservera réserverons commanderai
  commandera commanderons arrangerai arrangera arrangerons réparerai réparera réparerons recommanderai recommandera recommanderons inscrirai inscrira inscrirons ajouterai
  ajoutera ajouterons accompagnerai accompagnera accompagnerons hébergerai hébergera hébergerons remplacerai remplacera remplacerons fournirai fournira fournirons adresserai
  adressera adresserons retournerai retournera retournerons faxerai faxera faxerons mailerai mailera mailerons texterai textera texterons soumettrai soumettra soumettrons
  dépannerai dépannera dépannerons reconduirai reconduira reconduirons raccompagnerai raccompagnera raccompagnerons procurerai procurera procurerons indiquerai indiquera
  indiquerons préciserai précisera préciserons couvrirai couvrira couvrirons rajouterai rajoutera rajouterons libérerai libérera libérerons bloquerai bloquera bloquerons
  établirai établira établirons facturerai facturera facturerons dédommagerai dédommagera dédommagerons arroserai arrosera arroserons nourrerai nourrera nourrerons surveillerai
  surveillera surveillerons occuperai occupera occuperons chargerai chargera chargerons renseignerai renseignera renseignerons veillerai veillera veillerons demanderai
  demandera demanderons redemanderai redemandera redemanderons regarderai regardera regarderons bouclerai bouclera bouclerons signerai signera signerons compléterai complétera
  compléterons remplirai remplira remplirons actualiserai actualisera actualiserons publierai publiera publierons nettoierai nettoiera nettoierons reparlerai reparlera
  reparlerons interrogerai interrogera interrogerons consulterai consultera consulterons fouillerai fouillera fouillerons creuserai creusera creuserons étudierai étudiera
  étudierons examinerai examinera examinerons analyserai analysera analyserons assurerai assurera assurerons calerai calera calerons fixerai fixera fixerons confirmerai
  confirmera confirmerons communiquerai communiquera communiquerons informerai informera informerons planifierai planifiera planifierons validerai validera validerons sonderai
  sondera sonderons relancerai relancera relancerons effectuerai effectuera effectuerons exécuterai exécutera exécuterons procéderai procédera procéderons calculerai calculera
  calculerons chiffrerai chiffrera chiffrerons brancherai branchera brancherons démonterai démontera démonterons soignerai soignera soignerons soulèverai soulèvera soulèverons
  évoquerai évoquera évoquerons archiverai archivera archiverons numériserai numérisera numériserons enregistrerai enregistrera enregistrerons éditerai éditera éditerons
  concevrai concevra concevrons programmerai programmera programmerons configurerai configurera configurerons débloquerai débloquera débloquerons activerai activera activerons
  renouvellerai renouvellera renouvellerons prolongerai prolongera prolongerons recouperai recoupera recouperons évaluerai évaluera évaluerons coordonnerai coordonnera
  coordonnerons superviserai supervisera superviserons transcrirai transcrira transcrirons résumerai résumera résumerons fabriquerai fabriquera fabriquerons graisserai
  graissera graisserons rempoterai rempotera rempoterons découperai découpera découperons encadrerai encadrera encadrerons emballerai emballera emballerons affranchirai
  affranchira affranchirons plaiderai plaidera plaiderons relaierai relaiera relaierons répercuterai répercutera répercuterons rectifierai rectifiera rectifierons`,
  'to-do': `envoyer renvoyer transmettre transférer forwarder remettre donner redonner apporter rapporter ramener amener emmener repasser poster expédier livrer filer glisser déposer
  redéposer prêter montrer partager verser rembourser payer virer régler écrire réécrire répondre rappeler appeler téléphoner recontacter contacter joindre prévenir avertir
  redire expliquer aider récupérer imprimer copier scanner photocopier traduire corriger relire revoir vérifier préparer rédiger organiser réserver commander arranger réparer
  recommander inscrire ajouter conduire accompagner héberger remplacer fournir adresser retourner faxer mailer texter soumettre ressortir dépanner reconduire raccompagner
  procurer signaler indiquer préciser couvrir cuisiner mijoter tricoter déduire rajouter libérer bloquer établir facturer dédommager offrir remonter redescendre raconter
  arroser nourrir surveiller occuper charger renseigner veiller demander redemander regarder boucler signer compléter remplir actualiser modifier publier nettoyer ranger
  reparler interroger consulter fouiller creuser étudier examiner analyser assurer débrouiller résoudre caler fixer confirmer communiquer informer planifier valider sonder
  relancer effectuer exécuter procéder calculer chiffrer essuyer tondre tailler brancher démonter soigner engager soulever évoquer archiver numériser enregistrer éditer
  concevoir programmer configurer débloquer activer annuler renouveler prolonger recouper évaluer coordonner superviser transcrire résumer dessiner fabriquer peindre poncer
  graisser rempoter plier congeler découper coller encadrer emballer affranchir plaider relayer répercuter rectifier voir_avec voir_si voir_ce en_parler parler_à parler_de
  me_renseigner m'_en_occuper m'_occuper m'_en_charger faire_le_nécessaire faire_suivre faire_une_recherche`,
  do: `arrose arrosons arroserai arrosera arroserons nourre nourrons nourrerai nourrera nourrerons surveille surveillons surveillerai surveillera surveillerons occupe occupons
  occuperai occupera occuperons charge chargeons chargerai chargera chargerons renseigne renseignons renseignerai renseignera renseignerons veille veillons veillerai veillera
  veillerons demande demandons demanderai demandera demanderons redemande redemandons redemanderai redemandera redemanderons regarde regardons regarderai regardera regarderons
  lis lit lisons lirai lira lirons finis finit finissons finirai finira finirons termine terminons terminerai terminera terminerons boucle bouclons bouclerai bouclera
  bouclerons signe signons signerai signera signerons complète complétons compléterai complétera compléterons remplis remplit remplissons remplirai remplira remplirons
  actualise actualisons actualiserai actualisera actualiserons modifie modifions modifierai modifiera modifierons change changeons changerai changera changerons publie publions
  publierai publiera publierons nettoie nettoyons nettoierai nettoiera nettoierons range rangeons rangerai rangera rangerons lave lavons laverai lavera laverons parle parlons
  parlerai parlera parlerons reparle reparlons reparlerai reparlera reparlerons interroge interrogeons interrogerai interrogera interrogerons consulte consultons consulterai
  consultera consulterons fouille fouillons fouillerai fouillera fouillerons creuse creusons creuserai creusera creuserons étudie étudions étudierai étudiera étudierons examine
  examinons examinerai examinera examinerons analyse analysons analyserai analysera analyserons assure assurons assurerai assurera assurerons débrouille débrouillons
  débrouillerai débrouillera débrouillerons résous résout résolvons résoudrai résoudra résoudrons mets met mettons mettrai mettra mettrons cale calons calerai calera calerons
  fixe fixons fixerai fixera fixerons confirme confirmons confirmerai confirmera confirmerons communique communiquons communiquerai communiquera communiquerons informe
  informons informerai informera informerons planifie planifions planifierai planifiera planifierons propose proposons proposerai proposera proposerons valide validons
  validerai validera validerons imprime imprimons imprimerai imprimera imprimerons sonde sondons sonderai sondera sonderons relance relançons relancerai relancera relancerons
  effectue effectuons effectuerai effectuera effectuerons exécute exécutons exécuterai exécutera exécuterons procède procédons procéderai procédera procéderons calcule
  calculons calculerai calculera calculerons chiffre chiffrons chiffrerai chiffrera chiffrerons teste testons testerai testera testerons essuie essuyons essuierai essuiera
  essuierons tonds tond tondons tondrai tondra tondrons taille taillons taillerai taillera taillerons branche branchons brancherai branchera brancherons démonte démontons
  démonterai démontera démonterons soigne soignons soignerai soignera soignerons promène promenons promènerai promènera promènerons visite visitons visiterai visitera
  visiterons reviens revient revenons reviendrai reviendra reviendrons passe passons passerai passera passerons viens vient venons viendrai viendra viendrons engage engageons
  engagerai engagera engagerons soulève soulevons soulèverai soulèvera soulèverons évoque évoquons évoquerai évoquera évoquerons archive archivons archiverai archivera
  archiverons numérise numérisons numériserai numérisera numériserons enregistre enregistrons enregistrerai enregistrera enregistrerons édite éditons éditerai éditera éditerons
  conçois conçoit concevons concevrai concevra concevrons programme programmons programmerai programmera programmerons configure configurons configurerai configurera
  configurerons débloque débloquons débloquerai débloquera débloquerons active activons activerai activera activerons annule annulons annulerai annulera annulerons renouvelle
  renouvelons renouvellerai renouvellera renouvellerons prolonge prolongeons prolongerai prolongera prolongerons recoupe recoupons recouperai recoupera recouperons évalue
  évaluons évaluerai évaluera évaluerons coordonne coordonnons coordonnerai coordonnera coordonnerons supervise supervisons superviserai supervisera superviserons transcris
  transcrit transcrivons transcrirai transcrira transcrirons résume résumons résumerai résumera résumerons dessine dessinons dessinerai dessinera dessinerons fabrique
  fabriquons fabriquerai fabriquera fabriquerons peins peint peignons peindrai peindra peindrons ponce ponçons poncerai poncera poncerons graisse graissons graisserai graissera
  graisserons rempote rempotons rempoterai rempotera rempoterons plie plions plierai pliera plierons congèle congelons congèlerai congèlera congèlerons découpe découpons
  découperai découpera découperons colle collons collerai collera collerons encadre encadrons encadrerai encadrera encadrerons emballe emballons emballerai emballera
  emballerons affranchis affranchit affranchissons affranchirai affranchira affranchirons plaide plaidons plaiderai plaidera plaiderons relaie relayons relaierai relaiera
  relaierons répercute répercutons répercuterai répercutera répercuterons rectifie rectifions rectifierai rectifiera rectifierons`,
  future: `enverrai enverra enverrons renverrai renverra renverrons transmettrai transmettra transmettrons transférerai transférera transférerons forwarderai forwardera forwarderons
  remettrai remettra remettrons rendrai rendra rendrons donnerai donnera donnerons redonnerai redonnera redonnerons apporterai apportera apporterons rapporterai rapportera
  rapporterons ramènerai ramènera ramènerons amènerai amènera amènerons emmènerai emmènera emmènerons passerai passera passerons repasserai repassera repasserons posterai
  postera posterons expédierai expédiera expédierons livrerai livrera livrerons filerai filera filerons glisserai glissera glisserons déposerai déposera déposerons redéposerai
  redéposera redéposerons laisserai laissera laisserons prêterai prêtera prêterons montrerai montrera montrerons partagerai partagera partagerons verserai versera verserons
  rembourserai remboursera rembourserons paierai paiera paierons virerai virera virerons réglerai réglera réglerons écrirai écrira écrirons réécrirai réécrira réécrirons
  répondrai répondra répondrons rappellerai rappellera rappellerons appellerai appellera appellerons téléphonerai téléphonera téléphonerons recontacterai recontactera
  recontacterons contacterai contactera contacterons joindrai joindra joindrons rejoindrai rejoindra rejoindrons préviendrai préviendra préviendrons avertirai avertira
  avertirons dirai dira dirons redirai redira redirons expliquerai expliquera expliquerons aiderai aidera aiderons trouverai trouvera trouverons retrouverai retrouvera
  retrouverons chercherai cherchera chercherons récupérerai récupérera récupérerons imprimerai imprimera imprimerons copierai copiera copierons scannerai scannera scannerons
  photocopierai photocopiera photocopierons traduirai traduira traduirons corrigerai corrigera corrigerons relirai relira relirons reverrai reverra reverrons vérifierai
  vérifiera vérifierons préparerai préparera préparerons rédigerai rédigera rédigerons organiserai organisera organiserons réserverai réservera réserverons commanderai
  commandera commanderons arrangerai arrangera arrangerons réparerai réparera réparerons garderai gardera garderons sortirai sortira sortirons recommanderai recommandera
  recommanderons inscrirai inscrira inscrirons ajouterai ajoutera ajouterons conduirai conduira conduirons accompagnerai accompagnera accompagnerons hébergerai hébergera
  hébergerons remplacerai remplacera remplacerons fournirai fournira fournirons adresserai adressera adresserons retournerai retournera retournerons achèterai achètera
  achèterons installerai installera installerons faxerai faxera faxerons mailerai mailera mailerons texterai textera texterons soumettrai soumettra soumettrons ressortirai
  ressortira ressortirons dépannerai dépannera dépannerons reconduirai reconduira reconduirons raccompagnerai raccompagnera raccompagnerons procurerai procurera procurerons
  signalerai signalera signalerons indiquerai indiquera indiquerons préciserai précisera préciserons recevrai recevra recevrons mettrai mettra mettrons tiendrai tiendra
  tiendrons ferai fera ferons couvrirai couvrira couvrirons cuisinerai cuisinera cuisinerons mijoterai mijotera mijoterons tricoterai tricotera tricoterons déduirai déduira
  déduirons rajouterai rajoutera rajouterons noterai notera noterons libérerai libérera libérerons bloquerai bloquera bloquerons établirai établira établirons facturerai
  facturera facturerons dédommagerai dédommagera dédommagerons offrirai offrira offrirons remonterai remontera remonterons redescendrai redescendra redescendrons monterai
  montera monterons descendrai descendra descendrons apprendrai apprendra apprendrons raconterai racontera raconterons arroserai arrosera arroserons nourrerai nourrera
  nourrerons surveillerai surveillera surveillerons occuperai occupera occuperons chargerai chargera chargerons renseignerai renseignera renseignerons veillerai veillera
  veillerons demanderai demandera demanderons redemanderai redemandera redemanderons regarderai regardera regarderons lirai lira lirons finirai finira finirons terminerai
  terminera terminerons bouclerai bouclera bouclerons signerai signera signerons compléterai complétera compléterons remplirai remplira remplirons actualiserai actualisera
  actualiserons modifierai modifiera modifierons changerai changera changerons publierai publiera publierons nettoierai nettoiera nettoierons rangerai rangera rangerons laverai
  lavera laverons parlerai parlera parlerons reparlerai reparlera reparlerons interrogerai interrogera interrogerons consulterai consultera consulterons fouillerai fouillera
  fouillerons creuserai creusera creuserons étudierai étudiera étudierons examinerai examinera examinerons analyserai analysera analyserons assurerai assurera assurerons
  débrouillerai débrouillera débrouillerons résoudrai résoudra résoudrons calerai calera calerons fixerai fixera fixerons confirmerai confirmera confirmerons communiquerai
  communiquera communiquerons informerai informera informerons planifierai planifiera planifierons proposerai proposera proposerons validerai validera validerons sonderai
  sondera sonderons relancerai relancera relancerons effectuerai effectuera effectuerons exécuterai exécutera exécuterons procéderai procédera procéderons calculerai calculera
  calculerons chiffrerai chiffrera chiffrerons testerai testera testerons essuierai essuiera essuierons tondrai tondra tondrons taillerai taillera taillerons brancherai
  branchera brancherons démonterai démontera démonterons soignerai soignera soignerons promènerai promènera promènerons visiterai visitera visiterons reviendrai reviendra
  reviendrons viendrai viendra viendrons engagerai engagera engagerons soulèverai soulèvera soulèverons évoquerai évoquera évoquerons archiverai archivera archiverons
  numériserai numérisera numériserons enregistrerai enregistrera enregistrerons éditerai éditera éditerons concevrai concevra concevrons programmerai programmera programmerons
  configurerai configurera configurerons débloquerai débloquera débloquerons activerai activera activerons annulerai annulera annulerons renouvellerai renouvellera
  renouvellerons prolongerai prolongera prolongerons recouperai recoupera recouperons évaluerai évaluera évaluerons coordonnerai coordonnera coordonnerons superviserai
  supervisera superviserons transcrirai transcrira transcrirons résumerai résumera résumerons dessinerai dessinera dessinerons fabriquerai fabriquera fabriquerons peindrai
  peindra peindrons poncerai poncera poncerons graisserai graissera graisserons rempoterai rempotera rempoterons plierai pliera plierons congèlerai congèlera congèlerons
  découperai découpera découperons collerai collera collerons encadrerai encadrera encadrerons emballerai emballera emballerons affranchirai affranchira affranchirons plaiderai
  plaidera plaiderons relaierai relaiera relaierons répercuterai répercutera répercuterons rectifierai rectifiera rectifierons pourrai pourra pourrons voudrai voudra voudrons
  aurai aura aurons serai sera serons accepterai acceptera accepterons aimerai aimera aimerons saurai saura saurons connaîtrai connaîtra connaîtrons irai ira irons resterai
  restera resterons participerai participera participerons investerai investera investerons sponsoriserai sponsorisera sponsoriserons parrainerai parrainera parrainerons
  dirigerai dirigera dirigerons présenterai présentera présenterons introduirai introduira introduirons soutiendrai soutiendra soutiendrons témoignerai témoignera témoignerons
  interviendrai interviendra interviendrons animerai animera animerons jetterai jettera jetterons consacrerai consacrera consacrerons accorderai accordera accorderons penserai
  pensera penserons réfléchirai réfléchira réfléchirons souhaiterai souhaitera souhaiterons préférerai préférera préférerons verrai verra verrons croirai croira croirons
  imaginerai imaginera imaginerons oserai osera oserons permettrai permettra permettrons consentirai consentira consentirons concéderai concédera concéderons avancerai avancera
  avancerons logerai logera logerons porterai portera porterons écouterai écoutera écouterons rencontrerai rencontrera rencontrerons accueillerai accueillera accueillerons
  inviterai invitera inviterons embaucherai embauchera embaucherons recruterai recrutera recruterons partirai partira partirons jouerai jouera jouerons chanterai chantera
  chanterons cuirai cuira cuirons coudrai coudra coudrons déménagerai déménagera déménagerons bricolerai bricolera bricolerons prendrai prendra prendrons reprendrai reprendra
  reprendrons voterai votera voterons`,
  inf: `envoyer renvoyer transmettre transférer forwarder remettre rendre donner redonner apporter rapporter ramener amener emmener passer repasser poster expédier livrer filer
  glisser déposer redéposer laisser prêter montrer partager verser rembourser payer virer régler écrire réécrire répondre rappeler appeler téléphoner recontacter contacter
  joindre rejoindre prévenir avertir dire redire expliquer aider trouver retrouver chercher récupérer imprimer copier scanner photocopier traduire corriger relire revoir
  vérifier préparer rédiger organiser réserver commander arranger réparer garder sortir recommander inscrire ajouter conduire accompagner héberger remplacer fournir adresser
  retourner acheter installer faxer mailer texter soumettre ressortir dépanner reconduire raccompagner procurer signaler indiquer préciser recevoir mettre tenir faire couvrir
  cuisiner mijoter tricoter déduire rajouter noter libérer bloquer établir facturer dédommager offrir remonter redescendre monter descendre apprendre raconter arroser nourrir
  surveiller occuper charger renseigner veiller demander redemander regarder lire finir terminer boucler signer compléter remplir actualiser modifier changer publier nettoyer
  ranger laver parler reparler interroger consulter fouiller creuser étudier examiner analyser assurer débrouiller résoudre caler fixer confirmer communiquer informer planifier
  proposer valider sonder relancer effectuer exécuter procéder calculer chiffrer tester essuyer tondre tailler brancher démonter soigner promener visiter revenir venir engager
  soulever évoquer archiver numériser enregistrer éditer concevoir programmer configurer débloquer activer annuler renouveler prolonger recouper évaluer coordonner superviser
  transcrire résumer dessiner fabriquer peindre poncer graisser rempoter plier congeler découper coller encadrer emballer affranchir plaider relayer répercuter rectifier
  pouvoir vouloir avoir être accepter aimer savoir connaître aller rester participer investir sponsoriser parrainer diriger présenter introduire soutenir témoigner intervenir
  animer jeter consacrer accorder penser réfléchir souhaiter préférer voir croire imaginer oser permettre consentir concéder avancer loger porter écouter rencontrer accueillir
  inviter embaucher recruter partir jouer chanter cuire coudre déménager bricoler prendre reprendre voter`,
  done: `envoyé envoyée envoyés envoyées renvoyé renvoyée renvoyés renvoyées transmis transmise transmises transféré transférée transférés transférées forwardé forwardée forwardés
  forwardées remis remise remises rendu rendue rendus rendues donné donnée donnés données redonné redonnée redonnés redonnées apporté apportée apportés apportées rapporté
  rapportée rapportés rapportées ramené ramenée ramenés ramenées amené amenée amenés amenées emmené emmenée emmenés emmenées passé passée passés passées repassé repassée
  repassés repassées posté postée postés postées expédié expédiée expédiés expédiées livré livrée livrés livrées filé filée filés filées glissé glissée glissés glissées déposé
  déposée déposés déposées redéposé redéposée redéposés redéposées laissé laissée laissés laissées prêté prêtée prêtés prêtées montré montrée montrés montrées partagé partagée
  partagés partagées versé versée versés versées remboursé remboursée remboursés remboursées payé payée payés payées viré virée virés virées réglé réglée réglés réglées écrit
  écrite écrits écrites réécrit réécrite réécrits réécrites répondu répondue répondus répondues rappelé rappelée rappelés rappelées appelé appelée appelés appelées téléphoné
  téléphonée téléphonés téléphonées recontacté recontactée recontactés recontactées contacté contactée contactés contactées joint jointe joints jointes rejoint rejointe
  rejoints rejointes prévenu prévenue prévenus prévenues averti avertie avertis averties dit dite dits dites redit redite redits redites expliqué expliquée expliqués expliquées
  aidé aidée aidés aidées trouvé trouvée trouvés trouvées retrouvé retrouvée retrouvés retrouvées cherché cherchée cherchés cherchées récupéré récupérée récupérés récupérées
  imprimé imprimée imprimés imprimées copié copiée copiés copiées scanné scannée scannés scannées photocopié photocopiée photocopiés photocopiées traduit traduite traduits
  traduites corrigé corrigée corrigés corrigées relu relue relus relues revu revue revus revues vérifié vérifiée vérifiés vérifiées préparé préparée préparés préparées rédigé
  rédigée rédigés rédigées organisé organisée organisés organisées réservé réservée réservés réservées commandé commandée commandés commandées arrangé arrangée arrangés
  arrangées réparé réparée réparés réparées gardé gardée gardés gardées sorti sortie sortis sorties recommandé recommandée recommandés recommandées inscrit inscrite inscrits
  inscrites ajouté ajoutée ajoutés ajoutées conduit conduite conduits conduites accompagné accompagnée accompagnés accompagnées hébergé hébergée hébergés hébergées remplacé
  remplacée remplacés remplacées fourni fournie fournis fournies adressé adressée adressés adressées retourné retournée retournés retournées acheté achetée achetés achetées
  installé installée installés installées faxé faxée faxés faxées mailé mailée mailés mailées texté textée textés textées soumis soumise soumises ressorti ressortie ressortis
  ressorties dépanné dépannée dépannés dépannées reconduit reconduite reconduits reconduites raccompagné raccompagnée raccompagnés raccompagnées procuré procurée procurés
  procurées signalé signalée signalés signalées indiqué indiquée indiqués indiquées précisé précisée précisés précisées reçu reçue reçus reçues mis mise mises tenu tenue tenus
  tenues fait faite faits faites couvert couverte couverts couvertes cuisiné cuisinée cuisinés cuisinées mijoté mijotée mijotés mijotées tricoté tricotée tricotés tricotées
  déduit déduite déduits déduites rajouté rajoutée rajoutés rajoutées noté notée notés notées libéré libérée libérés libérées bloqué bloquée bloqués bloquées établi établie
  établis établies facturé facturée facturés facturées dédommagé dédommagée dédommagés dédommagées offert offerte offerts offertes remonté remontée remontés remontées
  redescendu redescendue redescendus redescendues monté montée montés montées descendu descendue descendus descendues appris apprise apprises raconté racontée racontés
  racontées arrosé arrosée arrosés arrosées nourré nourrée nourrés nourrées surveillé surveillée surveillés surveillées occupé occupée occupés occupées chargé chargée chargés
  chargées renseigné renseignée renseignés renseignées veillé veillée veillés veillées demandé demandée demandés demandées redemandé redemandée redemandés redemandées regardé
  regardée regardés regardées lu lue lus lues fini finie finis finies terminé terminée terminés terminées bouclé bouclée bouclés bouclées signé signée signés signées complété
  complétée complétés complétées rempli remplie remplis remplies actualisé actualisée actualisés actualisées modifié modifiée modifiés modifiées changé changée changés changées
  publié publiée publiés publiées nettoyé nettoyée nettoyés nettoyées rangé rangée rangés rangées lavé lavée lavés lavées parlé parlée parlés parlées reparlé reparlée reparlés
  reparlées interrogé interrogée interrogés interrogées consulté consultée consultés consultées fouillé fouillée fouillés fouillées creusé creusée creusés creusées étudié
  étudiée étudiés étudiées examiné examinée examinés examinées analysé analysée analysés analysées assuré assurée assurés assurées débrouillé débrouillée débrouillés
  débrouillées résolu résolue résolus résolues calé calée calés calées fixé fixée fixés fixées confirmé confirmée confirmés confirmées communiqué communiquée communiqués
  communiquées informé informée informés informées planifié planifiée planifiés planifiées proposé proposée proposés proposées validé validée validés validées sondé sondée
  sondés sondées relancé relancée relancés relancées effectué effectuée effectués effectuées exécuté exécutée exécutés exécutées procédé procédée procédés procédées calculé
  calculée calculés calculées chiffré chiffrée chiffrés chiffrées testé testée testés testées essuyé essuyée essuyés essuyées tondu tondue tondus tondues taillé taillée taillés
  taillées branché branchée branchés branchées démonté démontée démontés démontées soigné soignée soignés soignées promené promenée promenés promenées visité visitée visités
  visitées revenu revenue revenus revenues venu venue venus venues engagé engagée engagés engagées soulevé soulevée soulevés soulevées évoqué évoquée évoqués évoquées archivé
  archivée archivés archivées numérisé numérisée numérisés numérisées enregistré enregistrée enregistrés enregistrées édité éditée édités éditées conçu conçue conçus conçues
  programmé programmée programmés programmées configuré configurée configurés configurées débloqué débloquée débloqués débloquées activé activée activés activées annulé annulée
  annulés annulées renouvelé renouvelée renouvelés renouvelées prolongé prolongée prolongés prolongées recoupé recoupée recoupés recoupées évalué évaluée évalués évaluées
  coordonné coordonnée coordonnés coordonnées supervisé supervisée supervisés supervisées transcrit transcrite transcrits transcrites résumé résumée résumés résumées dessiné
  dessinée dessinés dessinées fabriqué fabriquée fabriqués fabriquées peint peinte peints peintes poncé poncée poncés poncées graissé graissée graissés graissées rempoté
  rempotée rempotés rempotées plié pliée pliés pliées congelé congelée congelés congelées découpé découpée découpés découpées collé collée collés collées encadré encadrée
  encadrés encadrées emballé emballée emballés emballées affranchi affranchie affranchis affranchies plaidé plaidée plaidés plaidées relayé relayée relayés relayées répercuté
  répercutée répercutés répercutées rectifié rectifiée rectifiés rectifiées`,
  imp: `envoie envoyez renvoie renvoyez transmets transmettez transfère transférez forwarde forwardez remets remettez rends rendez donne donnez redonne redonnez apporte apportez
  rapporte rapportez ramène ramenez amène amenez emmène emmenez passe passez repasse repassez poste postez expédie expédiez livre livrez file filez glisse glissez dépose
  déposez redépose redéposez laisse laissez prête prêtez montre montrez partage partagez verse versez rembourse remboursez paie payez vire virez règle réglez écris écrivez
  réécris réécrivez réponds répondez rappelle rappelez appelle appelez téléphone téléphonez recontacte recontactez contacte contactez joins joignez rejoins rejoignez préviens
  prévenez avertis avertissez dis dites redis redites explique expliquez aide aidez trouve trouvez retrouve retrouvez cherche cherchez récupère récupérez imprime imprimez copie
  copiez scanne scannez photocopie photocopiez traduis traduisez corrige corrigez relis relisez revois revoyez vérifie vérifiez prépare préparez rédige rédigez organise
  organisez réserve réservez commande commandez arrange arrangez répare réparez garde gardez sors sortez recommande recommandez inscris inscrivez ajoute ajoutez conduis
  conduisez accompagne accompagnez héberge hébergez remplace remplacez fournis fournissez adresse adressez retourne retournez achète achetez installe installez faxe faxez maile
  mailez texte textez soumets soumettez ressors ressortez dépanne dépannez reconduis reconduisez raccompagne raccompagnez procure procurez signale signalez indique indiquez
  précise précisez reçois recevez mets mettez tiens tenez fais faites couvre couvrez cuisine cuisinez mijote mijotez tricote tricotez déduis déduisez rajoute rajoutez note
  notez libère libérez bloque bloquez établis établissez facture facturez dédommage dédommagez offre offrez remonte remontez redescends redescendez monte montez descends
  descendez apprends apprenez raconte racontez arrose arrosez nourre nourrez surveille surveillez occupe occupez charge chargez renseigne renseignez veille veillez demande
  demandez redemande redemandez regarde regardez lis lisez finis finissez termine terminez boucle bouclez signe signez complète complétez remplis remplissez actualise
  actualisez modifie modifiez change changez publie publiez nettoie nettoyez range rangez lave lavez parle parlez reparle reparlez interroge interrogez consulte consultez
  fouille fouillez creuse creusez étudie étudiez examine examinez analyse analysez assure assurez débrouille débrouillez résous résolvez cale calez fixe fixez confirme
  confirmez communique communiquez informe informez planifie planifiez propose proposez valide validez sonde sondez relance relancez effectue effectuez exécute exécutez procède
  procédez calcule calculez chiffre chiffrez teste testez essuie essuyez tonds tondez taille taillez branche branchez démonte démontez soigne soignez promène promenez visite
  visitez reviens revenez viens venez engage engagez soulève soulevez évoque évoquez archive archivez numérise numérisez enregistre enregistrez édite éditez conçois concevez
  programme programmez configure configurez débloque débloquez active activez annule annulez renouvelle renouvelez prolonge prolongez recoupe recoupez évalue évaluez coordonne
  coordonnez supervise supervisez transcris transcrivez résume résumez dessine dessinez fabrique fabriquez peins peignez ponce poncez graisse graissez rempote rempotez plie
  pliez congèle congelez découpe découpez colle collez encadre encadrez emballe emballez affranchis affranchissez plaide plaidez relaie relayez répercute répercutez rectifie
  rectifiez`,
  would: `enverrais enverriez renverrais renverriez transmettrais transmettriez transférerais transféreriez forwarderais forwarderiez remettrais remettriez rendrais rendriez donnerais
  donneriez redonnerais redonneriez apporterais apporteriez rapporterais rapporteriez ramènerais ramèneriez amènerais amèneriez emmènerais emmèneriez passerais passeriez
  repasserais repasseriez posterais posteriez expédierais expédieriez livrerais livreriez filerais fileriez glisserais glisseriez déposerais déposeriez redéposerais
  redéposeriez laisserais laisseriez prêterais prêteriez montrerais montreriez partagerais partageriez verserais verseriez rembourserais rembourseriez paierais paieriez
  virerais vireriez réglerais régleriez écrirais écririez réécrirais réécririez répondrais répondriez rappellerais rappelleriez appellerais appelleriez téléphonerais
  téléphoneriez recontacterais recontacteriez contacterais contacteriez joindrais joindriez rejoindrais rejoindriez préviendrais préviendriez avertirais avertiriez dirais
  diriez redirais rediriez expliquerais expliqueriez aiderais aideriez trouverais trouveriez retrouverais retrouveriez chercherais chercheriez récupérerais récupéreriez
  imprimerais imprimeriez copierais copieriez scannerais scanneriez photocopierais photocopieriez traduirais traduiriez corrigerais corrigeriez relirais reliriez reverrais
  reverriez vérifierais vérifieriez préparerais prépareriez rédigerais rédigeriez organiserais organiseriez réserverais réserveriez commanderais commanderiez arrangerais
  arrangeriez réparerais répareriez garderais garderiez sortirais sortiriez recommanderais recommanderiez inscrirais inscririez ajouterais ajouteriez conduirais conduiriez
  accompagnerais accompagneriez hébergerais hébergeriez remplacerais remplaceriez fournirais fourniriez adresserais adresseriez retournerais retourneriez achèterais achèteriez
  installerais installeriez faxerais faxeriez mailerais maileriez texterais texteriez soumettrais soumettriez ressortirais ressortiriez dépannerais dépanneriez reconduirais
  reconduiriez raccompagnerais raccompagneriez procurerais procureriez signalerais signaleriez indiquerais indiqueriez préciserais préciseriez recevrais recevriez mettrais
  mettriez tiendrais tiendriez ferais feriez couvrirais couvririez cuisinerais cuisineriez mijoterais mijoteriez tricoterais tricoteriez déduirais déduiriez rajouterais
  rajouteriez noterais noteriez libérerais libéreriez bloquerais bloqueriez établirais établiriez facturerais factureriez dédommagerais dédommageriez offrirais offririez
  remonterais remonteriez redescendrais redescendriez monterais monteriez descendrais descendriez apprendrais apprendriez raconterais raconteriez arroserais arroseriez
  nourrerais nourreriez surveillerais surveilleriez occuperais occuperiez chargerais chargeriez renseignerais renseigneriez veillerais veilleriez demanderais demanderiez
  redemanderais redemanderiez regarderais regarderiez lirais liriez finirais finiriez terminerais termineriez bouclerais boucleriez signerais signeriez compléterais
  compléteriez remplirais rempliriez actualiserais actualiseriez modifierais modifieriez changerais changeriez publierais publieriez nettoierais nettoieriez rangerais rangeriez
  laverais laveriez parlerais parleriez reparlerais reparleriez interrogerais interrogeriez consulterais consulteriez fouillerais fouilleriez creuserais creuseriez étudierais
  étudieriez examinerais examineriez analyserais analyseriez assurerais assureriez débrouillerais débrouilleriez résoudrais résoudriez calerais caleriez fixerais fixeriez
  confirmerais confirmeriez communiquerais communiqueriez informerais informeriez planifierais planifieriez proposerais proposeriez validerais valideriez sonderais sonderiez
  relancerais relanceriez effectuerais effectueriez exécuterais exécuteriez procéderais procéderiez calculerais calculeriez chiffrerais chiffreriez testerais testeriez
  essuierais essuieriez tondrais tondriez taillerais tailleriez brancherais brancheriez démonterais démonteriez soignerais soigneriez promènerais promèneriez visiterais
  visiteriez reviendrais reviendriez viendrais viendriez engagerais engageriez soulèverais soulèveriez évoquerais évoqueriez archiverais archiveriez numériserais numériseriez
  enregistrerais enregistreriez éditerais éditeriez concevrais concevriez programmerais programmeriez configurerais configureriez débloquerais débloqueriez activerais
  activeriez annulerais annuleriez renouvellerais renouvelleriez prolongerais prolongeriez recouperais recouperiez évaluerais évalueriez coordonnerais coordonneriez
  superviserais superviseriez transcrirais transcririez résumerais résumeriez dessinerais dessineriez fabriquerais fabriqueriez peindrais peindriez poncerais ponceriez
  graisserais graisseriez rempoterais rempoteriez plierais plieriez congèlerais congèleriez découperais découperiez collerais colleriez encadrerais encadreriez emballerais
  emballeriez affranchirais affranchiriez plaiderais plaideriez relaierais relaieriez répercuterais répercuteriez rectifierais rectifieriez pourrais pourriez voudrais voudriez
  aurais auriez serais seriez accepterais accepteriez aimerais aimeriez saurais sauriez connaîtrais connaîtriez irais iriez resterais resteriez participerais participeriez
  investerais investeriez sponsoriserais sponsoriseriez parrainerais parraineriez dirigerais dirigeriez présenterais présenteriez introduirais introduiriez soutiendrais
  soutiendriez témoignerais témoigneriez interviendrais interviendriez animerais animeriez jetterais jetteriez consacrerais consacreriez accorderais accorderiez penserais
  penseriez réfléchirais réfléchiriez souhaiterais souhaiteriez préférerais préféreriez verrais verriez croirais croiriez imaginerais imagineriez oserais oseriez permettrais
  permettriez consentirais consentiriez concéderais concéderiez avancerais avanceriez logerais logeriez porterais porteriez écouterais écouteriez rencontrerais rencontreriez
  accueillerais accueilleriez inviterais inviteriez embaucherais embaucheriez recruterais recruteriez partirais partiriez jouerais joueriez chanterais chanteriez cuirais
  cuiriez coudrais coudriez déménagerais déménageriez bricolerais bricoleriez prendrais prendriez reprendrais reprendriez voterais voteriez`,
  doyou: `envoies envoyez renvoies renvoyez transmets transmettez transfères transférez forwardes forwardez remets remettez rends rendez donnes donnez redonnes redonnez apportes
  apportez rapportes rapportez ramènes ramenez amènes amenez emmènes emmenez passes passez repasses repassez postes postez expédies expédiez livres livrez files filez glisses
  glissez déposes déposez redéposes redéposez laisses laissez prêtes prêtez montres montrez partages partagez verses versez rembourses remboursez paies payez vires virez règles
  réglez écris écrivez réécris réécrivez réponds répondez rappelles rappelez appelles appelez téléphones téléphonez recontactes recontactez contactes contactez joins joignez
  rejoins rejoignez préviens prévenez avertis avertissez dis dites redis redites expliques expliquez aides aidez trouves trouvez retrouves retrouvez cherches cherchez récupères
  récupérez imprimes imprimez copies copiez scannes scannez photocopies photocopiez traduis traduisez corriges corrigez relis relisez revois revoyez vérifies vérifiez prépares
  préparez rédiges rédigez organises organisez réserves réservez commandes commandez arranges arrangez répares réparez gardes gardez sors sortez recommandes recommandez inscris
  inscrivez ajoutes ajoutez conduis conduisez accompagnes accompagnez héberges hébergez remplaces remplacez fournis fournissez adresses adressez retournes retournez achètes
  achetez installes installez faxes faxez mailes mailez textes textez soumets soumettez ressors ressortez dépannes dépannez reconduis reconduisez raccompagnes raccompagnez
  procures procurez signales signalez indiques indiquez précises précisez reçois recevez mets mettez tiens tenez fais faites couvres couvrez cuisines cuisinez mijotes mijotez
  tricotes tricotez déduis déduisez rajoutes rajoutez notes notez libères libérez bloques bloquez établis établissez factures facturez dédommages dédommagez offres offrez
  remontes remontez redescends redescendez montes montez descends descendez apprends apprenez racontes racontez arroses arrosez nourres nourrez surveilles surveillez occupes
  occupez charges chargez renseignes renseignez veilles veillez demandes demandez redemandes redemandez regardes regardez lis lisez finis finissez termines terminez boucles
  bouclez signes signez complètes complétez remplis remplissez actualises actualisez modifies modifiez changes changez publies publiez nettoies nettoyez ranges rangez laves
  lavez parles parlez reparles reparlez interroges interrogez consultes consultez fouilles fouillez creuses creusez étudies étudiez examines examinez analyses analysez assures
  assurez débrouilles débrouillez résous résolvez cales calez fixes fixez confirmes confirmez communiques communiquez informes informez planifies planifiez proposes proposez
  valides validez sondes sondez relances relancez effectues effectuez exécutes exécutez procèdes procédez calcules calculez chiffres chiffrez testes testez essuies essuyez
  tonds tondez tailles taillez branches branchez démontes démontez soignes soignez promènes promenez visites visitez reviens revenez viens venez engages engagez soulèves
  soulevez évoques évoquez archives archivez numérises numérisez enregistres enregistrez édites éditez conçois concevez programmes programmez configures configurez débloques
  débloquez actives activez annules annulez renouvelles renouvelez prolonges prolongez recoupes recoupez évalues évaluez coordonnes coordonnez supervises supervisez transcris
  transcrivez résumes résumez dessines dessinez fabriques fabriquez peins peignez ponces poncez graisses graissez rempotes rempotez plies pliez congèles congelez découpes
  découpez colles collez encadres encadrez emballes emballez affranchis affranchissez plaides plaidez relaies relayez répercutes répercutez rectifies rectifiez acceptes
  acceptez vas allez restes restez participes participez investes investez sponsorises sponsorisez parraines parrainez diriges dirigez présentes présentez introduis introduisez
  soutiens soutenez témoignes témoignez interviens intervenez animes animez jettes jetez consacres consacrez accordes accordez réfléchis réfléchissez souhaites souhaitez vois
  voyez oses osez permets permettez consens consentez concèdes concédez avances avancez loges logez portes portez écoutes écoutez rencontres rencontrez accueilles accueillez
  invites invitez embauches embauchez recrutes recrutez pars partez joues jouez chantes chantez cuis cuisez couds cousez déménages déménagez bricoles bricolez prends prenez
  reprends reprenez votes votez`,
  sub: `envoies envoyiez renvoies renvoyiez transmettes transmettiez transfères transfériez forwardes forwardiez remettes remettiez rendes rendiez donnes donniez redonnes redonniez
  apportes apportiez rapportes rapportiez ramènes rameniez amènes ameniez emmènes emmeniez passes passiez repasses repassiez postes postiez expédies expédiiez livres livriez
  files filiez glisses glissiez déposes déposiez redéposes redéposiez laisses laissiez prêtes prêtiez montres montriez partages partagiez verses versiez rembourses remboursiez
  paies payiez vires viriez règles régliez écrives écriviez réécrives réécriviez répondes répondiez rappelles rappeliez appelles appeliez téléphones téléphoniez recontactes
  recontactiez contactes contactiez joignes joigniez rejoignes rejoigniez préviennes préveniez avertisses avertissiez dises disiez redises redisiez expliques expliquiez aides
  aidiez trouves trouviez retrouves retrouviez cherches cherchiez récupères récupériez imprimes imprimiez copies copiiez scannes scanniez photocopies photocopiiez traduises
  traduisiez corriges corrigiez relises relisiez revoies revoyiez vérifies vérifiiez prépares prépariez rédiges rédigiez organises organisiez réserves réserviez commandes
  commandiez arranges arrangiez répares répariez gardes gardiez sortes sortiez recommandes recommandiez inscrives inscriviez ajoutes ajoutiez conduises conduisiez accompagnes
  accompagniez héberges hébergiez remplaces remplaciez fournisses fournissiez adresses adressiez retournes retourniez achètes achetiez installes installiez faxes faxiez mailes
  mailiez textes textiez soumettes soumettiez ressortes ressortiez dépannes dépanniez reconduises reconduisiez raccompagnes raccompagniez procures procuriez signales signaliez
  indiques indiquiez précises précisiez reçoives receviez mettes mettiez tiennes teniez fasses fassiez couvres couvriez cuisines cuisiniez mijotes mijotiez tricotes tricotiez
  déduises déduisiez rajoutes rajoutiez notes notiez libères libériez bloques bloquiez établisses établissiez factures facturiez dédommages dédommagiez offres offriez remontes
  remontiez redescendes redescendiez montes montiez descendes descendiez apprennes appreniez racontes racontiez arroses arrosiez nourres nourriez surveilles surveilliez occupes
  occupiez charges chargiez renseignes renseigniez veilles veilliez demandes demandiez redemandes redemandiez regardes regardiez lises lisiez finisses finissiez termines
  terminiez boucles boucliez signes signiez complètes complétiez remplisses remplissiez actualises actualisiez modifies modifiiez changes changiez publies publiiez nettoies
  nettoyiez ranges rangiez laves laviez parles parliez reparles reparliez interroges interrogiez consultes consultiez fouilles fouilliez creuses creusiez étudies étudiiez
  examines examiniez analyses analysiez assures assuriez débrouilles débrouilliez résolves résolviez cales caliez fixes fixiez confirmes confirmiez communiques communiquiez
  informes informiez planifies planifiiez proposes proposiez valides validiez sondes sondiez relances relanciez effectues effectuiez exécutes exécutiez procèdes procédiez
  calcules calculiez chiffres chiffriez testes testiez essuies essuyiez tondes tondiez tailles tailliez branches branchiez démontes démontiez soignes soigniez promènes
  promeniez visites visitiez reviennes reveniez viennes veniez engages engagiez soulèves souleviez évoques évoquiez archives archiviez numérises numérisiez enregistres
  enregistriez édites éditiez conceves conceviez programmes programmiez configures configuriez débloques débloquiez actives activiez annules annuliez renouvelles renouveliez
  prolonges prolongiez recoupes recoupiez évalues évaluiez coordonnes coordonniez supervises supervisiez transcrives transcriviez résumes résumiez dessines dessiniez fabriques
  fabriquiez peignes peigniez ponces ponciez graisses graissiez rempotes rempotiez plies pliiez congèles congeliez découpes découpiez colles colliez encadres encadriez emballes
  emballiez affranchisses affranchissiez plaides plaidiez relaies relayiez répercutes répercutiez rectifies rectifiiez puisses puissiez veuilles vouliez aies ayez sois soyez
  acceptes acceptiez aimes aimiez saches sachiez connaisses connaissiez ailles alliez restes restiez participes participiez investes investiez sponsorises sponsorisiez
  parraines parrainiez diriges dirigiez présentes présentiez introduises introduisiez soutiennes souteniez témoignes témoigniez interviennes interveniez animes animiez jettes
  jetiez consacres consacriez accordes accordiez penses pensiez réfléchisses réfléchissiez souhaites souhaitiez préfères préfériez voies voyiez croyes croyiez imagines
  imaginiez oses osiez permettes permettiez consentes consentiez concèdes concédiez avances avanciez loges logiez portes portiez écoutes écoutiez rencontres rencontriez
  accueilles accueilliez invites invitiez embauches embauchiez recrutes recrutiez partes partiez joues jouiez chantes chantiez cuises cuisiez couses cousiez déménages
  déménagiez bricoles bricoliez prennes preniez reprennes repreniez votes votiez`,
};
