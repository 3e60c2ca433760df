import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packs } from '../rulesets/packs.ts';
import catalogue from './catalogue.json' with { type: 'json' };

const tier = { fields: ['tier'], decision: '037-tiers-and-recommended' };

/** Where a rule is not what the catalogue first said, on purpose: what differs, and the decision page that says why. */
const departures: Readonly<Record<string, { readonly fields: readonly string[]; readonly decision: string }>> = {
  'data-classification-defined': tier,
  'error-415-defined': tier,
  'error-problem-details': tier,
  'jwt-best-practices': tier,
  'lifecycle-defined': tier,
  'owner-defined': tier,
  'retry-after-header': tier,
  'string-restricted': tier,
};

const built = new Map(
  packs.flatMap((pack) =>
    pack.rules.map(({ id, tier, severity, formats, maps }) => {
      const { owaspApi2023 = [], cwe = [], asvs = [] } = maps;
      return [id, { id, pack: pack.name, tier, severity, formats, owaspApi2023, cwe, asvs }] as const;
    }),
  ),
);

test('every rule of the catalogue is there, and no other', () => {
  expect([...built.keys()].sort()).toEqual(catalogue.map(({ id }) => id).sort());
});

describe.each(catalogue)('$id', (planned) => {
  test('is what the catalogue says, but for what a decision changed', () => {
    const rule = built.get(planned.id);
    expect(rule).toBeDefined();
    const different = Object.entries(planned).flatMap(([field, value]) =>
      sorted(value) === sorted(rule?.[field as keyof typeof rule]) ? [] : [field],
    );
    expect(different).toEqual(departures[planned.id]?.fields ?? []);
  });
});

test('every departure has a decision page that names the rule', () => {
  for (const [id, { decision }] of Object.entries(departures)) {
    const page = `docs/decisions/${decision}.md`;
    expect(existsSync(page), page).toBe(true);
    expect(readFileSync(page, 'utf8')).toContain(`\`${id}\``);
  }
});

function sorted(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
}
