import { describe, expect, test } from 'vitest';
import { type Assessment, assess, type FoundDefinition } from '../../src/policy/assess.ts';
import type { Baseline, Waiver } from '../../src/policy/settings.ts';
import type { Finding } from '../../src/report/finding.ts';
import { at, compareFindings, finding, pattern, waiver, waiverRules } from './make-policy.ts';

const today = '2026-11-22';

function definition(fields: Partial<FoundDefinition> = {}): FoundDefinition {
  return {
    path: '/repo/openapi.yaml',
    documents: ['openapi.yaml'],
    hasRun: (ruleId) => ruleId !== 'rule-that-did-not-run',
    findings: [finding()],
    waivers: [],
    waiverRules: waiverRules({}),
    ...fields,
  };
}

function judge(definitions: readonly FoundDefinition[], existing: readonly string[] = []): Assessment {
  const exists = (_baseline: Baseline, key: string): boolean => existing.includes(key);
  return assess({ definitions, today, pathOf: (uri) => `/repo/${uri}`, exists, compare: compareFindings });
}

function baselineOf(groups: Readonly<Record<string, readonly Finding[]>>): Baseline {
  const byRule = (findings: readonly Finding[]) =>
    new Map(
      findings.map(({ ruleId }) => [
        ruleId,
        new Set(findings.filter((one) => one.ruleId === ruleId).map(({ fingerprint }) => fingerprint)),
      ]),
    );
  return { uri: 'lintel-baseline.json', definitions: new Map(Object.entries(groups).map(([key, findings]) => [key, byRule(findings)])) };
}

const statuses = ({ findings }: Assessment): readonly string[] => findings.map(({ status }) => status);
const notices = ({ notifications }: Assessment): readonly string[] =>
  notifications.map(({ level, code, message }) => `${level} ${code}: ${message}`);

