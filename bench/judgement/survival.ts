/** Task survival: will anything pass between the two in the next days? */

import type { Task } from './task.ts';

export const survival: Task = {
  what: '',
  corpora: [],
  published: [],
  measure: () => ({ columns: ['src', 'dst', 't', 'p'], rows: [], tables: [], notes: ['Not built yet.'] }),
};
