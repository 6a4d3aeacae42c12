/**
 * Sources: files come in by this one door; each is read record by record, and says only what it saw.
 * Words: source, record, bundle, archive. Never: decides who somebody is, counts, judges, asks a network.
 * Start reading at source.ts, then example/.
 */
export { BadZip, openZip, type Zip } from './zip.ts';
