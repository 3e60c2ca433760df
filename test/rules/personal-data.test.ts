import { describe, expect, test } from 'vitest';
import { noPiiInUrl } from '../../rulesets/data-protection/no-pii-in-url.ts';
import { piiPropertyClassified } from '../../rulesets/data-protection/pii-property-classified.ts';
import { runRule } from './run-rule.ts';

const head = { openapi: '3.1.0', info: { title: 'Customers', version: '1.0.0' } };

describe('no-pii-in-url', () => {
  const text = (parameter: object, operation: object = {}): string =>
    JSON.stringify({
      ...head,
      paths: { '/a': { get: { parameters: [{ in: 'query', schema: { type: 'string' }, ...parameter }], responses: {}, ...operation } } },
    });
  const severityOf = async (definition: string): Promise<string | undefined> =>
    (await runRule(noPiiInUrl, definition, { name: 'openapi.json' }))[0]?.severity;

  test.each([
    ['email', { type: 'string' }, 'warn'],
    ['email', { type: 'integer' }, undefined],
    ['email', { type: 'object', properties: {} }, undefined],
    ['correo', { type: 'integer' }, undefined],
    ['phone', { type: 'integer' }, 'warn'],
    ['phones', { type: 'array', items: { type: 'string' } }, 'warn'],
    ['phones', { allOf: [{ type: 'array', items: { type: 'string' } }] }, 'warn'],
    ['phones', { type: 'array', items: { type: 'boolean' } }, undefined],
    ['emails', { type: 'array', items: { type: 'integer' } }, undefined],
    ['lastName', { type: 'string' }, 'warn'],
    ['lastName', { type: 'integer' }, undefined],
    ['dob', { type: 'string', format: 'date' }, 'warn'],
    ['iban', { type: 'string' }, 'warn'],
    ['bankAccountNumber', { type: 'integer' }, 'warn'],
    ['achAccountNumber', { type: 'integer' }, 'warn'],
    ['accountNumber', { type: 'integer' }, undefined],
    ['accountNumber', { type: 'integer', description: 'Of your bank.' }, 'warn'],
    ['accountNumber', { type: 'integer', description: 'Of the embankment.' }, undefined],
    ['supportEmail', { type: 'string', format: 'email' }, undefined],
    ['email', { type: 'string', description: 'The room email.' }, undefined],
    ['email', { type: 'string', description: "The room's e-mail address." }, undefined],
    ['phone', { type: 'string', description: 'Sales telephone.' }, undefined],
    ['phone', { type: 'string', description: 'Toll-free phone number.' }, undefined],
    ['phone', { type: 'string', description: 'The customer service phone.' }, undefined],
    ['email', { type: 'string', description: 'The helpdesk mailbox.' }, undefined],
    ['email', { type: 'string', description: 'Resource mailbox.' }, undefined],
    ['phone', { type: 'string', description: 'A free phone number.' }, 'warn'],
    ['cardNumber', { type: 'string', maxLength: 4 }, undefined],
    ['cardNumber', { type: 'string', description: 'The masked number.' }, undefined],
    ['iban', { type: 'string', description: 'The masked number.' }, 'warn'],
    ['email', { type: 'string', description: 'For the broom emails.' }, 'warn'],
    ['lastName', { type: 'string', description: 'Beside the support email.' }, 'warn'],
    ['manager', { type: 'string', format: 'email' }, 'warn'],
    ['ssn', { type: 'integer' }, 'error'],
    ['passport', { type: 'string' }, 'error'],
    ['cardNumber', { type: 'string' }, 'error'],
    ['cvv', { type: 'integer' }, 'error'],
    ['patientId', { type: 'string' }, 'warn'],
    ['patientId', { type: 'integer' }, undefined],
    ['pan', { type: 'string' }, undefined],
    ['apiKey', { type: 'string' }, undefined],
    ['q', { type: 'string', format: 'email' }, 'warn'],
    ['q', { type: 'string', format: 'idn-email' }, 'warn'],
    ['q', { type: 'array', format: 'email' }, undefined],
    ['q', { type: 'string', format: 'uuid' }, undefined],
    ['q', { type: 'string', 'x-pii': true }, 'warn'],
    ['q', { type: 'string', 'x-pii': 'no' }, undefined],
    ['q', { type: 'string', 'x-data-classification': 'restricted' }, 'warn'],
    ['q', { type: 'string', 'x-data-classification': 'internal' }, undefined],
  ])('%s of %j is %s', async (name, schema, severity) => {
    expect(await severityOf(text({ name, schema }))).toBe(severity);
  });

  test('a parameter without a schema is judged by its name', async () => {
    expect(await severityOf(text({ name: 'email', schema: undefined }))).toBe('warn');
    expect(await severityOf(text({ name: 'q', schema: undefined }))).toBeUndefined();
    expect(await severityOf(text({ name: 'cardNumber', schema: undefined }))).toBe('error');
  });

  test('the description of a parameter may say that the account is one of a bank', async () => {
    expect(await severityOf(text({ name: 'accountNumber', description: 'The bank account to look up.' }))).toBe('warn');
    expect(await severityOf(text({ name: 'accountNumber', schema: undefined, description: 'Or give the IBAN.' }))).toBe('warn');
    expect(await severityOf(text({ name: 'accountNumber', description: 'The account that owns the order.' }))).toBeUndefined();
  });

  test('internal APIs are one degree milder', async () => {
    expect(await severityOf(text({ name: 'email' }, { 'x-exposure': 'internal' }))).toBe('info');
    expect(await severityOf(text({ name: 'ssn' }, { 'x-exposure': 'internal' }))).toBe('warn');
    expect(await severityOf(text({ name: 'q', 'x-pii': true }, { 'x-exposure': 'internal' }))).toBe('info');
  });

  test('a shared parameter is internal only when all its operations are', async () => {
    const get = { parameters: [{ $ref: '#/components/parameters/who' }], responses: {} };
    const definition = {
      ...head,
      paths: { '/a': { get: { ...get, 'x-exposure': 'internal' } }, '/b': { get } },
      components: { parameters: { who: { in: 'query', name: 'email', schema: { type: 'string' } } } },
    };
    expect(await severityOf(JSON.stringify(definition))).toBe('warn');
  });

  test('a format behind a reference counts', async () => {
    const definition = JSON.stringify({
      ...head,
      paths: {
        '/a': { get: { parameters: [{ in: 'query', name: 'who', schema: { $ref: '#/components/schemas/Mail' } }], responses: {} } },
      },
      components: { schemas: { Mail: { type: 'string', format: 'email' } } },
    });
    expect(await severityOf(definition)).toBe('warn');
  });
});

