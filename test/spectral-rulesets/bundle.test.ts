import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { orders } from './definitions.ts';

const program = join(process.cwd(), 'bin', 'lintel.js');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lintel-bundle-'));
  writeFileSync(join(folder, 'openapi.yaml'), orders);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the program as it is shipped, in a folder where nothing is installed. */
function lint(ruleset: string): { readonly exitCode: number | null; readonly stderr: string; readonly rules: readonly string[] } {
  writeFileSync(join(folder, '.spectral.yaml'), ruleset);
  const args = [program, 'lint', '-f', 'json', 'openapi.yaml'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env: { HOME: folder } });
  const findings: readonly { readonly ruleId: string }[] = stdout === '' ? [] : JSON.parse(stdout).findings;
  return { exitCode: status, stderr, rules: [...new Set(findings.map(({ ruleId }) => ruleId))] };
}

test('the program brings the rulesets along', () => {
  const { exitCode, stderr, rules } = lint('extends: [spectral:oas, "@stoplight/spectral-owasp-ruleset"]\n');
  expect(stderr).toBe('');
  expect(exitCode).toBe(1);
  expect(rules).toEqual(expect.arrayContaining(['info-contact', 'owasp:api8:2023-no-server-http', 'server-https']));
});

test('also those that never apply to OpenAPI, so that they can be extended and changed', () => {
  const all = 'extends: [[spectral:oas, all], [spectral:asyncapi, all], [spectral:arazzo, all]]\n';
  const { exitCode, stderr, rules } = lint(`${all}rules: { asyncapi-tags: off, arazzo-document-schema: warn }\n`);
  expect(stderr).toBe('');
  expect(exitCode).toBe(1);
  expect(rules.filter((rule) => /^(?:asyncapi|arazzo)/.test(rule))).toEqual([]);
  expect(rules).toContain('info-contact');
});

test('code is refused there as well', () => {
  const path = `$.info[?(@.constructor.constructor('return process')().exit(0))]`;
  const { exitCode, stderr } = lint(`rules:\n  hostile: { given: "${path}", then: { function: truthy } }\n`);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('is refused, for the path');
});