describe('what a waiver is about', () => {
  const one = finding({ operation: 'POST /orders', fingerprint: '00000000000000aa' });
  const inFile = finding({ ...one, location: at('shared/schemas.yaml', 3, '/components/schemas/Order') });

  test.each([
    ['its fingerprint', { fingerprint: '00000000000000aa' }, one, 'waived'],
    ['another fingerprint', { fingerprint: '00000000000000ab' }, one, 'open'],
    ['its pointer', { pointer: '/servers/4/url' }, one, 'waived'],
    ['a pointer above it', { pointer: '/servers' }, one, 'open'],
    ['its operation', { operation: 'POST /orders' }, one, 'waived'],
    ['another operation', { operation: 'post /orders' }, one, 'open'],
    ['its API', { api: 'orders' }, one, 'waived'],
    ['another API', { api: 'Orders' }, one, 'open'],
    ['the entry document', { path: pattern('/repo/*.yaml') }, inFile, 'waived'],
    ['its file by name', { path: pattern('/repo/shared/schemas.yaml') }, inFile, 'waived'],
    ['a folder with its file, and without its definition', { path: pattern('/repo/shared/*') }, inFile, 'open'],
    ['the same with its operation', { path: pattern('/repo/shared/*'), operation: 'POST /orders' }, inFile, 'open'],
    ['the same with its fingerprint', { path: pattern('/repo/shared/*'), fingerprint: one.fingerprint }, inFile, 'waived'],
    ['another file', { path: pattern('/repo/shared/*') }, one, 'open'],
    ['a path and an API', { path: pattern('/repo/shared/*'), api: 'orders' }, inFile, 'waived'],
    ['a path and an operation, one of them another', { path: pattern('/repo/shared/*'), operation: 'POST /orders' }, one, 'open'],
    ['a place', { within: { uri: 'openapi.yaml', pointer: '/servers/4/url' } }, one, 'waived'],
    ['a place around it', { within: { uri: 'openapi.yaml', pointer: '/servers' } }, one, 'waived'],
    ['the whole document', { within: { uri: 'openapi.yaml', pointer: '' } }, one, 'waived'],
    ['a place whose name begins alike', { within: { uri: 'openapi.yaml', pointer: '/server' } }, one, 'open'],
    ['a place in another file', { within: { uri: 'openapi.yaml', pointer: '' } }, inFile, 'open'],
    [
      'a place and a fingerprint, one of them another',
      { fingerprint: one.fingerprint, within: { uri: 'a.yaml', pointer: '' } },
      one,
      'open',
    ],
    [
      'its fingerprint at a place whose name begins alike',
      { fingerprint: one.fingerprint, within: { uri: 'openapi.yaml', pointer: '/server' } },
      one,
      'open',
    ],
    ['its pointer and another operation', { pointer: '/servers/4/url', operation: 'GET /orders' }, one, 'open'],
    ['its operation and another pointer', { pointer: '/servers/5/url', operation: 'POST /orders' }, one, 'open'],
    ['nothing at all', {}, one, 'open'],
  ] as const)('%s', (_name, scope, found, status) => {
    const result = judge([definition({ api: 'orders', findings: [found], waivers: [waiver({ scope })] })]);
    expect(statuses(result)).toEqual([status]);
    expect(result.waivers.map(({ findings }) => findings)).toEqual([status === 'waived' ? 1 : 0]);
  });

  const takesFromLegacy = definition({
    path: '/repo/orders.yaml',
    documents: ['orders.yaml', 'legacy/openapi.yaml'],
    findings: [finding({ location: at('legacy/openapi.yaml', 3, '/paths/~1export/get') })],
    otherApis: new Set(['/repo/legacy/openapi.yaml']),
  });
  const legacy = definition({
    path: '/repo/legacy/openapi.yaml',
    documents: ['legacy/openapi.yaml'],
    findings: takesFromLegacy.findings,
  });

  test('a file that is an API itself is waived for that API alone, and open where another one has it too', () => {
    const waivers = [waiver({ scope: { path: pattern('/repo/legacy/openapi.yaml') } })];
    const result = judge([
      { ...takesFromLegacy, waivers },
      { ...legacy, waivers },
    ]);
    expect(statuses(result)).toEqual(['open']);
    expect(statuses(judge([{ ...legacy, waivers }]))).toEqual(['waived']);
    expect(notices(result)).toEqual([
      'note waiver-outside: The waiver "W-1" is for definitions at "/repo/legacy/openapi.yaml"; it does not cover what is taken from there by "orders.yaml".',
    ]);
    const named = [...waivers, waiver({ id: 'W-2', scope: { api: 'orders', path: pattern('/repo/legacy/**') } })];
    const all = [
      { ...takesFromLegacy, api: 'orders', waivers: named },
      { ...legacy, waivers: named },
    ];
    expect(statuses(judge(all))).toEqual(['waived']);
  });

  test('a waiver that covers no definition is told of once, unless it is over', () => {
    const waivers = [
      waiver({ scope: { path: pattern('/repo/legacy/**') } }),
      waiver({ id: 'W-2', scope: { path: pattern('/repo/*/*.yaml') }, expires: '2026-11-21' }),
    ];
    const result = judge(
      ['b.yaml', 'a.yaml', 'c.yaml'].map((name) => ({
        ...takesFromLegacy,
        path: `/repo/${name}`,
        documents: [name, 'legacy/openapi.yaml'],
        waivers,
      })),
    );
    expect(notices(result)).toEqual([
      'warning waiver-outside: The waiver "W-1" is for definitions at "/repo/legacy/**"; it does not cover what is taken from there by "a.yaml" and 2 more.',
    ]);
  });

  test('another rule, or one of another case, is not waived', () => {
    const waivers = [
      waiver({ rule: 'Server-https', scope: { api: 'orders' } }),
      waiver({ id: 'W-2', rule: '*', scope: { api: 'orders' } }),
    ];
    expect(statuses(judge([definition({ api: 'orders', waivers })]))).toEqual(['open']);
  });

  test('an API without a name is not named by any waiver', () => {
    expect(statuses(judge([definition({ waivers: [waiver({ scope: { api: 'orders' } })] })]))).toEqual(['open']);
  });
});