describe('pii-property-classified', () => {
  const text = (more: { definition?: object; info?: object; operation?: object; schema?: object; property?: object }): string =>
    JSON.stringify({
      ...head,
      ...more.definition,
      info: { ...head.info, ...more.info },
      paths: {
        '/a': {
          get: {
            ...more.operation,
            responses: {
              '200': { description: 'ok', content: { 'application/json': { schema: { $ref: '#/components/schemas/Customer' } } } },
            },
          },
        },
      },
      components: {
        schemas: { Customer: { type: 'object', ...more.schema, properties: { email: { type: 'string', ...more.property } } } },
      },
    });
  test.each([
    [{}, 1],
    [{ definition: { 'x-data-classification': 'confidential' } }, 0],
    [{ info: { 'x-data-classification': 'pii' } }, 0],
    [{ info: { 'x-data-classification': 'no class' } }, 1],
    [{ operation: { 'x-data-classification': 'internal' } }, 0],
    [{ schema: { 'x-data-classification': ['pii'] } }, 0],
    [{ property: { 'x-pii': true } }, 0],
    [{ property: { 'x-pii': false } }, 0],
    [{ property: { 'x-phi': true } }, 0],
    [{ property: { 'x-pci': true } }, 0],
    [{ property: { 'x-sensitive': true } }, 0],
    [{ property: { 'x-sensitivity': null } }, 1],
    [{ property: { 'x-sensitivity': '' } }, 1],
    [{ property: { type: 'boolean' } }, 0],
  ])('%j gives %d findings', async (more, count) => {
    expect(await runRule(piiPropertyClassified, text(more), { name: 'openapi.json' })).toHaveLength(count);
  });

  test.each([
    ['iban', 1],
    ['bankName', 1],
    ['bic', 1],
    ['swiftCode', 1],
    ['routingNumber', 1],
    ['sortCode', 1],
    ['branchCode', 1],
    ['ifsc', 1],
    ['bsb', 1],
    ['aba', 1],
    ['wireReference', 1],
    ['sepaMandate', 1],
    ['onlineBanking', 1],
    ['directDebitDate', 1],
    ['bankIdentificationNumber', 0],
    ['invoiceNumber', 0],
  ])('an account number beside %s gives %d findings', async (other, count) => {
    const schemas = { Account: { properties: { accountNumber: { type: 'string' }, [other]: {} } } };
    const definition = JSON.stringify({ ...head, paths: {}, components: { schemas } });
    const findings = await runRule(piiPropertyClassified, definition, { name: 'openapi.json' });
    expect(findings.filter(({ location }) => location.pointer.endsWith('/accountNumber'))).toHaveLength(count);
  });

  test.each(['helpdesk', 'resource', 'sales', 'support'])('a mailbox of %s is nobody', async (word) => {
    const mailbox = { type: 'string', format: 'email' };
    const schemas = { Room: { properties: { [`${word}_contact`]: mailbox, [`${word}er`]: mailbox } } };
    const definition = JSON.stringify({ ...head, paths: {}, components: { schemas } });
    const findings = await runRule(piiPropertyClassified, definition, { name: 'openapi.json' });
    expect(findings.map(({ location }) => location.pointer)).toEqual([`/components/schemas/Room/properties/${word}er`]);
  });

  test('where nothing is said of the API', async () => {
    const schemas = { A: { properties: { email: { type: 'string' } } }, B: { type: 'string', 'x-pii': true } };
    const definition = JSON.stringify({ openapi: '3.1.0', paths: {}, components: { schemas } });
    expect(await runRule(piiPropertyClassified, definition, { name: 'openapi.json' })).toHaveLength(1);
  });

  test('a parameter of a form (2.0) is sent like a property', async () => {
    const text = (place: string, more = ''): string =>
      `swagger: '2.0'\ninfo: {}\npaths: { /a: { post: { ${more} parameters: [{ in: ${place}, name: email, type: string }], responses: {} } } }\n`;
    const found = await runRule(piiPropertyClassified, text('formData'));
    expect(found.map(({ location, message }) => `${location.pointer} ${message}`)).toEqual([
      '/paths/~1a/post/parameters/0 Parameter "email" looks like personal data but has no data classification.',
    ]);
    expect(await runRule(piiPropertyClassified, text('formData', 'x-pii: true,'))).toEqual([]);
    expect(await runRule(piiPropertyClassified, text('query'))).toEqual([]);
  });

  test('a component of a telling name is no property', async () => {
    const definition = JSON.stringify({ ...head, paths: {}, components: { schemas: { email: { type: 'string' } } } });
    expect(await runRule(piiPropertyClassified, definition, { name: 'openapi.json' })).toEqual([]);
  });

  test('a schema that is only tested by holds no data', async () => {
    const schemas = { A: { not: { properties: { email: { type: 'string' } } } } };
    const definition = JSON.stringify({ ...head, paths: {}, components: { schemas } });
    expect(await runRule(piiPropertyClassified, definition, { name: 'openapi.json' })).toEqual([]);
  });

  test('a mark on the list of components speaks of none of them', async () => {
    const components = { 'x-pii': true, schemas: { A: { properties: { email: { type: 'string' } } } } };
    const definition = JSON.stringify({ ...head, paths: {}, components });
    expect(await runRule(piiPropertyClassified, definition, { name: 'openapi.json' })).toHaveLength(1);
  });

  test('objects that refer to each other in a circle are judged', async () => {
    const schemas = {
      A: { properties: { email: { type: 'string' }, b: { $ref: '#/components/schemas/B' } } },
      B: { 'x-pii': true, properties: { a: { $ref: '#/components/schemas/A' } } },
      C: { properties: { phone: { type: 'string' }, c: { $ref: '#/components/schemas/C' } } },
    };
    const definition = JSON.stringify({ ...head, paths: {}, components: { schemas } });
    const findings = await runRule(piiPropertyClassified, definition, { name: 'openapi.json' });
    expect(findings.map(({ location }) => location.pointer)).toEqual(['/components/schemas/C/properties/phone']);
  });
});
