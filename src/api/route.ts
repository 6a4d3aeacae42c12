/** What one line of the table of the API is, and how its schemas are tied to its handler. */

import { z } from 'zod';
import { Refusal } from '../basics/result.ts';
import type { Home, Place } from '../store/store.ts';

/** What a route needs of the server that runs it. */
export interface Service {
  readonly home: Home;
  /** Has a started import worked in the background. */
  readonly work: (runId: number) => void;
  readonly place: Place;
}

export interface Route {
  readonly method: 'get' | 'post' | 'delete';
  /** Path below /api, parameters as `{name}`. */
  readonly path: string;
  /** The name of the command that does the same. */
  readonly command: string;
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  readonly answer: z.ZodType;
  /** `asked`: path parameters, query and body in one, after their schema. */
  readonly handle: (service: Service, asked: Asked) => Promise<unknown>;
}

/** What `route` has checked; only it looks inside. */
export type Asked = Readonly<Record<string, unknown>>;

type Fields = z.core.$ZodLooseShape;

/** Ties a route's schemas to what its handler gets. */
export function route<Q extends Fields = Record<never, never>, B extends Fields = Record<never, never>>(
  described: Omit<Route, 'query' | 'body' | 'handle'> & {
    readonly query?: z.ZodObject<Q>;
    readonly body?: z.ZodObject<B>;
    readonly handle: (service: Service, asked: z.infer<z.ZodObject<Q>> & z.infer<z.ZodObject<B>>) => Promise<unknown>;
  },
): Route {
  return described as unknown as Route;
}

/** Who is meant: a name, an address, a link, a number. */
export const who = z.string().min(1).max(500);
/** The number of something, out of a path. */
export const id = z.coerce.number().int();
export const done = z.object({ done: z.literal(true) });

/** What an act answers when it has nothing to tell but that it is done. */
export function doneOr(answer: unknown): unknown {
  return answer instanceof Refusal ? answer : { done: true };
}

/** Query of what can be asked as of a moment. */
export const asOf = z.object({ now: z.iso.datetime({ offset: true }).optional().describe('as of this moment') });

/** The moment asked about, in milliseconds; null: none was named, and what is stored is told as it stands. */
export function namedMoment(asked: { readonly now?: string | undefined }): number | null {
  return asked.now === undefined ? null : Date.parse(asked.now);
}

/** The moment asked about, else this one. Milliseconds. */
export function nowOf(asked: { readonly now?: string | undefined }): number {
  return namedMoment(asked) ?? Date.now();
}
