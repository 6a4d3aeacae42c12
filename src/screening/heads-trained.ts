/** The text models Kith comes with; heads-trained.json is made by bench/train/pitch.ts from notes written for it. */

import { unpacked } from './heads.ts';
import TRAINED from './heads-trained.json' with { type: 'json' };

export const HEADS = {
  pitch: unpacked(TRAINED.pitch),
  personal: unpacked(TRAINED.personal),
  form: unpacked(TRAINED.form),
  introduces: unpacked(TRAINED.introduces),
  asks: unpacked(TRAINED.asks),
  trap: unpacked(TRAINED.trap),
  presses: unpacked(TRAINED.presses),
};
