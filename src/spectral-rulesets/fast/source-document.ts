import { trapAccess } from '@stoplight/json';
import core from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import type { Document } from '../../document/document.ts';
import type { SpectralResult } from '../run-rules.ts';
import { JsonSource } from './json-source.ts';
import { plainData } from './key-order.ts';
import { type Container, isContainer, Outside } from './outside.ts';
import { yamlRange } from './yaml-range.ts';

/** A document with the members that Spectral's library and its functions use of one. */
export interface SourceDocument {
  /** The path or URL, as the library writes it. */
  readonly source: string;
  readonly data: Container;
  /** What the parser says of the text, as results. */
  readonly diagnostics: readonly SpectralResult[];
  formats: Set<core.Format> | null | undefined;
  getRangeForJsonPath(path: readonly (string | number)[]): SpectralResult['range'] | undefined;
  trapAccess<Value extends object>(value: Value): Value;
}

/**
 * A document of a graph as the library would have it. `source` is what it is called there; the name says how the library reads it.
 * @throws Outside when it is not an object, or has keys that the library's parsers do more with than read them
 */
export function createSourceDocument(document: Document, source: string): FirstDocument {
  const made = readSource(document.text, source, { isJson: /\.json$/i.test(source), known: document });
  if (!isContainer(made.data) || Array.isArray(made.data)) throw new Outside('a document that is no object');
  return { ...made, data: made.data, formats: undefined };
}

/** The first document of a definition. */
export type FirstDocument = SourceDocument & Pick<ReadSource, 'getClosestRange'>;

/** A text as the library reads it. */
export interface ReadSource extends Pick<SourceDocument, 'source' | 'diagnostics' | 'getRangeForJsonPath' | 'trapAccess'> {
  readonly data: unknown;
  /** The range of the closest value that is there. */
  getClosestRange(path: readonly string[]): SpectralResult['range'] | undefined;
}

/** How a text is read; `known` is what Lintel has read of it, if it has. */
interface Reading {
  readonly isJson: boolean;
  readonly known: Document | undefined;
}

/**
 * Reads a text of this name.
 * @throws Outside when it has keys that the library's parsers do more with than read them
 */
export function readSource(text: string, source: string, { isJson, known }: Reading): ReadSource {
  // Under that key, the library's parsers change what the object inherits.
  if (text.includes('__proto__')) throw new Outside('a key "__proto__"');
  const isSound = isJson && known?.text === text && known.problems.length === 0;
  return isSound ? jsonSource(known, source) : parsedSource(text, source, isJson);
}

function jsonSource({ text, data }: Document, source: string): ReadSource {
  const places = new JsonSource(text);
  // The library has its own way to write paths.
  const { source: written } = new core.Document('', parsers.Json, source);
  return {
    source: written ?? source,
    data: places.orderedData(data),
    diagnostics: [],
    getRangeForJsonPath: (path) => places.rangeAt(path),
    getClosestRange: (path) => places.rangeAt(path),
    trapAccess,
  };
}

function parsedSource(text: string, source: string, isJson: boolean): ReadSource {
  if (isJson) {
    const document = new core.Document(text, parsers.Json, source);
    const { diagnostics, data } = document;
    return {
      source: document.source ?? source,
      data,
      diagnostics,
      getRangeForJsonPath: (path) => document.getRangeForJsonPath([...path], true),
      getClosestRange: (path) => document.getRangeForJsonPath([...path], true),
      trapAccess,
    };
  }
  if (text.includes('<<')) throw new Outside('merge keys');
  const parsed = parsers.Yaml.parse(text);
  const { getLocationForJsonPath } = parsers.Yaml;
  const document = new core.ParsedDocument({ parsed, getLocationForJsonPath, source });
  const { diagnostics } = document;
  const data = plainData(parsed.data);
  return {
    source: document.source ?? source,
    data,
    diagnostics,
    getRangeForJsonPath: (path) => yamlRange(parsed, path),
    getClosestRange: (path) => document.getRangeForJsonPath([...path], true),
    trapAccess,
  };
}
