/** Spanish. Its words and patterns are still to be written: until then nothing is said of Spanish texts. */

import type { Pack } from '../pack.ts';

const NOTHING = { found: '', unless: '' };

export const SPANISH: Pack = {
  lang: 'es',
  apostrophe: 'before',
  endings: {},
  functionWords: '',
  abbreviations: '',
  spellings: {},
  fillers: '',
  greetings: '',
  closings: '',
  classes: { break: '', joiner: '', trim: '' },
  findings: {
    promise: NOTHING,
    ask: NOTHING,
    help: NOTHING,
    thanks: NOTHING,
    introduction: NOTHING,
    decline: NOTHING,
    'about-me': NOTHING,
  },
  sizes: { medium: '', large: '' },
  due: {
    weekdays: '',
    months: '',
    numbers: '',
    units: { minute: '', hour: '', day: '', week: '', month: '', year: '' },
    dayFirst: true,
    patterns: '',
  },
};
