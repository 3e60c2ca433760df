import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import formats from '@stoplight/spectral-formats';
import functions from '@stoplight/spectral-functions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defineRule } from '../../src/ruleset/rule.ts';
import all from '../../src/spectral/entries/all.ts';
import auth from '../../src/spectral/entries/auth.ts';
import recommended from '../../src/spectral/entries/recommended.ts';
import structure from '../../src/spectral/entries/structure.ts';
import { ruleFunction } from '../../src/spectral/rule-function.ts';
import { type HostFinding, linesOf, ofRules, openSpectral, runLintel, runSpectral } from './hosts.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lintel-spectral-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes files into a folder of their own; returns the path of the first. */
function write(name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, file)), { recursive: true });
    writeFileSync(join(folder, name, file), text);
  }
  return join(folder, name, Object.keys(files)[0] ?? '');
}

async function messagesOf(path: string, ruleset: unknown): Promise<readonly string[]> {
  const results = ofRules(await runSpectral(path, ruleset));
  return results.map(({ ruleId, severity, message }) => `${severity} ${ruleId}: ${message}`);
}

const orders = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: https://api.example.com
security: []
paths:
  /orders/{id}:
    get:
      operationId: readOrder
      parameters:
        - { name: id, in: path, required: true }
      responses:
        '200': { description: The order., content: { application/json: { schema: { type: string } } } }
