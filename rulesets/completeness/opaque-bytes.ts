import type { Element } from '../../src/openapi/element.ts';
import type { OasFormat } from '../../src/openapi/format.ts';
import { mediaTypeNames } from '../../src/openapi/media-types.ts';
import { once } from '../../src/openapi/once.ts';
import { Schema } from '../../src/openapi/schema.ts';
import { acceptsAnything } from './empty-schema.ts';

const binaryTypes: ReadonlySet<string> = new Set(['application/octet-stream', 'application/pdf', 'application/zip', 'application/gzip']);

/** True for a media type of opaque bytes: from 3.1 on it is complete without a schema (OpenAPI 3.1.1 §4.8.14). */
export function isBinaryType(element: Element, format: OasFormat): boolean {
  return format >= 'oas3_1' && areAll(element, (name) => binaryTypes.has(name) || (mediaFiles.test(name) && !/[+/]xml$/.test(name)));
}

const mediaFiles = /^(?:image|audio|video|font)\//;

/** Whether it is a media type, and all its names are such. */
function areAll(element: Element, isSuch: (name: string) => boolean): boolean {
  const names = element.kind === 'mediaType' ? mediaTypeNames(element) : [];
  return names.length > 0 && names.every(isSuch);
}

/**
 * True for what is a file of any bytes since 3.1, where it has no type: the schema of such a media type (OpenAPI 3.1.1 §4.8.14), and
 * `file: {}` and `files: { type: array, items: {} }` in a multipart body, whose default content type is `application/octet-stream`
 * (§4.8.15.1.1).
 */
export function isOpaqueBytes(schema: Schema): boolean {
  if (schema.format < 'oas3_1' || schema.boolean !== undefined || !acceptsAnything(schema)) return false;
  return schema.uses.every(({ field, from }) => {
    if (!(from instanceof Schema)) return isBinaryType(from, schema.format);
    return field === 'items' ? from.uses.every(isPart) : isPart({ field, from });
  });
}

function isPart({ field, from }: { readonly field: string; readonly from: unknown }): boolean {
  return field === 'properties' && from instanceof Schema && isOfMultipart(from);
}

/** Whether everything that takes values by the schema is a multipart body. */
const isOfMultipart = once((schema: Schema): boolean => {
  const above = new Set<Schema>([schema]);
  for (const one of above) for (const parent of one.inPlaceParents) above.add(parent);
  const takers = [...above].flatMap(({ uses }) => uses.filter(({ from }) => !(from instanceof Schema) && from.kind !== 'components'));
  return takers.length > 0 && takers.every(({ from }) => areAll(from, (name) => name.startsWith('multipart/')));
});
