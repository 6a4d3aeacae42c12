import { describe, expect, it } from 'vitest';
import { Regrown } from './regrown.ts';

describe('trees that are grown again', () => {
  it('say nothing until enough was learnt, then tell what differs apart', () => {
    const trees = new Regrown();
    expect(trees.logit([1])).toBeNull();
    for (let i = 0; i < 600; i++) trees.learn([i % 10, i % 7], i % 10 < 5 ? 1 : 0);
    expect(trees.logit([2, 3])).toBeGreaterThan(1);
    expect(trees.logit([8, 3])).toBeLessThan(-1);
  });
});
