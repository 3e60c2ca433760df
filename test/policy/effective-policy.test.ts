import { describe, expect, test } from 'vitest';
import { type EffectivePolicy, effectivePolicy } from '../../src/policy/effective-policy.ts';
import type { Subject } from '../../src/policy/settings.ts';
import type { Classification } from '../../src/report/classification.ts';
import { type ApiText, type LayerText, layer } from './make-policy.ts';

const path = '/repo/orders/openapi.yaml';

function policyOf(texts: readonly LayerText[], declared: Classification = {}, audience?: Classification): EffectivePolicy {
  const subject: Subject = { path, declared };
  return effectivePolicy(texts.map(layer), subject, audience);
}

const messages = ({ loosened }: EffectivePolicy): readonly string[] => loosened.map(({ message }) => message);

describe('without configuration', () => {
  test('everything unknown is judged by the strictest, and nothing is said', () => {
    expect(policyOf([])).toEqual({
      isNamedExactly: false,
      classification: {},
      classifiedAt: {},
      judgedAs: { exposure: 'public', data: 'restricted', tags: ['pii', 'phi', 'pci'], lifecycle: 'production' },
      tags: [],
      unknown: [],
      profiles: [],
      rulesets: undefined,
      rules: new Map(),
      require: { coverage: new Map(), budgets: new Map() },
      waiverRules: { maxDays: new Map(), required: undefined, inline: undefined },
      loosened: [],
      contradictions: [],
    });
  });

  test('what the definition says of itself counts', () => {
    const declared = { exposure: 'internal', data: 'internal', lifecycle: 'deprecated' } as const;
    expect(policyOf([], declared).judgedAs).toEqual({ ...declared, tags: [] });
  });
});

describe('classification', () => {
  const api = (said: Omit<ApiText, 'definition'>): LayerText => ({ apis: { orders: { definition: path, ...said } } });

  test('configuration goes before the definition, and a contradiction is named', () => {
    const policy = policyOf([api({ exposure: 'internal', tags: ['pii'] })], { exposure: 'public', tags: ['pci', 'pii'], data: 'internal' });
    expect(policy).toMatchObject({
      api: 'orders',
      isNamedExactly: true,
      classification: { exposure: 'internal', data: 'internal', tags: ['pii'] },
    });
    expect(policy.contradictions).toMatchObject([
      { field: 'exposure', configured: 'internal', declared: 'public', isDeclaredStricter: true },
      { field: 'tags', configured: 'pii', declared: 'pii, pci', isDeclaredStricter: true },
    ]);
  });

  test.each([
    ['the same', { tags: ['pci', 'pii'] }, { tags: ['pii', 'pci'] }],
    ['tags that say nothing about data', { tags: ['mobile'] }, { tags: ['pii'] }],
    ['a definition that says nothing of tags', { tags: ['pci'] }, { data: 'restricted', tags: [] }],
    ['what the configuration leaves out', {}, { exposure: 'public', lifecycle: 'retired' }],
  ] as const)('no contradiction: %s', (_name, configured, declared) => {
    expect(policyOf([api(configured)], declared as Classification).contradictions).toEqual([]);
  });

  test.each([
    [
      'an operation may say that it is less exposed than its definition says',
      {},
      { exposure: 'public' },
      { exposure: 'internal' },
      'internal',
    ],
    [
      'an operation cannot say that it is less exposed than configuration says',
      { exposure: 'public' },
      {},
      { exposure: 'internal' },
      'public',
    ],
    ['an operation may say that it is more exposed', { exposure: 'internal' }, {}, { exposure: 'partner' }, 'partner'],
    ['an operation that says nothing is like its definition', {}, { exposure: 'partner' }, {}, 'partner'],
  ] as const)('%s', (_name, configured, declared, audience, exposure) => {
    expect(policyOf([api(configured)], declared, audience).judgedAs.exposure).toBe(exposure);
  });

  test('tags of an operation come on top of configured ones', () => {
    expect(policyOf([api({ tags: ['pii'] })], {}, { tags: ['pci'] }).judgedAs.tags).toEqual(['pii', 'pci']);
    expect(policyOf([api({})], { tags: ['pii'] }, { tags: [] }).judgedAs.tags).toEqual([]);
  });

  test('a data class without tags is said to have none; tags without a class leave it unknown', () => {
    expect(policyOf([api({ data: 'confidential' })]).judgedAs).toMatchObject({ data: 'confidential', tags: [] });
    expect(policyOf([api({ tags: ['pii'] })]).judgedAs).toMatchObject({ data: 'restricted', tags: ['pii'] });
    expect(policyOf([api({ tags: ['mobile'] })]).judgedAs).toMatchObject({ data: 'restricted', tags: ['pii', 'phi', 'pci'] });
  });

  test('a nearer layer makes it stricter, and an attempt to make it laxer is objected to and has no effect', () => {
    const outer = api({ exposure: 'partner', data: 'confidential', lifecycle: 'deprecated', tags: ['pii', 'mobile'] });
    const stricter = {
      ...api({ exposure: 'public', data: 'restricted', lifecycle: 'production', tags: ['pii', 'pci'] }),
      uri: 'near.yaml',
    };
    const laxer = { ...api({ exposure: 'internal', data: 'public', lifecycle: 'retired', tags: ['sandbox'] }), uri: 'near.yaml' };
    const tightened = policyOf([outer, stricter]);
    expect(tightened.judgedAs).toEqual({ exposure: 'public', data: 'restricted', lifecycle: 'production', tags: ['pii', 'pci'] });
    expect(tightened.tags).toEqual(['pii', 'mobile', 'pci']);
    expect(messages(tightened)).toEqual([]);
    const loosened = policyOf([outer, laxer]);
    expect(loosened.judgedAs).toEqual({ exposure: 'partner', data: 'confidential', lifecycle: 'deprecated', tags: ['pii'] });
    expect(loosened.tags).toEqual(['pii', 'mobile']);
    expect(messages(loosened)).toEqual([
      'The exposure of API "orders" is "partner" by lintel.yaml:10; "internal" would be less strict.',
      'The data class of API "orders" is "confidential" by lintel.yaml:10; "public" would be less strict.',
      'The lifecycle of API "orders" is "deprecated" by lintel.yaml:10; "retired" would be less strict.',
      'The tags of API "orders" are said by lintel.yaml:10; "pii" can be left out only there.',
      'The tags of API "orders" are said by lintel.yaml:10; "sandbox" can be added only there.',
    ]);
    expect(loosened.loosened.every(({ code, origin }) => code === 'policy-loosened' && origin.uri === 'near.yaml')).toBe(true);
  });
});

