import { expect, test } from 'vitest';
import { droppedThings, partedPath } from './file-path.ts';

test.each([
  ['box.mbox', '', 'box.mbox'],
  ['a.zip!Connections.csv', 'a.zip', 'Connections.csv'],
  ['in/a.zip!b.zip!Mail/x.eml', 'in/a.zip', 'b.zip!Mail/x.eml'],
  ['linkedin.dat!Connections.csv', 'linkedin.dat', 'Connections.csv'],
  ['Hello! World.mbox', '', 'Hello! World.mbox'],
  ['Mr. X! letters.mbox', '', 'Mr. X! letters.mbox'],
  ['wow!.d/x!y/Contacts!.vcf', '', 'wow!.d/x!y/Contacts!.vcf'],
  ['wow!/a.zip!x.vcf', 'wow!/a.zip', 'x.vcf'],
  ['v1.0!last.mbox', '', 'v1.0!last.mbox'],
])('%s lies in %j', (path, container, inner) => {
  expect(partedPath(path)).toEqual({ container, inner });
});

test('an archive is one thing that was dropped', () => {
  expect(droppedThings(['a.zip!x', 'a.zip!y', 'b! c', 'b! d'])).toEqual(['a.zip', 'b! c', 'b! d']);
});
