/**
 * LinkedIn archives of every year from 2018: zip, folder or single file.
 * Words: archive, table, owner. Start reading in archive.ts; each table's file says what its rows become.
 * Never: takes a name for a person where LinkedIn hides who it was; keeps security, payment or identity files.
 */
export { archiveFile, isLinkedinArchive, linkedinSources, UNKNOWN_OF_ARCHIVE } from './archive.ts';
export { readOwner } from './owner.ts';
