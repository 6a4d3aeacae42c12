/** One import while it runs and when it is done, and the list of all. */

import { droppedThings } from '../../api/file-path.ts';
import { holdsLetters } from '../../api/letters-in.ts';
import type { ImportReport, LedgerFile } from '../../api/shapes.ts';
import type { OneToBeginWith } from '../../api/to-begin-with.ts';
import { DAY, SECOND } from '../../basics/when.ts';
import { Form, type Frame, Page } from '../page.tsx';
import { bytesInWords, figures, listInWords, numberInWords, some, spanInWords, whenInWords } from '../words.ts';
import { DropZone, HowTo } from './drop.tsx';
import { Ledger, Problems } from './ledger.tsx';
import { WHAT_SHOWS } from './people.tsx';
import { capital, placeInWords } from './pieces.tsx';
import { OwnAddress, PerhapsOwn } from './settings.tsx';

/** Seconds between two looks of a browser without script. */
const REFRESH = 3;
/** Too early a guess jumps about: milliseconds of reading before the time left is told. */
const FIRST_GUESS = 4 * SECOND;
/** A guess beyond this is no knowledge. */
const LAST_GUESS = DAY;
/** Files listed while reading. */
const MOST_FILES_SHOWN = 12;

interface Shown {
  readonly frame: Frame;
  readonly report: ImportReport;
  /** The import that brought people we made up, while they are here. */
  readonly madeUp?: number | null;
  /** A few of whom the import tells. */
  readonly few?: readonly OneToBeginWith[];
  /** No address of the owner's is known yet. */
  readonly isOwnerUnknown?: boolean;
}

export function ImportPage(props: Shown) {
  const isRunning = isUnderWay(props.report);
  return (
    <Page frame={props.frame} title="Import" measure="table" {...(isRunning ? { refresh: REFRESH } : {})}>
      <ImportMain {...props} />
    </Page>
  );
}

/** The inside of `<main>`; also what `/imports/<run>/progress` answers. */
export function ImportMain(props: Shown) {
  const { frame, report, madeUp = null, few = [], isOwnerUnknown = false } = props;
  if (isUnderWay(report)) return <Progress report={report} now={frame.now} />;
  return (
    <article class="import">
      <h1>{headlineOf(report)}</h1>
      <p class="when">{capital(toldWhen(report, frame.now))}</p>
      {report.question ? <Question frame={frame} run={report.run} question={report.question} /> : null}
      {report.state === 'done' && isTakenIn(report) ? <Outcome people={report.people} /> : null}
      {report.state === 'done' ? <PerhapsOwn frame={frame} handles={report.perhapsOwn} /> : null}
      {isOwnerUnknown && report.state === 'done' && holdsLetters(report) ? <WhichIsYou frame={frame} /> : null}
      {madeUp === null ? null : <MadeUp frame={frame} run={madeUp} isOwn={madeUp !== report.run} />}
      {few.length > 0 ? <Few few={few} /> : null}
      <Ledger files={report.question === null ? report.files : withoutRemark(report.files, report.question.sentence)} />
      <Problems files={report.files} run={report.run} />
      {report.state === 'undone' || !isTakenIn(report) ? null : (
        <AfterImport frame={frame} report={report} hasUndo={madeUp !== report.run} />
      )}
      {report.state === 'done' && report.question === null && !isTakenIn(report) ? <Again /> : null}
    </article>
  );
}

/** What stands as a question above is not said once more beside the file. */
function withoutRemark(files: readonly LedgerFile[], said: string): LedgerFile[] {
  return files.map((file) => ({ ...file, remarks: file.remarks.filter((remark) => remark !== said) }));
}

function isUnderWay(report: ImportReport): boolean {
  return report.state === 'reading' || report.state === 'sorting';
}

/** Otherwise there is nothing to look at or to undo. */
function isTakenIn({ files }: ImportReport): boolean {
  return files.some((file) => file.state === 'done');
}

/** A few letters do not tell to whom they belong. Unasked, the owner stands among the strangers. */
function WhichIsYou(props: { frame: Frame }) {
  return (
    <section class="question" aria-labelledby="which">
      <h2 id="which">Which address is yours?</h2>
      <p class="hint">
        These files do not show it. Until you say it, you stand among the others, and Kith cannot tell who wrote to
        whom.
      </p>
      <OwnAddress frame={props.frame} placeholder="An address of mine" />
    </section>
  );
}

