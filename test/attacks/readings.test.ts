import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import { tryAttacks } from './attack.ts';
import { definition, open, organization, policy, secured, unsecured, waiver } from './organization.ts';

const orders = 'services/orders/openapi.yaml';
const exported = { exitCode: 1 as const, finds: ['GET /export'] };
const off = policy.replace('security-defined: error', 'security-defined: off').replace('    locked: [security-defined]\n', '');
const fragment = "get: { responses: { '200': { description: Fine. } } }\n";
const windows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;

describe('programs read the same text differently: who', () => {
  tryAttacks([
    {
      name: 'writes everything with a byte order mark and carriage returns',
      change: ({ write }) =>
        write({
          [orders]: windows(open),
          'lintel.yaml': windows(off),
          'lintel-waivers.yaml': windows(`${organization['lintel-waivers.yaml']}${waiver()}`),
        }),
      ...exported,
      weakens: ['The rule "security-defined" is no longer locked.', 'The waiver "W-9" for the rule "security-defined" is new.'],
    },
    {
      name: 'hides the scope of a waiver behind an alias',
      change: ({ write }) =>
        write({
          [orders]: open,
          'lintel-waivers.yaml': `${organization['lintel-waivers.yaml']?.replace('{ api: billing }', '&where { api: orders }')}${waiver({ scope: '*where', rule: 'server-https' })}`,
        }),
      ...exported,
      weakens: ['The waiver "W-1" for the rule "security-defined" has another scope than at the base.'],
    },
    {
      name: 'writes a second document behind the policy',
      change: ({ write, folder }) => {
        write({ [orders]: open });
        appendFileSync(join(folder, 'lintel.yaml'), `---\n${off}`);
      },
      exitCode: 2,
      refuses: ['A second document starts here'],
    },
    {
      name: 'says that the policy is YAML 1.1, where "off" is no text',
      change: ({ write }) => write({ [orders]: open, 'lintel.yaml': `%YAML 1.1\n---\n${off}` }),
      exitCode: 2,
      refuses: ['Found incompatible YAML document (version 1.2 is required).'],
    },
    {
      name: 'writes the policy as JSON with a key twice',
      change: ({ write, remove }) => {
        remove('lintel.yaml');
        write({
          [orders]: open,
          'lintel.json': '{ "root": true, "rules": { "server-https": "error" }, "rules": { "security-defined": "off" } }',
        });
      },
      exitCode: 2,
      refuses: ['Duplicate key "rules".'],
    },
    {
      name: 'names the rule in capitals in the policy',
      change: ({ write }) => write({ [orders]: open, 'lintel.yaml': policy.replace('security-defined: off', 'Security-Defined: off') }),
      exitCode: 2,
      refuses: ['"Security-Defined"'],
    },
    {
      name: 'names the rule in capitals in a waiver',
      change: ({ write }) => write({ [orders]: open, 'lintel-waivers.yaml': waiver({ rule: 'SECURITY-DEFINED' }) }),
      exitCode: 2,
      refuses: ['"SECURITY-DEFINED"'],
    },
    {
      name: 'writes an operation with other code points than the one that has a waiver',
      base: {
        'lintel-waivers.yaml': waiver({ id: 'W-2', scope: "{ path: 'services/orders/openapi.yaml', operation: 'GET /caf\u00e9' }" }),
        [orders]: definition({ operations: [secured('/orders'), unsecured('/caf\u00e9')] }),
      },
      change: ({ write }) =>
        write({ [orders]: definition({ operations: [secured('/orders'), unsecured('/caf\u00e9'), unsecured('/cafe\u0301')] }) }),
      exitCode: 1,
      finds: ['GET /cafe\u0301'],
    },
    {
      name: 'gives a path a parameter of another name than the one that has a waiver',
      base: {
        'lintel-waivers.yaml': waiver({ id: 'W-2', scope: "{ path: 'services/orders/openapi.yaml', operation: 'GET /orders/{id}' }" }),
        [orders]: definition({ operations: [secured('/orders'), unsecured('/orders/{id}')] }),
      },
      change: ({ write }) =>
        write({ [orders]: definition({ operations: [secured('/orders'), unsecured('/orders/{id}'), unsecured('/orders/{name}')] }) }),
      exitCode: 1,
      finds: ['GET /orders/{name}'],
    },
    {
      name: 'writes a key twice in JSON, the harmless one last',
      change: ({ write, remove }) => {
        remove(orders);
        write({
          'services/orders/openapi.json':
            '{ "openapi": "3.1.0", "info": { "title": "Orders", "version": "1.0.0" }, "paths": { "/export": { "get": { "security": [], "responses": {} }, "get": { "security": [{ "token": [] }], "responses": {} } } }, "components": { "securitySchemes": { "token": { "type": "http", "scheme": "bearer" } } } }',
        });
      },
      exitCode: 1,
      rule: 'no-duplicate-keys',
      finds: ['GET /export'],
    },
    {
      name: 'writes the version as something that only a parser finds',
      change: ({ write }) =>
        write({
          'services/a/openapi.yaml': open.replace('openapi: 3.1.0', 'x-key: &key openapi\n*key : 3.1.0'),
          'services/b/openapi.yaml': open.replace('openapi: 3.1.0', '? |-\n  openapi\n: 3.1.0'),
          'services/c/openapi.yaml': open.replace('openapi: 3.1.0', '? "open\\\n  api"\n: 3.1.0'),
          'services/d/openapi.yaml': open.replace('openapi: 3.1.0', 'x-key: [an openapi,&key openapi]\n*key : 3.1.0'),
        }),
      exitCode: 1,
      weakens: ['a', 'b', 'c', 'd'].map((name) => `The definition "services/${name}/openapi.yaml" is new, and not judged`),
    },
  ]);
});

