import type { Judge } from './judge.ts';
import { isMembers } from './local-checks.ts';
import type { InPlaceKeywords, ObjectKeywords, SchemaPlan } from './plan.ts';

/** Which parts of a value other keywords have looked at (JSON Schema 2020-12 core §11): what `unevaluated…` leaves alone. */
export interface Evaluated<Key> {
  readonly has: (key: Key) => boolean;
  /** True when there may be more, because it cannot be told whether some schema applies. */
  readonly isUnsure: boolean;
}

/** The properties that a schema's keywords other than `unevaluatedProperties`, and the schemas it applies in place, look at. */
export function collectEvaluatedProperties(judge: Judge, plan: SchemaPlan, value: Readonly<Record<string, unknown>>): Evaluated<string> {
  return collect(judge, plan, value, (part, names, isOwn) => {
    const { objects } = part.keywords;
    if (objects === undefined) return false;
    if (objects.additional !== undefined || (objects.unevaluated !== undefined && !isOwn)) {
      for (const name of Object.keys(value)) names.add(name);
      return false;
    }
    return objects.patterns.length === 0 ? addListed(objects, value, names) : addMatching(objects, value, names, judge);
  });
}

/** The members that are listed: of a large value, one of many schemas may list a few. */
function addListed({ properties }: ObjectKeywords, value: Readonly<Record<string, unknown>>, names: Set<string>): boolean {
  for (const name of properties.keys()) if (Object.hasOwn(value, name)) names.add(name);
  return false;
}

function addMatching(
  { properties, patterns }: ObjectKeywords,
  value: Readonly<Record<string, unknown>>,
  names: Set<string>,
  { scope }: Judge,
): boolean {
  let isUnsure = false;
  for (const name of Object.keys(value)) {
    const matches = patterns.map(({ pattern }) => scope.matchesPattern(pattern, name));
    if (properties.has(name) || matches.includes(true)) names.add(name);
    else if (matches.includes(undefined)) isUnsure = true;
  }
  return isUnsure;
}

/** The items that a schema's keywords other than `unevaluatedItems`, and the schemas it applies in place, look at. */
export function collectEvaluatedItems(judge: Judge, plan: SchemaPlan, value: readonly unknown[]): Evaluated<number> {
  return collect(judge, plan, value, (part, indexes, isOwn) => {
    const { arrays } = part.keywords;
    if (arrays === undefined) return false;
    const isWhole = arrays.items !== undefined || (arrays.unevaluated !== undefined && !isOwn);
    let isUnsure = false;
    for (const [index, item] of value.entries()) {
      const contained = arrays.contains === undefined ? 'invalid' : judge.judge(arrays.contains, item);
      if (isWhole || index < arrays.prefix.length || contained === 'valid') indexes.add(index);
      else if (contained === 'unknown') isUnsure = true;
    }
    return isUnsure;
  });
}

/** Adds what one schema object looks at itself; true when that is not certain. */
type Look<Key> = (part: SchemaPlan, found: Set<Key>, isOwn: boolean) => boolean;

function collect<Key>(judge: Judge, plan: SchemaPlan, value: unknown, look: Look<Key>): Evaluated<Key> {
  const found = new Set<Key>();
  const passed = new Set([plan]);
  let isUnsure = false;
  for (const part of passed) {
    if (look(part, found, part === plan)) isUnsure = true;
    const { inPlace } = part.keywords;
    if (inPlace === undefined) continue;
    const applied = appliedParts(judge, inPlace, value);
    if (applied.isUnsure) isUnsure = true;
    for (const one of applied.parts) passed.add(one);
  }
  return { has: (key) => found.has(key), isUnsure };
}

/** The schemas in place that the value is valid for: only those have looked at anything. */
function appliedParts(
  judge: Judge,
  inPlace: InPlaceKeywords,
  value: unknown,
): { readonly parts: readonly SchemaPlan[]; readonly isUnsure: boolean } {
  const { all, dynamic, anyOf, oneOf, dependent } = inPlace;
  const candidates = [...all, ...(dynamic === undefined ? [] : [dynamic.plan]), ...anyOf, ...oneOf];
  if (isMembers(value)) for (const { name, plan } of dependent) if (Object.hasOwn(value, name)) candidates.push(plan);
  let isUnsure = inPlace.hasUnreadable || inPlace.hasUnreadableAlternative;
  if (dynamic?.anchor !== undefined && judge.scope.isAmbiguousAnchor(dynamic.anchor)) isUnsure = true;
  if (inPlace.if !== undefined) {
    const outcome = judge.judge(inPlace.if, value);
    if (outcome === 'unknown') isUnsure = true;
    const chosen = outcome === 'invalid' ? inPlace.else : inPlace.then;
    if (outcome === 'valid') candidates.push(inPlace.if);
    if (chosen !== undefined) candidates.push(chosen);
  }
  const parts = candidates.filter((part) => {
    const verdict = judge.judge(part, value);
    if (verdict === 'unknown') isUnsure = true;
    return verdict === 'valid';
  });
  return { parts, isUnsure };
}
