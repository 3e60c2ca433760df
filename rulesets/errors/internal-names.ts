import { nameTokens } from '../../src/openapi/names.ts';

/** Whole names, their words joined: only a program's inside is called so in an error. */
const certain: ReadonlySet<string> = new Set([
  'stacktrace',
  'stack',
  'backtrace',
  'callstack',
  'traceback',
  'exception',
  'exceptionclass',
  'exceptionclassname',
  'exceptiontype',
  'exceptionname',
  'exceptionmessage',
  'exceptiondetail',
  'exceptiondetails',
  'exceptionstack',
  'exceptionstacktrace',
  'innerexception',
  'sql',
  'sqlquery',
  'sqlstatement',
  'sqlstate',
  'debug',
  'debuginfo',
  'debuginformation',
  'debugmessage',
]);

/** Names that are a program's inside next to one that certainly is, and the API's own matter otherwise (`file`, `line`, `query`). */
const likely: ReadonlySet<string> = new Set([
  'trace',
  'cause',
  'query',
  'file',
  'filename',
  'line',
  'linenumber',
  'class',
  'classname',
  'method',
  'methodname',
  'function',
  'hostname',
  'host',
  'server',
  'servername',
]);

/** A property, or a member of an example. */
export interface Member {
  readonly name: string;
  /** True for an object, whose own members are looked at instead: `exception: { code, message }` is only an error's name. */
  readonly isObject: boolean;
}

/** Of the members of an object those that tell how the program behind it is built. */
export function internalNames(members: readonly Member[]): readonly string[] {
  const candidates = members.filter(({ name, isObject }) => !isObject || (joined(name) !== 'exception' && !likely.has(joined(name))));
  if (!candidates.some(({ name }) => certain.has(joined(name)))) return [];
  return candidates.map(({ name }) => name).filter((name) => certain.has(joined(name)) || likely.has(joined(name)));
}

/** `stack_trace`, `StackTrace` and `stacktrace` are one name; `debug_id` is another than `debug`. */
function joined(name: string): string {
  return nameTokens(name).join('');
}
