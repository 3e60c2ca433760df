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
  const isSoonAnswered = (item: Item): boolean => {
    if (answers.has(item)) return true;
    if (!dependenciesOf(item).every(isAnswered)) return false;
    answers.set(item, judge(item, isTrue));
    return true;
  };
  return (item) => {
    if (answers.has(item)) return answers.isTrue(item);
    const dependencies = dependenciesOf(item);
    // Mostly everything it depends on is answered, or can be at once: then there is nothing to search.
    if (dependencies.every(isSoonAnswered)) answers.set(item, judge(item, isTrue));
    else solve(item, dependencies, fixpoint);
    return answers.isTrue(item);
  };
}

/** Makes a memoised predicate of what does not depend on other nodes: the answers are kept in the same way. */
export function remembered<Item extends Answering>(judge: (item: Item) => boolean): (item: Item) => boolean {
  return createFixpoint<Item>(() => [], judge);
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
    return (this.#bits(item) & isFalseBits) !== 0;
  }

  isMetOrAnswered(item: Answering): boolean {
    return this.#bits(item) !== 0;
  }

  isTrue(item: Answering): boolean {
    return this.#bits(item) === isTrueBits;
  }

  set(item: Answering, answer: boolean): void {
    this.#write(item, answer ? isTrueBits : isFalseBits);
  }

  meet(item: Answering): void {
    this.#write(item, isMetBits);
  }

  /** When a search ended before its time. */
  forget(item: Answering): void {
    if (!this.has(item)) this.#write(item, 0);
  }

  #write(item: Answering, bits: number): void {
    item.answers ??= new Array<number>(Math.ceil(fixpoints / answersPerNumber)).fill(0);
    const others = (item.answers[this.#index] ?? 0) & ~(isTrueBits << this.#shift);
    item.answers[this.#index] = others | (bits << this.#shift);
  }

  /** 0 while there is no answer. */
  #bits({ answers }: Answering): number {
    return answers === undefined ? 0 : ((answers[this.#index] ?? 0) >>> this.#shift) & isTrueBits;
  }
}

const isFalseBits = 1;
const isTrueBits = 3;
/** While a search is on: met, and no answer yet. */
const isMetBits = 2;

/** V8 keeps integers of 31 bits without boxing them. */
const answersPerNumber = 15;

/** One search for answers. */
interface Search<Item> {
  /** What is being looked at, each because the one before depends on it. */
  readonly open: { readonly item: Item; readonly dependencies: readonly Item[]; next: number }[];
  /** Cycles and what depends on them, each with those among it that depend on it. */
  readonly left: Map<Item, Item[]>;
}

function solve<Item extends Answering>(start: Item, dependencies: readonly Item[], fixpoint: Fixpoint<Item>): void {
  const search: Search<Item> = { open: [{ item: start, dependencies, next: 0 }], left: new Map() };
  fixpoint.answers.meet(start);
  try {
    judgeInOrder(search, fixpoint);
    if (search.left.size === 0) return;
    noteDependents(search.left, fixpoint);
    judgeInRounds(search.left, fixpoint);
  } catch (error) {
    for (const item of [...search.open.map(({ item }) => item), ...search.left.keys()]) fixpoint.answers.forget(item);
    throw error;
  }
}

/** Judges what `open` depends on and itself, depth first: without a cycle each after all that it depends on. Cycles are left. */
function judgeInOrder<Item extends Answering>(
  { open, left }: Search<Item>,
  { dependenciesOf, judge, answers, isAnswered, isTrue }: Fixpoint<Item>,
): void {
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const dependency = top.dependencies[top.next];
    top.next += 1;
    if (dependency === undefined) {
      if (top.dependencies.every(isAnswered)) answers.set(top.item, judge(top.item, isTrue));
      else left.set(top.item, []);
      open.pop();
    } else if (!answers.isMetOrAnswered(dependency)) {
      answers.meet(dependency);
      open.push({ item: dependency, dependencies: dependenciesOf(dependency), next: 0 });
    }
  }
}

function noteDependents<Item extends Answering>(left: ReadonlyMap<Item, Item[]>, { dependenciesOf }: Fixpoint<Item>): void {
  for (const item of left.keys()) for (const dependency of dependenciesOf(item)) left.get(dependency)?.push(item);
}

/** Judges cycles again and again until no answer becomes true any more. */
function judgeInRounds<Item extends Answering>(left: ReadonlyMap<Item, readonly Item[]>, { judge, answers, isTrue }: Fixpoint<Item>): void {
  let round = new Set(left.keys());
  while (round.size > 0) {
    const next = new Set<Item>();
    for (const item of round) {
      round.delete(item);
      if (answers.isTrue(item) || !judge(item, isTrue)) continue;
      answers.set(item, true);
      for (const dependent of left.get(item) ?? []) if (!round.has(dependent)) next.add(dependent);
    }
    round = next;
  }
  for (const item of left.keys()) if (!answers.has(item)) answers.set(item, false);
}
