/** Runs the built program as a person would, with a home of its own. */

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { freshFolder } from '../store/homes-for-tests.ts';

/** The built program; `npm test` builds it before. */
export const PROGRAM = process.env.KITH_TEST_PROGRAM ?? join(import.meta.dirname, '../../dist/kith.js');
export const isBuilt = existsSync(PROGRAM);

export interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program with an environment that names no home of this machine's. `stopAfter`: bytes read before the pipe is closed. */
export function kith(
  args: readonly string[],
  given: { home?: string; database?: string; stopAfter?: number } = {},
): Promise<Answer> {
  const env = {
    PATH: process.env.PATH,
    HOME: freshFolder(),
    ...(given.home ? { KITH_HOME: given.home } : {}),
    ...(given.database ? { KITH_DATABASE_URL: given.database } : {}),
  };
  const child = spawn(process.execPath, [PROGRAM, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (given.stopAfter !== undefined && out.length >= given.stopAfter) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

export async function json<T>(shape: z.ZodType<T>, args: readonly string[], home: string): Promise<T> {
  const { code, out, err } = await kith([...args, '--json'], { home });
  expect([args.join(' '), code, err]).toEqual([args.join(' '), 0, '']);
  return shape.parse(JSON.parse(out));
}

/** One sentence for people: one line, no stack, nothing of the program's inside. */
export const ONE_SENTENCE = /^[^\n]{5,300}\n$/;

export function refused(answer: Answer, code: number, about: RegExp): void {
  expect(answer).toMatchObject({ code, out: '' });
  expect(answer.err).toMatch(about);
  expect(answer.err).not.toMatch(/at .*:\d+:\d+|node_modules|Error:/);
}

export const describeBuilt = describe.skipIf(!isBuilt);
if (!isBuilt)
  describe.skip('The built program: skipped, dist/kith.js is not built (node scripts/ready.mjs build)', () =>
    test('is', () => {}));
