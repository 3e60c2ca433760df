import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Assessment, assess, type FoundDefinition } from '../../src/policy/assess.ts';
import { effectivePolicy } from '../../src/policy/effective-policy.ts';
import { gradeOf } from '../../src/policy/grade.ts';
import { missedRequirements } from '../../src/policy/missed-requirements.ts';
import { toNotifications } from '../../src/policy/objection.ts';
import type { Baseline, Waiver } from '../../src/policy/settings.ts';
import { decide } from '../../src/policy/verdict.ts';
import { type Exposure, exposures } from '../../src/report/classification.ts';
import type { Verdict } from '../../src/report/report.ts';
import { type Severity, severities } from '../../src/report/severity.ts';
import { compareFindings, finding, type LayerText, layer, type ProfileText, type RequireText, waiver } from './make-policy.ts';

const today = '2026-11-22';
const ruleIds = ['server-https', 'server-known', 'security-defined'] as const;
const packs = ['transport', 'auth'] as const;
const options = { seed: 20_261_122, numRuns: 300 } as const;

interface Scene {
  readonly layers: readonly LayerText[];
  readonly definitions: readonly Definition[];
  readonly waivers: readonly WaiverText[];
  readonly failSeverity: Severity;
}

interface Definition {
  readonly name: string;
  readonly exposure: Exposure | undefined;
  readonly score: number;
  readonly satisfied: number;
  readonly findings: readonly { readonly ruleId: string; readonly severity: Severity; readonly line: number; readonly isOld: boolean }[];
}

interface WaiverText {
  readonly rule: string;
  readonly scope: { readonly api: string } | { readonly pointer: string } | { readonly uri: string };
  readonly created: string | undefined;
  readonly expires: string;
  readonly ticket: string | undefined;
}

const severity = fc.constantFrom(...severities);
const ruleId = fc.constantFrom(...ruleIds);
const dates = ['2026-01-01', '2026-11-01', '2026-11-21', today, '2026-11-23', '2027-06-01'] as const;

const rulesText = fc.dictionary(ruleId, fc.constantFrom(...severities, 'off' as const), { maxKeys: 2 });
const locked = fc.uniqueArray(ruleId, { maxLength: 1 });

const requireText: fc.Arbitrary<RequireText> = fc.record(
  {
    score: fc.integer({ min: 0, max: 100 }),
    coverage: fc.dictionary(fc.constantFrom(...packs, 'total'), fc.integer({ min: 0, max: 100 }), { maxKeys: 1 }),
    budgets: fc.dictionary(ruleId, fc.integer({ min: 0, max: 4 }), { maxKeys: 1 }),
  },
  { requiredKeys: [] },
);

const profileText: fc.Arbitrary<ProfileText> = fc.record({
  name: fc.constantFrom('one', 'two'),
  match: fc.oneof(fc.constant({}), fc.record({ exposure: fc.uniqueArray(fc.constantFrom(...exposures), { minLength: 1 }) })),
  rules: rulesText,
  locked,
  require: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: requireText }),
});

const layerText: fc.Arbitrary<LayerText> = fc.record({
  rules: rulesText,
  locked: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: locked }),
  profiles: fc.array(profileText, { maxLength: 2 }),
  require: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: requireText }),
  maxDays: fc.oneof(fc.constant({}), fc.dictionary(severity, fc.constantFrom(20, 200, 400), { maxKeys: 2 })),
  inline: fc.constantFrom('allow' as const, 'report' as const, 'deny' as const),
});

const definitionText = (name: string): fc.Arbitrary<Definition> =>
  fc.record({
    name: fc.constant(name),
    exposure: fc.option(fc.constantFrom(...exposures), { nil: undefined }),
    score: fc.integer({ min: 0, max: 100 }),
    satisfied: fc.integer({ min: 0, max: 10 }),
    findings: fc.uniqueArray(fc.record({ ruleId, severity, line: fc.integer({ min: 1, max: 3 }), isOld: fc.boolean() }), {
      maxLength: 5,
      selector: (one) => `${one.ruleId} ${one.line}`,
    }),
  });

const waiverText: fc.Arbitrary<WaiverText> = fc.record({
  rule: ruleId,
  scope: fc.oneof(
    fc.record({ api: fc.constantFrom('a', 'b', 'c') }),
    fc.record({ pointer: fc.constantFrom('/servers/1/url', '/servers/2/url', '/servers/3/url') }),
    fc.record({ uri: fc.constantFrom('a.yaml', 'shared.yaml') }),
  ),
  created: fc.option(fc.constantFrom(...dates), { nil: undefined, freq: 9 }),
  expires: fc.constantFrom(...dates),
  ticket: fc.option(fc.constant('OPS-1'), { nil: undefined }),
});