describe('what is referred to is not what it seems: who', () => {
  const referring = (reference: string): string =>
    definition({ operations: [secured('/orders'), `  /export: { $ref: '${reference}' }\n`] });
  tryAttacks([
    {
      name: 'refers to a file in another case than it has',
      change: ({ write }) => write({ [orders]: referring('./Export.yaml'), 'services/orders/export.yaml': fragment }),
      exitCode: 1,
      rule: 'ref-resolves',
      finds: [orders],
    },
    {
      name: 'refers to a file with escapes',
      change: ({ write }) => write({ [orders]: referring('./%65xport.y%61ml'), 'services/orders/export.yaml': fragment }),
      ...exported,
    },
    {
      name: 'refers to a file with a query',
      change: ({ write }) => write({ [orders]: referring('./export.yaml?v=2'), 'services/orders/export.yaml': fragment }),
      exitCode: 2,
      refuses: ['Reference "./export.yaml?v=2" was not followed'],
    },
    {
      name: 'puts a harmless operation beside the reference',
      change: ({ write }) =>
        write({
          [orders]: definition({
            operations: [
              secured('/orders'),
              "  /export:\n    $ref: ./export.yaml\n    get: { security: [{ token: [] }], responses: { '200': { description: Fine. } } }\n",
            ],
          }),
          'services/orders/export.yaml': fragment,
        }),
      exitCode: 1,
      finds: ['GET /export'],
    },
    {
      name: 'says with "$self" that it is another API, which has a waiver',
      change: ({ write }) => write({ [orders]: open.replace('openapi: 3.1.0', 'openapi: 3.2.0\n$self: ../billing/openapi.yaml') }),
      ...exported,
    },
    {
      name: 'takes an operation from a fragment in which another API has an exception of its own',
      base: {
        'services/jobs/status.yaml': `x-lintel-ignore: [{ rule: security-defined, reason: Asked by the load balancer., expires: 2026-12-01, created: 2026-11-20, ticket: OPS-9 }]\n${fragment}`,
        'services/jobs/openapi.yaml': definition({ title: 'Jobs', operations: ['  /status: { $ref: ./status.yaml }\n'] }),
      },
      change: ({ write }) => write({ [orders]: referring('../jobs/status.yaml') }),
      ...exported,
      weakens: ['"x-lintel-ignore" for the rule "security-defined" is not at the base'],
    },
    {
      name: 'puts an overlay beside it that would repair it',
      change: ({ write }) =>
        write({
          [orders]: open,
          'services/orders/overlay.yaml':
            "overlay: 1.0.0\ninfo: { title: Security, version: 1.0.0 }\nextends: openapi.yaml\nactions: [{ target: '$.paths.*.*', update: { security: [{ token: [] }] } }]\n",
        }),
      ...exported,
    },
    {
      name: 'declares the operation under a method that only OpenAPI 3.2 has',
      change: ({ write }) => {
        const more = "    query: { responses: { '200': { description: Fine. } } }\n";
        write({ [orders]: definition({ operations: [secured('/orders') + more] }).replace('openapi: 3.1.0', 'openapi: 3.2.0') });
      },
      exitCode: 1,
      finds: ['QUERY /orders'],
    },
    {
      name: 'declares the operation under a method of its own',
      change: ({ write }) => {
        const more = "    additionalOperations: { COPY: { responses: { '200': { description: Fine. } } } }\n";
        write({ [orders]: definition({ operations: [secured('/orders') + more] }).replace('openapi: 3.1.0', 'openapi: 3.2.0') });
      },
      exitCode: 1,
      rule: 'write-operation-secured',
      finds: ['COPY /orders'],
    },
    {
      name: 'rewrites it in an old version of OpenAPI',
      change: ({ folder }) =>
        writeFileSync(
          join(folder, orders),
          "swagger: '2.0'\ninfo: { title: Orders, version: 1.0.0 }\nhost: api.example.com\nschemes: [https]\npaths:\n  /export: { get: { responses: { '200': { description: Fine. } } } }\n",
        ),
      ...exported,
    },
  ]);
});
