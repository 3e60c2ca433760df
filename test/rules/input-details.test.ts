import { describe, expect, test } from 'vitest';
import { arrayMaxItems } from '../../rulesets/input-validation/array-max-items.ts';
import { defaultValid } from '../../rulesets/input-validation/default-valid.ts';
import { enumValid } from '../../rulesets/input-validation/enum-valid.ts';
import { formatValid } from '../../rulesets/input-validation/format-valid.ts';
import { nullableValid } from '../../rulesets/input-validation/nullable-valid.ts';
import { inputValidation } from '../../rulesets/input-validation/pack.ts';
import { pathParamConstrained } from '../../rulesets/input-validation/path-param-constrained.ts';
import { stringMaxLength } from '../../rulesets/input-validation/string-max-length.ts';
import { stringMinLength } from '../../rulesets/input-validation/string-min-length.ts';
import { stringPatternAnchored } from '../../rulesets/input-validation/string-pattern-anchored.ts';
import { stringPatternNotBroad } from '../../rulesets/input-validation/string-pattern-not-broad.ts';
import { stringPatternSafe } from '../../rulesets/input-validation/string-pattern-safe.ts';
import { stringPatternValid } from '../../rulesets/input-validation/string-pattern-valid.ts';
import { stringRestricted } from '../../rulesets/input-validation/string-restricted.ts';
import { urlName } from '../../rulesets/input-validation/url-names.ts';
import { urlParameterSsrf } from '../../rulesets/input-validation/url-parameter-ssrf.ts';
import { xmlInputReview } from '../../rulesets/input-validation/xml-input-review.ts';
import { lintModel } from '../../src/engine/lint.ts';
import { createHost } from '../../src/host/create-host.ts';
import type { Rule } from '../../src/ruleset/rule.ts';
import { selectRules } from '../../src/ruleset/ruleset.ts';
import { modelOf } from '../support/memory-graph.ts';
import { summariesOf } from './run-rule.ts';

type Schemas = Readonly<Record<string, unknown>>;

const name = 'openapi.json';
const responses = { 204: { description: 'Done' } };
const content = (schema: unknown, type = 'application/json') => ({ content: { [type]: { schema } } });
const reference = (component: string) => ({ $ref: `#/components/schemas/${component}` });

function definition(parts: object, version = '3.1.0'): string {
  return JSON.stringify({ openapi: version, info: { title: 'Orders', version: '1.0.0' }, paths: {}, ...parts });
}

/** The operation of a definition whose only one takes this. */
const taking = (operation: object, components: object = {}) => ({
  paths: { '/orders': { post: { ...operation, responses } } },
  components,
});

/** `severity place message` for components, places from the schemas on. */
async function found(rule: Rule, schemas: Schemas, version?: string): Promise<readonly string[]> {
  const summaries = await summariesOf(rule, definition({ components: { schemas } }, version), { name });
  return summaries.map((summary) => summary.replace('/components/schemas/', ''));
}

/** Of a body and components that it may use. */
async function ofBody(rule: Rule, schema: unknown, schemas: Schemas = {}, version?: string): Promise<readonly string[]> {
  const summaries = await summariesOf(rule, definition(taking({ requestBody: content(schema) }, { schemas }), version), { name });
  return summaries.map((summary) => summary.replace(/\/\S*\/application~1json\/schema/, '#').replace('/components/schemas/', ''));
}

/** Of the schema of a query parameter. */
async function ofParameter(rule: Rule, schema: unknown, more: object = {}): Promise<readonly string[]> {
  return summariesOf(rule, definition(taking({ parameters: [{ name: 'value', in: 'query', schema, ...more }] })), { name });
}

