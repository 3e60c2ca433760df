import type { Element } from './element.ts';
import type { OasFormat } from './format.ts';

/** A named definition for others to refer to: an entry of `components`, in 2.0 of `definitions`, `parameters`, `responses`. */
export interface Component {
  /** The field it is kept under: `schemas`, `definitions`, `securitySchemes`. */
  readonly section: string;
  readonly name: string;
  /** What stands there: the object, or a reference to one. */
  readonly element: Element;
}

const sections2: ReadonlySet<string> = new Set(['definitions', 'parameters', 'responses', 'securityDefinitions']);

/** All components of the entry document, in the order of the document. */
export function readComponents(root: Element, format: OasFormat): readonly Component[] {
  const holder = format === 'oas2' ? root : root.one('components');
  const components: Component[] = [];
  for (const edge of holder?.edges ?? []) {
    if (format === 'oas2' && !sections2.has(edge.field)) continue;
    components.push({ section: edge.field, name: String(edge.key), element: edge.to });
  }
  return components;
}
