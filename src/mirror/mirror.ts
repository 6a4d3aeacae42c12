import { DAY } from '../basics/when.ts';
import { type Dossier, giftsBy, isAsk, type Judgement, type Told } from '../relationships/index.ts';
import { delayWords, exchangesOf, isCountedMessage } from '../timeline/index.ts';

/** Something that passed between the owner and one person, to be opened there. */
export interface Line {
  readonly person: { readonly id: number; readonly name: string };
  /** Milliseconds. */
  readonly at: number;
  readonly words: string;
  readonly due: string | null;
  readonly restsOn: readonly number[];
}

/** The owner's own part, in words and lists; no grade, no total. */
export interface Mirror {
  /** Letters that wait for the owner, newest first. */
  readonly waiting: readonly Line[];
  /** Promises that nothing shows to be kept, due first. */
  readonly promises: readonly Line[];
  /** Help that was not thanked for. */
  readonly unthanked: readonly Line[];
  /** Where the owner is the one who only asks. */
  readonly oneWay: readonly Line[];
  /** People the owner wrote to only when something was needed. */
  readonly onlyInNeed: readonly Line[];
  /** Invitations sent without a word. */
  readonly blank: readonly Line[];
  /** Two plain lists that nobody adds up, newest first. */
  readonly asks: readonly Line[];
  readonly gifts: readonly Line[];
  /** How the owner's answering changed, a sentence a year. */
  readonly answering: readonly string[];
}

/** Lines of one list: what is longer is no mirror any more but a file. */
const MOST_LINES = 30;
/** Blank invitations are all alike. */
const MOST_BLANK = 8;
/** What lies longer back is another life. */
const LOOKS_BACK = 2 * 365 * DAY;
/** Letters begun by the owner from which "only when something was needed" can be seen. */
const LEAST_BEGUN = 2;

interface Person {
  readonly id: number;
  readonly name: string;
}

/** Gathers the mirror while one person after the other passes by; what it holds stays small whatever their number. */
export class MirrorMaker {
  readonly #now: number;
  readonly #lists = new Map<keyof Omit<Mirror, 'answering'>, Line[]>();
  /** [letters that reached the owner and began an exchange, those answered, delays] by year. */
  readonly #years = new Map<number, { began: number; answered: number; delays: number[] }>();

  constructor(now: number) {
    this.#now = now;
  }

  add(person: Person, dossier: Dossier, judgement: Judgement): void {
    const who = { id: person.id, name: person.name };
    if (!judgement.corrections.alone) this.#addCare(who, judgement);
    const { ownerOneWay } = judgement;
    if (ownerOneWay.value === 'yes') {
      const words = ownerOneWay.asks.map((one) => one.quote).join(' … ');
      const last = lineOf(who, ownerOneWay.asks.at(-1)!);
      this.#keep('oneWay', { ...last, words, due: null, restsOn: ownerOneWay.restsOn });
    }
    const needed = onlyInNeed(dossier, this.#now - LOOKS_BACK);
    const lastNeed = needed.at(-1);
    if (lastNeed) {
      const restsOn = needed.map((one) => one.interactionId);
      this.#keep('onlyInNeed', { ...lineOf(who, lastNeed), due: null, restsOn });
    }
    const isRecent = (one: Told) => one.at >= this.#now - LOOKS_BACK;
    for (const one of dossier.told)
      if (one.by === 'me' && isRecent(one) && isAsk(one)) this.#keep('asks', lineOf(who, one));
    for (const one of giftsBy('me', dossier.told)) if (isRecent(one)) this.#keep('gifts', lineOf(who, one));
    this.#countAnswers(dossier);
  }

  /** An invitation of the owner's without a word. */
  addBlank(person: Person, at: number, interactionId: number): void {
    if (at >= this.#now - LOOKS_BACK)
      this.#keep('blank', { person, at, words: '', due: null, restsOn: [interactionId] });
  }

  #addCare(who: Person, judgement: Judgement): void {
    const [waiting] = judgement.waitingForMe;
    if (waiting) {
      const { at, quote, interactionId } = waiting;
      this.#keep('waiting', { person: who, at, words: quote ?? '', due: null, restsOn: [interactionId] });
    }
    for (const one of judgement.openPromises) this.#keep('promises', lineOf(who, one));
    for (const one of judgement.unthanked) this.#keep('unthanked', lineOf(who, one));
  }

  #keep(list: keyof Omit<Mirror, 'answering'>, line: Line): void {
    const lines = this.#lists.get(list) ?? [];
    this.#lists.set(list, lines);
    // A sentence may both ask and ask for something named: it was said once.
    if (lines.some((one) => isSame(one, line))) return;
    lines.push(line);
    if (lines.length > 4 * MOST_LINES) lines.sort(newestFirst).length = MOST_LINES;
  }

