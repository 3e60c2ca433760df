import type { Node } from '../../src/document/node.ts';
import type { Element } from '../../src/openapi/element.ts';
import type { OasFormat } from '../../src/openapi/format.ts';
import { possibleSchemas, propertiesAmong } from '../../src/openapi/in-place.ts';
import { bareMediaType } from '../../src/openapi/media-types.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { Schema } from '../../src/openapi/schema.ts';
import { requestMediaTypes } from './request-bodies.ts';
import { hasSizeNote } from './size-notes.ts';

/** A file that callers may send: a whole body, a part of a form, in 2.0 a form parameter. */
export interface Upload {
  /** Name of the part, or the media type of the body. */
  readonly name: string;
  readonly at: Node;
  readonly hasType: boolean;
  /** True when the definition bounds the size; that 413 is documented counts as well, and is for the rule to see. */
  readonly hasSize: boolean;
}

/** The files that an operation takes. */
export function uploadsOf(operation: Operation, format: OasFormat): readonly Upload[] {
  return format === 'oas2' ? fileParameters(operation) : requestMediaTypes(operation).flatMap(readMediaType);
}

function fileParameters({ parameters }: Operation): readonly Upload[] {
  return parameters
    .filter(({ in: place, element }) => place === 'formData' && element.get('type') === 'file')
    .map(({ name, element }) => ({ name, at: element.node, hasType: hasTypeNote(element), hasSize: hasSizeNote(element) }));
}

function readMediaType({ name, element }: { readonly name: string; readonly element: Element }): readonly Upload[] {
  const mediaType = bareMediaType(name);
  if (dataTypes.test(mediaType)) return [];
  const schema = element.one('schema');
  const schemas = schema instanceof Schema ? possibleSchemas(schema) : [];
  if (mediaType.startsWith('multipart/')) return partsOf(element, schemas);
  if (!isFileType(mediaType) && !schemas.some(isBinary)) return [];
  const all = [element, ...schemas];
  const hasType = isSpecific(mediaType) || all.some(hasTypeNote) || schemas.some(hasContentType);
  const at = schemas[0] !== undefined && isBinary(schemas[0]) ? schemas[0].node : element.node;
  return [{ name: mediaType, at, hasType, hasSize: all.some(hasSizeNote) || schemas.some(hasMaxLength) }];
}

/** What carries data in general: a body of it is no file. */
const dataTypes = /json|xml$|^text\/|x-www-form-urlencoded/;

function isFileType(mediaType: string): boolean {
  return /^(?:image|audio|video|font)\//.test(mediaType) || fileTypes.has(mediaType);
}

const fileTypes: ReadonlySet<string> = new Set([
  'application/octet-stream',
  'application/pdf',
  'application/zip',
  'application/gzip',
  'application/x-tar',
]);

function partsOf(mediaType: Element, schemas: readonly Schema[]): readonly Upload[] {
  const parts: Upload[] = [];
  for (const [name, property] of propertiesAmong(schemas)) {
    const own = property.flatMap(possibleSchemas);
    const all = [...own, ...own.flatMap((one) => one.schemas('items')).flatMap(possibleSchemas)];
    const [first] = property;
    if (first === undefined || !all.some(isFile)) continue;
    const hasType = isRestrictedByEncoding(mediaType, name) || all.some(hasTypeNote) || all.some(hasContentType);
    const at = [first, ...first.schemas('items')].find(isFile)?.node ?? first.node;
    parts.push({ name, at, hasType, hasSize: [mediaType, ...all].some(hasSizeNote) || all.some(hasMaxLength) });
  }
  return parts;
}

function isFile(schema: Schema): boolean {
  const content = schema.keyword('contentMediaType');
  return isBinary(schema) || (typeof content === 'string' && !dataTypes.test(bareMediaType(content)));
}

function isBinary(schema: Schema): boolean {
  return schema.keyword('format') === 'binary' && (schema.hasType('string') || schema.types.length === 0);
}

/** OpenAPI 3.1.1 §4.8.15: `contentType` may list several, all of which must be specific. */
function isRestrictedByEncoding(mediaType: Element, name: string): boolean {
  const encoding = mediaType.one('encoding', name)?.text('contentType');
  return encoding?.split(',').every((type) => isSpecific(bareMediaType(type))) === true;
}

function hasContentType(schema: Schema): boolean {
  const content = schema.keyword('contentMediaType');
  return typeof content === 'string' && isSpecific(bareMediaType(content));
}

function hasMaxLength(schema: Schema): boolean {
  return typeof schema.keyword('maxLength') === 'number';
}

/** Anything at all is no restriction; `image/*` is one. */
function isSpecific(mediaType: string): boolean {
  return mediaType !== '*/*' && mediaType !== 'application/octet-stream';
}

/** An extension about content types: `x-mime-types`, `x-allowed-content-types`, `x-accepted-file-types`. */
function hasTypeNote({ value }: Element): boolean {
  for (const name in value) {
    if (name.startsWith('x-') && value[name] !== null && types.test(nameTokens(name).join(''))) return true;
  }
  return false;
}

const types = /(?:mime|content|media|file|allowed|accepted)types?$|accept$/;
