import { statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import type { Entry } from '../../api.ts';
import { findSpectralRuleset, isRulesetPath } from '../../spectral-rulesets/find-ruleset.ts';
import { createIsIgnored, ignoredBelow } from '../input/ignored.ts';
import { searchFolder } from '../input/search-folder.ts';
import type { LintOptions } from '../lint-options.ts';
import { createLinkFollower } from './behind-links.ts';
import { mentionedFiles } from './mentioned-files.ts';

/** What a lint depends on; all paths are absolute. */
export interface LintSources {
  readonly options: Pick<LintOptions, 'inputs' | 'rulesets' | 'config' | 'outputs'>;
  readonly cwd: string;
  /** Folder outside which nothing is read. */
  readonly root: string;
  readonly entries: readonly Entry[];
  /** Files that definitions consist of, or would. */
  readonly documents: ReadonlySet<string>;
  /** Files of configuration that were read. */
  readonly settings: readonly string[];
}

/** What is watched, and what a change of it means. */
export interface WatchedPaths {
  readonly folders: ReadonlySet<string>;
  /** Files that were read, or would be if they were there. */
  readonly files: ReadonlySet<string>;
  /** Whether a change of a path can change what comes of a lint. */
  readonly isRelevant: (path: string) => boolean;
  /** Whether more depends on a path than the definitions that consist of it. */
  readonly isSetting: (path: string) => boolean;
}

/** Works out what to watch for changes of what a lint depends on. */
export function watchedPaths(sources: LintSources): WatchedPaths {
  const { options, cwd, root, entries, documents } = sources;
  const behind = createLinkFollower();
  const all = (paths: Iterable<string>): ReadonlySet<string> => new Set([...paths].flatMap(behind));
  const named = options.inputs.map((input) => resolve(cwd, input));
  const searched = new Set([...named, ...options.inputs.map((input) => beginningOf(input, cwd))].flatMap((path) => below(path, root)));
  const outputs = all(options.outputs.flatMap(({ path }) => path ?? []));
  const settings = all(settingFiles(sources));
  const files = new Set([
    ...all([...documents, ...named, ...entries.map(({ path }) => path), join(root, '.git', 'info', 'exclude')]),
    ...settings,
  ]);
  const roots = [root, ...entries.flatMap((entry) => entry.root ?? [])];
  const above = foldersAbove([...files, join(cwd, 'lintel.yaml'), ...searched], roots);
  const aboveSettings = foldersAbove(settings, roots);
  const hasPattern = options.inputs.some((input) => pattern.test(input));
  const isFound = (path: string): boolean => searched.has(dirname(path)) && couldBeFound(path, hasPattern);
  return {
    folders: new Set([...[...files].map((file) => dirname(file)), ...above, ...searched]),
    files,
    isRelevant: (path) =>
      !outputs.has(path) && (files.has(path) || above.has(path) || searched.has(path) || isSettingName(path) || isFound(path)),
    isSetting: (path) => settings.has(path) || aboveSettings.has(path) || isSettingName(path),
  };
}

/** Definitions that a configuration names are documents all the same. */
function settingFiles({ options, cwd, root, documents, settings }: LintSources): readonly string[] {
  const spectral = options.rulesets.length === 0 ? findSpectralRuleset(cwd, root) : undefined;
  const rulesets = options.rulesets.filter(isRulesetPath).map((name) => resolve(cwd, name));
  const certain = new Set([...settings, ...rulesets, ...[spectral, options.config].filter((path) => path !== undefined)]);
  return [...mentionedFiles(certain)].filter((path) => certain.has(path) || !documents.has(path));
}

/** Names that mean something wherever they appear. */
function isSettingName(path: string): boolean {
  return /^(?:lintel\.(?:ya?ml|json)|lintel-waivers\.yaml|lintel-baseline\.json|\.?spectral\.(?:ya?ml|json|[mc]?js)|\.gitignore)$/.test(
    basename(path),
  );
}

/** The folders around paths, up to the root that they lie in; the nearest one alone for what lies in none. */
function foldersAbove(paths: Iterable<string>, roots: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    const root = roots.find((candidate) => path.startsWith(candidate.endsWith(sep) ? candidate : candidate + sep)) ?? dirname(path);
    for (let folder = dirname(path); !folders.has(folder); folder = dirname(folder)) {
      folders.add(folder);
      if (folder === root || folder === dirname(folder)) break;
    }
  }
  return folders;
}

/** The folders that are searched for definitions from a folder on; none for a file. */
function below(path: string, root: string): readonly string[] {
  if (!isFolder(path)) return [];
  return searchFolder(path, ignoredBelow(path, root, createIsIgnored(root))).folders;
}

/** What makes a name a pattern, if it is one. */
const pattern = /[*?[\]{}()!+@\\]/;

/** The folder in front of the first name that is a pattern; the path itself where none is. */
function beginningOf(input: string, cwd: string): string {
  const parts = input.split('/');
  const first = parts.findIndex((name) => pattern.test(name));
  return first === -1 ? resolve(cwd, input) : resolve(cwd, parts.slice(0, first).join('/') || '.');
}

/** Whether a path in a searched folder could be that of a definition, or of a folder with definitions. A pattern can match any name. */
function couldBeFound(path: string, hasPattern: boolean): boolean {
  const name = basename(path);
  if (name.startsWith('.') || name === 'node_modules') return false;
  return hasPattern || /^\.(?:ya?ml|json)$/i.test(extname(name)) || isFolder(path);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}
