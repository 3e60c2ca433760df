import { type Context, createContext, Script } from 'node:vm';

/** Whether an expression matches a text; `undefined` when that is not known after `timeout` milliseconds. V8 is stopped in the middle of its work. */
export function matchInTime(expression: RegExp, text: string, timeout: number): boolean | undefined {
  context ??= createContext(Object.create(null));
  Object.assign(context, { expression, text });
  try {
    return script.runInContext(context, { timeout }) === true;
  } catch {
    return undefined;
  } finally {
    Object.assign(context, { expression: undefined, text: undefined });
  }
}

const script = new Script('expression.test(text)');
let context: Context | undefined;
