/** Fields that many shapes have. */

import { z } from 'zod';

export const time = z.string().describe('ISO 8601, as precise as known');

/** Somebody who is here, by the number of their page. */
export const person = z.object({ id: z.int(), name: z.string() });
