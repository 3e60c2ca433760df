import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBaseline } from '../../src/config/baseline-file.ts';
import { createBaselineMatcher, serializeBaseline } from '../../src/policy/baseline.ts';
import { type BaselineCandidate, changeBaseline, renewBaseline } from '../../src/policy/baseline-change.ts';
import { countFingerprints, type Fingerprints } from '../../src/policy/fingerprints.ts';

type Plain = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const nothingExists = (): boolean => false;

describe('a finding of the baseline', () => {
  const baseline = baselineOf({
    'orders.yaml': { 'server-https': ['a1'], 'info-contact': ['c1'] },
    'users.yaml': { 'info-contact': ['c1'] },
  });
  const definitions = [definition('orders.yaml', { 'server-https': ['a1', 'a2'], 'info-contact': [] })];
  const { has, gone } = createBaselineMatcher(baseline, definitions, () => true);

  test.each([
    ['is known by its definition, rule and fingerprint', 'orders.yaml', 'server-https', 'a1', true],
    ['is not known by its fingerprint alone', 'orders.yaml', 'info-contact', 'a1', false],
    ['is not that of another definition', 'users.yaml', 'server-https', 'a1', false],
    ['is not a new one beside it', 'orders.yaml', 'server-https', 'a2', false],
    ['is not one of a member of every object', 'orders.yaml', 'toString', 'constructor', false],
  ])('%s', (_sentence, key, ruleId, fingerprint, expected) => {
    expect(has(key, ruleId, fingerprint)).toBe(expected);
  });

  test('is gone when its definition was judged and does not have it', () => {
    expect(plain(gone)).toEqual({ 'orders.yaml': { 'info-contact': ['c1'] } });
  });

  test('is not gone when its rule did not run', () => {
    const judged = [{ ...definition('orders.yaml', {}), rules: new Set(['server-https']) }];
    expect(plain(createBaselineMatcher(baseline, judged, () => true).gone)).toEqual({ 'orders.yaml': { 'server-https': ['a1'] } });
  });
});

describe('a definition that was renamed', () => {
  const old = { 'server-https': ['a1', 'a2'], 'info-contact': ['c1'] };

  test('takes over the group of the one that is gone', () => {
    const matcher = createBaselineMatcher(baselineOf({ 'old.yaml': old }), [definition('new.yaml', old)], nothingExists);
    expect(matcher.has('new.yaml', 'server-https', 'a1')).toBe(true);
    expect([matcher.groups, matcher.orphans, matcher.gone.size]).toEqual([new Map([['new.yaml', 'old.yaml']]), [], 0]);
  });

  test('gets nothing while the old one is there', () => {
    const matcher = createBaselineMatcher(baselineOf({ 'old.yaml': old }), [definition('new.yaml', old)], () => true);
    expect([matcher.has('new.yaml', 'server-https', 'a1'), matcher.orphans]).toEqual([false, []]);
  });

  test.each([
    ['x.yaml', 'y.yaml'],
    ['y.yaml', 'x.yaml'],
  ])('gets the group that it shares most with, whatever the order and the names (%s, %s)', (larger, smaller) => {
    const baseline = baselineOf({ 'a.yaml': { r: ['1', '2', '3', '4'] }, 'b.yaml': { r: ['1', '2', '3'] } });
    const definitions = [definition(larger, { r: ['1', '2', '3', '4'] }), definition(smaller, { r: ['1', '2', '3'] })];
    for (const list of [definitions, definitions.toReversed()]) {
      const { groups } = createBaselineMatcher(baseline, list, nothingExists);
      expect([groups.get(larger), groups.get(smaller)]).toEqual(['a.yaml', 'b.yaml']);
    }
  });

  test('that is new and only similar has no claim to what another had', () => {
    const baseline = baselineOf({ 'old.yaml': { 'info-contact': ['c1'], 'server-https': ['a1', 'a2', 'a3'] } });
    const definitions = [definition('new.yaml', { 'info-contact': ['c1'], 'server-https': ['b1', 'b2', 'b3'] })];
    const matcher = createBaselineMatcher(baseline, definitions, nothingExists);
    expect([matcher.has('new.yaml', 'info-contact', 'c1'), matcher.orphans]).toEqual([false, ['old.yaml']]);
  });

  test('that has a group of its own keeps to it', () => {
    const baseline = baselineOf({ 'old.yaml': old, 'new.yaml': { 'info-contact': ['c1'] } });
    const matcher = createBaselineMatcher(baseline, [definition('new.yaml', old)], nothingExists);
    expect([matcher.has('new.yaml', 'server-https', 'a1'), matcher.orphans]).toEqual([false, ['old.yaml']]);
  });

  test('together with hundreds that look alike finds a group', () => {
    const names = Array.from({ length: 200 }, (_, index) => `${String(index).padStart(3, '0')}.yaml`);
    const baseline = baselineOf(Object.fromEntries(names.map((name) => [`old/${name}`, { 'info-contact': ['c1'] }])));
    const matcher = createBaselineMatcher(
      baseline,
      names.map((name) => definition(`new/${name}`, { 'info-contact': ['c1'] })),
      nothingExists,
    );
    expect([matcher.groups.size, new Set(matcher.groups.values()).size]).toEqual([200, 200]);
  });

  test('by the configuration, which now names it, has what its path had', () => {
    const named = { ...definition('api:orders', old), pathKey: 'orders.yaml' };
    const matcher = createBaselineMatcher(baselineOf({ 'orders.yaml': old }), [named], () => true);
    expect(matcher.has('api:orders', 'info-contact', 'c1')).toBe(true);
  });
});

