import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Document } from '../../document/document.ts';
import { parseDocument } from '../../document/parse.ts';
import { isSameValue } from '../../policy/strictness.ts';
import { startOf, type Weakening } from '../../policy/weakening.ts';
import { relativeUri } from '../../uri.ts';
import { git } from '../changed/git.ts';
import { rulesetFiles } from '../changed/ruleset-files.ts';
import type { BaseTree } from './base-tree.ts';

/** The rulesets that the command line and the configuration name, by their paths in the working tree (absolute). */
export interface NamedRulesets {
  readonly before: readonly string[];
  readonly now: readonly string[];
}

/**
 * Rulesets for Spectral, and the code they name, that the change changes in a way that is not compared otherwise: what a rule of theirs looks
 * at, what they extend, for which files; new ones, as far as they say something about single files. New rules are none, nor are severities,
 * which are compared.
 */
export async function changedRulesets(tree: BaseTree, named: NamedRulesets): Promise<readonly Weakening[]> {
  const { before, now } = tree;
  const changed = await git(['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', tree.commit, '--'], now.folder);
  const names = changed.isOk ? changed.stdout.split('\0').filter((name) => /\.(?:ya?ml|json|[cm]?js)$/i.test(name)) : [];
  if (names.length === 0) return [];
  const listed = await git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', tree.commit], now.folder);
  const tracked = listed.isOk ? listed.stdout.split('\0') : [];
  const old = decisiveFiles(before.folder, named.before.flatMap(tree.nameOf), tracked);
  const current = decisiveFiles(now.folder, named.now.flatMap(tree.nameOf), [...tracked, ...names]);
  const found: Weakening[] = [];
  const add = (name: string, what: string, message: string): void => {
    const location = startOf(relativeUri(pathToFileURL(join(now.folder, name)).href, now.cwd));
    found.push({
      subject: `ruleset ${name} ${what}`,
      message: `${what} in the ruleset "${name}" ${message}, and may find less.`,
      location,
    });
  };
  for (const name of names.filter((changedName) => old.has(changedName)))
    for (const what of await differences(join(before.folder, name), join(now.folder, name)))
      add(name, what, 'is not what it is at the base');
  for (const name of current)
    if (!old.has(name)) for (const what of await exceptions(join(now.folder, name))) add(name, what, 'does not count at the base');
  return found;
}

/** By their names from the root of the repository (`folder`, absolute). */
function decisiveFiles(folder: string, named: readonly (string | undefined)[], tracked: readonly string[]): ReadonlySet<string> {
  const start = named.flatMap((name) => (name === undefined ? [] : [join(folder, name)]));
  const candidates = tracked.filter((name) => name !== '' && !isComparedOtherwise(name)).map((name) => join(folder, name));
  return new Set([...rulesetFiles(start, new Set(candidates))].map((path) => path.slice(folder.length + 1).replaceAll('\\', '/')));
}

/** What a ruleset says about single files, or parts of them. */
async function exceptions(path: string): Promise<readonly string[]> {
  const content = /js$/i.test(path) ? undefined : readText(path);
  const data = content === undefined ? undefined : await dataOf(content, path);
  return ['except', 'overrides'].filter((key) => data?.has(key) === true).map((key) => `"${key}"`);
}

/** `lintel.yaml`, waivers, baseline: what comes of them is compared. */
function isComparedOtherwise(path: string): boolean {
  return /^lintel[.-]/.test(basename(path));
}

/** What differs, in words. A file that is gone takes its rules with it, which is compared. */
async function differences(before: string, now: string): Promise<readonly string[]> {
  const [old, current] = [readText(before), readText(now)];
  if (old === undefined || current === undefined || old.equals(current)) return [];
  if (/js$/i.test(before)) return ['Code'];
  const [was, is] = [await dataOf(old, before), await dataOf(current, now)];
  // What a ruleset mentions may be anything.
  if (was === undefined || !isRuleset(was)) return [];
  if (is === undefined) return ['Something'];
  const keys = [...was.keys()].filter((key) => key !== 'rules' && !isSameValue(was.get(key), is.get(key)));
  const added = [...is.keys()].filter((key) => !was.has(key) && !['rules', 'description', 'documentationUrl'].includes(key));
  return [...changedRules(was.get('rules'), is.get('rules')), ...[...keys, ...added].sort().map((key) => `"${key}"`)];
}

function isRuleset(fields: ReadonlyMap<string, unknown>): boolean {
  return ['rules', 'extends', 'overrides'].some((key) => fields.has(key)) && !['openapi', 'swagger'].some((key) => fields.has(key));
}

function changedRules(before: unknown, now: unknown): readonly string[] {
  const rules = fieldsOf(now) ?? new Map<string, unknown>();
  return [...(fieldsOf(before) ?? [])]
    .filter(([id, rule]) => fieldsOf(rule) !== undefined && rules.has(id) && !isSameValue(essence(rule), essence(rules.get(id))))
    .map(([id]) => `The rule "${id}"`);
}

/** What a rule finds, whatever it says about it. */
function essence(rule: unknown): unknown {
  const fields = fieldsOf(rule);
  // A severity alone keeps the rule of the ruleset that is extended.
  if (fields === undefined) return undefined;
  const words: ReadonlySet<string> = new Set(['severity', 'description', 'message', 'documentationUrl', 'tags']);
  return Object.fromEntries([...fields].filter(([key]) => !words.has(key)));
}

async function dataOf(content: Buffer, path: string): Promise<ReadonlyMap<string, unknown> | undefined> {
  try {
    const document: Document = await parseDocument(content, pathToFileURL(path).href);
    return document.problems.length > 0 ? undefined : fieldsOf(document.data);
  } catch {
    return undefined;
  }
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : undefined;
}

function readText(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