describe('patterns', () => {
  const severityOf = async (rule: Rule, pattern: string) =>
    (await ofBody(rule, { type: 'string', pattern })).map((summary) => summary.split(' ')[0]);

  test.each([
    ['(?=.*\\d)(?=.*[a-z])', ['info']],
    ['^(?=.*\\d)', ['info']],
    ['(?=.*\\d)', ['info']],
    ['(?=.*\\d)a*', ['warn']],
    ['(?=a)|b*', ['warn']],
    ['abc', ['info']],
    ['ab|cd', ['warn']],
    ['ab*', ['warn']],
    ['^abc$', []],
  ])('%s without anchors is %j', async (pattern, severities) => {
    expect(await severityOf(stringPatternAnchored, pattern)).toEqual(severities);
  });

  test.each([
    ['^..*$', 'accepts practically anything'],
    ['^.+$', 'accepts practically anything'],
    ['^..+$', 'restricts the length alone'],
    ['^.{5}$', 'restricts the length alone'],
    ['^.{5}$|^a$', 'restricts the length alone'],
    ['^.{5}', undefined],
    ['.{5}$', undefined],
    ['^(.{2}|a)$', undefined],
    ['^(..)$', 'restricts the length alone'],
    ['^$', undefined],
  ])('%s %s', async (pattern, says) => {
    const summaries = await ofBody(stringPatternNotBroad, { type: 'string', pattern });
    expect(summaries.map((summary) => summary.slice(summary.lastIndexOf('" ') + 2, -1))).toEqual(says === undefined ? [] : [says]);
  });

  test.each([
    ['uuid', 'warn'],
    ['/^a$/', 'error'],
    ['\\Aa\\z', 'error'],
    ['[[:alpha:]]', 'error'],
    ['(?i)a', 'error'],
    ['\\p{Alpha}', 'error'],
    ['^\\\\d+$', 'warn'],
    ['^a\\-b$', 'warn'],
    ['(', 'error'],
  ])('%s is no valid expression: %s', async (pattern, severity) => {
    expect(await severityOf(stringPatternValid, pattern)).toEqual([severity]);
  });

  test('where quadratic time is only for want of anchors, those are asked for', async () => {
    const rulesOn = async (pattern: string): Promise<readonly string[]> => {
      const model = await modelOf(definition(taking({ requestBody: content({ type: 'string', pattern }) })), name);
      const only = ['string-pattern-safe', 'string-pattern-anchored'];
      const ruleset = selectRules([inputValidation], ['all'], { only, skip: [] });
      const { findings } = lintModel(model, ruleset, (uri) => uri, await createHost(model, ruleset));
      return findings.map(({ ruleId }) => ruleId);
    };
    expect(await rulesOn('[a-z]+[0-9]')).toEqual(['string-pattern-anchored']);
    expect(await rulesOn('^[a-z]*[a-z]*[0-9]')).toEqual(['string-pattern-anchored']);
    expect(await rulesOn('^[a-z]*[a-z]*$')).toEqual(['string-pattern-safe']);
    expect(await rulesOn('([a-z]+)+[0-9]$')).toEqual(expect.arrayContaining(['string-pattern-safe', 'string-pattern-anchored']));
  });

  test('without an analyser it is said, once for an expression, that it was not judged', async () => {
    const properties = {
      one: { type: 'string', pattern: '^(a+)+$' },
      again: { type: 'string', pattern: '^(a+)+$' },
      other: { type: 'string', pattern: '^(b+)+$' },
      quadratic: { type: 'string', pattern: '^[0-9]*[0-9]*$' },
      cubic: { type: 'string', pattern: '^[0-9]*[0-9]*[0-9]*$' },
      fine: { type: 'string', pattern: '^a$' },
    };
    const model = await modelOf(definition(taking({ requestBody: content({ properties }) })), name);
    const setting = { rule: stringPatternSafe, pack: 'test', severity: undefined, options: {} };
    const { findings, notifications } = lintModel(model, { rules: [setting] }, (uri) => uri);
    expect(findings).toEqual([]);
    expect(notifications.map(({ code, message, help }) => [code, message, help])).toEqual(
      ['^(a+)+$', '^(b+)+$', '^[0-9]*[0-9]*[0-9]*$'].map((pattern) => [
        'not-judged',
        `Pattern "${pattern}" was not judged: there is no analyser here.`,
        'Write the pattern more simply, with fewer repetitions that can match the same, or bound the text with "maxLength".',
      ]),
    );
  });
});

