import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseDocument } from '../../document/parse.ts';
import { formatPointer } from '../../document/pointer.ts';
import { ToolError } from '../../errors.ts';
import { displayPath, isFileUri } from '../../reporters/uri.ts';
import type { IgnoredRule, Tool } from './ignored-rule.ts';

/** Extensions by which definitions hold exceptions: those of vacuum (under two names) and of Zally. */
const extensions: ReadonlyMap<string, Tool> = new Map([
  ['x-lint-ignore', 'vacuum'],
  ['x-vacuum-ignore', 'vacuum'],
  ['x-zally-ignore', 'zally'],
]);

/** Reads the exceptions in documents (as reports name them): the rule, or a list of rules, is ignored in the object that holds it. */
export async function readInlineIgnores(uris: Iterable<string>, cwd: string): Promise<readonly IgnoredRule[]> {
  const ignored: IgnoredRule[] = [];
  for (const uri of uris) {
    if (!isFileUri(uri)) continue;
    const text = await readFile(resolve(cwd, displayPath(uri)), 'utf8').catch(() => '');
    if (![...extensions.keys()].some((name) => text.includes(name))) continue;
    for (const added of collect(await dataOf(text, uri), uri)) ignored.push(added);
  }
  return ignored;
}

/** What a document holds; nothing, when it cannot be read: the lint says why. */
async function dataOf(text: string, uri: string): Promise<unknown> {
  try {
    return (await parseDocument(text, uri)).data;
  } catch (error) {
    if (error instanceof ToolError) return undefined;
    throw error;
  }
}

function collect(data: unknown, uri: string): readonly IgnoredRule[] {
  const ignored: IgnoredRule[] = [];
  const seen = new Set<object>();
  const waiting: { readonly value: unknown; readonly pointer: string }[] = [{ value: data, pointer: '' }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, pointer } = next;
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [key, member] of Object.entries(value)) {
      const tool = Array.isArray(value) ? undefined : extensions.get(key);
      if (tool === undefined) waiting.push({ value: member, pointer: pointer + formatPointer([key]) });
      else for (const rule of rulesOf(member)) ignored.push({ tool, rule, uri, pointer, source: `${key} in ${displayPath(uri)}` });
    }
  }
  return ignored.reverse();
}

/** Zally's rules are numbers, which YAML may take for such. */
function rulesOf(value: unknown): readonly string[] {
  const rules: readonly unknown[] = Array.isArray(value) ? value : [value];
  return rules.filter((rule) => typeof rule === 'string' || typeof rule === 'number').map(String);
}
