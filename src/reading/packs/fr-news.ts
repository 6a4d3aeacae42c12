/** French: what befell the writer or their close family. */

import type { NewsRules } from '../pack.ts';
import { PLACES } from './places.ts';

export const NEWS: NewsRules = {
  classes: {
    'n-my': 'mon ma mes notre nos',
    'n-kin': `mère père maman papa parents frère soeur fils fille enfant enfants bébé mari femme compagnon compagne conjoint conjointe fiancé fiancée grand_mère
      grand_père grands_parents mamie papi papy mémé pépé belle_mère beau_père beau_frère belle_soeur petit_fils petite_fille jumeaux jumelles épouse époux copine copain jumeau jumelle aîné aînée cadet cadette`,
    'n-home': 'maman papa mamie papi papy mémé pépé',
    'n-age': 'petit petite grand grande jeune cher chère pauvre',
    'n-ills': `cancer leucémie pneumonie dépression tumeur covid lymphome mélanome démence épilepsie sclérose maladie_de_parkinson maladie_d'_alzheimer alzheimer parkinson
      zona septicémie hernie_discale burn_out`,
    'n-blow': `avc infarctus accident accident_de_voiture accident_de_vélo accident_de_moto accident_vasculaire crise_cardiaque fausse_couche rechute
      dépression burn_out malaise_cardiaque hémorragie embolie attaque_cérébrale attaque`,
    'n-limb':
      'jambe bras pied cheville poignet hanche clavicule épaule coude doigt genou nez mâchoire bassin côte côtes main fémur col_du_fémur tibia ligaments',
    'n-ward': 'hôpital hosto clinique',
    'n-cut': 'opéré opérée opérer',
    'n-dead': 'mort morte morts mortes décédé décédée décédés disparu disparue',
    'n-post': 'poste travail emploi job boulot apprentissage stage cdi alternance fonction fonctions',
    'n-as': `directeur directrice responsable chef cheffe professeur professeure enseignante enseignant ingénieur ingénieure infirmière infirmier chargé chargée consultant consultante
      développeur développeuse graphiste associé associée assistant assistante médecin rédactrice rédacteur avocate avocat`,
    'n-sack': 'licencié licenciée virée viré renvoyé renvoyée',
    'n-place': PLACES,
    'n-nest': 'appartement maison appart logement chez_nous studio campagne quartier ville',
    'n-exam': `examen examens partiels concours bac brevet permis soutenance oral oraux écrits agrégation barreau capes rattrapage rattrapages code entretien_d'_admission
      épreuves concours_d'_entrée examen_d'_entrée examen_final examens_finaux permis_de_conduire internat`,
    'n-thesis': 'thèse mémoire doctorat hdr habilitation',
  },
  found: `
    illness: on m' a ..2 diagnostiqué|détecté|découvert|trouvé ..4 <n-ills>
    illness: ils|médecins m' ont ..2 diagnostiqué|détecté|découvert|trouvé ..4 <n-ills>
    illness: on a ..2 diagnostiqué|détecté|découvert|trouvé ..4 <n-ills> ..4 à <n-my> <n-age>? <n-kin>
    illness: j' ai|avais ..1 fait|eu ..1 un|une ..1 <n-blow>
    illness: <n-my> <n-age>? <n-kin> <Name>? a|ont ..1 fait|eu ..1 un|une ..1 <n-blow>
    illness: ^, <n-home> a ..1 fait|eu ..1 un|une ..1 <n-blow>
    illness: je suis|reste|étais|serai ..2 à l' <n-ward> !pour|de_jour_comme
    illness: je suis|reste|étais|serai ..2 en réanimation|soins_intensifs|clinique|réa !pour
    illness: je suis|ai ..2 hospitalisé|hospitalisée
    illness: j' ai été ..1 hospitalisé|hospitalisée|opéré|opérée
    illness: <n-my> <n-age>? <n-kin> <Name>? est|a_été|sont|reste ..3 à l' <n-ward> !pour
    illness: <n-my> <n-age>? <n-kin> <Name>? est|a_été|vient_d'_être|sont ..2 hospitalisé|hospitalisée|en_réanimation|en_réa|aux_urgences|en_soins|dans_le_coma|opéré|opérée
    illness: ^, <n-home> est|a_été ..2 à l' <n-ward> !pour
    illness: ^, <n-home> est|a_été ..2 hospitalisé|hospitalisée|en_réanimation|aux_urgences|opéré|opérée
    illness: <n-my> <n-age>? <n-kin> ..8 , elle|il est à l' <n-ward> !pour
    illness: ^, <n-home> ..8 , elle|il est à l' <n-ward> !pour
    illness: j' ai passé ..5 à l' <n-ward>
    illness: on m' opère
    illness: <n-my> <n-age>? <n-kin> a été ..1 emmené|emmenée|transporté|transportée|admis|admise à l' <n-ward>
    illness: je me suis ..1 cassé|cassée|fracturé|fracturée|déchiré|déchirée le|la|l'|les|un ..1 <n-limb>
    illness: <n-my> <n-age>? <n-kin> <Name>? s' est ..1 cassé|cassée|fracturé|fracturée|déchiré le|la|l'|les|un ..1 <n-limb>
    illness: ^, <n-home> s' est ..1 cassé|cassée|fracturé|fracturée le|la|l'|les ..1 <n-limb>
    illness: je me fais|ferai|suis_fait|suis_faite opérer
    illness: je dois|vais|viens ..1 me_faire|être|d'_être <n-cut>
    illness: je serai|suis opéré|opérée
    illness: <n-my> <n-age>? <n-kin> <Name>? doit|va|vient|se ..2 se_faire|être|d'_être|fait <n-cut>
    illness: <n-my> <n-age>? <n-kin> <Name>? se fait|fera opérer
    illness: <n-my> <n-age>? <n-kin> <Name>? sera opéré|opérée
    illness: j' ai un|une|le|la|attrapé ..1 <n-ills>
    illness: <n-my> <n-age>? <n-kin> <Name>? a ..1 un|une|le|la|l' ..1 <n-ills>
    illness: ^, <n-home> a ..1 un|une|le|la|l' ..1 <n-ills>
    illness: je suis ..2 en arrêt maladie|de_travail|longue_maladie|depuis|pour
    illness: je suis ..2 gravement|sérieusement|très malade
    illness: <n-my> <n-age>? <n-kin> <Name>? est|sont|est_tombé|est_tombée ..1 gravement|très|sérieusement malade|souffrant|souffrante
    illness: je commence|fais|suis|suis_en|débute ..1 la|une|ma|sous|en ..1 chimio|chimiothérapie|radiothérapie|dialyse
    death: <n-my> <n-age>? <n-kin> <Name>? est|sont ..1 <n-dead>
    death: <n-my> <n-age>? <n-kin> <Name>? vient|viennent de mourir|décéder|nous_quitter|s'_éteindre
    death: <n-my> <n-age>? <n-kin> <Name>? s' est ..1 éteint|éteinte
    death: <n-my> <n-age>? <n-kin> <Name>? nous a quittés|quitté
    death: ^, <n-home> est ..1 <n-dead>
    death: ^, <n-home> s' est ..1 éteint|éteinte
    death: ^, <n-home> nous a quittés|quitté
    death: j' ai ..1 perdu <n-my> <n-age>? <n-kin>
    death: nous|on avons|a ..1 perdu <n-my> <n-age>? <n-kin>
    death: j' ai ..1 enterré|inhumé|incinéré <n-my> <n-age>? <n-kin>
    death: nous|on avons|a ..1 enterré|inhumé|incinéré <n-my> <n-age>? <n-kin>
    death: dois|devons|va|vais|allons enterrer <n-my> <n-age>? <n-kin>
    death: enterrement|obsèques|funérailles de <n-my> <n-age>? <n-kin>
    new-job: je commence|débute|démarre|prends|change ..2 <n-my>|mon|un|une|dans|de ..1 nouveau|nouvel|nouvelle|nouvelles <n-post>
    new-job: j' ai commencé|débuté|démarré|pris ..2 mon|un|une|ma ..1 nouveau|nouvel|nouvelle|nouvelles <n-post>
    new-job: j' ai ..1 eu|obtenu|décroché le poste|job|boulot !de|téléphonique|d'|du
    new-job: j' ai ..1 trouvé du travail|boulot
    new-job: j' ai ..1 accepté|obtenu|décroché|trouvé|signé un|une ..1 <n-post> !de_radio|téléphonique|pour_toi|pour_vous|pour_elle|pour_lui
    new-job: j' ai ..1 accepté|obtenu|décroché|trouvé|signé un|une nouveau|nouvel|nouvelle <n-post> !pour_toi|pour_vous
    new-job: j' ai ..1 un|une nouveau|nouvel|nouvelle <n-post> !pour_toi|pour_vous|à_te|à_vous|pour_elle|pour_lui|pour_nous
    new-job: je viens d' être promu|promue|nommé|nommée|embauché|embauchée|titularisé|titularisée|recrutée|recruté
    new-job: j' ai été ..1 promu|promue|nommé|nommée|embauché|embauchée|titularisé|titularisée|recrutée|recruté !comme_votre|comme_ton|comme_contact
    new-job: on m' a ..1 promu|promue|nommé|nommée|embauché|embauchée|proposé_le_poste
    new-job: je rejoins <any> ..4 comme|en_tant_que|en_qualité_de <n-as>
    new-job: <n-my> <n-age>? <n-kin> <Name>? a ..1 trouvé|décroché|obtenu|commencé|accepté un|une|son|le ..1 <n-post>
    new-job: à|dès partir? de|du|lundi ..2 je travaille pour|à|chez|au
    new-job: <n-my> <n-age>? <n-kin> <Name>? commence|démarre|débute ..4 comme ..1 <n-as>
    lost-job: j' ai ..1 perdu mon travail|emploi|poste|boulot|job
    lost-job: je perds mon travail|emploi|poste|boulot|job
    lost-job: <n-my> <n-age>? <n-kin> <Name>? a ..1 perdu son travail|emploi|poste|boulot|job
    lost-job: j' ai été ..1 <n-sack>
    lost-job: je viens d' être <n-sack>
    lost-job: je suis ..1 licencié|licenciée|virée|viré
    lost-job: on m' a ..1 <n-sack>
    lost-job: ils m' ont ..1 <n-sack>
    lost-job: on|ils m' a|ont ..1 mis|mise à_la_porte|dehors
    lost-job: mon contrat|cdd ne|n' ..2 pas ..1 renouvelé|prolongé|reconduit
    lost-job: mon poste|emploi a|est|va|vient|sera ..2 supprimé
    lost-job: je suis|me_retrouve ..1 au chômage
    lost-job: je suis|me_retrouve ..1 sans emploi|travail|boulot
    lost-job: <n-my> <n-age>? <n-kin> <Name>? a_été|vient_d'_être|est ..1 licencié|licenciée|viré|virée|au_chômage
    birth: <n-my> <n-age>? fille|fils|bébé|petit|petite|petit_fils|petite_fille|jumeaux|jumelles <Name>? est|sont ..1 né|née|nés|nées hier|ce|cette|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd'hui|aujourdhui|avant-hier|la_semaine|le_week-end|dans_la_nuit|$
    birth: <n-my> <n-age>? fille|fils|bébé|petit|petite|petit_fils|petite_fille|jumeaux|jumelles <Name>? vient|viennent de naître
    birth: <n-my> bébé|petit|petite|jumeaux|jumelles <Name>? est|sont ..1 enfin|arrivé|arrivée|arrivés|là !au|à|en_retard|chez
    birth: <n-my> <n-age>? <n-kin> et sa|son|leur <any> viennent|ont|attendent ..2 avoir|eu|des|un|une ..2 jumeaux|jumelles|bébé|enfant|garçon|fille
    birth: nous|on avons|a ..1 eu un|une petit|petite? garçon|fille|bébé
    birth: j' ai ..1 eu un|une petit|petite? garçon|fille|bébé
    birth: je suis ..1 devenu|devenue ..1 père|mère|papa|maman|grand_mère|grand_père|tante|oncle|mamie|papi|papy|tata|tonton
    birth: nous|on sommes|est ..1 devenus ..1 parents|grands_parents
    birth: je suis ..1 enceinte
    birth: <n-my> <n-age>? femme|fille|soeur|compagne|copine|belle_soeur|belle_fille|épouse <Name>? est ..1 enceinte
    birth: nous|on|j' attendons|attend|attends ..2 un_bébé|un_enfant|des_jumeaux|des_jumelles|notre_premier|notre_deuxième|notre_troisième|un_petit|une_petite|un_garçon|une_fille
    birth: je vais être|devenir papa|maman|grand_mère|grand_père|tante|oncle|père|mère
    birth: <n-my> <n-age>? femme|fille|soeur|compagne|copine|belle_soeur|épouse <Name>? a|vient ..1 accouché|d'_accoucher|donné_naissance|mis_au_monde
    birth: <n-my> <n-age>? femme|fille|soeur|compagne|copine|belle_soeur <Name>? a ..1 eu un|une|son|sa petit|petite? bébé|fille|garçon
    birth: j' ai ..1 accouché
    move: nous|on|je déménageons|déménage|déménagerons ..4 à|en|au|aux|pour|dans|vers la|le? <n-place>|<n-nest>|notre_nouvel|notre_nouvelle
    move: nous|on|je déménageons|déménage $
    move: nous|on|je déménageons|déménage le|la|en|dans|fin|ce|cet|début|samedi|dimanche|lundi|vendredi !réunion
    move: nous|on|je venons|vient|viens de déménager|emménager|nous_installer|m'_installer
    move: nous|on|j' avons|a|ai ..1 déménagé|emménagé !réunion|serveur|la|le_serveur
    move: je me suis ..1 installé|installée ..2 à|en|au|aux la|le? <n-place>
    move: nous nous sommes ..1 installés|installées ..2 à|en|au|aux|dans la|le? <n-place>|notre
    move: je m' installe ..2 à|en|au|aux la|le? <n-place>
    move: nous nous installons ..2 à|en|au|aux la|le? <n-place>
    move: je pars|retourne|repars|rentre|vais ..1 vivre|habiter|m'_installer|travailler ..4 à|en|au|aux la|le? <n-place>
    move: partons|pars|part|allons|vais ..1 vivre|habiter ..1 au|à_la|en bord|mer|campagne|montagne
    move: nous|on partons|part|retournons|rentrons|allons|va ..1 vivre|habiter|nous_installer ..4 à|en|au|aux la|le? <n-place>
    move: <n-my> <n-age>? <n-kin> <Name>? entre|entrent|est_entré|est_entrée|déménage|déménagent|emménage|emménagent|part|partent ..2 en|dans|à|chez|vivre ..1 maison_de_retraite|ehpad|résidence|<n-place>|nous|un_foyer|moi
    move: <n-my> <n-age>? <n-kin> <Name>? a ..1 quitté la maison|l'_appartement|le_nid
    move: <n-my> <n-age>? <n-kin> <Name>? a|ont ..1 déménagé|emménagé
    exam: je passe|repasse|prépare ..1 mon|mes|le|l'|les|un|ma <n-exam> !à_corriger|de_musique_à
    exam: j' ai mon|mes|un|ma <n-exam> !à_corriger
    exam: ma|mon|mes <n-exam> est|sont|commence|commencent|a_lieu|aura|débute|s'_est
    exam: j' ai ..1 réussi|eu|raté|loupé|échoué ..1 mon|ma|mes|l'|le|à|au <n-exam>
    exam: je soutiens|défends ..1 ma|mon|la <n-thesis>
    exam: j' ai ..1 soutenu ma|mon <n-thesis>
    exam: <n-my> <n-age>? <n-kin> <Name>? passe|a|prépare|a_eu|a_raté|a_réussi ..1 son|sa|ses|le|l'|les|un <n-exam>
  `,
  unless: `
    before: si|s'|quand|lorsque|depuis_que|après_que|avant_que|dès_que|espère|crains|peur|failli|presque|comme_si|croyais|rêvé|imagine|imaginons
    anywhere: il_y_a ..2 ans|années
    anywhere: quand_j'|lorsque_j'|à_l'_époque|autrefois|dans_ma_jeunesse|étant_petit|étant_petite|enfant_je
    anywhere: roman|rêve|film|chapitre|personnage|épisode|scénario|blague|série|pièce_de_théâtre
    anywhere: appli|application|serveur|chat|chatte|chien|labrador|cheval|voiture|ordinateur|logiciel|prototype|site|chiot|chaton|téléphone
    anywhere: failli|presque
    anywhere: avant ma|notre|que|ta|votre
    anywhere: corriger|surveiller
  `,
};
