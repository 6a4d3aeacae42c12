/**
 * How well the invitation desk judges: `npm run bench:notes` (the test inboxes), or with `-- train` the inboxes it was made on, each
 * judged by text models trained on what other hands wrote, without the sentences, which were made with these inboxes in view.
 * `node bench/notes/measure.ts test bench/notes 25,26` measures some of them.
 * Every figure has its 95 % interval beside it (Wilson's for shares, Hanley and McNeil's for areas). `unclear` labels are left out of
 * a question's own figures. Goals: issue 4. With KITH_MISSES=1 it also prints the ids it got wrong.
 */

import { deskOf, type Note, type Screened, screenInbox } from '../../src/screening/index.ts';
import { share } from '../share.ts';
import { inboxesOf, type Label } from '../train/labelled.ts';
import { noteExamples, trainHeads } from '../train/train-heads.ts';

const part = process.argv[2] === 'train' ? 'train' : 'test';
const folder = process.argv[3];
const wanted = process.argv[4]?.split(',');

interface Case {
  readonly inbox: string;
  readonly note: Note;
  readonly label: Label;
  readonly said: Screened;
}

const inboxes = inboxesOf(part, folder).filter(({ name }) => wanted === undefined || wanted.includes(name));
const cases: readonly Case[] = [...Map.groupBy(inboxes, ({ hand }) => hand)].flatMap(([hand, own]) => {
  const others = inboxes.filter((one) => one.hand !== hand);
  const heads = part === 'test' ? undefined : trainHeads(noteExamples(others));
  return own.flatMap(({ name, owner, notes, labels }) => {
    const said = screenInbox(deskOf(owner, heads), notes);
    return notes.map((note, i) => ({ inbox: name, note, label: labels[i]!, said: said[i]! }));
  });
});

if (cases.length === 0) {
  console.log(`No ${part} inboxes here; see bench/notes/README.md.`);
  process.exit(0);
}
console.log(`${cases.length} notes of ${part} inboxes ${[...new Set(cases.map(({ inbox }) => inbox))].join(', ')}\n`);
pitch();
personal();
advice();
flags();
waves();

function pitch(): void {
  console.log('pitch, by language          notes  yes    AUC                 recall at 1 % false positives');
  const sure = cases.filter(({ label }) => label.pitch !== 'unclear');
  const byLanguage = [...Map.groupBy(sure, ({ note }) => note.lang ?? 'none')].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  for (const [language, own] of [['all', sure] as const, ...byLanguage]) {
    const scored = own.map(({ said, label }) => ({ p: said.p.pitch, isYes: label.pitch === 'yes' }));
    const yes = scored.filter(({ isYes }) => isYes);
    if (yes.length < 3 || scored.length - yes.length < 3) continue;
    const found = recallAt(scored, 0.01);
    console.log(
      `${language.padEnd(26)} ${String(own.length).padStart(6)} ${String(yes.length).padStart(4)}   ${area(scored)}   ${share(found, yes.length)}`,
    );
  }
  missed('pitch', sure, ({ said, label }) => (said.questions.pitch === 'yes') !== (label.pitch === 'yes'));
}

function personal(): void {
  const sure = cases.filter(({ label }) => label.personal !== 'unclear');
  const is = ({ said }: Case) => said.questions.personal === 'yes';
  console.log(`\npersonal (unclear left out): ${precisionRecall(sure, is, ({ label }) => label.personal === 'yes')}`);
  console.log(`personal (unclear as no):    ${precisionRecall(cases, is, ({ label }) => label.personal === 'yes')}`);
  const half = sure.map(({ said, label }) => ({ p: said.p.personal, isYes: label.personal === 'yes' }));
  console.log(
    `personal, p ≥ .5:            ${precisionRecall(
      sure,
      ({ said }) => said.p.personal >= 0.5,
      ({ label }) => label.personal === 'yes',
    )}; AUC ${area(half)}`,
  );
  const list = cases.filter(({ label }) => label.list !== 'unclear');
  console.log(
    `list: AUC ${area(list.map(({ said, label }) => ({ p: said.p.list, isYes: label.list === 'yes' })))}; ${precisionRecall(
      list,
      ({ said }) => said.questions.list === 'yes',
      ({ label }) => label.list === 'yes',
    )}`,
  );
  const real = cases.filter(({ label }) => label.real !== 'unclear');
  console.log(
    `not real: ${precisionRecall(
      real,
      ({ said }) => said.questions.real === 'no',
      ({ label }) => label.real === 'no',
    )}`,
  );
  missed('personal', sure, (one) => is(one) !== (one.label.personal === 'yes'));
}

