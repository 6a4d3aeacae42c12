/** One search over people and everything that was written. */

import type { Hono } from 'hono';
import { searchEverything } from '../api/search.ts';
import { SearchPage } from './pages/index.ts';
import type { Tools } from './routes.tsx';

/** Found at once, people and letters each. */
const MOST_FOUND = 60;

export function searchRoutes(app: Hono, { home, frame, show }: Tools): void {
  app.get('/search', async (context) => {
    const query = context.req.query('q') ?? '';
    const result = query.trim() === '' ? null : await searchEverything(home, query, MOST_FOUND);
    return show(context, <SearchPage frame={frame(context)} result={result} query={query} />);
  });
}
