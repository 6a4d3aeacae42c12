/**
 * Calendars: which meetings took place with whom, from .ics and .vcs files and from invitations in mails.
 * Words: event (what the file holds), instance (one date of a series), meeting (what is told of it).
 * Never: counts an instance twice, makes people of rooms, shifts a whole day by a zone.
 * Start reading in meeting.ts.
 */
export { calendarSource } from './calendar.ts';
export { newInvitationReader, readInvitation } from './invitation.ts';
export { writeCalendar } from './write.ts';