function headlineOf(report: ImportReport): string {
  if (report.state === 'undone') return 'This import was undone';
  if (report.question !== null) return 'One question first';
  return isTakenIn(report) ? 'This is what was in it' : 'Nothing in it could be read';
}

/** Who looked around first would otherwise bring their own among people who do not exist, and be asked who they are. */
function MadeUp(props: { frame: Frame; run: number; isOwn: boolean }) {
  return (
    <div class="made-up">
      <p>
        {props.isOwn
          ? 'The people here are made up. Take them out before you bring your own; what you wrote while they were here goes with them.'
          : 'These people are made up. Look around; when you have seen enough, take them out, and there is room for yours.'}
      </p>
      <Form frame={props.frame} action={`/imports/${props.run}/undo`}>
        <button class="act second" type="submit">
          Take them out
        </button>
      </Form>
    </div>
  );
}

function toldWhen(report: ImportReport, now: number): string {
  const when = whenInWords(report.startedAt, now);
  if (report.state === 'undone') return `read ${when}; nothing of it is left.`;
  if (!report.finishedAt || !isTakenIn(report)) return `begun ${when}.`;
  const took = Date.parse(report.finishedAt) - Date.parse(report.startedAt);
  return `read ${when}, in ${spanInWords(took)}.`;
}

function Outcome(props: { people: ImportReport['people'] }) {
  const { known, met, seen } = props.people;
  return (
    <p class="letter-opening">
      You know {people(known)}. {met > 0 ? `${capital(numberInWords(met))} you met. ` : ''}
      {seen > 0 ? 'Others were only seen; they are kept out of your way. ' : ''}
      <span class="calm">Nothing was sent to anyone.</span>
      {known === 0 && met > 0 ? ` ${WHAT_SHOWS}` : ''}
    </p>
  );
}

/** Nothing could be read: what can. */
function Again() {
  return (
    <>
      <div class="acts">
        <a class="act" href="/imports">
          Bring something else
        </a>
      </div>
      <HowTo />
    </>
  );
}

