/** English. */

import type { Pack } from '../pack.ts';
import { ABOUT_ME } from './en-about-me.ts';
import { DECLINE, THANKS } from './en-answers.ts';
import { ASK, SIZES } from './en-asks.ts';
import { HELP, PROMISE } from './en-gives.ts';
import { INTRODUCTION } from './en-introductions.ts';
import { NEWS } from './en-news.ts';
import { QUESTIONS } from './en-questions.ts';
import { REPLIES } from './en-replies.ts';
import { CLASSES, FILLERS, FUNCTION_WORDS, SPELLINGS, TIME_CLASSES } from './en-words.ts';

export const ENGLISH: Pack = {
  lang: 'en',
  apostrophe: 'before',
  endings: { "'ll": 'will', "'re": 'are', "'ve": 'have', "'d": 'would', "'m": 'am' },
  functionWords: FUNCTION_WORDS,
  abbreviations: 'mr mrs ms dr prof st vs etc approx dept inc ltd e.g i.e jr sr ave tel ext min max',
  spellings: SPELLINGS,
  fillers: FILLERS,
  greetings: 'hi hello hey dear hiya morning good_morning heya yo greetings there all everyone team both again',
  closings:
    'thanks thank you many so much very in advance best regards kind cheers warm warmly yours sincerely a lot again all the xx x ta and',
  classes: { ...CLASSES, ...TIME_CLASSES },
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
      'monday|mon tuesday|tue|tues wednesday|wed|weds thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun',
    months:
      'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec',
    numbers: 'one|a|an two|couple three|few four five six seven eight nine ten eleven twelve',
    units: {
      minute: 'minute minutes min mins',
      hour: 'hour hours hrs hr',
      day: 'day days',
      week: 'week weeks',
      month: 'month months',
      year: 'year years',
    },
    dayFirst: null,
    patterns: `
      weekday: by|on|before|until|this|come|for|no_later_than|not_later_than|latest|at_the_latest|first_thing|first_thing_on? <weekday> <daypart>?
      weekday: by|on|before|until|this? <weekday> <daypart>? at|around|by|before <clock>|<hourword> sharp|ish? oclock?
      weekday next: by|on|before|until? next <weekday> <daypart>?
      day 7: <weekday> week
      day 0: by|before|until? today <daypart>?
      day 0: today|tonight around|at|by|before <clock>|<hourword>
      day 0: tonight
      day 0: this|later_this afternoon|morning|evening|lunchtime
      day 0: later today
      day 0: by|before|around|after lunch|noon|tonight|midnight|lunchtime|dinner
      day 0: by|at|around|before <clock>|<hourword>|noon|midnight sharp|ish? oclock? tonight|today?
      day 0: in|within a|the|an next? <few>? hour|minute|minutes|hours
      day 1: by|before|until|for|first_thing? tomorrow <daypart>?
      day 1: by|before? tomorrow <daypart>? at|around|by|before <clock>|<hourword>
      day 2: the? day after tomorrow
      day 1: overnight
      end day: by|before? the? end of the? day|business|play
      end day: by|before? eod|cob|close_of_business
      end week: by|before|at? the? end of the|this? week
      end week: by|before? eow
      end week: this|later_this|during_the|within_the week
      next week: by|before|at|towards? the? end of next week
      next week: early|sometime|at_some_point|later|some_time? by|in|during? next week
      end month: by|before|at|towards? the? end of the|this? month
      end month: this|later_this|within_the month
      next month: by|before|at? the? end of next month
      next month: sometime|early? next month
      end quarter: by|before|at? the? end of the|this quarter
      end year: by|before|at? the? end of the|this? year
      end year: this year
      next year: early|sometime? next year
      weekend: by|over|at|on|during|before|after|this? the|this|next? weekend
      in: in|within about? the_next? a? <count> of? <unit> or_so? time?
      in: in|within <count> working|business <unit>
      weekday: by close_of_play|close_of_business|cob|eod|the_end_of on? <weekday>
      vague: at|after|before the|our|next? next? <meeting>|party|rehearsal|practice|wedding|game|match
      in: in|within a_couple_of|a_few|the_next_few|the_next_couple_of <unit>
      in: <count> <unit> from_now
      date: by|on|before|until|no_later_than|from? the? <dayofmonth> of? <month> <number>?
      date: by|on|before|until|no_later_than? <month> the? <dayofmonth> <number>?
      date: by|on|before|until|no_later_than <weekday> , <dayofmonth> <month>
      date: by|on|before|until <weekday> the? <dayofmonth> of? <month>?
      date: by|on|before|until|no_later_than|from? the <ordinal>
      month: by|in|before|until|early|mid|early_in|late_in|at_the_end_of|by_the_end_of|end_of|at_the_beginning_of <month>
      numdate: by|on|before|until? <numdate>
      vague: soon|shortly|asap|as_soon_as_possible|as_soon_as_i_can|straight_away|right_away|immediately|at_once|as_soon_as_i_am_back
      vague: first thing
      vague: before|after|by|over|during the|my|our|your? <feast>
      vague: at our next <meeting>
      vague: in|by|until the? <season>
      next month: on|by? the? first|1st of next month
      vague: as_soon_as|the_moment|once|when|after i|we|it|he|she|they|the ~
      vague: in|within no_time|a_bit|a_sec|a_second|a_moment|a_while|due_course|a_minute
      vague: in_the morning|afternoon|evening
      vague: later
      vague: in the|next next? few|couple_of|coming <unit>
      vague: over|in|during|within|for the next? few|coming|couple_of? <unit>
      vague: before|after|until|in_time_for|ahead_of|during the|your|my|our|his|her|their <any>
      vague: before|after work|school|class|breakfast|dark|dinner|lunch|hours|midnight
      vague: before you|we|i leave|go|arrive|travel|fly|sign|start|move|return
      vague: on|at my|the way home|back
      vague: next time|summer|spring|autumn|winter|month
      vague: this|next|by|in|over summer|spring|autumn|fall|winter|christmas|easter
      vague: in a_few|a_couple_of minutes|hours
      day 0: by|before tonight|this_evening
      day 0: this evening|afternoon|morning at|around <clock>|<hourword>
      day 1: tomorrow night|evening by|at|around? <clock>?
    `,
  },
};
