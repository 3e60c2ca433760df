import { readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { packs } from '../rulesets/packs.ts';
import { describePage } from './support/describe-page.ts';

describe('the population of rules', () => {
  const rules = packs.flatMap((pack) => pack.rules);

  test('ids are unique, kebab-case and at most five words', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    for (const { id } of rules) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+){0,4}$/);
  });

  test('every rule file is listed in its pack, every listed rule has its two files', () => {
    for (const pack of packs) {
      const files = readdirSync(`rulesets/${pack.name}`);
      const pages = files.filter((file) => file.endsWith('.md')).map((file) => file.slice(0, -3));
      expect(pages.sort()).toEqual(pack.rules.map((rule) => rule.id));
      for (const { id } of pack.rules) expect(files).toContain(`${id}.ts`);
    }
  });

  test('every pack on disk is in the table', () => {
    const folders = readdirSync('rulesets', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((folder) => folder.name).sort()).toEqual(packs.map((pack) => pack.name).sort());
  });

  test('rules that yield name rules that exist', () => {
    const ids = new Set(rules.map((rule) => rule.id));
    for (const rule of rules) for (const id of rule.yieldsTo ?? []) expect(ids).toContain(id);
  });

  test('options have a schema that compiles and accepts the default', () => {
    const ajv = new Ajv2020();
    for (const rule of rules) {
      for (const option of Object.values(rule.options ?? {})) expect(ajv.validate(option.schema, option.default)).toBe(true);
    }
  });

  test('what recommended sets are options of the rule, with values they take', () => {
    const ajv = new Ajv2020();
    for (const { id, options = {}, recommendedOptions = {} } of rules) {
      for (const [name, value] of Object.entries(recommendedOptions)) {
        expect(Object.keys(options), id).toContain(name);
        expect(ajv.validate(options[name]?.schema ?? false, value), `${id} ${name}`).toBe(true);
      }
    }
  });

  test('security severities are between 0.1 and 10', () => {
    for (const { securitySeverity } of rules) {
      if (securitySeverity === undefined) continue;
      expect(securitySeverity).toBeGreaterThan(0);
      expect(securitySeverity).toBeLessThanOrEqual(10);
    }
  });
});

for (const pack of packs) {
  describe(pack.name, () => {
    for (const rule of pack.rules) describePage(rule, pack);
  });
}
