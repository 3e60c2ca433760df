import { type Classification, dataTags } from '../report/classification.ts';
import { effectivePolicy } from './effective-policy.ts';
import type { RuleRun } from './grade.ts';
import { layersKey } from './layers-key.ts';
import { policyAs, type Specimen } from './policy-as.ts';
import type { Baseline, Layer } from './settings.ts';
import { namedPaths, possibilities, possiblePaths } from './specimens.ts';
import { isSameValue } from './strictness.ts';
import { summarizeWeakenings } from './summarize-weakenings.ts';
import { type FiledDefinition, grownBaseline } from './weakened-baseline.ts';
import { weakenedClassifications } from './weakened-classification.ts';
import { loweredClassification, weakenedRequirements, weakenedWaiverRules } from './weakened-demands.ts';
import { weakenedRules } from './weakened-rules.ts';
import { weakenedWaivers } from './weakened-waivers.ts';
import { type PolicyPair, type PolicyView, startOf, type Weakening } from './weakening.ts';

/** Both sides of a change. */
export interface WeakeningRequest {
  readonly pairs: readonly PolicyPair[];
  /** Definitions that only the base has. */
  readonly gone: readonly PolicyView[];
  /** What files are called in reports at the base, by what they are called now. */
  readonly renames: ReadonlyMap<string, string>;
}

/**
 * The ways in which a change weakens policy. What counts in the end is compared, for each definition and for every kind of API that
 * profiles tell apart, so that formatting, order and names do not matter, and whatever has an effect does. To ask for more is none.
 */
export function findWeakenings({ pairs, gone, renames }: WeakeningRequest): readonly Weakening[] {
  const found = [
    ...weakenedClassifications(pairs, gone),
    ...pairs.flatMap((pair) => [...weakenedDemands(pair), ...takenName(pair), ...addedWaivers(pair, renames)]),
  ];
  const known = new Set(found.map(({ subject }) => subject));
  const there = new Set(pairs.map(({ head }) => head.subject.path));
  for (const chain of distinctChains(pairs)) for (const added of possibleWeakenings(chain, known, there)) found.push(added);
  return summarizeWeakenings([...found, ...grownBaselines(pairs)]);
}

/** What policy demands of the definition, were it what it was; of a new one, as it is. */
function weakenedDemands(pair: PolicyPair): readonly Weakening[] {
  if (isSamePolicy(pair)) return [];
  const { base, head, isNew } = pair;
  const [before, now] = [base, head].map(({ settings, subject }) => effectivePolicy(settings.layers, subject));
  if (before === undefined || now === undefined) return [];
  const { judgedAs } = isNew ? now : before;
  const old: Specimen = { path: base.subject.path, judgedAs, tags: othersAmong(isNew ? now.tags : before.tags) };
  const weakenings = compareDemands(base, old, head, { path: head.subject.path, judgedAs, tags: othersAmong(now.tags) });
  return weakenings.length === 0 ? [] : [...lostFiles(base, head), ...weakenings];
}

/** Mostly nothing has changed, and that is told in no time. */
function isSamePolicy({ base, head, isRenamed }: PolicyPair): boolean {
  return !isRenamed && isSameLayers(base, head) && isSameRuns(base.ruleset.rules, head.ruleset.rules);
}

function isSameLayers(base: PolicyView, head: PolicyView): boolean {
  return layersKey(base.settings.layers, base.root) === layersKey(head.settings.layers, head.root);
}

function isSameRuns(before: ReadonlyMap<string, RuleRun>, now: ReadonlyMap<string, RuleRun>): boolean {
  if (before.size !== now.size) return false;
  for (const [ruleId, run] of before) if (!isSameValue(run, now.get(ruleId))) return false;
  return true;
}

function othersAmong(tags: readonly string[]): readonly string[] {
  return tags.filter((tag) => !(dataTags as readonly string[]).includes(tag));
}

function compareDemands(base: PolicyView, old: Specimen, head: PolicyView, specimen: Specimen): readonly Weakening[] {
  const before = { view: base, policy: policyAs(base.settings.layers, old) };
  const now = { view: head, policy: policyAs(head.settings.layers, specimen) };
  return [...weakenedRules(before, now), ...weakenedRequirements(before, now), ...weakenedWaiverRules(before, now)];
}

/** Files of configuration that no longer count. That is worth a word when something weakens by it. */
function lostFiles(base: PolicyView, head: PolicyView): readonly Weakening[] {
  const uris = new Set(head.settings.layers.map(({ uri }) => uri));
  const roots = new Set(base.settings.layers.filter(({ isRoot }) => isRoot).map(({ uri }) => uri));
  const root = head.settings.layers.find(({ isRoot, uri }) => isRoot && !roots.has(uri));
  return base.settings.layers
    .filter(({ uri }) => !uris.has(uri))
    .map(({ uri }) => ({
      subject: `file ${uri}`,
      message: `The configuration in "${uri}" no longer counts${root === undefined ? '' : `: "${root.uri}" is a root now`}.`,
      location: root === undefined ? head.place : startOf(root.uri),
    }));
}

