/**
 * What one new record costs among many: people kept in an index (src/people/doubles/doubles-index.ts), then a thousand more, one after another.
 * Prints one line of JSON. Run from the repository root:
 *
 *     node bench/identity/single.ts people.csv
 *
 * people.csv comes from ../shared/bench/gen/gen-people.mjs; its last records are those that come.
 */
import { readFileSync } from 'node:fs';
import { peakMegabytes } from '../../scripts/peak.ts';
import { DoublesIndex } from '../../src/people/doubles/doubles-index.ts';
import { readPeople } from './people-file.ts';
import { settled } from './sets.ts';

const ASKED_FROM = 0.5;
/** Records that come, and those before them that only warm up. */
const COMING = 1000;
const WARMING = 1000;
const [file = ''] = process.argv.slice(2);
const records = readPeople(readFileSync(file, 'latin1'));
const coming = records.splice(-COMING - WARMING);
const { people } = settled(records);
const index = new DoublesIndex(people, { least: ASKED_FROM });
for (const record of coming.slice(0, WARMING)) index.put(record);
const before = process.cpuUsage();
for (const record of coming.slice(WARMING)) index.put(record);
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    people: people.length,
    microseconds: Math.round((user + system) / COMING),
    megabytes: peakMegabytes(),
  }),
);
