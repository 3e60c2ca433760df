/** Answers for one node with what is known of others so far; more known answers never turn a `true` into a `false`. */
type Judge<Item> = (item: Item, isTrue: (other: Item) => boolean) => boolean;

/**
 * Makes a memoised predicate over a graph that may have cycles: the least answer that agrees with `judge` everywhere, so that what
 * depends on nothing but itself is false. `dependenciesOf` names the nodes `judge` asks about. Iterative: no graph is too deep.
 */
export function createFixpoint<Item extends Answering>(
  dependenciesOf: (item: Item) => readonly Item[],
  judge: Judge<Item>,
): (item: Item) => boolean {
  const answers = new Answers(fixpoints);
  fixpoints += 1;
  const isTrue = (item: Item): boolean => answers.isTrue(item);
  return (item) => {
    if (answers.has(item)) return answers.isTrue(item);
    // Mostly everything it depends on is answered: then there is nothing to search.
    if (dependenciesOf(item).every((dependency) => answers.has(dependency))) {
      const answer = judge(item, isTrue);
      answers.set(item, answer);
      return answer;
    }
    solve(item, dependenciesOf, judge, answers);
    return answers.isTrue(item);
  };
}

/** What can keep the answers that were found for it. */
interface Answering {
  answers: Uint8Array | undefined;
}

let fixpoints = 0;

/**
 * The answers of one fixpoint, kept in the items themselves: there are a hundred fixpoints and a hundred thousand items, and a table of
 * weak references for each would cost the garbage collector more than the answers save.
 */
class Answers {
  readonly #index: number;

  constructor(index: number) {
    this.#index = index;
  }

  has({ answers }: Answering): boolean {
    return answers !== undefined && (answers[this.#index] ?? 0) !== 0;
  }

  isTrue({ answers }: Answering): boolean {
    return answers !== undefined && answers[this.#index] === 2;
  }

  set(item: Answering, answer: boolean): void {
    let { answers } = item;
    if (answers === undefined || answers.length <= this.#index) {
      const larger = new Uint8Array(fixpoints);
      if (answers !== undefined) larger.set(answers);
      answers = larger;
      item.answers = larger;
    }
    answers[this.#index] = answer ? 2 : 1;
  }
}

function solve<Item extends Answering>(
  start: Item,
  dependenciesOf: (item: Item) => readonly Item[],
  judge: Judge<Item>,
  answers: Answers,
): void {
  const dependents = gather(start, dependenciesOf, answers);
  // Without a cycle everything is judged after what it depends on, and one round is enough.
  let round = new Set(dependents.keys());
  while (round.size > 0) {
    const next = new Set<Item>();
    for (const item of round) {
      round.delete(item);
      if (answers.isTrue(item) || !judge(item, (other) => answers.isTrue(other))) continue;
      answers.set(item, true);
      for (const dependent of dependents.get(item) ?? []) if (!round.has(dependent)) next.add(dependent);
    }
    round = next;
  }
  for (const item of dependents.keys()) if (!answers.has(item)) answers.set(item, false);
}

/** All unanswered items that `start` depends on and `start`, depth first and itself last, each with those that depend on it. */
function gather<Item extends Answering>(
  start: Item,
  dependenciesOf: (item: Item) => readonly Item[],
  answers: Answers,
): ReadonlyMap<Item, readonly Item[]> {
  const met = new Map<Item, Item[]>([[start, []]]);
  const ordered = new Map<Item, readonly Item[]>();
  const open = [{ item: start, dependencies: dependenciesOf(start), next: 0 }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const dependency = top.dependencies[top.next];
    top.next += 1;
    if (dependency === undefined) {
      ordered.set(top.item, met.get(top.item) ?? []);
      open.pop();
    } else if (!answers.has(dependency)) {
      const dependents = met.get(dependency);
      if (dependents === undefined) {
        met.set(dependency, [top.item]);
        open.push({ item: dependency, dependencies: dependenciesOf(dependency), next: 0 });
      } else dependents.push(top.item);
    }
  }
  return ordered;
}
