import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainScore, findRepairs } from '../../src/policy/repairs.ts';
import { portfolioScore, type ScoreInput, scoreOf } from '../../src/policy/score.ts';
import type { Finding } from '../../src/report/finding.ts';
import type { Absence, Part, Structure } from '../../src/report/places.ts';
import { placeKey } from '../../src/report/places.ts';
import { type Severity, severities } from '../../src/report/severity.ts';

/** A finding in a part, whose number is its place. */
function finding(part: number, severity: Severity, ruleId = 'string-max-length'): Finding {
  return {
    ruleId,
    severity,
    message: 'Something is missing.',
    location: { uri: 'openapi.yaml', pointer: `/${part}`, range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } } },
    relatedLocations: [],
    fingerprint: '0'.repeat(16),
  };
}

const absences = new Map<string, Absence>([
  ['array-items-defined', 'some'],
  ['parameter-schema-defined', 'whole'],
  ['error-429-defined', 'errorResponse'],
]);

function inputOf(structure: Omit<Structure, 'placed'>, findings: readonly Finding[]): ScoreInput {
  const placed = new Map(findings.map((one) => [placeKey(one), Number(one.location.pointer.slice(1))]));
  return { structure: { ...structure, placed }, findings, absences };
}

/** The example of docs/score.md: the definition, an operation, its parameter, its response, a schema. */
const orders: Omit<Structure, 'placed'> = {
  parts: [
    { owner: 'definition', uses: [] },
    { owner: 'GET /orders', uses: [] },
    { owner: 'GET /orders', uses: [] },
    { owner: 'GET /orders', uses: [4] },
    { owner: 'schema Order', uses: [] },
  ],
  operations: [
    {
      label: 'GET /orders',
      slots: [
        { name: 'itself', weight: 10, parts: [1, 0] },
        { name: 'query:limit', weight: 10, parts: [2] },
        { name: '200', weight: 10, parts: [3] },
        { name: '404', weight: 2, parts: [3] },
      ],
    },
  ],
  own: [0],
};

describe('the score', () => {
  test.each<[name: string, findings: readonly Finding[], value: number, grade: string]>([
    ['is 100 without findings', [], 100, 'A'],
    // (10 + 10 + 12 / 1.25) / 32, and the definition itself
    ['counts a finding of a component in every slot that reaches it', [finding(4, 'warn')], 96.2, 'A'],
    // (10 + 10 / 2 + 12) / 32
    ['halves a slot for an error', [finding(2, 'error')], 92.1, 'A'],
    ['takes away the whole slot for what is undeclared in it', [finding(2, 'info', 'array-items-defined')], 84.3, 'B'],
    // 22 / 42
    ['counts a slot twice that is undeclared as a whole', [finding(2, 'error', 'parameter-schema-defined')], 76.1, 'B'],
    // 32 / 34
    ['counts a response that is missing like one that is there', [finding(1, 'warn', 'error-429-defined')], 97, 'A'],
    // 10 / 1.25 and 22 of 32; 1 / 1.25
    ['counts what is said of the whole definition in operations as well', [finding(0, 'warn')], 86.8, 'B'],
    ['passes over findings of other definitions', [finding(17, 'error')], 100, 'A'],
    ['ends at 0', [0, 1, 2, 3].map((part) => finding(part, 'error', 'parameter-schema-defined')), 0, 'E'],
  ])('%s', (_name, findings, value, grade) => {
    const input = inputOf(orders, findings);
    const placed = new Map([...input.structure.placed].filter(([, part]) => part < 5));
    expect(scoreOf({ ...input, structure: { ...input.structure, placed } })).toEqual({ value, grade });
  });

  test('is not raised by a parameter that is gone, when there is a base', () => {
    const findings = [finding(2, 'error')];
    const before = scoreOf(inputOf(orders, findings));
    const operations = orders.operations.map(({ label, slots }) => ({ label, slots: slots.toSpliced(1, 1) }));
    const after = inputOf({ ...orders, operations }, []);
    expect(scoreOf(after).value).toBe(100);
    // 22 / 32
    expect(scoreOf({ ...after, base: orders })).toEqual({ value: 84.3, grade: 'B' });
    expect(scoreOf({ ...after, base: orders }).value).toBeLessThan(before.value);
  });

  test('is explained by what each group of findings costs', () => {
    const found = [finding(2, 'error', 'parameter-schema-defined'), finding(4, 'warn'), finding(1, 'warn', 'error-429-defined')];
    const input = inputOf(orders, found);
    const whole = (10 + 12 / 1.25) / 44;
    expect(explainScore(input)).toEqual([
      { ruleId: 'parameter-schema-defined', owner: 'GET /orders', findings: 1, points: round(((20 + 12 / 1.25) / 34 - whole) / 2) },
      { ruleId: 'string-max-length', owner: 'schema Order', findings: 1, points: round((22 / 44 - whole) / 2) },
      { ruleId: 'error-429-defined', owner: 'GET /orders', findings: 1, points: round(((10 + 12 / 1.25) / 42 - whole) / 2) },
    ]);
  });

  test('of several APIs is weighted by their operations', () => {
    const scores = [
      { score: { value: 100, grade: 'A' }, operations: 9 },
      { score: { value: 50, grade: 'C' }, operations: 29 },
    ] as const;
    expect(portfolioScore(scores)).toEqual({ value: 62.5, grade: 'C' });
    expect(portfolioScore([...scores].reverse())).toEqual({ value: 62.5, grade: 'C' });
    expect(portfolioScore([])).toBeUndefined();
  });
});

