import { isObject } from '../../src/openapi/element.ts';
import { possibleSchemas } from '../../src/openapi/in-place.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import type { Host } from '../../src/ruleset/host.ts';

/** The keyword with which a schema itself rejects what it does not list. */
export type ClosingKeyword = 'additionalProperties' | 'unevaluatedProperties';

/** The keyword by which the schema is closed; `undefined` when it is open. */
export function closingKeyword(schema: Schema): ClosingKeyword | undefined {
  if (schema.keyword('additionalProperties') === false) return 'additionalProperties';
  return schema.format >= 'oas3_1' && schema.keyword('unevaluatedProperties') === false ? 'unevaluatedProperties' : undefined;
}

/** True when a closed schema certainly rejects a property of this name. */
export function rejectsName(schema: Schema, name: string, host: Host): boolean {
  switch (closingKeyword(schema)) {
    case undefined:
      return false;
    case 'additionalProperties':
      return !mayList(schema, name, host);
    case 'unevaluatedProperties':
      return !possibleSchemas(schema).some((part) => mayEvaluate(part, name, host));
  }
}

/** `additionalProperties` counts what stands beside it, and nothing else (JSON Schema 2020-12 Core §10.3.2.3). */
function mayList(schema: Schema, name: string, host: Host): boolean {
  const { properties, patternProperties } = schema.keywords;
  if (isObject(properties) && Object.hasOwn(properties, name)) return true;
  if (schema.format < 'oas3_1' || !isObject(patternProperties)) return false;
  return Object.keys(patternProperties).some((pattern) => host.matchesPattern(pattern, name) !== false);
}

/** `unevaluatedProperties` counts what any schema has evaluated that judges the same object, in a branch or a condition too. */
function mayEvaluate(schema: Schema, name: string, host: Host): boolean {
  const isUnclear = schema.has('if') || schema.has('$dynamicRef') || (schema.reference !== undefined && schema.referenced === undefined);
  if (isUnclear || mayList(schema, name, host)) return true;
  return ['additionalProperties', 'unevaluatedProperties'].some((keyword) => schema.has(keyword) && schema.keyword(keyword) !== false);
}
