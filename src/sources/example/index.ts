/**
 * A teaching source: a plain text diary. Copy this folder to begin a source of your own.
 * Start with README.md beside this file, then read diary.ts from top to bottom.
 */
export { exampleSource } from './diary.ts';
