import { effectively } from '../../src/openapi/effective-schema.ts';
import { isObject } from '../../src/openapi/element.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import { Schema } from '../../src/openapi/schema.ts';

type SchemaTest = (schema: Schema) => boolean;

/** True for a property that only selects the schema: a discriminator lets nothing but the mapped names through. */
export function isDiscriminatorProperty(schema: Schema, model: Model): boolean {
  const tests = testsByProperty(model);
  if (tests.size === 0) return false;
  for (const { field, key, from } of schema.uses) {
    if (field === 'properties' && from instanceof Schema && tests.get(String(key))?.(from) === true) return true;
  }
  return false;
}

/** For each name of a discriminator, whether a schema's values are told apart by it. */
const testsByProperty = perModel((model): ReadonlyMap<string, SchemaTest> => {
  const tests = new Map<string, SchemaTest>();
  for (const schema of model.schemas) {
    const name = propertyNameOf(schema);
    if (name === undefined || tests.has(name)) continue;
    tests.set(
      name,
      effectively((other) => propertyNameOf(other) === name),
    );
  }
  return tests;
});

/** The discriminator's property: in 2.0 the field itself is its name. */
function propertyNameOf(schema: Schema): string | undefined {
  const discriminator = schema.keyword('discriminator');
  const name = isObject(discriminator) ? discriminator['propertyName'] : discriminator;
  return typeof name === 'string' ? name : undefined;
}