  #countAnswers(dossier: Dossier): void {
    for (const exchange of exchangesOf(dossier.rows.filter(isCountedMessage))) {
      if (exchange.startedBy !== 'them') continue;
      const year = new Date(exchange.startedAt).getUTCFullYear();
      const kept = this.#years.get(year) ?? { began: 0, answered: 0, delays: [] };
      this.#years.set(year, kept);
      kept.began++;
      if (exchange.answeredAfter === null) continue;
      kept.answered++;
      kept.delays.push(exchange.answeredAfter);
    }
  }

  made(): Mirror {
    const list = (name: keyof Omit<Mirror, 'answering'>) =>
      (this.#lists.get(name) ?? []).sort(name === 'promises' ? dueFirst : newestFirst).slice(0, MOST_LINES);
    const years = [...this.#years].sort(([x], [y]) => y - x).slice(0, YEARS_SAID);
    return {
      waiting: list('waiting'),
      promises: list('promises'),
      unthanked: list('unthanked'),
      oneWay: list('oneWay'),
      onlyInNeed: list('onlyInNeed'),
      blank: list('blank').slice(0, MOST_BLANK),
      asks: list('asks'),
      gifts: list('gifts'),
      answering: years.map(([year, { began, answered, delays }]) =>
        yearSentence(year, began, answered, median(delays)),
      ),
    };
  }
}

const YEARS_SAID = 4;

function yearSentence(year: number, began: number, answered: number, usual: number | null): string {
  const how = usual === null || answered === 0 ? '' : `, usually ${delayWords(usual)}`;
  if (began === 1)
    return answered === 1
      ? `In ${year} you answered the one exchange that others began${how}.`
      : `In ${year} the one exchange that others began has no answer in what you brought.`;
  // Of a mailbox without its sent letters Kith cannot say that nobody was answered.
  if (answered === 0) return `In ${year} the ${began} exchanges that others began have no answer in what you brought.`;
  return `In ${year} you answered ${answered === began ? `all ${began}` : `${answered} of ${began}`} exchanges that others began${how}.`;
}

/** The owner's asks of somebody to whom every letter they began in that time carried one; empty: not so. */
function onlyInNeed(dossier: Dossier, since: number): Told[] {
  const begun = exchangesOf(dossier.rows.filter(isCountedMessage)).filter(
    (one) => one.startedBy === 'me' && one.startedAt >= since,
  );
  if (begun.length < LEAST_BEGUN) return [];
  const asks = dossier.told.filter((one) => one.by === 'me' && isAsk(one));
  const first = begun.map((one) => asks.find((ask) => ask.interactionId === one.interactionIds[0]));
  return first.every((one) => one !== undefined) ? first : [];
}

type Dated = Pick<Told, 'at' | 'quote' | 'due' | 'interactionId'>;

function lineOf(person: Person, { at, quote, due, interactionId }: Dated): Line {
  return { person, at, words: quote, due, restsOn: [interactionId] };
}

function isSame(x: Line, y: Line): boolean {
  return x.restsOn[0] === y.restsOn[0] && x.words === y.words && x.person.id === y.person.id;
}

function newestFirst(x: Line, y: Line): number {
  return y.at - x.at || x.person.id - y.person.id;
}

function dueFirst(x: Line, y: Line): number {
  return (x.due ?? '9999') < (y.due ?? '9999') ? -1 : x.due === y.due ? x.at - y.at : 1;
}

function median(values: number[]): number | null {
  values.sort((x, y) => x - y);
  return values.length === 0 ? null : values[(values.length - 1) >> 1]!;
}
