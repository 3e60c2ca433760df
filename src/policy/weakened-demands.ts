import { type Classification, dataClasses, exposures, lifecycles } from '../report/classification.ts';
import type { Location } from '../report/location.ts';
import { severities } from '../report/severity.ts';
import type { EffectivePolicy } from './effective-policy.ts';
import type { Stated } from './settings.ts';
import { type Bound, isLaxer } from './strictness.ts';
import { type PolicySide, placeFor } from './weakened-rules.ts';
import type { Weakening } from './weakening.ts';

/** Scores, coverage and budgets that the change lowers or takes away. */
export function weakenedRequirements(base: PolicySide, head: PolicySide): readonly Weakening[] {
  const [before, now] = [base.policy.require, head.policy.require];
  return [
    ...weakenedNumber('atLeast', 'required score', before.score, now.score, head),
    ...[...before.coverage].flatMap(([pack, said]) =>
      weakenedNumber('atLeast', `required coverage of "${pack}"`, said, now.coverage.get(pack), head),
    ),
    ...[...before.budgets].flatMap(([ruleId, said]) =>
      weakenedNumber('atMost', `budget of the rule "${ruleId}"`, said, now.budgets.get(ruleId), head),
    ),
  ];
}

/** What waivers must be like, as far as the change asks for less. */
export function weakenedWaiverRules(base: PolicySide, head: PolicySide): readonly Weakening[] {
  const [before, now] = [base.policy.waiverRules, head.policy.waiverRules];
  const days = severities.flatMap((severity) =>
    weakenedNumber(
      'atMost',
      `duration of waivers of severity "${severity}"`,
      before.maxDays.get(severity),
      now.maxDays.get(severity),
      head,
    ),
  );
  const fields = (before.required?.value ?? []).filter((field) => now.required?.value.includes(field) !== true);
  const required = fields.map((field) => ({
    subject: `waivers ${field}`,
    message: `Waivers no longer need a field "${field}".`,
    location: placeFor(head, now.required?.origin, before.required?.origin),
  }));
  return [...days, ...required, ...weakenedInline(base, head)];
}

const inlineStrictestFirst = ['deny', 'report', 'allow'] as const;

function weakenedInline(base: PolicySide, head: PolicySide): readonly Weakening[] {
  const [before, now] = [base.policy.waiverRules.inline, head.policy.waiverRules.inline];
  const [was, is] = [before?.value ?? 'allow', now?.value ?? 'allow'];
  if (inlineStrictestFirst.indexOf(is) <= inlineStrictestFirst.indexOf(was)) return [];
  const message = `What counts of "x-lintel-ignore" is "${is}"; at the base it is "${was}".`;
  return [{ subject: 'waivers inline', message, location: placeFor(head, now?.origin, before?.origin) }];
}

function weakenedNumber(
  bound: Bound,
  name: string,
  before: Stated<number> | undefined,
  now: Stated<number> | undefined,
  head: PolicySide,
): readonly Weakening[] {
  if (before === undefined || (now !== undefined && !isLaxer(bound, now.value, before.value))) return [];
  const limit = bound === 'atLeast' ? 'at least' : 'at most';
  const gone = bound === 'atLeast' ? 'is gone' : 'is no longer limited';
  const change = now === undefined ? gone : `is ${limit} ${now.value}`;
  const message = `The ${name} ${change}; at the base it is ${limit} ${before.value}.`;
  return [{ subject: `require ${name}`, message, location: placeFor(head, now?.origin, before.origin) }];
}

/** Where, and what it is called, when it is not the API as a whole. */
interface Classified {
  readonly name?: string;
  readonly place: Location;
  /** True for what the base does not have: only what its configuration says about it can be lowered. */
  readonly isNew?: boolean;
}

/** Exposure, data class, data tags and lifecycle that the change lowers. What was unknown counts as the strictest. */
export function loweredClassification(
  before: EffectivePolicy,
  now: EffectivePolicy,
  { name, place, isNew = false }: Classified,
): readonly Weakening[] {
  const of = name === undefined ? '' : ` of ${name}`;
  const lowered = (field: keyof Classification, what: string, was: string, is: string): readonly Weakening[] => {
    if (isNew && before.classifiedAt[field] === undefined) return [];
    const known = before.classification[field] === undefined ? 'is unknown, which counts as' : 'is';
    const message = `The ${what}${of} is "${is}"; at the base it ${known} "${was}".`;
    return [{ subject: `classification ${field}${of}`, message, location: now.classifiedAt[field] ?? place }];
  };
  const [was, is] = [before.judgedAs, now.judgedAs];
  const dropped = was.tags.filter((tag) => !is.tags.includes(tag));
  return [
    ...(isAfter(exposures, is.exposure, was.exposure) ? lowered('exposure', 'exposure', was.exposure, is.exposure) : []),
    ...(isAfter(dataClasses, is.data, was.data) ? lowered('data', 'data class', was.data, is.data) : []),
    ...(isAfter(lifecycles, is.lifecycle, was.lifecycle) ? lowered('lifecycle', 'lifecycle', was.lifecycle, is.lifecycle) : []),
    ...(dropped.length > 0 ? lowered('tags', 'list of data tags', was.tags.join(', '), is.tags.join(', ') || 'none') : []),
  ];
}

function isAfter<Value>(strictestFirst: readonly Value[], value: Value, other: Value): boolean {
  return strictestFirst.indexOf(value) > strictestFirst.indexOf(other);
}
