import { pathToFileURL } from 'node:url';
import type { Document } from '../document/document.ts';
import { defaultLimits, type Limits } from '../document/limits.ts';
import { parseDocument } from '../document/parse.ts';
import type { Reader } from '../document/reader.ts';
import { ToolError } from '../errors.ts';
import type { Catalogue } from './catalogue.ts';
import type { ConfigurationData } from './configuration-data.ts';
import { type ConfigurationFile, problem } from './configuration-file.ts';
import { validate } from './configuration-validator.generated.js';
import { findMergeKeys } from './merge-keys.ts';
import { nameProblems } from './name-problems.ts';
import { optionProblems } from './option-problems.ts';
import { schemaProblems } from './schema-problems.ts';

/** Where a configuration file is and what it is read with. */
export interface FileToRead {
  /** Absolute. */
  readonly path: string;
  /** As reports show it. */
  readonly uri: string;
  /** Absolute folder that globs in it are relative to. */
  readonly folder: string;
  readonly reader: Reader;
  readonly catalogue: Catalogue;
}

/** A file that was read, with what it holds, or with everything that is wrong with it. */
export type ReadFile =
  | { readonly file: ConfigurationFile; readonly data: ConfigurationData; readonly problems: readonly [] }
  | { readonly file: ConfigurationFile; readonly data: undefined; readonly problems: readonly ToolError[] };

/**
 * Reads and checks a configuration file.
 * @throws ToolError what the reader throws, and as `config-invalid` what keeps a text from being parsed at all
 */
export async function readFile({ path, uri, folder, reader, catalogue }: FileToRead): Promise<ReadFile> {
  const document = await parse(await reader.read(pathToFileURL(path).href), path, uri);
  const file: ConfigurationFile = { path, uri, folder, document };
  const broken = first(textProblems(file));
  if (document.problems.some(({ kind }) => kind === 'syntax')) return { file, data: undefined, problems: broken };
  const { data } = document;
  const isValid = validate(data);
  const errors = validate.errors ?? [];
  const problems = [
    ...broken,
    ...first(schemaProblems({ file, path: [], value: data, errors: isValid ? [] : errors })),
    ...first(nameProblems(file, catalogue)),
    ...first(optionProblems(file, catalogue)),
  ];
  return isValid && problems.length === 0 ? { file, data, problems: [] } : { file, data: undefined, problems };
}

/** As many as anyone mends at once; to explain one takes a while, and a file may have tens of thousands. */
function first(problems: Iterable<ToolError>): readonly ToolError[] {
  const all: ToolError[] = [];
  for (const one of problems) if (all.push(one) === maxProblems) break;
  return all;
}

const maxProblems = 100;

/** Far above real configurations. */
const limits: Limits = { ...defaultLimits, maxDepth: 50, maxAliasNodes: 10_000 };

async function parse(bytes: Uint8Array, path: string, uri: string): Promise<Document> {
  try {
    return await parseDocument(bytes, pathToFileURL(path).href, limits);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    const location = error.location === undefined ? { uri } : { ...error.location, uri };
    const isOfText = error.code === 'encoding-invalid' || error.code === 'syntax-invalid';
    const help = isOfText ? error.help : 'A configuration needs only a few levels, and hardly an alias.';
    throw problem(location, error.message, help);
  }
}

/** What keeps a text from meaning one thing to everyone who reads it. */
function textProblems({ document, uri }: ConfigurationFile): readonly ToolError[] {
  const help = {
    'duplicate-key': 'Put both under one key; only one of them would count.',
    syntax: 'Repair the syntax at this place.',
  };
  return [
    ...document.problems.map(({ kind, message, range }) => problem({ uri, pointer: '', range }, message, help[kind])),
    ...findMergeKeys(document).map((range) =>
      problem(
        { uri, pointer: '', range },
        'Merge keys ("<<") are not allowed in a configuration.',
        'Write the keys out: they must be seen where they count.',
      ),
    ),
  ];
}