function round(share: number): number {
  return Math.round(share * 10_000) / 100;
}

const structure: fc.Arbitrary<Omit<Structure, 'placed'>> = fc.integer({ min: 2, max: 8 }).chain((size) => {
  const indexes = fc.uniqueArray(fc.nat(size - 1), { maxLength: 3 });
  const parts = fc.tuple(...Array.from({ length: size }, (_, index) => indexes.map((uses): Part => ({ owner: `schema S${index}`, uses }))));
  const slots = fc.array(fc.record({ weight: fc.constantFrom(2, 10), parts: indexes }), { minLength: 1, maxLength: 4 });
  const operation = slots.map((list) =>
    list.map((slot, index) => ({ ...slot, weight: index === 0 ? 10 : slot.weight, name: `slot ${index}` })),
  );
  return fc.record({
    parts,
    operations: fc.array(operation, { maxLength: 4 }).map((lists) => lists.map((list, index) => ({ label: `GET /${index}`, slots: list }))),
    own: fc.constant([0]),
  });
});

const findings = fc.array(
  fc
    .tuple(fc.nat(7), fc.constantFrom(...severities), fc.constantFrom('string-max-length', ...absences.keys()))
    .map(([part, severity, ruleId]) => finding(part, severity, ruleId)),
  { maxLength: 12 },
);

/** Findings of parts that the structure has. */
function fitting(shape: Omit<Structure, 'placed'>, found: readonly Finding[]): ScoreInput {
  return inputOf(
    shape,
    found.filter(({ location }) => Number(location.pointer.slice(1)) < shape.parts.length),
  );
}

const settings = { numRuns: 500, seed: 20261122 };

