import ajvModule from '@stoplight/spectral-functions/dist/schema/ajv.js';
import ajvCore from 'ajv/dist/core.js';
import { type Container, isContainer } from '../fast/outside.ts';
import { matchesInTime } from './expression-clock.ts';

/** What of ajv is used here. */
export interface Validators {
  readonly formats: Readonly<Record<string, unknown>>;
  validateSchema(schema: Container): unknown;
}

/** How Spectral's library calls the dialects of JSON Schema. */
type Dialect = 'draft4' | 'draft2020-12';

type Library = typeof ajvModule;
type CreateInstances = Library['createAjvInstances'];
type ValidatorOf = ReturnType<CreateInstances>;

const library: Library = ajvModule;
const original: CreateInstances = library.createAjvInstances;

/**
 * Has the validators that Spectral's library makes from now on match with expressions in bounded time, those of schemas and those of
 * formats. They are set up by the library itself; only what they match with is put in.
 */
export function boundSchemas(): void {
  Reflect.set(library, 'createAjvInstances', createBoundInstances);
}

/** As the function of the library. */
export function createBoundInstances(): ValidatorOf {
  const validatorOf = original();
  const bound = new Set<string>();
  return (schema, dialect, allErrors) => {
    const key = `${dialect} ${allErrors}`;
    if (!bound.has(key)) {
      bound.add(key);
      bind(openedBy(() => validatorOf({}, dialect, allErrors)));
    }
    return validatorOf(schema, dialect, allErrors);
  };
}

/** A validator as the library sets it up for a dialect. */
export function libraryValidators(dialect: Dialect): Validators {
  const validatorOf = original();
  const validators = openedBy(() => validatorOf({}, dialect, false));
  bind(validators);
  return validators;
}

type Ajv = InstanceType<typeof ajvCore.default>;

/** The instance that compiles something in the course of `work`: the library keeps its own to itself. */
function openedBy(work: () => unknown): Ajv {
  const { prototype } = coreClass();
  const { compile } = prototype;
  let opened: Ajv | undefined;
  prototype.compile = function (this: Ajv, ...values: Parameters<Ajv['compile']>) {
    opened = this;
    return Reflect.apply(compile, this, values);
  } as typeof compile;
  try {
    work();
  } finally {
    prototype.compile = compile;
  }
  if (opened === undefined) throw new TypeError("Spectral's library compiles schemas in another way.");
  return opened;
}

/** CommonJS with a default export: who runs this decides where it is. */
function coreClass(): typeof ajvCore.default {
  const holder: unknown = ajvCore;
  return (isContainer(holder) && 'default' in holder ? holder['default'] : holder) as typeof ajvCore.default;
}

function bind(ajv: Ajv): void {
  const { regExp } = ajv.opts.code;
  const timed = (source: string, flags: string) => timedExpression(regExp(source, flags) as RegExp);
  ajv.opts.code.regExp = Object.assign(timed, { code: regExp.code });
  for (const [name, format] of Object.entries(ajv.formats)) {
    if (format instanceof RegExp) ajv.formats[name] = (text: string) => ofFormat(format, text);
  }
}

/** What ajv needs of an expression. */
function timedExpression(expression: RegExp): { test(text: string): boolean; toString(): string } {
  return { test: (text) => matchesInTime(expression, text), toString: () => String(expression) };
}

/** What a short text takes is known of the expressions that formats have. */
function ofFormat(expression: RegExp, text: string): boolean {
  return text.length <= shortText ? expression.test(text) : matchesInTime(expression, text);
}

const shortText = 2000;
