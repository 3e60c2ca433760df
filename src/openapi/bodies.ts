import type { Element } from './element.ts';
import type { Operation } from './operations.ts';
import { Schema } from './schema.ts';

/** What is sent in one form: the object whose `schema` describes it, and its media type. In 2.0 a parameter or response describes all. */
export interface Body {
  readonly holder: Element;
  readonly mediaType: string | undefined;
  readonly schema: Schema;
}

/** The bodies with a schema that a Request Body or Response Object describes; in 2.0 that of a parameter or response. */
export function bodiesOf(holder: Element): readonly Body[] {
  const schema = holder.one('schema');
  if (schema instanceof Schema) return [{ holder, mediaType: undefined, schema }];
  const bodies: Body[] = [];
  for (const { key, element } of holder.below('content')) {
    const inContent = element.one('schema');
    if (inContent instanceof Schema) bodies.push({ holder: element, mediaType: String(key), schema: inContent });
  }
  return bodies;
}

/** The Request Body Object of an operation; in 2.0 the body parameter. */
export function requestBodyOf(operation: Operation): Element | undefined {
  return operation.requestBody ?? operation.parameters.find((parameter) => parameter.in === 'body')?.element;
}
