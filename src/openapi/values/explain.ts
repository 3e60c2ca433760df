import type { Path } from '../../document/document.ts';
import { chosenBranch } from './discriminator.ts';
import { collectEvaluatedItems, collectEvaluatedProperties } from './evaluated.ts';
import type { Judge } from './judge.ts';
import { brokenKeyword, isMembers } from './local-checks.ts';
import { type InPlaceKeywords, type ObjectKeywords, type SchemaPlan, typeBits } from './plan.ts';
import { localReason, typeReason } from './reasons.ts';

/** Why a value is not of its schema. */
export interface ValueProblem {
  /** Keys from the value to the part that is wrong; empty for the value itself. */
  readonly path: Path;
  /** What is wrong with that part, without a subject: `is shorter than 5 characters`. */
  readonly reason: string;
  /** Bits of the types that the schema wants, when that of the part is none of them; else zero. */
  readonly wantedTypes: number;
  /** True when the part may not be there, whatever it is. */
  readonly isExcluded: boolean;
}

/** One search for a reason: alternatives inside alternatives are many, and the first thousands say enough. */
interface Search {
  readonly judge: Judge;
  /** What is being looked into, outermost first: a schema that refers back to itself gives no reason. */
  readonly open: { readonly plan: SchemaPlan; readonly value: unknown }[];
  steps: number;
}

const maxSteps = 5000;

/** The first reason why a value that was judged `invalid` is; of alternatives that all fail, that of the one which comes closest. */
export function explain(judge: Judge, plan: SchemaPlan, value: unknown): ValueProblem {
  return explainPart({ judge, open: [], steps: 0 }, plan, value, []) ?? failure([], 'does not match');
}

function explainPart(search: Search, plan: SchemaPlan, value: unknown, path: Path): ValueProblem | undefined {
  search.steps += 1;
  if (search.steps > maxSteps || search.open.some((one) => one.plan === plan && one.value === value)) return undefined;
  search.open.push({ plan, value });
  const problem = findProblem(search, plan, value, path);
  search.open.pop();
  return problem;
}

function findProblem(search: Search, plan: SchemaPlan, value: unknown, path: Path): ValueProblem | undefined {
  const { judge } = search;
  const { keywords } = plan;
  if (keywords.boolean === false) return { ...failure(path, 'is not allowed'), isExcluded: true };
  const broken = brokenKeyword(keywords, value, judge.scope);
  if (broken !== undefined && broken !== 'unsure') {
    const reason = localReason(keywords, broken, value, judge.scope);
    return { ...failure(path, reason), wantedTypes: broken === 'type' ? keywords.types : 0 };
  }
  return (
    (keywords.inPlace === undefined ? undefined : explainInPlace(search, plan, keywords.inPlace, value, path)) ??
    (Array.isArray(value) ? explainItems(search, plan, value, path) : undefined) ??
    (isMembers(value) ? explainMembers(search, plan, value, path) : undefined)
  );
}

function explainInPlace(search: Search, plan: SchemaPlan, inPlace: InPlaceKeywords, value: unknown, path: Path): ValueProblem | undefined {
  const { judge } = search;
  const { all, dynamic, anyOf, oneOf, not } = inPlace;
  for (const part of dynamic === undefined ? all : [...all, dynamic.plan]) {
    const problem = judge.judge(part, value) === 'invalid' ? explainPart(search, part, value, path) : undefined;
    if (problem !== undefined) return problem;
  }
  for (const [name, branches] of [
    ['anyOf', anyOf],
    ['oneOf', oneOf],
  ] as const) {
    if (branches.length === 0) continue;
    const problem = explainAlternatives(search, plan, { name, branches }, value, path);
    if (problem !== undefined) return problem;
  }
  if (not !== undefined && judge.judge(not, value) === 'valid') return failure(path, 'matches what "not" excludes');
  return explainConditions(search, inPlace, value, path);
}

function explainConditions(search: Search, inPlace: InPlaceKeywords, value: unknown, path: Path): ValueProblem | undefined {
  const { judge } = search;
  const { dependent } = inPlace;
  const outcome = inPlace.if === undefined ? undefined : judge.judge(inPlace.if, value);
  const parts = [outcome === 'valid' ? inPlace.then : undefined, outcome === 'invalid' ? inPlace.else : undefined];
  if (isMembers(value))
    for (const added of dependent.flatMap(({ name, plan }) => (Object.hasOwn(value, name) ? [plan] : []))) parts.push(added);
  const wrong = parts.find((part) => part !== undefined && judge.judge(part, value) === 'invalid');
  return wrong === undefined ? undefined : explainPart(search, wrong, value, path);
}

interface Alternatives {
  readonly name: 'anyOf' | 'oneOf';
  readonly branches: readonly SchemaPlan[];
}

