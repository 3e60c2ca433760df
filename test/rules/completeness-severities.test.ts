import { describe, expect, test } from 'vitest';
import { descriptionMeaningful } from '../../rulesets/completeness/description-meaningful.ts';
import { mediaTypeSpecific } from '../../rulesets/completeness/media-type-specific.ts';
import { objectPropertiesDefined } from '../../rulesets/completeness/object-properties-defined.ts';
import { operationDescription } from '../../rulesets/completeness/operation-description.ts';
import { parameterDescription } from '../../rulesets/completeness/parameter-description.ts';
import { requestBodyRequiredExplicit } from '../../rulesets/completeness/request-body-required-explicit.ts';
import { requiredPropertiesDefined } from '../../rulesets/completeness/required-properties-defined.ts';
import { schemaDescription } from '../../rulesets/completeness/schema-description.ts';
import { schemaNotEmpty } from '../../rulesets/completeness/schema-not-empty.ts';
import { schemaTypeDefined } from '../../rulesets/completeness/schema-type-defined.ts';
import { refNoSiblings } from '../../rulesets/structure/ref-no-siblings.ts';
import { lintModel } from '../../src/engine/lint.ts';
import type { Rule } from '../../src/ruleset/rule.ts';
import { modelOf } from '../support/memory-graph.ts';
import { type RunOptions, runRule, summariesOf } from './run-rule.ts';

function withOperation(operation: string, rest = ''): string {
  return `openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\npaths: { /orders: { post: { ${operation} } } }\n${rest}`;
}

async function severities(rule: Rule, text: string, run?: RunOptions): Promise<readonly string[]> {
  return (await runRule(rule, text, run)).map(({ severity }) => severity);
}

const inRequest = (schema: string): string => withOperation(`requestBody: { content: { text/plain: { schema: ${schema} } } }`);
const inResponse = (schema: string, code = '200'): string =>
  withOperation(`responses: { ${code}: { content: { text/plain: { schema: ${schema} } } } }`);
const unused = (schema: string): string => withOperation('responses: {}', `components: { schemas: { Order: ${schema} } }\n`);

describe.each([
  [schemaNotEmpty, '{ description: Anything }'],
  [objectPropertiesDefined, '{ type: object }'],
])('$id', (rule, schema) => {
  test('is an error in a request, a warning in a response, a note where nothing uses it', async () => {
    expect(await severities(rule, inRequest(schema))).toEqual(['error']);
    expect(await severities(rule, inResponse(schema))).toEqual(['warn']);
    expect(await severities(rule, unused(schema))).toEqual(['info']);
  });

  test('does not ask of what never travels, only tests, or has no body', async () => {
    expect(await severities(rule, inRequest(`{ type: object, properties: { a: ${schema.replace('{', '{ readOnly: true,')} } }`))).toEqual(
      [],
    );
    for (const field of ['not', 'if', 'contains', 'propertyNames'])
      expect(await severities(rule, inRequest(`{ type: string, ${field}: ${schema} }`)), field).toEqual([]);
    for (const code of ['204', '205', '304']) expect(await severities(rule, inResponse(schema, code)), code).toEqual([]);
    expect(await severities(rule, inResponse(schema, '201'))).toEqual(['warn']);
  });

  test('counts what another part says of the same property, at any depth', async () => {
    const nested = (inner: string): string =>
      `{ type: object, properties: { a: { type: array, items: { type: object, properties: { b: ${inner} } } } } }`;
    const full = nested('{ type: object, properties: { c: { type: string } } }');
    expect(await severities(rule, inRequest(`{ allOf: [${full}, ${nested(schema)}] }`))).toEqual([]);
    expect(
      await severities(
        rule,
        inRequest(`{ allOf: [${nested('{ oneOf: [{ type: object, properties: { c: { type: string } } }] }')}, ${nested(schema)}] }`),
      ),
    ).toEqual([]);
    expect(await severities(rule, inRequest(`{ allOf: [${nested(schema)}, ${nested(schema)}] }`))).toEqual(['error', 'error']);
    expect(await severities(rule, inRequest(`{ oneOf: [${full}, ${nested(schema)}] }`))).toEqual(['error']);
    expect(await severities(rule, inRequest(`{ allOf: [${full}, ${nested(schema).replace('b:', 'd:')}] }`))).toEqual(['error']);
  });
});

