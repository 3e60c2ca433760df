import { type Objection, placeOf } from './objection.ts';
import type { Requirements, Stated } from './settings.ts';
import { type Bound, isLaxer, stricterMap, stricterOf } from './strictness.ts';

/** What must be reached, and what would have lowered it; that does not count. */
export interface CombinedRequirements {
  readonly require: Requirements;
  readonly objections: readonly Objection[];
}

/**
 * The requirements of layers, from the outermost to the nearest, each with those of its matching profiles first put together: of each
 * requirement the strictest counts, and a layer that asks for less than one further out is objected to.
 */
export function combineRequirements(layers: readonly (readonly Requirements[])[]): CombinedRequirements {
  const objections: Objection[] = [];
  let require = noRequirements;
  for (const said of layers) {
    const nearer = strictestRequirements(said);
    objections.push(...lowered(require, nearer));
    require = strictestRequirements([require, nearer]);
  }
  return { require, objections };
}

const noRequirements: Requirements = { coverage: new Map(), budgets: new Map() };

/** Of each requirement the strictest: the highest score, the highest coverage, the lowest budget. */
export function strictestRequirements(all: readonly Requirements[]): Requirements {
  return all.reduce((one, other) => {
    const score = stricterOf('atLeast', one.score, other.score);
    const coverage = stricterMap('atLeast', one.coverage, other.coverage);
    return { ...(score === undefined ? {} : { score }), coverage, budgets: stricterMap('atMost', one.budgets, other.budgets) };
  }, noRequirements);
}

function lowered(outer: Requirements, nearer: Requirements): readonly Objection[] {
  return [
    ...loweredNumber('atLeast', 'score', outer.score, nearer.score),
    ...[...nearer.coverage].flatMap(([pack, said]) => loweredNumber('atLeast', `coverage of ${pack}`, outer.coverage.get(pack), said)),
    ...[...nearer.budgets].flatMap(([ruleId, said]) =>
      loweredNumber('atMost', `budget of rule "${ruleId}"`, outer.budgets.get(ruleId), said),
    ),
  ];
}

/** The objection to a number that demands less than one further out. */
export function loweredNumber(
  bound: Bound,
  name: string,
  outer: Stated<number> | undefined,
  nearer: Stated<number> | undefined,
): readonly Objection[] {
  if (outer === undefined || nearer === undefined || !isLaxer(bound, nearer.value, outer.value)) return [];
  const limit = bound === 'atLeast' ? 'at least' : 'at most';
  return [
    {
      code: 'policy-loosened',
      message: `The ${name} has to be ${limit} ${outer.value} by ${placeOf(outer.origin)}; ${limit} ${nearer.value} would demand less.`,
      help: `Remove it. Only ${outer.origin.uri} can demand less.`,
      origin: nearer.origin,
    },
  ];
}
