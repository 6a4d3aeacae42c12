import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Interaction, Party } from '../../timeline/index.ts';
import { readCalendar } from './read-fixture.ts';
import { writeCalendar } from './write.ts';

const word = fc.stringMatching(/^[A-Za-zäöüß0-9"^;,:\\]{1,20}$/);
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const name = fc.stringMatching(/^[A-Za-zäöü^;,:]{1,12}( [A-Za-z"^;,:]{1,12}[a-z])?$/);
const address = fc.stringMatching(/^[a-z]{1,8}[0-9]{0,3}$/).map((local) => `${local}@example.org`);
const answer = fc.constantFrom(undefined, 'accepted', 'declined', 'tentative', 'none') as fc.Arbitrary<Party['answer']>;

const guest = fc.record({ address, name, answer }).map((one): Party => {
  const party: Party = { handle: { kind: 'email', value: one.address }, name: one.name, role: 'attendee' };
  return one.answer === undefined ? party : { ...party, answer: one.answer };
});
const parties = fc
  .uniqueArray(guest, { minLength: 1, maxLength: 8, selector: (one) => one.handle?.value })
  .map(([first, ...rest]): Party[] => [{ ...(first as Party), role: 'organiser' }, ...rest])
  .filter((all) => all.length > 1);

const when = fc
  .tuple(fc.integer({ min: 0, max: 2_000_000_000 }), fc.constantFrom('second', 'local', 'day'))
  .map(([second, precision]) => {
    const at = precision === 'day' ? Math.floor(second / 86_400) * 86_400_000 : second * 1000;
    return { at, precision: precision as 'second' | 'local' | 'day' };
  });

const meeting = fc
  .record({
    uid: fc.stringMatching(/^[A-Za-z0-9@.-]{1,80}$/),
    when,
    length: fc.integer({ min: 1, max: 5000 }),
    subject: text,
    parties,
    isCancelled: fc.boolean(),
  })
  .map((one): Interaction => {
    const unit = one.when.precision === 'day' ? 86_400_000 : 60_000;
    const base: Interaction = {
      key: `ics:${one.uid}`,
      channel: 'calendar',
      kind: 'meeting',
      manner: 'personal',
      when: one.when,
      length: one.length * unit,
      subject: one.subject,
      parties: one.parties,
    };
    return one.isCancelled ? { ...base, cancelled: true } : base;
  });

test('what is written is read back the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(meeting, { maxLength: 5, selector: (one) => one.key }), async (meetings) => {
      const { meetings: read } = await readCalendar(writeCalendar(meetings));
      expect(read.map(({ rank: _, ...rest }) => rest)).toEqual(meetings);
    }),
  );
});

test('an instance of a series keeps its key', async () => {
  const instance: Interaction = {
    key: 'ics:weekly@example.org:2026-03-09T09:00:00Z',
    rank: 2 ** 52 + 3 * 2 ** 32 + 1_767_225_600,
    channel: 'calendar',
    kind: 'meeting',
    manner: 'personal',
    when: { at: Date.UTC(2026, 2, 10, 14), precision: 'second' },
    parties: [
      { handle: { kind: 'email', value: 'ana@example.org' }, name: 'Ana', role: 'organiser' },
      { handle: null, name: 'Joe', role: 'attendee' },
    ],
  };
  expect((await readCalendar(writeCalendar([instance]))).meetings).toEqual([instance]);
});

test('no line is longer than 75 octets, and what has no day is left out', () => {
  const odd = fc.sample(meeting, 20);
  for (const line of writeCalendar(odd).split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const note: Interaction = {
    key: 'x',
    channel: 'calendar',
    kind: 'meeting',
    manner: 'personal',
    when: { at: null, precision: 'unknown' },
    parties: [],
  };
  expect(writeCalendar([note])).not.toContain('VEVENT');
});