describe('a change of the baseline', () => {
  const baseline = baselineOf({
    'orders.yaml': { r: ['1', '2'], s: ['3'] },
    'users.yaml': { r: ['4'] },
    'gone.yaml': { q: ['9'] },
  });
  const existing = (key: string): boolean => key !== 'gone.yaml';
  const definitions = [definition('orders.yaml', { r: ['2', '5'], s: [] })];

  test('takes out what is repaired and adds nothing', () => {
    const { definitions: changed, fresh, gone, orphans } = changeBaseline({ baseline, definitions, existing }, { grows: false });
    expect(plain(changed)).toEqual({ 'orders.yaml': { r: ['2'] }, 'users.yaml': { r: ['4'] }, 'gone.yaml': { q: ['9'] } });
    expect([plain(fresh), plain(gone), orphans]).toEqual([
      { 'orders.yaml': { r: ['5'] } },
      { 'orders.yaml': { r: ['1'], s: ['3'] } },
      ['gone.yaml'],
    ]);
  });

  test('adds what is new when it may grow', () => {
    const { definitions: changed } = changeBaseline({ baseline, definitions, existing }, { grows: true });
    expect(plain(changed)).toEqual({ 'orders.yaml': { r: ['2', '5'] }, 'users.yaml': { r: ['4'] }, 'gone.yaml': { q: ['9'] } });
  });

  test('keeps a finding that is waived for now, and adds none', () => {
    const waived = [{ ...definition('orders.yaml', { r: ['1', '2', '6'], s: ['3'] }), candidates: fingerprints({ r: ['2'] }) }];
    const { definitions: changed, fresh } = changeBaseline({ baseline, definitions: waived, existing }, { grows: true });
    expect([plain(changed)['orders.yaml'], fresh.size]).toEqual([{ r: ['1', '2'], s: ['3'] }, 0]);
  });

  test('files a renamed definition under its new name', () => {
    const moved = [definition('shop/orders.yaml', { r: ['1', '2'], s: ['3'] })];
    const changed = changeBaseline({ baseline, definitions: moved, existing: (key) => key === 'users.yaml' }, { grows: false });
    expect([Object.keys(plain(changed.definitions)), changed.renamed]).toEqual([
      ['users.yaml', 'gone.yaml', 'shop/orders.yaml'],
      new Map([['orders.yaml', 'shop/orders.yaml']]),
    ]);
  });

  test('that writes it anew keeps others, and what rules found that did not run', () => {
    const judged = [{ ...definition('orders.yaml', { r: ['7'] }), rules: new Set(['r']) }];
    expect(plain(renewBaseline({ baseline, definitions: judged, existing }))).toEqual({
      'users.yaml': { r: ['4'] },
      'orders.yaml': { s: ['3'], r: ['7'] },
    });
  });
});