describe('schema-not-empty', () => {
  const inProperty = (schema: string): Promise<readonly string[]> =>
    severities(schemaNotEmpty, inRequest(`{ type: object, properties: { a: ${schema} } }`));

  test.each([
    '$comment: x',
    'default: 1',
    'deprecated: true',
    'example: 1',
    'examples: [1]',
    'externalDocs: {}',
    'title: x',
    'writeOnly: true',
    'xml: {}',
    'x-order: 1',
  ])('%s says nothing of values', async (keyword) => {
    expect(await inProperty(`{ ${keyword} }`)).toEqual(['error']);
  });

  test.each(['type: string', 'enum: [1]', 'const: 1', 'minLength: 1', 'unknown: 1', 'x-free-form: true', "$ref: '#/gone'", 'not: {}'])(
    '%s does',
    async (keyword) => {
      expect(await inProperty(`{ ${keyword} }`)).toEqual([]);
    },
  );

  test('a branch is open unless what holds it says more', async () => {
    expect(await inProperty('{ anyOf: [{ type: string }, {}] }')).toEqual(['error']);
    expect(await inProperty('{ type: string, anyOf: [{ minLength: 1 }, {}] }')).toEqual([]);
    expect(await inProperty('{ allOf: [{ type: string }], anyOf: [{}] }')).toEqual([]);
  });

  test.each(['additionalProperties', 'unevaluatedProperties', 'unevaluatedItems', 'items', 'then', 'else'])(
    '%s may be open',
    async (field) => {
      expect(await inProperty(`{ type: object, ${field}: {} }`)).toEqual([]);
    },
  );

  test('the value of a JSON Patch is open, another property of that name is not', async () => {
    const patch = (names: string): string => `{ type: object, properties: { value: {}, ${names} } }`;
    expect(await severities(schemaNotEmpty, inRequest(patch('op: { type: string }, path: { type: string }')))).toEqual([]);
    expect(await severities(schemaNotEmpty, inRequest(patch('op: { type: string }')))).toEqual(['error']);
    expect(await severities(schemaNotEmpty, inRequest(patch('path: { type: string }')))).toEqual(['error']);
    expect(
      await severities(schemaNotEmpty, inRequest(patch('op: { type: string }, path: { type: string }').replace('value', 'other'))),
    ).toEqual(['error']);
  });

  test('schema-type-defined leaves it to this rule, but for the items of an array', async () => {
    const model = await modelOf(inRequest('{ type: object, properties: { a: {}, b: { type: array, items: {} } } }'));
    const settings = [schemaNotEmpty, schemaTypeDefined].map((rule) => ({ rule, pack: 'completeness', severity: undefined, options: {} }));
    const { findings } = lintModel(model, { rules: settings }, (uri) => uri);
    expect(findings.map(({ ruleId, location }) => `${ruleId} ${location.pointer.split('/schema/')[1]}`)).toEqual([
      'schema-not-empty properties/a',
      'schema-type-defined properties/b/items',
    ]);
  });
});

describe('required-properties-defined', () => {
  test('is a warning, and a note where values of unnamed properties are described', async () => {
    const required = (rest: string): Promise<readonly string[]> =>
      severities(requiredPropertiesDefined, unused(`{ type: object, required: [id], ${rest} }`));
    expect(await required('properties: {}')).toEqual(['warn']);
    expect(await required('additionalProperties: { type: string }')).toEqual(['info']);
    for (const rest of ['additionalProperties: true', 'additionalProperties: {}', 'additionalProperties: false', 'additionalProperties: 5'])
      expect(await required(rest), rest).toEqual(['warn']);
    expect(await required("patternProperties: { '^i': {} }")).toEqual([]);
    expect(await required("patternProperties: { '^a': {} }")).toEqual(['warn']);
    // What nobody can run may match.
    expect(await required("patternProperties: { '(': {} }")).toEqual([]);
  });

  test('says each name once, and looks at names alone', async () => {
    const text = unused('{ type: object, required: [a, b, a, 5, null, toString], properties: { b: {} } }');
    expect((await runRule(requiredPropertiesDefined, text)).map(({ message, location }) => `${location.pointer} ${message}`)).toEqual([
      '/components/schemas/Order/required/0 Property "a" is required but not defined.',
      '/components/schemas/Order/required/5 Property "toString" is required but not defined.',
    ]);
  });
});

