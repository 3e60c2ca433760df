import core from '@stoplight/spectral-core';
import functions from '@stoplight/spectral-functions';
import owasp from '@stoplight/spectral-owasp-ruleset';
import parsers from '@stoplight/spectral-parsers';
import oas from '@stoplight/spectral-rulesets/dist/oas/index.js';
import { describe, expect, test } from 'vitest';
import { checkExpressions } from '../../src/spectral-rulesets/check-expressions.ts';
import { objectionTo } from '../../src/spectral-rulesets/objection.ts';

/** Expressions that Spectral alone would run as code, with what makes each of them do it. */
const hostile = [
  `$.info[?(@.constructor.constructor('globalThis.wasRun = true')())]`,
  `$.info[?(@["const" + "ructor"]["const" + "ructor"]('globalThis.wasRun = true')())]`,
  `$.info[?(@property.constructor.constructor('globalThis.wasRun = true')())]`,
  `$.info[?(/a/.constructor.constructor('globalThis.wasRun = true')())]`,
  `$.info[?(1 in [Function('globalThis.wasRun = true')()])]`,
  `$.info[?(@ ~= "a/&&Function('globalThis.wasRun = true')()&&/b")]`,
];

/** Hostile expressions that Spectral does not compile. */
const interpreted = [
  `$.info[?(true ? Function('globalThis.wasRun = true')() : 1)]`,
  `$.info[?(@['const' + 'ructor']['const' + 'ructor']('globalThis.wasRun = true')() ? 1 : 2)]`,
];

/** Expressions that are refused because it is not known what they lead to. */
const suspicious = [
  `$["import {x} from 'abc"]["+(globalThis.wasRun = true)+"]`,
  `$["export default function"]`,
  `$.info[?(scope.destroy())]`,
  `$.info[?(@.title.replace(/a/, @.b))]`,
  `$.info[?(@.tags.map(@.b))]`,
  `$.info[?(@['x']('y'))]`,
  `$.info[?((@.a || @.b)())]`,
  `$.info[?(this.x)]`,
  `$.info[?(@ ~= "")]`,
  `$.info[?(@ ~= "a\\\\")]`,
  `$.info[?(@ ~= @.b)]`,
  `$.info[(@.constructor.constructor('globalThis.wasRun = true')())]`,
  `$.info[?(@.a = Function('globalThis.wasRun = true'))]`,
];

/** Expressions as rulesets have them. */
const harmless = [
  '$',
  '$..[?(@.in === "query" && @.schema)]',
  '$.paths[*][get,put,post]',
  `$.paths[?(!@property.match(/^\\/(health|ready)$/))]`,
  `$.paths.*[?( @property === 'get' || @property === 'head' )].parameters[0:2]`,
  `$..properties[?(@ && @.type && (@.format ~= "date|time"))]~`,
  `$..[?(@property !== 'properties' && @ && @.enum)]`,
  `$..[?(@parentProperty === 'schema' && @.type === 'string' && !@.maxLength)]`,
  `$.servers[?(@.url.startsWith('http:'))].url`,
  `$.info[?(@string())]^`,
  `$.tags[(@.length-1)]`,
  `$..[?(@ && @.enum && @.enum.constructor.name === 'Array')]`,
  '$.components.constructor',
];

describe('expressions of a ruleset', () => {
  test.each(hostile)('%s is refused, for it runs code', async (expression) => {
    expect(objectionTo(expression)).toMatch(/^its filter /);
    expect(await runAlone(expression)).toBe(true);
  });

  test.each(interpreted)('%s is not refused, and runs no code', async (expression) => {
    expect(objectionTo(expression)).toBeUndefined();
    expect(await runAlone(expression)).toBe(false);
  });

  test.each(suspicious)('%s is refused', (expression) => {
    expect(objectionTo(expression)).toMatch(/^it/);
  });

  test('what is too long or nested too deeply is refused', () => {
    expect(objectionTo(`$.${'a'.repeat(10_001)}`)).toMatch(/^it has more than /);
    expect(objectionTo(`$.info[?(${'!'.repeat(3000)}@.a)]`)).toMatch(/^its filter /);
  });

  test.each(harmless)('%s is left alone', (expression) => {
    expect(objectionTo(expression)).toBeUndefined();
  });

  test('those of the rulesets that are built in are left alone', () => {
    const rulesets = [new core.Ruleset(oas.default ?? oas), new core.Ruleset(owasp)];
    const rules = rulesets.flatMap((ruleset) => Object.values(ruleset.rules));
    expect(rules.length).toBeGreaterThan(80);
    expect(() => checkExpressions(rules, [])).not.toThrow();
  });
});

/** What an expression does in Spectral itself: true when the code in it ran. */
async function runAlone(given: string): Promise<boolean> {
  const state: { wasRun?: boolean } = globalThis as object;
  delete state.wasRun;
  const spectral = new core.Spectral();
  spectral.setRuleset({ rules: { hostile: { given, then: { function: functions.truthy } } } });
  const text = 'openapi: 3.1.0\ninfo: { title: { a: b }, version: 1.0.0 }\npaths: {}\n';
  await spectral.run(new core.Document(text, parsers.Yaml, '/openapi.yaml')).catch(() => []);
  const { wasRun = false } = state;
  delete state.wasRun;
  return wasRun;
}
