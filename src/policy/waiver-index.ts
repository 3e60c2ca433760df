import type { Finding } from '../report/finding.ts';
import type { PathPattern, Waiver } from './settings.ts';

/** The definition whose findings waivers are looked up for. */
export interface WaivedDefinition {
  /** Absolute path of the entry document, forward slashes. */
  readonly path: string;
  readonly api?: string | undefined;
  /** Absolute paths, forward slashes, of its documents that describe an API themselves. */
  readonly otherApis?: ReadonlySet<string> | undefined;
}

/** How waivers are looked up. */
interface LookUp {
  /** The absolute path behind a URI of a report. */
  readonly pathOf: (uri: string) => string;
  /** Told of waivers that would be about a finding, did their paths cover the definition (`coversFile`). May repeat itself. */
  readonly onOutside: (waiver: Waiver) => void;
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

/** Files the waivers of each rule by what of their scope is most exact, so that a finding is compared with few. */
export function indexWaivers(waivers: WaiversByRule, definition: WaivedDefinition, { pathOf, onOutside }: LookUp): FindWaivers {
  const shelves = new Map<string, Shelf>();
  const covers = ({ waiver, path }: Filed, uri: string): boolean => {
    if (path === undefined) return true;
    const file = pathOf(uri);
    if (!path.matches(file)) return false;
    const isCovered = coversFile(waiver, path, file, definition);
    if (!isCovered) onOutside(waiver);
    return isCovered;
  };
  return (finding) => {
    const ofRule = waivers.get(finding.ruleId);
    if (ofRule === undefined) return none;
    const shelf = shelves.get(finding.ruleId) ?? fileWaivers(ofRule, definition);
    shelves.set(finding.ruleId, shelf);
    return lookUp(shelf, finding, covers);
  };
}

/**
 * Whether a file that a path matches is covered for a definition whose entry document it does not match. Who grants a waiver for a folder
 * means the definitions in it, not whatever others take from there: those have to be named, by API or fingerprint, or else the file has
 * to be, without wildcards. A file that is an API itself is named as that API.
 */
function coversFile({ scope }: Waiver, path: PathPattern, file: string, { otherApis }: WaivedDefinition): boolean {
  if (scope.api !== undefined || scope.fingerprint !== undefined) return true;
  return !path.hasWildcards && otherApis?.has(file) !== true;
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

/** Whether the path of a waiver, if it has one, covers a file (URI). */
type Covers = (filed: Filed, uri: string) => boolean;

function lookUp(shelf: Shelf, finding: Finding, covers: Covers): readonly Waiver[] {
  const { location, fingerprint, operation } = finding;
  const { byFingerprint, byPointer, byOperation, byPlace, byFile } = shelf;
  const whole = byFile.length === 0 ? none : waiversOfFile(shelf, location.uri, covers);
  // Mostly there are none of a kind, and a finding is looked up for nothing.
  let exact: Waiver[] | undefined;
  if (byFingerprint.size > 0) exact = withThose(byFingerprint.get(fingerprint), exact, finding, covers);
  if (byPointer.size > 0) exact = withThose(byPointer.get(location.pointer), exact, finding, covers);
  if (byOperation.size > 0 && operation !== undefined) exact = withThose(byOperation.get(operation), exact, finding, covers);
  if (byPlace.size > 0) exact = withThose(around(byPlace.get(location.uri), location.pointer), exact, finding, covers);
  if (exact === undefined) return whole;
  for (const added of whole) exact.push(added);
  return exact;
}

function withThose(
  list: readonly Filed[] | undefined,
  others: Waiver[] | undefined,
  finding: Finding,
  covers: Covers,
): Waiver[] | undefined {
  if (list === undefined) return others;
  let all = others;
  for (const filed of list) {
    if (!isAbout(filed, finding, covers)) continue;
    if (all === undefined) all = [filed.waiver];
    else all.push(filed.waiver);
  }
  return all;
}

/** What is filed under a pointer and under every one that leads to it. */
function around(places: ReadonlyMap<string, readonly Filed[]> | undefined, pointer: string): readonly Filed[] | undefined {
  if (places === undefined) return undefined;
  const found = [...(places.get(pointer) ?? [])];
  for (let end = pointer.lastIndexOf('/'); end >= 0; end = end === 0 ? -1 : pointer.lastIndexOf('/', end - 1)) {
    for (const added of places.get(pointer.slice(0, end)) ?? []) found.push(added);
  }
  return found.length === 0 ? undefined : found;
}

/** The rest of a scope, after what it was found by. */
function isAbout(filed: Filed, finding: Finding, covers: Covers): boolean {
  const { operation, pointer, within } = filed.waiver.scope;
  const { location } = finding;
  return (
    (operation === undefined || operation === finding.operation) &&
    (pointer === undefined || pointer === location.pointer) &&
    (within === undefined || isWithin(location, within)) &&
    covers(filed, location.uri)
  );
}

function isWithin(location: Finding['location'], { uri, pointer }: { readonly uri: string; readonly pointer: string }): boolean {
  return location.uri === uri && (location.pointer === pointer || location.pointer.startsWith(`${pointer}/`));
}

function waiversOfFile({ byFile, ofFile }: Shelf, uri: string, covers: Covers): readonly Waiver[] {
  const known = ofFile.get(uri);
  if (known !== undefined) return known;
  const found = byFile.filter((filed) => covers(filed, uri)).map(({ waiver }) => waiver);
  ofFile.set(uri, found);
  return found;
}
