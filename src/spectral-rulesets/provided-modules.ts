import nodeModule from 'node:module';
import core from '@stoplight/spectral-core';
import formats from '@stoplight/spectral-formats';
import functions from '@stoplight/spectral-functions';
import parsers from '@stoplight/spectral-parsers';
import refResolver from '@stoplight/spectral-ref-resolver';
import { loadBuiltIn } from './built-in.ts';

/**
 * Gives code that is loaded from now on Spectral's packages from Lintel, whichever way it asks for them: those that rules run with, which
 * need not be installed, as in Spectral itself. Everything else is looked for where Node looks. Does nothing the second time.
 */
export async function provideModules(): Promise<void> {
  if (Reflect.has(globalThis, holder)) return;
  const modules = await spectralModules();
  Reflect.set(globalThis, holder, modules);
  provideToImport(modules);
  provideToRequire(modules);
}

type Modules = Readonly<Record<string, object>>;

const holderName = 'lintel.spectral-modules';
const holder = Symbol.for(holderName);

async function spectralModules(): Promise<Modules> {
  const [oas, asyncapi, arazzo] = await Promise.all(['spectral:oas', 'spectral:asyncapi', 'spectral:arazzo'].map(loadBuiltIn));
  return {
    '@stoplight/spectral-core': core,
    '@stoplight/spectral-formats': formats,
    '@stoplight/spectral-functions': functions,
    '@stoplight/spectral-parsers': parsers,
    '@stoplight/spectral-ref-resolver': refResolver,
    '@stoplight/spectral-rulesets': { oas, asyncapi, arazzo },
  };
}

/** Imports are resolved in a thread of their own (https://nodejs.org/api/module.html#customization-hooks): it gets the texts of modules. */
function provideToImport(modules: Modules): void {
  const texts = Object.entries(modules).map(([name, exported]) => {
    const own = `globalThis[Symbol.for(${JSON.stringify(holderName)})][${JSON.stringify(name)}]`;
    const names = Object.keys(exported).filter((key) => key !== 'default' && /^\w+$/.test(key));
    const exports = names.map((key, index) => `const n${index} = own.${key};\nexport { n${index} as ${key} };`);
    return [name, [`const own = ${own};`, 'export default own;', ...exports].join('\n')];
  });
  nodeModule.register(`data:text/javascript,${encodeURIComponent(hooks)}`, { data: Object.fromEntries(texts) });
}

// Most functions of rulesets are ES modules that no package.json calls so; that Node finds it out by itself is no news.
const hooks = `
const emitWarning = process.emitWarning;
process.emitWarning = (...values) => {
  if (values[1]?.code !== 'MODULE_TYPELESS_PACKAGE_JSON') Reflect.apply(emitWarning, process, values);
};
const scheme = 'lintel-module:';
let texts = {};
export function initialize(data) { texts = data; }
export function resolve(specifier, context, next) {
  return Object.hasOwn(texts, specifier) ? { url: scheme + specifier, format: 'module', shortCircuit: true } : next(specifier, context);
}
export function load(url, context, next) {
  return url.startsWith(scheme) ? { source: texts[url.slice(scheme.length)], format: 'module', shortCircuit: true } : next(url, context);
}
`;

/** What is CommonJS asks another way, which has no hook in Node 20. */
function provideToRequire(modules: Modules): void {
  const load: unknown = Reflect.get(nodeModule, '_load');
  if (typeof load !== 'function') return;
  Reflect.set(nodeModule, '_load', function (this: unknown, request: string, ...others: readonly unknown[]): unknown {
    return Object.hasOwn(modules, request) ? modules[request] : Reflect.apply(load, this, [request, ...others]);
  });
}