describe('the text of a baseline', () => {
  test('is sorted, one fingerprint a line, without what is empty', () => {
    const definitions = baselineOf({
      'b.yaml': { z: ['00000000000000ff', '00000000000000aa'], y: [] },
      'a.yaml': { y: ['0000000000000001'] },
      'c.yaml': {},
    });
    expect(serializeBaseline(definitions)).toBe(`{
  "version": 1,
  "definitions": {
    "a.yaml": {
      "y": [
        "0000000000000001"
      ]
    },
    "b.yaml": {
      "z": [
        "00000000000000aa",
        "00000000000000ff"
      ]
    }
  }
}
`);
  });

  test('of nothing is a baseline too', () => {
    expect(parseBaseline(serializeBaseline(baselineOf({})), 'lintel-baseline.json').definitions.size).toBe(0);
  });
});

describe('whatever the findings are', () => {
  const fingerprint = fc.integer({ min: 0, max: 40 }).map((number) => number.toString(16).padStart(16, '0'));
  const group = fc.dictionary(fc.constantFrom('server-https', 'info-contact', '__proto__', 'toString'), fc.uniqueArray(fingerprint), {
    maxKeys: 4,
  });
  const groups = fc.dictionary(fc.constantFrom('a.yaml', 'b.yaml', 'api:orders', '__proto__', 'ä "\\\u0000'), group, { maxKeys: 5 });
  const settings = { seed: 20_26, numRuns: 200 } as const;

  test('what is written is what is read', () => {
    fc.assert(
      fc.property(groups, (content) => {
        const text = serializeBaseline(baselineOf(content));
        expect(serializeBaseline(parseBaseline(text, 'lintel-baseline.json'))).toBe(text);
      }),
      settings,
    );
  });

  test('a baseline of everything holds everything', () => {
    fc.assert(
      fc.property(groups, groups, (before, found) => {
        const definitions = Object.entries(found).map(([key, ofKey]) => definition(key, ofKey));
        const renewed = renewBaseline({ baseline: baselineOf(before), definitions, existing: nothingExists });
        const { has } = createBaselineMatcher({ definitions: renewed }, definitions, () => true);
        for (const { key, fingerprints: all } of definitions) {
          for (const [ruleId, ofRule] of all) for (const one of ofRule) expect(has(key, ruleId, one)).toBe(true);
        }
      }),
      settings,
    );
  });

  test('without growth nothing comes in, and changing twice is changing once', () => {
    fc.assert(
      fc.property(groups, groups, (before, found) => {
        const baseline = baselineOf(before);
        const definitions = Object.entries(found).map(([key, ofKey]) => definition(key, ofKey));
        const request = { baseline, definitions, existing: () => true };
        const once = changeBaseline(request, { grows: false });
        for (const [key, ofKey] of once.definitions) {
          expect(countFingerprints(ofKey)).toBeLessThanOrEqual(countFingerprints(baseline.definitions.get(key) ?? new Map()));
        }
        const twice = changeBaseline({ ...request, baseline: once }, { grows: false });
        expect(serializeBaseline(twice)).toBe(serializeBaseline(once));
      }),
      settings,
    );
  });

  test('the order of the definitions decides nothing', () => {
    fc.assert(
      fc.property(groups, groups, (before, found) => {
        const definitions = Object.entries(found).map(([key, ofKey]) => definition(`new/${key}`, ofKey));
        const claims = (list: readonly BaselineCandidate[]): unknown => [
          ...[...createBaselineMatcher(baselineOf(before), list, nothingExists).groups].sort(([left], [right]) => (left < right ? -1 : 1)),
        ];
        expect(claims(definitions.toReversed())).toEqual(claims(definitions));
      }),
      settings,
    );
  });
});

function baselineOf(content: Plain): { readonly definitions: ReadonlyMap<string, Fingerprints> } {
  return { definitions: new Map(Object.entries(content).map(([key, group]) => [key, fingerprints(group)])) };
}

function definition(key: string, content: Readonly<Record<string, readonly string[]>>): BaselineCandidate {
  return { key, fingerprints: fingerprints(content), candidates: fingerprints(content) };
}

function fingerprints(content: Readonly<Record<string, readonly string[]>>): Fingerprints {
  return new Map(Object.entries(content).map(([ruleId, list]) => [ruleId, new Set(list)]));
}

function plain(groups: ReadonlyMap<string, Fingerprints>): Plain {
  return Object.fromEntries(
    [...groups].map(([key, group]) => [key, Object.fromEntries([...group].map(([ruleId, list]) => [ruleId, [...list]]))]),
  );
}
