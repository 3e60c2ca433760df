import type { Part } from '../report/places.ts';

/** Parts of a definition with those that lead to each other taken as one knot: knots have no circles. */
export interface PartGraph {
  /** The knot of each part, by index. */
  readonly knotOf: readonly number[];
  readonly knots: readonly Knot[];
}

/** Parts that lead to each other, or a single one. */
interface Knot {
  readonly parts: readonly number[];
  /** Knots that it leads to, of lower indexes. */
  readonly uses: readonly number[];
}

/** Ties parts together (R. E. Tarjan's strongly connected components, without recursion). Linear. */
export function tieKnots(parts: readonly Part[]): PartGraph {
  const knotOf = parts.map(() => unknown);
  const found = parts.map(() => unknown);
  const lowest = parts.map(() => unknown);
  const members: number[][] = [];
  const open: number[] = [];
  let count = 0;
  for (const first of parts.keys()) if (found[first] === unknown) visit(first);
  return { knotOf, knots: members.map((own, knot) => ({ parts: own, uses: usesOf(own, knot) })) };

  function visit(first: number): void {
    const way: { readonly part: number; next: number }[] = [];
    const enter = (part: number): void => {
      found[part] = lowest[part] = count;
      count += 1;
      open.push(part);
      way.push({ part, next: 0 });
    };
    enter(first);
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const { part } = step;
      const to = parts[part]?.uses[step.next];
      step.next += 1;
      if (to === undefined) {
        way.pop();
        leave(part, way.at(-1)?.part);
      } else if (found[to] === unknown) enter(to);
      else if (knotOf[to] === unknown) lower(part, found[to]);
    }
  }

  function leave(part: number, before: number | undefined): void {
    if (before !== undefined) lower(before, lowest[part]);
    if (lowest[part] !== found[part]) return;
    const own = open.splice(open.lastIndexOf(part));
    for (const one of own) knotOf[one] = members.length;
    members.push(own);
  }

  function lower(part: number, limit = 0): void {
    lowest[part] = Math.min(lowest[part] ?? limit, limit);
  }

  function usesOf(own: readonly number[], knot: number): readonly number[] {
    const uses = new Set(own.flatMap((part) => (parts[part]?.uses ?? []).map((to) => knotOf[to] ?? unknown)));
    uses.delete(knot);
    return [...uses];
  }
}

const unknown = -1;

/**
 * Tells which knots parts lead to, their own included, each once. Those in which nothing interests are left out, and what leads
 * only to such is not followed.
 */
export function createReach(
  { knotOf, knots }: PartGraph,
  interests: (part: number) => boolean,
): (parts: readonly number[]) => readonly number[] {
  const isInteresting = knots.map(({ parts }) => parts.some(interests));
  const isWorthwhile = [...isInteresting];
  for (const [knot, { uses }] of knots.entries()) isWorthwhile[knot] ||= uses.some((to) => isWorthwhile[to]);
  const turns = new Uint32Array(knots.length);
  let turn = 0;
  return (parts) => {
    turn += 1;
    const waiting: number[] = [];
    const reached: number[] = [];
    const enter = (knot: number): void => {
      if (turns[knot] === turn || isWorthwhile[knot] !== true) return;
      turns[knot] = turn;
      waiting.push(knot);
      if (isInteresting[knot] === true) reached.push(knot);
    };
    for (const part of parts) enter(knotOf[part] ?? unknown);
    for (let knot = waiting.pop(); knot !== undefined; knot = waiting.pop()) for (const to of knots[knot]?.uses ?? []) enter(to);
    return reached;
  };
}
