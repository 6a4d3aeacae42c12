/** English. */

import type { Pack } from '../pack.ts';

export const ENGLISH: Pack = {
  lang: 'en',
  apostrophe: 'before',
  endings: { "'ll": 'will', "'re": 'are', "'ve": 'have', "'d": 'would', "'m": 'am' },
  functionWords: 'the and you i will to of is are it for we thanks',
  abbreviations: 'mr mrs ms dr prof st vs etc approx no',
  spellings: { u: 'you' },
  fillers: 'just also',
  greetings: 'hi hello hey dear',
  closings: 'thanks thank you many',
  classes: { break: 'because so_that', joiner: 'and but so', trim: 'you the_to', give: 'send share' },
  findings: {
    promise: { found: 'i will [ <give> ~', unless: '' },
    ask: { found: 'could|can you [ <any> ~', unless: '' },
    help: { found: '', unless: '' },
    thanks: { found: 'thanks', unless: '' },
    introduction: { found: '', unless: '' },
    decline: { found: '', unless: '' },
    'about-me': { found: '', unless: '' },
  },
  sizes: { medium: '', large: '' },
  due: {
    weekdays: 'monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun',
    months:
      'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec',
    numbers: 'one|a|an two three four five six seven eight nine ten',
    units: {
      minute: 'minute minutes',
      hour: 'hour hours',
      day: 'day days',
      week: 'week weeks',
      month: 'month months',
      year: 'year years',
    },
    dayFirst: null,
    patterns: 'weekday: by|on? <weekday>\nday 1: tomorrow',
  },
};