function explainAlternatives(
  search: Search,
  plan: SchemaPlan,
  { name, branches }: Alternatives,
  value: unknown,
  path: Path,
): ValueProblem | undefined {
  const { judge } = search;
  const verdicts = branches.map((branch) => judge.judge(branch, value));
  const matches = verdicts.filter((verdict) => verdict === 'valid').length;
  if (matches > 1 && name === 'oneOf') return failure(path, `matches ${matches} schemas of "oneOf", of which one may match`);
  if (matches > 0 || verdicts.includes('unknown')) return undefined;
  const chosen = chosenBranch(plan.schema, name, branches, value);
  if (chosen !== undefined) return explainPart(search, chosen, value, path);
  const others = branches.filter((branch) => branch.keywords.types !== typeBits.null);
  const meant = others.length === 0 ? branches : others;
  const [only] = meant;
  if (only !== undefined && meant.length === 1) return explainPart(search, only, value, path);
  const problems = meant.flatMap((branch) => explainPart(search, branch, value, path) ?? []);
  // Branches that lead back to this schema say nothing of their own.
  if (problems.length === 0) return undefined;
  // A branch for another type is not what the author of the value meant.
  const telling = problems.filter((problem) => problem.path.length > path.length || problem.wantedTypes === 0);
  if (telling.length === 0) return otherType(problems, value, path);
  const [closest, next] = telling.sort((left, right) => right.path.length - left.path.length);
  const isClosest = closest !== undefined && (next === undefined || next.path.length < closest.path.length);
  return isClosest ? closest : failure(path, `matches no schema of "${name}"`);
}

/** The types that all alternatives together want. */
function otherType(problems: readonly ValueProblem[], value: unknown, path: Path): ValueProblem {
  const wantedTypes = problems.reduce((types, problem) => types | problem.wantedTypes, 0);
  return { ...failure(path, typeReason(value, wantedTypes)), wantedTypes };
}

function failure(path: Path, reason: string): ValueProblem {
  return { path, reason, wantedTypes: 0, isExcluded: false };
}

function explainItems(search: Search, plan: SchemaPlan, value: readonly unknown[], path: Path): ValueProblem | undefined {
  const { judge } = search;
  const { arrays } = plan.keywords;
  if (arrays === undefined) return undefined;
  for (const [index, item] of value.entries()) {
    const part = index < arrays.prefix.length ? arrays.prefix[index] : arrays.items;
    if (part !== undefined && judge.judge(part, item) === 'invalid') return explainPart(search, part, item, [...path, index]);
  }
  const { contains, minContains, maxContains, unevaluated } = arrays;
  if (contains !== undefined) {
    const verdicts = value.map((item) => judge.judge(contains, item));
    if (verdicts.filter((verdict) => verdict !== 'invalid').length < minContains)
      return failure(path, 'has too few items of the kind that "contains" asks for');
    if (maxContains !== undefined && verdicts.filter((verdict) => verdict === 'valid').length > maxContains)
      return failure(path, 'has too many items of the kind that "contains" counts');
  }
  if (unevaluated === undefined) return undefined;
  const evaluated = collectEvaluatedItems(judge, plan, value);
  const index = value.findIndex((item, at) => !evaluated.has(at) && judge.judge(unevaluated, item) === 'invalid');
  return index < 0 ? undefined : explainPart(search, unevaluated, value[index], [...path, index]);
}

function explainMembers(search: Search, plan: SchemaPlan, value: Readonly<Record<string, unknown>>, path: Path): ValueProblem | undefined {
  const { judge } = search;
  const { objects } = plan.keywords;
  if (objects === undefined) return undefined;
  for (const name of Object.keys(value)) {
    const isBadName = objects.names !== undefined && judge.judge(objects.names, name) === 'invalid';
    if (isBadName) return failure([...path, name], 'has a name that is not allowed');
    const wrong = wrongMember(judge, objects, name, value[name]);
    if (wrong !== undefined) return explainMember(search, wrong, name, value, path);
  }
  const { unevaluated } = objects;
  if (unevaluated === undefined) return undefined;
  const evaluated = collectEvaluatedProperties(judge, plan, value);
  const name = Object.keys(value).find((one) => !evaluated.has(one) && judge.judge(unevaluated, value[one]) === 'invalid');
  return name === undefined ? undefined : explainMember(search, unevaluated, name, value, path);
}

function explainMember(
  search: Search,
  plan: SchemaPlan,
  name: string,
  value: Readonly<Record<string, unknown>>,
  path: Path,
): ValueProblem | undefined {
  return explainPart(search, plan, value[name], [...path, name]);
}

/** The schema that a member breaks. */
function wrongMember(judge: Judge, objects: ObjectKeywords, name: string, value: unknown): SchemaPlan | undefined {
  const property = objects.properties.get(name);
  if (property !== undefined && judge.judge(property, value) === 'invalid') return property;
  const listed = objects.patterns.filter(({ pattern }) => judge.scope.matchesPattern(pattern, name) === true);
  const wrong = listed.find(({ plan }) => judge.judge(plan, value) === 'invalid');
  if (wrong !== undefined) return wrong.plan;
  if (property !== undefined || listed.length > 0 || objects.additional === undefined) return undefined;
  return judge.judge(objects.additional, value) === 'invalid' ? objects.additional : undefined;
}
