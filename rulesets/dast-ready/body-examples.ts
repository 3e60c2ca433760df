import { bodiesOf } from '../../src/openapi/bodies.ts';
import type { Element } from '../../src/openapi/element.ts';
import { hasSeed, isBinary } from './seeds.ts';

/** True when a body is declared that an example could show: it has a schema, and is not only bytes. */
export function hasBodyToShow(holder: Element): boolean {
  return bodiesOf(holder).some(({ schema }) => !isBinary(schema));
}

/** True when some media type has an example: its own, its schema's, or one put together of the properties. One is enough. */
export function hasBodyExample(holder: Element): boolean {
  return bodiesOf(holder).some((body) => hasOwnExample(body.holder) || hasSeed(body.schema));
}

const exampleFields = ['example', 'x-example', 'x-examples'];

/** True for an example of the object itself, beside its schema. */
export function hasOwnExample(element: Element): boolean {
  if (exampleFields.some((field) => element.has(field))) return true;
  const examples = element.get('examples');
  return typeof examples === 'object' && examples !== null && Object.keys(examples).length > 0;
}
