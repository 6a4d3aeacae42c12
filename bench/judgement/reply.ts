/** Task reply: will they write back within seven days? */

import type { Task } from './task.ts';

export const reply: Task = {
  what: '',
  corpora: [],
  published: [],
  measure: () => ({ columns: ['src', 'dst', 't', 'p'], rows: [], tables: [], notes: ['Not built yet.'] }),
};
