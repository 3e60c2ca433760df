import { defaultLimits } from '../document/limits.ts';
import type { Node } from '../document/node.ts';
import { ToolError } from '../errors.ts';
import type { Element } from './element.ts';
import { sizeOfPossible } from './in-place.ts';
import { pathItemChain } from './path-item-chain.ts';
import { Schema } from './schema.ts';

const { maxComposition, maxElements, maxPathItems } = defaultLimits;

/**
 * Looks at what schemas and path items are composed of, once their references are followed: in long chains and large circles that grows
 * with the square of the definition, and would exhaust time and memory.
 * @throws ToolError `composition-limit`
 */
export function limitComposition(elements: readonly Element[]): void {
  let all = 0;
  for (const element of elements) {
    if (element.kind === 'pathItem' && pathItemChain(element).length > maxPathItems) throw tooManyPathItems(element.node);
    if (!(element instanceof Schema)) continue;
    const own = sizeOfPossible(element);
    all += own;
    if (all > maxComposition) throw tooManySchemas(element.node, own);
  }
}

/**
 * Looks at how many elements a walk has met, the newest of which stands at `at`: each takes some kilobyte.
 * @throws ToolError `composition-limit`
 */
export function limitElements(met: number, at: Node): void {
  if (met > maxElements)
    throw tooComposed(at, `The definition has more than ${maxElements} schemas and other objects.`, 'Check the definition in parts.');
}

function tooManySchemas(at: Node, own: number): ToolError {
  const message = `What schemas are composed of comes to more than ${maxComposition} parts, counted for each schema; for this one to ${own}.`;
  return tooComposed(at, message, 'Shorten the chains or circles of schemas that refer to or extend one another.');
}

function tooManyPathItems(at: Node): ToolError {
  return tooComposed(at, `The path item leads on to more than ${maxPathItems} others.`, 'Refer to the path item that has the operations.');
}

/** What is composed of too much to be checked. */
export function tooComposed({ document, pointer, range }: Node, message: string, help: string): ToolError {
  return new ToolError('composition-limit', message, { help, location: { uri: document.uri, pointer, range } });
}
