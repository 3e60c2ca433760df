import { allFormats } from '../../src/openapi/format.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { bringsTogether, composingFields, isComposed, partsOf } from './schema-parts.ts';
import { type Bound, hasBound, numberBounds } from './value-ranges.ts';
import { typesAmong } from './value-types.ts';

interface FormatRange {
  readonly least: number;
  readonly greatest: number;
  readonly isInteger: boolean;
}

function integers(least: number, greatest: number): FormatRange {
  return { least, greatest, isInteger: true };
}

/** What the formats of the OpenAPI Format Registry hold. A double holds whatever a JSON number can say. */
const formatRanges: ReadonlyMap<unknown, FormatRange> = new Map([
  ['int8', integers(-(2 ** 7), 2 ** 7 - 1)],
  ['int16', integers(-(2 ** 15), 2 ** 15 - 1)],
  ['int32', integers(-(2 ** 31), 2 ** 31 - 1)],
  // As floating-point numbers these stand for the ends of the range, which tools round to them.
  ['int64', integers(-(2 ** 63), 2 ** 63)],
  ['uint8', integers(0, 2 ** 8 - 1)],
  ['uint16', integers(0, 2 ** 16 - 1)],
  ['uint32', integers(0, 2 ** 32 - 1)],
  ['uint64', integers(0, 2 ** 64)],
  ['double-int', integers(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)],
  ['float', { least: -3.402_823_5e38, greatest: 3.402_823_5e38, isInteger: false }],
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
      when: (schema) => schema.isData && (isComposed(schema) || (hasBound(schema) && formatRanges.has(schema.keyword('format')))),
      check(schema, report) {
        const parts = partsOf(schema) ?? [];
        const types = typesAmong(parts);
        if (types !== undefined && !types.has('number') && !types.has('integer')) return;
        for (const part of parts) {
          const format = part.keyword('format');
          const range = formatRanges.get(format);
          if (range === undefined) continue;
          for (const bound of parts.flatMap(numberBounds)) {
            if (!isOutside(bound, range) || !bringsTogether(schema, part, bound.of)) continue;
            const at = bound.of === schema ? (schema.node.child(bound.keyword) ?? schema.node) : schema.node;
            report({ at, message: `Bound "${bound.keyword}" ${bound.value} is outside the range of format ${quote(format)}.` });
          }
        }
      },
    },
  },
});

/** An exclusive bound of integers may be one beyond the last of them. */
function isOutside({ value, isExclusive }: Bound, { least, greatest, isInteger }: FormatRange): boolean {
  const slack = isExclusive && isInteger ? 1 : 0;
  return value < least - slack || value > greatest + slack;
}
