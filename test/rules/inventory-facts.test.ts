import { describe, expect, test } from 'vitest';
import { apiIdDefined } from '../../rulesets/inventory/api-id-defined.ts';
import { dataClassificationDefined } from '../../rulesets/inventory/data-classification-defined.ts';
import { dateIn, isPast } from '../../rulesets/inventory/dates.ts';
import { deprecationSunset } from '../../rulesets/inventory/deprecation-sunset.ts';
import { exposureDefined } from '../../rulesets/inventory/exposure-defined.ts';
import { externalDocsDefined } from '../../rulesets/inventory/external-docs-defined.ts';
import { infoContact } from '../../rulesets/inventory/info-contact.ts';
import { infoDescription } from '../../rulesets/inventory/info-description.ts';
import { infoLicenseTerms } from '../../rulesets/inventory/info-license-terms.ts';
import { infoVersionSemver } from '../../rulesets/inventory/info-version-semver.ts';
import { lifecycleDefined } from '../../rulesets/inventory/lifecycle-defined.ts';
import { ownerDefined } from '../../rulesets/inventory/owner-defined.ts';
import { inventory } from '../../rulesets/inventory/pack.ts';
import { serverEnvironmentDeclared } from '../../rulesets/inventory/server-environment-declared.ts';
import { slaDefined } from '../../rulesets/inventory/sla-defined.ts';
import { versionConsistent } from '../../rulesets/inventory/version-consistent.ts';
import { transport } from '../../rulesets/transport/pack.ts';
import { lintModel } from '../../src/engine/lint.ts';
import { buildModel } from '../../src/openapi/model.ts';
import type { Pack } from '../../src/ruleset/pack.ts';
import type { Rule } from '../../src/ruleset/rule.ts';
import { selectRules } from '../../src/ruleset/ruleset.ts';
import { loadTexts, modelOf } from '../support/memory-graph.ts';
import { type RunOptions, summariesOf } from './run-rule.ts';

const base = { title: 'Orders', version: '1.0.0' };

/** What a rule finds in a definition with these root fields. */
async function found(rule: Rule, fields: object, run: RunOptions = {}): Promise<readonly string[]> {
  return await summariesOf(rule, JSON.stringify({ openapi: '3.1.0', info: base, paths: {}, ...fields }), { name: 'openapi.json', ...run });
}

/** `rule pointer` of each finding of the packs' rules together. */
async function findingsOf(packs: readonly Pack[], text: string): Promise<readonly string[]> {
  const ruleset = selectRules(packs, ['all'], { only: [], skip: [] });
  const { findings } = lintModel(await modelOf(text, 'openapi.json'), ruleset, (uri) => uri);
  return findings.map(({ ruleId, location }) => `${ruleId} ${location.pointer}`);
}

/** What a rule finds with these fields in `info`. */
async function foundInInfo(rule: Rule, info: object, fields: object = {}): Promise<readonly string[]> {
  return await found(rule, { info: { ...base, ...info }, ...fields });
}

const get = { responses: { 200: { description: 'Orders.' } } };

describe('documents that describe no API', () => {
  test.each(inventory.rules.map((rule) => [rule.id, rule] as const))('%s asks nothing of a collection of components', async (_id, rule) => {
    const text = JSON.stringify({ openapi: '3.1.0', components: { schemas: { Order: { type: 'object' } } } });
    expect(await summariesOf(rule, text, { name: 'openapi.json' })).toEqual([]);
  });
});

test('a deprecated operation is judged where nothing is said of the API', async () => {
  const found = await summariesOf(
    deprecationSunset,
    JSON.stringify({ openapi: '3.1.0', paths: { '/a': { get: { ...get, deprecated: true } } } }),
    { name: 'openapi.json' },
  );
  expect(found).toHaveLength(1);
});

describe('info-description', () => {
  test.each(
    [
      '',
      'API',
      'Api Definition',
      'api docs',
      'API documentation',
      'API specification',
      'FastAPI',
      'My API',
      'OpenAPI',
      'OpenAPI definition',
      'openapi specification',
      ' REST API ',
      'API title',
      'api/shop/orders.proto',
      'orders.proto ',
      'Swagger',
      'Swagger API',
      'title',
      'Untitled',
      'Untitled API',
    ].map((title) => [title]),
  )('the title "%s" says nothing', async (title) => {
    const expected = [`info /info/title Title "${title}" does not name the API.`];
    expect(await foundInInfo(infoDescription, { title, description: 'Orders of customers.' })).toEqual(expected);
  });

  test.each<readonly [info: object, expected: readonly string[]]>([
    [{ title: 'Swagger Petstore', description: '1234567890' }, []],
    [{ description: ' 123456789 ' }, ['info /info/description Description " 123456789 " says too little.']],
    [{}, ['info /info The API has no description (info.description).']],
    [{ summary: 'Orders' }, ['hint /info The API has no description (info.description).']],
    [{ summary: ' ', description: '' }, ['info /info/description The API has no description (info.description).']],
    [{ description: 7 }, ['info /info/description The API has no description (info.description).']],
    [{ title: 7, description: 'Orders of customers.' }, []],
    [{ title: 'Customer Orders', description: 'Orders of customers.' }, []],
    [
      { title: 'CustomerOrders', description: 'Customer Orders.' },
      ['info /info/description Description "Customer Orders." says too little.'],
    ],
    [
      { title: 'Customer orders', description: 'The customer orders API' },
      ['info /info/description Description "The customer orders API" says too little.'],
    ],
    [{ title: 'Customer orders', description: 'Customer orders, and orders of customers of customers.' }, []],
    [{ title: '___________', description: '-----------' }, []],
  ])('%j', async (info, expected) => {
    expect(await foundInInfo(infoDescription, info)).toEqual(expected);
  });
});

