import type { Notification, WaiverUse } from '../report/report.ts';
import type { Waiver } from './settings.ts';
import { faultsOf, toRecord } from './waiver-standing.ts';

/** A definition that was judged, as stale waivers are looked for. */
export interface WaiverGround {
  readonly path: string;
  readonly api?: string | undefined;
  /** URIs of all documents, that of the entry document first. */
  readonly documents: readonly string[];
  readonly waivers: readonly Waiver[];
  /** Whether a rule was checked here. */
  readonly hasRun: (ruleId: string) => boolean;
}

/** Each waiver of a run once, in order of id and place. */
export function distinctWaivers(grounds: readonly WaiverGround[]): readonly Waiver[] {
  const known = new Set<Waiver>();
  for (const { waivers } of grounds) for (const waiver of waivers) known.add(waiver);
  const distinct = new Map([...known].map((waiver) => [keyOf(waiver), waiver]));
  return [...distinct.values()].sort(compareWaivers);
}

/** What tells a waiver from any other: its place, whatever its id claims. */
export function keyOf({ id, origin }: Waiver): string {
  const { uri, pointer, range } = origin;
  return `${uri}#${pointer} ${range.start.line}:${range.start.column} ${id}`;
}

/** By id, then by place: an order that does not depend on that of files or definitions. */
export function compareWaivers(left: Waiver, right: Waiver): number {
  return (
    compareText(left.id, right.id) ||
    compareText(left.origin.uri, right.origin.uri) ||
    left.origin.range.start.line - right.origin.range.start.line ||
    left.origin.range.start.column - right.origin.range.start.column ||
    compareText(left.origin.pointer, right.origin.pointer)
  );
}

/** Waivers as a report lists them; `uses` counts findings by `keyOf`. */
export function toUses(waivers: readonly Waiver[], uses: ReadonlyMap<string, number>, today: string): readonly WaiverUse[] {
  return waivers.map((waiver) => ({ ...toRecord(waiver, today), rule: waiver.rule, findings: uses.get(keyOf(waiver)) ?? 0 }));
}

/** What is wrong with waivers whatever they are about: dates, ids and scopes that are there twice. */
export function waiverFaults(waivers: readonly Waiver[], today: string): readonly Notification[] {
  const byId = new Map<string, Waiver>();
  const byScope = new Map<string, Waiver>();
  return waivers.flatMap((waiver) => {
    const scope = scopeKey(waiver);
    const [namesake, twin] = [byId.get(waiver.id), byScope.get(scope)];
    if (namesake === undefined) byId.set(waiver.id, waiver);
    if (twin === undefined) byScope.set(scope, waiver);
    return [
      ...faultsOf(waiver, today),
      ...(namesake === undefined ? [] : [repeated(waiver, namesake, 'has the same id as', 'Give each waiver an id of its own.')]),
      ...(twin === undefined ? [] : [repeated(waiver, twin, 'is about the same findings as', 'Keep one of the two.')]),
    ];
  });
}

/** Waivers that clearly speak of something that was judged, and are about none of its findings. */
export function staleWaivers(
  waivers: readonly Waiver[],
  grounds: readonly WaiverGround[],
  uses: ReadonlyMap<string, number>,
  pathOf: (uri: string) => string,
): readonly Notification[] {
  const unused = waivers.filter((waiver) => (uses.get(keyOf(waiver)) ?? 0) === 0);
  return unused
    .filter((waiver) => grounds.some((ground) => ground.hasRun(waiver.rule) && speaksOf(waiver, ground, pathOf)))
    .map(staleWaiver);
}

/** Says that a waiver is about nothing. */
export function staleWaiver({ id, rule, origin }: Pick<Waiver, 'id' | 'rule' | 'origin'>): Notification {
  return {
    code: 'waiver-stale',
    level: 'warning',
    message: `The waiver "${id}" is about no finding of rule "${rule}".`,
    help: 'Remove it: what it was about is repaired, or is somewhere else now.',
    ruleId: rule,
    location: origin,
  };
}

function speaksOf({ scope }: Waiver, { path, api, documents }: WaiverGround, pathOf: (uri: string) => string): boolean {
  if (scope.path === undefined && scope.api === undefined && scope.within === undefined) return false;
  const { path: pattern, within } = scope;
  return (
    (scope.api === undefined || scope.api === api) &&
    (within === undefined || documents.includes(within.uri)) &&
    (pattern === undefined || pattern.matches(path) || documents.some((uri) => pattern.matches(pathOf(uri))))
  );
}

/** Globs of different files are relative to different folders. */
function scopeKey({ rule, scope, origin, source }: Waiver): string {
  const { path, api, operation, pointer, fingerprint, within } = scope;
  const folder = path === undefined ? '' : origin.uri.slice(0, origin.uri.lastIndexOf('/') + 1);
  return JSON.stringify([source, rule, folder, path?.text, api, operation, pointer, fingerprint, within?.uri, within?.pointer]);
}

function repeated(waiver: Waiver, first: Waiver, fault: string, help: string): Notification {
  const { uri, range } = first.origin;
  return {
    code: 'waiver-invalid',
    level: 'error',
    message: `The waiver "${waiver.id}" ${fault} "${first.id}" (${uri}:${range.start.line}).`,
    help,
    ruleId: waiver.rule,
    location: waiver.origin,
  };
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
