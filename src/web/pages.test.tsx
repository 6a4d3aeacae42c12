import { describe, expect, it } from 'vitest';
import { ANA, ASKING, HOSTILE, LEDGER, NOW, PEOPLE, REPORT, TIMELINE } from './gallery/cast.ts';
import { gallery } from './gallery/gallery.tsx';
import { type Frame, Page } from './page.tsx';
import { DoublesPage, ImportMain, MirrorPage, PeopleList, PersonPage } from './pages/index.ts';
import { excerpt } from './pages/search.tsx';

const PAGES = Object.entries(gallery());
const FRAME: Frame = { token: 'made-up-token', path: '/', now: NOW };
/** What no screen may say, and what else would make a person a number. */
const FORBIDDEN =
  /\b(?:CRM|leads?|pipelines?|funnels?|targets?|scores?|ranks?|owes|takers?|nudges?|engagement|contacts? total)\b/i;

function page(name: string): string {
  return Object.fromEntries(PAGES)[name]!;
}

/** What one reads: without tags, names of files and what others wrote. */
function textOf(markup: string): string {
  return markup
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/Ad_Targeting/g, '')
    .replace(/\s+/g, ' ');
}

describe.each(PAGES)('the page %s', (_, markup) => {
  it('holds no script, style or handler of its own', () => {
    expect(markup.match(/<script[^>]*>/g)).toEqual(['<script src="/assets/kith.js" type="module">']);
    const tags = markup.replace(/"[^"]*"/g, '""').match(/<[^>]*>/g) ?? [];
    expect(tags.filter((tag) => /^<style|\s(?:style|on[a-z]+)=/i.test(tag))).toEqual([]);
    expect(markup.match(/="\s*javascript:/gi)).toBeNull();
  });

  it('loads nothing from another host', () => {
    expect(markup).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//);
  });

  it('uses no word that makes people a stock', () => {
    expect(textOf(markup)).not.toMatch(FORBIDDEN);
  });

  it('has a language, one heading of the first rank, landmarks and a way past them', () => {
    expect(markup.startsWith('<!doctype html>')).toBe(true);
    expect(markup).toContain('<html lang="en"');
    expect(markup.match(/<h1[ >]/g)).toHaveLength(1);
    expect(markup).toContain('<main id="main"');
    expect(markup).toContain('class="skip" href="#main"');
  });

  it('sends the token with every form that changes something', () => {
    const forms = markup.match(/<form method="post"[^>]*>.{60}/gs) ?? [];
    for (const form of forms) expect(form).toContain('><input type="hidden" name="token" value=');
    const asking = markup.match(/<form class="(?:find|seek)" action="\/(?:search|people|introductions\/\d+)">/g) ?? [];
    expect(markup.match(/<form /g)).toHaveLength(forms.length + asking.length);
  });

  it('gives every id once', () => {
    const ids = [...markup.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe('the line of places', () => {
  const marked = (path: string) => {
    const top = String(
      <Page frame={{ ...FRAME, path }} title="Some page">
        {null}
      </Page>,
    );
    return [...top.matchAll(/<a href="([^"]*)" aria-current="([^"]*)"/g)].map(([, href, how]) => `${href} ${how}`);
  };

  it('tells where one is, also on pages that a place leads to', () => {
    expect(marked('/help')).toEqual(['/help page']);
    for (const path of ['/needs', '/stories', '/asks/7', '/introductions', '/meetings/3', '/purposes'])
      expect(marked(path)).toEqual(['/help true']);
    expect(marked('/people')).toEqual(['/people page']);
    for (const path of ['/people/37', '/doubles']) expect(marked(path)).toEqual(['/people true']);
    expect(marked('/helpless')).toEqual([]);
  });
});

describe('an import with a question', () => {
  const { question } = ASKING;
  const refused = { ...LEDGER[1]!, state: 'refused' as const };
  const read = { ...LEDGER[1]!, state: 'done' as const };
  const shown = (files: readonly (typeof refused | typeof read)[]) =>
    String(<ImportMain frame={FRAME} report={{ ...REPORT, files: [...files], question }} />);

  it('says once, and in words, what the question is about', () => {
    const path = 'old.zip!Basic_Export';
    const sentence = `${path} looks like it belongs to Bo Berg, not to you.`;
    const files = [{ ...refused, path, remarks: [sentence] }];
    const text = textOf(
      String(<ImportMain frame={FRAME} report={{ ...REPORT, files, question: { ...question!, path, sentence } }} />),
    );
    expect(text).toContain('Basic_Export in old.zip looks like it belongs to Bo Berg');
    expect(text.match(/looks like it belongs/g)).toHaveLength(1);
  });

  it('asks first, and offers to undo only what came in', () => {
    for (const files of [[refused], [refused, read]]) {
      expect(shown(files)).toContain('One question first');
      expect(shown(files)).toContain('Yes, it is mine');
    }
    expect(shown([refused])).not.toContain('Undo this import');
    expect(shown([refused, read])).toContain('Undo this import');
  });
});

describe('an import from which it does not show who the owner is', () => {
  const shown = (kind: string, isOwnerUnknown: boolean) => {
    const files = [{ ...LEDGER[1]!, kind, state: 'done' as const }];
    const report = { ...REPORT, question: null, files };
    return String(<ImportMain frame={FRAME} report={report} isOwnerUnknown={isOwnerUnknown} />);
  };

  it('asks which address is theirs, where letters or meetings came', () => {
    for (const kind of ['mbox', 'eml', 'maildir', 'calendar']) {
      expect(shown(kind, true)).toContain('Which address is yours?');
      expect(shown(kind, true)).toContain('action="/settings/own/add"');
      expect(shown(kind, false)).not.toContain('Which address is yours?');
    }
    expect(shown('vcard', true)).not.toContain('Which address is yours?');
  });
});

describe('an import of which nothing could be read', () => {
  it('says so, each file with its reason once, and tells of nobody', () => {
    const file = {
      ...LEDGER[1]!,
      path: 'photo.jpg',
      state: 'refused' as const,
      remarks: ['This is a picture.'],
      problems: [{ where: 'the whole file', what: 'This is a picture.', weight: 'failed' as const }],
    };
    const text = textOf(String(<ImportMain frame={FRAME} report={{ ...REPORT, question: null, files: [file] }} />));
    expect(text).toContain('Nothing in it could be read');
    expect(text.split('This is a picture.')).toHaveLength(2);
    expect(text).not.toMatch(/You know|repaired|Undo/);
  });
});

describe('people we made up', () => {
  it('are said to be, on their own import and beside the place for one’s own files', () => {
    const own = textOf(String(<ImportMain frame={FRAME} report={REPORT} madeUp={REPORT.run} />));
    expect(own).toContain('These people are made up.');
    expect(own).not.toContain('Undo this import');
    const asked = textOf(String(<ImportMain frame={FRAME} report={{ ...ASKING, run: 9 }} madeUp={1} />));
    expect(asked).toContain('Take them out before you bring your own');
  });
});

describe('names from strangers', () => {
  it.each(['person-hostile', 'search-nothing'])('stay text on %s', (name) => {
    expect(page(name)).not.toContain('<img');
    expect(page(name)).not.toContain('<script>alert');
    expect(page(name)).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('stay text in lists, ledgers, doubles and the address of a split', () => {
    const list = String(
      <PeopleList people={[{ ...PEOPLE[0]!, name: HOSTILE, line: HOSTILE }]} now={NOW} more={null} />,
    );
    const file = { ...LEDGER[1]!, path: HOSTILE, kind: HOSTILE, remarks: [HOSTILE], skipped: { [HOSTILE]: 3 } };
    const ledger = String(<ImportMain frame={FRAME} report={{ ...REPORT, files: [file] }} />);
    const side = { id: 1, name: HOSTILE, line: HOSTILE, handles: [HOSTILE] };
    const doubles = String(<DoublesPage frame={FRAME} doubles={[{ a: side, b: side, reasons: [HOSTILE] }]} />);
    for (const markup of [list, ledger, doubles]) expect(markup).not.toContain('<img');
  });
});

describe('the ledger', () => {
  it('shows what became of every record, with the reasons', () => {
    const text = textOf(page('import-done'));
    expect(text).toContain(
      'You know 312 people. 140 you met. Others were only seen; they are kept out of your way. Nothing was sent to anyone.',
    );
    expect(text).toContain('left out: spam 8,110, drafts 92, lists and machines 30,311');
    expect(text).toContain('messages.csv, line 8,112 The row ends inside a quoted field.');
  });

  it('leaves out columns in which nothing happened', () => {
    expect(page('import-many')).not.toContain('merged');
    expect(page('import-done')).toContain('merged');
  });

  it('folds what is beyond twelve files', () => {
    expect(textOf(page('import-many'))).toContain('21 more files');
  });

  it('tells bytes, records and the time left while it reads, and asks again without script', () => {
    const text = textOf(page('import-running'));
    expect(text).toContain('44,326 records, 3.2 GB of 8.4 GB. About three minutes left.');
    expect(page('import-running')).toContain('<noscript><meta http-equiv="refresh" content="3"');
    expect(page('import-running')).toContain('data-progress="/imports/1/progress"');
  });

  it('tells no noughts before anything was read', () => {
    const opening = { ...REPORT, state: 'reading' as const, files: [] };
    const text = textOf(String(<ImportMain frame={FRAME} report={opening} />));
    expect(text).toContain('Opening what you brought.');
    expect(text).not.toContain('0 ');
  });

  it('guesses no time where a size is not known', () => {
    const report = {
      ...REPORT,
      state: 'reading' as const,
      files: [{ ...LEDGER[4]!, state: 'reading' as const, size: null, doneBytes: 4_000_000 }],
    };
    const text = textOf(String(<ImportMain frame={FRAME} report={report} />));
    expect(text).toContain('4 MB.');
    expect(text).not.toContain('left.');
  });
});

describe('an import of a folder full of other things', () => {
  const markup = page('import-nothing');

  it('tells what was left out by its reason, and still names every file', () => {
    const text = textOf(markup);
    expect(text).toContain('40 files not read. This is a picture.');
    expect(text).toContain('nine files not read. This file is empty.');
    expect(text).toMatch(/Downloads\/cv\.pdf not read This is a PDF/);
    expect(markup.match(/photo-\d+\.jpg/g)).toHaveLength(40);
  });

  it('offers to bring something else, and says what', () => {
    expect(markup).toContain('<a class="act" href="/imports">');
    expect(textOf(markup)).toContain('How to get what is yours');
  });
});

describe('people', () => {
  it('who are not known yet are looked for among those met, and not by bringing what was brought', () => {
    expect(textOf(page('people-none-known'))).toMatch(/look under “met”. Whom you know shows in letters both ways/);
    const oneSide = { ...REPORT, people: { known: 0, met: 4, seen: 0 } };
    const markup = String(<ImportMain frame={FRAME} report={oneSide} />);
    expect(markup).toContain('href="/people?kind=met"');
    expect(textOf(markup)).toContain('Whom you know shows in letters both ways');
  });

  it('are never counted', () => {
    const many = Array.from({ length: 57 }, (_, i) => ({ ...PEOPLE[0]!, id: i + 1 }));
    const text = textOf(String(<PeopleList people={many} now={NOW} more={null} />));
    expect(text).not.toContain('57');
  });

  it('are one at a time among the doubles, and nobody is told how many wait', () => {
    const side = (id: number) => ({ id, name: `Person ${id}`, line: '', handles: [] });
    const pairs = Array.from({ length: 37 }, (_, i) => ({ a: side(100 + i), b: side(200 + i), reasons: [] }));
    const text = textOf(String(<DoublesPage frame={FRAME} doubles={pairs} />));
    expect(text).toContain('Person 100');
    expect(text).not.toContain('Person 101');
    expect(text).not.toMatch(/\b3[67]\b/);
  });

  it('that are the owner can neither be forgotten nor split', () => {
    expect(page('person-owner')).not.toMatch(/forget|split|\/kind"/);
    expect(page('person')).toMatch(/action="\/people\/1\/forget"/);
  });
});

describe('the page of a person', () => {
  it('says how it began, what passed, and opens what each fact rests on', () => {
    const text = textOf(page('person'));
    expect(text).toContain('The first trace is their mail of 12 May 2016: “Joe says you know about oak”.');
    expect(text).toContain('Of 21 exchanges you started, Ana answered 19, usually the next day.');
    expect(text).toContain('The last time was nine weeks ago.');
    expect(text).toContain('LinkedIn and a contact card');
    expect(text).toContain('From Connections.csv in archive-2026.zip, record 31.');
  });

  it('folds what machines sent', () => {
    expect(textOf(page('person'))).toContain('Two automatic messages');
  });

  it('says plainly when no trace was found', () => {
    const markup = String(
      <PersonPage frame={FRAME} person={{ ...ANA, firstTrace: null, sentences: [] }} timeline={[]} older={null} />,
    );
    expect(textOf(markup)).toContain('No trace of how this began was found');
  });
});

describe('the page of a person whose letters stand under several sentences', () => {
  it('gives each letter one address, on the timeline where that reaches so far back', () => {
    const [newest, , oldest] = TIMELINE;
    const rests = [oldest!.id, newest!.id];
    const said = ['helped', 'warmth'].map((about) => ({ ...ANA.said[0]!, about: about as 'helped', rests }));
    const evidence = new Map(TIMELINE.map((one) => [one.id, one]));
    const markup = String(
      <PersonPage
        frame={FRAME}
        person={{ ...ANA, said, notes: [newest!] }}
        evidence={evidence}
        timeline={[newest!]}
        older={null}
      />,
    );
    for (const id of rests) expect(markup.split(`id="i${id}"`)).toHaveLength(2);
    expect(markup.indexOf(`id="i${newest!.id}"`)).toBeGreaterThan(markup.indexOf('id="timeline"'));
  });

  it('offers no invitation to somebody the owner is connected with', () => {
    const shown = (facts: typeof ANA.facts) =>
      String(<PersonPage frame={FRAME} person={{ ...ANA, facts }} timeline={[]} older={null} />);
    const [fact] = ANA.facts;
    expect(shown([])).toContain('/invite"');
    expect(shown([{ ...fact!, kind: 'connected', value: '2020-01-02' }])).not.toContain('/invite"');
  });

  it('opens the mail program and the telephone at a touch, and nothing else', () => {
    const handles = ['ana@casa.example', '+447700900147', 'https://www.linkedin.com/in/ana', 'javascript:alert(1)'];
    const markup = String(<PersonPage frame={FRAME} person={{ ...ANA, handles }} timeline={[]} older={null} />);
    expect(markup).toContain('href="mailto:ana@casa.example"');
    expect(markup).toContain('href="tel:+447700900147"');
    expect(markup).not.toContain('href="https://');
    expect(markup).not.toContain('href="javascript');
  });
});

describe('the mirror', () => {
  const line = (i: number) => ({
    person: { id: i, name: `Kim ${i}` }, words: 'When do you come?', at: '2026-11-01T08:00:00Z', due: null, rests: [i],
  }); // biome-ignore format: one line
  const mirror = (waiting: number) => ({
    answering: [], waiting: Array.from({ length: waiting }, (_, i) => line(i)), promises: [], unthanked: [], oneWay: [],
    onlyInNeed: [], blank: [], gifts: [], asks: [], calibration: [],
  }); // biome-ignore format: one line

  it('folds what is beyond seven lines, and nothing else', () => {
    const of = (waiting: number) => String(<MirrorPage frame={FRAME} mirror={mirror(waiting)} />);
    expect(of(7)).not.toContain('<details>');
    const [open, folded] = of(9).split('<details>');
    expect(open!.match(/Kim \d/g)).toHaveLength(7);
    expect(folded!.match(/Kim \d/g)).toHaveLength(2);
  });
});

describe('a line of today', () => {
  it('says who it is in full: one may know four people of a first name', () => {
    const lines = textOf(page('today'));
    expect(lines).toContain('quay wall?” Ana Duarte Done');
    expect(lines).toContain('Joe Whitlock, by 27 November Done');
  });
});

describe('an excerpt', () => {
  it.each([
    ['Joe says you know about oak', null, 'OAK', ['Joe says you know about ', 'oak', '']],
    ['Bridge', 'a\n\nb  oak c', 'oak', ['a b ', 'oak', ' c']],
    ['Bridge', 'İ oak', 'oak', ['İ ', 'oak', '']],
    ['Bridge', 'two José here', 'jose', ['two ', 'José', ' here']],
    ['Bridge', 'um jose aqui', 'José', ['um ', 'jose', ' aqui']],
    [
      null,
      `${'word '.repeat(20)}oak${' leaves'.repeat(20)}`,
      'oak',
      [`… ${'word '.repeat(13)}`, 'oak', `${' leaves'.repeat(10)} …`],
    ],
    [null, null, 'oak', ['nothing written', '', '']],
  ])('of %s and %s shows where %s stands', (subject, text, query, parts) => {
    expect(excerpt(subject, text, query)).toEqual(parts);
  });
});
