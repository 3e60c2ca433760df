import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import { tryAttacks } from './attack.ts';
import type { Change } from './gate.ts';
import { definition, open, policy, secured, unsecured } from './organization.ts';

const orders = 'services/orders/openapi.yaml';
const notJudged = `The definition "${orders}" of the base is still there, and is not judged any more.`;
/** Nothing in common with what it was, but one operation. */
const rewritten = JSON.stringify({
  openapi: '3.1.0',
  info: { title: 'Another title', version: '9' },
  servers: [{ url: 'https://api.example.com' }],
  paths: { '/orders': { get: { responses: { 200: { description: 'Other words.' } } } }, '/export': { get: { responses: {} } } },
});

describe('the finding is somewhere else: who', () => {
  tryAttacks([
    {
      name: 'renames the file',
      change: (change) => {
        change.write({ [orders]: open });
        change.move(orders, 'services/orders/orders-api.yaml');
      },
      exitCode: 1,
      finds: ['GET /export'],
    },
    {
      name: 'renames the file and writes it anew',
      change: (change) => {
        change.remove(orders);
        change.write({ 'services/sales/api.json': rewritten });
      },
      exitCode: 1,
      finds: ['GET /orders', 'GET /export'],
    },
    {
      name: 'moves the operation into a fragment',
      change: ({ write }) =>
        write({
          [orders]: definition({ operations: [secured('/orders'), '  /export: { $ref: ./paths/export.yaml }\n'] }),
          'services/orders/paths/export.yaml': "get:\n  operationId: export\n  responses: { '200': { description: Fine. } }\n",
        }),
      exitCode: 1,
      finds: ['GET /export'],
    },
    {
      name: 'moves the path item into a file with an unknown name, through two others',
      change: ({ write }) =>
        write({
          [orders]: definition({ operations: [secured('/orders'), "  /export: { $ref: './a.txt#/item' }\n"] }),
          'services/orders/a.txt': "item: { $ref: '../b.md#/x/y' }\n",
          'services/b.md': "x: { y: { get: { responses: { '200': { description: Fine. } } } } }\n",
        }),
      exitCode: 1,
      finds: ['GET /export'],
    },
    {
      name: 'reuses a path item whose finding is old',
      base: { [orders]: definition({ operations: [secured('/orders'), unsecured('/health')] }) },
      change: ({ write }) =>
        write({
          [orders]: definition({ operations: [secured('/orders'), unsecured('/health'), "  /admin: { $ref: '#/paths/~1health' }\n"] }),
        }),
      exitCode: 1,
      finds: ['GET /health'],
    },
    {
      name: 'repairs an old finding and adds another of the same kind',
      base: { [orders]: definition({ operations: [secured('/orders'), unsecured('/health')] }) },
      change: ({ write }) => write({ [orders]: definition({ operations: [secured('/health'), unsecured('/export')] }) }),
      exitCode: 1,
      finds: ['GET /export'],
    },
    {
      name: 'splits the definition in two',
      change: ({ write }) => write({ 'services/orders/export.yaml': definition({ title: 'Export', operations: [unsecured('/export')] }) }),
      exitCode: 1,
      finds: ['GET /export'],
    },
    {
      name: 'deletes the definition and adds it under another title',
      change: (change) => {
        change.remove(orders);
        change.write({
          'services/sales/openapi.yaml': definition({ title: 'Sales', operations: [secured('/orders'), unsecured('/export')] }),
        });
      },
      exitCode: 1,
      finds: ['GET /export'],
    },
    {
      name: 'makes a new API look like a renamed one that may do it',
      change: (change) => {
        change.remove('services/jobs/openapi.yaml');
        change.write({
          'services/sales/openapi.yaml': definition({ title: 'Jobs', operations: [unsecured('/jobs'), unsecured('/export')] }),
        });
      },
      exitCode: 1,
      finds: ['GET /jobs', 'GET /export'],
    },
    {
      name: 'makes a new API look like a renamed one that has a waiver',
      base: {
        'lintel-waivers.yaml':
          "- id: W-2\n  rule: security-defined\n  scope: { path: 'legacy/**' }\n  reason: Switched off in the summer.\n  owner: team-legacy\n  ticket: OPS-2\n  created: 2026-11-01\n  expires: 2026-12-31\n",
        'legacy/openapi.yaml': definition({ title: 'Legacy', operations: [secured('/legacy')] }),
      },
      change: (change) => {
        change.remove('legacy/openapi.yaml');
        change.write({
          'services/sales/openapi.yaml': definition({ title: 'Legacy', operations: [secured('/legacy'), unsecured('/export')] }),
        });
      },
      exitCode: 1,
      finds: ['GET /export'],
    },
    {
      name: 'moves an internal API to where nobody says that it is internal',
      change: ({ move }) => move('services/jobs/openapi.yaml', 'services/public/openapi.yaml'),
      exitCode: 1,
      finds: ['GET /jobs'],
    },
  ]);
});

