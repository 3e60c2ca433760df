import { type Declaration, declarationOf, type Fact } from '../../src/openapi/context.ts';
import type { Element } from '../../src/openapi/element.ts';
import type { Model } from '../../src/openapi/model.ts';

/** The `info` object; absent in a document that describes no API, of which nothing is asked. */
export function infoOf({ root }: Model): Element | undefined {
  return root.one('info');
}

/** What the definition declares of itself, in `info` or at its root. */
export function declaredFact(model: Model, fact: Fact): Declaration | undefined {
  const info = infoOf(model);
  return (info === undefined ? undefined : declarationOf(info, fact)) ?? declarationOf(model.root, fact);
}

/** True when the operations declare it instead, each itself or by its path item. */
export function everyOperation({ operations }: Model, declares: (element: Element) => boolean): boolean {
  const served = operations.filter((operation) => operation.role === 'path');
  return served.length > 0 && served.every(({ element, pathItem }) => declares(element) || declares(pathItem));
}

/** True for text that is not blank. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
