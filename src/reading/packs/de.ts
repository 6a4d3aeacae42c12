/** German. */

import type { Pack } from '../pack.ts';
import { ABOUT_ME } from './de-about-me.ts';
import { ASK } from './de-asks.ts';
import { CLASSES, TIME_CLASSES } from './de-classes.ts';
import { HELP } from './de-help.ts';
import { INTRODUCTION } from './de-introductions.ts';
import { NEWS } from './de-news.ts';
import { PROMISE } from './de-promises.ts';
import { QUESTIONS } from './de-questions.ts';
import { DECLINE } from './de-refusals.ts';
import { REPLIES } from './de-replies.ts';
import { SIZES } from './de-sizes.ts';
import { THANKS } from './de-thanks.ts';
import { FILLERS, FUNCTION_WORDS, SPELLINGS, VERBS } from './de-words.ts';

export const GERMAN: Pack = {
  lang: 'de',
  apostrophe: 'before',
  endings: { "'s": 'es', "'n": 'ein', "'ne": 'eine', "'nen": 'einen', "'m": 'dem', "'t": 'es' },
  functionWords: FUNCTION_WORDS,
  abbreviations:
    'dr prof hr hrn fr nr str bzw usw ca z.b d.h u.a i.d.r o.ä evtl ggf inkl bzgl vgl tel std mio mrd st geb zzgl abzgl max mind z d u usf etc dipl ing sog',
  apart:
    'hätte hätten hättest hättet würde würden würdest würdet könnte könnten könntest könntet wäre wären wärt müsste müssten müsstest müsstet dürfte dürften möchte möchten möchtest schön drück drücke drücken zähle zählen',
  ordinalsAfter: 'am vom zum bis dem den der ab seit',
  spellings: SPELLINGS,
  fillers: FILLERS,
  greetings:
    'hallo hi hey liebe lieber liebes liebste ihr moin moinmoin servus grüezi grüß tach tag sehr guten gruezi ahoi huhu hallöchen hej salü hoi heyy heyyy hii hallöle halloo hallooo hallihallo servas herr frau geehrte geehrter geehrtes dr prof na',
  closings:
    'danke dank dir ihnen euch vielen herzlichen besten lieben tausend schon jetzt voraus im vorab und für für_die ihre deine eure hilfe mühe unterstützung liebe viele beste herzliche freundlichen mit schöne grüße dankeschön schönen gruß lg vg mal sehr der die bemühungen rückmeldung vielmals nochmal im_voraus euer dein ihr deine eure',
  classes: { ...VERBS, ...CLASSES, ...TIME_CLASSES },
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
    weekdays: `montag|mo|montagabend|montagmorgen|montagnachmittag|montagvormittag|montagmittag|montags
      dienstag|di|dienstagabend|dienstagmorgen|dienstagnachmittag|dienstagvormittag|dienstagmittag
      mittwoch|mi|mittwochabend|mittwochmorgen|mittwochnachmittag|mittwochvormittag|mittwochmittag
      donnerstag|do|donnerstagabend|donnerstagmorgen|donnerstagnachmittag|donnerstagvormittag|donnerstagmittag
      freitag|fr|freitagabend|freitagmorgen|freitagnachmittag|freitagvormittag|freitagmittag
      samstag|sa|sonnabend|samstagabend|samstagmorgen|samstagnachmittag|samstagvormittag|samstagmittag
      sonntag|sonntagabend|sonntagmorgen|sonntagnachmittag|sonntagvormittag|sonntagmittag`,
    months:
      'januar|jänner|jan februar|feber|feb märz|mrz|maerz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
    numbers:
      'ein|eine|einen|einem|einer|eins zwei|paar drei vier fünf|fuenf sechs sieben acht neun zehn elf zwölf|zwoelf dreizehn vierzehn',
    units: {
      minute: 'minute minuten',
      hour: 'stunde stunden',
      day: 'tag tage tagen werktag werktage werktagen arbeitstag arbeitstage arbeitstagen',
      week: 'woche wochen',
      month: 'monat monate monaten',
      year: 'jahr jahre jahren',
    },
    dayFirst: true,
    patterns: `
      weekday: <by> <weekday> <daypart>?
      weekday: <wd> <daypart>?
      weekday: <by> <weekday> <daypart>? um|gegen|bis|ab? <clock> uhr?
      weekday: <wd> <daypart>? um|gegen|bis|ab <clock>|<hourword> uhr?
      weekday: <by> <weekday> <daypart>? um|gegen|bis|ab <hourword>
      weekday: diese_woche|noch_diese_woche <wd>
      weekday: im|am|im_laufe_des|im_lauf_des|laufe_des <wd>
      weekday next: <by>? nächsten|nächster|am_nächsten <weekday> <daypart>?
      weekday next: <by>? <weekday> nächster|kommender|in_der_nächsten woche
      weekday next: nächste_woche|kommende_woche am? <weekday> <daypart>?
      day 7: <weekday> in_einer_woche
      day 7: heute in einer_woche
      day 14: heute in 14|vierzehn|zwei tagen|wochen
      day 0: <by>? heute <daypart>?
      day 0: <by>? heute <daypart>? um|gegen|bis|ab <clock>|<hourword> uhr?
      day 0: heute noch
      day 0: noch|gleich|spätestens|noch_im_laufe_von|im_laufe_von|erst heute <daypart>?
      day 0: bis|um|gegen|vor|ab|spätestens_um <clock> uhr
      day 0: um|gegen <clock>|<hourword>
      day 0: bis_zum|bis|gegen|am|noch_am|heute mittag|abend|nachmittag|feierabend|vormittag|mitternacht
      day 0: in_der mittagspause
      day 0: im_laufe_des tages|vormittags|nachmittags|abends
      day 0: noch_im_laufe_des tages|vormittags|nachmittags|abends
      day 0: in|innerhalb <count>|einer|den_nächsten|der_nächsten|wenigen|von_einer|einer_halben|einer_guten stunde|stunden|minuten|minute
      day 0: in einer halben|guten|knappen stunde
      day 0: nach_der arbeit|schicht|schule|pause
      day 0: nach|nach_dem|vor_dem feierabend|mittagessen
      day 1: <by>? morgen <daypart>?
      day 1: <by>? morgen <daypart>? um|gegen|bis|ab <clock>|<hourword> uhr?
      day 1: gleich|direkt|spätestens|bis_spätestens|erst|noch morgen <daypart>?
      day 1: im_laufe_des_morgigen_tages|über_nacht|bis_morgen_früh
      day 1: am|bis_zum|im_laufe_des morgigen tag|tages
      day 2: <by>? übermorgen <daypart>?
      end day: <by>? ende_des|zum_ende_des tages|tags
      end week: <by>|gegen? ende|zum_ende|am_ende|wochenende der|dieser woche
      end week: noch|im_laufe|bis_ende? diese|dieser|der woche
      end week: noch? diese woche
      end week: noch? in dieser woche
      next month: am|zum|bis_zum ersten des nächsten? monats
      end week: <by>? wochenschluss|ende_woche
      next week: <by>|gegen|in|im_laufe|anfang|mitte|ende? der? nächste|nächster|nächsten|kommende|kommenden|kommender woche
      next week: <by>|gegen? ende|anfang|mitte|beginn|im_laufe der? nächste|nächster|nächsten|kommenden|kommender|folgenden woche
      end month: <by>|gegen? ende|zum_ende|am_ende|monatsende des|dieses? monats?
      end month: <by>? monatsende|diesen_monat|ultimo
      next month: <by>|gegen|im|anfang|mitte|ende? des? nächsten|kommenden|nächstes monats|monat
      next month: am|zum|bis_zum monatsersten|ersten|monatsanfang|nächsten_ersten
      end quarter: <by>? ende_des|zum_ende_des quartals
      end quarter: <by>? quartalsende
      end year: <by>? ende_des|zum_ende_des|ende_dieses|ende jahres|jahr
      end year: <by>? jahresende|dieses_jahr|noch_dieses_jahr
      next year: im|anfang|mitte|ende? nächstes|nächsten|kommendes|kommenden jahr|jahres
      weekend: übers|am|bis_zum|zum|vor_dem|nach_dem|dieses|über_das|im_laufe_des|kommendes|nächstes|am_kommenden|am_nächsten|bis wochenende
      weekend: bis nach dem wochenende
      in: in|binnen|innerhalb|in_etwa|innerhalb_von|in_den_nächsten|innerhalb_der_nächsten|spätestens_in|in_spätestens|die_nächsten|nach <count> <unit>
      in: in|binnen|innerhalb_von einem|einer paar? <unit>
      in: innerhalb einer|eines <unit>
      in: in_den_nächsten|innerhalb_der_nächsten|die_nächsten|nächsten|in_den_kommenden|in_wenigen|in_ein_paar|die_kommenden <unit>
      date: <by>|vom? <dayofmonth> <month> <number>?
      date: <by> <weekday> , den? <dayofmonth> <month>
      date: <by> <weekday> den <dayofmonth> <month>
      numdate: <by>? <numdate>
      numdate: <by> <weekday> , den? <numdate>
      month: im|bis|anfang|mitte|ende|bis_ende|bis_mitte|bis_anfang|gegen_ende|ab|noch_im|erst_im|seit? <month>
      date: am|bis_zum|vor_dem|zum|spätestens_am|spätestens_bis_zum|bis_spätestens_zum|ab_dem|bis <dayofmonth>
      vague: bald|demnächst|asap|schnellstmöglich|umgehend|sofort|in_kürze|gleich|baldmöglichst|zeitnah|später|nachher|sogleich|so_bald_wie_möglich|so_schnell_wie_möglich|sobald_wie_möglich|möglichst_bald|kurzfristig|unverzüglich
      vague: so_schnell_ich_kann|sobald_ich_kann|postwendend|alsbald|in_aller_ruhe|dieser_tage|die_tage|in_den_nächsten_tagen|jederzeit|gleich_nachher|gleich_noch
      vague: vor|nach|über|bis|in|während|bis_zu|zu den|der|dem|die|das|unserem|meinem|unserer|meiner? nächsten? <feast>
      vague: bis_zum|bis_zur|zum|zur nächsten? <feast>
      vague: in_der|bis_zur|bei_der|auf_der|in_unserer|zur nächsten <any>
      vague: beim|bis_zum|zum nächsten <any>
      vague: im|bis_zum|noch_im|bis <season>
      vague: sobald ~
      vague: sowie|sobald|sofort_wenn|gleich_wenn|sofort_nachdem ich|wir|die|das|der|es ~
      vague: wenn ich|wir ..6 bin|sind|daheim|zurück|wiederkomme|heimkomme|zurückkomme
      vague: heim am_abend
      vague: abends|nachts|nächstens
    `,
  },
};
