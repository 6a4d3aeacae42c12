import { expect, test } from 'vitest';
import { linksIn } from './links.ts';

test.each([
  ['https://calendly.com/x/15min', true],
  ['calendly.example/x', true],
  ['cal.example/morigi', true],
  ['agenda.studio-rossi.it/ana', true],
  ['meet.firm.example/dario', true],
  ['https://meet.google.com/abc-defg-hij', false],
  ['https://meet.jit.si/garden', false],
  ['meet.firm.example', false],
  ['https://garden.example/calm', false],
])('%s leads to a calendar: %s', (address, isCalendar) => {
  expect(linksIn(`Look: ${address}.`).some((link) => link.isCalendar)).toBe(isCalendar);
});
