import type { Element } from './element.ts';
import type { OasFormat } from './format.ts';

/** True when a response says that it has a body: a media type in `content`, in 2.0 a `schema`. */
export function hasBody(response: Element, format: OasFormat): boolean {
  return response.edges.some((edge) => edge.field === (format === 'oas2' ? 'schema' : 'content'));
}

/** True when a response documents the header, whatever its case (RFC 9110 §5.1). */
export function hasHeader(response: Element, name: string): boolean {
  const wanted = name.toLowerCase();
  return response.edges.some((edge) => edge.field === 'headers' && String(edge.key).toLowerCase() === wanted);
}