describe('which API a definition is', () => {
  test('a name goes before a glob of the same layer', () => {
    const policy = policyOf([
      { apis: { all: { definition: '/repo/**', exposure: 'public' }, orders: { definition: path, exposure: 'internal' } } },
    ]);
    expect(policy).toMatchObject({ api: 'orders', isNamedExactly: true, judgedAs: { exposure: 'internal' }, loosened: [] });
  });

  test.each([
    ['two globs', '/repo/**', '/repo/orders/*'],
    ['two names', path, path],
  ])('%s of one layer that match claim it both: the stricter counts, and the run cannot go on', (_name, one, other) => {
    const policy = policyOf([{ apis: { a: { definition: one, exposure: 'internal' }, b: { definition: other, exposure: 'partner' } } }]);
    expect(policy.judgedAs.exposure).toBe('partner');
    expect(policy.loosened).toMatchObject([
      { code: 'config-invalid', message: expect.stringContaining('Two APIs claim the definition openapi.yaml: "a"') },
    ]);
  });

  test('the outermost layer that names the file gives it its id; a glob leaves that to nearer layers', () => {
    const near: LayerText = { uri: 'near.yaml', apis: { mine: { definition: path } } };
    expect(policyOf([{ apis: { orders: { definition: path } } }, near])).toMatchObject({ api: 'orders', loosened: [] });
    expect(policyOf([{ apis: { legacy: { definition: '/repo/**' } } }, near])).toMatchObject({ api: 'mine', isNamedExactly: true });
    expect(policyOf([{ apis: { legacy: { definition: '/repo/**' } } }])).toMatchObject({ api: 'legacy', isNamedExactly: false });
  });

  test('the id of another API cannot be taken', () => {
    const outer: LayerText = { apis: { payments: { definition: '/repo/payments/openapi.yaml' } } };
    const near: LayerText = { uri: 'near.yaml', apis: { payments: { definition: path } } };
    expect(messages(policyOf([outer, near]))).toEqual(['The API "payments" is another one by lintel.yaml:10.']);
  });
});

