import { allFormats } from '../../src/openapi/format.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Report, type RuleContext } from '../../src/ruleset/rule.ts';
import { conflictingProperties } from './conflicting-properties.ts';
import { firstConflict } from './conflicts.ts';
import { closingKeyword, rejectsName } from './rejected-names.ts';
import { bringsTogether, directParts, isComposed, partsOf } from './schema-parts.ts';

/** What can never be satisfied gets switched off at the gateway, together with everything else it said. */
export const compositionSatisfiable = defineRule({
  id: 'composition-satisfiable',
  summary: 'The parts of a composed schema can be satisfied together.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [1286] },
  securitySeverity: 5.3,
  on: {
    schema: {
      among: { fields: ['allOf', '$ref'] },
      when: (schema) => schema.isData && isComposed(schema),
      check(schema, report, context) {
        const parts = partsOf(schema);
        if (parts === undefined) {
          context.leaveUnjudged({
            at: schema.node,
            message: 'The schema is put together of more than 60 schemas; whether they can be satisfied together was not checked.',
            help: 'Put it together of fewer.',
          });
          return;
        }
        const reason = firstConflict(parts);
        if (reason === undefined) checkProperties(schema, parts, report, context);
        else if (!directParts(schema).some(hasConflict)) {
          report({ at: schema.node, message: `No value satisfies all parts of the schema: ${reason}.` });
        }
      },
    },
  },
});

/** True for a part that is reported itself. */
function hasConflict(part: Schema): boolean {
  return firstConflict(partsOf(part) ?? []) !== undefined;
}

function checkProperties(schema: Schema, parts: readonly Schema[], report: Report, { host }: RuleContext): void {
  const forbidden = forbiddenByParts(schema, parts, host);
  const conflicting = conflictingProperties(schema, parts);
  if (forbidden === undefined && conflicting.length === 0) return;
  const required = new Set(parts.flatMap((part) => part.list('required')));
  if (forbidden !== undefined) reportForbidden({ schema, forbidden, required }, report);
  for (const { name, at, other, reason } of conflicting) {
    report({
      at,
      message: `Property ${quote(name)} can never be given: ${reason}.`,
      severity: required.has(name) ? undefined : 'warn',
      related: [{ at: other, message: 'The other schema of the property is here.' }],
    });
  }
}

/** Properties that some parts of a schema list and a closed part forbids. */
interface Forbidden {
  /** The first part that forbids any; where several do, none of them knows of the others. */
  readonly by: Schema;
  readonly names: readonly string[];
}

/** A closed part does not see what the others list. What a part with both in it forbids is reported there. */
function forbiddenByParts(schema: Schema, parts: readonly Schema[], host: RuleContext['host']): Forbidden | undefined {
  const names = new Set<string>();
  let by: Schema | undefined;
  for (const closed of parts.filter((part) => closingKeyword(part) !== undefined)) {
    for (const part of parts.filter((other) => bringsTogether(schema, closed, other))) {
      for (const [name, property] of part.properties) {
        if (property.boolean === false || !rejectsName(closed, name, host)) continue;
        names.add(name);
        by ??= closed;
      }
    }
  }
  return by === undefined ? undefined : { by, names: [...names] };
}

interface ForbiddenIn {
  readonly schema: Schema;
  readonly forbidden: Forbidden;
  readonly required: ReadonlySet<unknown>;
}

function reportForbidden({ schema, forbidden: { by, names }, required }: ForbiddenIn, report: Report): void {
  const keyword = closingKeyword(by) ?? '';
  const closing = by.node.child(keyword) ?? by.node;
  const isOwn = by === schema || (schema.schemas('allOf').includes(by) && by.uses.length === 1);
  report({
    at: isOwn ? closing : schema.node,
    message: `${listNames(names)} can never be given: "${keyword}" of one part of the schema forbids what that part does not list.`,
    severity: names.some((name) => required.has(name)) ? undefined : 'warn',
    related: isOwn ? [] : [{ at: closing, message: 'The closed part is here.' }],
  });
}

function listNames(names: readonly string[]): string {
  const [first, second, ...others] = names;
  if (second === undefined) return `Property ${quote(first)}`;
  return `Properties ${quote(first)}${others.length === 0 ? ' and' : ','} ${quote(second)}${others.length === 0 ? '' : ` and ${others.length} more`}`;
}