describe('string-min-length', () => {
  const nameIn = (more: object) => ({ type: 'object', properties: { name: { type: 'string' } }, ...more });

  test.each([
    ['a length that is no number', { type: 'object', required: ['name'], properties: { name: { type: 'string', minLength: '5' } } }, 1],
    ['a pattern of names', { type: 'object', required: ['name'], patternProperties: { name: { type: 'string' } } }, 0],
    ['what holds it needs another', { required: ['name'], properties: { inner: nameIn({}) } }, 0],
    ['what is put together needs it', { required: ['name'], allOf: [nameIn({})] }, 1],
  ])('%s', async (_what, schema, count) => {
    expect(await ofBody(stringMinLength, schema)).toHaveLength(count);
  });

  test('a string that several take is needed when one of them needs it, and not by a test', async () => {
    const schemas = { Name: { type: 'string' } };
    const optional = { properties: { name: reference('Name') } };
    const needed = { required: ['name'], ...optional };
    expect(await ofBody(stringMinLength, { properties: { one: optional, other: needed } }, schemas)).toHaveLength(1);
    expect(await ofBody(stringMinLength, { properties: { one: optional, other: optional } }, schemas)).toEqual([]);
    for (const field of ['not', 'if']) {
      const tested = { required: ['code'], properties: { code: { type: 'string', minLength: 1, [field]: reference('Name') } } };
      expect(await ofBody(stringMinLength, { properties: { one: optional, other: tested } }, schemas), field).toEqual([]);
    }
  });
});

describe('string-restricted', () => {
  test('a length is enough for what a name says is written by people, and for nothing else', async () => {
    const text = { type: 'string', maxLength: 5 };
    expect(await ofBody(stringRestricted, { properties: { description: text } })).toEqual([]);
    expect(await ofBody(stringRestricted, text)).toHaveLength(1);
    expect(await ofBody(stringRestricted, { properties: { description: { additionalProperties: text } } })).toHaveLength(1);
    expect(await ofBody(stringRestricted, { properties: { description: { type: 'array', items: text } } })).toEqual([]);
  });
});

describe('a property that only selects a schema', () => {
  const pet = (more: object = {}) => ({
    type: 'object',
    discriminator: { propertyName: 'kind' },
    properties: { kind: { type: 'string' } },
    ...more,
  });

  test('needs no limit; what only has its name does', async () => {
    expect(await found(stringMaxLength, { Pet: pet() })).toEqual([]);
    expect(await found(stringMaxLength, { Pet: pet({ discriminator: undefined }) })).toHaveLength(1);
    expect((await found(stringMaxLength, { Pet: pet(), kind: { type: 'string' } })).map((summary) => summary.split(' ')[1])).toEqual([
      'kind',
    ]);
    const kept = { Pet: pet({ $defs: { kind: { type: 'string' } } }), Other: reference('Pet/$defs/kind') };
    expect((await found(stringMaxLength, kept)).map((summary) => summary.split(' ')[1])).toEqual(['Pet/$defs/kind']);
  });

  test('whoever else refers to it', async () => {
    const other = { properties: { species: { $ref: '#/components/schemas/Pet/properties/kind' } } };
    expect(await found(stringMaxLength, { Pet: pet(), Other: other })).toEqual([]);
  });
});

describe('default-valid', () => {
  test('misplaced schemas without a default are left alone', async () => {
    const responses = {
      200: { description: 'Done', schema: { properties: { a: { type: 'integer', default: 'x' }, b: { type: 'integer' } } } },
    };
    const found = await summariesOf(defaultValid, definition({ paths: { '/orders': { get: { responses } } } }), { name });
    expect(found.map((summary) => summary.split(' ')[1])).toEqual(['/paths/~1orders/get/responses/200/schema/properties/a/default']);
  });

  test('items of a required parameter may have one', async () => {
    const parameter = '{ name: a, in: query, required: true, type: array, items: { type: string, default: a } }';
    const text = `swagger: '2.0'\ninfo: {}\npaths: { /orders: { get: { parameters: [${parameter}], responses: {} } } }\n`;
    expect(await summariesOf(defaultValid, text)).toEqual([]);
  });

  test('a switch without a name is none, one of several names is enough', async () => {
    const on = { type: 'boolean', default: true };
    expect(await ofBody(defaultValid, on)).toEqual([]);
    const again = {
      properties: { admin: on, other: { $ref: '#/paths/~1orders/post/requestBody/content/application~1json/schema/properties/admin' } },
    };
    expect(await ofBody(defaultValid, again)).toHaveLength(1);
    expect(await ofParameter(defaultValid, on, { name: 'admin' })).toHaveLength(1);
  });
});

