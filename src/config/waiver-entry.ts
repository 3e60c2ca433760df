import type { Node } from '../document/node.ts';
import { ToolError } from '../errors.ts';
import { nearest } from '../suggestion.ts';
import { type Complaint, dateComplaint, reasonComplaint, ruleComplaint } from './waiver-texts.ts';

/** What a waiver says, but for what it is about. Texts have no blanks around them; dates are real days, `YYYY-MM-DD`. */
export interface WaiverFields {
  readonly rule: string;
  readonly reason: string;
  readonly expires: string;
  readonly id?: string;
  readonly owner?: string;
  readonly ticket?: string;
  readonly approver?: string;
  readonly created?: string;
}

/** What is expected where a waiver is written. */
export interface WaiverForm {
  /** The document, as reports show it. */
  readonly uri: string;
  /** Keys that may stand there. */
  readonly keys: readonly string[];
  /** Keys that must. */
  readonly required: readonly string[];
  /** Every rule there is; absent when rules may run that nobody knows yet. */
  readonly ruleIds?: ReadonlySet<string> | undefined;
}

/** A waiver as it was read, or everything that is wrong with it (`waiver-invalid`), in no order. */
export interface WaiverEntry {
  readonly fields: WaiverFields | undefined;
  readonly problems: readonly ToolError[];
}

/** Reads a waiver, strictly: unknown keys, missing ones, texts that say nothing and days that do not exist are problems, all of them. */
export function readWaiverEntry(entry: Node, form: WaiverForm): WaiverEntry {
  if (!isMapping(entry.value)) {
    const message = `A waiver is a mapping with ${listed(form.required)}, not ${nameOf(entry.value)}.`;
    return {
      fields: undefined,
      problems: [waiverProblem(entry, form.uri, { message, help: 'Write "- rule: …" with the other keys below it.' })],
    };
  }
  const problems = [...unknownKeys(entry, form), ...missingKeys(entry, form)];
  const texts: { -readonly [Field in keyof WaiverFields]?: string } = {};
  for (const field of textFields) {
    const node = entry.child(field);
    if (node === undefined || !form.keys.includes(field)) continue;
    const read = readText(field, node.value, form);
    if ('text' in read) texts[field] = read.text;
    else problems.push(waiverProblem(node, form.uri, read));
  }
  const { rule, reason, expires } = texts;
  const isWhole = problems.length === 0 && rule !== undefined && reason !== undefined && expires !== undefined;
  return { fields: isWhole ? { ...texts, rule, reason, expires } : undefined, problems };
}

/** A complaint about a value, with its place. */
export function waiverProblem(node: Node, uri: string, { message, help }: Complaint): ToolError {
  return new ToolError('waiver-invalid', message, { help, location: { uri, pointer: node.pointer, range: node.range } });
}

/** Complaints about the keys of a mapping that it may not have, each at the key. */
export function unknownKeys(node: Node, { uri, keys }: Pick<WaiverForm, 'uri' | 'keys'>, owner = 'A waiver'): readonly ToolError[] {
  const unknown = isMapping(node.value) ? Object.keys(node.value).filter((key) => !keys.includes(key)) : [];
  return unknown.map((key) => {
    const meant = nearest(key, keys);
    const help = `${meant === undefined ? '' : `Did you mean "${meant}"? `}Keys are ${listed(keys)}.`;
    const path = [...node.path, key];
    const location = { uri, pointer: node.child(key)?.pointer ?? node.pointer, range: node.document.keyRangeAt(path) };
    return new ToolError('waiver-invalid', `${owner} has no key "${key}".`, { help, location });
  });
}

/** A text of a waiver without the blanks around it, or what is wrong with it. */
export function readPlainText(field: string, value: unknown): { readonly text: string } | Complaint {
  if (value === null) return { message: `"${field}" is empty.`, help: 'Fill it in, or leave the key out if it may be absent.' };
  if (typeof value !== 'string') {
    const help = typeof value === 'object' ? 'Write one text.' : `Write it in quotes: ${field}: "${String(value)}".`;
    return { message: `"${field}" is a text, not ${nameOf(value)}.`, help };
  }
  const text = value.trim();
  if (text === '') return { message: `"${field}" is empty.`, help: 'Fill it in, or leave the key out if it may be absent.' };
  if (text.length > longest)
    return { message: `"${field}" has more than ${longest} characters.`, help: 'Shorten it, and keep the rest in a ticket.' };
  if (/\p{C}/u.test(text)) return { message: `"${field}" holds characters that cannot be seen.`, help: 'Type it anew.' };
  return { text };
}

/** UTF-16 units; a URL with everything in it has less. */
const longest = 2000;

const textFields = ['id', 'rule', 'reason', 'owner', 'ticket', 'approver', 'created', 'expires'] as const;

/** What to write under a key that is missing. */
const remedies: ReadonlyMap<string, string> = new Map([
  ['id', 'Give each waiver a name of its own, for example W-2026-014.'],
  ['rule', 'Name the rule that it is for. "lintel rules" lists them.'],
  ['scope', 'Say what it is about: path, api, operation, pointer or fingerprint.'],
  ['reason', 'Say why the finding is acceptable until it expires.'],
  ['owner', 'Name who answers for it.'],
  ['created', 'Write the day on which it was granted: YYYY-MM-DD.'],
  ['expires', 'Write the last day on which it holds: YYYY-MM-DD. None holds for ever.'],
]);

function missingKeys(entry: Node, { uri, required }: WaiverForm): readonly ToolError[] {
  return required
    .filter((key) => entry.child(key) === undefined)
    .map((key) => waiverProblem(entry, uri, { message: `The waiver has no "${key}".`, help: remedies.get(key) ?? 'Add it.' }));
}

function readText(field: (typeof textFields)[number], value: unknown, { ruleIds }: WaiverForm): { readonly text: string } | Complaint {
  if (field === 'rule' && Array.isArray(value)) {
    return { message: 'A waiver is for one rule, and "rule" is a list.', help: 'Write a waiver for each rule.' };
  }
  const isDate = field === 'created' || field === 'expires';
  if (isDate && typeof value === 'number') return dateComplaint(field, String(value)) ?? { text: String(value) };
  // A reason may go over several lines; it is one sentence all the same.
  const read = readPlainText(field, field === 'reason' && typeof value === 'string' ? value.replace(/\s+/g, ' ') : value);
  if (!('text' in read)) return read;
  if (isDate) return dateComplaint(field, read.text) ?? read;
  if (field === 'rule') return ruleComplaint(read.text, ruleIds) ?? read;
  return (field === 'reason' ? reasonComplaint(read.text) : undefined) ?? read;
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return typeof value === 'boolean' ? 'a truth value' : typeof value === 'number' ? 'a number' : 'a text';
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
