import { repeatableInTime, workInTime } from '../../host/timed-match.ts';
import { matchingSteps } from './matching-steps.ts';

/** A rule that looks at a value. */
export interface Looking {
  readonly rule: { readonly name: string; readonly resolved: boolean };
  /** The way to the value in the definition with its references resolved, or as it is written. */
  readonly path: readonly (string | number)[];
  /** What knows where that is written: `DocumentInventory` of Spectral's library, or what stands for it. */
  readonly places: object;
}

/** An expression that was given up. */
export interface Overrun {
  readonly expression: string;
  /** Who matched something with it. */
  readonly looking: Looking | undefined;
}

/** Thrown where an expression takes too long; what it is thrown through may make a finding of it, whose message is this one. */
export class TooLong extends Error {
  readonly expression: string;

  constructor(expression: string) {
    super(tooLongMessage);
    this.name = 'TooLong';
    this.expression = expression;
  }
}

/** What no finding says. */
export const tooLongMessage = 'Lintel gave up an expression.';

/** What may be spent on one definition, in milliseconds. */
interface TimeLimits {
  /** For one expression and one text. */
  readonly perText: number;
  /** For all texts whose time nothing bounds. */
  readonly total: number;
  /** For all paths of rules whose filters match with such expressions. */
  readonly paths: number;
}

/**
 * Bounds the time that regular expressions take which come out of a definition or a ruleset, in the run over one definition. What is proven to
 * be quick is matched directly; other expressions run under a timer, each text once.
 */
export class ExpressionClock {
  /** Who is looking, for those who are told. */
  looking: Looking | undefined;
  readonly #limits: TimeLimits;
  readonly #overruns = new Map<string, Overrun>();
  readonly #steps = new Map<string, (length: number) => number>();
  readonly #stepsOfObject = new WeakMap<RegExp, (length: number) => number>();
  readonly #answers = new Map<string, Map<string, boolean | undefined>>();
  /** Milliseconds of processor time, for what becomes a result and for trials. */
  readonly #left: { result: number; trial: number };
  #purpose: 'result' | 'trial' = 'result';
  #leftForPaths: number;
  #closeLength = closeLength;

  constructor(limits: TimeLimits = defaultLimits) {
    this.#limits = limits;
    this.#left = { result: limits.total, trial: limits.total };
    this.#leftForPaths = limits.paths;
  }

  /** What was given up, each expression once, in order. */
  get overruns(): readonly Overrun[] {
    return [...this.#overruns.values()];
  }

  /**
   * Whether an expression matches a text, from its first character on.
   * @throws TooLong
   */
  matches(expression: RegExp, text: string): boolean {
    expression.lastIndex = 0;
    if (this.#stepsOf(expression)(text.length) <= quickSteps) return expression.test(text);
    const key = keyOf(expression);
    const answers = this.#answers.get(key) ?? new Map<string, boolean | undefined>();
    this.#answers.set(key, answers);
    if (!answers.has(text) && this.#hasTime) {
      const answer = this.#timed(() => expression.test(text));
      answers.set(text, answer);
    }
    return answers.get(text) ?? this.#giveUp(expression.source);
  }

  /**
   * Does something that comes to the same each time, and may match with an expression in a way that is not seen.
   * @throws TooLong, and what the work throws
   */
  do<Result>(expression: string, work: () => Result): Result {
    const outcome = this.#hasTime ? this.#timed(() => ({ value: work() })) : undefined;
    return (outcome ?? this.#giveUp(expression)).value;
  }

  /**
   * Does something that may match more than the library does: what takes too long is not noted, and has its own time.
   * @throws TooLong, and what the work throws
   */
  try<Result>(work: () => Result): Result {
    const before = this.#purpose;
    this.#purpose = 'trial';
    try {
      return work();
    } finally {
      this.#purpose = before;
    }
  }

  /**
   * Finds what paths of a rule match, filters and all.
   * @throws TooLong, and what the work throws
   */
  find<Result>(expression: string, work: () => Result): Result {
    const start = performance.now();
    const outcome = this.#leftForPaths < 1 ? undefined : workInTime(work, Math.ceil(this.#leftForPaths));
    this.#leftForPaths -= performance.now() - start;
    return (outcome ?? this.#giveUp(expression)).value;
  }

  #giveUp(expression: string): never {
    const { looking } = this;
    if (this.#purpose === 'result' && !this.#overruns.has(expression)) this.#overruns.set(expression, { expression, looking });
    throw new TooLong(expression);
  }

  get #hasTime(): boolean {
    return this.#left[this.#purpose] >= 1;
  }

  #timed<Result>(work: () => Result): Result | undefined {
    const start = process.cpuUsage();
    const outcome = repeatableInTime(work, this.#limits.perText);
    const { user, system } = process.cpuUsage(start);
    // Setting the timer takes some time, too, and is no reason to stop: there is only so much text.
    this.#left[this.#purpose] -= Math.max(0, (user + system) / 1000 - timerCost);
    return outcome?.value;
  }

  #stepsOf(expression: RegExp): (length: number) => number {
    let steps = this.#stepsOfObject.get(expression);
    if (steps === undefined) {
      steps = this.#steps.get(keyOf(expression)) ?? this.#read(expression);
      this.#stepsOfObject.set(expression, steps);
    }
    return steps;
  }

  #read(expression: RegExp): (length: number) => number {
    this.#closeLength -= expression.source.length;
    const steps = matchingSteps(expression, this.#closeLength >= 0);
    this.#steps.set(keyOf(expression), steps);
    return steps;
  }
}

function keyOf({ flags, source }: RegExp): string {
  return `${flags}/${source}`;
}

const defaultLimits: TimeLimits = { perText: 250, total: 2000, paths: 10_000 };

/** Some 10 milliseconds at worst. */
const quickSteps = 1_000_000;

/** In milliseconds. */
const timerCost = 1;

/** How long the expressions of one definition may be together to be looked at closely. */
const closeLength = 30_000;

let current: ExpressionClock | undefined;

/** The clock of the run that is going on; `undefined` outside of one. */
export function currentClock(): ExpressionClock | undefined {
  return current;
}

/** Does something that takes no break with a clock for what expressions it may match with. */
export function underClock<Result>(clock: ExpressionClock, work: () => Result): Result {
  const before = current;
  current = clock;
  try {
    return work();
  } finally {
    current = before;
  }
}

/**
 * Whether an expression matches a text; in bounded time where there is a clock.
 * @throws TooLong
 */
export function matchesInTime(expression: RegExp, text: string): boolean {
  return current === undefined ? expression.test(text) : current.matches(expression, text);
}