/** Whether it was read rightly one sees at people one knows. */
function Few(props: { few: readonly OneToBeginWith[] }) {
  return (
    <section class="few" aria-labelledby="few">
      <h2 id="few">To begin with</h2>
      <ul>
        {props.few.map((one) => (
          <li>
            <a href={`/people/${one.id}`} data-move>
              {one.name}
            </a>
            <p>{one.words}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function people(count: number): string {
  if (count === 0) return 'nobody by these files alone';
  return count === 1 ? 'one person' : `${numberInWords(count)} people`;
}

function AfterImport(props: { frame: Frame; report: ImportReport; hasUndo: boolean }) {
  const { run, people } = props.report;
  return (
    <div class="acts">
      <a class="act" href={people.known === 0 && people.met > 0 ? '/people?kind=met' : '/people'}>
        See people
      </a>
      <a class="act second" href="/doubles">
        Who may be the same
      </a>
      {props.hasUndo ? (
        <Form frame={props.frame} action={`/imports/${run}/undo`} name="last">
          <button class="quiet" type="submit">
            Undo this import
          </button>
        </Form>
      ) : null}
    </div>
  );
}

function Question(props: { frame: Frame; run: number; question: NonNullable<ImportReport['question']> }) {
  const { frame, run, question } = props;
  return (
    <section class="question" aria-label="Whose is this?">
      <p class="letter-opening">{question.sentence.replace(question.path, () => placeInWords(question.path))}</p>
      {question.handles.length > 0 ? <p class="hint">It speaks of {listInWords(question.handles)}.</p> : null}
      <div class="acts">
        <Form frame={frame} action={`/imports/${run}/mine`}>
          <button class="act second" type="submit">
            Yes, it is mine
          </button>
        </Form>
        <Form frame={frame} action={`/imports/${run}/not-mine`}>
          <button class="act second" type="submit">
            No, leave it out
          </button>
        </Form>
      </div>
    </section>
  );
}

/** True progress: bytes where every size is known, records always, time left only when it can be known. */
function Progress(props: { report: ImportReport; now: number }) {
  const { report, now } = props;
  const { done, total } = bytesOf(report.files);
  const records = report.files.reduce((sum, file) => sum + file.read, 0);
  const left = report.state === 'reading' ? timeLeft(done, total, now - Date.parse(report.startedAt)) : null;
  return (
    <article class="import" data-progress={`/imports/${report.run}/progress`}>
      <h1>{report.state === 'reading' ? 'Reading' : 'Working out who is who'}</h1>
      {total === null ? <progress aria-label="Reading"></progress> : null}
      {total !== null ? <progress aria-label="Read so far" max={total || 1} value={done}></progress> : null}
      <p class="letter-opening">
        {done === 0 ? 'Opening what you brought.' : `${soFar(records)}, ${ofBytes(done, total)}.`}
        {left ? ` ${capital(left)} left.` : ''}
      </p>
      <p class="hint">This goes on when you close the page. Nothing is sent to anyone.</p>
      <FilesSoFar files={report.files} />
    </article>
  );
}

/** Files being read first, then the latest done: a Maildir has thousands, and the page is asked for again and again. */
function FilesSoFar(props: { files: readonly LedgerFile[] }) {
  const reading = props.files.filter((file) => file.state === 'reading');
  const others = props.files.filter((file) => file.state !== 'reading').reverse();
  const shown = [...reading, ...others].slice(0, MOST_FILES_SHOWN);
  const rest = props.files.length - shown.length;
  return (
    <ul class="files">
      {shown.map((file) => (
        <li>
          <span class="file">{placeInWords(file.path)}</span>
          <span class="far">{howFar(file)}</span>
        </li>
      ))}
      {rest > 0 ? (
        <li>
          <span class="far">and {some(rest, 'other file', 'other files')}</span>
        </li>
      ) : null}
    </ul>
  );
}

function bytesOf(files: readonly LedgerFile[]): { done: number; total: number | null } {
  let done = 0;
  let total: number | null = 0;
  for (const file of files) {
    done += file.state === 'reading' ? file.doneBytes : (file.size ?? file.doneBytes);
    total = total === null || file.size === null ? null : total + file.size;
  }
  return { done, total };
}

function timeLeft(done: number, total: number | null, elapsed: number): string | null {
  if (total === null || done === 0 || elapsed < FIRST_GUESS) return null;
  const left = (elapsed / done) * (total - done);
  return left > LAST_GUESS ? null : spanInWords(left);
}

function howFar(file: LedgerFile): string {
  if (file.state === 'refused') return 'not read';
  return file.state === 'done' ? soFar(file.read) : ofBytes(file.doneBytes, file.size);
}

function soFar(records: number): string {
  return `${figures(records)} ${records === 1 ? 'record' : 'records'}`;
}

function ofBytes(done: number, total: number | null): string {
  return total ? `${bytesInWords(done)} of ${bytesInWords(total)}` : bytesInWords(done);
}

export function ImportsPage(props: { frame: Frame; imports: readonly ImportReport[]; madeUp?: number | null }) {
  const { frame, imports, madeUp = null } = props;
  return (
    <Page frame={frame} title="Imports">
      <h1>Imports</h1>
      {madeUp === null ? null : <MadeUp frame={frame} run={madeUp} isOwn />}
      <DropZone frame={frame} lead="The same file twice changes nothing; a newer one adds what is new." />
      {imports.length === 0 ? <p class="empty">Nothing has been read yet.</p> : null}
      <ol class="runs">
        {imports.map((report) => (
          <li>
            <a href={`/imports/${report.run}`} data-move>
              <span class="name">{report.run === madeUp ? 'People we made up' : filesInWords(report.files)}</span>
              <span class="line">{stateInWords(report, frame.now)}</span>
            </a>
          </li>
        ))}
      </ol>
      <HowTo />
    </Page>
  );
}

function filesInWords(files: readonly LedgerFile[]): string {
  const dropped = droppedThings(files.map((file) => file.path));
  if (dropped.length === 0) return 'Nothing readable';
  if (dropped.length <= 3) return listInWords(dropped);
  return `${dropped.slice(0, 2).join(', ')} and ${numberInWords(dropped.length - 2)} more`;
}

function stateInWords(report: ImportReport, now: number): string {
  const when = whenInWords(report.startedAt, now);
  if (isUnderWay(report)) return 'being read now';
  if (report.state === 'undone') return `${when}; undone`;
  return report.question === null ? when : `${when}; has a question`;
}
