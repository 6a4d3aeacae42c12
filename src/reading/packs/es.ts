/** Spanish. */

import type { Pack } from '../pack.ts';
import { ABOUT_ME } from './es-about.ts';
import { INTRODUCTION, THANKS } from './es-answers.ts';
import { ASK, SIZES } from './es-asks.ts';
import { DECLINE } from './es-declines.ts';
import { HELP, PROMISE } from './es-gives.ts';
import { JOINED } from './es-joined.ts';
import { NEWS } from './es-news.ts';
import { QUESTIONS } from './es-questions.ts';
import { REPLIES } from './es-replies.ts';
import { VERBS } from './es-verbs.ts';
import { CLASSES, FILLERS, FUNCTION_WORDS, SPELLINGS, TIME_CLASSES } from './es-words.ts';

export const SPANISH: Pack = {
  lang: 'es',
  apostrophe: 'before',
  endings: {},
  functionWords: FUNCTION_WORDS,
  abbreviations:
    'sr sra srta dr dra ud uds vd vds etc tel tlf ej pág núm nº prof av avda c señor señora doctor doctora usted ustedes lic ing arq',
  spellings: SPELLINGS,
  fillers: FILLERS,
  greetings:
    'hola buenas buenos buen estimado estimada estimados estimadas querido querida queridos queridas hey ey hi señor señora señores doctor doctora profesor che oye oiga apreciado apreciada distinguido distinguida vecinos vecino vecina días día tardes noches',
  closings:
    'gracias muchas mil muchísimas de antemano por adelantado un abrazo saludos cordiales atentamente besos beso cordialmente y mil muy feliz día semana tu ayuda su todo a todos usted vosotros ustedes desde ya infinitas',
  classes: { ...CLASSES, ...TIME_CLASSES, ...VERBS, ...JOINED },
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
    weekdays: 'lunes martes miércoles jueves viernes sábado|sábados domingo|domingos',
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre|sept octubre noviembre diciembre',
    numbers:
      'un|una|uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
    units: {
      minute: 'minuto minutos min mins',
      hour: 'hora horas h',
      day: 'día días',
      week: 'semana semanas',
      month: 'mes meses',
      year: 'año años',
    },
    dayFirst: true,
    patterns: `
      day 1: en|dentro_de 24|veinticuatro horas
      day 1: 24 horas
      day 2: en 48 horas
      weekday: <by>? el|este|al|del|ese? <weekday> <part>* a_más_tardar|como_tarde?
      weekday: <by>? el|este|al|del? <weekday> <part>? antes_de|a|sobre|hacia|antes_de_las|tipo las? <clock>|<hourword> en_punto|y_media|y_cuarto|h? <part>?
      weekday next: <by>? el|este? <weekday> de la semana que_viene|próxima
      weekday: <by>? el|este? próximo <weekday> <part>?
      day 7: <weekday> en ocho
      day 0: <by>? hoy mismo? <part>? a_más_tardar?
      day 0: <by>? esta|hoy_a_la|a_la tarde|noche|mañana|tardecita mismo|misma|sin_falta?
      day 0: <by>? esta|hoy? tarde|noche|mañana? a|sobre|tipo|hacia|antes_de las|la <clock>|<hourword>
      day 0: a|sobre|hacia|antes_de|tipo las|la <clock>|<hourword> en_punto|y_media|y_cuarto|h? de_la_tarde|de_la_mañana|de_la_noche?
      day 0: tipo <hourword>|<clock>
      day 0: al|a|este mediodía|medio_día
      day 0: a última hora
      day 0: en|dentro_de un|una|dos|tres|unos|unas|<count> minuto|minutos|hora|horas|rato|ratito
      day 0: en media hora
      day 0: a lo largo del día
      day 0: dentro de un rato
      day 1: <by>? mañana mismo? <part>* sin_falta?
      day 1: <by>? mañana <part>? a|sobre|antes_de|hacia|tipo las? <clock>|<hourword> en_punto|y_media|y_cuarto|h? <part>?
      day 1: <by>? mañana antes|después de|del la|el|las? <feast>|mediodía
      day 2: <by>? pasado mañana <part>?
      vague: toda? la|una mañana
      vague: por|de la mañana|tarde|noche
      end week: <by>|durante|en|a_lo_largo_de? esta semana
      end week: <by>|a|al|en|hacia? el|al? fin|final|finales de la|de? semana
      end week: a finales de la? semana
      next week: <by>|durante|en? la semana que_viene|próxima|siguiente|entrante
      next week: <by>|durante|en? la próxima semana
      next week: a principios|primeros|comienzos|mediados|finales de la? semana que_viene|próxima
      next week: a principios|comienzos|primeros de semana
      weekend: <by>|en|durante? el|este|del|al? finde|fin_de_semana que_viene|próximo?
      end month: <by>|en|durante? este mes
      end month: <by>|a|hacia? el|al? fin|final|finales|últimos de|del mes
      next month: <by>|en|durante|a? el|al|del? mes que_viene|próximo
      next month: <by>|a? el|del? próximo mes
      next month: <by>|hasta|a primeros|principios de|del mes
      end year: <by>? este año
      end year: <by>|a|hacia? el|al? fin|final|finales de|del año
      next year: <by>|en? el? año que_viene|próximo
      next year: <by>|en? el? próximo año
      end quarter: <by>|a? el|al? final|finales del|de trimestre
      in: en|dentro_de|de_aquí_a|en_menos_de|en_un_plazo_de|en_el_plazo_de|en_cosa_de <count> <unit>
      in: en|dentro_de <count> <unit> como_mucho|más
      vague: en|dentro_de unos|unas|pocos|pocas|los_próximos|las_próximas <unit>
      vague: estos|los próximos días
      vague: en los próximos días
      date: <by>|antes_del|el|al|del|para_el? el? <weekday>? <dayofmonth> de? <month> de|del? <number>?
      date: <by>|antes_del|el|al|del? <weekday> <dayofmonth>
      vague: antes_del|el|para_el|hasta_el|el_día|del|antes_del_día|para_el_día|hasta_el_día <dayofmonth>
      month: <by>|en|durante|a_finales_de|a_principios_de|a_mediados_de|a_primeros_de|a_fines_de|para_finales_de|hacia_finales_de|antes_de_finales_de|a_lo_largo_de|entrado <month>
      numdate: <by>|el|al|antes_del|del|para_el? <numdate>
      vague: pronto|prontito|próximamente|luego|después|ahora|enseguida|inmediatamente|posteriormente|ya_mismo|ahora_mismo
      vague: lo antes posible
      vague: lo más pronto posible
      vague: cuanto antes
      vague: a la mayor brevedad posible?
      vague: más tarde|adelante
      vague: en breve
      vague: de inmediato
      vague: en un|una ratito|rato|momento|segundo|periquete|pispás
      vague: en|dentro_de un rato
      vague: en cuanto ~
      vague: apenas|tan_pronto_como|una_vez_que|nada_más_llegar|nada_más_volver|nada_más_salir|nada_más_terminar|nada_más_aterrizar ~
      vague: cuando vuelva|llegue|pueda|tenga|sepa|salga|termine|acabe|regrese|venga|reciba|me|lo|la|los|nos|encuentre|acaben|estén|esté|salgan|lleguen|se|pase|baje|vaya ~
      vague: a mi|nuestro|la|tu vuelta|regreso de? <Name>?
      vague: a la vuelta|salida de? ..2
      vague: después|antes|durante|pasadas|tras de|del|las|la|el las|la|el? <feast>
      vague: este|en|al|a_finales_del|para|antes_del el? <season> que_viene|próximo?
      vague: un día|rato de estos
      vague: uno de estos días
      vague: la próxima vez
    `,
  },
};
