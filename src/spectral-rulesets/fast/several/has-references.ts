import { type Container, isContainer } from '../outside.ts';
import { awkwardKeys } from '../references.ts';

const known = new WeakMap<Container, boolean>();

/** True when there is a `$ref` with a text, or an awkward key, anywhere in a value, which must not change any more. */
export function hasReferences(value: unknown): boolean {
  if (!isContainer(value)) return false;
  let has = known.get(value);
  if (has === undefined) {
    has = typeof value['$ref'] === 'string' || Object.keys(value).some((key) => awkwardKeys.has(key) || hasReferences(value[key]));
    known.set(value, has);
  }
  return has;
}
