import { readFileSync } from 'node:fs';

/**
 * A schema and where it was found: its file below `schema/openapi` and the pointer it was last resolved by.
 * @typedef {{ readonly schema: any, readonly file: string, readonly pointer: string }} Place
 */

const folder = new URL('../../schema/openapi/', import.meta.url);

/** @type {Map<string, any>} */
const files = new Map();

/** The schema at `<file>#<pointer>`. @param {string} source @returns {Place} */
export function open(source) {
  const [file = '', pointer = ''] = source.split('#');
  let schema = files.get(file) ?? files.set(file, JSON.parse(readFileSync(new URL(file, folder), 'utf8'))).get(file);
  for (const segment of pointer.split('/').slice(1)) {
    schema = schema?.[decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  if (schema === undefined) throw new Error(`${source} does not exist`);
  return { schema, file, pointer };
}

/** The schema a `$ref` in `from` leads to. @param {string} reference @param {Place} from @returns {Place} */
export function resolve(reference, from) {
  const [uri = '', pointer = ''] = reference.split('#');
  if (uri === '') return open(`${from.file}#${pointer}`);
  if (uri === 'http://json-schema.org/draft-04/schema') return open(`json-schema-draft-04.json#${pointer}`);
  if (uri.startsWith('meta/')) return open(`json-schema-2020-12/${uri.slice('meta/'.length)}.json#${pointer}`);
  throw new Error(`${reference} in ${from.file} is not vendored`);
}
