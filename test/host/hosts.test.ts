import { describe, expect, test } from 'vitest';
import { stringPatternSafe } from '../../rulesets/input-validation/string-pattern-safe.ts';
import { stringPatternValid } from '../../rulesets/input-validation/string-pattern-valid.ts';
import { lintModel } from '../../src/engine/lint.ts';
import { createPortableHost } from '../../src/engine/portable-host.ts';
import { createHost } from '../../src/host/create-host.ts';
import { createNodeHost } from '../../src/host/node-host.ts';
import { createPatternAnalyser, isDecided } from '../../src/host/pattern-analyser.ts';
import { createRecheckAnalyser } from '../../src/host/recheck-analyser.ts';
import type { Rule } from '../../src/ruleset/rule.ts';
import { spectralRuleset } from '../../src/spectral/ruleset.ts';
import { modelOf } from '../support/memory-graph.ts';

const endless = '^(a+)+$';
const attack = `${'a'.repeat(40)}!`;

describe.each([
  ['the portable host', createPortableHost],
  ['the host of the program', createNodeHost],
])('%s', (_name, create) => {
  test('matches as JSON Schema does: anywhere, by code points, and without "u" what does not compile with it', () => {
    const { matchesPattern } = create();
    expect(matchesPattern('b+', 'abc')).toBe(true);
    expect(matchesPattern('^b', 'abc')).toBe(false);
    expect(matchesPattern('^.$', '😀')).toBe(true);
    expect(matchesPattern('^\\p{Lu}$', 'Ä')).toBe(true);
    expect(matchesPattern('^\\-$', '-')).toBe(true);
    expect(matchesPattern('(', '(')).toBeUndefined();
  });

  test('does not run what may take for ever', () => {
    const start = performance.now();
    expect(create().matchesPattern(endless, attack)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('runs the same expression on a short text', () => {
    expect(create().matchesPattern(endless, 'aaa')).toBe(true);
  });

  test('refuses an expression that is longer than any written by hand', () => {
    expect(create().matchesPattern('a'.repeat(20_000), 'a')).toBeUndefined();
  });
});

test('the portable host stops when a definition has had its share', () => {
  const { matchesPattern } = createPortableHost();
  const text = `${'a'.repeat(500)}!`;
  let answered = 0;
  while (answered < 10_000 && matchesPattern('[a-z]+$', text) !== undefined) answered += 1;
  expect(answered).toBeGreaterThan(100);
  expect(answered).toBeLessThan(10_000);
  expect(matchesPattern('^a', 'a')).toBe(true);
});

describe('the host of the program', () => {
  test('answers what is not proven to be quick, if it is', () => {
    expect(createNodeHost().matchesPattern(endless, 'a'.repeat(40))).toBe(true);
    expect(createNodeHost().matchesPattern('^(a)\\1$', 'aa')).toBe(true);
  });

  test('spends no more on a definition than it may, and asks nothing twice', () => {
    const { matchesPattern } = createNodeHost({ perText: 20, total: 60 });
    const start = performance.now();
    for (let count = 0; count < 200; count += 1) expect(matchesPattern(endless, `${attack}${count}`)).toBeUndefined();
    for (let count = 0; count < 200; count += 1) matchesPattern(endless, attack);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(matchesPattern('^[a-z]+$', 'abc')).toBe(true);
  });
});

describe('the analyser', () => {
  test('finds exponential and polynomial time, with a witness', () => {
    const analyse = createPatternAnalyser();
    expect(analyse(endless)).toEqual({ is: 'vulnerable', complexity: 'exponential', attack: "'a' + 'a'.repeat(28) + '\\x00'" });
    expect(analyse('^\\d*\\d*\\d*$')).toMatchObject({ is: 'vulnerable', complexity: 'polynomial', degree: 3 });
    expect(analyse('^[a-z]+$')).toEqual({ is: 'safe' });
    expect(analyse('[a-z]+$')).toEqual({ is: 'safe' });
  });

  test('asks another one only about what it cannot decide, and believes the graver verdict', () => {
    const asked: string[] = [];
    const analyse = createPatternAnalyser((source) => {
      asked.push(source);
      return { is: 'safe' };
    });
    const open = ['^(\\u00e9+)+$', '^(a+)\\1*b$'];
    for (const source of [endless, '^[a-z]*[a-z0-9]*$', '^\\d*\\d*\\d*$', '^.*:.*:.+', ...open]) analyse(source);
    expect(asked).toEqual(open);
    expect(open.map(isDecided)).toEqual([false, false]);
    expect(analyse('^(\\u00e9+)+$')).toEqual({ is: 'safe' });
    expect(createPatternAnalyser()('^(\\u00e9+)+$')).toMatchObject({ is: 'unknown' });
  });

  test('does not believe an attack that V8 is done with at once', () => {
    expect(createPatternAnalyser()('^(?=.{0,9}$)(?:\\w+:?)*$')).toMatchObject({ is: 'unknown' });
  });

  test('says when it cannot tell, and does not search for longer than it may', () => {
    const slow = '^(.*?,){11}P';
    const analyse = createRecheckAnalyser({ perPattern: 1, total: 10 });
    const start = performance.now();
    for (let count = 0; count < 20; count += 1) expect(analyse(`${slow}${count}`)).toMatchObject({ is: 'unknown' });
    expect(performance.now() - start).toBeLessThan(3000);
    expect(createRecheckAnalyser()('(')).toEqual({ is: 'unknown', reason: 'it is not a valid expression' });
  });
});

describe('what the rule needs', () => {
  const definition = (pattern: string): string =>
    `openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\npaths: {}\ncomponents: { schemas: { Code: { type: string, pattern: '${pattern}' } } }\n`;
  const rulesetOf = (rule: Rule) => ({ rules: [{ rule, pack: 'test', severity: undefined, options: {} }] });

  test('is loaded only when the rule is on and some expression is not proven to be quick', async () => {
    const open = await modelOf(definition(endless));
    const proven = await modelOf(definition('^[a-z]+$'));
    expect((await createHost(open, rulesetOf(stringPatternSafe))).analysePattern).toBeDefined();
    expect((await createHost(open, rulesetOf(stringPatternValid))).analysePattern).toBeUndefined();
    expect((await createHost(proven, rulesetOf(stringPatternSafe))).analysePattern).toBeUndefined();
  });

  test('expressions too many and too long to be looked at are said to be unjudged, once', async () => {
    const branches = 'abcdefghijklmnopqrstuvwxyz'.split('').map((letter) => `([a-z]+${letter}?){1,5}`);
    const patterns = Array.from({ length: 200 }, (_, index) => `^(${branches.join('|')})*${index}$`);
    const properties = patterns.map((pattern, index) => `p${index}: { type: string, pattern: '${pattern}' }`).join(', ');
    const model = await modelOf(
      `openapi: 3.1.0\ninfo: { title: Orders, version: '1' }\ncomponents: { schemas: { Order: { type: object, properties: { ${properties} } } } }`,
    );
    const ruleset = rulesetOf(stringPatternSafe);
    const { findings, notifications } = lintModel(model, ruleset, (uri) => uri, await createHost(model, ruleset));
    expect(findings.length).toBeGreaterThan(20);
    expect(findings.length).toBeLessThan(100);
    expect(notifications.map(({ message }) => message.slice(-92))).toEqual([
      'was not judged: the expressions before it are too many and too long, for those that follow too.'.slice(-92),
    ]);
  });

  test('without it, an expression that is not proven to be quick is said to be unjudged', async () => {
    const { findings, notifications } = lintModel(await modelOf(definition(endless)), rulesetOf(stringPatternSafe), (uri) => uri);
    expect(findings).toEqual([]);
    expect(notifications.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'not-judged: Pattern "^(a+)+$" was not judged: there is no analyser here.',
    ]);
  });

  test('says so once for each expression, and not for one that is quadratic at worst', async () => {
    const schemas = ['^(a+)+$', '^(a+)+$', '^(b+)+$', '^a*a*$'].map(
      (pattern, index) => `Text${index}: { type: string, pattern: '${pattern}' }`,
    );
    const text = `openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\npaths: {}\ncomponents: { schemas: { ${schemas.join(', ')} } }\n`;
    const { notifications } = lintModel(await modelOf(text), rulesetOf(stringPatternSafe), (uri) => uri);
    expect(notifications.map(({ location }) => (location !== undefined && 'pointer' in location ? location.pointer : undefined))).toEqual([
      '/components/schemas/Text0/pattern',
      '/components/schemas/Text2/pattern',
    ]);
  });

  test('is not asked of editors', () => {
    for (const name of ['recommended', 'strict', 'all', 'input-validation']) {
      const rules = Object.keys(spectralRuleset(name).rules);
      expect(rules).toContain('string-pattern-valid');
      expect(rules).not.toContain('string-pattern-safe');
    }
  });
});
