import { describe, expect, test } from 'vitest';
import { lintModel } from '../../src/engine/lint.ts';
import { createHost } from '../../src/host/create-host.ts';
import { allFormats, type OasFormat } from '../../src/openapi/format.ts';
import { buildModel } from '../../src/openapi/model.ts';
import type { Rule } from '../../src/ruleset/rule.ts';
import { loadTexts, testRoot } from './memory-graph.ts';
import { type Example, expectedFindings, readPage } from './page.ts';

const versions = new Map<OasFormat, string>([
  ['oas3_0', '3.0.4'],
  ['oas3_1', '3.1.1'],
  ['oas3_2', '3.2.0'],
]);

/** The tests that a rule's page is: its sections, and the findings of its examples, in each version and as JSON. */
export function describePage(rule: Rule, pack: { readonly name: string }): void {
  const page = readPage(`rulesets/${pack.name}/${rule.id}.md`);
  describe(rule.id, () => {
    test('has a page with its id, its summary and all sections', () => {
      expect(page.title).toBe(rule.id);
      expect(page.summary).toBe(rule.summary);
      expect(rule.summary).toMatch(/\.$/);
      for (const section of ['Why', 'Fails', 'Passes', 'How to fix', 'When not to use it']) expect(page.sections).toContain(section);
      if (rule.options !== undefined) expect(page.sections).toContain('Options');
    });

    test('shows a failing and a passing example of every generation it supports', () => {
      for (const section of ['Fails', 'Passes']) {
        const texts = page.examples.filter((example) => example.section === section).map((example) => example.text);
        const isLegacyAlwaysReported = section === 'Passes' && rule.id === 'oas-version-supported';
        if (rule.formats.includes('oas2') && !isLegacyAlwaysReported) expect(texts.some(isOas2), `${section} for 2.0`).toBe(true);
        if (rule.formats.some((format) => format !== 'oas2'))
          expect(
            texts.some((text) => !isOas2(text)),
            `${section} for 3.x`,
          ).toBe(true);
      }
    });

    for (const example of page.examples) describeExample(rule, example);
  });
}

function describeExample(rule: Rule, example: Example): void {
  const name = `openapi.${example.language}`;
  const expected = [...Object.entries({ ...example.files, [name]: example.text })].flatMap(([file, text]) => expectedFindings(text, file));
  const title = `${example.section.toLowerCase()} at line ${example.line}`;

  test(`${title}: findings are where the comments say`, async () => {
    if (example.section === 'Fails') expect(expected.length).toBeGreaterThan(0);
    else expect(expected).toEqual([]);
    const found = await run(rule, example.options, { ...example.files, [name]: example.text }, name);
    expect(found.map(({ file, line, message }) => ({ file, line, message })).sort(byPlace)).toEqual([...expected].sort(byPlace));
  });

  if (example.isConvertible) {
    test(`${title}: JSON gives the same findings`, async () => {
      const yaml = await run(rule, example.options, { [name]: example.text }, name);
      const { entry } = await loadTexts({ [name]: example.text }, name);
      const json = await run(rule, example.options, { 'openapi.json': JSON.stringify(entry.data, null, 2) }, 'openapi.json');
      expect(json.map(({ pointer, message }) => ({ pointer, message })).sort(byPointer)).toEqual(
        yaml.map(({ pointer, message }) => ({ pointer, message })).sort(byPointer),
      );
    });
  }

  if (example.isExact || isOas2(example.text)) return;
  for (const format of allFormats) {
    const version = versions.get(format);
    if (version === undefined || !rule.formats.includes(format)) continue;
    test(`${title}: OpenAPI ${version} gives the same findings`, async () => {
      const text = example.text.replace(/^(\s*"?openapi"?:\s*["']?)3\.\d\.\d/m, `$1${version}`);
      expect(text).toContain(version);
      const found = await run(rule, example.options, { ...example.files, [name]: text }, name);
      expect(found.map(({ file, line, message }) => ({ file, line, message })).sort(byPlace)).toEqual([...expected].sort(byPlace));
    });
  }
}

async function run(rule: Rule, options: Example['options'], files: Readonly<Record<string, string>>, entry: string) {
  const model = buildModel(await loadTexts(files, entry));
  const defaults = Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]));
  for (const name of Object.keys(options)) expect(Object.keys(defaults)).toContain(name);
  const setting = { rule, pack: 'test', severity: undefined, options: { ...defaults, ...options } };
  const ruleset = { rules: [setting] };
  const result = lintModel(model, ruleset, (uri) => decodeURI(uri.slice(testRoot.length)), await createHost(model, ruleset));
  expect(result.notifications.filter((notification) => notification.code === 'rule-crashed')).toEqual([]);
  for (const { message } of result.findings) expectMessageGrammar(message);
  return result.findings.map(({ location, message }) => {
    return { file: location.uri, line: location.range.start.line, message, pointer: location.pointer };
  });
}

/** A message is one line of sentences: a capital, a digit, a quoted value or a field's name begins it, a full stop or "?" ends it. */
function expectMessageGrammar(message: string): void {
  expect(message).toMatch(/^(?:[A-Z0-9"]|\$?[a-z]+[A-Za-z0-9]* ")[^\n\r]*[.?]$/);
  expect(message).not.toMatch(/\[object |\bNaN\b/);
  expect(message.length).toBeLessThan(400);
}

function isOas2(text: string): boolean {
  return /^\s*"?swagger"?:/m.test(text);
}

function byPlace(left: { file: string; line: number; message: string }, right: { file: string; line: number; message: string }): number {
  return left.file < right.file ? -1 : left.file > right.file ? 1 : left.line - right.line || (left.message < right.message ? -1 : 1);
}

function byPointer(left: { pointer: string; message: string }, right: { pointer: string; message: string }): number {
  return left.pointer < right.pointer ? -1 : left.pointer > right.pointer ? 1 : left.message < right.message ? -1 : 1;
}
