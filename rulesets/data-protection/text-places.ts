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
  return exampleAround(node) !== undefined && !(proseKeys.has(node.key) && node.parent?.parent?.key === 'examples');
}

/** True for a description, summary or title of the definition, not of its data. */
export function isProse(node: Node): boolean {
  return proseKeys.has(node.key) && !namedUnder.has(node.parent?.key) && (exampleAround(node) === undefined || !isInExample(node));
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

const passedKeys: ReadonlySet<unknown> = new Set([...exampleKeys, 'schema', 'items', 'value']);

/** What a value in an example is called: its key, or the property or parameter that it is an example of. */
export function nameOfValue(node: Node): string {
  let inner: Node | undefined;
  for (let at: Node | undefined = node; at !== undefined; at = at.parent) {
    const { value } = at;
    if (isObject(value) && typeof value['in'] === 'string' && typeof value['name'] === 'string') return value['name'];
    // The name of an Example Object says which example it is, not of what.
    const isExampleObject = inner?.key === 'value' && at.parent?.key === 'examples';
    if (typeof at.key === 'string' && !passedKeys.has(at.key) && !isExampleObject) return at.key;
    inner = at;
  }
  return '';
}