describe('profiles', () => {
  const profiles = (...matches: Exclude<LayerText['profiles'], undefined>[number]['match'][]): LayerText => ({
    profiles: matches.map((match, index) => ({ name: `p${index}`, ...(match === undefined ? {} : { match }) })),
  });

  test.each([
    ['no condition', {}, true],
    ['exposure', { exposure: ['partner', 'public'] }, true],
    ['another exposure', { exposure: ['internal'] }, false],
    ['data', { data: ['restricted'] }, true],
    ['lifecycle', { lifecycle: ['deprecated', 'retired'] }, false],
    ['a data tag', { tags: ['pci'] }, true],
    ['a tag that nobody gave', { tags: ['mobile'] }, false],
    ['a path', { paths: ['/repo/orders/**'] }, true],
    ['another path', { paths: ['/repo/payments/**'] }, false],
    ['one condition of two', { exposure: ['public'], lifecycle: ['retired'] }, false],
    ['an empty list', { exposure: [] }, false],
  ] as const)('of an unknown API: %s', (_name, match, matches) => {
    expect(policyOf([profiles(match)]).profiles).toEqual(matches ? ['p0'] : []);
  });

  test('tags of `apis` choose profiles; a data tag there is one of the data', () => {
    const text = {
      ...profiles({ tags: ['mobile'] }, { tags: ['pii'] }, { tags: ['pci'] }),
      apis: { orders: { definition: path, tags: ['mobile', 'pii'] } },
    };
    expect(policyOf([text]).profiles).toEqual(['p0', 'p1']);
  });

  test('what is unknown is said only where a profile depends on it', () => {
    expect(policyOf([profiles({ lifecycle: ['retired'] })]).unknown).toEqual([]);
    expect(policyOf([profiles({ exposure: ['internal'] })]).unknown).toEqual(['exposure']);
    expect(policyOf([profiles({ exposure: ['internal'] }, { data: ['public'] })]).unknown).toEqual(['exposure', 'data']);
    expect(policyOf([profiles({ data: ['public'] })], { tags: ['pii'] }).unknown).toEqual(['data']);
    expect(policyOf([profiles({ tags: ['pci'] })], { tags: ['pii'] }).unknown).toEqual([]);
    expect(policyOf([profiles({ exposure: ['internal'] })], { exposure: 'internal' }).unknown).toEqual([]);
  });
});

