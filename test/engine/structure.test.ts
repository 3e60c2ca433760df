import { describe, expect, test } from 'vitest';
import { packs } from '../../rulesets/packs.ts';
import { lintModel } from '../../src/engine/lint.ts';
import { readStructure } from '../../src/engine/structure.ts';
import { buildModel } from '../../src/openapi/model.ts';
import { placeKey, type Structure } from '../../src/report/places.ts';
import { selectRules } from '../../src/ruleset/ruleset.ts';
import { loadTexts } from '../support/memory-graph.ts';

const uriOf = (uri: string): string => uri.slice('file:///repository/'.length);

/** The structure of a definition, with findings at places (`file#pointer`). */
async function structureOf(files: Readonly<Record<string, string>>, places: readonly string[] = []): Promise<Structure> {
  const model = buildModel(await loadTexts(files, 'openapi.yaml'));
  return readStructure(model, uriOf, places.map(at));
}

function at(place: string): Parameters<typeof placeKey>[0] {
  const [uri = '', pointer = ''] = place.split('#');
  return { ruleId: 'some-rule', location: { uri, pointer } };
}

/** The owners of everything that a slot leads to. */
function reached({ parts, operations }: Structure, label: string, slotName: string): readonly string[] {
  const slot = operations.find((operation) => operation.label === label)?.slots.find(({ name }) => name === slotName);
  const seen = new Set(slot?.parts);
  for (const part of seen) for (const next of parts[part]?.uses ?? []) seen.add(next);
  return [...new Set([...seen].map((part) => parts[part]?.owner ?? ''))].sort();
}

const orders = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers: [{ url: 'https://api.example.com' }]
security: [{ jwt: [] }]
paths:
  /orders:
    parameters: [{ $ref: '#/components/parameters/Tenant' }]
    get:
      parameters: [{ name: limit, in: query, schema: { type: integer } }]
      responses:
        '200': { $ref: '#/components/responses/Orders' }
        '404': { description: none }
    post:
      security: [{ key: [] }, { gone: [] }]
      servers: [{ url: 'https://write.example.com' }]
      parameters: [{ name: tenant, in: header, schema: { type: string } }, { $ref: '#/components/parameters/Gone' }]
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
      responses: { '201': { description: made }, default: { description: failed } }
      callbacks:
        shipped:
          '{$request.body#/url}':
            post: { responses: { '204': { description: seen } } }
webhooks:
  paid: { post: { requestBody: { $ref: '#/components/requestBodies/Paid' }, responses: { '200': { description: seen } } } }
