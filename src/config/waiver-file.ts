import type { Document } from '../document/document.ts';
import { createLines } from '../document/lines.ts';
import { Node } from '../document/node.ts';
import { formatPointer } from '../document/pointer.ts';
import { ToolError } from '../errors.ts';
import type { Waiver } from '../policy/settings.ts';
import type { Location, Position, Range } from '../report/location.ts';
import { findMergeKeys } from './merge-keys.ts';
import { readWaiverEntry, type WaiverForm, waiverProblem } from './waiver-entry.ts';
import { readWaiverScope } from './waiver-scope.ts';
import type { Complaint } from './waiver-texts.ts';

/** What a waiver file is read with. */
export interface WaiverFileContext {
  /** Absolute folder that paths in scopes are relative to. */
  readonly folder: string;
  /** Every rule there is; absent when rules may run that nobody knows yet (rulesets for Spectral). */
  readonly ruleIds?: ReadonlySet<string> | undefined;
}

/**
 * Reads a waiver file: a list of waivers, strictly. `uri` is the file as reports show it. Gives the waivers that are sound, and
 * everything that is wrong with the others (`waiver-invalid`), in the order of the text.
 */
export function parseWaivers(
  document: Document,
  uri: string,
  context: WaiverFileContext,
): { readonly waivers: readonly Waiver[]; readonly problems: readonly ToolError[] } {
  const broken = textProblems(document, uri);
  if (broken.length > 0) return { waivers: [], problems: broken };
  const root = Node.root(document);
  // A file that holds nothing yet, or comments alone.
  if (root.value === null) return { waivers: [], problems: [] };
  if (!Array.isArray(root.value)) {
    const message = 'A waiver file is a list of waivers.';
    return {
      waivers: [],
      problems: [waiverProblem(root, uri, { message, help: 'Start each waiver with "- id: …" at the first column.' })],
    };
  }
  const entries = root.value.flatMap((_, index) => root.child(index) ?? []).map((entry) => readEntry(entry, uri, context));
  const problems = [...entries.flatMap((entry) => entry.problems), ...repeatedIds(root, uri)];
  const waivers = entries.flatMap(({ waiver }) => waiver ?? []);
  // One that takes the id of another does not count, as any that has a problem.
  const firsts = new Map([...waivers].reverse().map((waiver) => [waiver.id, waiver]));
  return { waivers: waivers.filter((waiver) => firsts.get(waiver.id) === waiver), problems: problems.sort(byPlace) };
}

/** The keys of a waiver, in the order in which they are written. */
export const waiverKeys = ['id', 'rule', 'scope', 'reason', 'owner', 'ticket', 'approver', 'created', 'expires'] as const;

const requiredKeys = ['id', 'rule', 'scope', 'reason', 'owner', 'created', 'expires'] as const;

interface Entry {
  readonly waiver?: Waiver;
  readonly problems: readonly ToolError[];
}

function readEntry(node: Node, uri: string, { folder, ruleIds }: WaiverFileContext): Entry {
  const form: WaiverForm = { uri, keys: waiverKeys, required: requiredKeys, ruleIds };
  const { fields, problems } = readWaiverEntry(node, form);
  const scopeNode = node.child('scope');
  const read = scopeNode === undefined ? { problems: [] } : readWaiverScope(scopeNode, uri, folder);
  if (fields?.id === undefined || read.scope === undefined) return { problems: [...problems, ...read.problems] };
  const origin = { uri, pointer: node.pointer, range: node.range };
  return { waiver: { ...fields, id: fields.id, scope: read.scope, source: 'file', origin }, problems: read.problems };
}

/** What keeps the text from meaning one thing: no waiver of such a file can be trusted. */
function textProblems(document: Document, uri: string): readonly ToolError[] {
  const conflict = conflictOf(document);
  if (conflict !== undefined) return [invalid(conflictMarks, { uri, pointer: '', range: conflict })];
  const lines = document.problems.length === 0 ? [] : document.text.split(/\r\n?|\n/);
  const problems = document.problems.map(({ kind, message, path, range }) => {
    const isStar = kind === 'syntax' && /^\s*(?:-\s+)?rule:\s*\*/.test(lines[range.start.line - 1] ?? '');
    const help = kind === 'syntax' ? 'Repair the syntax at this place. No waiver of the file counts before.' : 'Write the key once.';
    return invalid(isStar ? star : { message, help }, { uri, pointer: formatPointer(path), range });
  });
  const merges = findMergeKeys(document).map((range) => invalid(mergeKey, { uri, pointer: '', range }));
  return [...problems, ...merges];
}

const star: Complaint = { message: '"rule: *" would waive every rule.', help: 'Name one rule. Write a waiver for each.' };

const mergeKey: Complaint = {
  message: 'A merge key "<<" hides what a waiver says.',
  help: 'Write the keys out in each waiver.',
};

const conflictMarks: Complaint = {
  message: 'The waiver file has the marks of a merge conflict.',
  help: 'Keep the waivers of both sides that are still wanted, and remove the marks.',
};

/** The first mark that git leaves in a file that it could not merge. */
function conflictOf({ text }: Document): Range | undefined {
  const mark = /^<{7}(?: .*)?$/m.exec(text);
  return mark === null ? undefined : createLines(text).rangeOf(mark.index, mark.index + mark[0].length);
}

/** Ids tell waivers apart in reports, so none is taken twice; the second one is to blame. */
function repeatedIds(root: Node, uri: string): readonly ToolError[] {
  const firstLines = new Map<string, number>();
  const problems: ToolError[] = [];
  for (let index = 0, id = root.at(0, 'id'); root.child(index) !== undefined; index += 1, id = root.at(index, 'id')) {
    if (typeof id?.value !== 'string') continue;
    const name = id.value.trim();
    const first = firstLines.get(name);
    if (first === undefined) firstLines.set(name, id.range.start.line);
    else {
      const message = `The id "${name}" is taken by the waiver in line ${first}.`;
      problems.push(waiverProblem(id, uri, { message, help: 'Give this one an id of its own.' }));
    }
  }
  return problems;
}

function invalid({ message, help }: Complaint, location: Location): ToolError {
  return new ToolError('waiver-invalid', message, { help, location });
}

function byPlace(left: ToolError, right: ToolError): number {
  const [one, other] = [startOf(left), startOf(right)];
  return one.line - other.line || one.column - other.column;
}

function startOf({ location }: ToolError): Position {
  return location !== undefined && 'range' in location ? location.range.start : { line: 0, column: 0 };
}