describe('operation-description', () => {
  test('is graded by what there is', async () => {
    expect(await severities(operationDescription, withOperation('responses: {}'))).toEqual(['warn']);
    expect(await severities(operationDescription, withOperation("summary: ' '"))).toEqual(['warn']);
    expect(await severities(operationDescription, withOperation('summary: Close'))).toEqual(['info']);
    expect(await severities(operationDescription, withOperation('externalDocs: { url: https://example.com }'))).toEqual(['warn']);
    const callback = withOperation("description: Close, callbacks: { done: { 'http://a': { post: { responses: {} } } } }");
    expect(await severities(operationDescription, callback)).toEqual(['info']);
  });

  test('counts the description of the path item beside a summary, but for 2.0', async () => {
    const under = (version: string, operation: string, pathItem = 'description: One order'): string =>
      `${version}\ninfo: { title: Orders, version: 1.0.0 }\npaths: { /orders: { ${pathItem}, post: { ${operation} } } }\n`;
    expect(await severities(operationDescription, under('openapi: 3.0.4', 'summary: Close'))).toEqual([]);
    expect(await severities(operationDescription, under('openapi: 3.0.4', 'summary: Close', "description: ' '"))).toEqual(['info']);
    expect(await severities(operationDescription, under('openapi: 3.0.4', 'summary: Close', 'summary: Orders'))).toEqual(['info']);
    expect(await severities(operationDescription, under('openapi: 3.0.4', 'responses: {}'))).toEqual(['warn']);
    expect(await severities(operationDescription, under("swagger: '2.0'", 'summary: Close'))).toEqual(['info']);
    const shared = 'components: { pathItems: { Order: { description: One order, post: { summary: Close } } } }';
    const reference = "paths: { /orders: { $ref: '#/components/pathItems/Order' } }";
    expect(await severities(operationDescription, `openapi: 3.1.0\n${reference}\n${shared}\n`)).toEqual([]);
  });

  test('with "summarySuffices" says nothing where there is a summary', async () => {
    const run = { options: { summarySuffices: true } };
    expect(await severities(operationDescription, withOperation('summary: Close'), run)).toEqual([]);
    expect(await severities(operationDescription, withOperation("summary: ' '"), run)).toEqual(['warn']);
    expect(operationDescription.recommendedOptions).toEqual({ summarySuffices: true });
  });

  test('with "requireSummary" wants a short summary everywhere', async () => {
    const run = (operation: string) => summariesOf(operationDescription, withOperation(operation), { options: { requireSummary: true } });
    expect(await run('description: Close')).toEqual(['warn /paths/~1orders/post Operation has no summary.']);
    expect(await run(`description: Close, summary: ${'a'.repeat(120)}`)).toEqual([]);
    expect(await run(`description: Close, summary: ${'a'.repeat(121)}`)).toEqual([
      'warn /paths/~1orders/post/summary Summary is longer than 120 characters.',
    ]);
    expect(await run('responses: {}')).toEqual(['warn /paths/~1orders/post Operation has no summary and no description.']);
  });
});

describe('parameter-description', () => {
  test('counts the descriptions of all references or none', async () => {
    const limit = 'components: { parameters: { Limit: { name: limit, in: query, schema: { type: string } } } }';
    const reference = (description: string): string => `{ $ref: '#/components/parameters/Limit'${description} }`;
    const both = (first: string, second: string): string =>
      `openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\npaths: { /a: { parameters: [${reference(first)}] }, /b: { parameters: [${reference(second)}] } }\n${limit}\n`;
    expect(await severities(parameterDescription, both(', description: Most', ', description: Most'))).toEqual([]);
    expect(await severities(parameterDescription, both(', description: Most', ''))).toEqual(['info']);
  });
});

