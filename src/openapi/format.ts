import type { Document } from '../document/document.ts';
import { isObject } from './element.ts';

/** The versions Lintel knows, named as Spectral names its formats. */
export type OasFormat = 'oas2' | 'oas3_0' | 'oas3_1' | 'oas3_2';

/** All formats, for rules that apply everywhere. */
export const allFormats: readonly OasFormat[] = ['oas2', 'oas3_0', 'oas3_1', 'oas3_2'];

/** All formats since OpenAPI 3.0. */
export const oas3Formats: readonly OasFormat[] = ['oas3_0', 'oas3_1', 'oas3_2'];

/** What a document says it is. `field` and `text` are kept for messages. */
export type Detection =
  | { readonly is: 'known'; readonly format: OasFormat; readonly text: string }
  | { readonly is: 'unknown-version'; readonly field: 'openapi' | 'swagger'; readonly text: string }
  | { readonly is: 'not-openapi' };

/**
 * Reads the version field. A patch level of a known minor version is known (`3.0.4`); anything else is an unknown version, never
 * the nearest known one: rules of another version would be wrong in both directions.
 */
export function detectFormat(document: Pick<Document, 'data'>): Detection {
  const { data } = document;
  if (!isObject(data)) return { is: 'not-openapi' };
  if (Object.hasOwn(data, 'openapi')) return detectOas3(data['openapi']);
  if (Object.hasOwn(data, 'swagger')) return detectOas2(data['swagger']);
  return { is: 'not-openapi' };
}

function detectOas3(version: unknown): Detection {
  const text = typeof version === 'string' ? version : JSON.stringify(version);
  const minor = typeof version === 'string' ? /^3\.([012])\.\d+(?:-.+)?$/.exec(version)?.[1] : undefined;
  if (minor === '0') return { is: 'known', format: 'oas3_0', text };
  if (minor === '1') return { is: 'known', format: 'oas3_1', text };
  if (minor === '2') return { is: 'known', format: 'oas3_2', text };
  return { is: 'unknown-version', field: 'openapi', text };
}

function detectOas2(version: unknown): Detection {
  // `swagger: 2.0` without quotes is a YAML number; every tool reads it as the string.
  const text = version === 2 ? '2.0' : typeof version === 'string' ? version : JSON.stringify(version);
  return text === '2.0' ? { is: 'known', format: 'oas2', text } : { is: 'unknown-version', field: 'swagger', text };
}