describe('whether a waiver holds', () => {
  const scope = { path: pattern('/repo/**') };
  const inline = waiver({
    id: 'openapi.yaml#/x-lintel-ignore/0',
    scope: { within: { uri: 'openapi.yaml', pointer: '' } },
    source: 'definition',
  });

  test('its last day is `expires`; after it the finding is open, says for how long it was waived, and is counted', () => {
    const on = judge([definition({ waivers: [waiver({ scope, expires: today })] })]);
    expect(on.findings).toMatchObject([{ status: 'waived', waiver: { id: 'W-1', hasExpired: false } }]);
    const after = judge([definition({ waivers: [waiver({ scope, expires: '2026-11-21' })] })]);
    expect(after.findings).toMatchObject([{ status: 'open', waiver: { id: 'W-1', expires: '2026-11-21', hasExpired: true } }]);
    expect(after.waivers).toMatchObject([{ id: 'W-1', rule: 'server-https', findings: 1, hasExpired: true }]);
    expect(after.notifications).toEqual([]);
  });

  test('one that holds goes before one that has expired; of several the one that holds longest is named', () => {
    const waivers = [
      waiver({ id: 'W-3', scope, expires: '2027-01-01' }),
      waiver({ id: 'W-2', scope: { pointer: '/servers/4/url' }, expires: '2027-06-01' }),
      waiver({ id: 'W-1', scope: { api: 'orders' }, expires: '2026-01-02' }),
    ];
    for (const order of [waivers, waivers.toReversed()]) {
      expect(judge([definition({ api: 'orders', waivers: order })]).findings).toMatchObject([{ status: 'waived', waiver: { id: 'W-2' } }]);
    }
  });

  test.each([
    [
      'created in the future',
      { created: '2026-11-23' },
      {},
      'error waiver-invalid: The waiver "W-1" was created on 2026-11-23, which is still to come.',
    ],
    [
      'expires before it was created',
      { created: '2026-11-20', expires: '2026-11-19' },
      {},
      'error waiver-invalid: The waiver "W-1" expires on 2026-11-19, before it was created (2026-11-20).',
    ],
    [
      'without a ticket',
      {},
      { required: ['ticket'] },
      'error waiver-invalid: The waiver "W-1" has no ticket, which lintel.yaml:81 requires.',
    ],
    [
      'too long',
      {},
      { maxDays: { error: 363 } },
      'warning waiver-too-long: The waiver "W-1" is for 364 days; for findings of severity "error" lintel.yaml:80 allows 363. They stay open.',
    ],
    [
      'longer than even a lighter finding gets',
      {},
      { maxDays: { hint: 363, error: 400 } },
      'warning waiver-too-long: The waiver "W-1" is for 364 days; for findings of severity "error" lintel.yaml:80 allows 363. They stay open.',
    ],
    [
      'without a date that its duration counts from',
      { created: undefined },
      { maxDays: { hint: 400 } },
      'error waiver-invalid: The waiver "W-1" has no date of creation, from which lintel.yaml:80 counts how long it holds.',
    ],
  ] as const)('%s: it does not hold', (_name, fields, rules, notice) => {
    const { created, ...rest } = waiver({ scope, ...fields } as Partial<Waiver> & Pick<Waiver, 'scope'>);
    const one: Waiver = created === undefined ? rest : { ...rest, created };
    const result = judge([definition({ waivers: [one], waiverRules: waiverRules(rules) })]);
    expect(statuses(result)).toEqual(['open']);
    expect(notices(result)).toEqual([notice]);
  });

  test('what is long enough and complete holds', () => {
    const waivers = [waiver({ scope, ticket: 'OPS-1', approver: 'security@example.com' })];
    const rules = waiverRules({ maxDays: { error: 364, warn: 400 }, required: ['ticket', 'approver'] });
    const result = judge([definition({ waivers, waiverRules: rules })]);
    expect([statuses(result), notices(result)]).toEqual([['waived'], []]);
  });

  test('too long for grave findings, it still holds for lighter ones', () => {
    const findings = [finding(), finding({ line: 5, severity: 'warn' })];
    const rules = waiverRules({ maxDays: { error: 30, warn: 365 } });
    expect(statuses(judge([definition({ findings, waivers: [waiver({ scope })], waiverRules: rules })]))).toEqual(['open', 'waived']);
  });

  test('in the definition: allowed, reported or denied', () => {
    const result = (mode?: 'allow' | 'report' | 'deny') => {
      const assessment = judge([definition({ waivers: [inline], waiverRules: waiverRules(mode === undefined ? {} : { inline: mode }) })]);
      return [...statuses(assessment), ...notices(assessment)];
    };
    expect(result()).toEqual(['waived']);
    expect(result('allow')).toEqual(['waived']);
    expect(result('report')).toEqual([
      'waived',
      'note waiver-inline: The definition waives "server-https" itself until 2026-12-31 (reported by lintel.yaml:82).',
    ]);
    expect(result('deny')).toEqual([
      'open',
      'warning waiver-denied: "x-lintel-ignore" does not count here, by lintel.yaml:82: what it is about stays open.',
    ]);
  });

  test('the same id twice, and the same scope twice, are errors; ids that look alike are other ids', () => {
    const twins = [waiver({ scope: { api: 'orders' } }), waiver({ scope: { api: 'billing' }, origin: at('other.yaml', 3) })];
    expect(notices(judge([definition({ findings: [], waivers: twins })]))).toEqual([
      'error waiver-invalid: The waiver "W-1" has the same id as "W-1" (lintel-waivers.yaml:2).',
    ]);
    const repeated = [waiver({ id: 'W-1', scope: { api: 'orders' } }), waiver({ id: 'W-2', scope: { api: 'orders' } })];
    expect(notices(judge([definition({ findings: [], waivers: repeated })]))).toEqual([
      'error waiver-invalid: The waiver "W-2" is about the same findings as "W-1" (lintel-waivers.yaml:2).',
    ]);
    const alike = [
      waiver({ id: 'W-1', scope: { api: 'a' } }),
      waiver({ id: 'W-\u200b1', scope: { api: 'b' } }),
      waiver({ id: 'w-1', scope: { api: 'c' } }),
    ];
    expect(notices(judge([definition({ findings: [], waivers: alike })]))).toEqual([]);
  });

  test('the same glob in files of different folders is about different findings', () => {
    const near = waiver({ id: 'W-2', scope: { path: pattern('**') }, origin: at('services/a/lintel-waivers.yaml') });
    expect(
      notices(judge([definition({ findings: [], hasRun: () => false, waivers: [waiver({ scope: { path: pattern('**') } }), near] })])),
    ).toEqual([]);
  });

  test.each([
    ['by path', { path: pattern('/repo/**') }, 1],
    ['by the path of another document', { path: pattern('/repo/shared.yaml') }, 1],
    ['by API', { api: 'orders' }, 1],
    ['by place', { within: { uri: 'shared.yaml', pointer: '/components' } }, 1],
    ['of another path', { path: pattern('/elsewhere/**') }, 0],
    ['of another API', { api: 'billing' }, 0],
    ['of this path and another API', { path: pattern('/repo/**'), api: 'billing' }, 0],
    ['by fingerprint: it may be one of another definition', { fingerprint: 'f'.repeat(16) }, 0],
    ['by operation', { operation: 'GET /gone' }, 0],
  ] as const)('stale: %s', (_name, scope, count) => {
    const of = (rule: string) =>
      definition({ api: 'orders', documents: ['openapi.yaml', 'shared.yaml'], findings: [], waivers: [waiver({ rule, scope })] });
    const stale = 'warning waiver-stale: The waiver "W-1" is about no finding of rule "server-https".';
    expect(notices(judge([of('server-https')]))).toEqual(count === 1 ? [stale] : []);
    expect(notices(judge([of('rule-that-did-not-run')]))).toEqual([]);
  });

  test('a waiver that several definitions know is listed once, and is about something if it is for one of them', () => {
    const shared = waiver({ scope: { path: pattern('/repo/**') } });
    const other = definition({ path: '/repo/b.yaml', documents: ['b.yaml'], findings: [], waivers: [shared] });
    const result = judge([definition({ waivers: [shared] }), other]);
    expect(result.waivers).toMatchObject([{ id: 'W-1', findings: 1 }]);
    expect(result.notifications).toEqual([]);
  });

  test('what policy finds cannot be waived', () => {
    const own = finding({ ruleId: 'policy-weakened' });
    const result = judge([definition({ findings: [own], waivers: [waiver({ rule: 'policy-weakened', scope })] })]);
    expect(statuses(result)).toEqual(['open']);
    expect(notices(result)).toContain('error waiver-invalid: The waiver "W-1" is for "policy-weakened", which cannot be waived.');
  });
});

