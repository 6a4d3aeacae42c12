/** Everything that runs in the browser. Each island looks for its own place and does nothing where there is none. */

import { startBack } from './back.ts';
import { startDesk } from './desk.ts';
import { startDrafts } from './draft.ts';
import { startDrop } from './drop.ts';
import { startFind } from './find.ts';
import { startKeys } from './keys.ts';
import { openLetter } from './letter.ts';
import { startNote } from './note.ts';
import { startOnce } from './once.ts';
import { startProfile } from './profile.ts';
import { startProgress } from './progress.ts';
import { startWho } from './who.ts';

startBack();
startKeys();
startOnce();
startDrop();
startDrafts();
startDesk();
startFind();
startNote();
startProfile();
startProgress();
startWho();
openLetter();
