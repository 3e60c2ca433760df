import type core from '@stoplight/spectral-core';
import Nimma from 'nimma';
import { jsonPathPlus } from 'nimma/fallbacks';
import { parse } from 'nimma/parser';
import type { Container } from './outside.ts';

/**
 * Finds what path expressions match with the engine that Spectral's library uses, and as it uses it.
 * @throws whatever a filter throws
 */
export function findWithNimma(
  given: readonly string[],
  root: Container,
  onMatch: (path: readonly (string | number)[], value: unknown) => void,
): void {
  const callbacks = given.map((text) => [
    text,
    ({ path, value }: { path: readonly (string | number)[]; value: unknown }) => onMatch(path, value),
  ]);
  // Where references are resolved, the library's data are frozen, and the engine goes another way through what is not.
  const frozen = Object.isFrozen(root) ? root : Object.freeze({ ...root });
  createNimma(given).query(frozen, Object.fromEntries(callbacks));
}

/**
 * Whether the engine, for the paths of all these rules together, would only look into parts of a document that is not frozen. What it then
 * finds depends on which of its objects are.
 */
export function hasZones(rules: readonly core.Rule[], formats: Set<core.Format> | null): boolean {
  const given = [...new Set(rules.flatMap((rule) => givenOf(rule, formats)))];
  return !given.some(startsDeep) && createNimma(given).tree.traversalZones.root !== null;
}

function givenOf(rule: core.Rule, formats: Set<core.Format> | null): readonly string[] {
  try {
    return rule.getGivenForFormats(formats);
  } catch {
    return [];
  }
}

function startsDeep(text: string): boolean {
  try {
    const [first] = parse(text);
    return first !== undefined && 'deep' in first && first.deep === true;
  } catch {
    return false;
  }
}

function createNimma(given: readonly string[]): Nimma {
  return new Nimma(given, { fallback: jsonPathPlus, unsafe: false, output: 'auto', customShorthands: {} });
}
