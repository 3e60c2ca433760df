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

/**
 * Rulesets for Spectral, and the code they name, that the change changes in a way that is not compared otherwise: what a rule of theirs looks
 * at, what they extend, for which files. New rules are none, nor are severities, which are compared. `named` are rulesets that the command
 * line names (absolute paths).
 */
export async function changedRulesets(tree: BaseTree, named: readonly string[]): Promise<readonly Weakening[]> {
  const { before, now } = tree;
  const changed = await git(['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', tree.commit, '--'], now.folder);
  const names = changed.isOk ? changed.stdout.split('\0').filter((name) => /\.(?:ya?ml|json|[cm]?js)$/i.test(name)) : [];
  if (names.length === 0) return [];
  const listed = await git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', tree.commit], now.folder);
  const tracked = listed.isOk ? listed.stdout.split('\0').map((name) => join(before.folder, name)) : [];
  const start = named.map((path) => join(before.folder, tree.nameOf(path) ?? ''));
  const decisive = rulesetFiles(start, new Set(tracked.filter((path) => !isComparedOtherwise(path))));
  const found: Weakening[] = [];
  for (const name of names) {
    if (!decisive.has(join(before.folder, name)) || isComparedOtherwise(name)) continue;
    const uri = relativeUri(pathToFileURL(join(now.folder, name)).href, now.cwd);
    for (const what of await differences(join(before.folder, name), join(now.folder, name))) {
      const message = `${what} in the ruleset "${name}" is not what it is at the base, and may find less.`;
      found.push({ subject: `ruleset ${name} ${what}`, message, location: startOf(uri) });
    }
  }
  return found;
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
