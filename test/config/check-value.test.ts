import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { packs } from '../../rulesets/packs.ts';
import { checkValue } from '../../src/config/check-value.ts';

const ajv = new Ajv2020({ allErrors: true });

const options = packs
  .flatMap(({ rules }) => rules)
  .flatMap((rule) => Object.entries(rule.options ?? {}).map(([name, option]) => ({ name: `${rule.id}.${name}`, option })));

const values = [
  ...[null, true, false, 0, 1, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '', 'options', '2.0', 'kebab-case', '2026-11-22', '26-1-1'],
  ...[[], [''], ['a'], ['a', 'a'], ['a', 'b', 'a'], ['semver'], ['semver', 'semver'], ['semver', 5], [[]], {}, { a: 1 }],
  ...['toString', '__proto__', '\u{1f600}'],
];

test('says of every option of every rule what ajv says', () => {
  expect(options.length).toBeGreaterThan(50);
  for (const { name, option } of options) {
    const validate = ajv.compile(option.schema);
    for (const value of [...values, option.default]) {
      const isValid = validate(value);
      const errors = checkValue(value, option.schema);
      expect(errors.length === 0, `${name}: ${JSON.stringify(value)}`).toBe(isValid);
      const expected = (validate.errors ?? []).map(({ keyword, instancePath }) => `${instancePath} ${keyword}`);
      expect(errors.map(({ keyword, instancePath }) => `${instancePath} ${keyword}`).sort()).toEqual(expected.sort());
    }
  }
});

test('every default fits its schema', () => {
  expect(options.filter(({ option }) => checkValue(option.default, option.schema).length > 0).map(({ name }) => name)).toEqual([]);
});

test('a keyword that it does not know is a mistake of the rule', () => {
  expect(() => checkValue(1, { maximum: 5 })).toThrow('No check for "maximum"');
  expect(() => checkValue(1, { type: 'number' })).toThrow('No check for the type "number"');
});
