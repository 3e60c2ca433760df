import { countFingerprints, type Fingerprints } from './fingerprints.ts';

/** A definition that was judged, as a baseline sees it. */
export interface JudgedDefinition {
  /** What a baseline files it under: `api:orders`, else the entry document's path. */
  readonly key: string;
  /** The entry document's path, when `key` is the id of an API: what it was filed under before the configuration named it. */
  readonly pathKey?: string | undefined;
  /** Of all its findings, whatever else is decided about them. */
  readonly fingerprints: Fingerprints;
  /** Rules that looked at it; all, when absent. What others found before may still be there. */
  readonly rules?: ReadonlySet<string> | undefined;
}

/**
 * Which group of a baseline belongs to which definition, by the definition's key. The group of its own key, else of its path; what is
 * left goes by content: a definition without a group gets the one that it shares most findings with, of those whose own definition is
 * gone, when they have at least half of the findings of one of them in common: a new definition that is no more than similar has no
 * claim. No group is given twice, and the order of the definitions does not matter.
 */
export function claimGroups(
  groups: ReadonlyMap<string, Fingerprints>,
  definitions: readonly JudgedDefinition[],
  existing: (key: string) => boolean,
): ReadonlyMap<string, string> {
  const claims = new Map<string, string>();
  const claimed = new Set<string>();
  const claim = (definition: string, group: string): void => {
    claims.set(definition, group);
    claimed.add(group);
  };
  for (const { key } of definitions) if (groups.has(key)) claim(key, key);
  for (const { key, pathKey } of definitions) {
    if (!claims.has(key) && pathKey !== undefined && groups.has(pathKey) && !claimed.has(pathKey)) claim(key, pathKey);
  }
  const without = definitions.filter(({ key }) => !claims.has(key));
  if (without.length === 0) return claims;
  const free = [...groups].filter(([key]) => !claimed.has(key) && !existing(key));
  const holders = holdersOf(free);
  for (const { key, group } of overlaps(without, groups, holders)) if (!claims.has(key) && !claimed.has(group)) claim(key, group);
  for (const definition of [...without].sort((left, right) => compareText(left.key, right.key))) {
    const group = claims.has(definition.key) ? undefined : largestOverlap(definition, groups, holders, claimed);
    if (group !== undefined) claim(definition.key, group);
  }
  return claims;
}

interface Overlap {
  readonly key: string;
  readonly group: string;
  readonly size: number;
}

/**
 * A finding that more definitions than this have tells little about which of them this is, and looking at them all would take quadratic
 * time where a folder with thousands of definitions has moved.
 */
const maxHolders = 64;

/** Groups by the rules and fingerprints they hold. */
type Holders = ReadonlyMap<string, readonly string[]>;

/** Pairs that have telling findings in common, most first. */
function overlaps(
  definitions: readonly JudgedDefinition[],
  groups: ReadonlyMap<string, Fingerprints>,
  holders: Holders,
): readonly Overlap[] {
  const pairs: Overlap[] = [];
  for (const { key, fingerprints } of definitions) {
    for (const [group, size] of candidates(fingerprints, holders)) {
      if (isEnough(size, fingerprints, groups.get(group))) pairs.push({ key, group, size });
    }
  }
  return pairs.sort((left, right) => right.size - left.size || compareText(left.key, right.key) || compareText(left.group, right.group));
}

/** Whether so many common findings make a definition what another was. */
function isEnough(size: number, fingerprints: Fingerprints, group: Fingerprints = new Map()): boolean {
  return size * 2 >= Math.min(countFingerprints(fingerprints), countFingerprints(group));
}

function candidates(fingerprints: Fingerprints, holders: Holders): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const name of namesOf(fingerprints)) {
    const found = holders.get(name) ?? [];
    if (found.length <= maxHolders) for (const group of found) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  return sizes;
}

/** For a definition that has no telling finding: of the first groups that nobody has, the one with which it shares most. */
function largestOverlap(
  { fingerprints }: JudgedDefinition,
  groups: ReadonlyMap<string, Fingerprints>,
  holders: Holders,
  claimed: ReadonlySet<string>,
): string | undefined {
  const names = namesOf(fingerprints).filter((name) => holders.has(name));
  const rarest = names.reduce<readonly string[]>((best, name) => {
    const found = holders.get(name) ?? [];
    return best.length === 0 || found.length < best.length ? found : best;
  }, []);
  let largest: { readonly group: string; readonly size: number } | undefined;
  for (const group of rarest.filter((key) => !claimed.has(key)).slice(0, maxHolders)) {
    const theirs = new Set(namesOf(groups.get(group) ?? new Map()));
    const size = names.filter((name) => theirs.has(name)).length;
    if (isEnough(size, fingerprints, groups.get(group)) && size > (largest?.size ?? 0)) largest = { group, size };
  }
  return largest?.group;
}

/** Rule and fingerprint of each finding. */
function namesOf(fingerprints: Fingerprints): readonly string[] {
  return [...fingerprints].flatMap(([ruleId, ofRule]) => [...ofRule].map((fingerprint) => `${ruleId} ${fingerprint}`));
}

/** The groups that hold a finding, by rule and fingerprint; in the order of their keys. */
function holdersOf(free: readonly (readonly [string, Fingerprints])[]): Holders {
  const holders = new Map<string, string[]>();
  for (const [group, fingerprints] of [...free].sort(([left], [right]) => compareText(left, right))) {
    for (const name of namesOf(fingerprints)) {
      const known = holders.get(name);
      if (known === undefined) holders.set(name, [group]);
      else known.push(group);
    }
  }
  return holders;
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
