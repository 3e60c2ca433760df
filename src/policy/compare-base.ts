import type { Finding } from '../report/finding.ts';
import { severities } from '../report/severity.ts';

/** The findings of a definition now, and at the base; a definition that the base does not have has none there. */
export interface FindingPair {
  readonly base: readonly Finding[];
  readonly head: readonly Finding[];
}

/** What a change did to findings. */
export interface BaseDifference {
  /** Whether the base does not have a finding, or has it less grave. Takes assessed findings too: rule, fingerprint and place count. */
  readonly isFresh: (finding: Finding) => boolean;
  /** Findings that only the base has, each once, in order of their places. */
  readonly fixed: readonly Finding[];
}

/**
 * Compares findings definition by definition, by rule and fingerprint, each as often as it is there: where a finding stands does not
 * matter, so it may move into another file, and none can take the place of another. One that the change made graver is new. In a document
 * that several definitions share, a finding is new when it is new for one of them, and fixed when none of them has it any more.
 */
export function compareWithBase(pairs: readonly FindingPair[]): BaseDifference {
  const fresh = new Set<string>();
  const gone = new Map<string, Finding>();
  for (const { base, head } of pairs) {
    const before = groupByIdentity(base);
    const now = groupByIdentity(head);
    for (const [identity, findings] of now) for (const finding of unmatched(findings, before.get(identity))) fresh.add(placeOf(finding));
    for (const [identity, findings] of before)
      for (const finding of surplus(findings, now.get(identity))) gone.set(placeOf(finding), finding);
  }
  // Mostly little is fixed, and much is there.
  if (gone.size > 0) for (const { head } of pairs) for (const finding of head) gone.delete(placeOf(finding));
  return { isFresh: (finding) => fresh.size > 0 && fresh.has(placeOf(finding)), fixed: [...gone.values()].sort(byPlace) };
}

/** Findings for which nothing as grave is left at the base. Those that stand where they stood get their match first. */
function unmatched(findings: readonly Finding[], old: readonly Finding[] | undefined): readonly Finding[] {
  const [finding] = findings;
  if (finding === undefined || old === undefined) return findings;
  const [only] = old;
  if (findings.length === 1 && only !== undefined && old.length === 1) return gravity(finding) < gravity(only) ? findings : [];
  const available = old.map(gravity).sort((left, right) => left - right);
  let used = 0;
  return sortedFor(findings, old).filter((one) => {
    const match = available[used];
    if (match === undefined || match > gravity(one)) return true;
    used += 1;
    return false;
  });
}

/** The gravest first; of those that are as grave, the ones that stand where one of the others stands. */
function sortedFor(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const places = new Set(others.map(placeOf));
  const isThere = (finding: Finding): number => Number(places.has(placeOf(finding)));
  return [...findings].sort((left, right) => gravity(left) - gravity(right) || isThere(right) - isThere(left));
}

/** As many findings of the base as there are fewer of them now: those that stand elsewhere first. */
function surplus(findings: readonly Finding[], now: readonly Finding[] = []): readonly Finding[] {
  const amount = findings.length - now.length;
  if (amount <= 0) return [];
  const places = new Set(now.map(placeOf));
  return [...findings.filter((one) => !places.has(placeOf(one))), ...findings.filter((one) => places.has(placeOf(one)))].slice(0, amount);
}

/** The lower, the graver. */
function gravity({ severity }: Finding): number {
  return severities.indexOf(severity);
}

function groupByIdentity(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const identity = `${finding.ruleId} ${finding.fingerprint}`;
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, [finding]);
    else group.push(finding);
  }
  return groups;
}

/** A finding at its place, whichever definitions have it. */
function placeOf({ ruleId, fingerprint, location }: Finding): string {
  return `${ruleId} ${fingerprint} ${location.uri}#${location.pointer}`;
}

function byPlace(left: Finding, right: Finding): number {
  const [one, other] = [left.location, right.location];
  const { line, column } = one.range.start;
  const { start } = other.range;
  return compareText(one.uri, other.uri) || line - start.line || column - start.column || compareText(placeOf(left), placeOf(right));
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
