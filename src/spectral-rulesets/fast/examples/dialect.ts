import { libraryValidators } from '../../time/library-schemas.ts';
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

/** Makes a dialect with ajv as Spectral's library sets it up. */
export function createDialect(name: Dialect['name'], nullableKeyword: Dialect['nullableKeyword']): Dialect {
  const ajv = libraryValidators(name);
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
