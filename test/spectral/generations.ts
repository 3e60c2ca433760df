import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The packages of one time of Spectral: what a host of rulesets is made of. */
export interface Generation {
  readonly name: string;
  /** Version by package name. */
  readonly versions: Readonly<Record<string, string>>;
  readonly core: typeof import('@stoplight/spectral-core');
  readonly parsers: typeof import('@stoplight/spectral-parsers');
  readonly migrator: typeof import('@stoplight/spectral-ruleset-migrator');
  /** A package that this time of Spectral comes with. */
  load(name: string): unknown;
  /** A module of its bundler: `plugins/commonjs`. */
  loadFromBundler(module: string): unknown;
}

const require = createRequire(import.meta.url);

/** What the extension for VS Code has shipped since 2024. The lock file keeps its packages together below the bundler. */
export const shipped: Generation = generation(
  'the language server of the VS Code extension',
  require.resolve('spectral-ruleset-bundler-1.6'),
);

/** The newest on npm. */
export const newest: Generation = generation('the newest Spectral', require.resolve('@stoplight/spectral-ruleset-bundler'));

const packages = ['core', 'formats', 'functions', 'rulesets', 'ruleset-migrator'].map((part) => `@stoplight/spectral-${part}`);

function generation(name: string, bundler: string): Generation {
  const load = createRequire(bundler);
  return {
    name,
    get versions() {
      const versions = packages.map((id): [string, string] => [id, versionOf(load.resolve(id))]);
      return { ...Object.fromEntries(versions), '@stoplight/spectral-ruleset-bundler': versionOf(bundler), rollup: load('rollup').VERSION };
    },
    core: load('@stoplight/spectral-core'),
    parsers: load('@stoplight/spectral-parsers'),
    migrator: load('@stoplight/spectral-ruleset-migrator'),
    load,
    loadFromBundler: (module) => load(join(dirname(bundler), module)),
  };
}

/** The version of the package whose main module, `dist/index.js`, is at `path`. */
function versionOf(path: string): string {
  return require(join(dirname(dirname(path)), 'package.json')).version;
}