function advice(): void {
  const names = ['welcome', 'ask-first', 'set-aside', 'rest'] as const;
  console.log(
    `\nadvice: labelled (down), said (across)\n            ${names.map((name) => name.padStart(10)).join('')}`,
  );
  for (const wanted of names) {
    const counts = names.map(
      (name) => cases.filter(({ label, said }) => label.advice === wanted && said.advice === name).length,
    );
    console.log(wanted.padEnd(12) + counts.map((count) => String(count).padStart(10)).join(''));
  }
  const aside = cases.filter(({ said }) => said.advice === 'set-aside');
  // A pitch the label would have asked about first is no injustice: only a person who sells nothing, or writes personally, is.
  const rightly = aside.filter(({ label }) => label.advice === 'set-aside');
  const harmless = aside.filter(
    ({ label }) => label.personal !== 'yes' && (label.pitch === 'yes' || label.real === 'no'),
  );
  console.log(
    `set aside: precision against the label ${share(rightly.length, aside.length)}; of pitches and traps not personal ${share(harmless.length, aside.length)}`,
  );
  const wanted = cases.filter(({ label }) => label.advice === 'set-aside');
  console.log(`set aside: recall ${share(rightly.length, wanted.length)}`);
  const sincere = cases.filter(({ label }) => label.sincereNewcomer);
  console.log(
    `sincere newcomers set aside: ${sincere.filter(({ said }) => said.advice === 'set-aside').length} of ${sincere.length}`,
  );
  console.log(
    `welcomed though labelled set-aside: ${cases.filter(({ label, said }) => label.advice === 'set-aside' && said.advice === 'welcome').length}`,
  );
  missed('set aside', aside, ({ label }) => label.advice !== 'set-aside');
}

function flags(): void {
  console.log('\nflags');
  for (const flag of [
    'profileInconsistent',
    'calendarLink',
    'formLetter',
    'introducesThemself',
    'sincereAsk',
    'scam',
  ] as const) {
    console.log(
      `${flag.padEnd(20)} ${precisionRecall(
        cases,
        ({ said }) => said.flags[flag],
        ({ label }) => label.flags[flag],
      )}`,
    );
    missed(flag, cases, ({ said, label }) => said.flags[flag] !== label.flags[flag]);
  }
  const odd = cases.filter(({ label }) => label.oddButTrue);
  const accused = odd.filter(({ said }) => said.flags.profileInconsistent);
  console.log(
    `odd but true profiles accused: ${accused.length} of ${odd.length} ${accused.map(({ note }) => note.id).join(' ')}`,
  );
}

/** Pairs of notes of one inbox that stand in one wave: said, labelled, both. */
function waves(): void {
  let [said, labelled, both] = [0, 0, 0];
  for (const own of Map.groupBy(cases, ({ inbox }) => inbox).values()) {
    for (let i = 0; i < own.length; i++)
      for (let j = 0; j < i; j++) {
        const isSaid = own[i]!.said.flags.wave !== null && own[i]!.said.flags.wave === own[j]!.said.flags.wave;
        const isLabelled = own[i]!.label.flags.wave !== null && own[i]!.label.flags.wave === own[j]!.label.flags.wave;
        if (isSaid) said++;
        if (isLabelled) labelled++;
        if (isSaid && isLabelled) both++;
      }
  }
  console.log(`\nwaves, pairs: precision ${share(both, said)}, recall ${share(both, labelled)}`);
  console.log(
    `waves, notes: ${precisionRecall(
      cases,
      (one) => one.said.flags.wave !== null,
      ({ label }) => label.flags.wave !== null,
    )}`,
  );
}

// --- Figures -------------------------------------------------------------------------------------------------------

interface Scored {
  readonly p: number;
  readonly isYes: boolean;
}

function area(scored: readonly Scored[]): string {
  const [yes, no] = [scored.filter(({ isYes }) => isYes), scored.filter(({ isYes }) => !isYes)];
  if (yes.length === 0 || no.length === 0) return '(too few)';
  let above = 0;
  for (const a of yes) for (const b of no) above += a.p > b.p ? 1 : a.p === b.p ? 0.5 : 0;
  const auc = above / (yes.length * no.length);
  const q1 = auc / (2 - auc);
  const q2 = (2 * auc * auc) / (1 + auc);
  const variance =
    (auc * (1 - auc) + (yes.length - 1) * (q1 - auc * auc) + (no.length - 1) * (q2 - auc * auc)) /
    (yes.length * no.length);
  const off = 1.96 * Math.sqrt(Math.max(0, variance));
  return `${auc.toFixed(3)} [${Math.max(0, auc - off).toFixed(3)}–${Math.min(1, auc + off).toFixed(3)}]`;
}

/** Yes found above the threshold that at most this share of no passes (of fewer than 100, none). */
function recallAt(scored: readonly Scored[], share: number): number {
  const no = scored
    .filter(({ isYes }) => !isYes)
    .map(({ p }) => p)
    .sort((a, b) => b - a);
  const threshold = no[Math.floor(no.length * share)] ?? 0;
  return scored.filter(({ isYes, p }) => isYes && p > threshold).length;
}

function precisionRecall(own: readonly Case[], said: (one: Case) => boolean, labelled: (one: Case) => boolean): string {
  const both = own.filter((one) => said(one) && labelled(one)).length;
  const [saidCount, labelledCount] = [own.filter(said).length, own.filter(labelled).length];
  const f1 = saidCount + labelledCount === 0 ? 1 : (2 * both) / (saidCount + labelledCount);
  return `precision ${share(both, saidCount)}, recall ${share(both, labelledCount)}, F1 ${f1.toFixed(3)}`;
}

function missed(what: string, own: readonly Case[], isWrong: (one: Case) => boolean): void {
  if (!process.env.KITH_MISSES) return;
  for (const { note, said, label } of own.filter(isWrong))
    console.log(
      `  ${what}: ${note.id} ${label.kind} P${label.personal[0]}S${label.pitch[0]} p=${said.p.personal.toFixed(2)}/${said.p.pitch.toFixed(2)} ${part === 'train' ? note.note.slice(0, 170) : ''}`,
    );
}