describe('on any structure', () => {
  test('removing a finding never lowers the score, and a milder one never lowers it either', () => {
    const property = fc.property(structure, findings, fc.nat(), (shape, found, pick) => {
      const input = fitting(shape, found);
      const { value } = scoreOf(input);
      const index = pick % Math.max(1, input.findings.length);
      expect(scoreOf({ ...input, findings: input.findings.toSpliced(index, 1) }).value).toBeGreaterThanOrEqual(value);
      const milder = input.findings.map((one, at): Finding => (at === index ? { ...one, severity: 'hint' } : one));
      expect(scoreOf({ ...input, findings: milder }).value).toBeGreaterThanOrEqual(value);
    });
    fc.assert(property, settings);
  });

  test('the score reaches what a plain walk over the parts reaches', () => {
    const property = fc.property(structure, findings, (shape, found) => {
      const input = fitting(shape, found);
      expect(scoreOf(input).value).toBeCloseTo(Math.floor(plainScore(input) * 1000 + 1e-6) / 10, 6);
    });
    fc.assert(property, settings);
  });

  test('the order of operations, slots and findings does not matter', () => {
    const property = fc.property(structure, findings, (shape, found) => {
      const operations = shape.operations.map(({ label, slots: [itself, ...rest] }) => {
        return { label, slots: [...(itself === undefined ? [] : [itself]), ...rest.reverse()] };
      });
      const other = { ...shape, operations: operations.reverse() };
      expect(scoreOf(fitting(other, found.toReversed()))).toEqual(scoreOf(fitting(shape, found)));
    });
    fc.assert(property, settings);
  });

  test('repairs say what the score is when they are done, and the first is the best', () => {
    const property = fc.property(structure, findings, (shape, found) => {
      const input = { ...fitting(shape, found), mendedTogether: new Set(['string-max-length']) };
      const repairs = findRepairs(input, 3) ?? [];
      let rest = input.findings;
      for (const { ruleId, owner, findings: size, score } of repairs) {
        const left = rest.filter(
          (one) => one.ruleId !== ruleId || (owner !== undefined && owner !== `schema S${one.location.pointer.slice(1)}`),
        );
        expect(rest.length - left.length).toBe(size);
        expect(scoreOf({ ...input, findings: left })).toEqual(score);
        rest = left;
      }
      expect(findRepairs({ ...input, findings: input.findings.toReversed() }, 3)).toEqual(repairs);
      // Where every finding has a place of its own and nothing counts twice, what each group costs is exact.
      for (const { ruleId, owner, points } of explainScore({ ...input, absences: new Map([['array-items-defined', 'some']]) }) ?? []) {
        const plain = { ...input, absences: new Map<string, Absence>([['array-items-defined', 'some']]) };
        const left = input.findings.filter((one) => one.ruleId !== ruleId || owner !== `schema S${one.location.pointer.slice(1)}`);
        expect(points).toBeCloseTo((plainScore({ ...plain, findings: left }) - plainScore(plain)) * 100, 1);
      }
    });
    fc.assert(property, settings);
  });
});

/** The formula of docs/score.md, without any of what makes it quick. */
function plainScore({ structure: { parts, operations, own, placed }, findings: found, absences: said }: ScoreInput): number {
  const costs = { error: 1, warn: 0.25, info: 0.05, hint: 0.01 };
  const selves = new Set(operations.flatMap(({ slots }) => slots[0]?.parts ?? []));
  const within = (start: readonly number[]): ReadonlySet<number> => {
    const seen = new Set(start);
    for (const part of seen) for (const next of parts[part]?.uses ?? []) seen.add(next);
    return seen;
  };
  const partOf = (one: Finding): number => placed.get(placeKey(one)) ?? -1;
  const isMissingSlot = (one: Finding): boolean => said.get(one.ruleId) === 'errorResponse' && selves.has(partOf(one));
  const credit = (reached: ReadonlySet<number>): number => {
    const here = found.filter((one) => reached.has(partOf(one)) && !isMissingSlot(one));
    if (here.some((one) => ['some', 'whole'].includes(said.get(one.ruleId) ?? ''))) return 0;
    return 1 / (1 + here.reduce((sum, one) => sum + costs[one.severity], 0));
  };
  const shares = operations.map(({ slots }) => {
    const missing = found.filter((one) => slots[0]?.parts.includes(partOf(one)) && isMissingSlot(one)).length;
    const weights = slots.map(({ weight, parts: start }) => {
      const reached = within(start);
      const isWhole = found.some((one) => said.get(one.ruleId) === 'whole' && reached.has(partOf(one)));
      return { counted: isWhole ? 2 * weight : weight, earned: weight * credit(reached) };
    });
    const all = weights.reduce((sum, { counted }) => sum + counted, 2 * missing);
    return weights.reduce((sum, { earned }) => sum + earned, 0) / all;
  });
  return (shares.reduce((sum, share) => sum + share, 0) + credit(new Set(own))) / (operations.length + 1);
}
