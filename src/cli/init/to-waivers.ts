import type { Finding } from '../../report/finding.ts';
import { displayPath } from '../../reporters/uri.ts';
import { counterpartsOf } from './counterparts.ts';
import type { IgnoredRule, LeftOut, Tool } from './ignored-rule.ts';

/** A waiver to write: for one rule at one place. */
export interface PlannedWaiver {
  readonly rule: string;
  /** Relative to the working directory. */
  readonly path: string;
  readonly operation?: string;
  readonly pointer?: string;
  readonly reason: string;
}

/**
 * Turns exceptions of other linters into waivers: where a rule of Lintel finds the same defect at the place, in what it holds, or in what
 * holds it. What has no such rule, or where Lintel finds nothing, is left out and told.
 */
export function toWaivers(
  ignored: readonly IgnoredRule[],
  findings: readonly Finding[],
): { readonly waivers: readonly PlannedWaiver[]; readonly left: readonly LeftOut[] } {
  const places = indexPlaces(findings);
  const found = new Set(findings.map(({ ruleId }) => ruleId));
  const waivers = new Map<string, PlannedWaiver>();
  const left: LeftOut[] = [];
  for (const one of ignored) {
    const rules = rulesFor(one, found);
    const matched = rules.flatMap((rule) => findingsAt(rule, one, places));
    if (rules.length === 0) left.push({ ...one, why: 'has no counterpart in Lintel' });
    else if (matched.length === 0)
      left.push({ ...one, why: `is not needed: ${rules.join(' and ')} ${rules.length > 1 ? 'find' : 'finds'} nothing there` });
    for (const finding of matched) {
      const waiver = waiverFor(finding, one);
      const name = JSON.stringify([waiver.rule, waiver.path, waiver.operation, waiver.pointer]);
      if (!waivers.has(name)) waivers.set(name, waiver);
    }
  }
  return { waivers: [...waivers.values()], left };
}

/** Rules that find the same; vacuum's rulesets are Spectral's, whose rules Lintel runs under their own names. */
function rulesFor({ tool, rule }: IgnoredRule, found: ReadonlySet<string>): readonly string[] {
  const counterparts = counterpartsOf(tool, rule);
  return tool === 'vacuum' && found.has(rule) && !counterparts.includes(rule) ? [rule, ...counterparts] : counterparts;
}

/** Findings by rule and pointer: those exactly there, and those there or further in. */
interface Places {
  readonly exact: ReadonlyMap<string, readonly Finding[]>;
  readonly within: ReadonlyMap<string, readonly Finding[]>;
}

function indexPlaces(findings: readonly Finding[]): Places {
  const exact = new Map<string, Finding[]>();
  const within = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { ruleId, location } = finding;
    add(exact, nameOf(ruleId, location.pointer), finding);
    for (let pointer = location.pointer; ; pointer = parentOf(pointer)) {
      add(within, nameOf(ruleId, pointer), finding);
      if (pointer === '') break;
    }
  }
  return { exact, within };
}

function add(lists: Map<string, Finding[]>, name: string, finding: Finding): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [finding]);
  else list.push(finding);
}

function nameOf(rule: string, pointer: string): string {
  return `${rule} ${pointer}`;
}

function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

function findingsAt(rule: string, { uri, pointer }: IgnoredRule, { exact, within }: Places): readonly Finding[] {
  const inside = within.get(nameOf(rule, pointer)) ?? [];
  const around = pointer === '' ? [] : (exact.get(nameOf(rule, parentOf(pointer))) ?? []);
  return [...inside, ...around].filter(({ location }) => uri === undefined || location.uri === uri);
}

function isWithin(pointer: string, holder: string): boolean {
  return pointer === holder || pointer.startsWith(`${holder}/`);
}

const toolNames: Readonly<Record<Tool, string>> = { redocly: 'Redocly CLI', vacuum: 'vacuum', zally: 'Zally' };

/** For a whole file or operation the waiver is for that, so that it stays one. */
function waiverFor({ ruleId, location, operation }: Finding, { tool, rule, pointer, source }: IgnoredRule): PlannedWaiver {
  const waiver = {
    rule: ruleId,
    path: displayPath(location.uri),
    reason: `Taken over from ${source}, where ${toolNames[tool]} ignores ${rule}; to be reviewed.`,
  };
  if (pointer === '') return waiver;
  const isOperation = /^\/paths\/[^/]+\/[^/]+$/.test(pointer) && operation !== undefined && isWithin(location.pointer, pointer);
  return isOperation ? { ...waiver, operation } : { ...waiver, pointer: location.pointer };
}
