import { expect, test } from 'vitest';
import { repairLines } from '../../src/cli/completeness/repair-lines.ts';
import { noBurden } from '../../src/policy/burden.ts';
import { collectEffects, type Effect, gainOf } from '../../src/policy/effects.ts';
import { estimateGains } from '../../src/policy/gains.ts';
import { tieKnots } from '../../src/policy/part-graph.ts';
import type { Structure } from '../../src/report/places.ts';

const slot = { share: 0.001, freeShare: 0.002, relief: 0.0001 };

/** Burdens of slots that enter a long chain of components at every link. */
function effects(amount: number, undeclared = 0, whole = 0): readonly Effect[] {
  return Array.from({ length: amount }, (_, index) => ({ ...slot, penalty: 100 + index * 26, undeclared, whole }));
}

function gains(all: readonly Effect[]): readonly number[] {
  const without = [1, 26, 100].map((penalty) => ({ ...noBurden, penalty }));
  return without.map((burden) => all.reduce((sum, effect) => sum + gainOf(effect, burden), 0));
}

test('burdens are told apart exactly while there are few, and nearly so when there are thousands', () => {
  const few = effects(100);
  expect(collect(few)).toEqual(few);
  const many = effects(20_000);
  const collected = collect(many);
  expect(collected.length).toBeLessThan(1_000);
  for (const [index, gain] of gains(collected).entries()) expect(gain / (gains(many)[index] ?? 0)).toBeCloseTo(1, 3);
});

test('slots to which nothing in the knot could give a credit are left out', () => {
  const load = { ...noBurden, penalty: 100, undeclared: 1, whole: 1 };
  const add = (undeclared: number, whole: number): readonly Effect[] => collect(effects(1, undeclared, whole), load);
  expect([add(0, 0), add(1, 0), add(1, 1), add(5, 1)].map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  expect([...add(2, 0), ...add(9, 3)]).toEqual([]);
});

function collect(all: readonly Effect[], load = noBurden): readonly Effect[] {
  const collected = collectEffects(load);
  for (const effect of all) collected.add(effect);
  return collected.all();
}

test('when looking takes too long nothing is estimated, and people are told', () => {
  const structure: Structure = {
    parts: [0, 1, 2].map((part) => ({ owner: `schema S${part}`, uses: part < 2 ? [part + 1] : [] })),
    operations: [{ label: 'GET /orders', slots: [{ name: 'itself', weight: 10, parts: [0] }] }],
    own: [],
    placed: new Map(),
  };
  const weighed = [0, 1, 2].map((part) => ({
    part,
    burden: { ...noBurden, penalty: 100 },
    finding: {
      ruleId: 'string-max-length',
      severity: 'error' as const,
      message: 'Something is missing.',
      location: { uri: 'openapi.yaml', pointer: `/${part}`, range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } } },
      relatedLocations: [],
      fingerprint: '0'.repeat(16),
    },
  }));
  const input = { structure, graph: tieKnots(structure.parts), lost: [0], weighed, mendedTogether: new Set<string>() };
  expect(estimateGains({ ...input, patience: { left: 2 } })).toBeUndefined();
  expect([...(estimateGains({ ...input, patience: { left: 3 } }) ?? [])]).toHaveLength(3);
  expect([...repairLines(undefined, { paint: (_, text) => text, width: 80 })].join('')).toContain('was not worked out');
});
