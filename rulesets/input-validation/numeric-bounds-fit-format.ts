import { allFormats } from '../../src/openapi/format.ts';
import { quote as quoteValue } from '../../src/openapi/validity/wording.ts';
import { type Exact, isLess } from '../../src/openapi/values/decimal.ts';
import { formatRanges, type NumberRange } from '../../src/openapi/values/number-formats.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { bringsTogether, composingFields, isComposed, partsOf } from './schema-parts.ts';
import { type Bound, hasBound, numberBounds } from './value-ranges.ts';
import { typesAmong } from './value-types.ts';

/** With `double-int`: a double keeps some greater integers too, but not all that such a bound lets through. */
const boundedFormats: ReadonlyMap<unknown, NumberRange> = new Map([
  ...formatRanges,
  ['double-int', { least: Number.MIN_SAFE_INTEGER, greatest: Number.MAX_SAFE_INTEGER, isWhole: true }],
]);

/** Values that the contract lets through and the implementation's type cannot hold overflow. */
export const numericBoundsFitFormat = defineRule({
  id: 'numeric-bounds-fit-format',
  summary: 'Bounds of numbers are within the range of their format.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [190, 681] },
  securitySeverity: 5.9,
  on: {
    schema: {
      among: { fields: ['format', ...composingFields] },
      when: (schema) => schema.isData && (isComposed(schema) || (boundedFormats.has(schema.keyword('format')) && hasBound(schema))),
      check(schema, report) {
        const parts = partsOf(schema) ?? [];
        if (!parts.some((part) => boundedFormats.has(part.keyword('format')))) return;
        const types = typesAmong(parts);
        if (types !== undefined && !types.has('number') && !types.has('integer')) return;
        for (const part of parts) {
          const format = part.keyword('format');
          const range = boundedFormats.get(format);
          if (range === undefined) continue;
          for (const bound of parts.flatMap(numberBounds)) {
            if (!isOutside(bound, range) || !bringsTogether(schema, part, bound.of)) continue;
            const at = bound.of === schema ? (schema.node.child(bound.keyword) ?? schema.node) : schema.node;
            report({ at, message: `Bound "${bound.keyword}" ${quoteValue(bound.value)} is outside the range of format ${quote(format)}.` });
          }
        }
      },
    },
  },
});

/** An exclusive bound of integers may be one beyond the last of them. */
function isOutside({ value, isExclusive }: Bound, { least, greatest, isWhole }: NumberRange): boolean {
  const mayBeBeyond = isExclusive && isWhole;
  return isLess(value, mayBeBeyond ? next(least, -1) : least) || isLess(mayBeBeyond ? next(greatest, 1) : greatest, value);
}

function next(value: Exact, step: 1 | -1): Exact {
  return typeof value === 'bigint' ? value + BigInt(step) : value + step;
}
