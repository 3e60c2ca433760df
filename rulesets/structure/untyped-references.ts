import { Node } from '../../src/document/node.ts';
import type { Element } from '../../src/openapi/element.ts';
import type { OasFormat } from '../../src/openapi/format.ts';
import { childRule } from '../../src/openapi/grammar.ts';

/** A `$ref` where the version has no typed position: under a field that does not belong there, or in an extension. */
export interface UntypedReference {
  readonly text: string;
  /** The string itself. */
  readonly node: Node;
}

/** Fields whose values are data wherever they stand: a `$ref` in them is text. */
const dataFields: ReadonlySet<string> = new Set(['const', 'dataValue', 'default', 'enum', 'example', 'mapping', 'value']);

/**
 * The references in fields of an element that hold neither typed positions nor data; those in its extensions only on request.
 * Most elements have none.
 */
export function untypedReferences(element: Element, format: OasFormat, withExtensions: boolean): readonly UntypedReference[] {
  const { node, value, kind, writtenAs } = element;
  // What a link passes on is data. A 2.0 parameter that is a schema too has its say as a parameter.
  if (!element.holdsUntyped || writtenAs === undefined || kind === 'link' || kind === 'securityRequirement') return none;
  let found: UntypedReference[] | undefined;
  for (const field in value) {
    const held = value[field];
    if (typeof held !== 'object' || held === null || dataFields.has(field) || field === 'examples') continue;
    if ((!withExtensions && field.startsWith('x-')) || childRule(writtenAs, format, field) !== undefined) continue;
    found ??= [];
    collect(new Node(node.document, held, node, field), found);
  }
  return found ?? none;
}

const none: readonly UntypedReference[] = [];

function collect(root: Node, into: UntypedReference[]): void {
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const { value, document } = node;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, held] of Object.entries(value)) {
      const isReference = key === '$ref' && typeof held === 'string';
      if ((!isReference && (typeof held !== 'object' || held === null)) || dataFields.has(key)) continue;
      const child = new Node(document, held, node, Array.isArray(value) ? Number(key) : key);
      if (isReference) into.push({ text: held, node: child });
      else stack.push(child);
    }
  }
}
