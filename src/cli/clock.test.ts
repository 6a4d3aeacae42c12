import { expect, test } from 'vitest';
import { beginsWords } from './clock.ts';

const LISBON = { begins: '2026-11-24T10:00', zone: 'Europe/Lisbon' };

test.each([
  ['by the clock of its zone, which it names', '2026-11-24T10:00:00Z', LISBON, '2026-11-24 10:00 Europe/Lisbon'],
  ['as a moment, which is one of UTC', '2026-11-24T10:00:00Z', null, '2026-11-24 10:00 UTC'],
  ['by the clock on the wall, wherever that is', '2026-11-24T10:00', null, '2026-11-24 10:00'],
  ['as a day', '2026-11-24', null, '2026-11-24'],
])('A meeting begins %s', (_, at, there, wanted) => expect(beginsWords({ at, there })).toBe(wanted));
