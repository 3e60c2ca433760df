import type { Element } from '../../src/openapi/element.ts';
import type { OasFormat } from '../../src/openapi/format.ts';
import { possibleSchemas } from '../../src/openapi/in-place.ts';
import { contentUses, mediaTypeNames } from '../../src/openapi/media-types.ts';
import { Schema } from '../../src/openapi/schema.ts';
import { quote } from '../../src/ruleset/quote.ts';
import type { Violation } from '../../src/ruleset/rule.ts';

/** What is wrong with the Encoding Objects of a media type (OpenAPI 3.0.4 §4.7.15, 3.1.1 §4.8.15, 3.2.0 §4.15). */
export function encodingFaults(mediaType: Element, format: OasFormat): readonly Violation[] {
  const encodings = mediaType.edges.filter((edge) => edge.field === 'encoding');
  const uses = contentUses(mediaType);
  const names = mediaTypeNames(mediaType);
  const [first] = names;
  if (encodings.length === 0 || first === undefined) return [];
  // What a response says of its parts is documentation; a request is read by it.
  const isOfRequest = uses.every(({ from }) => from.kind === 'requestBody');
  if (isOfRequest && !names.some(isForm)) {
    const message = `"encoding" is ignored here: it counts for forms, not for ${quote(first)}.`;
    return [{ at: mediaType.node.child('encoding') ?? mediaType.node, message }];
  }
  const known = propertyNames(mediaType);
  const hasHeaders = names.some((name) => name !== urlEncoded);
  const hasStyles = names.some((name) => isUrlEncoded(name) || (format !== 'oas3_0' && isFormData(name)));
  return encodings.flatMap(({ key, to }) => [
    ...(known === undefined || known.has(String(key)) ? [] : [unknownProperty(String(key), to)]),
    ...headerFaults(to, hasHeaders),
    ...(hasStyles ? [] : styleFaults(to, first, format)),
  ]);
}

/** Ranges include forms. */
function isForm(name: string): boolean {
  return name.startsWith('multipart/') || isUrlEncoded(name);
}

function isUrlEncoded(name: string): boolean {
  return name === urlEncoded || name === 'application/*' || name === '*/*';
}

function isFormData(name: string): boolean {
  return name === 'multipart/form-data' || name === 'multipart/*';
}

const urlEncoded = 'application/x-www-form-urlencoded';

/** Names of all properties the schema may have; `undefined` when it leaves open which there are. */
function propertyNames(mediaType: Element): ReadonlySet<string> | undefined {
  const schema = mediaType.one('schema');
  if (!(schema instanceof Schema)) return undefined;
  const names = new Set<string>();
  for (const one of possibleSchemas(schema)) {
    if (isOpen(one)) return undefined;
    for (const name of one.properties.keys()) names.add(name);
  }
  return names.size === 0 ? undefined : names;
}

/** True where further properties are described, or where nobody knows what a reference stands for. */
function isOpen(schema: Schema): boolean {
  const further = schema.keyword('additionalProperties');
  return schema.isDeadReference || (further !== undefined && further !== false) || schema.keyword('patternProperties') !== undefined;
}

function unknownProperty(name: string, { node }: Element): Violation {
  return { at: node, message: `The encoding of ${quote(name)} is ignored: the schema has no such property.` };
}

function headerFaults(encoding: Element, hasHeaders: boolean): readonly Violation[] {
  const headers = encoding.edges.filter((edge) => edge.field === 'headers');
  if (headers.length > 0 && !hasHeaders) {
    const at = encoding.node.child('headers') ?? encoding.node;
    return [{ at, message: '"headers" is ignored here: only the parts of a multipart body have headers.' }];
  }
  return headers
    .filter(({ key }) => String(key).toLowerCase() === 'content-type')
    .map(({ to }) => ({ at: to.node, message: 'The header "Content-Type" is ignored here: "contentType" says it.' }));
}

/** Where `style` and its like count for none of the names: parts are written by `contentType`, in 3.0 those of `multipart/form-data` too. */
function styleFaults(encoding: Element, name: string, format: OasFormat): readonly Violation[] {
  return ['style', 'explode', 'allowReserved'].flatMap((field): Violation[] => {
    const at = encoding.node.child(field);
    return at === undefined
      ? []
      : [{ at, message: `"${field}" is ignored here: it counts for ${countedFor(format)}, not for ${quote(name)}.` }];
  });
}

function countedFor(format: OasFormat): string {
  return format === 'oas3_0' ? `"${urlEncoded}"` : `"${urlEncoded}" and "multipart/form-data"`;
}
