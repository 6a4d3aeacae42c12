/**
 * A LinkedIn archive is a table: every file known from 2018 to 2026 has a reader or a stated reason to be left out. What is in
 * neither list is unknown, and the report names it.
 */
import type { Source } from '../source.ts';
import { comments, commentsSource } from './comments.ts';
import { connections } from './connections.ts';
import { contacts } from './contacts.ts';
import { events, reactions, shares, votes } from './doings.ts';
import { fileKey } from './file-key.ts';
import { invitations } from './invitations.ts';
import { assistants, messages } from './messages.ts';
import type { Owner } from './names.ts';
import { notes } from './notes.ts';
import * as own from './own-profile.ts';
import * as praise from './praise.ts';
import { sourceOf, type Table } from './table.ts';

/**
 * In the order in which a file is offered to them: those that insist on a file's name come first, since an assistant's
 * messages have the columns of a person's.
 */
const TABLES: readonly Table[] = [
  ...[assistants, own.skills, own.phoneNumbers, reactions, praise.recommendationsGiven, praise.recommendationsReceived],
  ...[connections, messages, invitations, contacts, notes, praise.endorsementsReceived, praise.endorsementsGiven],
  ...[
    own.profile,
    own.positions,
    own.education,
    own.emailAddresses,
    own.companyFollows,
    own.memberFollows,
    own.hashtagFollows,
  ],
  ...[shares, votes, events],
];

/** Reasons as they stand in the report after "not stored:". */
const SECURITY = 'security data';
const IDENTITY = 'proof of identity';
const MONEY = 'payments';
const GUESSES = "LinkedIn's own guesses and advertising";
const JOBS = 'job hunting';
const HABITS = 'reading, searching and learning habits';
const OWN_CREDITS = 'it says nothing about people the owner knows';
const MEDIA = 'pictures and articles';
const SETTINGS = 'settings of the account';

const FILES_BY_REASON: Readonly<Record<string, readonly string[]>> = {
  [SECURITY]: [
    'Logins',
    'Security Challenges',
    'Account Status History',
    'Login Attempts',
    'Devices',
    'Trusted Devices',
    'Sessions',
    'Registration',
  ],
  [IDENTITY]: ['Verifications', 'Private_identity_asset', 'Identity Verifications'],
  [MONEY]: [
    'Receipts',
    'Receipts_v2',
    'Payments',
    'Purchases',
    'Services Marketplace Engagements',
    'Services Marketplace Requests',
  ],
  [GUESSES]: ['Ads Clicked', 'Ad_Targeting', 'LAN Ads Engagement', 'Inferences_about_you', 'Inferences'],
  [JOBS]: [
    ...['Job Applications', 'Saved Jobs', 'SavedJobAlerts', 'Job Seeker Preferences', 'Job Applicant Saved Answers'],
    ...['Job Applicant Saved Screening Question Responses', 'Job Postings', 'Online Job Postings', 'Job Hiring'],
  ],
  [HABITS]: [
    'Learning',
    'SearchQueries',
    'Saved_Items',
    'saved_articles',
    'InstantReposts',
    'Reviews',
    'Answers',
    'Questions',
  ],
  [OWN_CREDITS]: [
    ...[
      'Profile Summary',
      'Languages',
      'Projects',
      'Publications',
      'Patents',
      'Certifications',
      'Courses',
      'Honors',
      'Test Scores',
    ],
    ...[
      'Organizations',
      'Volunteering',
      'Volunteering Experiences',
      'Causes You Care About',
      'Groups',
      'Interests',
      'Endorsements',
    ],
  ],
  [MEDIA]: ['Rich_Media', 'Articles', 'Photos', 'Videos', 'Media Files'],
  [SETTINGS]: ['Privacy Settings', 'Email Preferences', 'Member Settings', 'Calendars', 'Gender', 'Mobile Apps'],
};
const reasonByFile = new Map(
  Object.entries(FILES_BY_REASON).flatMap(([reason, files]) => files.map((file) => [fileKey(file), reason] as const)),
);
const kindByFile = new Map(
  [...TABLES, comments].flatMap(({ kind, files }) => files.map((file) => [fileKey(file), kind] as const)),
);

/** What the ledger calls a file of an archive that nobody knows: the report names it. */
export const UNKNOWN_OF_ARCHIVE = 'linkedin unknown';

/** What is known of a file by its name alone. */
type ArchiveFile = { readonly reader: string } | { readonly ignored: string } | 'unknown';

/** Readers for the files of one archive. `owner`: whose it is; null for a file that came without its archive. */
export function linkedinSources(owner: Owner | null): readonly Source[] {
  return [commentsSource(owner), ...TABLES.map((table) => sourceOf(table, owner))];
}

/** Whatever folder a file lies in: its reader's kind, or why it is not stored. */
export function archiveFile(path: string): ArchiveFile {
  const reader = kindByFile.get(fileKey(path));
  if (reader !== undefined) return { reader };
  const reason = reasonByFile.get(fileKey(path)) ?? (isArticle(path) ? MEDIA : undefined);
  return reason === undefined ? 'unknown' : { ignored: reason };
}

/**
 * Do these paths make a LinkedIn archive? Two known files do if one bears a name that only LinkedIn gives, or if they are the
 * profile and the messages, as a selection of the archive has them; a folder with Contacts.csv, Notes.csv and Events.csv may be
 * anybody's. A file alone is recognised by its header instead.
 */
export function isLinkedinArchive(paths: readonly string[]): boolean {
  const known = new Set(paths.filter((path) => /\.csv$/i.test(path) && archiveFile(path) !== 'unknown').map(fileKey));
  const hasOwnName = [...known].some((key) => ownNames.has(key)) || TELLING_TOGETHER.every((key) => known.has(key));
  return known.size >= (hasOwnName ? KNOWN_FILES_NEEDED : KNOWN_FILES_NEEDED_OF_ANY);
}

const ownNames = new Set(
  TABLES.filter((table) => table.isOwnName === true).flatMap((table) => table.files.map(fileKey)),
);
const TELLING_TOGETHER: readonly string[] = ['profile', 'messages'];
const KNOWN_FILES_NEEDED = 2;
const KNOWN_FILES_NEEDED_OF_ANY = 5;

function isArticle(path: string): boolean {
  return /(?:^|[/!])articles\/[^!]*\.html?$/i.test(path);
}
