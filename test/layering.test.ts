import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

interface Layer {
  /** Layers it may import, besides itself. `document:types` is the types of `document` and its pure files, `reporters:page` what a page shows. */
  readonly may: readonly string[];
  /** True when it runs in editors too, or is a function of its arguments: no Node built-ins, however far away. */
  readonly isPure: boolean;
}

/** What speaks of no part of the pipeline. */
const words = ['src/report', 'src/errors.ts', 'src/append.ts'];

/** The pipeline, which `api.ts` puts together and the command line calls. */
const pipeline = [
  ...words,
  'src/document',
  'src/openapi',
  'src/ruleset',
  'rulesets',
  'src/engine',
  'src/host',
  'src/spectral-rulesets',
  'src/policy',
  'src/config',
  'src/reporters',
];

/** The folder table of ARCHITECTURE.md. A layer that is listed exists; a folder or file of `src` that is not listed is a failure. */
const layers: Readonly<Record<string, Layer>> = {
  'src/report': { may: [], isPure: true },
  'src/errors.ts': { may: ['src/report'], isPure: true },
  'src/append.ts': { may: [], isPure: true },
  'src/suggestion.ts': { may: [], isPure: true },
  'src/version.ts': { may: [], isPure: true },
  'src/uri.ts': { may: [], isPure: false },
  'src/document': { may: words, isPure: false },
  'src/openapi': { may: [...words, 'src/document', 'src/suggestion.ts'], isPure: true },
  'src/ruleset': { may: [...words, 'document:types', 'src/openapi', 'rulesets', 'src/suggestion.ts'], isPure: true },
  rulesets: { may: [...words, 'document:types', 'src/openapi', 'src/ruleset', 'src/suggestion.ts'], isPure: true },
  'src/engine': { may: [...words, 'src/document', 'src/openapi', 'src/ruleset'], isPure: true },
  'src/host': { may: [...words, 'src/openapi', 'src/ruleset'], isPure: false },
  'src/spectral': {
    may: [...words, 'src/document', 'src/openapi', 'src/ruleset', 'rulesets', 'src/engine', 'src/version.ts'],
    isPure: true,
  },
  'src/spectral-rulesets': {
    may: [...words, 'src/document', 'src/openapi', 'src/ruleset', 'src/engine', 'src/host', 'src/suggestion.ts', 'src/version.ts'],
    isPure: false,
  },
  'src/policy': { may: ['src/report', 'src/append.ts'], isPure: true },
  'src/config': {
    may: [...words, 'src/document', 'src/openapi', 'src/ruleset', 'src/policy', 'src/suggestion.ts', 'src/uri.ts'],
    isPure: false,
  },
  'src/judge': { may: [...pipeline, 'src/uri.ts', 'src/version.ts', 'src/api.ts'], isPure: false },
  'src/reporters': { may: ['src/report'], isPure: true },
  'src/html-app': { may: ['src/report', 'src/append.ts', 'reporters:page'], isPure: false },
  'src/assemble-report.ts': { may: [...pipeline, 'src/judge', 'src/api.ts', 'src/version.ts'], isPure: false },
  'src/api.ts': {
    may: [...pipeline, 'src/judge', 'src/assemble-report.ts', 'src/suggestion.ts', 'src/uri.ts', 'src/version.ts'],
    isPure: false,
  },
  'src/action': { may: [...words, 'src/cli', 'src/reporters'], isPure: false },
  'src/cli': { may: [...pipeline, 'src/judge', 'src/suggestion.ts', 'src/uri.ts', 'src/version.ts', 'src/api.ts'], isPure: false },
};

/** Files of `document` that hold nothing but values and functions of their arguments. */
const pureDocumentFiles = ['src/document/node.ts', 'src/document/pointer.ts', 'src/document/uri.ts'];

/** What the HTML report's page is given, which its program knows as types. */
const pageFile = 'src/reporters/html/page-data.ts';