describe('schema-description', () => {
  test('examines what is named, and no more than is asked for', async () => {
    const text = unused(
      '{ type: object, properties: { a: { type: array, items: { $ref: "#/components/schemas/Order/$defs/Part" } } }, $defs: { Part: { type: string } } }',
    );
    const pointers = async (level: string) =>
      (await runRule(schemaDescription, text, { options: { level } })).map(({ message }) => message);
    expect(await pointers('properties')).toEqual([
      'Component "Order" has no description.',
      'Property "a" has no description.',
      'Component "Part" has no description.',
    ]);
    expect(await pointers('components')).toEqual(['Component "Order" has no description.', 'Component "Part" has no description.']);
  });
});

describe('media-type-specific', () => {
  test('is a warning where a request may carry anything', async () => {
    const media = (name: string): string => `content: { '${name}': { schema: { type: string } } }`;
    const request = (name: string) => severities(mediaTypeSpecific, withOperation(`requestBody: { ${media(name)} }`));
    expect(await request('*/*')).toEqual(['warn']);
    expect(await request(' * ')).toEqual(['warn']);
    expect(await request('image/*')).toEqual(['info']);
    expect(await request('image/*+xml')).toEqual(['info']);
    expect(await request('*/*+xml')).toEqual(['info']);
    expect(await request('text/plain; note=a/*')).toEqual([]);
    expect(await severities(mediaTypeSpecific, withOperation(`responses: { 200: { ${media('*/*')} } }`))).toEqual(['info']);
  });

  test.each([
    ['*/*', 'anything'],
    ['*', 'anything'],
    ['*/*; q=1', 'anything'],
    ['image/*', 'every type of "image"'],
    ['application/*+json', 'every type of "application" that ends in "+json"'],
    ['application/*+json;v=1', 'every type of "application" that ends in "+json"'],
    ['*/*+json', 'every type that ends in "+json"'],
  ])('%s accepts %s', async (name, what) => {
    const text = withOperation(`responses: { 200: { content: { '${name}': { schema: { type: string } } } } }`);
    expect((await runRule(mediaTypeSpecific, text)).map(({ message }) => message)).toEqual([
      `Wildcard media type "${name}" accepts ${what}.`,
    ]);
  });

  test('takes the lists of 2.0 in the same way, in 2.0 alone', async () => {
    const text = (version: string): string =>
      `${version}\ninfo: { title: Orders, version: 1.0.0 }\nconsumes: ['*/*', 5]\nproduces: ['*/*']\npaths: { /a: { post: { consumes: ['*/*'], parameters: [{ name: a, in: body, schema: {} }], responses: {} } } }\n`;
    expect(await severities(mediaTypeSpecific, text("swagger: '2.0'"))).toEqual(['warn', 'info', 'warn']);
    expect(await severities(mediaTypeSpecific, text('openapi: 3.1.0'))).toEqual([]);
  });

  test('asks nothing of "consumes" in 2.0 where an operation takes no body', async () => {
    const taking = (parameter: string): string =>
      `swagger: '2.0'\ninfo: { title: Orders, version: 1.0.0 }\npaths: { /a: { parameters: [${parameter}], post: { consumes: ['*/*'], produces: ['*/*'], responses: {} } } }\n`;
    expect(await severities(mediaTypeSpecific, taking('{ name: a, in: query, type: string }'))).toEqual(['info']);
    expect(await severities(mediaTypeSpecific, taking('{ name: a, in: formData, type: file }'))).toEqual(['warn', 'info']);
    expect(await severities(mediaTypeSpecific, taking('{ name: a, in: body, schema: {} }'))).toEqual(['warn', 'info']);
  });
});