`;

describe("a user's ruleset", () => {
  test('sets the severity of everything a rule says, also where the rule grades by case', async () => {
    const path = write('severity', { 'openapi.yaml': orders });
    const own = (await messagesOf(path, { extends: [all] })).filter((line) => line.includes('string-max-length'));
    expect(own).toEqual(['info string-max-length: String has no "maxLength", and nothing else bounds its length.']);
    const configured = await messagesOf(path, { extends: [all], rules: { 'string-max-length': 'error' } });
    expect(configured).toContain('error string-max-length: String has no "maxLength", and nothing else bounds its length.');
  });

  test('turns a rule off, and a rule that leaves the word to it speaks instead', async () => {
    const path = write('precedence', { 'openapi.yaml': orders });
    const missing = '"schema" or "content" is missing.';
    const on = await messagesOf(path, { extends: [all] });
    expect(on.filter((line) => / (?:parameter-schema-defined|document-valid): /.test(line))).toEqual([
      'error parameter-schema-defined: Parameter "id" has no schema.',
    ]);
    const off = await messagesOf(path, { extends: [all], rules: { 'parameter-schema-defined': 'off' } });
    expect(off.filter((line) => / (?:parameter-schema-defined|document-valid): /.test(line))).toEqual([`error document-valid: ${missing}`]);
  });

  test('turns on one rule of a ruleset that it takes without its rules', async () => {
    const path = write('one-rule', { 'openapi.yaml': orders });
    const only = await messagesOf(path, { extends: [[recommended, 'off']], rules: { 'owner-defined': true } });
    expect(only).toEqual(['warn owner-defined: No owner is declared (info.x-owner).']);
  });

  test('extends several packs, which run together', async () => {
    const path = write('packs', { 'openapi.yaml': orders });
    const together = await messagesOf(path, { extends: [auth, structure] });
    const apart = [...(await messagesOf(path, auth)), ...(await messagesOf(path, structure))];
    expect([...together].sort()).toEqual(apart.sort());
  });
});

describe("Spectral's own rules beside ours", () => {
  test('run as they do without', async () => {
    const path = write('beside', { 'openapi.yaml': orders });
    const titled = (field: string) => ({
      given: '$.info',
      formats: [formats.oas3],
      severity: 'warn',
      message: '{{property}} is missing',
      then: { field, function: functions.truthy },
    });
    const rules = { 'own-contact': titled('contact'), 'own-title': titled('title') };
    const beside = await messagesOf(path, { extends: [all], rules });
    const alone = await messagesOf(path, { rules });
    expect(alone).toEqual(['warn own-contact: info.contact is missing']);
    expect(beside.toSorted()).toEqual([...(await messagesOf(path, all)), ...alone].toSorted());
  });
});

describe('texts and keys', () => {
  test('nothing in a message is taken for a template, and a path may hold what pointers escape', async () => {
    const text = orders
      .replace('readOrder', '"{{value}} #{{1+1}}"')
      .replace('/orders/{id}:', `'/a~1b%2F~0/{{value}}/{id}':`)
      .replace('https://api', 'http://{{description}}-api');
    const path = write('templates', { 'openapi.yaml': text });
    const inSpectral = ofRules(await runSpectral(path, all));
    expect(linesOf(inSpectral)).toEqual(linesOf(await runLintel(path)));
    expect(inSpectral.map(({ message }) => message).join('\n')).toContain('{{description}}');
    expect(inSpectral.map(({ pointer }) => pointer).join('\n')).toContain('/~1a~01b%2F~00~1{{value}}~1{id}/get');
  });
});

describe('several files', () => {
  const main = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers: [{ url: https://api.example.com }]
security: []
paths:
  /orders: { $ref: './my paths/orders.yaml#/orders' }
  /lost: { $ref: './lost.yaml' }
components:
  schemas:
    Order: { $ref: 'schemas.json#/Order' }
`;
  const paths = `orders:
  get:
    operationId: listOrders
    parameters:
      - { name: state, in: query }
      - { $ref: '#/nowhere' }
    responses:
      '200':
        description: The orders.
        content: { application/json: { schema: { $ref: '../schemas.json#/Orders' } } }
`;
  const schemas = JSON.stringify({ Orders: { type: 'array', items: { $ref: '#/Order' } }, Order: { type: 'array' } }, undefined, 2);
  let path: string;

  beforeAll(() => {
    path = write('files', { 'openapi.yaml': main, 'my paths/orders.yaml': paths, 'schemas.json': schemas });
  });

  test('a finding is in the file that has the defect', async () => {
    // Spectral follows the references of other files, and so cannot be told the place of one.
    const isTold = ({ pointer, file, start }: HostFinding) => {
      const [line = 0, column = 0] = start.split(':').map(Number);
      const lines = readFileSync(file, 'utf8').split('\n');
      const isReference = /^\s*\{ \$ref:/.test(lines[line - 1]?.slice(column - 1) ?? '');
      return file === path || !(isReference || pointer.endsWith('/$ref'));
    };
    const inLintel = (await runLintel(path)).filter(isTold);
    expect(new Set(inLintel.map(({ file }) => file)).size).toBe(3);
    const inSpectral = linesOf(ofRules(await runSpectral(path, all)));
    expect(inSpectral).toEqual(expect.arrayContaining([...linesOf(inLintel)]));
  });

  test('a dead reference in another file is reported at the list that holds it; a missing file at its reference', async () => {
    const dead = ofRules(await runSpectral(path, all)).filter(({ ruleId }) => ruleId === 'ref-resolves');
    expect(dead.map(({ file, pointer, message }) => [file.slice(join(folder, 'files').length + 1), pointer, message])).toEqual([
      ['my paths/orders.yaml', '/orders/get/parameters', '$ref "#/nowhere" cannot be resolved: nothing is there.'],
      ['openapi.yaml', '/paths/~1lost/$ref', '$ref "./lost.yaml" cannot be resolved: there is no such file.'],
    ]);
  });

  test('what a host remembers of another definition is not looked at', async () => {
    const twice = `${paths.replace('#/nowhere', '../schemas.json#/Order')}orders: { summary: Orders. }\n`;
    const first = write('first', { 'openapi.yaml': main, 'my paths/orders.yaml': twice, 'schemas.json': schemas });
    const second = write('second', { 'openapi.yaml': orders });
    const run = openSpectral(all);
    expect((await run(first)).map(({ ruleId }) => ruleId)).toContain('no-duplicate-keys');
    expect(linesOf(ofRules(await run(second)))).toEqual(linesOf(await runLintel(second)));
  });

  test('where a host no longer knows its way, a finding is at the reference and names its place', async () => {
    const run = openSpectral(all);
    const claim = (findings: readonly HostFinding[]) =>
      ofRules(findings)
        .filter(({ ruleId }) => ruleId === 'array-items-defined')
        .map(({ file, pointer, message }) => [file, pointer, message]);
    const message = 'Array schema has no "items".';
    expect(claim(await run(path))).toContainEqual([join(folder, 'files', 'schemas.json'), '/Order', message]);
    // Spectral reads files once, and draws the map of references only when it reads.
    expect(claim(await run(path))).toContainEqual([path, '/components/schemas/Order', `${message} (schemas.json#/Order)`]);
  });
});

