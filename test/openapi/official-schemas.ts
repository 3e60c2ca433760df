import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Ajv04Module from 'ajv-draft-04';
import type { OasFormat } from '../../src/openapi/format.ts';

/** A whole definition's verdict by the official schema of its version, Schema Objects included. */
export type OfficialValidator = (definition: unknown) => boolean;

const options = { strict: false, validateFormats: false };

/** Compiles the vendored official schema of a version as it stands, with nothing of what `src/openapi` does to it. */
export function officialValidator(format: OasFormat): OfficialValidator {
  switch (format) {
    case 'oas2':
      return compileDraft04('2.0.json');
    case 'oas3_0':
      return compileDraft04('3.0.json');
    case 'oas3_1':
      return compile2020('3.1');
    case 'oas3_2':
      return compile2020('3.2');
  }
}

function compileDraft04(file: string): OfficialValidator {
  // The package is CommonJS: its types say `default`, Node gives the class itself.
  const Ajv04 = (Ajv04Module.default ?? Ajv04Module) as typeof Ajv04Module.default;
  const validate = new Ajv04(options).compile(read(file));
  return (definition) => validate(definition);
}

/** The schemas of 3.1 and later leave Schema Objects to a dialect: 2020-12 and OpenAPI's own vocabulary. */
function compile2020(version: string): OfficialValidator {
  const ajv = new Ajv2020(options);
  const base = `https://spec.openapis.org/oas/${version}/meta/base`;
  const dialect = `https://spec.openapis.org/oas/${version}/dialect/base`;
  ajv.addSchema({ ...read(`${version}-base.json`), $id: base });
  ajv.addSchema({
    $id: dialect,
    $dynamicAnchor: 'meta',
    allOf: [{ $ref: 'https://json-schema.org/draft/2020-12/schema' }, { $ref: base }],
  });
  const schema = read(`${version}.json`);
  const validate = ajv.compile({ ...schema, $defs: { ...(schema['$defs'] as object), schema: { $ref: dialect } } });
  return (definition) => validate(definition) === true;
}

function read(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`../../schema/openapi/${file}`, import.meta.url), 'utf8'));
}
