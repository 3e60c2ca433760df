import { type Context, createContext, Script } from 'node:vm';
import { processorTime } from './processor-time.ts';

/** Whether an expression matches a text; `undefined` when that is not known after `timeout` milliseconds, or the engine cannot tell. */
export function matchInTime(expression: RegExp, text: string, timeout: number): boolean | undefined {
  try {
    return repeatableInTime(() => expression.test(text), timeout)?.value;
  } catch {
    return undefined;
  }
}

/**
 * What work comes to that can be begun anew; `undefined` when it is not done after `timeout` (whole milliseconds). On a machine so busy that
 * this thread hardly ran meanwhile, it is tried again: what others do must not decide what is reported.
 * @throws what the work throws
 */
export function repeatableInTime<Result>(work: () => Result, timeout: number): { readonly value: Result } | undefined {
  for (let attempt = 1; ; attempt += 1) {
    const start = processorTime();
    const outcome = workInTime(work, timeout);
    if (outcome !== undefined || attempt === attempts) return outcome;
    if (processorTime() - start > timeout / 2) return undefined;
  }
}

const attempts = 5;

/**
 * What some work comes to; `undefined` when it is not done after `timeout` (whole milliseconds). V8 is stopped in the middle of it, without
 * so much as a `finally`, so nothing that lasts may depend on its being finished.
 * @throws what the work throws
 */
export function workInTime<Result>(work: () => Result, timeout: number): { readonly value: Result } | undefined {
  context ??= createContext(Object.create(null));
  const before: unknown = context['work'];
  let outcome: { readonly value: Result } | undefined;
  context['work'] = () => {
    outcome = { value: work() };
  };
  try {
    script.runInContext(context, { timeout });
  } catch (error) {
    if (!isTimeout(error)) throw error;
  } finally {
    context['work'] = before;
  }
  return outcome;
}

const script = new Script('work()');
let context: Context | undefined;

/** The error is one of the other context, whose `Error` is not ours. */
function isTimeout(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
