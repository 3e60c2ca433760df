import type { Element } from './element.ts';

/** A path item and those that its `$ref` leads to, nearest first. */
export function pathItemChain(item: Element): readonly Element[] {
  if (item.reference === undefined) return [item];
  const chain = new Set<Element>();
  for (let pathItem: Element | undefined = item; pathItem !== undefined && !chain.has(pathItem); pathItem = pathItem.reference?.target)
    chain.add(pathItem);
  return [...chain];
}