test.each(['Reader of orders.proto files', 'Reader of orders.proto', 'orders.proto files'])(
  'info-description leaves the title "%s" alone, which only mentions a file',
  async (title) => {
    expect(await foundInInfo(infoDescription, { title, description: 'Orders of customers.' })).toEqual([]);
  },
);

describe('info-version-semver', () => {
  test.each<readonly [version: unknown, accept: readonly string[], isReported: boolean]>([
    ['1.0.0', ['semver'], false],
    ['10.20.30-alpha.1+exp.sha', ['semver'], false],
    ['1.0.0--x', ['semver'], false],
    ['01.0.0', ['semver'], true],
    ['1.0.0-01', ['semver'], true],
    ['1.0', ['semver'], true],
    ['1.0.0.0', ['semver'], true],
    ['x1.0.0', ['semver'], true],
    ['1.0.0\n', ['semver'], true],
    ['', ['semver'], true],
    [1, ['semver'], false],
    ['2026-01-31', ['date'], false],
    ['2026-01-31-preview', ['date'], false],
    ['2026-13-31', ['date'], true],
    ['2026-01-32', ['date'], true],
    ['x2026-01-31', ['date'], true],
    ['1', ['major'], false],
    ['V12', ['major'], false],
    ['v01', ['major'], true],
    ['v1.0', ['major'], true],
    ['1.0.0', ['date', 'major'], true],
    ['1', ['date', 'major'], false],
  ])('%j as %j', async (version, accept, isReported) => {
    const words = { semver: 'semantic', date: 'a date', major: 'a major version' };
    const expected = accept.map((kind) => words[kind as keyof typeof words]).join(' or ');
    expect(await found(infoVersionSemver, { info: { ...base, version } }, { options: { accept } })).toEqual(
      isReported ? [`info /info/version API version ${JSON.stringify(version).replace('\\n', '\n')} is not ${expected}.`] : [],
    );
  });
});

describe('info-contact', () => {
  test.each<readonly [email: string, isValid: boolean]>([
    ['orders@shop.co.uk', true],
    ['first.last+tag@xn--bcher-kva.example', true],
    ['o@shop.xn--p1ai', true],
    ['bücher@bücher.de', true],
    [' o@shop.de ', true],
    ['o@a.de', true],
    ['o@ü.de', true],
    ['o@почта.рф', true],
    ['o@a_b.de', false],
    ['o@192.168.10.12', false],
    ['o@mail.shop.c', false],
    ['o@shop.1abc', false],
    ['o@shop.abc1', false],
    ['o@shop.de@x', false],
    ['o@shop', false],
    ['o@shop.c', false],
    ['o@shop.1a', false],
    ['o@-shop.de', false],
    ['o@shop-.de', false],
    ['o@shop..de', false],
    ['o@x@shop.de', false],
    ['@shop.de', false],
    ['o o@shop.de', false],
    ['mailto:o@shop.de', false],
    ['a@shop.de, b@shop.de', false],
    [`${'a'.repeat(247)}@sho.de`, true],
    [`${'a'.repeat(248)}@sho.de`, false],
    ['shop.de', false],
  ])('%s', async (email, isValid) => {
    const cut = email.length > 80 ? `${email.slice(0, 80)}…` : email;
    expect(await foundInInfo(infoContact, { contact: { email } })).toEqual(
      isValid ? [] : [`warn /info/contact/email Contact email "${cut}" is not an e-mail address.`],
    );
  });

  test.each<readonly [url: string, isValid: boolean]>([
    ['https://shop.de/contact', true],
    ['HTTP://shop.de', true],
    ['ftp://shop.de', false],
    ['shop.de/contact', false],
    ['https:///contact', false],
    ['https://shop.de:port', false],
  ])('%s', async (url, isValid) => {
    expect(await foundInInfo(infoContact, { contact: { url } })).toEqual(
      isValid ? [] : [`warn /info/contact/url Contact url "${url}" is not a URL.`],
    );
    expect(await foundInInfo(infoContact, { contact: { url, email: 'o@shop.de' } })).toEqual([]);
  });

  test('a URL that is none is one finding', async () => {
    const text = JSON.stringify({ openapi: '3.1.0', info: { ...base, contact: { url: 'ftp://shop.de' } }, paths: {} });
    const found = async (packs: readonly Pack[]) => (await findingsOf(packs, text)).filter((line) => line.endsWith('/info/contact/url'));
    expect(await found([inventory])).toEqual(['info-contact /info/contact/url']);
    expect(await found([transport, inventory])).toEqual(['metadata-url-valid /info/contact/url']);
  });

  test.each<readonly [info: object, expected: readonly string[]]>([
    [{}, ['warn /info No contact is declared (info.contact).']],
    [{ contact: 'o@shop.de' }, []],
    [{ contact: { name: 'Orders', url: ' ' } }, ['warn /info/contact The contact has neither an e-mail address nor a URL.']],
    [{ contact: { name: 'o@shop.de' } }, ['warn /info/contact The contact has neither an e-mail address nor a URL.']],
    [{ contact: { email: 7, url: 7 } }, ['warn /info/contact The contact has neither an e-mail address nor a URL.']],
    [{ contact: { email: 'o@example.com' } }, []],
    ...['o@example.com', 'o@mail.example.ORG', 'o@shop.test', 'o@shop.invalid', 'apiteam@wordnik.com', 'apiteam@swagger.io'].map(
      (email) =>
        [
          { contact: { email }, 'x-lifecycle': 'production' },
          [`warn /info/contact/email Contact email "${email}" is a placeholder.`],
        ] as const,
    ),
    ...['https://example.com', 'https://www.example.net/x', 'https://a.example:8080', 'http://example.org?a#b'].map(
      (url) => [{ contact: { url }, 'x-stability': 'stable' }, [`warn /info/contact/url Contact url "${url}" is a placeholder.`]] as const,
    ),
    ...['o@myexample.com', 'o@example.com.de', 'o@swagger.io', 'o@contest.de'].map(
      (email) => [{ contact: { email }, 'x-lifecycle': 'production' }, []] as const,
    ),
    [{ contact: { email: 'o@example.com', url: 'https://shop.de' }, 'x-lifecycle': 'production' }, []],
    [{ contact: { email: 'o@shop.de', url: 'https://example.com' }, 'x-lifecycle': 'production' }, []],
    [{ contact: { email: 'o@example.com' }, 'x-lifecycle': 'experimental' }, []],
    ...['x.apiteam@swagger.io', 'apiteam@swagger.io.de'].map((email) => [{ contact: { email }, 'x-lifecycle': 'production' }, []] as const),
    [
      { contact: { email: 'o@example.com ', url: 'example.com' }, 'x-lifecycle': 'production' },
      ['warn /info/contact/email Contact email "o@example.com " is a placeholder.'],
    ],
  ])('%j', async (info, expected) => {
    expect(await foundInInfo(infoContact, info)).toEqual(expected);
  });
});

