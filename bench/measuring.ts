/** What every row of the bench is measured with. CPU seconds are user + system of the whole process tree; compare only within one run. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');
export const shared = join(root, '..', 'shared', 'bench');
export const inputs = process.env.KITH_BENCH ?? join(tmpdir(), 'kith-bench');
export const node = join(root, 'node_modules', '.bin', 'node');
export const kith = join(root, 'dist', 'kith.js');

export interface Row {
  readonly what: string;
  readonly kith: string;
  readonly peer: string;
  readonly ratio: string;
  readonly goal: string;
}

export interface Cost {
  readonly cpu: number;
  readonly megabytes: number;
}

/** Runs a program to its end under GNU time. */
export function run(program: string, args: readonly string[]): Cost {
  const report = join(tmpdir(), `kith-time-${process.pid}`);
  execFileSync('/usr/bin/time', ['-o', report, '-f', '%U %S %M', program, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PEERS: root },
  });
  const [user = 0, system = 0, kilobytes = 0] = readFileSync(report, 'utf8')
    .trim()
    .split('\n')
    .at(-1)!
    .split(' ')
    .map(Number);
  rmSync(report, { force: true });
  return { cpu: user + system, megabytes: Math.round(kilobytes / 1024) };
}

/** Hundredths of a second of CPU a process has used (proc(5), fields utime and stime). */
export function ticks(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]!.split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

export async function inFreshHome<T>(work: (home: string) => T | Promise<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'kith-bench-home-'));
  try {
    return await work(home);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

export function machine(): string {
  return `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
}

export function has(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