describe('the baseline', () => {
  const [old, other] = [finding(), finding({ line: 9 })];
  const baseline = baselineOf({ 'openapi.yaml': [old] });
  const filed = { baseline, key: 'openapi.yaml' };

  test('softens what was there, nothing else', () => {
    const result = judge([definition({ findings: [old, other, finding({ ruleId: 'server-known', line: 4 })], baseline: filed })]);
    expect(statuses(result)).toEqual(['baselined', 'open', 'open']);
    expect(result.tallies).toEqual([
      new Map([
        ['server-https', 2],
        ['server-known', 1],
      ]),
    ]);
  });

  test('a waiver goes before it, also one that has expired; one that does not hold leaves it alone', () => {
    const scope = { path: pattern('/repo/**') };
    const status = (fields: Partial<Waiver>, rules = {}) =>
      statuses(judge([definition({ baseline: filed, waivers: [waiver({ scope, ...fields })], waiverRules: waiverRules(rules) })]))[0];
    expect(status({})).toBe('waived');
    expect(status({ expires: '2026-11-21' })).toBe('open');
    expect(status({}, { required: ['ticket'] })).toBe('baselined');
    expect(status({ expires: '2026-11-21' }, { required: ['ticket'], maxDays: { error: 1 } })).toBe('open');
    expect(status({ source: 'definition', expires: '2026-11-21' }, { inline: 'deny' })).toBe('open');
  });

  test('what is waived does not count against budgets', () => {
    const waivers = [waiver({ scope: { pointer: '/servers/9/url' } })];
    expect(judge([definition({ findings: [old, other], waivers, baseline: filed })]).tallies).toEqual([new Map([['server-https', 1]])]);
  });

  test('a definition that was renamed keeps its group; one beside the old file does not get it', () => {
    const renamed = definition({ baseline: { baseline, key: 'orders.yaml' } });
    expect(statuses(judge([renamed]))).toEqual(['baselined']);
    expect(statuses(judge([renamed], ['openapi.yaml']))).toEqual(['open']);
  });

  test('what policy finds cannot be in it', () => {
    const own = finding({ ruleId: 'api-classified' });
    const of = { baseline: baselineOf({ 'openapi.yaml': [own] }), key: 'openapi.yaml' };
    expect(statuses(judge([definition({ findings: [own], baseline: of })]))).toEqual(['open']);
  });
});

