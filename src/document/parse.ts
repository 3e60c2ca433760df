import { decodeText } from './decode.ts';
import type { Document } from './document.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { parseJson } from './parse-json.ts';

/**
 * Parses a JSON or YAML file. `source` is its bytes (UTF-8, with or without byte order mark) or its text. A `.json` name or a
 * text that starts with a brace or bracket and is JSON is read as JSON; everything else as YAML, whose parser is loaded only
 * then. Throws `encoding-invalid`, `node-limit`, `nesting-too-deep` and `alias-limit`; syntax errors are problems of the document.
 */
export async function parseDocument(source: Uint8Array | string, uri: string, limits: Limits = defaultLimits): Promise<Document> {
  const text = typeof source === 'string' ? source.replace(/^\uFEFF/, '') : decodeText(source, uri);
  const extension = /\.(?:json|ya?ml)$/i.exec(uri)?.[0].toLowerCase();
  if (extension === '.json') return parseJson(text, uri, limits);
  if (!/^\s*[{[]/.test(text)) return parseAsYaml(text, uri, limits);

  const json = parseJson(text, uri, limits);
  if (!hasSyntaxError(json)) return json;
  const yaml = await parseAsYaml(text, uri, limits);
  // Neither the name nor the content says YAML: what is wrong with it as JSON is the better explanation.
  return extension === undefined && hasSyntaxError(yaml) ? json : yaml;
}

async function parseAsYaml(text: string, uri: string, limits: Limits): Promise<Document> {
  const { parseYaml } = await import('./parse-yaml.ts');
  return parseYaml(text, uri, limits);
}

function hasSyntaxError({ problems }: Document): boolean {
  return problems.some(({ kind }) => kind === 'syntax');
}
