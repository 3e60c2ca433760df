import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packs } from '../../rulesets/packs.ts';
import { projectRoot } from '../cli/build-cli.ts';
import { readDefinition, readmeExample } from '../real/definitions.ts';
import { newest, shipped } from './generations.ts';
import { type HostFinding, linesOf, ofRules, runLintel } from './hosts.ts';
import { installPacked, type Workspace } from './packed.ts';
import { type Diagnosis, type Server, startServer } from './server.ts';

let workspace: Workspace;

beforeAll(async () => {
  workspace = await installPacked();
  cpSync(join(projectRoot, 'examples'), join(workspace.folder, 'examples'), { recursive: true });
});

afterAll(() => workspace.remove());

const names = { [shipped.name]: ['recommended', 'strict', 'all', ...packs.map((pack) => pack.name)] };

const orders = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: http://api.example.com
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

test('the older generation is that of the extension, the newer one is newer', () => {
  expect(shipped.versions, 'docs/decisions/040-editors.md says how the lock file keeps them').toEqual({
    '@stoplight/spectral-core': '1.19.4',
    '@stoplight/spectral-formats': '1.8.2',
    '@stoplight/spectral-functions': '1.9.3',
    '@stoplight/spectral-rulesets': '1.21.3',
    '@stoplight/spectral-ruleset-bundler': '1.6.1',
    '@stoplight/spectral-ruleset-migrator': '1.11.1',
    rollup: '2.79.2',
  });
  expect(newest.versions['@stoplight/spectral-core']).toMatch(/^1\.(?:2[4-9]|[3-9]\d)\./);
});