describe('a file that several definitions share', () => {
  const shared = (fields: Partial<Finding> = {}) => finding({ location: at('shared.yaml', 7, '/components/schemas/Order'), ...fields });
  const first = (fields: Partial<FoundDefinition>) =>
    definition({ path: '/repo/a.yaml', documents: ['a.yaml', 'shared.yaml'], api: 'a', ...fields });
  const second = (fields: Partial<FoundDefinition>) =>
    definition({ path: '/repo/b.yaml', documents: ['b.yaml', 'shared.yaml'], api: 'b', ...fields });
  const forA = waiver({ scope: { api: 'a' } });

  test('a finding is there once, open when it is open for one, as grave as it is there', () => {
    const definitions = [
      first({ findings: [finding({ location: at('a.yaml', 1) }), shared({ severity: 'error' })], waivers: [forA] }),
      second({ findings: [shared({ severity: 'warn' })] }),
    ];
    for (const order of [definitions, definitions.toReversed()]) {
      const result = judge(order);
      expect(result.findings.map(({ location, status, severity }) => [location.uri, status, severity])).toEqual([
        ['a.yaml', 'waived', 'error'],
        ['shared.yaml', 'open', 'warn'],
      ]);
      expect(result.waivers).toMatchObject([{ findings: 2 }]);
    }
  });

  test('waived for both, it is counted once for each waiver', () => {
    const forBoth = waiver({ id: 'W-2', scope: { path: pattern('/repo/shared.yaml') } });
    const result = judge([first({ findings: [shared()], waivers: [forA, forBoth] }), second({ findings: [shared()], waivers: [forBoth] })]);
    expect(statuses(result)).toEqual(['waived']);
    expect(result.waivers.map(({ id, findings }) => [id, findings])).toEqual([
      ['W-1', 1],
      ['W-2', 1],
    ]);
  });

  test('a waiver that has expired for one is not lost behind a graver finding of the other', () => {
    const expired = waiver({ scope: { api: 'a' }, expires: '2026-11-21' });
    const result = judge([
      first({ findings: [shared({ severity: 'hint' })], waivers: [expired] }),
      second({ findings: [shared({ severity: 'warn' })] }),
    ]);
    expect(result.findings).toMatchObject([{ status: 'open', severity: 'warn', waiver: { id: 'W-1', hasExpired: true } }]);
    expect(result.waivers).toMatchObject([{ findings: 1 }]);
  });

  test('different findings at one place stay apart', () => {
    const result = judge([first({ findings: [shared()] }), second({ findings: [shared({ message: 'Something else.' })] })]);
    expect(statuses(result)).toEqual(['open', 'open']);
  });
});
