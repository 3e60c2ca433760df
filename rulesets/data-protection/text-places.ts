import type { Node } from '../../src/document/node.ts';
import { isObject } from '../../src/openapi/element.ts';

const exampleKeys: ReadonlySet<unknown> = new Set(['example', 'examples', 'default', 'enum', 'const', 'x-example', 'x-examples']);

/** What is kept by name under these keys is called as it likes: a response `default`, a property `example`. */
const namedUnder: ReadonlySet<unknown> = new Set([
  ...['properties', 'patternProperties', 'schemas', 'definitions', '$defs', 'responses', 'parameters', 'headers', 'links', 'callbacks'],
  ...['requestBodies', 'securitySchemes', 'variables', 'content', 'encoding', 'scopes', 'paths', 'mapping'],
]);

const proseKeys: ReadonlySet<unknown> = new Set(['description', 'summary', 'title']);

/** True for a value in an example, a default, an enumeration or a constant. */
export function isInExample(node: Node): boolean {
  const around = exampleAround(node);
  return around !== undefined && !(proseKeys.has(node.key) && isNamedExample(node.parent, around));
}

/** True for an Example Object: a member of `examples`. In a list of them, and deeper, are data. */
function isNamedExample(node: Node | undefined, around: Node): boolean {
  return around.key === 'examples' && node?.parent === around && typeof node.key === 'string';
}

/** True for a description, summary or title, of the definition or in its data. */
export function isProse(node: Node): boolean {
  return proseKeys.has(node.key) && !namedUnder.has(node.parent?.key);
}

/** True for a value in an extension. */
export function isInExtension(node: Node): boolean {
  for (let at: Node | undefined = node; at !== undefined; at = at.parent)
    if (typeof at.key === 'string' && at.key.startsWith('x-')) return true;
  return false;
}

/** The outermost example that a value is in or is. */
function exampleAround(node: Node): Node | undefined {
  let around: Node | undefined;
  for (let at: Node | undefined = node; at !== undefined; at = at.parent)
    if (exampleKeys.has(at.key) && !namedUnder.has(at.parent?.key)) around = at;
  return around;
}

/** Fields of an Example Object that hold the example; the second and third since 3.2. */
export const valueKeys: ReadonlySet<unknown> = new Set(['value', 'dataValue', 'serializedValue']);

const passedKeys: ReadonlySet<unknown> = new Set([...exampleKeys, ...valueKeys, 'schema', 'items']);

/** What a value in an example is called: its key, or the property or parameter that it is an example of. */
export function nameOfValue(node: Node): string {
  let inner: Node | undefined;
  for (let at: Node | undefined = node; at !== undefined; at = at.parent) {
    const { value } = at;
    if (isObject(value) && typeof value['in'] === 'string' && typeof value['name'] === 'string') return value['name'];
    // The name of an Example Object says which example it is, not of what.
    const isExampleObject = valueKeys.has(inner?.key) && at.parent?.key === 'examples';
    if (typeof at.key === 'string' && !passedKeys.has(at.key) && !isExampleObject) return at.key;
    inner = at;
  }
  return '';
}
