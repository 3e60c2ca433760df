import type { SchemaType } from '../../src/openapi/schema.ts';

const text: readonly SchemaType[] = ['string'];
const bytes: readonly SchemaType[] = ['string', 'file'];
const numeric: readonly SchemaType[] = ['number', 'integer'];
const numericOrText: readonly SchemaType[] = ['number', 'integer', 'string'];
const real: readonly SchemaType[] = ['number'];

/** Formats with a meaning that somebody has written down, and the types they apply to: the OpenAPI Format Registry, JSON Schema 2020-12 (Validation §7.3). */
export const knownFormats: ReadonlyMap<string, readonly SchemaType[]> = new Map([
  ...of(bytes, 'binary', 'byte'),
  ...of(
    text,
    'base64url',
    'char',
    'commonmark',
    'date',
    'date-time',
    'date-time-local',
    'duration',
    'email',
    'hostname',
    'html',
    'http-date',
  ),
  ...of(text, 'idn-email', 'idn-hostname', 'ipv4', 'ipv6', 'iri', 'iri-reference', 'json-pointer', 'media-range', 'password', 'regex'),
  ...of(text, 'relative-json-pointer', 'time', 'time-local', 'uri', 'uri-reference', 'uri-template', 'uuid'),
  ...of(numeric, 'double-int', 'int8', 'int16', 'uint8', 'uint16', 'uint32'),
  ...of(numericOrText, 'decimal', 'decimal128', 'int32', 'int64', 'uint64'),
  ...of(real, 'double', 'float'),
]);

/** What is often written for a format, in lower case without `-`, `_` and blanks. */
const nearMisses = new Map([
  ['float32', 'float'],
  ['float64', 'double'],
  ['guid', 'uuid'],
  ['int', 'int32'],
  ['integer32', 'int32'],
  ['integer64', 'int64'],
  ['ip', 'ipv4'],
  ['ipaddress', 'ipv4'],
  ['iso8601', 'date-time'],
  ['long', 'int64'],
  ['mail', 'email'],
  ['rfc3339', 'date-time'],
  ['url', 'uri'],
]);

const spellings = new Map([...nearMisses, ...[...knownFormats.keys()].map((format) => [bare(format), format] as const)]);

/** The known format that a text names, however it is spelt; `undefined` for what nobody knows. */
export function formatMeant(format: string): string | undefined {
  // Mostly it is spelt as it should be.
  return knownFormats.has(format) ? format : spellings.get(bare(format));
}

function of(types: readonly SchemaType[], ...formats: readonly string[]): readonly (readonly [string, readonly SchemaType[]])[] {
  return formats.map((format) => [format, types]);
}

function bare(format: string): string {
  return format.toLowerCase().replaceAll(/[-_\s]/g, '');
}
