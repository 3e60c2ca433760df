import formats from '@stoplight/spectral-formats';
import functions from '@stoplight/spectral-functions';
import oasFunctions from '@stoplight/spectral-rulesets/dist/oas/functions/index.js';
import { createBoundInstances } from '../time/library-schemas.ts';
import type { FunctionContext } from './call.ts';
import { defaultOf } from './examples/dialect.ts';
import { type Container, isContainer } from './outside.ts';

/** A schema that a ruleset has for values, and the one validator that is made of it. */
export interface SchemaCheck {
  /** Options for the function `schema`, always the same object. */
  readonly options: Container;
  /** False for a schema that is none: what is said of it depends on whether it was tried in the same document before. */
  readonly isValid: boolean;
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
const validatorOf = createBoundInstances();

function known(key: Container, options: Container): SchemaCheck {
  let check = checks.get(key);
  if (check === undefined) {
    check = checkOf(options);
    checks.set(key, check);
  }
  return check;
}

function checkOf(options: Container): SchemaCheck {
  const validate = once(() => compiled(options));
  return {
    options,
    get isValid() {
      return validate() !== undefined;
    },
    takes(value) {
      if (value === undefined || options['prepareResults'] !== undefined) return false;
      try {
        return validate()?.(value) === true;
      } catch {
        // What an expression takes too long for, it takes too long for in the function as well.
        return false;
      }
    },
  };
}

function compiled({ schema, dialect: named, allErrors }: Container): ((value: unknown) => unknown) | undefined {
  const isNamed = typeof named === 'string' && named !== 'auto';
  const dialect = isNamed ? named : (formats.detectDialect(schema) ?? 'draft7');
  try {
    return validatorOf(schema as Container, dialect, allErrors === true);
  } catch {
    return undefined;
  }
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
