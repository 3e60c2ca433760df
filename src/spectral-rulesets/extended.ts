import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Path } from '../document/document.ts';
import { ToolError } from '../errors.ts';
import { quote } from '../ruleset/quote.ts';
import { nearest } from '../suggestion.ts';
import { builtInNames, loadBuiltIn } from './built-in.ts';
import { javaScriptHelp, type Loading } from './loading.ts';
import { findPackageFile } from './package-file.ts';
import { placed, type RulesetFile, rulesetError } from './ruleset-file.ts';

/** A file that extends something, and the files that extend it. */
interface Extending {
  readonly file: RulesetFile;
  readonly loading: Loading;
  readonly chain: readonly string[];
}

/**
 * What a name in `extends` stands for: a ruleset of Lintel, one that is built in, a file, a package, a URL.
 * @throws ToolError what is wrong with it, at the place of the name
 */
export async function extendedDefinition(name: string, path: Path, extending: Extending): Promise<unknown> {
  const { file, loading } = extending;
  const own = await placed(file, path, () => loading.own.definitionOf(name));
  if (own !== undefined) {
    loading.extendsOwn = true;
    return own;
  }
  const builtIn = await loadBuiltIn(name);
  if (builtIn !== undefined) return builtIn;
  if (name.startsWith('spectral:')) throw rulesetError(file, path, unknownRuleset(name));
  const uri = await locate(name, path, extending);
  return /\.(?:ya?ml|json)$/i.test(pathOf(uri)) ? loadData(uri, path, extending) : loadModule(name, uri, path, extending);
}

async function locate(name: string, path: Path, { file, loading }: Extending): Promise<string> {
  if (/^https?:\/\//i.test(name)) return name;
  // A drive letter is no scheme.
  if (/^[a-z][a-z\d+.-]+:/i.test(name)) throw rulesetError(file, path, unknownRuleset(name));
  const { uri } = file.document;
  if (/^(?:\.{1,2}[\\/]|[\\/])/.test(name) || uri.startsWith('http')) return new URL(encodePath(name), uri).href;
  const inPackage = await findPackageFile(name, fileURLToPath(uri), loading.root);
  if (inPackage !== undefined) return pathToFileURL(inPackage).href;
  if (/\.(?:ya?ml|json|[mc]?js)$/i.test(name)) return new URL(encodePath(name), uri).href;
  throw rulesetError(file, path, unknownRuleset(name));
}

function encodePath(path: string): string {
  return path.replaceAll('\\', '/').replaceAll('%', '%25').replaceAll('?', '%3F').replaceAll('#', '%23');
}

function pathOf(uri: string): string {
  try {
    return new URL(uri).pathname;
  } catch {
    return uri;
  }
}

function unknownRuleset(name: string): { message: string; help: string; code: 'ruleset-not-found' } {
  const meant = nearest(name, [...builtInNames, 'lintel', 'lintel/strict', 'lintel/all']);
  const help = `${meant === undefined ? '' : `Did you mean "${meant}"? `}Built in are ${builtInNames.join(', ')} and lintel; a file starts with "./", a package must be installed in the repository.`;
  return { code: 'ruleset-not-found', message: `There is no ruleset ${quote(name)}.`, help };
}

async function loadData(uri: string, path: Path, { file, loading, chain }: Extending): Promise<unknown> {
  if (chain.includes(uri)) {
    throw rulesetError(file, path, { message: 'The ruleset extends itself.', help: 'Take one of the files out of the circle.' });
  }
  try {
    return await loading.loadFile(uri, chain);
  } catch (error) {
    // What keeps a file from being read is said where it is named; what is wrong in it, there.
    if (!(error instanceof ToolError) || (error.location !== undefined && 'range' in error.location)) throw error;
    const help = uri.startsWith('http')
      ? `Fetching a ruleset needs --allow-remote ${new URL(uri).host}; or keep a copy in the repository. ${error.help}`
      : error.help;
    throw rulesetError(file, path, { code: error.code === 'file-refused' ? 'ruleset-refused' : error.code, message: error.message, help });
  }
}

async function loadModule(name: string, uri: string, path: Path, { file, loading }: Extending): Promise<unknown> {
  if (!uri.startsWith('file:')) {
    const message = `The ruleset ${quote(name)} is JavaScript on another host, or does not say by its name what it is.`;
    const help = 'Install it as a package, or keep a copy in the repository; of rulesets elsewhere only .yaml, .yml and .json are read.';
    throw rulesetError(file, path, { code: 'ruleset-refused', message, help });
  }
  if (!loading.allowsJavaScript) {
    throw rulesetError(file, path, { code: 'ruleset-refused', message: `The ruleset ${quote(name)} is JavaScript.`, help: javaScriptHelp });
  }
  return placed(file, path, () => loading.importModule(uri));
}
