/** Every page in every state worth looking at, with people we made up. For development and tests; never served. */

import type { Frame } from '../page.tsx';
import {
  DeskPage, DoublesPage, ErrorPage, FirstPage, ImportPage, ImportsPage, IntroductionPage, IntroductionsPage, MeetingPage, MeetingsPage, NotePage, NotFoundPage, PeoplePage, PersonPage, PilesPage, ReadingPage, SearchPage, SettingsPage, TodayPage,
} from '../pages/index.ts'; // biome-ignore format: one line of names
import {
  ANA, ASKING, DOUBLE, FOUND, HOSTILE, LEFT_OUT, MANY_FILES, NOW, OWNER, PEOPLE, REPORT, RUNNING, SETTINGS, TIMELINE,
} from './cast.ts'; // biome-ignore format: one line of names
import { CASES, TODAY } from './days.ts';
import { ASKED_NEXT, AWAITED, INTRODUCTIONS, MEETING } from './introductions.ts';

function at(path: string, notice?: Frame['notice']): Frame {
  return { token: 'made-up-token', path, now: NOW, ...(notice ? { notice } : {}) };
}

const JOINED = {
  text: 'Ana Duarte and A. Duarte are one person now.',
  undo: { action: '/doubles/undo', fields: { a: '1', b: '41' } },
};
const ASKED = { query: '', kind: 'known', circle: null, circles: ['climbing', 'friends', 'myContacts'] } as const;

/** What sentences rest on. */
const EVIDENCE = new Map(TIMELINE.map((entry) => [3, entry] as const));

/** Markup by name. */
export function gallery(): Readonly<Record<string, string>> {
  const pages = {
    first: <FirstPage frame={at('/')} />,
    'import-done': <ImportPage frame={at('/imports/1')} report={REPORT} />,
    reading: <ReadingPage frame={at('/today')} share={0.34} address="/today" />,
    'import-running': <ImportPage frame={at('/imports/1')} report={RUNNING} />,
    'import-asking': <ImportPage frame={at('/imports/2')} report={ASKING} />,
    'import-many': <ImportPage frame={at('/imports/3')} report={MANY_FILES} />,
    'import-nothing': <ImportPage frame={at('/imports/3')} report={LEFT_OUT} />,
    'import-undone': <ImportPage frame={at('/imports/3')} report={{ ...REPORT, state: 'undone' }} />,
    imports: <ImportsPage frame={at('/imports')} imports={[REPORT, ASKING]} />,
    people: <PeoplePage frame={at('/people')} people={PEOPLE} more="/people?kind=known&after=x" {...ASKED} />,
    'people-none-known': <PeoplePage frame={at('/people')} people={[]} more={null} {...ASKED} />,
    'people-nobody': <PeoplePage frame={at('/people')} people={[]} more={null} {...ASKED} query="zzyx" />,
    person: <PersonPage frame={at('/people/1')} person={ANA} timeline={TIMELINE} older="/people/1?before=3" />,
    'person-owner': <PersonPage frame={at('/people/0')} person={OWNER} timeline={[]} older={null} />,
    'person-hostile': (
      <PersonPage
        frame={at('/people/66')}
        person={hostile()}
        timeline={TIMELINE.map((one) => ({
          ...one,
          subject: HOSTILE,
          text: HOSTILE,
          people: [{ id: 3, name: HOSTILE }],
        }))}
        older={null}
      />
    ),
    introductions: <IntroductionsPage frame={at('/introductions')} introductions={INTRODUCTIONS} />,
    'introduction-ask': <IntroductionPage frame={at('/introductions/1')} one={ASKED_NEXT} evidence={EVIDENCE} />,
    'introduction-wait': <IntroductionPage frame={at('/introductions/1')} one={AWAITED} evidence={EVIDENCE} />,
    meetings: <MeetingsPage frame={at('/meetings')} meetings={{ coming: [MEETING], been: [MEETING] }} />,
    'meetings-none': <MeetingsPage frame={at('/meetings')} meetings={{ coming: [], been: [] }} />,
    meeting: <MeetingPage frame={at('/meetings/1')} meeting={MEETING} evidence={EVIDENCE} />,
    today: <TodayPage frame={at('/today')} today={TODAY} lines={7} hasLookingBack={false} />,
    'today-empty': (
      <TodayPage frame={at('/today')} today={{ ...TODAY, items: [] }} lines={7} hasLookingBack={false} isEmpty />
    ),
    desk: <DeskPage frame={at('/invitations')} cases={CASES} at={0} />,
    'desk-gone': <DeskPage frame={at('/invitations')} cases={CASES} at={1} isGone />,
    'desk-empty': <DeskPage frame={at('/invitations')} cases={[]} at={0} isEmpty />,
    piles: <PilesPage frame={at('/invitations/piles')} cases={CASES} />,
    doubles: <DoublesPage frame={at('/doubles', JOINED)} doubles={[DOUBLE]} />,
    'doubles-none': <DoublesPage frame={at('/doubles')} doubles={[]} />,
    search: <SearchPage frame={at('/search')} result={FOUND} query="oak" />,
    'search-nothing': <SearchPage frame={at('/search')} result={{ people: [], interactions: [] }} query={HOSTILE} />,
    'search-empty': <SearchPage frame={at('/search')} result={null} query="" />,
    settings: <SettingsPage frame={at('/settings')} settings={SETTINGS} />,
    note: <NotePage frame={at('/note')} recent={ANA.notes} />,
    'note-trouble': (
      <NotePage
        frame={at('/note')}
        text="lunch @An"
        trouble="There are two people called An: Ana Duarte and An Nguyen. Write a little more of the name."
      />
    ),
    error: (
      <ErrorPage
        frame={at('/imports/9')}
        what="This file could not be read."
        where="contacts.vcf, byte 120,344"
        todo="Export it again, or drop it as it is once more; what was read before stays."
      />
    ),
    'not-found': <NotFoundPage frame={at('/people/999')} />,
  };
  return Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, String(page)]));
}

function hostile(): typeof ANA {
  return {
    ...ANA,
    names: [HOSTILE, HOSTILE],
    handles: [HOSTILE, `${HOSTILE}2`],
    line: HOSTILE,
    circles: [HOSTILE],
    kindReason: HOSTILE,
    kindRule: HOSTILE,
    sentences: [HOSTILE],
    firstTrace: { at: null, channel: 'mail', sentence: HOSTILE, entry: TIMELINE[0]! },
    facts: ANA.facts.map((fact) => ({
      ...fact,
      kind: HOSTILE,
      value: HOSTILE,
      source: HOSTILE,
      origin: { ...fact.origin, file: HOSTILE },
    })),
  };
}