const scene: fc.Arbitrary<Scene> = fc.record({
  layers: fc.array(layerText, { minLength: 1, maxLength: 3 }),
  definitions: fc.tuple(definitionText('a'), definitionText('b'), definitionText('c')).map((all) => [...all]),
  waivers: fc.array(waiverText, { maxLength: 4 }),
  failSeverity: severity,
});

interface Outcome {
  readonly verdict: Verdict;
  readonly assessment: Assessment;
  /** Identities of open findings. */
  readonly open: ReadonlySet<string>;
}

/** The pipeline after the rules: policy, severities, waivers and baseline, requirements, verdict. Line 3 of each definition is in a file they share. */
function judge(
  { layers, definitions, waivers, failSeverity }: Scene,
  mode: { readonly all?: boolean; readonly reversed?: boolean } = {},
): Outcome {
  const made = layers.map((text, index) => layer({ ...text, uri: `${index}.yaml` }));
  const allWaivers = waivers.map(toWaiver);
  const ordered = mode.reversed === true ? definitions.toReversed() : definitions;
  const policies = ordered.map(({ name, exposure }) =>
    effectivePolicy(made, { path: `/repo/${name}.yaml`, declared: exposure === undefined ? {} : { exposure } }),
  );
  const graded = ordered.map((definition, index) => toFindings(definition, policies.slice(index, index + 1)));
  const baseline = toBaseline(ordered, mode.all === true);
  const found = ordered.map(
    (definition, index): FoundDefinition => ({
      path: `/repo/${definition.name}.yaml`,
      api: definition.name,
      documents: [`${definition.name}.yaml`, 'shared.yaml'],
      findings: graded[index] ?? [],
      waivers: mode.reversed === true ? allWaivers.toReversed() : allWaivers,
      waiverRules: policies[index]?.waiverRules ?? layer({}).waiverRules,
      baseline: { baseline, key: definition.name },
      hasRun: () => true,
    }),
  );
  const assessment = assess({ definitions: found, today, pathOf: (uri) => `/repo/${uri}`, exists: () => true, compare: compareFindings });
  const missed = missedRequirements(
    ordered.map(({ name, score, satisfied }, index) => ({
      uri: `${name}.yaml`,
      require: policies[index]?.require ?? layer({}).require,
      score,
      coverage: packs.map((pack) => ({ ruleId: pack, pack, examined: 10, satisfied })),
      findings: assessment.tallies[index] ?? new Map(),
    })),
  );
  const notifications = [...toNotifications(policies.flatMap(({ loosened }) => loosened)), ...assessment.notifications];
  const open = assessment.findings
    .filter(({ status }) => status === 'open')
    .map(({ location, ruleId: id }) => `${location.uri}#${location.pointer} ${id}`);
  return {
    verdict: decide(assessment.findings, notifications, { failSeverity, maxWarnings: undefined }, missed),
    assessment,
    open: new Set(open),
  };
}

function toFindings({ name, findings }: Definition, policies: Parameters<typeof gradeOf>[2]): FoundDefinition['findings'] {
  return findings
    .flatMap(({ ruleId: id, severity: own, line }) => {
      const grade = gradeOf(id, own, policies);
      if (grade === 'off') return [];
      const { location } = finding({ line });
      return [finding({ line, ruleId: id, severity: grade, location: { ...location, uri: line === 3 ? 'shared.yaml' : `${name}.yaml` } })];
    })
    .sort(compareFindings);
}

function toBaseline(definitions: readonly Definition[], isOfAll: boolean): Baseline {
  const groups = definitions.map(({ name, findings }): [string, ReadonlyMap<string, ReadonlySet<string>>] => {
    const old = findings.filter(({ isOld }) => isOld || isOfAll);
    const fingerprints = (id: string) => new Set(old.filter((one) => one.ruleId === id).map(({ line }) => finding({ line }).fingerprint));
    return [name, new Map(ruleIds.map((id) => [id, fingerprints(id)]))];
  });
  return { uri: 'lintel-baseline.json', definitions: new Map(groups) };
}

function toWaiver({ rule, scope, created, expires, ticket }: WaiverText, index: number): Waiver {
  const isInline = 'uri' in scope;
  const { created: _always, ...rest } = waiver({
    id: `W-${index}`,
    rule,
    expires,
    scope: isInline ? { within: { uri: scope.uri, pointer: '' } } : scope,
    source: isInline ? 'definition' : 'file',
  });
  return { ...rest, ...(created === undefined ? {} : { created }), ...(ticket === undefined ? {} : { ticket }) };
}

