import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWithBase } from '../../src/policy/compare-base.ts';
import { matchDefinitions, type SideDefinition } from '../../src/policy/match-definitions.ts';
import type { Finding } from '../../src/report/finding.ts';
import { severities } from '../../src/report/severity.ts';
import { at, finding } from './make-policy.ts';

const one = finding({ line: 4 });
const two = finding({ line: 5 });

function fresh(base: readonly Finding[], head: readonly Finding[]): readonly Finding[] {
  return head.filter(compareWithBase([{ base, head }]).isFresh);
}

describe('findings of one definition', () => {
  test.each<[string, readonly Finding[], readonly Finding[], readonly Finding[]]>([
    ['the same are unchanged', [one, two], [two, one], []],
    ['one more is new', [one], [one, two], [two]],
    ['all of a new definition are new', [], [one, two], [one, two]],
    ['one that moved is unchanged', [one], [{ ...one, location: at('schemas/order.yaml', 90, '/properties/id') }], []],
    ['one with another message is unchanged', [one], [{ ...one, message: 'Said otherwise.' }], []],
    ['one of another rule is new', [one], [{ ...one, ruleId: 'server-defined' }], [{ ...one, ruleId: 'server-defined' }]],
    ['a graver one is new', [{ ...one, severity: 'warn' }], [one], [one]],
    ['one that is less grave is unchanged', [one], [{ ...one, severity: 'hint' }], []],
  ])('%s', (_name, base, head, expected) => {
    expect(fresh(base, head)).toEqual(expected);
  });

  test('equal ones are counted, and those that stand where they stood are the old ones', () => {
    const places = ['/a', '/b', '/c'].map((pointer) => ({ ...one, location: at('openapi.yaml', 4, pointer) }));
    const [a, b, c] = places;
    expect(fresh([...(b === undefined ? [] : [b])], places)).toEqual([a, c]);
    expect(compareWithBase([{ base: places, head: places.slice(1) }]).fixed).toEqual([a]);
    expect(fresh(places, places.slice(1))).toEqual([]);
  });

  test('the gravest of equal ones takes the gravest of the base', () => {
    const place = (pointer: string, severity: Finding['severity']): Finding => ({
      ...one,
      severity,
      location: at('openapi.yaml', 4, pointer),
    });
    const base = [place('/a', 'error'), place('/b', 'info')];
    expect(fresh(base, [place('/c', 'info'), place('/d', 'error')])).toEqual([]);
    expect(fresh(base, [place('/c', 'error'), place('/d', 'error')])).toHaveLength(1);
    expect(fresh(base, [place('/c', 'warn'), place('/d', 'warn')])).toHaveLength(1);
  });

  test('what is gone is fixed, a graver one is not', () => {
    expect(compareWithBase([{ base: [two, one], head: [] }]).fixed).toEqual([one, two]);
    expect(compareWithBase([{ base: [{ ...one, severity: 'hint' }], head: [one] }]).fixed).toEqual([]);
  });
});

describe('a document that several definitions share', () => {
  const shared = finding({ location: at('shared.yaml', 3, '/properties/id') });

  test('is new when it is new for one of them', () => {
    const { isFresh } = compareWithBase([
      { base: [shared], head: [shared] },
      { base: [], head: [{ ...shared }] },
    ]);
    expect(isFresh(shared)).toBe(true);
  });

  test('is fixed when none has it any more, and then once', () => {
    expect(
      compareWithBase([
        { base: [shared], head: [] },
        { base: [shared], head: [shared] },
      ]).fixed,
    ).toEqual([]);
    expect(
      compareWithBase([
        { base: [shared], head: [] },
        { base: [{ ...shared }], head: [] },
      ]).fixed,
    ).toEqual([shared]);
  });

  test('none takes the place of one in another definition', () => {
    const { isFresh, fixed } = compareWithBase([
      { base: [one], head: [] },
      { base: [], head: [{ ...one, location: at('b.yaml', 1) }] },
    ]);
    expect(isFresh({ ...one, location: at('b.yaml', 1) })).toBe(true);
    expect(fixed).toEqual([one]);
  });
});

