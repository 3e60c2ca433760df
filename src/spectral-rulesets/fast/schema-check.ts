import formats from '@stoplight/spectral-formats';
import functions from '@stoplight/spectral-functions';
import { createAjvInstances } from '@stoplight/spectral-functions/dist/schema/ajv.js';
import oasFunctions from '@stoplight/spectral-rulesets/dist/oas/functions/index.js';
import type { FunctionContext } from './call.ts';
import { defaultOf } from './examples/dialect.ts';
import { type Container, isContainer } from './outside.ts';

/** A schema that a ruleset has for values, and the one validator that is made of it. */
export interface SchemaCheck {
  /** Options for the function `schema`, always the same object. */
  readonly options: Container;
  /** True when a value is of the schema. What is wrong with it otherwise, the function says. */
  takes(value: unknown): boolean;
}

/**
 * How `schema` and `oasSchema` look at values of a document by a schema without names: the validator does not depend on what it looked at
 * before, so that all documents can share it. `undefined` when the function has to see the document itself.
 */
export function schemaCheck(ruleFunction: unknown, options: unknown, { document }: FunctionContext): SchemaCheck | undefined {
  if (!isContainer(options) || !isContainer(options['schema'])) return undefined;
  if (ruleFunction === functions.schema) return known(options, options);
  if (ruleFunction !== defaultOf(oasFunctions).oasSchema || mentionsNullable(options['schema'])) return undefined;
  const { formats: found } = document;
  if (!found || found.has(formats.oas3_2) || found.has(formats.oas3_1)) return undefined;
  const isDraft4 = found.has(formats.oas3_0) || found.has(formats.oas2);
  return isDraft4 ? known(options, { ...options, dialect: 'draft4' }) : undefined;
}

const checks = new WeakMap<Container, SchemaCheck>();
const validatorOf = createAjvInstances();

function known(key: Container, options: Container): SchemaCheck {
  let check = checks.get(key);
  if (check === undefined) {
    check = { options, takes: takerOf(options) };
    checks.set(key, check);
  }
  return check;
}

function takerOf({ schema, dialect: named, allErrors, prepareResults }: Container): SchemaCheck['takes'] {
  const validate = once(() => {
    const isNamed = typeof named === 'string' && named !== 'auto';
    const dialect = isNamed ? named : (formats.detectDialect(schema) ?? 'draft7');
    return validatorOf(schema as Container, dialect, allErrors === true);
  });
  return (value) => {
    if (value === undefined || prepareResults !== undefined) return false;
    try {
      return validate()(value) === true;
    } catch {
      // What keeps it from being compiled, the function says as well.
      return false;
    }
  };
}

/** Of these the function makes something else in each version of OpenAPI. */
function mentionsNullable(schema: unknown): boolean {
  if (!isContainer(schema)) return false;
  return Object.entries(schema).some(([key, value]) => key === 'nullable' || key === 'x-nullable' || mentionsNullable(value));
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
