import { createFixpoint } from './fixpoint.ts';
import type { Schema } from './schema.ts';

/**
 * Makes a test "does the value this schema takes meet a constraint?" out of a test of one schema object's own keywords, as
 * *Effective schema* defines it: a constraint counts on the object itself, behind its `$ref`, on any `allOf` member, on every branch
 * of a `oneOf` or `anyOf`, and on every schema that applies this one in place (an `allOf` parent, the sibling of a `$ref`). A schema
 * used in several places meets the constraint only when it does in all of them. Each schema is worked out once, cycles included.
 */
export function effectively(test: (schema: Schema) => boolean): (schema: Schema) => boolean {
  const isMetByWhole = createFixpoint<Schema>(
    (schema) => schema.parts,
    (schema, isMet) => test(schema) || isMetByParts(schema, isMet),
  );
  // Most schemas say it themselves, or have no parts and are used directly: they are judged without being remembered.
  const isMetBelow = (schema: Schema): boolean => test(schema) || (schema.parts.length > 0 && isMetByWhole(schema));
  // Exposed: on some way to a value nothing above meets the constraint.
  const isExposed = createFixpoint<Schema>(schemasAbove, (schema, isKnownExposed) => {
    const parents = schemasAbove(schema);
    return parents.length === 0 || parents.some((parent) => isKnownExposed(parent) && !isMetByWhole(parent));
  });
  return (schema) => isMetBelow(schema) || (!schema.isRoot && isEntered(schema) && !isExposed(schema));
}

/** False for schemas that only refer to each other in a circle: nothing above them says anything of their values. */
const isEntered = createFixpoint<Schema>(schemasAbove, (schema, isKnownEntered) => {
  const parents = schemasAbove(schema);
  return parents.length === 0 || parents.some(isKnownEntered);
});

/** The schemas that apply this one in place; none for one that takes values directly, whatever else applies it. */
function schemasAbove(schema: Schema): readonly Schema[] {
  return schema.isRoot ? [] : schema.inPlaceParents;
}

function isMetByParts(schema: Schema, isMet: (schema: Schema) => boolean): boolean {
  if (schema.parts.length === 0) return false;
  const { referenced } = schema;
  return (
    (referenced !== undefined && isMet(referenced)) ||
    schema.schemas('allOf').some(isMet) ||
    isMetByEvery(schema.schemas('oneOf'), isMet) ||
    isMetByEvery(schema.schemas('anyOf'), isMet)
  );
}

function isMetByEvery(branches: readonly Schema[], isMet: (schema: Schema) => boolean): boolean {
  const values = branches.filter((branch) => !isNullOnly(branch));
  return values.length > 0 && values.every(isMet);
}

/** True for the branch that only lets `null` through (`{ type: 'null' }`, `{ const: null }`), which bounds need not mention. */
function isNullOnly(schema: Schema): boolean {
  const types = schema.types;
  const values = schema.keyword('enum');
  return (
    (types.length > 0 && types.every((type) => type === 'null')) ||
    (Object.hasOwn(schema.keywords, 'const') && schema.keyword('const') === null) ||
    (Array.isArray(values) && values.length > 0 && values.every((value) => value === null))
  );
}