describe('rules', () => {
  const rule = (texts: readonly LayerText[], ruleId = 'server-https') => policyOf(texts).rules.get(ruleId);

  test('later layers go before earlier ones, and profiles before the rules of their layer', () => {
    expect(rule([{ rules: { 'server-https': 'warn' } }, { rules: { 'server-https': 'off' } }])?.severity).toBe('off');
    const text: LayerText = {
      rules: { 'server-https': 'warn' },
      profiles: [
        { name: 'a', rules: { 'server-https': 'hint' } },
        { name: 'b', rules: { 'server-https': 'info' } },
        { name: 'c', match: { exposure: ['internal'] }, rules: { 'server-https': 'error' } },
      ],
    };
    expect(rule([text])?.severity).toBe('info');
    expect(rule([text, { rules: { 'server-https': 'error' } }])?.severity).toBe('error');
  });

  test('options are overlaid by name; severity stays when nothing newer is said', () => {
    const outer: LayerText = { rules: { r: { severity: 'warn', options: { max: 1, deep: { a: 1 } } } } };
    const near: LayerText = { uri: 'near.yaml', rules: { r: { options: { deep: { b: 2 } } } } };
    expect(rule([outer, near], 'r')).toMatchObject({
      severity: 'warn',
      options: { max: 1, deep: { b: 2 } },
      origin: { uri: 'lintel.yaml' },
      optionsOrigin: { uri: 'near.yaml' },
    });
  });

  test('names that objects have by themselves are rules like others', () => {
    const rules: LayerText['rules'] = Object.fromEntries([['constructor', 'warn']]);
    expect(rule([{ rules }], 'toString')).toBeUndefined();
    expect(rule([{ rules }], 'constructor')?.severity).toBe('warn');
  });

  test.each([
    ['warn', 'error', 'error', 0],
    ['warn', 'warn', 'warn', 0],
    ['warn', 'info', 'warn', 1],
    ['warn', 'off', 'warn', 1],
    ['off', 'hint', 'hint', 0],
    [undefined, 'error', 'error', 0],
    [undefined, 'warn', undefined, 1],
    [undefined, 'off', undefined, 1],
  ] as const)('locked at %s: %s further in gives %s', (held, nearer, severity, objections) => {
    const outer: LayerText = { locked: ['server-https'], ...(held === undefined ? {} : { rules: { 'server-https': held } }) };
    const policy = policyOf([outer, { uri: 'near.yaml', rules: { 'server-https': nearer } }]);
    expect(policy.rules.get('server-https')?.severity).toBe(severity);
    expect(policy.rules.get('server-https')?.lockedAt).toMatchObject({ uri: 'lintel.yaml' });
    expect(policy.loosened.map(({ code, origin }) => [code, origin.uri])).toEqual(
      objections === 0 ? [] : [['policy-loosened', 'near.yaml']],
    );
  });

  test('an attempt names the rule, the lock and the way out', () => {
    const policy = policyOf([
      { uri: 'org/lintel.yaml', rules: { 'server-https': 'error' }, locked: ['server-https'] },
      { uri: 'lintel.yaml', rules: { 'server-https': 'off' } },
    ]);
    expect(policy.loosened).toMatchObject([
      {
        message: 'The rule "server-https" is locked at "error" by org/lintel.yaml:60; "off" would loosen it.',
        help: 'Remove it, or make it "error" or graver. Only org/lintel.yaml can loosen it.',
        origin: { uri: 'lintel.yaml', range: { start: { line: 30 } } },
      },
    ]);
  });

  test('a layer further in cannot relax what one in between made graver and locked', () => {
    const policy = policyOf([
      { rules: { r: 'info' }, locked: ['r'] },
      { uri: 'team.yaml', rules: { r: 'error' }, locked: ['r'] },
      { uri: 'near.yaml', rules: { r: 'warn' } },
    ]);
    expect(policy.rules.get('r')).toMatchObject({ severity: 'error', lockedAt: { uri: 'team.yaml' } });
    expect(policy.loosened).toHaveLength(1);
    const free = policyOf([{ rules: { r: 'info' }, locked: ['r'] }, { rules: { r: 'error' } }, { rules: { r: 'warn' } }]);
    expect(free.rules.get('r')?.severity).toBe('warn');
    expect(free.loosened).toEqual([]);
  });

  test('options of a locked rule cannot be changed further in; saying the same is no change', () => {
    const outer: LayerText = { rules: { r: { options: { max: 1, list: [{ a: 1, b: 2 }] } } }, locked: ['r'] };
    const same = policyOf([outer, { rules: { r: { options: { list: [{ b: 2, a: 1 }] } } } }]);
    expect(same.loosened).toEqual([]);
    const more = policyOf([outer, { rules: { r: { options: { list: [{ a: 1, b: 2, c: 3 }] } } } }]);
    expect(more.rules.get('r')?.options).toEqual({ max: 1, list: [{ a: 1, b: 2 }] });
    expect(more.loosened).toHaveLength(1);
    const changed = policyOf([outer, { rules: { r: { severity: 'error', options: { max: 2, min: 0 } } } }]);
    expect(changed.rules.get('r')).toMatchObject({ severity: 'error', options: { max: 1, list: [{ a: 1, b: 2 }] } });
    expect(messages(changed)).toEqual([
      'The rule "r" is locked by lintel.yaml:60; its option "max" cannot be changed further in.',
      'The rule "r" is locked by lintel.yaml:60; its option "min" cannot be changed further in.',
    ]);
  });

  test('the lock of a profile holds where the profile matches, also against profiles of nearer layers', () => {
    const outer: LayerText = { profiles: [{ name: 'public', match: { exposure: ['public'] }, locked: ['r'], rules: { r: 'error' } }] };
    const near: LayerText = { profiles: [{ name: 'mine', rules: { r: 'off' } }] };
    expect(policyOf([outer, near]).loosened).toHaveLength(1);
    const internal = policyOf([outer, near], { exposure: 'internal' });
    expect(internal.loosened).toEqual([]);
    expect(internal.rules.get('r')?.severity).toBe('off');
  });

  test('the last word of a layer counts, not one on the way to it', () => {
    const near: LayerText = { rules: { r: 'off' }, profiles: [{ name: 'p', rules: { r: 'error' } }] };
    expect(policyOf([{ rules: { r: 'error' }, locked: ['r'] }, near]).loosened).toEqual([]);
  });

  test('the nearest layer that names rulesets chooses them; locked rules are apart from rulesets that others chose', () => {
    const outer: LayerText = { ruleset: ['strict'], locked: ['r'] };
    expect(policyOf([outer]).rulesets?.value).toEqual(['strict']);
    expect(policyOf([outer]).rules.get('r')?.isApartFromRulesets).toBe(false);
    const both = policyOf([outer, { ruleset: ['hygiene'] }]);
    expect(both.rulesets?.value).toEqual(['hygiene']);
    expect(both.rules.get('r')?.isApartFromRulesets).toBe(true);
    expect(policyOf([{ locked: ['r'] }]).rules.get('r')?.isApartFromRulesets).toBe(true);
    const lockedAgain = policyOf([outer, { ruleset: ['hygiene'], locked: ['r'] }]);
    expect(lockedAgain.rules.get('r')?.isApartFromRulesets).toBe(true);
  });
});

