/** Answers for one node with what is known of others so far; more known answers never turn a `true` into a `false`. */
type Judge<Item> = (item: Item, isTrue: (other: Item) => boolean) => boolean;

/**
 * Makes a memoised predicate over a graph that may have cycles: the least answer that agrees with `judge` everywhere, so that what
 * depends on nothing but itself is false. `dependenciesOf` names the nodes `judge` asks about. Iterative: no graph is too deep.
 */
export function createFixpoint<Item extends object>(
  dependenciesOf: (item: Item) => readonly Item[],
  judge: Judge<Item>,
): (item: Item) => boolean {
  const answers = new WeakMap<Item, boolean>();
  return (item) => {
    const known = answers.get(item);
    if (known !== undefined) return known;
    solve(item, dependenciesOf, judge, answers);
    return answers.get(item) === true;
  };
}

function solve<Item extends object>(
  start: Item,
  dependenciesOf: (item: Item) => readonly Item[],
  judge: Judge<Item>,
  answers: WeakMap<Item, boolean>,
): void {
  const dependents = gather(start, dependenciesOf, answers);
  // Last met, first judged: without a cycle everything is judged after what it depends on, and one round is enough.
  let round = new Set([...dependents.keys()].reverse());
  while (round.size > 0) {
    const next = new Set<Item>();
    for (const item of round) {
      round.delete(item);
      if (answers.get(item) === true || !judge(item, (other) => answers.get(other) === true)) continue;
      answers.set(item, true);
      for (const dependent of dependents.get(item) ?? []) if (!round.has(dependent)) next.add(dependent);
    }
    round = next;
  }
  for (const item of dependents.keys()) if (!answers.has(item)) answers.set(item, false);
}

/** All unanswered items that `start` depends on, itself first, each with those that depend on it. */
function gather<Item extends object>(
  start: Item,
  dependenciesOf: (item: Item) => readonly Item[],
  answers: WeakMap<Item, boolean>,
): ReadonlyMap<Item, readonly Item[]> {
  const dependents = new Map<Item, Item[]>([[start, []]]);
  for (const [item] of dependents) {
    for (const dependency of dependenciesOf(item)) {
      if (answers.has(dependency)) continue;
      const known = dependents.get(dependency);
      if (known === undefined) dependents.set(dependency, [item]);
      else known.push(item);
    }
  }
  return dependents;
}
