import type { Node } from '../../src/document/node.ts';
import type { Element } from '../../src/openapi/element.ts';
import { possibleSchemas, propertiesAmong } from '../../src/openapi/in-place.ts';
import { bareMediaType, mediaTypeHolder } from '../../src/openapi/media-types.ts';
import type { Model } from '../../src/openapi/model.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { Schema } from '../../src/openapi/schema.ts';
import { requestMediaTypes } from './request-bodies.ts';
import { hasSizeNote } from './size-notes.ts';

/** A file that callers may send: a whole body, a part of a form, in 2.0 a form parameter. */
export interface Upload {
  /** Name of the part, or the media type of the body; in 2.0 the name of the parameter. */
  readonly name: string;
  readonly at: Node;
  readonly hasType: boolean;
  /** True when the definition bounds the size; that 413 is documented counts as well, and is for the rule to see. */
  readonly hasSize: boolean;
  /** True for a form parameter of 2.0, for which there are no words but extensions. */
  readonly isFormFile?: boolean;
}

/** The files that an operation takes. */
export function uploadsOf(operation: Operation, model: Model): readonly Upload[] {
  if (model.format !== 'oas2') return requestMediaTypes(operation).flatMap(readMediaType);
  return [...fileParameters(operation), ...binaryBodies(operation, model)];
}

function fileParameters({ parameters }: Operation): readonly Upload[] {
  return parameters
    .filter(({ in: place, element }) => place === 'formData' && element.get('type') === 'file')
    .map(({ name, element }) => ({
      name,
      at: element.node,
      hasType: hasTypeNote(element),
      hasSize: hasSizeNote(element),
      isFormFile: true,
    }));
}

/** OpenAPI 2.0: what the operation consumes is the media type of its body, where it says nothing that of the API. */
function binaryBodies({ parameters, element }: Operation, { root }: Model): readonly Upload[] {
  const consumed = mediaTypeHolder(element, root, 'consumes').list('consumes');
  const types = consumed.filter((type) => typeof type === 'string').map(bareMediaType);
  const isConsumed = types.length > 0 && types.every(isFileType);
  const hasType = types.length > 0 && types.every(isSpecific);
  return parameters.flatMap(({ in: place, name, element: parameter }) => {
    const schema = place === 'body' ? parameter.one('schema') : undefined;
    if (!(schema instanceof Schema)) return [];
    const schemas = possibleSchemas(schema);
    if (!isFile(isConsumed, schemas)) return [];
    const all = [parameter, ...schemas];
    const at = isBinary(schema) ? schema.node : parameter.node;
    return [{ name, at, hasType: hasType || all.some(hasTypeNote), hasSize: all.some(hasSizeNote) || schemas.some(hasMaxLength) }];
  });
}

function readMediaType({ name, element }: { readonly name: string; readonly element: Element }): readonly Upload[] {
  const mediaType = bareMediaType(name);
  if (dataTypes.test(mediaType)) return [];
  const schema = element.one('schema');
  const schemas = schema instanceof Schema ? possibleSchemas(schema) : [];
  if (mediaType.startsWith('multipart/')) return partsOf(element, schemas);
  if (!isFile(isFileType(mediaType), schemas)) return [];
  const all = [element, ...schemas];
  const hasType = isSpecific(mediaType) || all.some(hasTypeNote) || schemas.some(hasContentType);
  const at = schemas[0] !== undefined && isBinary(schemas[0]) ? schemas[0].node : element.node;
  return [{ name: mediaType, at, hasType, hasSize: all.some(hasSizeNote) || schemas.some(hasMaxLength) }];
}

/** True for a binary string, and for whatever has a media type of files, unless its schema describes an object. */
function isFile(hasFileType: boolean, schemas: readonly Schema[]): boolean {
  return schemas.some(isBinary) || (hasFileType && !schemas.some((schema) => schema.hasType('object') || schema.has('properties')));
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
    if (first === undefined || !all.some(isFilePart)) continue;
    const hasType = isRestrictedByEncoding(mediaType, name) || all.some(hasTypeNote) || all.some(hasContentType);
    const at = [first, ...first.schemas('items')].find(isFilePart)?.node ?? first.node;
    parts.push({ name, at, hasType, hasSize: [mediaType, ...all].some(hasSizeNote) || all.some(hasMaxLength) });
  }
  return parts;
}

function isFilePart(schema: Schema): boolean {
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
