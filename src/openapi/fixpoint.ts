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
  const isAnswered = (item: Item): boolean => answers.has(item);
  const isTrue = (item: Item): boolean => answers.isTrue(item);
  const fixpoint: Fixpoint<Item> = { dependenciesOf, judge, answers, isAnswered, isTrue };
  return (item) => {
    if (answers.has(item)) return answers.isTrue(item);
    const dependencies = dependenciesOf(item);
    // Mostly everything it depends on is answered: then there is nothing to search.
    if (dependencies.every(isAnswered)) answers.set(item, judge(item, isTrue));
    else solve(item, dependencies, fixpoint);
    return answers.isTrue(item);
  };
}

interface Fixpoint<Item> {
  readonly dependenciesOf: (item: Item) => readonly Item[];
  readonly judge: Judge<Item>;
  readonly answers: Answers;
  readonly isAnswered: (item: Item) => boolean;
  readonly isTrue: (item: Item) => boolean;
}

/** What can keep the answers that were found for it. */
interface Answering {
  answers: number[] | undefined;
}

let fixpoints = 0;

/**
 * The answers of one fixpoint, kept in the items themselves: there are a hundred fixpoints and a hundred thousand items, and a table of
 * weak references for each would cost the garbage collector more than the answers save. An answer is two bits of a small integer, and not
 * a byte of a typed array, which V8 keeps outside of its heap above 64 bytes.
 */
class Answers {
  readonly #index: number;
  readonly #shift: number;

  constructor(index: number) {
    this.#index = Math.floor(index / answersPerNumber);
    this.#shift = (index % answersPerNumber) * 2;
  }

  has(item: Answering): boolean {
    return this.#bits(item) !== 0;
  }

  isTrue(item: Answering): boolean {
    return this.#bits(item) === isTrueBits;
  }

  set(item: Answering, answer: boolean): void {
    item.answers ??= new Array<number>(Math.ceil(fixpoints / answersPerNumber)).fill(0);
    const others = (item.answers[this.#index] ?? 0) & ~(isTrueBits << this.#shift);
    item.answers[this.#index] = others | ((answer ? isTrueBits : isFalseBits) << this.#shift);
  }

  /** 0 while there is no answer. */
  #bits({ answers }: Answering): number {
    return answers === undefined ? 0 : ((answers[this.#index] ?? 0) >>> this.#shift) & isTrueBits;
  }
}

const isFalseBits = 1;
const isTrueBits = 3;

/** V8 keeps integers of 31 bits without boxing them. */
const answersPerNumber = 15;

function solve<Item extends Answering>(start: Item, dependencies: readonly Item[], fixpoint: Fixpoint<Item>): void {
  const { judge, answers, isTrue } = fixpoint;
  const dependents = judgeInOrder(start, dependencies, fixpoint);
  let round = new Set(dependents.keys());
  while (round.size > 0) {
    const next = new Set<Item>();
    for (const item of round) {
      round.delete(item);
      if (answers.isTrue(item) || !judge(item, isTrue)) continue;
      answers.set(item, true);
      for (const dependent of dependents.get(item) ?? []) if (!round.has(dependent)) next.add(dependent);
    }
    round = next;
  }
  for (const item of dependents.keys()) if (!answers.has(item)) answers.set(item, false);
}

/**
 * Judges what `start` depends on and `start`, depth first and itself last: without a cycle each after all that it depends on. Returns what
 * is left in the same order, cycles and what depends on them, each with those among it that depend on it.
 */
function judgeInOrder<Item extends Answering>(
  start: Item,
  dependencies: readonly Item[],
  { dependenciesOf, judge, answers, isAnswered, isTrue }: Fixpoint<Item>,
): ReadonlyMap<Item, readonly Item[]> {
  const left = new Map<Item, Item[]>();
  const met = new Set([start]);
  const open = [{ item: start, dependencies, next: 0 }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const dependency = top.dependencies[top.next];
    top.next += 1;
    if (dependency === undefined) {
      open.pop();
      if (top.dependencies.every(isAnswered)) answers.set(top.item, judge(top.item, isTrue));
      else left.set(top.item, []);
    } else if (!met.has(dependency) && !answers.has(dependency)) {
      met.add(dependency);
      open.push({ item: dependency, dependencies: dependenciesOf(dependency), next: 0 });
    }
  }
  for (const item of left.keys()) for (const dependency of dependenciesOf(item)) left.get(dependency)?.push(item);
  return left;
}
