import * as fs from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type core from '@stoplight/spectral-core';
import type { Generation } from './generations.ts';
import { type HostFinding, toHostFinding } from './hosts.ts';

/** What an editor is told of a file. */
export interface Diagnosis {
  /** Why there is no ruleset: the server says so in a toast, and publishes an empty list as for a clean file. */
  readonly rulesetError: string | undefined;
  readonly findings: readonly HostFinding[];
}

/** Spectral's language server, the protocol aside. */
export interface Server {
  /** Opens a file, or edits it without saving. */
  edit(path: string, text: string): void;
  /** Lints a definition. */
  diagnose(path: string): Promise<Diagnosis>;
}

/**
 * Does what the server of the VS Code extension does (v1.1.4): the workspace's ruleset is migrated, bundled into one script without
 * imports and run by `Function`; one Spectral lints all files, reads what they refer to anew each time, unsaved texts included, and takes
 * everything for YAML.
 */
export async function startServer(generation: Generation, rulesetFile: string): Promise<Server> {
  const { core, parsers } = generation;
  const open = new Map<string, string>();
  const { resolver, purge } = createResolver(generation, open);
  const spectral = new core.Spectral({ resolver });
  const { rulesetError } = await loadRuleset(generation, rulesetFile).then(
    (ruleset) => {
      spectral.setRuleset(ruleset);
      return { rulesetError: undefined };
    },
    (error: unknown) => {
      spectral.setRuleset({ rules: {} });
      return { rulesetError: String(error) };
    },
  );
  return {
    edit: (path, text) => void open.set(path, text),
    async diagnose(path) {
      const text = open.get(path) ?? fs.readFileSync(path, 'utf8');
      purge();
      const results = await spectral.run(new core.Document(text, parsers.Yaml, path), { ignoreUnknownFormat: true });
      return { rulesetError, findings: results.map(toHostFinding) };
    },
  };
}

async function loadRuleset(generation: Generation, file: string): Promise<InstanceType<Generation['core']['Ruleset']>> {
  const { core, migrator, load, loadFromBundler } = generation;
  const io = { fs, fetch: refuseNetwork };
  const { runtime } = loadFromBundler('presets/runtime') as typeof import('@stoplight/spectral-ruleset-bundler/presets/runtime');
  const { commonjs } = loadFromBundler('plugins/commonjs') as typeof import('@stoplight/spectral-ruleset-bundler/plugins/commonjs');
  const { stdin } = loadFromBundler('plugins/stdin') as typeof import('@stoplight/spectral-ruleset-bundler/plugins/stdin');
  const { rollup } = load('rollup') as { rollup: Rollup };
  const isData = /\.(?:json|ya?ml)$/.test(extname(file));
  const input = isData ? join(dirname(file), '.spectral.js') : file;
  const entry = isData ? [stdin(await migrator.migrateRuleset(file, { format: 'esm', ...io }), input)] : [];
  const bundle = await rollup({ input, plugins: [...entry, ...runtime(io), commonjs()], treeshake: false, onwarn: () => undefined });
  const [chunk] = (await bundle.generate({ format: 'iife', exports: 'auto' })).output;
  // The server runs what the bundler made in the same way.
  const ruleset = Function(`return ${chunk?.code}`)();
  return new core.Ruleset(ruleset, { severity: 'recommended', source: input });
}

/** What is used of rollup 2, whose own types are not installed for this project. */
type Rollup = (options: object) => Promise<{ generate(options: object): Promise<{ output: readonly { readonly code: string }[] }> }>;

/** What a ruleset names that the host lacks is looked for on the network. */
function refuseNetwork(url: unknown): never {
  throw new Error(`The test has no network for ${String(url)}`);
}

type Resolver = NonNullable<NonNullable<ConstructorParameters<typeof core.Spectral>[0]>['resolver']>;

/** Texts of open files are those of the editor. */
function createResolver({ load }: Generation, open: ReadonlyMap<string, string>): { resolver: Resolver; purge: () => void } {
  const { Resolver: JsonResolver, Cache } = load('@stoplight/json-ref-resolver') as RefResolver;
  const { resolveFile } = load('@stoplight/json-ref-readers') as { resolveFile: (uri: unknown) => Promise<unknown> };
  const uriCache = new Cache();
  const resolve = async (uri: unknown): Promise<unknown> => open.get(String(uri)) ?? resolveFile(uri);
  return { resolver: new JsonResolver({ resolvers: { file: { resolve } }, uriCache }), purge: () => uriCache.purge() };
}

/** What is used of the resolver that comes with Spectral. */
interface RefResolver {
  readonly Resolver: new (options: object) => Resolver;
  readonly Cache: new () => { purge(): void };
}
