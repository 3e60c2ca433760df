import type { Finding } from '../report/finding.ts';
import type { PathPattern, Waiver } from './settings.ts';

/** The definition whose findings waivers are looked up for. */
export interface WaivedDefinition {
  /** Absolute path of the entry document, forward slashes. */
  readonly path: string;
  readonly api?: string | undefined;
}

/** The waivers that are about a finding of the definition, whether they hold or not; often one list for many findings. */
export type FindWaivers = (finding: Finding) => readonly Waiver[];

/** Waivers by their rule. */
export type WaiversByRule = ReadonlyMap<string, readonly Waiver[]>;

/** Sorts waivers by their rule; once for all definitions that share them. */
export function waiversByRule(waivers: readonly Waiver[]): WaiversByRule {
  const byRule = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    const known = byRule.get(waiver.rule);
    if (known === undefined) byRule.set(waiver.rule, [waiver]);
    else known.push(waiver);
  }
  return byRule;
}

/**
 * Files the waivers of each rule by what of their scope is most exact, so that a finding is compared with few. `pathOf` gives the absolute
 * path behind a URI of a report.
 */
export function indexWaivers(waivers: WaiversByRule, definition: WaivedDefinition, pathOf: (uri: string) => string): FindWaivers {
  const shelves = new Map<string, Shelf>();
  return (finding) => {
    const ofRule = waivers.get(finding.ruleId);
    if (ofRule === undefined) return none;
    const shelf = shelves.get(finding.ruleId) ?? fileWaivers(ofRule, definition);
    shelves.set(finding.ruleId, shelf);
    return lookUp(shelf, finding, pathOf);
  };
}

const none: readonly Waiver[] = [];

interface Filed {
  readonly waiver: Waiver;
  /** What the file of a finding has to match, unless the whole definition is meant. */
  readonly path: PathPattern | undefined;
}

/** The waivers of a rule. */
interface Shelf {
  readonly byFingerprint: Map<string, Filed[]>;
  readonly byPointer: Map<string, Filed[]>;
  readonly byOperation: Map<string, Filed[]>;
  /** By URI, then by pointer. */
  readonly byPlace: Map<string, Map<string, Filed[]>>;
  readonly byFile: Filed[];
  /** Of `byFile`, by URI; made when it is asked for. */
  readonly ofFile: Map<string, readonly Waiver[]>;
}

function fileWaivers(waivers: readonly Waiver[], definition: WaivedDefinition): Shelf {
  const shelf: Shelf = {
    byFingerprint: new Map(),
    byPointer: new Map(),
    byOperation: new Map(),
    byPlace: new Map(),
    byFile: [],
    ofFile: new Map(),
  };
  for (const waiver of waivers) {
    const { api, path } = waiver.scope;
    if (api !== undefined && api !== definition.api) continue;
    const isWholeDefinition = path === undefined || path.matches(definition.path);
    fileWaiver(shelf, { waiver, path: isWholeDefinition ? undefined : path });
  }
  return shelf;
}

function fileWaiver(shelf: Shelf, filed: Filed): void {
  const { path, api, operation, pointer, fingerprint, within } = filed.waiver.scope;
  if (fingerprint !== undefined) add(shelf.byFingerprint, fingerprint, filed);
  else if (pointer !== undefined) add(shelf.byPointer, pointer, filed);
  else if (operation !== undefined) add(shelf.byOperation, operation, filed);
  else if (within !== undefined) {
    const places = shelf.byPlace.get(within.uri) ?? new Map<string, Filed[]>();
    shelf.byPlace.set(within.uri, places);
    add(places, within.pointer, filed);
  } else if (path !== undefined || api !== undefined) shelf.byFile.push(filed);
}

function add(lists: Map<string, Filed[]>, key: string, filed: Filed): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [filed]);
  else list.push(filed);
}

function lookUp(shelf: Shelf, finding: Finding, pathOf: (uri: string) => string): readonly Waiver[] {
  const { location, fingerprint, operation } = finding;
  const whole = shelf.byFile.length === 0 ? none : waiversOfFile(shelf, location.uri, pathOf);
  const lists = [
    shelf.byFingerprint.get(fingerprint),
    shelf.byPointer.get(location.pointer),
    operation === undefined ? undefined : shelf.byOperation.get(operation),
    shelf.byPlace.size === 0 ? undefined : around(shelf.byPlace.get(location.uri), location.pointer),
  ];
  if (lists.every((list) => list === undefined)) return whole;
  const exact = lists.flatMap((list) => list ?? []).filter((filed) => isAbout(filed, finding, pathOf));
  return exact.length === 0 ? whole : [...exact.map(({ waiver }) => waiver), ...whole];
}

/** What is filed under a pointer and under every one that leads to it. */
function around(places: ReadonlyMap<string, readonly Filed[]> | undefined, pointer: string): readonly Filed[] | undefined {
  if (places === undefined) return undefined;
  const found = [...(places.get(pointer) ?? [])];
  for (let end = pointer.lastIndexOf('/'); end >= 0; end = end === 0 ? -1 : pointer.lastIndexOf('/', end - 1)) {
    found.push(...(places.get(pointer.slice(0, end)) ?? []));
  }
  return found.length === 0 ? undefined : found;
}

/** The rest of a scope, after what it was found by. */
function isAbout({ waiver, path }: Filed, finding: Finding, pathOf: (uri: string) => string): boolean {
  const { operation, pointer, within } = waiver.scope;
  const { location } = finding;
  return (
    (operation === undefined || operation === finding.operation) &&
    (pointer === undefined || pointer === location.pointer) &&
    (within === undefined || isWithin(location, within)) &&
    (path === undefined || path.matches(pathOf(location.uri)))
  );
}

function isWithin(location: Finding['location'], { uri, pointer }: { readonly uri: string; readonly pointer: string }): boolean {
  return location.uri === uri && (location.pointer === pointer || location.pointer.startsWith(`${pointer}/`));
}

function waiversOfFile({ byFile, ofFile }: Shelf, uri: string, pathOf: (uri: string) => string): readonly Waiver[] {
  const known = ofFile.get(uri);
  if (known !== undefined) return known;
  const found = byFile.filter(({ path }) => path === undefined || path.matches(pathOf(uri))).map(({ waiver }) => waiver);
  ofFile.set(uri, found);
  return found;
}