describe('whatever the policy', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('the scenes come out in every way', () => {
    const outcomes = fc.sample(scene, { seed: options.seed, numRuns: 300 }).map((one) => judge(one).verdict.outcome);
    for (const outcome of ['pass', 'fail', 'none']) expect(outcomes.filter((one) => one === outcome).length).toBeGreaterThan(9);
  });

  test('the order of definitions and waivers changes nothing', () => {
    fc.assert(
      fc.property(scene, (one) => {
        const [forth, back] = [judge(one), judge(one, { reversed: true })];
        expect(back.verdict).toEqual(forth.verdict);
        expect(back.assessment.findings).toEqual(forth.assessment.findings);
        expect(back.assessment.notifications).toEqual(forth.assessment.notifications);
        expect(back.assessment.waivers).toEqual(forth.assessment.waivers);
      }),
      options,
    );
  });

  test('adding a waiver that has not expired never adds an open finding', () => {
    fc.assert(
      fc.property(scene, waiverText, (one, more) => {
        fc.pre(more.expires >= today);
        const before = judge(one).open;
        const after = judge({ ...one, waivers: [...one.waivers, more] }).open;
        expect([...after].filter((identity) => !before.has(identity))).toEqual([]);
      }),
      options,
    );
  });

  test('removing a finding never fails what passed', () => {
    fc.assert(
      fc.property(scene, fc.nat(), (one, at) => {
        fc.pre(judge(one).verdict.outcome === 'pass');
        const all = one.definitions.flatMap(({ findings }) => findings);
        const removed = all[at % Math.max(1, all.length)];
        const definitions = one.definitions.map((definition) => ({
          ...definition,
          findings: definition.findings.filter((other) => other !== removed),
        }));
        expect(judge({ ...one, definitions }).verdict.outcome).toBe('pass');
      }),
      options,
    );
  });

  test('a baseline of everything leaves nothing open but what waivers that have expired were about', () => {
    fc.assert(
      fc.property(scene, (one) => {
        const open = judge(one, { all: true }).assessment.findings.filter(({ status }) => status === 'open');
        expect(open.filter(({ waiver: record }) => record?.hasExpired !== true)).toEqual([]);
        expect(judge({ ...one, waivers: [] }, { all: true }).open).toEqual(new Set());
      }),
      options,
    );
  });

  test.each(['lock', 'severity', 'requirement', 'waiver rules'] as const)('tightening never turns fail into pass: %s', (kind) => {
    fc.assert(
      fc.property(scene, fc.nat(), ruleId, severity, (one, where, id, grave) => {
        fc.pre(judge(one).verdict.outcome === 'fail');
        const at = where % one.layers.length;
        const layers = one.layers.map((text, index) => (index === at ? tighten(text, kind, id, grave) : text));
        expect(judge({ ...one, layers }).verdict.outcome).not.toBe('pass');
      }),
      options,
    );
  });

  test('the clock enters only as a value', () => {
    const scenes = fc.sample(scene, { seed: options.seed, numRuns: 50 });
    const at = (time: string) => {
      vi.setSystemTime(new Date(time));
      return scenes.map((one) => judge(one).verdict);
    };
    vi.useFakeTimers();
    expect(at('2030-01-01T00:00:00Z')).toEqual(at('2020-06-30T23:59:59Z'));
  });
});

function tighten(text: LayerText, kind: 'lock' | 'severity' | 'requirement' | 'waiver rules', id: string, grave: Severity): LayerText {
  switch (kind) {
    case 'lock':
      return { ...text, locked: [...new Set([...(text.locked ?? []), id])] };
    case 'severity':
      return {
        ...text,
        rules: raised(text.rules ?? {}, id),
        profiles: (text.profiles ?? []).map((one) => ({ ...one, rules: raised(one.rules ?? {}, id) })),
      };
    case 'requirement': {
      const { score = 0, coverage = {}, budgets = {} } = text.require ?? {};
      return {
        ...text,
        require: { score: Math.min(100, score + 10), coverage: { ...coverage, auth: 100 }, budgets: { ...budgets, [id]: 0 } },
      };
    }
    case 'waiver rules':
      return { ...text, maxDays: { ...text.maxDays, [grave]: 10 }, required: ['ticket'], inline: 'deny' };
    default: {
      const never: never = kind;
      return never;
    }
  }
}

function raised(rules: NonNullable<LayerText['rules']>, id: string): NonNullable<LayerText['rules']> {
  const next: Readonly<Record<string, Severity>> = { off: 'hint', hint: 'info', info: 'warn', warn: 'error', error: 'error' };
  const said = rules[id];
  return typeof said === 'string' ? { ...rules, [id]: next[said] ?? said } : rules;
}