describe('info-license-terms', () => {
  const neither = ['hint /info Neither a license nor terms of service are declared (info.license, info.termsOfService).'];
  const incomplete = ['hint /info/license The license has neither a url nor an SPDX identifier.'];
  test.each<readonly [info: object, expected: readonly string[]]>([
    [{}, neither],
    [{ termsOfService: ' ' }, neither],
    [{ license: 'MIT' }, []],
    [{ license: { name: 'MIT' } }, incomplete],
    [{ license: { name: 'MIT', url: '', identifier: ' ' } }, incomplete],
    [{ license: { name: 'MIT', url: 'https://shop.de' } }, []],
    [{ 'x-exposure': 'internal' }, []],
    [{ 'x-exposure': 'partner' }, neither],
    ...[
      'MIT',
      'GPL-2.0-or-later WITH Bison-exception-2.2',
      '(MIT AND (Apache-2.0 OR 0BSD))',
      'GPL-2.0+',
      'MIT or Apache-2.0',
      'DocumentRef-ab:LicenseRef-b',
    ].map((identifier) => [{ license: { name: 'x', identifier } }, []] as const),
    ...[
      'MIT License',
      'MIT OR',
      'Apache, 2',
      'A B C',
      'MITT',
      'mit',
      '-MIT',
      '()',
      'MIT(0BSD)',
      'MIT XOR 0BSD',
      'MIT ORELSE 0BSD',
      'MIT,',
    ].map(
      (identifier) =>
        [
          { license: { name: 'x', identifier }, termsOfService: 'https://shop.de' },
          [`hint /info/license/identifier License identifier "${identifier}" is not an SPDX expression.`],
        ] as const,
    ),
  ])('%j', async (info, expected) => {
    expect(await foundInInfo(infoLicenseTerms, info)).toEqual(expected);
  });

  test('until 3.0 there is no identifier to ask for', async () => {
    for (const version of [{ swagger: '2.0' }, { openapi: '3.0.4' }]) {
      const text = JSON.stringify({ ...version, info: { ...base, license: { name: 'MIT' } }, paths: {} });
      expect(await summariesOf(infoLicenseTerms, text, { name: 'openapi.json' })).toEqual(['hint /info/license The license has no url.']);
    }
  });

  test('an expression without end takes no time', async () => {
    const identifier = `${'('.repeat(500_000)}MIT${')'.repeat(500_000)}`;
    expect(await foundInInfo(infoLicenseTerms, { license: { name: 'x', identifier } })).toEqual([
      expect.stringMatching(/^hint \/info\/license\/identifier License identifier "\({20}.* is not an SPDX expression\.$/),
    ]);
  });
});

describe('facts that extensions declare', () => {
  test.each<readonly [rule: Rule, info: object, expected: readonly string[]]>([
    [apiIdDefined, {}, ['hint /info No API id is declared (info.x-api-id).']],
    [apiIdDefined, { 'x-api-id': 'abc' }, []],
    [apiIdDefined, { 'x-api-id': 'ab' }, ['hint /info/x-api-id API id "ab" is neither a UUID nor a slug.']],
    [apiIdDefined, { 'x-api-id': 'abc-' }, ['hint /info/x-api-id API id "abc-" is neither a UUID nor a slug.']],
    [apiIdDefined, { 'x-api-id': '-abc' }, ['hint /info/x-api-id API id "-abc" is neither a UUID nor a slug.']],
    [apiIdDefined, { 'x-api-id': 123 }, ['hint /info/x-api-id API id "123" is neither a UUID nor a slug.']],
    [ownerDefined, {}, ['warn /info No owner is declared (info.x-owner).']],
    [ownerDefined, { 'x-owner': 7 }, ['warn /info/x-owner Field "x-owner" names no owner.']],
    [ownerDefined, { 'x-owner': {} }, ['warn /info/x-owner Field "x-owner" names no owner.']],
    [ownerDefined, { 'x-owners': [] }, ['warn /info/x-owners Field "x-owners" names no owner.']],
    [ownerDefined, { 'x-owners': [{ owner: 'orders' }] }, []],
    [ownerDefined, { 'x-owner': { email: 'o@shop.de' } }, ['warn /info/x-owner Field "x-owner" names no owner.']],
    [lifecycleDefined, {}, ['info /info No lifecycle state is declared (info.x-lifecycle).']],
    [lifecycleDefined, { 'x-lifecycle': null }, ['info /info/x-lifecycle Lifecycle state "null" is not known.']],
    [lifecycleDefined, { 'x-maturity': 'ga' }, []],
    [exposureDefined, {}, ['info /info No exposure is declared (info.x-exposure: public, partner or internal).']],
    [exposureDefined, { 'x-audience': 'all' }, ['info /info/x-audience Exposure "all" is not known.']],
    [exposureDefined, { 'x-internal': 'yes' }, ['info /info No exposure is declared (info.x-exposure: public, partner or internal).']],
    [dataClassificationDefined, {}, ['info /info No data classification is declared (info.x-data-classification).']],
    [dataClassificationDefined, { 'x-data-classification': 'pii' }, []],
    [dataClassificationDefined, { 'x-data-classification': {} }, ['info /info/x-data-classification Data class "{}" is not known.']],
    [slaDefined, {}, ['hint /info No service level is declared (info.x-sla).']],
    [slaDefined, { 'x-sla': [] }, ['hint /info/x-sla Field "x-sla" is empty.']],
    [slaDefined, { 'x-tier': 0 }, []],
    [slaDefined, { 'x-tier': false }, []],
    [slaDefined, { 'x-slo': ['99.9'] }, []],
    [externalDocsDefined, {}, ['hint  The definition has no externalDocs link.']],
  ])('%#: %s', async (rule, info, expected) => {
    expect(await foundInInfo(rule, info)).toEqual(expected);
  });

  test.each<readonly [rule: Rule, declaration: object]>([
    [ownerDefined, { 'x-owner': 'orders' }],
    [lifecycleDefined, { 'x-lifecycle': 'stable' }],
    [exposureDefined, { 'x-exposure': 'partner' }],
    [dataClassificationDefined, { 'x-data-classification': 'public' }],
    [dataClassificationDefined, { 'x-data-classification': 'pii' }],
    [slaDefined, { 'x-sla': 'gold' }],
  ])('$id: every operation, at the root, or not all', async (rule, declaration) => {
    const webhooks = { shipped: { post: get } };
    expect(await found(rule, declaration)).toEqual([]);
    expect(await found(rule, { paths: { '/a': { get: { ...get, ...declaration }, post: { ...get, ...declaration } } }, webhooks })).toEqual(
      [],
    );
    expect(await found(rule, { paths: { '/a': { ...declaration, get, post: get } } })).toEqual([]);
    expect(await found(rule, { paths: { '/a': { get: { ...get, ...declaration }, post: get } } })).toHaveLength(1);
    expect(await found(rule, { webhooks: { shipped: { post: { ...get, ...declaration } } } })).toHaveLength(1);
  });

  test('operations that name an owner do not excuse a malformed one for the rest', async () => {
    const paths = { '/a': { get: { ...get, 'x-owner': ' ' } } };
    expect(await foundInInfo(ownerDefined, { 'x-owner': '' }, { paths })).toEqual(['warn /info/x-owner Field "x-owner" names no owner.']);
  });

  test('an owner that is said beside the definition', async () => {
    const text = JSON.stringify({ openapi: '3.1.0', info: base, paths: {} });
    const graph = await loadTexts({ 'openapi.json': text }, 'openapi.json');
    const ruleset = selectRules([inventory], ['all'], { only: [ownerDefined.id], skip: [] });
    const foundBeside = (owner: string) =>
      lintModel(
        buildModel(graph, () => ({ owner })),
        ruleset,
        (uri) => uri,
      ).findings;
    expect(foundBeside('orders')).toEqual([]);
    expect(foundBeside(' ')).toHaveLength(1);
  });

  test('further states', async () => {
    const options = { states: ['pilot'] };
    expect(await found(lifecycleDefined, { info: { ...base, 'x-lifecycle': { state: 'pilot' } } }, { options })).toEqual([]);
    expect(await found(lifecycleDefined, { info: { ...base, 'x-lifecycle': 'Pilot' } }, { options })).toHaveLength(1);
  });

  test.each<readonly [api: unknown, schema: unknown, isReported: boolean]>([
    ['internal', 'confidential', true],
    ['confidential', 'confidential', false],
    ['restricted', 'public', false],
    [['pii'], 'restricted', false],
    ['internal', ['pii'], false],
    ['public', { class: 'internal' }, true],
  ])('an API of class %j with a schema of class %j', async (api, schema, isReported) => {
    const content = { 'application/json': { schema: { type: 'string', 'x-data-classification': schema } } };
    const paths = { '/a': { get: { responses: { 200: { description: 'Orders.', content } } } } };
    const expected = `warn /paths/~1a/get/responses/200/content/application~1json/schema/x-data-classification The schema is classified`;
    const messages = await foundInInfo(dataClassificationDefined, { 'x-data-classification': api }, { paths });
    expect(messages.map((message) => message.startsWith(expected))).toEqual(isReported ? [true] : []);
  });
});

describe('server-environment-declared', () => {
  const single = async (server: object): Promise<number> => (await found(serverEnvironmentDeclared, { servers: [server] })).length;

  test.each(
    [
      'demo',
      'DEV',
      'development',
      'env',
      'environment',
      'integration',
      'Live',
      'local',
      'localhost',
      'mock',
      'preprod',
      'preproduction',
      'preview',
      'prod',
      'production',
      'qa',
      'sandbox',
      'stage',
      'staging',
      'test',
      'testing',
      'uat',
    ].map((word) => [word]),
  )('%s is an environment', async (word) => {
    expect(await single({ url: 'https://api.shop.de', description: `The ${word} server.` })).toBe(0);
    expect(await single({ url: `https://${word.toLowerCase()}-api.shop.de` })).toBe(0);
  });

  test.each(['latest', 'contest', 'product', 'next', 'devices', 'lively', 'Main'].map((word) => [word]))('%s is none', async (word) => {
    expect(await single({ url: 'https://api.shop.de', description: `The ${word} server.` })).toBe(1);
  });

  test.each<readonly [server: object, isReported: boolean]>([
    [{ url: 'https://api.shop.de', 'x-environment': ' ' }, true],
    [{ url: 'https://api.shop.de', 'x-env': 'blue' }, false],
    [{ url: 'https://api.shop.de', name: 'qa' }, false],
    [{ url: 'https://{env}.shop.de', variables: { env: { default: 'api' } } }, false],
    [{ url: 'https://{region}.shop.de', variables: { region: { default: 'eu', enum: ['eu', 'sandbox'] } } }, false],
    [{ url: 'https://{region}.shop.de', variables: { region: { default: 'eu' } } }, true],
    [{ url: 'http://127.0.0.1:8080' }, false],
    [{ url: '{at}', variables: { at: { default: 'https://api.shop.de', enum: ['https://api.shop.de', '/v1'] } } }, true],
    [{ url: 'http://{host}', variables: { host: { default: '127.0.0.1', enum: ['127.0.0.1', 'api.shop.de'] } } }, true],
    [{ url: '/v1' }, false],
    [{ description: 'x' }, false],
  ])('%j', async (server, isReported) => {
    expect(await single(server)).toBe(isReported ? 1 : 0);
  });

  test('one host is a hint, however it is declared', async () => {
    const severitiesOf = async (...urls: readonly string[]): Promise<readonly (string | undefined)[]> =>
      (await found(serverEnvironmentDeclared, { servers: urls.map((url) => ({ url })) })).map((summary) => summary.split(' ')[0]);
    expect(await severitiesOf('https://a.shop.de', 'http://a.shop.de', '/v1')).toEqual(['hint', 'hint']);
    expect(await severitiesOf('https://a.shop.de/v1', 'https://a.shop.de/v2')).toEqual(['hint', 'hint']);
    expect(await severitiesOf('https://a.shop.de', 'https://b.shop.de')).toEqual(['info', 'info']);
    const variable = { url: 'https://{at}.shop.de', variables: { at: { default: 'a', enum: ['a', 'b'] } } };
    expect(await found(serverEnvironmentDeclared, { servers: [variable] })).toEqual([
      'hint /servers/0 Server "https://{at}.shop.de" does not state its environment.',
    ]);
  });

  test.each([
    ['https://a1b2.shop.de/prod', 0],
    ['https://a1b2.shop.de/orders/v1/Staging/', 0],
    ['https://a1b2.shop.de/t/shop.test/orders', 0],
    ['https://a1b2.shop.de/products', 1],
    ['https://a1b2.shop.de/live/scores', 1],
    ['https://a1b2.shop.de/orders?for=test', 1],
  ])('%s may name the stage of a gateway: %d', async (url, count) => {
    expect(await single({ url })).toBe(count);
  });

  test('every URL of a template has to name one in its path', async () => {
    const at = (...values: readonly string[]): object => ({
      url: 'https://a.shop.de/{at}',
      variables: { at: { default: 'prod', enum: values } },
    });
    expect(await single(at('prod', 'test'))).toBe(0);
    expect(await single(at('prod', 'v1'))).toBe(1);
  });

  test('a single server is a hint', async () => {
    const [one, two] = [{ url: 'https://a.shop.de' }, { url: 'https://b.shop.de', description: 'Sandbox' }];
    expect(await found(serverEnvironmentDeclared, { servers: [one] })).toEqual([
      'hint /servers/0 Server "https://a.shop.de" does not state its environment.',
    ]);
    expect(await found(serverEnvironmentDeclared, { servers: [one, two] })).toEqual([
      'info /servers/0 Server "https://a.shop.de" does not state its environment.',
    ]);
  });
});

describe('dates in texts', () => {
  test.each<readonly [text: string, day: string | false | undefined]>([
    ['Ends on 2026-01-31.', '2026-01-31'],
    ['2026-01-31T00:00:00Z', '2026-01-31'],
    ['2026-01-31 and 2027-01-31', '2026-01-31'],
    ['1999-12-31', '1999-12-31'],
    ['2026-01-310', undefined],
    ['2026-13-01', false],
    ['x2026-01-31', false],
    ['2026-01', undefined],
    ['2026/1', undefined],
    ['31.12.2026', undefined],
    ['1/2/26', undefined],
    ['January 2026', undefined],
    ['sept. 2026', undefined],
    ['Mar 3rd, 2026', undefined],
    ['Dec 24 2026', undefined],
    ['Q3 2026', undefined],
    ['end of 2026', undefined],
    ['until 2026', undefined],
    ['in-2026', undefined],
    ['removed soon', false],
    ['in version 3', false],
    ['room 2026', false],
    ['1.2.3', false],
    ['maybe 2026', false],
    ['', false],
  ])('%s', (text, day) => {
    expect(dateIn(text)).toEqual(day === false ? undefined : { day });
  });

  test('days are compared, nothing with an unknown today', () => {
    expect(isPast('2026-01-30', '2026-01-31')).toBe(true);
    expect(isPast('2026-01-31', '2026-01-31')).toBe(false);
    expect(isPast('2026-01-30', '')).toBe(false);
  });
});

describe('deprecation-sunset', () => {
  const lacksBoth = 'warn /paths/~1a/get/deprecated Deprecated operation GET /a has neither a sunset date nor a replacement.';
  const lacksDate = 'warn /paths/~1a/get/deprecated Deprecated operation GET /a has no sunset date.';
  test.each<readonly [fields: object, expected: readonly string[]]>([
    [{}, [lacksBoth]],
    [{ deprecated: 'yes' }, []],
    [{ 'x-sunset': 'soon' }, [lacksBoth]],
    [{ 'x-sunset': true }, [lacksBoth]],
    ...['x-sunset', 'x-sunset-date', 'x-sunset-at', 'x-removal-date', 'x-end-of-life'].map(
      (name) => [{ [name]: '2026-01-31' }, []] as const,
    ),
    ...['x-replaced-by', 'x-replacement', 'x-deprecated-by', 'x-superseded-by'].map((name) => [{ [name]: 'b' }, [lacksDate]] as const),
    [{ 'x-replaced-by': ' ' }, [lacksBoth]],
    [{ summary: 'Ends in May 2026' }, []],
    [{ externalDocs: { url: 'https://shop.de' } }, [lacksDate]],
    ...[
      'See https://shop.de.',
      'Read [this](#b).',
      'Use b.',
      'Done by using b.',
      'Replaced by b.',
      'Superseded by b.',
      'In favor of b.',
      'In favour of b.',
      'Call b instead.',
      'Migrate to b.',
      'Moved to b.',
      'See b.',
      'Prefer b.',
      'Switch to b.',
      'Renamed.',
      'Ignored.',
      'No longer sent.',
      'No effect.',
      'Removed.',
      'Unused.',
      'Not used.',
      'Alias of b.',
      'Obsoleted by b.',
      'Set b going forward.',
      'Start using b.',
      'Removed in v2.',
      'Do not use.',
      'Veraltet. Deprecated: `b` statt dessen.',
    ].map((description) => [{ description }, [lacksDate]] as const),
    ...[
      'Replace all orders.',
      'Preferences of the user.',
      'Migrate the orders.',
      'Find a migration.',
      'Get the alias.',
      'By the terms of use.',
      'For internal use.',
      'Orders of customers using the app.',
      'Will be removed.',
      'May be changed or removed in future releases.',
      'Deprecated. `true` for old orders.',
    ].map((description) => [{ description }, [lacksBoth]] as const),
    ...[
      'Will be removed in v1.19.',
      'Planned for removal in version 3.',
      'Will be dropped when 1.29 is not supported.',
      'To be retired with release 7.',
    ].map((description) => [{ description }, []] as const),
    [{ description: 'Removed items of v1.0.' }, [lacksDate]],
    [{ description: 'Will be removed. Orders of /v1.0.' }, [lacksBoth]],
    [{ 'x-ms-deprecation': { removalDate: '2026-01-31' } }, []],
    [{ 'x-ms-deprecation': { date: '2026-01-31', description: 'Use b.' } }, [lacksDate]],
    [{ 'x-ms-deprecation': { date: '2026-01-31', description: 'Ends in March 2027.' } }, []],
    [{ 'x-ms-deprecation': 'Use b.' }, [lacksBoth]],
    [{ description: 'All users, useful, because.' }, [lacksBoth]],
  ])('%j', async (fields, expected) => {
    expect(await found(deprecationSunset, { paths: { '/a': { get: { ...get, deprecated: true, ...fields } } } })).toEqual(expected);
  });

  test.each<readonly [header: string, isEnough: boolean]>([
    ['Sunset', true],
    ['deprecation', true],
    ['X-Sunset', false],
    ['Sunset-Policy', false],
  ])('the header %s', async (header, isEnough) => {
    const responses = { 200: { description: 'Orders.', headers: { [header]: { schema: { type: 'string' } } } } };
    expect(await found(deprecationSunset, { paths: { '/a': { get: { deprecated: true, responses } } } })).toEqual(
      isEnough ? [] : [lacksBoth],
    );
  });

  test('the header of one response is enough', async () => {
    const headers = { Sunset: { schema: { type: 'string' } } };
    const responses = { 200: { description: 'Orders.', headers }, 404: { description: 'None.' } };
    expect(await found(deprecationSunset, { paths: { '/a': { get: { deprecated: true, responses } } } })).toEqual([]);
  });

  test('the end of the path, of the definition, and of the root', async () => {
    const paths = { '/a': { get: { ...get, deprecated: true } } };
    expect(await found(deprecationSunset, { paths: { '/a': { 'x-sunset': '2026-01-31', ...paths['/a'] } } })).toEqual([]);
    expect(await found(deprecationSunset, { paths, info: { ...base, 'x-sunset': '2026-01-31' } })).toEqual([]);
    expect(await found(deprecationSunset, { paths, 'x-sunset': '2026-01-31' })).toEqual([]);
    expect(await found(deprecationSunset, { webhooks: { a: { post: { ...get, deprecated: true } } } })).toEqual([]);
  });

  test('the end of the whole definition, when it is past', async () => {
    const paths = { '/a': { get: { ...get, deprecated: true } } };
    const run = { options: { today: '2026-02-01' } };
    expect(await found(deprecationSunset, { paths, info: { ...base, 'x-sunset': '2026-01-31' } }, run)).toEqual([
      'error /info/x-sunset Deprecated operation GET /a has the sunset date "2026-01-31", which is past.',
    ]);
    const described = { '/a': { get: { ...get, deprecated: true, description: 'Ends in May 2020.' } } };
    expect(await found(deprecationSunset, { paths: described }, run)).toEqual([]);
  });

  test('parameters and schemas that say what replaces them', async () => {
    const parameter = { name: 'page', in: 'query', deprecated: true, schema: { type: 'integer' } };
    const withParts = (description: string): object => {
      const schema = { type: 'object', properties: { sum: { type: 'number', deprecated: true, description } } };
      const responses = { 200: { description: 'Orders.', content: { 'application/json': { schema } } } };
      return { '/a': { get: { parameters: [{ ...parameter, description }], responses } } };
    };
    expect(await found(deprecationSunset, { paths: withParts('Use total.') })).toEqual([]);
    expect(await found(deprecationSunset, { paths: withParts('The sum.') })).toEqual([
      'info /paths/~1a/get/parameters/0/deprecated Deprecated parameter "page" names no replacement.',
      'info /paths/~1a/get/responses/200/content/application~1json/schema/properties/sum/deprecated Deprecated property "sum" names no replacement.',
    ]);
  });

  test('a component is spoken for by deprecated parameters when they alone use it', async () => {
    const components = { schemas: { Page: { type: 'integer', deprecated: true } } };
    const schema = { $ref: '#/components/schemas/Page' };
    const parameter = { name: 'page', in: 'query', deprecated: true, description: 'Use offset.', schema };
    const placesOf = (...parameters: readonly object[]) =>
      found(deprecationSunset, { paths: { '/a': { get: { ...get, parameters } } }, components });
    const said = 'info /components/schemas/Page/deprecated Deprecated schema "Page" names no replacement.';
    expect(await placesOf(parameter)).toEqual([]);
    expect(await placesOf(parameter, { ...parameter, name: 'first' })).toEqual([]);
    expect(await placesOf(parameter, { name: 'first', in: 'query', schema })).toEqual([said]);
    expect(await placesOf({ ...parameter, deprecated: false })).toEqual([said]);
    const content = { 'application/json': { schema: { type: 'array', items: schema } } };
    const paths = { '/a': { get: { parameters: [parameter], responses: { 200: { description: 'Pages.', content } } } } };
    expect(await found(deprecationSunset, { paths, components })).toEqual([said]);
  });

  test('what is only used by something deprecated goes with it', async () => {
    const old = { deprecated: true };
    const said = async (properties: object): Promise<readonly string[]> => {
      const content = { 'application/json': { schema: { type: 'object', properties } } };
      const paths = { '/a': { get: { responses: { 200: { description: 'Orders.', content } } } } };
      return (await found(deprecationSunset, { paths, components: { schemas: { Id: { type: 'string', ...old } } } })).map(
        (summary) => summary.split(' Deprecated ')[1] ?? '',
      );
    };
    expect(await said({ ids: { type: 'array', ...old, items: { type: 'string', ...old } } })).toEqual([
      'property "ids" names no replacement.',
    ]);
    expect(await said({ ids: { type: 'array', items: { type: 'string', ...old } } })).toEqual(['schema names no replacement.']);
    expect(await said({ ids: { type: 'array', description: 'See b.', items: { type: 'string', ...old } } })).toEqual([
      'schema names no replacement.',
    ]);
    expect(await said({ sum: { type: 'number', deprecated: false } })).toEqual([]);
    const id = { $ref: '#/components/schemas/Id' };
    const list = { type: 'array', ...old, description: 'Use b.', items: id };
    expect(await said({ list })).toEqual([]);
    expect(await said({ list, id })).toEqual(['schema "Id" names no replacement.']);
  });

  test('a parameter speaks for the schema that is written in it', async () => {
    const schema = { type: 'string', deprecated: true };
    const saidOf = async (parameter: object): Promise<readonly string[]> =>
      await found(deprecationSunset, { paths: { '/a': { get: { ...get, parameters: [{ name: 'page', in: 'query', ...parameter }] } } } });
    expect(await saidOf({ schema, description: 'Use cursor.' })).toEqual([]);
    expect(await saidOf({ schema: { ...schema, description: 'Use cursor.' } })).toEqual([]);
    expect(await saidOf({ schema, description: 'The page.' })).toEqual([
      'info /paths/~1a/get/parameters/0/schema/deprecated Deprecated schema of parameter "page" names no replacement.',
    ]);
    const first = { name: 'first', in: 'query', schema: { $ref: '#/paths/~1a/get/parameters/0/schema' } };
    const parameters = [{ name: 'page', in: 'query', schema, description: 'Use cursor.' }, first];
    expect(await found(deprecationSunset, { paths: { '/a': { get: { ...get, parameters } } } })).toHaveLength(1);
  });

  test('2.0 has no deprecated parameters', async () => {
    const parameter = { name: 'page', in: 'query', type: 'integer', deprecated: true };
    const text = JSON.stringify({ swagger: '2.0', info: base, paths: { '/a': { get: { ...get, parameters: [parameter] } } } });
    expect(await summariesOf(deprecationSunset, text, { name: 'openapi.json' })).toEqual([]);
  });

  test('parameters and schemas that nothing uses, and headers with a deprecated schema', async () => {
    const components = {
      parameters: { Page: { name: 'page', in: 'query', deprecated: true, schema: { type: 'integer' } } },
      schemas: { Old: { type: 'object', deprecated: true } },
    };
    expect(await found(deprecationSunset, { components })).toEqual([]);
    const schema = { type: 'string', deprecated: true };
    const headers = { 'X-A': { deprecated: true, schema }, 'X-B': { schema }, 'X-C': { description: 'Use X-D instead.', schema } };
    const paths = { '/a': { get: { responses: { 200: { description: 'Orders.', headers } } } } };
    expect(await found(deprecationSunset, { paths })).toEqual([
      'info /paths/~1a/get/responses/200/headers/X-B/schema/deprecated Deprecated schema names no replacement.',
    ]);
  });
});

describe('version-consistent', () => {
  const paths = (...keys: readonly string[]): object => Object.fromEntries(keys.map((key) => [key, { get }]));
  test.each<readonly [name: string, version: string, fields: object, expected: readonly string[]]>([
    ['the same', '2.0.0', { paths: paths('/v2/a') }, []],
    [
      'another',
      '1.0.0',
      { paths: paths('/v2/a') },
      ['info /paths/~1v2~1a Major version in path "/v2/a" (2) differs from info.version "1.0.0" (1).'],
    ],
    [
      'another, short',
      'V1',
      { paths: paths('/V2') },
      ['info /paths/~1V2 Major version in path "/V2" (2) differs from info.version "V1" (1).'],
    ],
    [
      'with space',
      ' 1.2 ',
      { paths: paths('/v2') },
      ['info /paths/~1v2 Major version in path "/v2" (2) differs from info.version " 1.2 " (1).'],
    ],
    [
      'with a suffix',
      '1.0-beta',
      { paths: paths('/v2') },
      ['info /paths/~1v2 Major version in path "/v2" (2) differs from info.version "1.0-beta" (1).'],
    ],
    [
      'of two digits',
      '12.10.0',
      { paths: paths('/v2', '/v2/a') },
      ['info /paths/~1v2 Major version in path "/v2" (2) differs from info.version "12.10.0" (12).'],
    ],
    [
      'of two digits in a URL',
      '1.0.0',
      { paths: paths('/v12/a') },
      ['info /paths/~1v12~1a Major version in path "/v12/a" (12) differs from info.version "1.0.0" (1).'],
    ],
    ['not out yet', '0.1.0', { paths: paths('/v2') }, []],
    ['a date', '2026-01-31', { paths: paths('/v2') }, []],
    ['four parts', '1.0.0.0', { paths: paths('/v2') }, []],
    ['a word', 'version 1', { paths: paths('/v2') }, []],
    ['no major version', '1.0.0', { paths: paths('/v2beta/a', '/v2.x/a', '/v2.2024/a', '/xv2', '/v2024', '/vv2') }, []],
    [
      'a minor version',
      '1.0.0',
      { paths: paths('/v2.1/a', '/v2.10.3') },
      ['info /paths/~1v2.1~1a Major version in path "/v2.1/a" (2) differs from info.version "1.0.0" (1).'],
    ],
    [
      'a minor version of two digits',
      '1.0.0',
      { paths: paths('/v2.10/a') },
      ['info /paths/~1v2.10~1a Major version in path "/v2.10/a" (2) differs from info.version "1.0.0" (1).'],
    ],
    ['the same with a minor version', '2.0.0', { paths: paths('/v2.1/a', '/v2/b') }, []],
    ['one that agrees', '1.0.0', { servers: [{ url: 'https://shop.de/v2' }], paths: paths('/v1/a') }, []],
    [
      'a server',
      '1.0.0',
      { servers: [{ url: 'https://shop.de/v2/' }] },
      ['info /servers/0/url Major version in server "https://shop.de/v2/" (2) differs from info.version "1.0.0" (1).'],
    ],
    [
      'a mix',
      '1.0.0',
      { paths: paths('/v1/a', '/v3/b', '/v2/c') },
      ['warn /paths/~1v3~1b Major versions are mixed: "/v3/b" beside "/v1/a".'],
    ],
    [
      'a mix of servers',
      '1.0.0',
      { servers: [{ url: 'https://shop.de/v1' }, { url: 'https://shop.de/v2' }] },
      ['warn /servers/1/url Major versions are mixed: "https://shop.de/v2" beside "https://shop.de/v1".'],
    ],
    ['different products', '1.0.0', { paths: paths('/a/v1/x', '/b/v2/x') }, []],
    ['different hosts', '1.0.0', { servers: [{ url: 'https://a.shop.de/v1' }, { url: 'https://b.shop.de/v2' }] }, []],
  ])('%s', async (_case, version, fields, expected) => {
    expect(await found(versionConsistent, { info: { ...base, version }, ...fields })).toEqual(expected);
  });

  test.each<readonly [more: object]>([[{}], [{ schemes: ['https', 'http'], host: 'shop.de' }], [{ schemes: ['https'] }]])(
    'reads the base path of 2.0 beside %j',
    async (more) => {
      const text = (version: string): string =>
        JSON.stringify({ swagger: '2.0', info: { ...base, version }, basePath: '/v2', paths: {}, ...more });
      expect(await summariesOf(versionConsistent, text('2.1.0'), { name: 'openapi.json' })).toEqual([]);
      expect(await summariesOf(versionConsistent, text('1.0.0'), { name: 'openapi.json' })).toEqual([
        'info /basePath Major version in basePath "/v2" (2) differs from info.version "1.0.0" (1).',
      ]);
    },
  );

  test('nothing is compared with a version that is not there', async () => {
    expect(await found(versionConsistent, { info: { title: 'Orders' }, paths: paths('/v2') })).toEqual([]);
    expect(await found(versionConsistent, { info: undefined, paths: paths('/v2') })).toEqual([]);
  });

  test('the other version is related', async () => {
    const { runRule } = await import('./run-rule.ts');
    const text = JSON.stringify({ openapi: '3.1.0', info: base, paths: paths('/v1/a', '/v2/b') });
    const [finding] = await runRule(versionConsistent, text);
    expect(finding?.relatedLocations.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
      '/paths/~1v1~1a The other major version.',
    ]);
  });
});
