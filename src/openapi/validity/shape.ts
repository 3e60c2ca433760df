import type { OasFormat } from '../format.ts';
import { constraints, type FieldConstraints, type ObjectShape, shapes } from '../object-validators.generated.js';

/** A shape ready for use: looking up a field costs one `Map` access. */
export interface CompiledShape {
  /** What follows the kind in the shape's name: `path`, `oauth2-implicit`; empty when the kind has no variants. */
  readonly variant: string;
  readonly required: readonly string[];
  /** Fields that depend on each other; absent when there are none. */
  readonly constraints: FieldConstraints | undefined;
  /** The validator of a field's value, -1 for anything, `undefined` when the field is unknown. */
  validatorOf(field: string): number | undefined;
  /** The message for a required field that is absent. */
  missing(field: string): string;
}

const compiled: Readonly<Record<OasFormat, Map<string, CompiledShape>>> = {
  oas2: new Map(),
  oas3_0: new Map(),
  oas3_1: new Map(),
  oas3_2: new Map(),
};

/** The shape with this name (`parameter:path`) in a version; `undefined` when the version has none, so nothing can be said. */
export function shapeOf(format: OasFormat, name: string): CompiledShape | undefined {
  const known = compiled[format].get(name);
  if (known !== undefined) return known;
  const shape = shapes.get(`${format}/${name}`);
  if (shape === undefined) return undefined;
  const [kind = '', variant = ''] = name.split(':');
  const fresh = compile(shape, variant, constraints.get(`${format}/${kind}`));
  compiled[format].set(name, fresh);
  return fresh;
}

function compile(shape: ObjectShape, variant: string, dependencies: FieldConstraints | undefined): CompiledShape {
  const fields = new Map(Object.entries(shape.fields));
  const patterns = shape.patterns.map(([pattern, validator]) => ({ pattern: new RegExp(pattern, 'u'), validator }));
  const others = shape.others ?? undefined;
  return {
    variant,
    required: shape.required,
    constraints: dependencies,
    validatorOf(field) {
      const known = fields.get(field);
      if (known !== undefined) return known;
      if (shape.isExtensible && field.startsWith('x-')) return -1;
      return patterns.find(({ pattern }) => pattern.test(field))?.validator ?? others;
    },
    missing: (field) => (isPathParameterFlag(field, variant) ? pathParameterRequired : `"${field}" is missing.`),
  };
}

/** The message when a path parameter is not marked as required, whether the flag is absent or wrong. */
export const pathParameterRequired = '"required" must be true for a path parameter.';

/** True for the field `required` of a path parameter. */
export function isPathParameterFlag(field: string, variant: string): boolean {
  return field === 'required' && /^path\b/u.test(variant);
}
