import { defaultLimits } from '../document/limits.ts';
import type { Node } from '../document/node.ts';
import { ToolError } from '../errors.ts';
import type { Model } from '../openapi/model.ts';
import type { Finding } from '../report/finding.ts';
import type { Location, Range, RelatedLocation } from '../report/location.ts';
import type { Violation } from '../ruleset/rule.ts';
import type { RuleSetting } from '../ruleset/ruleset.ts';
import { hash64 } from './hash.ts';
import { createIdentifier, type Identify, type Identity } from './identity.ts';
import { shortMessage } from './short-message.ts';

/** What one rule reported. */
interface Violations {
  readonly setting: RuleSetting;
  readonly violations: readonly Violation[];
}

/**
 * Violations with their places and identities, each once, in order; `nodes` gets the node of each finding.
 * @throws ToolError `finding-limit`
 */
export function toFindings(
  runs: readonly Violations[],
  model: Model,
  uriOf: (documentUri: string) => string,
  nodes?: Map<Finding, Node>,
): readonly Finding[] {
  const identify = createIdentifier(model);
  const placeOf = createPlaces(identify, uriOf);
  const placed: Placed[] = [];
  for (const { setting, violations } of runs) {
    for (const violation of violations) {
      const { location, order, identity } = placeOf(violation);
      placed.push({ violation, setting, location, order, identity });
    }
  }
  const useSites = createUseSites(identify, uriOf);
  const nextFingerprint = createFingerprints();
  let pointers = 0;
  return withoutRepeats(placed.sort(byPlace)).map((one) => {
    const finding = toFinding(one, useSites, nextFingerprint, uriOf);
    pointers += finding.location.pointer.length;
    for (const { pointer } of finding.relatedLocations) pointers += pointer.length;
    if (pointers > defaultLimits.maxPointers) throw tooMany('Names are too long for a report of everything below them.', one.violation.at);
    nodes?.set(finding, one.violation.at);
    return finding;
  });
}

/** What a made-up definition of few bytes can be reported for may fill any memory. */
export function tooMany(message: string, { document, pointer, range }: Node): ToolError {
  return new ToolError('finding-limit', message, {
    help: 'Lint the parts of the definition on their own, or fewer rules.',
    location: { uri: document.uri, pointer, range },
  });
}

interface Place {
  readonly location: Location;
  /** Of the place in its file: a number, because there can be hundreds of thousands to be put in order. */
  readonly order: number;
  readonly identity: Identity;
}

/** A violation that knows where it is and what it is part of. */
interface Placed extends Place {
  readonly violation: Violation;
  readonly setting: RuleSetting;
}

/** Where violations are; what several rules report is worked out once. */
function createPlaces(identify: Identify, uriOf: (documentUri: string) => string): (violation: Violation) => Place {
  const known = new Map<Node, Place>();
  return ({ at, range }) => {
    const before = known.get(at);
    if (before !== undefined)
      return range === undefined ? before : { ...before, location: { ...before.location, range }, order: orderOf(range) };
    const found = range ?? at.range;
    const location = { uri: uriOf(at.document.uri), pointer: at.pointer, range: found };
    const place = { location, order: orderOf(found), identity: identify(at) };
    if (range === undefined) known.set(at, place);
    return place;
  };
}

/** By line, then by column; both are below the size of a file. */
function orderOf({ start }: Range): number {
  return start.line * 2 ** 27 + start.column;
}

function toFinding(
  { violation, setting, location, identity }: Placed,
  useSites: (identity: Identity) => readonly RelatedLocation[],
  nextFingerprint: (ruleId: string, identity: Identity) => string,
  uriOf: (documentUri: string) => string,
): Finding {
  const { rule } = setting;
  const severity = setting.severity ?? violation.severity ?? rule.severity;
  const related = violation.related?.map(({ at, message }) => ({ ...locate(at, uriOf), message: shortMessage(message) })) ?? none;
  const sites = useSites(identity);
  const relatedLocations = related.length === 0 ? sites : [...related, ...sites];
  const fingerprint = nextFingerprint(rule.id, identity);
  const message = shortMessage(violation.message);
  // Written out twice, not by spreading: there can be hundreds of thousands.
  return identity.isOperation
    ? { ruleId: rule.id, severity, message, location, relatedLocations, fingerprint, operation: identity.owner }
    : { ruleId: rule.id, severity, message, location, relatedLocations, fingerprint };
}

