import type { Node } from '../../src/document/node.ts';
import type { Element } from '../../src/openapi/element.ts';
import { bareMediaType, mediaTypeHolder } from '../../src/openapi/media-types.ts';
import type { Model } from '../../src/openapi/model.ts';
import { Schema } from '../../src/openapi/schema.ts';
import { errorUses } from './error-uses.ts';

/** What an error response may have as its body. */
export interface Body {
  /** Lower case, without parameters. */
  readonly mediaType: string;
  readonly schema: Schema;
  /** The Media Type Object; in 2.0, which has none, the response. */
  readonly at: Node;
}

/** The bodies of a response of the API that says that something failed; those without a schema are left out. Whatever the order of the text, in the same order. */
export function errorBodies(response: Element, model: Model): readonly Body[] {
  const uses = errorUses(response, model);
  if (uses.length === 0) return [];
  if (model.format !== 'oas2') {
    const bodies: Body[] = [];
    for (const { field, key, to } of response.edges) {
      const schema = field === 'content' ? to.target?.one('schema') : undefined;
      if (schema instanceof Schema) bodies.push({ mediaType: bareMediaType(String(key)), schema, at: to.node });
    }
    return bodies.sort((left, right) => (left.at.pointer < right.at.pointer ? -1 : 1));
  }
  const schema = response.one('schema');
  if (!(schema instanceof Schema)) return [];
  const holders = new Set(uses.map(({ operation: { element } }) => mediaTypeHolder(element, model.root, 'produces')));
  const types = [...holders].flatMap((holder) => holder.list('produces'));
  const texts = types.length === 0 ? ['application/json'] : types.filter((type) => typeof type === 'string');
  return [...new Set(texts.map(bareMediaType))].map((mediaType) => ({ mediaType, schema, at: response.node }));
}
