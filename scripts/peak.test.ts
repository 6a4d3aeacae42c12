import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { peakMegabytes } from './peak.ts';

const PROGRAM = `import { peakMegabytes } from ${JSON.stringify(join(import.meta.dirname, 'peak.ts'))}; console.log(peakMegabytes());`;

describe('the peak of memory', () => {
  it.skipIf(process.platform !== 'linux')('is a program’s own, not that of the larger one that started it', () => {
    const large = Buffer.alloc(400 * 2 ** 20, 1);
    const small = Number(execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAM], { encoding: 'utf8' }));
    expect(peakMegabytes()).toBeGreaterThan(large.length / 2 ** 20);
    expect(small).toBeGreaterThan(10);
    expect(small).toBeLessThan(large.length / 2 ** 20);
  });
});