/** The id of an API brings its waivers and its part of the baseline with it. */
function takenName({ base, head }: PolicyPair): readonly Weakening[] {
  const before = effectivePolicy(base.settings.layers, base.subject).api;
  const { api: now, classifiedAt } = effectivePolicy(head.settings.layers, head.subject);
  const { waivers, baseline } = base.settings;
  if (now === undefined || now === before) return [];
  if (!waivers.some(({ scope }) => scope.api === now) && baseline?.definitions.has(`api:${now}`) !== true) return [];
  const message = `The definition takes the name of the API "${now}", which has waivers or a baseline at the base.`;
  return [{ subject: `api ${now} ${head.place.uri}`, message, location: classifiedAt.exposure ?? head.place }];
}

function addedWaivers({ base, head, isNew }: PolicyPair, renames: ReadonlyMap<string, string>): readonly Weakening[] {
  return [
    ...weakenedWaivers(base.settings.waivers, head.settings.waivers, renames),
    ...weakenedWaivers(isNew ? [] : base.ignores, head.ignores, renames),
  ];
}

/** What would weaken for APIs that are not there yet, or not of that kind, as far as it is not known from those that are. */
function possibleWeakenings({ base, head }: PolicyPair, known: Set<string>, there: ReadonlySet<string>): readonly Weakening[] {
  if (isSameLayers(base, head)) return [];
  const found: Weakening[] = [];
  const add = (weakenings: readonly Weakening[], description: string, path: string): void => {
    for (const weakening of weakenings) {
      if (known.has(weakening.subject)) continue;
      known.add(weakening.subject);
      found.push({ ...weakening, example: `This is about a definition at "${path}" (${description}), for example.` });
    }
  };
  for (const path of possiblePaths(base, head)) {
    for (const { declared, description } of declarations) add(loweredAt(path, { base, head, declared, isNew: false }), description, path);
    for (const kind of possibilities(base, head, path)) add(compareDemands(base, kind.base, head, kind.head), kind.description, path);
  }
  const absent = namedPaths(head).filter((path) => !there.has(`${head.root}/${path}`));
  for (const path of absent) add(loweredAt(path, { base, head, declared: {}, isNew: true }), 'which is not there yet', path);
  return found;
}

/** What a definition may say of itself: nothing, or what asks for least. */
const declarations: readonly { readonly declared: Classification; readonly description: string }[] = [
  { declared: {}, description: 'which says nothing of itself' },
  {
    declared: { exposure: 'internal', data: 'public', tags: [], lifecycle: 'retired' },
    description: 'which says of itself what asks for least',
  },
];

interface PossibleDefinition extends Pick<PolicyPair, 'base' | 'head' | 'isNew'> {
  readonly declared: Classification;
}

function loweredAt(path: string, { base, head, declared, isNew }: PossibleDefinition): readonly Weakening[] {
  const before = effectivePolicy(base.settings.layers, { path: `${base.root}/${path}`, declared });
  const now = effectivePolicy(head.settings.layers, { path: `${head.root}/${path}`, declared });
  return loweredClassification(before, now, { place: head.place, isNew });
}

/** One pair for all that have the same layers on both sides; definitions that share them share the list. */
function distinctChains(pairs: readonly PolicyPair[]): readonly PolicyPair[] {
  const seen = new Map<readonly Layer[], Set<readonly Layer[]>>();
  return pairs.filter(({ base, head }) => {
    const others = seen.get(base.settings.layers) ?? new Set();
    seen.set(base.settings.layers, others);
    return !others.has(head.settings.layers) && others.add(head.settings.layers);
  });
}

function grownBaselines(pairs: readonly PolicyPair[]): readonly Weakening[] {
  const compared = new Map<Baseline, Set<Baseline | undefined>>();
  return pairs.flatMap(({ base, head }) => {
    const { baseline } = head.settings;
    if (baseline === undefined) return [];
    const others = compared.get(baseline) ?? new Set();
    compared.set(baseline, others);
    if (others.has(base.settings.baseline)) return [];
    others.add(base.settings.baseline);
    const sharing = pairs.filter((pair) => pair.head.settings.baseline === baseline);
    return grownBaseline(base.settings.baseline, baseline, () => sharing.map(filedDefinition));
  });
}

function filedDefinition({ head }: PolicyPair): FiledDefinition {
  const { settings, subject, root } = head;
  const file = settings.layers.findLast(({ baselineFile }) => baselineFile !== undefined)?.baselineFile?.value ?? `${root}/`;
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const path = subject.path.startsWith(folder) ? subject.path.slice(folder.length) : subject.path;
  return { path, api: effectivePolicy(settings.layers, subject).api };
}
