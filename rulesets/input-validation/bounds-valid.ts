import { allFormats } from '../../src/openapi/format.ts';
import type { Schema, SchemaType } from '../../src/openapi/schema.ts';
import { isExact } from '../../src/openapi/values/decimal.ts';
import { exactKeyword } from '../../src/openapi/values/exact-value.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Report } from '../../src/ruleset/rule.ts';
import { impossibleCount } from './impossible-count.ts';
import { lengthsMatching } from './pattern-lengths.ts';
import { bringsTogether, composingFields, isComposed, partsOf } from './schema-parts.ts';
import {
  type Bound,
  boundKeywords,
  emptiness,
  hasBound,
  lengthRange,
  lowerBound,
  numberRange,
  type RangeKeywords,
  upperBound,
  valueRanges,
} from './value-ranges.ts';
import { typesAmong } from './value-types.ts';

/** Bounds that contradict each other reject everything, so that somebody switches the validation off. */
export const boundsValid = defineRule({
  id: 'bounds-valid',
  summary: 'Bounds leave values that satisfy them.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [1286, 20] },
  securitySeverity: 5.3,
  on: {
    schema: {
      among: { fields: [...boundKeywords, ...composingFields] },
      when: (schema) => schema.isData && (hasBound(schema) || isComposed(schema)),
      check(schema, report) {
        const parts = partsOf(schema);
        if (parts === undefined || !parts.some(hasBound)) return;
        const types = typesAmong(parts);
        for (const range of valueRanges) if (isAbout(range, types)) checkRange({ schema, parts, types, range }, report);
        if (isAbout(numberRange, types)) reportIgnoredBounds(schema, report);
        if (isAbout(lengthRange, types)) reportImpossibleLength(schema, parts, report);
        const count = impossibleCount(schema, parts, types);
        if (count !== undefined) reportBounds(schema, [count.bound], count.message, report);
      },
    },
  },
});

type Types = ReadonlySet<SchemaType> | undefined;

interface Ranged {
  readonly schema: Schema;
  readonly parts: readonly Schema[];
  readonly types: Types;
  readonly range: RangeKeywords;
}

/** False for bounds of another type, which `schema-keyword-applicable` reports. */
function isAbout(range: RangeKeywords, types: Types): boolean {
  if (types === undefined) return true;
  for (const type of range.types) if (types.has(type)) return true;
  return false;
}

function checkRange({ schema, parts, types, range }: Ranged, report: Report): void {
  const lower = lowerBound(parts, range);
  const upper = upperBound(parts, range);
  if (lower === undefined || upper === undefined || !bringsTogether(schema, lower.of, upper.of)) return;
  const areIntegers = types?.has('integer') === true && !types.has('number');
  const reason = emptiness(lower, upper, areIntegers);
  if (reason !== undefined) reportBounds(schema, [lower, upper], `Contradictory bounds: ${reason}.`, report);
}

/** The place is the first bound when the schema has all of them itself, otherwise the schema that brings them together. */
function reportBounds(schema: Schema, bounds: readonly Bound[], message: string, report: Report): void {
  const [first] = bounds;
  const others = bounds.filter(({ of }) => of !== schema);
  const at = first !== undefined && others.length === 0 ? (schema.node.child(first.keyword) ?? schema.node) : schema.node;
  const related = others.map(({ of, keyword }) => ({ at: of.node.child(keyword) ?? of.node, message: `"${keyword}" is here.` }));
  report({ at, message, related });
}

/** A pattern that only matches texts which are shorter or longer than the bounds allow. */
function reportImpossibleLength(schema: Schema, parts: readonly Schema[], report: Report): void {
  if (!parts.some(hasPattern)) return;
  const lower = lowerBound(parts, lengthRange);
  const upper = upperBound(parts, lengthRange);
  if (lower === undefined && upper === undefined) return;
  for (const part of parts) {
    const pattern = part.keyword('pattern');
    const matched = typeof pattern === 'string' ? lengthsMatching(pattern) : undefined;
    if (matched === undefined) continue;
    if (upper !== undefined && matched.shortest > upper.value && bringsTogether(schema, part, upper.of)) {
      const reason = `"maxLength" is ${upper.value}, and pattern ${quote(pattern)} matches no text that short`;
      reportBounds(schema, [upper], `Contradictory bounds: ${reason}.`, report);
    }
    if (lower !== undefined && matched.longest < lower.value && bringsTogether(schema, part, lower.of)) {
      const reason = `"minLength" is ${lower.value}, and pattern ${quote(pattern)} matches no text that long`;
      reportBounds(schema, [lower], `Contradictory bounds: ${reason}.`, report);
    }
  }
}

function hasPattern(part: Schema): boolean {
  return typeof part.keyword('pattern') === 'string';
}

const exclusivePairs = [
  ['minimum', 'exclusiveMinimum'],
  ['maximum', 'exclusiveMaximum'],
] as const;

/** Bounds that are never applied: flags without a bound (until 3.0), and the looser of two that bound the same end (since 3.1). */
function reportIgnoredBounds(schema: Schema, report: Report): void {
  for (const [inclusive, exclusive] of exclusivePairs) {
    const bound = exactKeyword(schema, inclusive);
    const other = exactKeyword(schema, exclusive);
    if (schema.format < 'oas3_1') {
      if (other !== true || bound !== undefined) continue;
      const at = schema.node.child(exclusive) ?? schema.node;
      report({ at, message: `Keyword "${exclusive}" has no effect without "${inclusive}".`, severity: 'warn' });
    } else if (isExact(bound) && isExact(other)) {
      const isExclusiveLooser = inclusive === 'minimum' ? other < bound : other > bound;
      const [ignored, applied] = isExclusiveLooser ? [exclusive, inclusive] : [inclusive, exclusive];
      const message = `Keyword "${ignored}" has no effect beside "${applied}", which is tighter.`;
      report({ at: schema.node.child(ignored) ?? schema.node, message, severity: 'info' });
    }
  }
}
