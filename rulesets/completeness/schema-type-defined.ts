import { counterpartsOf } from '../../src/openapi/counterparts.ts';
import { effectively } from '../../src/openapi/effective-schema.ts';
import { createFixpoint } from '../../src/openapi/fixpoint.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { once } from '../../src/openapi/once.ts';
import { Schema } from '../../src/openapi/schema.ts';
import type { Severity } from '../../src/report/severity.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { describesNoBody } from './bodiless-media-type.ts';
import { isDescribedAgain } from './described-again.ts';
import { acceptsAnything } from './empty-schema.ts';
import { isOpaqueBytes } from './opaque-bytes.ts';
import { isPatchValue } from './patch-value.ts';

const typeKeywords = ['type', 'enum', 'const'];
/** Fields whose schemas are conditions or refine what the schema around them has said. */
const refiningFields: ReadonlySet<string> = new Set(['not', 'if', 'then', 'else', 'dependentSchemas', 'contains', 'propertyNames']);
/** Fields where "anything" is an idiom; `object-closed` judges it. */
const restFields: ReadonlySet<string> = new Set(['additionalProperties', 'unevaluatedProperties', 'unevaluatedItems']);
const referenceFields: ReadonlySet<string> = new Set(['$ref', '$dynamicRef']);
const branchFields = ['oneOf', 'anyOf'] as const;
const intentKeywords = ['properties', 'items', 'maxLength', 'minLength', 'pattern', 'format'];
const shapeKeywords = [
  ...intentKeywords,
  'additionalProperties',
  'patternProperties',
  'prefixItems',
  'allOf',
  'oneOf',
  'anyOf',
  '$ref',
  '$dynamicRef',
];

const determinesType = effectively(saysType);

/** A constraint holds for its own type only: without `type`, `maxLength` lets numbers and objects through. */
export const schemaTypeDefined = defineRule({
  id: 'schema-type-defined',
  summary: 'Schemas determine the type of their values.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [1287, 20], asvs: ['2.2.1'] },
  securitySeverity: 5.3,
  saysUndeclared: 'some',
  yieldsTo: ['schema-not-empty'],
  on: {
    schema: {
      when: (schema) => schema.isData && schema.boolean === undefined && schema.writtenAs !== undefined && !hasReference(schema),
      check(schema, report, { model }) {
        // Most schemas have a type themselves, or are parts of one that has.
        if (saysType(schema) || isPart(schema)) return;
        if (determinesType(schema) || isAnythingOnPurpose(schema) || !isToBlame(schema)) return;
        if (isOpaqueBytes(schema) || describesNoBody(schema, model)) return;
        if (counterpartsOf(schema).some(determinesType) || isDescribedAgain(schema, determinesType)) return;
        report({ at: schema.node, message: 'Schema has no "type"; any JSON value is accepted.', severity: severityOf(schema) });
      },
    },
  },
});

/** True when the schema itself determines a type, or nothing can be said of it. */
function saysType(schema: Schema): boolean {
  if (schema.boolean !== undefined || schema.isDeadReference) return true;
  const { keywords } = schema;
  return typeKeywords.some((keyword) => Object.hasOwn(keywords, keyword));
}

function severityOf(schema: Schema): Severity | undefined {
  if (schema.direction === 'unused') return 'info';
  return schema.isRequest && intentKeywords.some((keyword) => Object.hasOwn(schema.keywords, keyword)) ? 'error' : undefined;
}

function hasReference(schema: Schema): boolean {
  return schema.reference !== undefined;
}

function isAnythingOnPurpose(schema: Schema): boolean {
  if (schema.get('x-free-form') === true) return true;
  return schema.uses.every((use) => restFields.has(use.field) || isPatchValue(use)) && acceptsAnything(schema);
}

/** True for what only adds to what the schema around it says: a member of `allOf`, a condition. */
function isPart(schema: Schema): boolean {
  return schema.uses.some(({ field }) => field === 'allOf' || refiningFields.has(field));
}

/** Whether the missing type is this schema's own fault and not that of one that it is part of, or that is part of it. */
function isToBlame(schema: Schema): boolean {
  if (isRefinement(schema) || schema.schemas('allOf').some(isBlamedBehindReference)) return false;
  return !branchFields.some((field) => hasTypedBranch[field](schema));
}

/** True for a branch like its siblings, and for a component that others only add to themselves. */
function isRefinement(schema: Schema): boolean {
  for (const { field, from } of schema.uses) {
    if ((field === 'oneOf' || field === 'anyOf') && from instanceof Schema && !hasTypedBranch[field](from)) return true;
  }
  return !hasShape(schema) && isOnlyMixedIn(schema);
}

/**
 * True when some branch determines a type, or leads to a component that is reported itself: then the branches without a type are at
 * fault, otherwise the schema that holds them (`type: object` beside `anyOf: [{ required: [email] }, { required: [phone] }]`).
 */
const hasTypedBranch = { oneOf: typedBranchTest('oneOf'), anyOf: typedBranchTest('anyOf') };

function typedBranchTest(field: string): (schema: Schema) => boolean {
  const isAnyTyped = once((schema: Schema) => {
    return schema.schemas(field).some((branch) => determinesType(branch) || isBlamedBehindReference(branch));
  });
  // Few have branches, and all are asked.
  return (schema) => schema.has(field) && isAnyTyped(schema);
}

/** True for a component that others only add to themselves: `allOf: [{ $ref: … }]`, whatever number of references leads to it. */
function isOnlyMixedIn(schema: Schema): boolean {
  return !standsAlone(schema);
}

/** Whether a schema takes values by itself, directly or at the end of references, or is only kept for others. A reference may be a part of another schema. */
const standsAlone = createFixpoint<Schema>(referrersOf, (schema, doesStandAlone) => {
  const parents = schema.inPlaceParents;
  if (schema.isRoot || parents.length === 0) return true;
  return (!hasReference(schema) && !parents.every(hasReference)) || referrersOf(schema).some(doesStandAlone);
});

function referrersOf(schema: Schema): readonly Schema[] {
  return schema.uses.flatMap(({ field, from }) => (referenceFields.has(field) && from instanceof Schema ? [from] : []));
}

function hasShape(schema: Schema): boolean {
  return shapeKeywords.some((keyword) => Object.hasOwn(schema.keywords, keyword));
}

/** True for a reference to a schema without a type that is reported itself. */
function isBlamedBehindReference(schema: Schema): boolean {
  const passed = new Set<Schema>();
  let target: Schema | undefined = schema;
  while (target !== undefined && hasReference(target) && !passed.has(target)) {
    passed.add(target);
    target = target.referenced;
  }
  return target !== undefined && target !== schema && !determinesType(target) && (hasShape(target) || !isOnlyMixedIn(target));
}