components:
  parameters:
    Tenant: { name: Tenant, in: header, schema: { $ref: '#/components/schemas/Name' } }
  requestBodies:
    Paid: { content: { application/json: { schema: { type: string } } } }
  responses:
    Orders: { description: orders, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Order' } } } } }
  schemas:
    Name: { type: string }
    Order: { type: object, properties: { name: { $ref: '#/components/schemas/Name' }, parent: { $ref: '#/components/schemas/Order' } } }
    Unused: { type: object, properties: { name: { $ref: '#/components/schemas/Name' } } }
  securitySchemes:
    jwt: { type: http, scheme: bearer }
    key: { type: apiKey, in: header, name: key }
`;

describe('the structure of a definition', () => {
  test('has a slot for each operation itself, its effective parameters, its body and its responses', async () => {
    const { operations } = await structureOf({ 'openapi.yaml': orders });
    expect(operations.map(({ label, slots }) => [label, slots.map(({ name, weight }) => `${name} ${weight}`)])).toEqual([
      ['GET /orders', ['itself 10', 'header:tenant 10', 'query:limit 10', '200 10', '404 2']],
      ['POST /orders', ['itself 10', 'header:tenant 10', '#/components/parameters/Gone 10', 'body 10', '201 10', 'default 2']],
      ['POST paid', ['itself 10', 'body 10', '200 10']],
      ['POST {$request.body#/url}', ['itself 10', '204 10']],
    ]);
  });

  test.each([
    ['GET /orders', 'itself', ['GET /orders', 'definition', 'path /orders', 'securityScheme jwt']],
    ['POST /orders', 'itself', ['POST /orders', 'definition', 'path /orders', 'securityScheme key']],
    ['POST paid', 'itself', ['POST paid', 'path paid']],
    ['GET /orders', 'header:tenant', ['parameter Tenant', 'path /orders', 'schema Name']],
    ['POST /orders', 'header:tenant', ['POST /orders']],
    ['GET /orders', '200', ['GET /orders', 'response Orders', 'schema Name', 'schema Order']],
    ['POST paid', 'body', ['POST paid', 'requestBody Paid']],
  ])('%s: slot %s leads to what it uses', async (label, slot, owners) => {
    expect(reached(await structureOf({ 'openapi.yaml': orders }), label, slot)).toEqual(owners);
  });

  test('counts for itself what it says as a whole and what no operation leads to', async () => {
    const { own, parts } = await structureOf({ 'openapi.yaml': orders });
    expect(own.map((part) => parts[part]?.owner)).toEqual(['definition', 'definition', 'schema Unused']);
  });

  test.each([
    ['openapi.yaml#', 'definition'],
    ['openapi.yaml#/info/title', 'definition'],
    ['openapi.yaml#/paths', 'definition'],
    ['openapi.yaml#/paths/~1orders', 'path /orders'],
    ['openapi.yaml#/paths/~1orders/get/responses', 'GET /orders'],
    ['openapi.yaml#/components/schemas/Order/properties/name/type', 'schema Order'],
    ['openapi.yaml#/components/schemas/Order/properties/nothing/there', 'schema Order'],
    ['schemas/item.yaml#/properties/name', 'schema item'],
  ])('a finding at %s is in %s', async (place, owner) => {
    const files = {
      'openapi.yaml': orders.replace("'#/components/schemas/Name'", 'schemas/item.yaml'),
      'schemas/item.yaml': 'type: object\n',
    };
    const { parts, placed } = await structureOf(files, [place, 'other.yaml#/info']);
    expect([...placed].map(([key, part]) => [key, parts[part]?.owner])).toEqual([[placeKey(at(place)), owner]]);
  });

  test.each([
    ['openapi.yaml#/servers/0/url', ['GET /items']],
    ['openapi.yaml#/security/0', ['GET /orders', 'POST /items', 'GET /items']],
    ['openapi.yaml#/paths/~1orders/servers/0/url', ['POST /orders']],
    ['openapi.yaml#/info', []],
    ['openapi.yaml#/paths', ['GET /orders', 'POST /orders', 'POST /items', 'GET /items']],
  ])('what is found at %s counts in %j', async (place, labels) => {
    const text = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers: [{ url: 'https://api.example.com' }]
security: [{ jwt: [] }]
paths:
  /orders:
    servers: [{ url: 'https://orders.example.com' }]
    get: { servers: [{ url: 'https://read.example.com' }], responses: {} }
    post: { security: [], responses: {} }
  /items:
    get: { responses: {} }
    post: { servers: [{ url: 'https://write.example.com' }], responses: {} }
webhooks:
  paid: { post: { responses: {} } }
`;
    const { operations, placed } = await structureOf({ 'openapi.yaml': text }, [place]);
    const [part = -1] = placed.values();
    const counting = operations.filter(({ slots }) => slots.some(({ parts }) => parts.includes(part))).map(({ label }) => label);
    expect(counting.sort()).toEqual([...labels].sort());
  });

  test('what a schema only keeps for others does not belong to it', async () => {
    const files = {
      'openapi.yaml': orders
        .replace(
          "Unused: { type: object, properties: { name: { $ref: '#/components/schemas/Name' } } }",
          "Unused: { $ref: '#/components/schemas/Name/$defs/Short' }",
        )
        .replace('Name: { type: string }', 'Name: { type: string, $defs: { Short: { type: string } } }'),
    };
    const { own, parts } = await structureOf(files, ['openapi.yaml#/components/schemas/Name/$defs/Short']);
    expect(own.map((part) => parts[part]?.owner)).toEqual(['definition', 'definition', 'schema Unused', 'schema Name']);
  });

  test('ten thousand operations that share a component are as many slots, not as many components', async () => {
    const paths = Array.from(
      { length: 10_000 },
      (_, index) => `  /orders/${index}: { get: { responses: { '200': { $ref: '#/components/responses/Orders' } } } }`,
    );
    const text = orders.replace(/paths:[\s\S]*?webhooks:/, `paths:\n${paths.join('\n')}\nwebhooks:`);
    const { parts, operations } = await structureOf({ 'openapi.yaml': text });
    expect(operations.length).toBe(10_001);
    expect(parts.filter(({ owner }) => owner === 'schema Order').length).toBe(1);
    expect(parts.reduce((sum, { uses }) => sum + uses.length, 0)).toBeLessThan(10_100);
  });
});

describe('coverage by owner', () => {
  const ruleset = selectRules(packs, ['all'], { only: [], skip: [] });

  test('is counted when it is asked for, and adds up to coverage by rule', async () => {
    const model = buildModel(await loadTexts({ 'openapi.yaml': orders }, 'openapi.yaml'));
    expect(lintModel(model, ruleset, uriOf).owners).toBeUndefined();
    const { owners = [], coverage } = lintModel(model, ruleset, uriOf, undefined, { countsOwners: true });
    for (const rule of coverage) {
      const own = owners.filter(({ ruleId }) => ruleId === rule.ruleId);
      const sum = (what: 'examined' | 'satisfied'): number => own.reduce((total, row) => total + row[what], 0);
      expect([sum('examined'), sum('satisfied')], rule.ruleId).toEqual([rule.examined, rule.satisfied]);
    }
    expect([...new Set(owners.map(({ owner }) => owner))]).toEqual([
      'GET /orders',
      'POST /orders',
      'POST paid',
      'definition',
      'parameter Tenant',
      'path /orders',
      'path paid',
      'requestBody Paid',
      'response Orders',
      'schema Name',
      'schema Order',
      'schema Unused',
      'securityScheme jwt',
      'securityScheme key',
    ]);
    const references = owners.filter(({ ruleId }) => ruleId === 'ref-resolves').map(({ owner, examined }) => `${owner} ${examined}`);
    expect(references).toEqual([
      'GET /orders 1',
      'POST /orders 2',
      'POST paid 1',
      'parameter Tenant 1',
      'path /orders 1',
      'response Orders 1',
      'schema Order 2',
      'schema Unused 1',
    ]);
    expect(owners.find(({ owner, ruleId }) => owner === 'GET /orders' && ruleId === 'operation-description')).toEqual({
      owner: 'GET /orders',
      isOperation: true,
      ruleId: 'operation-description',
      pack: 'completeness',
      examined: 1,
      satisfied: 0,
    });
  });
});
