import { allFormats } from '../../src/openapi/format.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { type Exact, isExact } from '../../src/openapi/values/decimal.ts';
import { defineRule, type RuleContext } from '../../src/ruleset/rule.ts';
import { ownValues, type ValueSet } from './enumerated-values.ts';
import { numberBounds } from './value-ranges.ts';

const constraintKeywords = [
  'minLength',
  'maxLength',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minProperties',
];

/** What hides the constraint that counts. */
export const redundantConstraint = defineRule({
  id: 'redundant-constraint',
  summary: 'Schemas state each constraint once.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: {},
  on: {
    schema: {
      among: { fields: constraintKeywords },
      when: (schema) => constraintKeywords.some((keyword) => Object.hasOwn(schema.keywords, keyword)),
      check(schema, report, { host }) {
        const values = ownValues(schema);
        const redundant = values === undefined ? impliedCounts(schema) : impliedByValues(schema, values, host);
        const [first] = redundant;
        if (first === undefined) return;
        const names = redundant.map((keyword) => `"${keyword}"`).join(', ');
        const cause = values === undefined ? '"required"' : Array.isArray(schema.keyword('enum')) ? '"enum"' : '"const"';
        const message = `${redundant.length === 1 ? 'Keyword' : 'Keywords'} ${names} ${redundant.length === 1 ? 'is' : 'are'} redundant beside ${cause}.`;
        report({ at: schema.node.child(first) ?? schema.node, message });
      },
    },
  },
});

/** `minProperties` that the required properties reach by themselves. */
function impliedCounts(schema: Schema): readonly string[] {
  const least = schema.keyword('minProperties');
  const required = new Set(schema.list('required')).size;
  return typeof least === 'number' && least > 0 && least <= required ? ['minProperties'] : [];
}

/** The keywords that every listed value satisfies, and at least one is of the type that they are about. A value that does not is `enum-valid`'s. */
function impliedByValues(schema: Schema, values: ValueSet, host: RuleContext['host']): readonly string[] {
  const strings = [...values.values()].filter((value) => typeof value === 'string');
  const numbers = [...values.values()].filter(isExact);
  const redundant: string[] = [];
  if (strings.length > 0) redundant.push(...impliedByStrings(schema, strings, host));
  if (numbers.length > 0) redundant.push(...impliedByNumbers(schema, numbers));
  return redundant;
}

function impliedByStrings(schema: Schema, strings: readonly string[], host: RuleContext['host']): readonly string[] {
  const least = schema.keyword('minLength');
  const most = schema.keyword('maxLength');
  const pattern = schema.keyword('pattern');
  const lengths = strings.map((text) => [...text].length);
  return [
    ...(typeof least === 'number' && lengths.every((length) => length >= least) ? ['minLength'] : []),
    ...(typeof most === 'number' && lengths.every((length) => length <= most) ? ['maxLength'] : []),
    ...(typeof pattern === 'string' && strings.every((text) => host.matchesPattern(pattern, text) === true) ? ['pattern'] : []),
  ];
}

function impliedByNumbers(schema: Schema, numbers: readonly Exact[]): readonly string[] {
  const implied = numberBounds(schema).filter(({ keyword, value, isExclusive }) => {
    const isLower = keyword === 'minimum' || keyword === 'exclusiveMinimum';
    return numbers.every((number) => (isLower ? number > value : number < value) || (!isExclusive && number === value));
  });
  return implied.map(({ keyword }) => keyword);
}