describe('what goes wrong', () => {
  test('a syntax error is left to Spectral', async () => {
    const path = write('syntax', { 'openapi.yaml': `${orders}  /broken: { get: [}\n` });
    const results = await runSpectral(path, all);
    expect(ofRules(results)).toEqual([]);
    expect(results.map(({ ruleId }) => ruleId)).toContain('parser');
  });

  test('a rule that throws becomes a result that says so, and the others stay', async () => {
    const crashing = defineRule({
      id: 'always-crashes',
      summary: 'Crashes.',
      severity: 'hint',
      tier: 'core',
      formats: ['oas3_1'],
      maps: {},
      on: {
        operation: {
          check() {
            throw new TypeError('no such thing');
          },
        },
      },
    });
    const rule = ruleFunction({ rule: crashing, pack: 'structure', severity: undefined, options: {} });
    const path = write('crash', { 'openapi.yaml': orders });
    const definition = { given: '$', message: '{{error}}', severity: 'hint', resolved: false, then: { function: rule } };
    const lines = await messagesOf(path, { extends: [all], rules: { 'always-crashes': definition } });
    expect(lines).toContain(
      'error always-crashes: Rule "always-crashes" stopped with an internal error (TypeError: no such thing); what it would have found is not in this report. This is a bug in the rule: please report it with the definition that shows it. The other rules are not affected.',
    );
    expect(lines).toContain('error parameter-schema-defined: Parameter "id" has no schema.');
  });

  test('what a rule could not judge is said at its place, as information whatever the severity of the rule', async () => {
    const unsure = defineRule({
      id: 'never-sure',
      summary: 'Cannot judge.',
      severity: 'warn',
      tier: 'core',
      formats: ['oas3_1'],
      maps: {},
      on: {
        operation: {
          check({ element }, _report, { leaveUnjudged }) {
            leaveUnjudged({ at: element.node, message: 'There is too much of it.', help: 'Write less.' });
          },
        },
      },
    });
    const rule = ruleFunction({ rule: unsure, pack: 'structure', severity: undefined, options: {} });
    const path = write('unsure', { 'openapi.yaml': orders });
    const definition = { given: '$', message: '{{error}}', severity: 'error', resolved: false, then: { function: rule } };
    const [result] = await runSpectral(path, { rules: { 'never-sure': definition } });
    expect(result).toMatchObject({
      severity: 'info',
      pointer: '/paths/~1orders~1{id}/get',
      message: 'There is too much of it. Write less.',
    });
  });

  test('a definition that Lintel cannot model becomes one result', async () => {
    const rules = Object.entries(all.rules).map(([id, { formats: _formats, ...rule }]) => [id, rule]);
    const path = write('version', { 'openapi.yaml': 'openapi: 9.0.0\n' });
    const ruleset = { rules: Object.fromEntries(rules) };
    expect((await runSpectral(path, ruleset)).map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
      '/openapi "openapi: 9.0.0" is not a version of OpenAPI that Lintel knows. Write a full version of OpenAPI 2.0, 3.0, 3.1 or 3.2, for example "openapi: 3.1.0".',
    ]);
    const schema = (index: number): string => `A${index}: { allOf: [{ $ref: '#/components/schemas/A${(index + 1) % 2000}' }] }`;
    const schemas = Array.from({ length: 2000 }, (_, index) => schema(index)).join(', ');
    const circle = write('circle', { 'openapi.yaml': `${orders}components: { schemas: { ${schemas} } }\n` });
    const [result, ...others] = await runSpectral(circle, ruleset);
    expect(result).toMatchObject({ severity: 'error', pointer: expect.stringMatching(/^\/components\/schemas\/A\d+/) });
    expect(result?.message).toMatch(/^What schemas are composed of comes to more than 10000000 parts/);
    expect(others).toEqual([]);
  });

  test('another version of OpenAPI is said by Spectral to be unknown', async () => {
    const path = write('unknown', { 'openapi.yaml': orders.replace('3.1.0', '3.9.0') });
    expect((await runSpectral(path, all)).map(({ ruleId }) => ruleId)).toEqual(['unrecognized-format']);
  });
});
