import type { Element } from '../../src/openapi/element.ts';
import { Schema } from '../../src/openapi/schema.ts';
import { hasSeed, isBinary } from './seeds.ts';

/** The bodies that an object declares, each with its schema: by media type, or in 2.0 the one of a parameter or response. */
function bodiesOf(holder: Element): readonly { readonly body: Element; readonly schema: Schema }[] {
  const bodies = holder.has('schema') ? [holder] : holder.below('content').map(({ element }) => element);
  return bodies.flatMap((body) => {
    const schema = body.one('schema');
    return schema instanceof Schema ? [{ body, schema }] : [];
  });
}

/** True when a body is declared that an example could show: it has a schema, and is not only bytes. */
export function hasBodyToShow(holder: Element): boolean {
  return bodiesOf(holder).some(({ schema }) => !isBinary(schema));
}

/** True when some media type has an example: its own, its schema's, or one put together of the properties. One is enough. */
export function hasBodyExample(holder: Element): boolean {
  return bodiesOf(holder).some(({ body, schema }) => hasOwnExample(body) || hasSeed(schema));
}

const exampleFields = ['example', 'x-example', 'x-examples'];

/** True for an example of the object itself, beside its schema. */
export function hasOwnExample(element: Element): boolean {
  if (exampleFields.some((field) => element.has(field))) return true;
  const examples = element.get('examples');
  return typeof examples === 'object' && examples !== null && Object.keys(examples).length > 0;
}