/** Globals that are I/O, the environment, the clock or the terminal. */
const impureGlobals =
  /\b(?:process\.|Buffer\b|console\.|Date\.now|new Date\(\)|performance\.|setTimeout\b|__dirname\b|import\.meta\b|fetch\()/;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const files = ['src', 'rulesets'].flatMap(sourcesBelow);
const names = Object.keys(layers);
const pureNames = names.filter((name) => layers[name]?.isPure);

describe('the folder table', () => {
  test.each(names)('%s exists', (name) => {
    const path = join(root, name);
    expect(existsSync(path), `${name} is listed and does not exist`).toBe(true);
    if (statSync(path).isDirectory()) expect(sourcesBelow(name), `${name} has no sources`).not.toEqual([]);
  });

  test('lists every source', () => {
    expect(files.filter((file) => layerOf(file) === undefined)).toEqual([]);
  });
});

describe('imports', () => {
  test.each(names)('%s imports only what the table allows', (name) => {
    const offences = files
      .filter((file) => layerOf(file) === name)
      .flatMap((file) => importsOf(file).filter((found) => !isAllowed(name, found)))
      .map(({ from, specifier }) => `${from} imports ${specifier}`);
    expect(offences).toEqual([]);
  });

  test('a dynamic import names its module, but where code of a ruleset is loaded', () => {
    expect(files.filter((file) => /\bimport\((?!\s*['"])/.test(codeOf(file)))).toEqual(['src/spectral-rulesets/import-module.ts']);
  });

  test('imports are written in a form this test reads', () => {
    const written = files.filter((file) => !file.includes('.generated.'));
    expect(written.filter((file) => /\brequire\(|\bimport\s+\w+\s*=|createRequire/.test(codeOf(file)))).toEqual([]);
  });
});

describe('pure layers', () => {
  test.each(pureNames)('%s reaches no Node built-in', (name) => {
    const offences = files.filter((file) => layerOf(file) === name).flatMap(builtInsReachedFrom);
    expect(offences).toEqual([]);
  });

  test.each(pureNames)('%s touches no I/O, environment, clock or terminal', (name) => {
    expect(files.filter((file) => layerOf(file) === name && impureGlobals.test(codeOf(file)))).toEqual([]);
  });

  test.each(['src/html-app'])('%s reaches no Node built-in, and of packages only preact', (name) => {
    const own = files.filter((file) => layerOf(file) === name);
    expect(own.flatMap(builtInsReachedFrom)).toEqual([]);
    const packages = own.flatMap(importsOf).filter(({ target }) => target === undefined);
    expect(packages.filter(({ specifier }) => !/^preact(?:\/hooks)?$/.test(specifier))).toEqual([]);
    expect(
      own.filter((file) =>
        /\b(?:process\.|Buffer\b|console\.|fetch\(|XMLHttpRequest|dangerouslySetInnerHTML|innerHTML|localStorage)/.test(codeOf(file)),
      ),
    ).toEqual([]);
  });

  test('the rules and all they import, packages included, bundle for a browser', async () => {
    const contents = files
      .filter((file) => file.startsWith('rulesets/'))
      .map((file) => `import './${file}';`)
      .join('\n');
    const bundle = build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'esm',
      logLevel: 'silent',
      tsconfigRaw: {},
    });
    await expect(bundle).resolves.toMatchObject({ errors: [] });
  });
});

interface Import {
  /** The importing file, relative to the root. */
  readonly from: string;
  readonly specifier: string;
  /** The imported file, relative to the root; `undefined` for a package or built-in. */
  readonly target: string | undefined;
  readonly isTypeOnly: boolean;
}

function isAllowed(name: string, { target, isTypeOnly }: Import): boolean {
  if (target === undefined) return name !== 'src/report';
  const layer = layerOf(target);
  const may = layers[name]?.may ?? [];
  if (layer === undefined) return false;
  if (layer === name || may.includes(layer)) return true;
  if (target === pageFile && may.includes('reporters:page')) return isTypeOnly;
  return layer === 'src/document' && may.includes('document:types') && (isTypeOnly || pureDocumentFiles.includes(target));
}

function layerOf(file: string): string | undefined {
  return names.find((name) => file === name || file.startsWith(`${name}/`));
}

function builtInsReachedFrom(start: string): readonly string[] {
  const reached = new Set([start]);
  const offences: string[] = [];
  for (const file of reached) {
    for (const { specifier, target, isTypeOnly } of importsOf(file)) {
      if (isTypeOnly) continue;
      if (target !== undefined) reached.add(target);
      else if (isBuiltIn(specifier)) offences.push(`${start} reaches ${specifier} through ${file}`);
    }
  }
  return offences;
}

function isBuiltIn(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier.split('/')[0] ?? specifier);
}

function importsOf(file: string): readonly Import[] {
  const code = codeOf(file);
  const statements = code.matchAll(
    /^(?:import|export)\b(?<clause>[\w\s{},*$]*?)(?:\bfrom)?\s*(?<quote>['"])(?<specifier>[^'"]+)\k<quote>/gm,
  );
  const calls = code.matchAll(/\bimport\(\s*(?<quote>['"])(?<specifier>[^'"]+)\k<quote>/g);
  return [...statements, ...calls].map(({ groups }) => {
    const specifier = groups?.['specifier'] ?? '';
    const isRelative = specifier.startsWith('.');
    const target = isRelative ? slashed(relative(root, resolve(root, dirname(file), specifier))) : undefined;
    return { from: file, specifier, target, isTypeOnly: /^\s*type\b/.test(groups?.['clause'] ?? '') };
  });
}

/** The text without comments; good enough for code, not for strings that look like comments. */
function codeOf(file: string): string {
  if (!existsSync(join(root, file))) return '';
  const text = readFileSync(join(root, file), 'utf8');
  return text.replace(/^\s*\/\*[\s\S]*?\*\//gm, '').replace(/^\s*\/\/.*$/gm, '');
}

function sourcesBelow(folder: string): readonly string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [folder];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${slashed(name)}`)
    .filter((name) => /\.(?:tsx?|js)$/.test(name) && !name.endsWith('.d.ts'))
    .sort();
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