describe('nobody looks at it: who', () => {
  tryAttacks([
    {
      name: 'has git ignore the definition',
      change: ({ write }) => write({ [orders]: open, '.gitignore': 'services/orders/\n' }),
      exitCode: 1,
      weakens: [notJudged],
    },
    {
      name: 'adds a definition that git is told to ignore',
      change: (change) => {
        change.write({ '.gitignore': 'sales/\n', 'services/sales/openapi.yaml': open });
        change.git('add', '--force', 'services/sales/openapi.yaml');
      },
      exitCode: 1,
      weakens: ['The definition "services/sales/openapi.yaml" is new, and not judged'],
    },
    ...['services/orders/openapi.txt', 'node_modules/orders/openapi.yaml', 'services/.orders/openapi.yaml'].map((name) => ({
      name: `moves it to ${name}`,
      change: (change: Change) => {
        change.write({ [orders]: open });
        change.move(orders, name);
      },
      exitCode: 1 as const,
      weakens: [`The definition "${orders}" of the base is still there, as "${name}", and is not judged any more.`],
    })),
    {
      name: 'takes it for something else',
      change: ({ write }) => write({ [orders]: open.replace('openapi: 3.1.0', 'openapi: latest') }),
      exitCode: 1,
      weakens: [notJudged],
    },
    {
      name: 'writes a version that does not exist',
      change: ({ write }) => write({ [orders]: open.replace('3.1.0', '4.0.0') }),
      exitCode: 2,
      refuses: ['"openapi: 4.0.0" is not a version of OpenAPI that Lintel knows.'],
    },
    {
      name: 'empties the document',
      change: ({ write }) => write({ [orders]: '' }),
      exitCode: 1,
      weakens: [notJudged],
    },
    {
      name: 'writes it in another encoding',
      change: ({ folder }) => writeFileSync(join(folder, orders), Buffer.from(`\ufeff${open}`, 'utf16le')),
      exitCode: 2,
      refuses: ['encoded as UTF-16'],
    },
    {
      name: 'gives it a name that is no text',
      change: ({ folder }) =>
        writeFileSync(Buffer.concat([Buffer.from(`${folder}/services/`), Buffer.from([0xff, 0xfe]), Buffer.from('.yaml')]), open),
      exitCode: 2,
      refuses: ['does not exist'],
    },
    {
      name: 'puts the operations into a second document of the file',
      change: ({ folder }) => appendFileSync(join(folder, orders), `---\n${open}`),
      exitCode: 2,
      refuses: ['A second document starts here; a file holds one.'],
    },
    {
      name: 'puts a harmless twin of "paths" behind the real one',
      change: ({ folder }) => {
        const text = definition();
        writeFileSync(join(folder, orders), open + text.slice(text.indexOf('paths:'), text.indexOf('components:')));
      },
      exitCode: 1,
      rule: 'no-duplicate-keys',
      finds: [orders],
    },
    {
      name: 'puts "paths" behind a reference that leads nowhere',
      change: ({ write }) =>
        write({ [orders]: definition().replace(/paths:[\s\S]*?components/, 'paths: { $ref: ./paths.yaml }\ncomponents') }),
      exitCode: 1,
      rule: 'ref-resolves',
      finds: [orders],
    },
    {
      name: 'puts "paths" behind a reference that only other tools follow',
      change: ({ write }) =>
        write({
          [orders]: definition().replace(/paths:[\s\S]*?components/, 'paths: { $ref: ./paths.yaml }\ncomponents'),
          'services/orders/paths.yaml': unsecured('/export').replace(/^ {2}/gm, ''),
        }),
      exitCode: 1,
      finds: ['services/orders/paths.yaml'],
    },
    {
      name: 'puts "paths" behind a tag that only other tools follow',
      change: ({ write }) =>
        write({ [orders]: definition().replace(/paths:[\s\S]*?components/, 'paths: !include paths.yaml\ncomponents') }),
      exitCode: 2,
      refuses: ['Unknown tag "!include".'],
    },
    {
      name: 'refers to a path item outside of the repository',
      change: ({ write }) =>
        write({ [orders]: definition({ operations: [secured('/orders'), '  /export: { $ref: ../../../export.yaml }\n'] }) }),
      exitCode: 2,
      refuses: ['outside'],
    },
    {
      name: 'refers to a path item on the network',
      change: ({ write }) =>
        write({ [orders]: definition({ operations: [secured('/orders'), "  /export: { $ref: 'https://example.com/export.yaml' }\n"] }) }),
      exitCode: 2,
      refuses: ['https://example.com/export.yaml'],
    },
    {
      name: 'takes the only definition away',
      base: { 'services/billing/openapi.yaml': 'a: 1\n', 'services/jobs/openapi.yaml': 'a: 1\n' },
      change: ({ remove }) => remove(orders),
      exitCode: 2,
      refuses: ['There is no OpenAPI definition'],
    },
    {
      name: 'turns its folder into a submodule',
      change: (change) => {
        change.remove('services/orders');
        change.git('rm', '--quiet', '-r', '--cached', 'services/orders');
        change.git('update-index', '--add', '--cacheinfo', `160000,${change.git('rev-parse', 'HEAD')},services/orders`);
        mkdirSync(join(change.folder, 'services/orders'));
      },
      exitCode: 1,
      weakens: [`The definition "${orders}" of the base is where the submodule "services/orders" is now, and is not judged any more.`],
    },
  ]);
});

