import { isFields } from './ruleset-file.ts';

/** A ruleset in the form that `@stoplight/spectral-core` reads: functions and other rulesets in place of their names. */
export interface Definition {
  readonly extends?: unknown;
  readonly rules?: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

/** The names of all rules that a definition has, by itself and through what it extends. */
export function ruleNamesOf(definition: unknown, seen: Set<unknown> = new Set()): ReadonlySet<string> {
  const names = new Set<string>();
  if (!isFields(definition) || seen.has(definition)) return names;
  seen.add(definition);
  const { extends: extended, rules } = definition;
  for (const item of Array.isArray(extended) ? extended : [extended]) {
    for (const name of ruleNamesOf(Array.isArray(item) ? item[0] : item, seen)) names.add(name);
  }
  for (const name of Object.keys(isFields(rules) ? rules : {})) names.add(name);
  seen.delete(definition);
  return names;
}
