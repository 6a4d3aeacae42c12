import { describe, expect, test } from 'vitest';
import { whenToIso } from '../../basics/when.ts';
import { newInvitationReader, readInvitation } from './invitation.ts';
import { OPTIONS } from './read-fixture.ts';

function invitation(uid: string, rule: string): string {
  return `BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:${uid}\nDTSTART:20200106T090000Z\n${rule}ATTENDEE:mailto:ana@example.org\nEND:VEVENT\nEND:VCALENDAR\n`;
}

describe('a series in an invitation', () => {
  test('is told whole when it is one that people keep up for years', () => {
    const weekly = readInvitation(invitation('weekly', 'RRULE:FREQ=WEEKLY\n'), OPTIONS);
    expect(weekly.items).toHaveLength(411);
    expect(weekly.warnings).toEqual([]);
  });

  test('is told by its first thousand meetings when it is longer, and that is said', () => {
    const { items, warnings } = readInvitation(invitation('daily', 'RRULE:FREQ=DAILY\n'), OPTIONS);
    expect(items).toHaveLength(1000);
    expect(items[0] && whenToIso(items[0].when)).toBe('2020-01-06T09:00:00Z');
    expect(warnings.join(' ')).toContain('more than 1000 meetings');
  });

  test('is told by a few meetings about now once the mails of an import brought more than a life holds; single ones all are', () => {
    const read = newInvitationReader();
    const told = Array.from({ length: 150 }, (_, i) => read(invitation(`s${i}`, 'RRULE:FREQ=SECONDLY\n'), OPTIONS));
    const counts = told.map(({ items }) => items.length);
    expect(counts.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(101_000);
    expect(counts.at(-1)).toBe(10);
    expect(read(invitation('single', ''), OPTIONS).items).toHaveLength(1);
  });
});