describe('for any findings', () => {
  const anyFinding = fc
    .record({
      ruleId: fc.constantFrom('server-https', 'security-defined'),
      severity: fc.constantFrom(...severities),
      fingerprint: fc.constantFrom('0000000000000001', '0000000000000002', '0000000000000003'),
      pointer: fc.constantFrom('/a', '/b', '/c', '/d'),
    })
    .map(({ pointer, ...fields }) => finding({ ...fields, location: at('openapi.yaml', 1, pointer) }));
  const place = ({ ruleId, fingerprint, location }: Finding): string => `${ruleId} ${fingerprint} ${location.pointer}`;
  const findings = fc.uniqueArray(anyFinding, { maxLength: 8, selector: place });
  const settings = { seed: 5, numRuns: 500 };

  test('a definition that did not change has nothing new and nothing fixed, in any order', () => {
    fc.assert(
      fc.property(findings, fc.func(fc.nat()), (list, key) => {
        const shuffled = [...list].sort((left, right) => key(place(left)) - key(place(right)));
        const { isFresh, fixed } = compareWithBase([{ base: list, head: shuffled }]);
        expect(shuffled.filter(isFresh)).toEqual([]);
        expect(fixed).toEqual([]);
      }),
      settings,
    );
  });

  test('as many are new as there are more of them, at each severity or graver', () => {
    fc.assert(
      fc.property(findings, findings, (base, head) => {
        const { isFresh } = compareWithBase([{ base, head }]);
        for (const finding of head) {
          const isSame = (other: Finding): boolean => other.ruleId === finding.ruleId && other.fingerprint === finding.fingerprint;
          const grave = (list: readonly Finding[], index: number): number =>
            list.filter((other) => isSame(other) && severities.indexOf(other.severity) <= index).length;
          const more = severities.map((_severity, index) => grave(head, index) - grave(base, index));
          expect(head.filter((other) => isSame(other) && isFresh(other)).length).toBe(Math.max(0, ...more));
        }
      }),
      settings,
    );
  });

  test('repairing something never makes anything new; one more is never hidden', () => {
    fc.assert(
      fc.property(findings, findings, fc.nat(), (base, head, choice) => {
        const amount = (list: readonly Finding[]): number => list.filter(compareWithBase([{ base, head: list }]).isFresh).length;
        const without = head.filter((_finding, index) => index !== choice % Math.max(1, head.length));
        expect(amount(without)).toBeLessThanOrEqual(amount(head));
        const added = finding({ fingerprint: 'ffffffffffffffff', line: 99 });
        expect(amount([...head, added])).toBe(amount(head) + 1);
      }),
      settings,
    );
  });
});

test('60,000 findings are compared in the blink of an eye', () => {
  const many = Array.from({ length: 60_000 }, (_, line) => finding({ line }));
  const start = performance.now();
  const { isFresh, fixed } = compareWithBase([{ base: many, head: many.slice(1) }]);
  expect([many.filter(isFresh).length, fixed.length]).toEqual([0, 1]);
  // Hundreds of times what it takes.
  expect(performance.now() - start).toBeLessThan(30_000);
});

describe('which definition is which', () => {
  const definition = (path: string, operations: readonly string[] = [], rest: Partial<SideDefinition> = {}): SideDefinition => ({
    path,
    operations,
    findings: [],
    ...rest,
  });
  const match = (
    base: readonly SideDefinition[],
    head: readonly SideDefinition[],
    renames: Readonly<Record<string, string>> = {},
  ): Readonly<Record<string, string>> => {
    const there = new Set(head.map(({ path }) => path));
    return Object.fromEntries(
      matchDefinitions({ base, head, renames: new Map(Object.entries(renames)), isGone: (path) => !there.has(path) }),
    );
  };

  test.each<
    [string, readonly SideDefinition[], readonly SideDefinition[], Readonly<Record<string, string>>, Readonly<Record<string, string>>]
  >([
    ['the same path', [definition('a.yaml')], [definition('a.yaml'), definition('b.yaml')], {}, { 'a.yaml': 'a.yaml' }],
    ['renamed, as git says', [definition('a.yaml')], [definition('b.yaml')], { 'b.yaml': 'a.yaml' }, { 'b.yaml': 'a.yaml' }],
    [
      'a copy is new',
      [definition('a.yaml', ['GET /a'])],
      [definition('a.yaml', ['GET /a']), definition('b.yaml', ['GET /a'])],
      { 'b.yaml': 'a.yaml' },
      { 'a.yaml': 'a.yaml' },
    ],
    [
      'the same API',
      [definition('a.yaml', [], { api: 'orders' })],
      [definition('b.yaml', [], { api: 'orders' })],
      {},
      { 'b.yaml': 'a.yaml' },
    ],
    [
      'an id that several had',
      [definition('a.yaml', [], { api: 'orders' }), definition('c.yaml', [], { api: 'orders' })],
      [definition('b.yaml', [], { api: 'orders' })],
      {},
      {},
    ],
    [
      'the most operations in common',
      [definition('a.yaml', ['GET /a', 'GET /b']), definition('c.yaml', ['GET /a'])],
      [definition('b.yaml', ['GET /a', 'GET /b'])],
      {},
      { 'b.yaml': 'a.yaml' },
    ],
    [
      'the most findings in common',
      [definition('a.yaml', [], { findings: [one, two] }), definition('c.yaml', [], { findings: [one] })],
      [definition('b.yaml', [], { findings: [two, one] })],
      {},
      { 'b.yaml': 'a.yaml' },
    ],
    ['nothing in common', [definition('a.yaml', ['GET /a'])], [definition('b.yaml', ['GET /b'])], {}, {}],
  ])('%s', (_name, base, head, renames, expected) => {
    expect(match(base, head, renames)).toEqual(expected);
  });

  test('the order of definitions does not matter, and none is matched twice', () => {
    const base = [definition('a.yaml', ['GET /a', 'GET /b']), definition('b.yaml', ['GET /a'])];
    const head = [definition('x.yaml', ['GET /a']), definition('y.yaml', ['GET /a', 'GET /b'])];
    const expected = { 'x.yaml': 'b.yaml', 'y.yaml': 'a.yaml' };
    expect(match(base, head)).toEqual(expected);
    expect(match([...base].reverse(), [...head].reverse())).toEqual(expected);
  });
});