describe('another name leads to it: who', () => {
  const internal = definition({ info: '  x-exposure: internal\n', operations: [secured('/orders'), unsecured('/export')] });
  tryAttacks([
    {
      name: 'makes a link to it that comes first',
      change: ({ write, link }) => {
        write({ [orders]: internal });
        link('../services/orders/openapi.yaml', 'aaa/openapi.yaml');
      },
      exitCode: 1,
      finds: ['GET /export'],
    },
    {
      name: 'makes a link to it that comes first, without a base',
      args: [],
      change: ({ write, link }) => {
        write({ [orders]: internal });
        link('../services/orders/openapi.yaml', 'aaa/openapi.yaml');
      },
      exitCode: 1,
      finds: ['GET /export'],
    },
    {
      name: 'makes two links to a hidden file, without a base',
      args: [],
      change: ({ write, link, remove }) => {
        remove(orders);
        write({ 'services/orders/.openapi.yaml': internal });
        link('.openapi.yaml', orders);
        link('../services/orders/.openapi.yaml', 'aaa/openapi.yaml');
      },
      exitCode: 1,
      finds: ['GET /export'],
    },
    {
      name: 'makes a link to its folder that a glob takes first, without a base',
      args: ['*/orders/openapi.yaml', 'services/*/openapi.yaml'],
      change: ({ write, link }) => {
        write({ [orders]: internal });
        link('services', 'aaa');
      },
      exitCode: 1,
      finds: ['GET /export'],
    },
    {
      name: 'makes a link of it that leads out of the repository',
      change: ({ remove, link }) => {
        remove(orders);
        link('/etc/hostname', orders);
      },
      exitCode: 1,
      weakens: [notJudged],
    },
    {
      name: 'makes a link of it to a file with another extension',
      change: ({ write, remove, link }) => {
        remove(orders);
        write({ 'vendor/orders.txt': open });
        link('../../vendor/orders.txt', orders);
      },
      exitCode: 1,
      finds: ['GET /export'],
    },
    {
      name: 'writes a twin that differs in upper and lower case',
      change: ({ write }) => write({ 'services/Orders/openapi.yaml': open }),
      exitCode: 1,
      finds: ['GET /export'],
    },
    {
      name: 'writes its folder with other code points',
      base: { 'lintel.yaml': policy.replace('services/orders/', 'services/caf\u00e9/'), 'services/caf\u00e9/openapi.yaml': definition() },
      change: ({ write, move }) => {
        write({ 'services/caf\u00e9/openapi.yaml': internal });
        move('services/caf\u00e9', 'services/cafe\u0301');
      },
      exitCode: 1,
      finds: ['GET /export'],
    },
  ]);
});

describe('the definition is hostile: who', () => {
  tryAttacks([
    {
      name: 'names paths like members of every object',
      change: ({ write }) =>
        write({ [orders]: definition({ operations: [unsecured('/__proto__'), unsecured('/constructor'), unsecured('/toString')] }) }),
      exitCode: 1,
      finds: ['GET /__proto__', 'GET /constructor', 'GET /toString'],
    },
    {
      name: 'nests schemas until a program gives up',
      change: ({ write }) => write({ [orders]: `${open}  schemas: { Deep: ${'{ items: '.repeat(20_000)}{}${' }'.repeat(20_000)} }\n` }),
      exitCode: 2,
      refuses: ['deep'],
    },
    {
      name: 'multiplies aliases',
      change: ({ write }) => {
        const lines = Array.from({ length: 12 }, (_, index) => `x-${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(20)}]`);
        write({ [orders]: `${open}x-0: &a0 [1]\n${lines.join('\n')}\n` });
      },
      exitCode: 2,
      refuses: ['alias'],
    },
    {
      name: 'lets references go round in circles',
      change: ({ write }) =>
        write({
          [orders]: definition({
            operations: [unsecured('/export'), "  /a: { $ref: '#/paths/~1b' }\n", "  /b: { $ref: '#/paths/~1a' }\n"],
          }),
        }),
      exitCode: 1,
      finds: ['GET /export'],
    },
    {
      name: 'lets schemas extend one another without measure',
      change: ({ write }) => {
        const schema = (index: number): string =>
          `S${index}: { allOf: [{ $ref: '#/components/schemas/S${(index + 1) % 5000}' }, { type: object }] }`;
        write({ [orders]: `${open}  schemas: { ${Array.from({ length: 5000 }, (_, index) => schema(index)).join(', ')} }\n` });
      },
      exitCode: 2,
      refuses: ['composed'],
    },
    {
      name: 'gives a pattern that takes for ever',
      change: ({ write }) =>
        write({
          [orders]: `${open}  schemas: { Slow: { type: string, pattern: '^(a+)+$', maxLength: 99, example: ${'a'.repeat(60)}! } }\n`,
        }),
      exitCode: 1,
      finds: ['GET /export'],
    },
  ]);
});