/** Drops, from an ordered list, what was said before word for word, and what a rule with precedence says at the same place. */
function withoutRepeats(placed: readonly Placed[]): readonly Placed[] {
  let [start, end] = [0, 0];
  return placed.filter((one, index) => {
    const before = placed[index - 1];
    if (before !== undefined && byPlace(before, one) === 0) return false;
    const [ofRule, ofViolation] = [one.setting.rule.yieldsTo, one.violation.yieldsTo];
    if (ofRule === undefined && ofViolation === undefined) return true;
    if (end <= index) {
      for (start = index; isSamePosition(placed[start - 1], one); start -= 1);
      for (end = index + 1; isSamePosition(one, placed[end]); end += 1);
    }
    if (end === start + 1) return true;
    const isSaid = (ruleId: string) => isSaidAmong(placed, start, end, ruleId, one.location.pointer);
    return !(ofRule?.some(isSaid) || ofViolation?.some(isSaid));
  });
}

function isSamePosition(left: Placed | undefined, right: Placed | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  return left.order === right.order && left.location.uri === right.location.uri;
}

/** Whether a rule says something at a pointer, among those from `start` to `end`, which have one position: in order of rule and pointer. */
function isSaidAmong(placed: readonly Placed[], start: number, end: number, ruleId: string, pointer: string): boolean {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = placed[middle];
    if (one === undefined) return false;
    const difference = compareText(one.setting.rule.id, ruleId) || compareText(one.location.pointer, pointer);
    if (difference === 0) return true;
    if (difference < 0) low = middle + 1;
    else high = middle;
  }
  return false;
}

/** Makes identities into fingerprints; equal ones are told apart by their order, which does not depend on line numbers alone. */
export function createFingerprints(): (ruleId: string, identity: Identity) => string {
  const counts = new Map<string, number>();
  return (ruleId, { owner, path }) => {
    const first = hash64(ruleId, owner, path);
    const count = counts.get(first) ?? 0;
    counts.set(first, count + 1);
    return count === 0 ? first : hash64(ruleId, owner, path, String(count));
  };
}

const maxUseSites = 5;

/** The first places that use a shared element, worked out once for each. */
function createUseSites(identify: Identify, uriOf: (documentUri: string) => string): (identity: Identity) => readonly RelatedLocation[] {
  const known = new Map<object, readonly RelatedLocation[]>();
  return ({ shared }) => {
    if (shared === undefined) return none;
    const before = known.get(shared);
    if (before !== undefined) return before;
    const holders = shared.uses.filter((use) => use.field === '$ref').map((use) => use.from.node);
    const more = holders.length > maxUseSites ? ` (one of ${holders.length} places)` : '';
    const sites = holders
      .slice(0, maxUseSites)
      .map((node) => ({ ...locate(node, uriOf), message: shortMessage(`Used by ${identify(node).owner}${more}.`) }));
    known.set(shared, sites);
    return sites;
  };
}

const none: readonly RelatedLocation[] = [];

/** Where a node is, as reports show it. */
export function locate(node: Node, uriOf: (documentUri: string) => string): Location {
  return { uri: uriOf(node.document.uri), pointer: node.pointer, range: node.range };
}

/** Order of findings: file, place, rule, message, by code unit. */
export function compareFindings(left: Finding, right: Finding): number {
  return (
    comparePlaces(left.location, right.location) ||
    compareText(left.ruleId, right.ruleId) ||
    compareText(left.location.pointer, right.location.pointer) ||
    compareText(left.message, right.message)
  );
}

/** A list that is in order, with each finding once. */
export function distinctFindings(sorted: readonly Finding[]): readonly Finding[] {
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareFindings(before, finding) !== 0;
  });
}

function byPlace(left: Placed, right: Placed): number {
  if (left.location.uri !== right.location.uri) return compareText(left.location.uri, right.location.uri);
  return (
    left.order - right.order ||
    compareText(left.setting.rule.id, right.setting.rule.id) ||
    compareText(left.location.pointer, right.location.pointer) ||
    compareText(left.violation.message, right.violation.message)
  );
}

function comparePlaces(left: Location, right: Location): number {
  if (left === right) return 0;
  return (
    compareText(left.uri, right.uri) || left.range.start.line - right.range.start.line || left.range.start.column - right.range.start.column
  );
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
