import { describe, expect, test } from 'vitest';
import { readPattern } from '../../src/config/path-pattern.ts';
import type { RuleRun } from '../../src/policy/grade.ts';
import type { Baseline, Waiver } from '../../src/policy/settings.ts';
import { findWeakenings } from '../../src/policy/weakened.ts';
import { knownWaivers } from '../../src/policy/weakened-waivers.ts';
import { type PolicyView, type Weakening, weakeningFindings } from '../../src/policy/weakening.ts';
import type { Classification } from '../../src/report/classification.ts';
import type { Severity } from '../../src/report/severity.ts';
import { at, type LayerText, layer, type ProfileText, waiver } from './make-policy.ts';

interface ViewText {
  readonly layers?: readonly LayerText[];
  readonly path?: string;
  readonly declared?: Classification;
  readonly operations?: Readonly<Record<string, Classification>>;
  readonly waivers?: readonly Waiver[];
  readonly ignores?: readonly Waiver[];
  readonly baseline?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Rules that rulesets turn on. */
  readonly ruleset?: Readonly<Record<string, Severity | undefined>>;
}

const usual: Readonly<Record<string, Severity>> = {
  'server-https': 'error',
  'security-defined': 'error',
  'string-max-length': 'warn',
  'tags-used': 'hint',
  ...Object.fromEntries(['alpha', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot'].map((id) => [id, 'warn' as const])),
};

function view(text: ViewText): PolicyView {
  const path = text.path ?? 'orders/openapi.yaml';
  const run = (severity: Severity | undefined): RuleRun => ({ severity, options: {} });
  const on = text.ruleset ?? { 'server-https': undefined, 'security-defined': undefined, 'string-max-length': undefined };
  return {
    root: '/repo',
    settings: { layers: (text.layers ?? []).map(layer), waivers: text.waivers ?? [], baseline: baselineOf(text.baseline) },
    subject: { path: `/repo/${path}`, declared: text.declared ?? {} },
    place: at(path, 2, '/info'),
    operations: new Map(Object.entries(text.operations ?? {}).map(([name, said]) => [name, { said, place: at(path, 9, '/paths') }])),
    ruleset: {
      rules: new Map(Object.entries(on).map(([ruleId, severity]) => [ruleId, run(severity)])),
      untouched: (ruleId) => (ruleId in usual ? run(undefined) : undefined),
    },
    severityOf: (ruleId) => usual[ruleId],
    ignores: text.ignores ?? [],
  };
}

function baselineOf(text: ViewText['baseline']): Baseline | undefined {
  if (text === undefined) return undefined;
  const groups = Object.entries(text).map(
    ([key, rules]) => [key, new Map(Object.entries(rules).map(([id, list]) => [id, new Set(list)]))] as const,
  );
  return { uri: 'lintel-baseline.json', definitions: new Map(groups) };
}

function weakenings(base: ViewText, head: ViewText, isNew = false): readonly Weakening[] {
  return findWeakenings({ pairs: [{ base: view(base), head: view(head), isNew, isRenamed: false }], gone: [], renames: new Map() });
}

const messages = (found: readonly Weakening[]): readonly string[] => found.map(({ message }) => message);
const unsaid = { exposure: 'public', data: 'restricted', tags: [] } as const;
const facing: ProfileText = {
  name: 'public-facing',
  match: { exposure: ['public', 'partner'] },
  rules: { 'string-max-length': 'error' },
  locked: ['server-https'],
  require: { score: 85, coverage: { auth: 95 }, budgets: { 'tags-used': 3 } },
};

describe('what has no effect is no weakening', () => {
  const one: LayerText = {
    rules: { 'server-https': 'error', 'string-max-length': 'warn' },
    locked: ['security-defined'],
    profiles: [facing, { name: 'internal', match: { exposure: ['internal'] }, rules: { 'tags-used': 'warn' } }],
  };
  test.each<[string, readonly LayerText[], readonly LayerText[]]>([
    ['the same', [one], [one]],
    [
      'another order',
      [one],
      [{ ...one, profiles: [...(one.profiles ?? [])].reverse(), rules: { 'string-max-length': 'warn', 'server-https': 'error' } }],
    ],
    [
      'a file divided in two',
      [one],
      [{ uri: 'base.yaml', rules: one.rules ?? {}, locked: one.locked ?? [] }, { profiles: one.profiles ?? [] }],
    ],
    [
      'a profile with another name',
      [one],
      [{ ...one, profiles: (one.profiles ?? []).map((profile) => ({ ...profile, name: `${profile.name}-2` })) }],
    ],
    [
      'a profile divided in two',
      [one],
      [{ ...one, profiles: [...(one.profiles ?? []), { ...facing, name: 'more', match: { exposure: ['partner'] } }] }],
    ],
    ['an empty file that is gone', [{ uri: 'orders/lintel.yaml' }, one], [one]],
  ])('%s', (_name, base, head) => {
    expect(weakenings({ layers: base, declared: unsaid }, { layers: head, declared: unsaid })).toEqual([]);
  });
});

describe('to ask for more is no weakening', () => {
  test.each<[string, LayerText, LayerText]>([
    ['a rule more', {}, { rules: { 'tags-used': 'warn' } }],
    ['a graver rule', { rules: { 'string-max-length': 'warn' } }, { rules: { 'string-max-length': 'error' } }],
    ['a lock more', {}, { locked: ['server-https'] }],
    ['a higher score', { require: { score: 70 } }, { require: { score: 80, coverage: { auth: 50 }, budgets: { 'tags-used': 1 } } }],
    ['a profile more', {}, { profiles: [facing] }],
    ['a profile for more', { profiles: [facing] }, { profiles: [{ ...facing, match: {} }] }],
    ['shorter waivers', { maxDays: { error: 90 } }, { maxDays: { error: 30, warn: 90 }, required: ['ticket'], inline: 'deny' }],
    [
      'a stricter API',
      { apis: { orders: { definition: '/repo/orders/*.yaml', exposure: 'internal' } } },
      { apis: { orders: { definition: '/repo/orders/*.yaml', exposure: 'public' } } },
    ],
  ])('%s', (_name, base, head) => {
    expect(weakenings({ layers: [base], declared: unsaid }, { layers: [head], declared: unsaid })).toEqual([]);
  });
});

describe('rules', () => {
  test.each<[string, LayerText, LayerText, string]>([
    ['off', {}, { rules: { 'server-https': 'off' } }, 'The rule "server-https" no longer runs; the base has it grade by case.'],
    [
      'lower',
      { rules: { 'server-https': 'error' } },
      { rules: { 'server-https': 'info' } },
      'The rule "server-https" is at "info"; the base has it at "error".',
    ],
    [
      'no longer graver than usual',
      { rules: { 'string-max-length': 'error' } },
      {},
      'The rule "string-max-length" grades by case; the base has it at "error".',
    ],
    [
      'fixed at what it mostly says',
      {},
      { rules: { 'string-max-length': 'warn' } },
      'The rule "string-max-length" is at "warn"; the base has it grade by case.',
    ],
    [
      'options',
      { rules: { 'string-max-length': { options: { max: 100 } } } },
      { rules: { 'string-max-length': { options: { max: 10_000 } } } },
      'The option "max" of the rule "string-max-length" is not what it is at the base, and may ask for less.',
    ],
    ['unlocked', { locked: ['server-https'] }, {}, 'The rule "server-https" is no longer locked.'],
    ['of policy', {}, { rules: { 'policy-weakened': 'off' } }, 'The rule "policy-weakened" no longer runs; the base has it at "error".'],
  ])('%s', (_name, base, head, message) => {
    expect(messages(weakenings({ layers: [base] }, { layers: [head] }))).toEqual([message]);
  });

  test('what a ruleset no longer turns on, or turns down', () => {
    const found = weakenings(
      { ruleset: { 'server-https': undefined, 'acme-rule': 'warn', 'security-defined': undefined } },
      { ruleset: { 'acme-rule': 'hint', 'security-defined': 'warn' } },
    );
    expect(messages(found).map((message) => message.split(';')[0])).toEqual([
      'The rule "acme-rule" is at "hint"',
      'The rule "security-defined" is at "warn"',
      'The rule "server-https" no longer runs',
    ]);
  });

  test('the place is where the change says it, else the file that said it, else the definition', () => {
    const off = weakenings({ layers: [{}] }, { layers: [{}, { uri: 'orders/lintel.yaml', rules: { 'server-https': 'off' } }] });
    expect(off.map(({ location }) => location)).toEqual([at('orders/lintel.yaml', 30)]);
    const gone = weakenings({ layers: [{ locked: ['server-https'] }] }, { layers: [{}] });
    expect(gone).toMatchObject([{ location: { uri: 'lintel.yaml', range: { start: { line: 1 } } } }]);
    const removed = weakenings({ layers: [{ locked: ['server-https'] }] }, { layers: [] });
    expect(removed.map(({ message, location }) => [message, location.uri])).toEqual([
      ['The configuration in "lintel.yaml" no longer counts.', 'orders/openapi.yaml'],
      ['The rule "server-https" is no longer locked.', 'orders/openapi.yaml'],
    ]);
  });

  test('a file above that is cut off by a root is named', () => {
    const outer = layer({ uri: 'lintel.yaml', locked: ['server-https'] });
    const nearer = { ...layer({ uri: 'orders/lintel.yaml' }), isRoot: true };
    const base = { ...view({}), settings: { layers: [outer, { ...nearer, isRoot: false }], waivers: [], baseline: undefined } };
    const head = { ...view({}), settings: { layers: [nearer], waivers: [], baseline: undefined } };
    const [file] = findWeakenings({ pairs: [{ base, head, isNew: false, isRenamed: false }], gone: [], renames: new Map() });
    expect(file).toMatchObject({ message: 'The configuration in "lintel.yaml" no longer counts: "orders/lintel.yaml" is a root now.' });
  });
});

describe('profiles and requirements', () => {
  const base = { layers: [{ profiles: [facing] }], declared: unsaid };

  test('a profile that is gone takes all it asks for with it', () => {
    expect(messages(weakenings(base, { ...base, layers: [{}] }))).toEqual([
      'The rule "server-https" is no longer locked.',
      'The budget of the rule "tags-used" is no longer limited; at the base it is at most 3.',
      'The required coverage of "auth" is gone; at the base it is at least 95.',
      'The required score is gone; at the base it is at least 85.',
      'The rule "string-max-length" grades by case; the base has it at "error".',
    ]);
  });

  test('a profile that is for fewer APIs weakens, also when none of those is there now', () => {
    const narrowed = { ...facing, match: { exposure: ['public'] as const } };
    const found = weakenings(base, { ...base, layers: [{ profiles: [narrowed] }] });
    expect(messages(found)[0]).toMatch(
      /^The rule "server-https" is no longer locked\. This is about a definition at ".+" \(exposure "partner"\), for example\.$/,
    );
    expect(found).toHaveLength(5);
  });

  test('a profile for paths, where no definition is now', () => {
    const paths = (text: string): PolicyView => {
      const made = view({ layers: [{ profiles: [{ name: 'payments', match: { paths: [text] }, locked: ['server-https'] }] }] });
      const glob = readPattern(text, '/repo');
      if ('fault' in glob) throw new Error(glob.fault);
      const layers = made.settings.layers.map((one) => ({
        ...one,
        profiles: one.profiles.map((profile) => ({ ...profile, match: { paths: [glob] } })),
      }));
      return { ...made, settings: { ...made.settings, layers } };
    };
    const changes: readonly (readonly [string, string])[] = [
      ['pay/**', 'pay/cards/**'],
      ['**/pay-*.yaml', '**/pay-?.yaml'],
      ['{pay,cards}/*.{yaml,json}', 'cards/*.yaml'],
      ['**', 'orders/**'],
    ];
    for (const [base, head] of changes) {
      const found = (one: string, other: string): readonly string[] =>
        messages(
          findWeakenings({
            pairs: [{ base: paths(one), head: paths(other), isNew: false, isRenamed: false }],
            gone: [],
            renames: new Map(),
          }),
        );
      expect(found(base, head), base).toEqual([expect.stringContaining('no longer locked')]);
      expect(found(head, base), base).toEqual([]);
    }
  });

  test('a profile for a kind of API that asks for less than before', () => {
    const retired: ProfileText = { name: 'retired', match: { lifecycle: ['retired'] }, rules: { 'server-https': 'off' } };
    const found = weakenings({ layers: [{}] }, { layers: [{ profiles: [retired] }] });
    expect(messages(found)).toEqual([expect.stringMatching(/^The rule "server-https" no longer runs; .*lifecycle "retired"/)]);
  });

  describe('many rules at once', () => {
    const ids = ['alpha', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot', 'server-https'];
    const on = Object.fromEntries(ids.map((id) => [id, id === 'server-https' ? ('error' as const) : ('warn' as const)]));
    const rules = Object.fromEntries(ids.map((id) => [id, 'error' as const]));

    test('by another ruleset: one finding names the gravest of them', () => {
      expect(weakenings({ ruleset: on }, { ruleset: {} })).toMatchObject([
        {
          message: '7 rules of the base no longer run: "server-https", "alpha", "bravo", "charlie", "delta" and 2 more.',
          location: at('orders/openapi.yaml', 2, '/info'),
        },
      ]);
      const lower = Object.fromEntries(ids.map((id) => [id, 'hint' as const]));
      expect(messages(weakenings({ ruleset: on }, { ruleset: lower }))).toEqual([
        '7 rules are less grave than at the base: "server-https", "alpha", "bravo", "charlie", "delta" and 2 more.',
      ]);
      expect(messages(weakenings({ ruleset: on, layers: [{ locked: ids }] }, { ruleset: on, layers: [{}] }))).toContain(
        '7 rules are no longer locked: "server-https", "alpha", "bravo", "charlie", "delta" and 2 more.',
      );
    });

    test('five are told one by one, and so are those that are said in different places', () => {
      const { alpha: _, bravo: __, ...five } = on;
      expect(weakenings({ ruleset: five }, { ruleset: {} })).toHaveLength(5);
      const lower = Object.fromEntries(ids.map((id) => [id, 'hint' as const]));
      expect(weakenings({ layers: [{ rules }], ruleset: on }, { layers: [{ rules: lower }], ruleset: on })).toHaveLength(7);
    });

    test('for several definitions it says how many, and its fingerprint does not depend on them', () => {
      const pair = (path: string) => ({
        base: view({ path, ruleset: on, layers: [{}] }),
        head: view({ path, ruleset: {}, layers: [{ ruleset: [] }] }),
        isNew: false,
        isRenamed: false,
      });
      const found = findWeakenings({ pairs: [pair('a.yaml'), pair('b.yaml')], gone: [], renames: new Map() });
      expect(messages(found)).toEqual([
        expect.stringMatching(/^7 rules of the base no longer run: .* and 2 more\. It concerns 2 definitions\.$/),
      ]);
    });

    test('for an API that is not there yet it says which one', () => {
      const internal: ProfileText = { name: 'inside', match: { exposure: ['internal'] }, rules };
      const found = weakenings({ layers: [{ profiles: [internal] }], ruleset: {} }, { layers: [{ profiles: [] }], ruleset: {} });
      expect(messages(found)).toEqual([
        expect.stringMatching(
          /^\d rules of the base no longer run: .* This is about a definition at ".*" \(exposure "internal"\), for example\.$/,
        ),
      ]);
    });
  });

  test('numbers', () => {
    const found = weakenings(
      {
        layers: [
          {
            require: { score: 85, coverage: { auth: 95, total: 80 }, budgets: { 'tags-used': 3 } },
            maxDays: { error: 30, warn: 90 },
            required: ['ticket', 'approver'],
            inline: 'deny',
          },
        ],
      },
      {
        layers: [
          {
            require: { score: 70, coverage: { auth: 90, total: 80 }, budgets: { 'tags-used': 30 } },
            maxDays: { error: 60 },
            required: ['ticket'],
            inline: 'report',
          },
        ],
      },
    );
    expect(messages(found)).toEqual(
      [
        'Waivers no longer need a field "approver".',
        'The required score is at least 70; at the base it is at least 85.',
        'The required coverage of "auth" is at least 90; at the base it is at least 95.',
        'The budget of the rule "tags-used" is at most 30; at the base it is at most 3.',
        'The duration of waivers of severity "error" is at most 60; at the base it is at most 30.',
        'What counts of "x-lintel-ignore" is "report"; at the base it is "deny".',
        'The duration of waivers of severity "warn" is no longer limited; at the base it is at most 90.',
      ].sort((left, right) => messages(found).indexOf(left) - messages(found).indexOf(right)),
    );
    expect(found).toHaveLength(7);
  });
});

describe('classification', () => {
  test.each<[string, Classification, Classification, readonly string[]]>([
    [
      'lower in the definition',
      { exposure: 'public', data: 'restricted', lifecycle: 'production', tags: ['pci', 'pii'] },
      { exposure: 'internal', data: 'internal', lifecycle: 'deprecated', tags: ['pii'] },
      [
        'The exposure is "internal"; at the base it is "public".',
        'The data class is "internal"; at the base it is "restricted".',
        'The lifecycle is "deprecated"; at the base it is "production".',
        'The list of data tags is "pii"; at the base it is "pii, pci".',
      ],
    ],
    [
      'said where nothing was',
      { data: 'restricted', tags: [] },
      { data: 'restricted', tags: [], exposure: 'internal' },
      ['The exposure is "internal"; at the base it is unknown, which counts as "public".'],
    ],
    ['raised', { exposure: 'internal', data: 'public', tags: [] }, { exposure: 'public', data: 'restricted', tags: ['pci'] }, []],
    ['said as it was taken for', {}, { exposure: 'public', data: 'restricted', tags: ['pii', 'phi', 'pci'], lifecycle: 'production' }, []],
  ])('%s', (_name, base, head, expected) => {
    expect([...messages(weakenings({ declared: base }, { declared: head }))].sort()).toEqual([...expected].sort());
  });

  test('by configuration, at its place', () => {
    const apis = (exposure: 'public' | 'internal'): readonly LayerText[] => [
      { apis: { orders: { definition: '/repo/orders/openapi.yaml', exposure } } },
    ];
    expect(weakenings({ layers: apis('public') }, { layers: apis('internal') })).toMatchObject([
      { message: 'The exposure is "internal"; at the base it is "public".', location: at('lintel.yaml', 10) },
    ]);
  });

  test('a new definition says what it is; where a glob says it for all that may come, that weakens', () => {
    expect(weakenings({}, { declared: { exposure: 'internal', data: 'public' } }, true)).toEqual([]);
    const exact = { apis: { orders: { definition: '/repo/orders/openapi.yaml', exposure: 'internal' as const } } };
    expect(weakenings({ layers: [{}] }, { layers: [exact] }, true)).toEqual([]);
    const glob = { apis: { orders: { definition: '/repo/**', exposure: 'internal' as const } } };
    expect(messages(weakenings({ layers: [{}] }, { layers: [glob] }, true))).toEqual([
      expect.stringMatching(/^The exposure is "internal"; .* \(which says nothing of itself\), for example\.$/),
    ]);
  });

  test('an operation that says less of itself', () => {
    const base = { operations: { 'POST /orders': {}, 'GET /orders': { exposure: 'internal' as const } } };
    const head = {
      operations: {
        'POST /orders': { exposure: 'internal' as const },
        'GET /orders': { exposure: 'internal' as const },
        'GET /new': { exposure: 'internal' as const },
      },
    };
    expect(weakenings(base, head)).toMatchObject([
      { message: 'The exposure of GET /new is "internal"; at the base it is unknown, which counts as "public".' },
      {
        message: 'The exposure of POST /orders is "internal"; at the base it is unknown, which counts as "public".',
        location: at('orders/openapi.yaml', 9, '/paths'),
      },
    ]);
  });

  test('a definition that is lowered is said once, not for each operation', () => {
    const operations = { 'POST /orders': {}, 'GET /orders': {} };
    expect(weakenings({ declared: { exposure: 'public' }, operations }, { declared: { exposure: 'internal' }, operations })).toHaveLength(
      1,
    );
  });

  test('an operation that moves into a new definition stays what it was', () => {
    const old = view({ operations: { 'POST /pay': {}, 'GET /orders': {} }, declared: unsaid });
    const kept = view({ operations: { 'GET /orders': {} }, declared: unsaid });
    const fresh = view({
      path: 'pay/openapi.yaml',
      operations: { 'POST /pay': {}, 'POST /other': {} },
      declared: { ...unsaid, exposure: 'internal' },
    });
    const base = { ...fresh, operations: new Map() };
    const found = findWeakenings({
      pairs: [
        { base: old, head: kept, isNew: false, isRenamed: false },
        { base, head: fresh, isNew: true, isRenamed: false },
      ],
      gone: [],
      renames: new Map(),
    });
    expect(messages(found)).toEqual(['The exposure of POST /pay is "internal"; at the base it is "public".']);
    const whenGone = findWeakenings({ pairs: [{ base, head: fresh, isNew: true, isRenamed: false }], gone: [old], renames: new Map() });
    expect(messages(whenGone)).toEqual(messages(found));
  });
});

describe('waivers', () => {
  const old = waiver({ id: 'W-1', scope: { operation: 'POST /orders' } });
  const other = waiver({ id: 'W-2', rule: 'security-defined', scope: { pointer: '/paths' } });

  test.each<[string, readonly Waiver[]]>([
    ['the same in another order', [other, old]],
    ['with another id and reason', [{ ...old, id: 'W-9', reason: 'said otherwise', owner: 'team-billing' }, other]],
    ['shorter', [{ ...old, expires: '2026-11-30' }, other]],
    ['narrower', [{ ...old, scope: { ...old.scope, fingerprint: '0123456789abcdef' } }, other]],
    ['one less', [other]],
  ])('%s: no weakening', (_name, waivers) => {
    expect(weakenings({ waivers: [old, other] }, { waivers })).toEqual([]);
  });

  test.each<[string, Waiver, string]>([
    ['new', waiver({ id: 'W-3', scope: { fingerprint: '0123456789abcdef' } }), 'The waiver "W-3" for the rule "server-https" is new.'],
    [
      'look-alike id',
      { ...other, id: 'W-１', scope: { operation: 'GET /orders' } },
      'The waiver "W-１" for the rule "security-defined" is new.',
    ],
    [
      'longer',
      { ...old, expires: '2027-01-01' },
      'The waiver "W-1" for the rule "server-https" lasts until 2027-01-01; at the base it lasts until 2026-12-31.',
    ],
    [
      'another scope',
      { ...old, scope: { operation: 'GET /orders' } },
      'The waiver "W-1" for the rule "server-https" has another scope than at the base.',
    ],
    ['wider', { ...other, scope: {} }, 'The waiver "W-2" for the rule "security-defined" has another scope than at the base.'],
    [
      'another rule',
      { ...old, rule: 'security-defined' },
      'The waiver "W-1" is for the rule "security-defined"; at the base it is for "server-https".',
    ],
    [
      'a glob in another folder',
      { ...old, scope: { path: { text: '**', hasWildcards: true, matches: () => true } }, origin: at('lintel-waivers.yaml') },
      'The waiver "W-1" for the rule "server-https" has another scope than at the base.',
    ],
  ])('%s: a weakening', (_name, changed, message) => {
    const moved = {
      ...old,
      scope: { path: { text: '**', hasWildcards: true, matches: () => true } },
      origin: at('orders/lintel-waivers.yaml'),
    };
    const base = changed.scope.path === undefined ? [old, other] : [moved];
    expect(messages(weakenings({ waivers: base }, { waivers: [...base.filter(({ id }) => id !== changed.id), changed] }))).toEqual([
      message,
    ]);
  });

  test('in the definition: what is new does not judge the change', () => {
    const ignore = (pointer: string): Waiver =>
      waiver({ id: `orders/openapi.yaml#${pointer}`, source: 'definition', scope: { within: { uri: 'orders/openapi.yaml', pointer } } });
    const [base, head] = [[ignore('/paths/~1a')], [ignore('/paths/~1a'), ignore('')]];
    expect(messages(weakenings({ ignores: base }, { ignores: head }))).toEqual([
      '"x-lintel-ignore" for the rule "server-https" is not at the base, or does not reach as far there.',
    ]);
    expect(knownWaivers(base, head)).toEqual([head[0]]);
    expect(weakenings({}, { ignores: [ignore('')] }, true)).toHaveLength(1);
  });

  test('a file that was renamed is the same file', () => {
    const ignore = (uri: string): Waiver => waiver({ source: 'definition', scope: { within: { uri, pointer: '/info' } } });
    const pair = {
      base: view({ ignores: [ignore('old.yaml')] }),
      head: view({ ignores: [ignore('new.yaml')] }),
      isNew: false,
      isRenamed: false,
    };
    expect(findWeakenings({ pairs: [pair], gone: [], renames: new Map([['new.yaml', 'old.yaml']]) })).toEqual([]);
    expect(findWeakenings({ pairs: [pair], gone: [], renames: new Map() })).toHaveLength(1);
  });

  test('a definition that takes the name of another API takes its waivers', () => {
    const api = waiver({ scope: { api: 'legacy' } });
    const base = { waivers: [api], layers: [{ apis: { orders: { definition: '/repo/orders/openapi.yaml' } } }] };
    const head = { waivers: [api], layers: [{ apis: { legacy: { definition: '/repo/orders/openapi.yaml' } } }] };
    expect(messages(weakenings(base, head))).toEqual([
      'The definition takes the name of the API "legacy", which has waivers or a baseline at the base.',
    ]);
  });
});

describe('baseline', () => {
  const base = {
    'orders/openapi.yaml': { 'server-https': ['a', 'b'], 'security-defined': ['c'] },
    'old.yaml': { 'server-https': ['d', 'e'] },
  };
  test.each<[string, ViewText['baseline'], readonly string[]]>([
    ['the same', base, []],
    ['smaller', { 'orders/openapi.yaml': { 'server-https': ['a'] } }, []],
    ['gone', undefined, []],
    ['renamed', { 'orders/openapi.yaml': base['orders/openapi.yaml'], 'new.yaml': { 'server-https': ['d'] } }, []],
    [
      'one taken for another',
      { ...base, 'orders/openapi.yaml': { 'server-https': ['a', 'x'] } },
      ['The baseline holds 1 finding of "orders/openapi.yaml" that it does not hold at the base.'],
    ],
    [
      'of another rule',
      { ...base, 'orders/openapi.yaml': { 'tags-used': ['a'] } },
      ['The baseline holds 1 finding of "orders/openapi.yaml" that it does not hold at the base.'],
    ],
    [
      'for a definition that is not there yet',
      { ...base, 'next.yaml': { 'server-https': ['d', 'e', 'f'] } },
      ['The baseline holds 3 findings of "next.yaml" that it does not hold at the base.'],
    ],
  ])('%s', (_name, baseline, expected) => {
    expect(messages(weakenings({ baseline: base }, baseline === undefined ? {} : { baseline }))).toEqual(expected);
  });

  test('one where none was', () => {
    expect(weakenings({}, { baseline: base })).toHaveLength(2);
  });
});

describe('as findings', () => {
  const pair = (path: string) => ({
    base: view({ path, layers: [{}] }),
    head: view({ path, layers: [{ rules: { 'server-https': 'off' } }] }),
    isNew: false,
    isRenamed: false,
  });

  test('one for all definitions, an error, or a warning when it is allowed', () => {
    const found = findWeakenings({
      pairs: [pair('a/openapi.yaml'), pair('b/openapi.yaml'), pair('c/openapi.yaml')],
      gone: [],
      renames: new Map(),
    });
    const [finding, ...others] = weakeningFindings(found, false, (...parts) => parts.join('|'));
    expect(others).toEqual([]);
    expect(finding).toEqual({
      ruleId: 'policy-weakened',
      severity: 'error',
      message: 'The rule "server-https" no longer runs; the base has it grade by case. It concerns 3 definitions.',
      location: at('lintel.yaml', 30),
      relatedLocations: [],
      fingerprint: 'policy-weakened|lintel.yaml|severity server-https',
    });
    expect(weakeningFindings(found, true, () => '')).toMatchObject([{ severity: 'warn' }]);
  });
});
