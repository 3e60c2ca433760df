import { describe, expect, test } from 'vitest';
import { error401Defined } from '../../rulesets/errors/error-401-defined.ts';
import { error403Defined } from '../../rulesets/errors/error-403-defined.ts';
import { error404Defined } from '../../rulesets/errors/error-404-defined.ts';
import { error429Defined } from '../../rulesets/errors/error-429-defined.ts';
import { errors } from '../../rulesets/errors/pack.ts';
import { lintModel } from '../../src/engine/lint.ts';
import { selectRules } from '../../src/ruleset/ruleset.ts';
import { modelOf } from '../support/memory-graph.ts';
import { summariesOf } from './run-rule.ts';

function definition(responses: string, more = ''): string {
  return `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
security: [{ token: [] }]
paths:
  /orders/{orderId}: { get: { ${responses} } }
${more}
components: { securitySchemes: { token: { type: http, scheme: bearer } } }
`;
}

async function rulesThatReport(text: string): Promise<readonly string[]> {
  const result = lintModel(await modelOf(text), selectRules([errors], ['all'], { only: [], skip: [] }), (uri) => uri);
  return result.findings.map((finding) => finding.ruleId);
}

describe('one finding for an operation without any error response', () => {
  test('with responses', async () => {
    expect(await rulesThatReport(definition('responses: { 200: { description: The order } }'))).toEqual(['error-response-defined']);
  });

  test('without', async () => {
    expect(await rulesThatReport(definition('summary: The order'))).toEqual(['error-response-defined']);
  });

  test('and one for each missing code as soon as there is an error response', async () => {
    expect(await rulesThatReport(definition('responses: { 200: {}, 500: { content: { a/b: { schema: {} } } } }'))).toEqual([
      'error-401-defined',
      'error-403-defined',
      'error-404-defined',
      'error-429-defined',
      'error-default-defined',
      'error-problem-details',
    ]);
  });

  test('and one for a missing server error, which "default" mends as well', async () => {
    const found = await rulesThatReport(definition('responses: { 200: {}, 401: { headers: { WWW-Authenticate: {} } } }'));
    expect(found).toContain('error-5xx-defined');
    expect(found).not.toContain('error-default-defined');
  });

  test('a path item that two paths share is reported once', async () => {
    const text = definition(
      'responses: { 200: { description: The order } }',
      "  /bestellungen/{orderId}: { $ref: '#/paths/~1orders~1%7BorderId%7D' }",
    );
    expect(await rulesThatReport(text)).toEqual(['error-response-defined']);
  });
});

test('"default" answers for all codes but 429, and the option changes either', async () => {
  const text = definition('responses: { default: { description: It did not work } }');
  for (const rule of [error401Defined, error403Defined, error404Defined]) {
    expect(await summariesOf(rule, text), rule.id).toEqual([]);
    expect(await summariesOf(rule, text, { options: { defaultSatisfies: false } }), rule.id).toHaveLength(1);
  }
  expect(await summariesOf(error429Defined, text)).toHaveLength(1);
  expect(await summariesOf(error429Defined, text, { options: { defaultSatisfies: true } })).toEqual([]);
});

describe('severity follows exposure and data', () => {
  const missing = 'responses: { 500: { description: Failed } }';

  test('403 is a warning for confidential and restricted data', async () => {
    for (const [dataClass, severity] of [
      ['public', 'info'],
      ['internal', 'info'],
      ['confidential', 'warn'],
      ['restricted', 'warn'],
    ] as const) {
      const [summary = ''] = await summariesOf(error403Defined, definition(`x-data-classification: ${dataClass}, ${missing}`));
      expect(summary.split(' ')[0], dataClass).toBe(severity);
    }
  });

  test('429 is only noted for an internal API', async () => {
    for (const [exposure, severity] of [
      ['public', 'warn'],
      ['partner', 'warn'],
      ['internal', 'info'],
    ] as const) {
      const [summary = ''] = await summariesOf(error429Defined, definition(`x-exposure: ${exposure}, ${missing}`));
      expect(summary.split(' ')[0], exposure).toBe(severity);
    }
  });
});

describe('401 is asked for only where somebody must authenticate', () => {
  const missing = 'responses: { 500: { description: Failed } }';
  const cases: readonly (readonly [string, number])[] = [
    [`security: [], ${missing}`, 0],
    [`security: [{}], ${missing}`, 0],
    [`security: [{ token: [] }, {}], ${missing}`, 0],
    [`security: [5], ${missing}`, 0],
    [`security: [{ gone: [] }], ${missing}`, 1],
    [missing, 1],
  ];
  for (const [operation, count] of cases) {
    test(operation, async () => {
      expect(await summariesOf(error401Defined, definition(operation))).toHaveLength(count);
    });
  }
});

test('a range of codes answers for its codes from 3.0 on; 2.0 has no ranges', async () => {
  const responses = 'responses: { 4XX: { description: Rejected }, 500: { description: Failed } }';
  expect(await summariesOf(error404Defined, definition(responses))).toEqual([]);
  const text = `swagger: '2.0'\ninfo: {}\npaths: { '/orders/{orderId}': { get: { ${responses} } } }\n`;
  expect(await summariesOf(error404Defined, text)).toHaveLength(1);
});
