import { isObject } from '../element.ts';
import type { Schema } from '../schema.ts';
import type { SchemaPlan } from './plan.ts';

/**
 * The branch that the value of a schema's discriminator names: by its mapping, else as the component of that name. `branches` are the
 * plans of its alternatives under `field`.
 */
export function chosenBranch(
  schema: Schema,
  field: 'anyOf' | 'oneOf',
  branches: readonly SchemaPlan[],
  value: unknown,
): SchemaPlan | undefined {
  const discriminator = schema.one('discriminator');
  const property = discriminator?.text('propertyName');
  if (discriminator === undefined || property === undefined || !isObject(value) || !Object.hasOwn(value, property)) return undefined;
  const name = value[property];
  if (typeof name !== 'string') return undefined;
  const mapped = discriminator.edges.find((edge) => edge.field === 'mapping' && edge.key === name)?.to;
  // A plan is that of what a branch refers to, if that is all it does: the name is the reference's.
  const index = schema.schemas(field).findIndex((branch) => {
    const { referenced } = branch;
    return mapped === undefined ? nameOf(referenced) === name : mapped === referenced || mapped === branch;
  });
  return branches[index];
}

function nameOf(schema: Schema | undefined): string | undefined {
  return schema === undefined ? undefined : String(schema.node.key);
}
