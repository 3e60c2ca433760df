import type { Node } from '../document/node.ts';
import type { Model } from '../openapi/model.ts';
import type { Location } from '../report/location.ts';
import type { Notification } from '../report/report.ts';
import { readWaiverEntry, type WaiverFields, type WaiverForm, waiverProblem } from './waiver-entry.ts';

/** A waiver that a definition holds, for findings in the object that holds it. */
interface Ignore extends WaiverFields {
  /** `<uri>#<pointer of the entry>` */
  readonly id: string;
  readonly scope: { readonly within: { readonly uri: string; readonly pointer: string } };
  readonly source: 'definition';
  readonly origin: Location;
}

/** The waivers of a definition, and everything that is wrong with others (`waiver-invalid`). */
export interface Ignores {
  readonly waivers: readonly Ignore[];
  readonly problems: readonly Notification[];
}

/**
 * Reads `x-lintel-ignore` wherever it stands in an object of the definition's documents; in data (examples, defaults, extensions) it
 * means nothing. `uriOf` gives a document's URI as reports show it; without `ruleIds` any rule may be named.
 */
export function ignoresOf(model: Model, uriOf: (documentUri: string) => string, ruleIds?: ReadonlySet<string>): Ignores {
  // A name that is written with escapes is not found here. Its findings stay open, which nobody overlooks.
  if (![...model.graph.documents.values()].some(({ text }) => text.includes(extension))) return { waivers: [], problems: [] };
  const read: Ignores[] = [];
  // One object can be an element twice (a parameter of 2.0 is a schema too).
  const seen = new Set<unknown>();
  for (const { node, value } of model.elements) {
    if (!Object.hasOwn(value, extension) || seen.has(value)) continue;
    seen.add(value);
    for (const added of readList(node, { uri: uriOf(node.document.uri), keys, required, ruleIds })) read.push(added);
  }
  return { waivers: read.flatMap(({ waivers }) => waivers), problems: read.flatMap(({ problems }) => problems) };
}

const extension = 'x-lintel-ignore';
const keys = ['rule', 'reason', 'expires', 'owner', 'ticket', 'approver', 'created'];
const required = ['rule', 'reason', 'expires'];

function readList(holder: Node, form: WaiverForm): readonly Ignores[] {
  const list = holder.child(extension);
  if (list === undefined) return [];
  const { value } = list;
  if (Array.isArray(value)) return value.flatMap((_, index) => list.child(index) ?? []).map((entry) => readEntry(entry, holder, form));
  const help = `Write a list: ${extension}: [{ rule: …, reason: …, expires: … }].`;
  const problem = waiverProblem(list, form.uri, { message: `"${extension}" is a list of waivers.`, help });
  return [{ waivers: [], problems: [toNotification(problem)] }];
}

function readEntry(entry: Node, holder: Node, form: WaiverForm): Ignores {
  const { fields, problems } = readWaiverEntry(entry, form);
  const { uri } = form;
  const { pointer, range } = entry;
  const own: Pick<Ignore, 'id' | 'scope' | 'source' | 'origin'> = {
    id: `${uri}#${pointer}`,
    scope: { within: { uri, pointer: holder.pointer } },
    source: 'definition',
    origin: { uri, pointer, range },
  };
  return { waivers: fields === undefined ? [] : [{ ...fields, ...own }], problems: problems.map(toNotification) };
}

function toNotification({ code, message, help, location }: ReturnType<typeof waiverProblem>): Notification {
  return { code, level: 'error', message, help, ...(location === undefined ? {} : { location }) };
}
