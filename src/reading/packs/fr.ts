/** French. */

import type { Pack } from '../pack.ts';
import { ABOUT_ME } from './fr-about.ts';
import { INTRODUCTION, THANKS } from './fr-answers.ts';
import { ASK, SIZES } from './fr-asks.ts';
import { DECLINE } from './fr-declines.ts';
import { HELP, PROMISE } from './fr-gives.ts';
import { NEWS } from './fr-news.ts';
import { QUESTIONS } from './fr-questions.ts';
import { REPLIES } from './fr-replies.ts';
import { VERBS } from './fr-verbs.ts';
import { CLASSES, FILLERS, FUNCTION_WORDS, SPELLINGS, TIME_CLASSES } from './fr-words.ts';

export const FRENCH: Pack = {
  lang: 'fr',
  apostrophe: 'after',
  endings: {},
  functionWords: FUNCTION_WORDS,
  abbreviations: 'm mme mlle mr dr pr st ste etc tel tél ex p cf art min max env vol bd av n chap',
  spellings: SPELLINGS,
  fillers: FILLERS,
  greetings:
    'bonjour salut coucou bonsoir cher chère chers chères hello hey hé he yo re madame monsieur mesdames messieurs docteur maître mademoiselle',
  closings:
    "merci beaucoup mille bien à toi vous te d'avance d' avance par cordialement bises bisous bisou amicalement sincèrement meilleures salutations bonne journée soirée un grand encore et infiniment pour tout tous votre ton aide tes x de",
  classes: { ...CLASSES, ...TIME_CLASSES, ...VERBS },
  findings: {
    promise: PROMISE,
    ask: ASK,
    help: HELP,
    thanks: THANKS,
    introduction: INTRODUCTION,
    decline: DECLINE,
    'about-me': ABOUT_ME,
  },
  sizes: SIZES,
  news: NEWS,
  questions: QUESTIONS,
  replies: REPLIES,
  due: {
    weekdays:
      'lundi|lundis mardi|mardis mercredi|mercredis jeudi|jeudis vendredi|vendredis samedi|samedis dimanche|dimanches',
    months:
      'janvier|janv février|fév|fevr mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct novembre|nov décembre|déc',
    numbers:
      'un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre',
    units: {
      minute: 'minute minutes min mn',
      hour: 'heure heures h',
      day: 'jour jours journée journées',
      week: 'semaine semaines',
      month: 'mois',
      year: 'an ans année années',
    },
    dayFirst: true,
    patterns: `
      day 1: sous 24h|24_h|24_heures
      day 2: sous 48h|48_h|48_heures
      weekday: <by>? ce? <weekday> <part>*
      weekday: <by>? ce|le|au|du? <weekday> <part>? à|vers|avant|pour|dès|d'_ici <clock>|<count> heures|heure|h? <part>? pile|précises?
      weekday: <by>? ce|le|au? <weekday> <part>? avant|après le|la? <feast>
      weekday next: <by>? <weekday> de la semaine prochaine
      weekday next: <weekday> en huit
      day 0: <by>? aujourdhui même|au_plus_tard?
      day 0: dans la|l' journée|soirée|matinée|aprèsmidi|heure
      day 0: <by>? ce|cet|cette soir|matin|aprèsmidi|midi|nuit|après_midi même|au_plus_tard|tard|sans_faute?
      day 0: <by>? ce|cet|cette soir|matin|aprèsmidi|midi|nuit|après_midi à|vers|avant|après|pour|dès <clock>|<count> heures|heure|h?
      day 0: en fin|début de|d' journée|aprèsmidi|matinée|soirée
      day 0: tout à l' heure
      day 0: <by>? la fin de la? journée
      day 0: à|vers|avant|pour|dès <clock>|<count> heures|heure|h pile|précises|du_soir|du_matin?
      day 0: à|vers|avant|pour|dès midi|minuit
      day 0: vers|à <clock>
      day 0: d'_ici|dans|sous un|une|deux|trois|quelques|<count> petite|bonne? minute|minutes|min|mn|heure|heures|h
      day 0: dans un|une quart_d'_heure|demi_heure|petite_heure|demie_heure
      day 1: <by>? demain <part>*
      day 1: <by>? demain <part>? à|vers|avant|dès|pour|d'_ici <clock>|<count> heures|heure|h? pile|précises?
      day 1: <by>? demain à? la première heure
      day 1: demain avant|après le|la? <feast>|midi
      day 1: <by>? le lendemain <part>?
      day 2: <by>? aprèsdemain|après_demain <part>*
      day 8: sous|dans huitaine|une_huitaine|huit_jours
      day 15: sous|dans|d'_ici quinzaine|une_quinzaine|quinze_jours
      end week: <by>|dans|courant? cette semaine
      end week: <by>|à|en|vers? la? fin de la? semaine
      end week: dans|pendant la semaine
      end week: courant semaine
      next week: <by>|dans|courant|dès|en|fin|début|au_début_de|à_la_fin_de|en_début_de|en_fin_de|fin_de|début_de? la? semaine prochaine|pro|d'_après
      next week: en|le? début de semaine
      weekend: <by>|pendant|durant|après|dans|au? ce|le|du? weekend prochain?
      end month: <by>|dans|courant? ce mois ci?
      end month: <by>|à|en|vers? la? fin du|de|ce mois ci?
      end month: courant du? mois
      next month: <by>|courant|début|fin? le|du? mois prochain
      end year: <by>? cette année
      end year: <by>|à|vers? la? fin de l' année|an
      next year: l' an|année prochain|prochaine
      end quarter: <by>|à? la? fin du trimestre
      in: dans|sous|d'_ici|en|dans_les|d'_ici_à un? une? petite|petites? <count> prochains|prochaines|petits|petites? <unit>
      vague: dans|sous|d'_ici quelques <unit>
      vague: dans les|ces|le|la prochains|prochaines|jours|semaines|quinzaine|foulée ..2
      date: <by>|avant_le|le|du|au|d'_ici_au? le? <weekday>? <dayofmonth> <month> <number>?
      date: <by>|avant_le|le|du|au? <weekday> <dayofmonth>
      vague: <by>|avant_le|d'_ici_au|au_plus_tard le <dayofmonth>
      vague: le <dayofmonth> au_plus_tard?
      month: <by>|en|dans|à|fin|début|mi|courant|à_la_fin_de|en_fin_de|fin_du_mois_de|début_du_mois_de|au_mois_de|avant_fin|d'_ici_fin|avant_la_fin|avant_la_fin_du_mois_de|d'_ici_la_fin|jusqu'_en|jusqu'_à_fin|pour_fin|vers_la_fin|d'_ici_à_fin|d'_ici_début|d'_ici_mi <month>
      numdate: <by>|le|au|avant_le|d'_ici_au|pour_le|jusqu'_au? <numdate>
      vague: bientôt|prochainement|ultérieurement|incessamment|maintenant|tantôt
      vague: sous peu
      vague: un jour sur deux
      vague: dès|aussitôt|le_plus_vite|au_plus_vite|aussi_vite|le_plus_rapidement|dans_les_meilleurs_délais|le_plus_tôt que|qu'? possible|demain|maintenant
      vague: dès que|qu' ~
      vague: aussitôt|une_fois|sitôt que|qu' ~
      vague: une fois|dès le|la|les|l'|mon|ma|mes|rentré|rentrée|revenu|arrivé ~
      vague: quand je|j'|on|nous|il|elle|le|la|les|l'|mon|ma|c' ~
      vague: lorsque|lorsqu' je|j'|on|nous|il|elle|le|la|les|l' ~
      vague: au plus vite|tôt
      vague: dans les meilleurs|plus_brefs délais
      vague: tout de suite
      vague: plus tard
      vague: à|dès mon|notre|le|son retour ..1 de|du? <Name>?
      vague: après|avant|pendant|à|dès|d'_ici|pour|jusqu'_à|jusqu'_aux le|la|les|l'|mes|mon|nos|notre? <feast>
      vague: cet|cette|en|au|à|l'|d'_ici|avant|pour l'|le? <season> prochain?
      vague: d'_ici peu|là
      vague: en|dans la|le|l'? soirée|matinée|journée|foulée
      vague: la prochaine fois
      vague: un|une de ces jours|quatre
      vague: pour|avant la|le prochaine|prochain <any>
    `,
  },
};
