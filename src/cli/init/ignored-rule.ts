/** Linters whose exceptions can be taken over. */
export type Tool = 'redocly' | 'vacuum' | 'zally';

/** An exception that another linter was given. */
export interface IgnoredRule {
  readonly tool: Tool;
  /** The rule, as that linter calls it. */
  readonly rule: string;
  /** The file, as reports show it; `undefined` for every definition. */
  readonly uri: string | undefined;
  /** The place, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** Where the exception is written, for people: `.redocly.lint-ignore.yaml`. */
  readonly source: string;
}

/** An exception that is not taken over, and why: the end of a sentence. */
export interface LeftOut {
  readonly source: string;
  readonly rule: string;
  readonly why: string;
}

/** What was read: exceptions, and those that Lintel cannot make sense of. */
export interface ReadIgnores {
  readonly ignored: readonly IgnoredRule[];
  readonly left: readonly LeftOut[];
}
