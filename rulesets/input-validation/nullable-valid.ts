import type { Node } from '../../src/document/node.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import type { Severity } from '../../src/report/severity.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { partsRejectNull, rejectsNull } from './null-acceptance.ts';
import { ownTypes } from './value-types.ts';

/** Whether `null` gets through must not depend on which tool reads the definition. */
export const nullableValid = defineRule({
  id: 'nullable-valid',
  summary: 'Schemas that mean to allow null do so in the way of their OpenAPI version.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [1286] },
  securitySeverity: 4.3,
  on: {
    schema: {
      among: { fields: ['nullable', 'enum'] },
      when: (schema) => Object.hasOwn(schema.keywords, 'nullable') || Array.isArray(schema.keyword('enum')),
      check(schema, report) {
        const problem = problemOf(schema);
        if (problem !== undefined) report(problem);
      },
    },
  },
});

interface Problem {
  readonly at: Node;
  readonly message: string;
  readonly severity?: Severity;
}

function problemOf(schema: Schema): Problem | undefined {
  const at = schema.node.child('nullable') ?? schema.node;
  if (schema.keyword('nullable') === true && schema.format === 'oas3_0') return nullableProblem(schema, at);
  const isUnknownKeyword = schema.format >= 'oas3_1' && Object.hasOwn(schema.keywords, 'nullable');
  return isUnknownKeyword ? unknownKeyword(schema, at) : enumProblem(schema);
}

/** OpenAPI 3.0.4 §4.7.24.2: `nullable` adds to the `type` beside it, and takes nothing from what the other keywords demand. */
function nullableProblem(schema: Schema, at: Node): Problem | undefined {
  const values = schema.keyword('enum');
  if (Array.isArray(values) && values.length > 0 && !values.includes(null))
    return { at, message: 'Keyword "nullable" has no effect: "enum" does not list null.' };
  if (partsRejectNull(schema)) return { at, message: `Keyword "nullable" has no effect: ${rejectingParts(schema)} does not allow null.` };
  return undefined;
}

function rejectingParts(schema: Schema): string {
  const fields = ['allOf', 'oneOf', 'anyOf'].filter((field) => schema.has(field));
  return fields.map((field) => `"${field}"`).join(' or ');
}

/** Where null gets through anyway, or was never meant to, the keyword only misleads. */
function unknownKeyword(schema: Schema, at: Node): Problem {
  const isMissed = schema.keyword('nullable') === true && rejectsNull(schema);
  return { at, message: 'Keyword "nullable" is ignored since OpenAPI 3.1, where null is a type.', severity: isMissed ? 'error' : 'info' };
}

/** A null among the values that the type beside them rules out. */
function enumProblem(schema: Schema): Problem | undefined {
  const values = schema.keyword('enum');
  if (!Array.isArray(values) || ownTypes(schema)?.has('null') !== false) return undefined;
  const at = schema.node.at('enum', values.indexOf(null));
  if (at === undefined || values.length === 1) return undefined;
  return { at, message: `Keyword "enum" lists null, which ${typeText(schema)} does not allow.` };
}

function typeText(schema: Schema): string {
  return schema.format === 'oas3_0' ? 'the type without "nullable"' : 'the type';
}