describe('requirements', () => {
  test('of several the strictest, by requirement', () => {
    const policy = policyOf([
      {
        require: { score: 60, coverage: { auth: 80 }, budgets: { r: 10 } },
        profiles: [
          { name: 'a', require: { score: 85, coverage: { auth: 70, transport: 100 }, budgets: { r: 20 } } },
          { name: 'b', match: { exposure: ['internal'] }, require: { score: 99 } },
        ],
      },
      { uri: 'near.yaml', require: { score: 90, coverage: { auth: 80 }, budgets: { r: 5 } } },
    ]);
    expect(policy.require).toMatchObject({ score: { value: 90, origin: { uri: 'near.yaml' } } });
    expect([...policy.require.coverage].map(([pack, { value }]) => [pack, value])).toEqual([
      ['auth', 80],
      ['transport', 100],
    ]);
    expect(policy.require.budgets.get('r')?.value).toBe(5);
    expect(policy.loosened).toEqual([]);
  });

  test('a nearer layer cannot ask for less', () => {
    const outer: LayerText = { require: { score: 85, coverage: { auth: 95 }, budgets: { r: 3 } } };
    const policy = policyOf([outer, { uri: 'near.yaml', require: { score: 60, coverage: { auth: 94 }, budgets: { r: 4 } } }]);
    expect(policy.require).toMatchObject({ score: { value: 85 } });
    expect(messages(policy)).toEqual([
      'The score has to be at least 85 by lintel.yaml:70; at least 60 would demand less.',
      'The coverage of auth has to be at least 95 by lintel.yaml:71; at least 94 would demand less.',
      'The budget of rule "r" has to be at most 3 by lintel.yaml:72; at most 4 would demand less.',
    ]);
  });

  test('waiver rules further in may only be stricter', () => {
    const outer: LayerText = { maxDays: { error: 90, warn: 180 }, required: ['ticket'], inline: 'report' };
    const stricter = policyOf([outer, { maxDays: { error: 30 }, required: ['ticket', 'approver'], inline: 'deny' }]);
    expect(stricter.loosened).toEqual([]);
    expect(stricter.waiverRules).toMatchObject({ required: { value: ['ticket', 'approver'] }, inline: { value: 'deny' } });
    expect([...stricter.waiverRules.maxDays.values()].map(({ value }) => value)).toEqual([30, 180]);
    const looser = policyOf([outer, { maxDays: { error: 91 }, required: ['approver'], inline: 'allow' }]);
    expect(messages(looser)).toEqual([
      'The duration of waivers (error, days) has to be at most 90 by lintel.yaml:80; at most 91 would demand less.',
      'Waivers need a ticket by lintel.yaml:81; this would ask for less.',
      'Waivers in definitions: "report" by lintel.yaml:82; this would ask for less.',
    ]);
    expect(looser.waiverRules).toMatchObject({ required: { value: ['ticket', 'approver'] }, inline: { value: 'report' } });
  });
});
