import formats from '@stoplight/spectral-formats';
import functions from '@stoplight/spectral-functions';
import { isFields } from './ruleset-file.ts';

/** Spectral's own functions, by the names that rulesets use. */
export const coreFunctions: ReadonlyMap<string, unknown> = functionsOf(functions);

/** Format functions by the names that rulesets use, `oas3.1`, `json-schema-draft7`, or that they have in JavaScript: `oas3_1`. */
export const coreFormats: ReadonlyMap<string, unknown> = new Map([
  ...[
    ...['oas2', 'oas3', 'oas3.0', 'oas3.1', 'oas3.2', 'arazzo1', 'arazzo1.0', 'asyncapi2', 'asyncapi3', 'aas2', 'aas3'],
    ...['aas2.0', 'aas2.1', 'aas2.2', 'aas2.3', 'aas2.4', 'aas2.5', 'aas2.6', 'aas3.0'],
    ...['json-schema', 'json-schema-loose', 'json-schema-draft4', 'json-schema-draft6', 'json-schema-draft7'],
    ...['json-schema-draft-2019-09', 'json-schema-2019-09', 'json-schema-draft-2020-12', 'json-schema-2020-12'],
  ].flatMap((name) => {
    const format = functionsOf(formats).get(exportedName(name));
    return format === undefined ? [] : [[name, format] as const];
  }),
  ...[...functionsOf(formats)].filter(([name]) => /^(?:oas|aas|async|arazzo|jsonSchema)/i.test(name)),
]);

/** Rules that `spectral:oas` once had, and what became of them. */
export const renamedRules: ReadonlyMap<string, string> = new Map([
  ['oas2-valid-parameter-example', 'oas2-valid-schema-example'],
  ['oas2-valid-response-schema-example', 'oas2-valid-schema-example'],
  ['oas2-valid-definition-example', 'oas2-valid-schema-example'],
  ['oas2-valid-response-example', 'oas2-valid-media-example'],
  ['oas3-valid-oas-parameter-example', 'oas3-valid-media-example'],
  ['oas3-valid-oas-content-example', 'oas3-valid-media-example'],
  ['oas3-valid-oas-header-example', 'oas3-valid-media-example'],
  ['oas3-valid-header-schema-example', 'oas3-valid-schema-example'],
  ['oas3-valid-parameter-schema-example', 'oas3-valid-schema-example'],
]);

/** Names with dots and dashes are written otherwise in JavaScript. */
function exportedName(name: string): string {
  const aliases: Readonly<Record<string, string>> = {
    arazzo1: 'arazzo1_0',
    asyncapi3: 'aas3',
    'json-schema-2019-09': 'jsonSchemaDraft2019_09',
    'json-schema-draft-2019-09': 'jsonSchemaDraft2019_09',
    'json-schema-2020-12': 'jsonSchemaDraft2020_12',
    'json-schema-draft-2020-12': 'jsonSchemaDraft2020_12',
  };
  const camelCase = name.replace('.', '_').replace(/-([a-z\d])/g, (_match, letter: string) => letter.toUpperCase());
  return aliases[name] ?? camelCase;
}

function functionsOf(module: unknown): ReadonlyMap<string, unknown> {
  const entries = isFields(module) ? Object.entries(module) : [];
  return new Map(entries.filter(([name, value]) => typeof value === 'function' && name !== 'default'));
}