describe('request-body-required-explicit', () => {
  test.each(['post', 'put', 'patch'])('%s is asked', async (method) => {
    const text = inRequest('{ type: string }').replace('post:', `${method}:`);
    expect(await severities(requestBodyRequiredExplicit, text)).toEqual(['info']);
  });

  test.each(['get', 'delete', 'query'])('%s is not', async (method) => {
    const text = inRequest('{ type: string }').replace('post:', `${method}:`).replace('3.1.0', '3.2.0');
    expect(await severities(requestBodyRequiredExplicit, text)).toEqual([]);
  });

  test('a value that may be an object or null is not demanded', async () => {
    for (const schema of ['{ type: [object, string] }', "{ type: ['null', string] }", '{}', '{ required: [] }', '{ required: id }', 'true'])
      expect(await severities(requestBodyRequiredExplicit, inRequest(schema)), schema).toEqual([]);
    for (const schema of ['{ type: [array, string] }', '{ required: [id] }', '{ allOf: [{ type: object, required: [id] }] }'])
      expect(await severities(requestBodyRequiredExplicit, inRequest(schema)), schema).toEqual(['info']);
  });

  test('a file may be empty, text of another format may not', async () => {
    expect(await severities(requestBodyRequiredExplicit, inRequest('{ type: string, format: binary }'))).toEqual([]);
    expect(await severities(requestBodyRequiredExplicit, inRequest('{ allOf: [{ type: string, format: binary }] }'))).toEqual([]);
    expect(await severities(requestBodyRequiredExplicit, inRequest('{ type: string, format: uuid }'))).toEqual(['info']);
  });
});

describe('description-meaningful', () => {
  const hint = async (description: string, name = 'orderId'): Promise<readonly string[]> =>
    (
      await runRule(
        descriptionMeaningful,
        unused(`{ type: object, properties: { ${name}: { type: string, description: ${JSON.stringify(description)} } } }`),
      )
    ).map(({ message }) => message);

  test('what stands beside a reference before 3.1 is ignored, and left to ref-no-siblings', async () => {
    const settings = [descriptionMeaningful, refNoSiblings].map((rule) => ({ rule, pack: 'test', severity: undefined, options: {} }));
    const property = "{ $ref: '#/components/schemas/Customer', description: Customer }";
    const text = unused(`{ type: object, properties: { customer: ${property} } }, Customer: { type: string }`);
    const rulesIn = async (version: string): Promise<readonly string[]> =>
      lintModel(await modelOf(text.replace('3.1.0', version)), { rules: settings }, (uri) => uri).findings.map(({ ruleId }) => ruleId);
    expect(await rulesIn('3.0.4')).toEqual(['ref-no-siblings']);
    expect(await rulesIn('3.1.0')).toEqual(['description-meaningful']);
  });

  test.each([
    'TODO',
    'todo',
    'TODO: later',
    'TBD.',
    'XXX',
    'n/a',
    'N/A',
    'placeholder',
    'String',
    'description',
    'summary',
    '...',
    '-',
    '?',
    '___',
    'Lorem ipsum dolor',
    ' tbd ',
  ])('%s is a placeholder', async (text) => {
    expect(await hint(text)).toEqual([`Description "${text.trim()}" is a placeholder.`]);
  });

  test.each([
    'Todo list of the order',
    'TODOs of the order',
    'String of digits',
    'Description of the order',
    'n/a for guests',
    'About lorem ipsum',
    'OK',
  ])('%s is none', async (text) => {
    expect(await hint(text)).toEqual([]);
  });

  test.each(['orderId', 'Order ID', 'order id.', 'ORDER_ID'])('%s says no more than orderId', async (text) => {
    expect(await hint(text)).toEqual(['Description says no more than the name "orderId".']);
  });

  test.each(['The order ID', 'Order', 'Order ID of the customer'])('%s says more', async (text) => {
    expect(await hint(text)).toEqual([]);
  });

  test('summaries may read like a name, descriptions may not', async () => {
    const operation = (fields: string) => summariesOf(descriptionMeaningful, withOperation(`operationId: closeOrder, ${fields}`));
    expect(await operation('summary: Close order')).toEqual([]);
    expect(await operation('summary: closeorder')).toEqual([
      'hint /paths/~1orders/post/summary Summary says no more than the name "closeOrder".',
    ]);
    expect(await operation('description: Close order')).toEqual([
      'hint /paths/~1orders/post/description Description says no more than the name "closeOrder".',
    ]);
    expect(await operation('summary: Ends it, description: ends it.')).toEqual([
      'hint /paths/~1orders/post/description Description duplicates the summary.',
    ]);
    expect(await operation('summary: Ends it, description: Ends it for good')).toEqual([]);
  });
});