describe.each([shipped, newest])('in $name', (generation) => {
  /** What a ruleset file in the workspace says of a file there. */
  async function diagnose(ruleset: string, path: string): Promise<Diagnosis> {
    const server = servers.get(ruleset) ?? (await startServer(generation, workspace.write({ '.spectral.yaml': ruleset })));
    servers.set(ruleset, server);
    return server.diagnose(path);
  }

  const servers = new Map<string, Server>();

  /** Severity and rule of what Lintel's rules say, and that the ruleset could be loaded. */
  async function claims(ruleset: string, path: string): Promise<readonly string[]> {
    const { rulesetError, findings } = await diagnose(ruleset, path);
    expect(rulesetError).toBeUndefined();
    return ofRules(findings).map(({ severity, ruleId }) => `${severity} ${ruleId}`);
  }

  test.each(names[generation.name] ?? ['recommended', 'strict', 'all', 'transport'])(
    'the ruleset %s is loaded, and says what Lintel says',
    async (name) => {
      const specifier = name === 'recommended' ? 'lintel' : `lintel/${name}`;
      const path = join(workspace.folder, 'examples', 'weak', 'openapi.yaml');
      const { rulesetError, findings } = await diagnose(`extends: [${specifier}]\n`, path);
      expect(rulesetError).toBeUndefined();
      expect(linesOf(ofRules(findings))).toEqual(linesOf(await runLintel(path, name)));
    },
  );

  describe('every ruleset on', () => {
    test.each(['clean', 'editor', 'multi-file', 'openapi-2.0', 'openapi-3.2', 'weak'])('the example %s', async (name) => {
      const path = join(workspace.folder, 'examples', name, 'openapi.yaml');
      const { rulesetError, findings } = await diagnose('extends: [lintel/all]\n', path);
      expect(rulesetError).toBeUndefined();
      expect(linesOf(ofRules(findings))).toEqual(linesOf(await runLintel(path)));
    });

    test.each(['3.0/json/petstore.json', '3.1/json/train-travel.json'])('JSON, which the server reads as YAML: %s', async (name) => {
      const text = readDefinition(readmeExample(name));
      const path = workspace.write({ 'json/openapi.json': text });
      const { rulesetError, findings } = await diagnose('extends: [lintel/all]\n', path);
      expect(rulesetError).toBeUndefined();
      // Columns, and ends, are those of Spectral's YAML.
      const places = (all: readonly HostFinding[]) =>
        all
          .map(({ ruleId, severity, pointer, message, start }) => [start.split(':')[0], pointer, severity, ruleId, message].join(' '))
          .sort();
      expect(places(ofRules(findings))).toEqual(places(await runLintel(path)));
    });
  });

  test('each message ends with the address of the page of its rule', async () => {
    const { findings } = await diagnose('extends: [lintel]\n', workspace.write({ 'openapi.yaml': orders }));
    const message = 'Server URL "http://api.example.com" is not https.';
    const page = 'https://github.com/lintel-api/lintel/blob/main/rulesets/transport/server-https.md';
    expect(findings.find(({ ruleId }) => ruleId === 'server-https')?.message).toBe(`${message} See ${page}`);
    const pages = findings.map((finding) => / See https:\/\/\S+\/blob\/main\/(rulesets\/[\w/-]+\.md)$/.exec(finding.message)?.[1]);
    expect(pages.filter((file) => file === undefined || !existsSync(join(projectRoot, file)))).toEqual([]);
  });

  test('a ruleset that extends ours turns a rule off, sets a severity, and turns one on', async () => {
    const path = workspace.write({ 'openapi.yaml': orders });
    const own = await claims('extends: [lintel]\n', path);
    expect(own).toEqual(expect.arrayContaining(['error server-https', 'error parameter-schema-defined']));
    expect(own.join()).not.toContain('owner-defined');
    const rules = 'rules: { server-https: off, parameter-schema-defined: hint, owner-defined: error }\n';
    const configured = await claims(`extends: [lintel]\n${rules}`, path);
    expect(configured).toContain('hint parameter-schema-defined');
    expect(configured).toContain('error owner-defined');
    expect(configured.join()).not.toContain('server-https');
  });

  test('overrides for a file are followed', async () => {
    const path = workspace.write({ 'openapi.yaml': orders });
    const overrides = 'overrides: [{ files: ["openapi.yaml"], rules: { server-https: off, parameter-schema-defined: warn } }]\n';
    const configured = await claims(`extends: [lintel]\n${overrides}`, path);
    expect(configured).toContain('warn parameter-schema-defined');
    expect(configured.join()).not.toContain('server-https');
  });

  test('packs are extended together, and beside rulesets and rules of others', async () => {
    const own = `rules: { own-contact: { given: $.info, severity: warn, message: No contact., then: { field: contact, function: truthy } } }`;
    const path = workspace.write({ 'openapi.yaml': orders });
    const { rulesetError, findings } = await diagnose(`extends: [lintel/transport, lintel/auth, "spectral:oas"]\n${own}\n`, path);
    expect(rulesetError).toBeUndefined();
    const ids = findings.map(({ ruleId }) => ruleId);
    expect(ids).toEqual(expect.arrayContaining(['server-https', 'own-contact', 'info-contact']));
    const ours = [...(await runLintel(path, 'transport')), ...(await runLintel(path, 'auth'))];
    const isOurs = ({ ruleId }: HostFinding) => ours.some((finding) => finding.ruleId === ruleId);
    expect(linesOf(ofRules(findings).filter(isOurs))).toEqual(linesOf(ours));
  });

  test('a workspace ruleset may be JSON', async () => {
    const path = workspace.write({ 'json-ruleset/.spectral.json': '{ "extends": ["lintel"], "rules": { "server-https": "off" } }' });
    const { rulesetError, findings } = await (await startServer(generation, path)).diagnose(workspace.write({ 'openapi.yaml': orders }));
    expect(rulesetError).toBeUndefined();
    expect(findings.map(({ ruleId }) => ruleId)).toContain('parameter-schema-defined');
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('server-https');
  });

  test.each([
    ['names a package that is not there', 'extends: [lintel-that-is-nowhere]\n'],
    ['names a ruleset that we have not', 'extends: [lintel/no-such-pack]\n'],
    ['sets a rule that nobody has', 'extends: [lintel]\nrules: { no-such-rule: error }\n'],
  ])('a ruleset that %s is told from a clean file', async (_what, broken) => {
    const path = join(workspace.folder, 'examples', 'clean', 'openapi.yaml');
    const clean = await diagnose('extends: [lintel/strict]\n', path);
    expect(clean).toEqual({ rulesetError: undefined, findings: [] });
    const failed = await diagnose(broken, path);
    expect(failed.findings).toEqual([]);
    expect(failed.rulesetError).toEqual(expect.any(String));
  });

  test('what is edited is linted anew, in the file that is open and in those it refers to', async () => {
    const folder = join(workspace.folder, 'edited');
    cpSync(join(projectRoot, 'examples', 'multi-file'), folder, { recursive: true });
    const server = await startServer(generation, workspace.write({ '.spectral.yaml': 'extends: [lintel/all]\n' }));
    const path = join(folder, 'openapi.yaml');
    const fragment = join(folder, 'paths', 'items.yaml');
    const saved = linesOf(await runLintel(path));
    for (let round = 0; round < 3; round += 1) expect(linesOf(ofRules((await server.diagnose(path)).findings))).toEqual(saved);
    const edited = {
      [path]: readFileSync(path, 'utf8').replaceAll('https://warehouse', 'http://warehouse'),
      [fragment]: `# One line more.\n${readFileSync(fragment, 'utf8')}`,
    };
    for (const [file, text] of Object.entries(edited)) server.edit(file, text);
    const unsaved = linesOf(ofRules((await server.diagnose(path)).findings));
    for (const [file, text] of Object.entries(edited)) writeFileSync(file, text);
    expect(unsaved).toEqual(linesOf(await runLintel(path)));
    expect(unsaved.join()).toContain('no-cleartext-credentials');
  });
});
