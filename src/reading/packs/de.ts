/** German. Its words and patterns are still to be written: until then nothing is said of German texts. */

import type { Pack } from '../pack.ts';

const NOTHING = { found: '', unless: '' };

export const GERMAN: Pack = {
  lang: 'de',
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