test('null may be the only value', async () => {
  expect(await found(enumValid, { Order: { type: ['string', 'null'], enum: [null] } })).toEqual([]);
  expect(await found(enumValid, { Order: { type: 'null', enum: [null] } })).toEqual([]);
});

test('a format that nobody knows says nothing, with a type or without', async () => {
  expect(await found(formatValid, { Order: { format: 'order-number' }, Again: { type: 'string', format: 'order-number' } })).toEqual([]);
});

test('what rejects null by its branches misses "nullable" in 3.1', async () => {
  for (const field of ['oneOf', 'anyOf', 'allOf']) {
    const severity = async (...branches: readonly object[]) =>
      (await found(nullableValid, { Order: { nullable: true, [field]: branches }, Name: { type: 'string' } }))[0]?.split(' ')[0];
    expect(await severity({ type: 'string' }), field).toBe('error');
    expect(await severity({ [field]: [reference('Name')] }), field).toBe('error');
    expect(await severity({ type: 'null' }), field).toBe('info');
  }
});

test('a list without null is no list with it', async () => {
  expect(await found(nullableValid, { Order: { type: 'string', enum: ['a', 'b'] } })).toEqual([]);
});

test('a body that contains itself is one', async () => {
  const schemas = { Orders: { type: 'array', items: { type: 'string' }, allOf: [reference('Orders')] } };
  expect((await ofBody(arrayMaxItems, reference('Orders'), schemas)).map((summary) => summary.split(' ')[0])).toEqual(['error']);
});

test('a pattern that is no text is where a path parameter is wrong', async () => {
  const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string', pattern: 5 } }];
  const found = await summariesOf(pathParamConstrained, definition({ paths: { '/orders/{id}': { get: { parameters, responses } } } }), {
    name,
  });
  expect(found.map((summary) => summary.split(' ')[1])).toEqual(['/paths/~1orders~1{id}/get/parameters/0/schema/pattern']);
});

describe('URLs from callers', () => {
  test.each([
    ['url12', 'url'],
    ['url2', 'url'],
    ['sendToUrl', 'url'],
    ['redirectTo', 'perhaps'],
    ['12', 'other'],
    ['', 'other'],
  ])('"%s" is of the kind "%s"', (text, kind) => {
    expect(urlName(text)).toBe(kind);
  });

  test.each([
    ['^https://shop\\.de/', true],
    ['^http://shop\\.de/', true],
    ['^https?://api\\.shop\\.de$', true],
    ['ftp|^https://shop\\.de/', false],
    ['^https://shop\\.de.*', false],
    ['^https://.*\\.de/', false],
  ])('%s fixes the host: %s', async (pattern, isFixed) => {
    expect(await ofParameter(urlParameterSsrf, { type: 'string', pattern }, { name: 'url' })).toHaveLength(isFixed ? 0 : 1);
  });

  test('a list of the schema counts, a link to read on does not speak of the value', async () => {
    expect(await ofParameter(urlParameterSsrf, { type: 'string', 'x-url-allowlist': ['shop.de'] }, { name: 'url' })).toEqual([]);
    const description = 'See http://shop.de/url.';
    expect(await ofParameter(urlParameterSsrf, { type: 'string' }, { name: 'target', description })).toEqual([]);
    expect(await ofParameter(urlParameterSsrf, { type: 'string' }, { name: 'target', description: 'The URL.' })).toHaveLength(1);
  });
});

test('XML behind a dead reference is XML', async () => {
  const requestBody = { content: { 'text/xml': { $ref: '#/components/mediaTypes/None' } } };
  expect(await summariesOf(xmlInputReview, definition(taking({ requestBody }), '3.2.0'), { name })).toHaveLength(1);
});
