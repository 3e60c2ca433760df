import Ajv2020 from 'ajv/dist/2020.js';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { type Container, isContainer } from '../outside.ts';

/** How the schemas of a definition are read. */
export interface Dialect {
  readonly name: 'draft4' | 'draft2020-12';
  /** `nullable`, or what stands for it in OpenAPI 2.0. */
  readonly nullableKeyword: 'nullable' | 'x-nullable';
  /** Whether ajv takes keywords with these values, with nothing in the schemas inside. */
  isValid(schema: Container): boolean;
  /** What ajv checks a format with; `undefined` for one that it does not know. */
  formatOf(name: string): unknown;
}

/** Makes a dialect with ajv set up as Spectral's library does. */
export function createDialect(name: Dialect['name'], nullableKeyword: Dialect['nullableKeyword']): Dialect {
  const options = { meta: true, strict: false, logger: false } as const;
  const ajv = name === 'draft4' ? new (defaultOf(Ajv04))(options) : new (defaultOf(Ajv2020))(options);
  defaultOf(addFormats)(ajv);
  return {
    name,
    nullableKeyword,
    isValid: (schema) => ajv.validateSchema(schema) === true,
    formatOf: (format) => (Object.hasOwn(ajv.formats, format) ? ajv.formats[format] : undefined),
  };
}

/** CommonJS with a default export: who runs this decides where it is. */
export function defaultOf<Module>(module: Module): Module extends { readonly default: infer Default } ? Default : Module {
  return isContainer(module) && 'default' in module ? (module['default'] as never) : (module as never);
}
