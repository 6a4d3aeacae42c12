/**
 * Pages: what each address shows, as pure functions from facts to markup.
 * Never: loads anything, reads the clock, holds a script or a style.
 */
export { AskPage, AsksPage } from './asks.tsx';
export { CirclesPage } from './circles.tsx';
export { DeskPage, PilesPage } from './desk.tsx';
export { DoublesPage } from './doubles.tsx';
export { ErrorPage, NotFoundPage, TooLargePage } from './error.tsx';
export { FirstPage } from './first.tsx';
export { GiversPage, ThanksPage } from './givers.tsx';
export { GivingOfPerson } from './giving-of.tsx';
export { HelpPage } from './help.tsx';
export { ImportMain, ImportPage, ImportsPage } from './import.tsx';
export { IntroductionPage } from './introduction.tsx';
export { IntroductionsPage, IntroductionsWith } from './introductions.tsx';
export { InvitationsPage } from './invitations.tsx';
export { InvitePage } from './invite.tsx';
export { MeetingPage, MeetingsPage } from './meetings.tsx';
export { MirrorPage } from './mirror.tsx';
export { NeedsPage } from './needs.tsx';
export { madePlain, NotePage } from './note.tsx';
export { type KindAsked, nobodyFor, PeoplePage } from './people.tsx';
export { PersonPage } from './person.tsx';
export { theirInvitation } from './person-acts.tsx';
export { PhrasesPage } from './phrases.tsx';
export { PeopleList } from './pieces.tsx';
export { PleaPage } from './plea.tsx';
export { PurposesPage } from './purposes.tsx';
export { ReadingPage } from './reading.tsx';
export { RefusedPage } from './refused.tsx';
export { SearchPage } from './search.tsx';
export { DELETE_WORD, SettingsPage } from './settings.tsx';
export { StoriesPage } from './stories.tsx';
export { TodayPage } from './today.tsx';
