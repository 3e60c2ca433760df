import type { Node } from '../../src/document/node.ts';
import type { Element } from '../../src/openapi/element.ts';
import { bareMediaType, mediaTypeHolder } from '../../src/openapi/media-types.ts';

/**
 * What an operation of 2.0 consumes, its own list before the definition's: media types in lower case, without parameters. Empty when
 * nobody says; `undefined` when what is said is no list, which is another defect.
 */
export function consumesRanges(operation: Element, root: Element): readonly string[] | undefined {
  const consumes = mediaTypeHolder(operation, root, 'consumes').get('consumes');
  if (consumes === undefined) return [];
  if (!Array.isArray(consumes)) return undefined;
  return consumes.flatMap((text: unknown) => (typeof text === 'string' ? [bareMediaType(text)] : []));
}

/** The operation's own `consumes`, else the operation that should have one. */
export function consumesNode(operation: Element): Node {
  return operation.node.child('consumes') ?? operation.node;
}

/** True when forms are among what is consumed. */
export function takesForms(ranges: readonly string[]): boolean {
  return ranges.some((range) => formRanges.has(range));
}

/** OpenAPI 2.0 §5.2.9: how a form may be sent, and the ranges that include it. */
const formRanges: ReadonlySet<string> = new Set([
  'multipart/form-data',
  'application/x-www-form-urlencoded',
  'multipart/*',
  'application/*',
  '*/*',
]);
