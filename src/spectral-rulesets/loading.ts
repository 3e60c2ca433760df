import type { Reader } from '../document/reader.ts';
import type { Definition } from './definition.ts';
import type { OwnRules } from './own-rules.ts';
import type { RulesetFile } from './ruleset-file.ts';

/** What goes into loading a ruleset and everything it extends, and what is learnt on the way. */
export interface Loading {
  readonly reader: Reader;
  readonly own: OwnRules;
  /** Absolute path above which no package is looked for. */
  readonly root: string;
  /** Whether code of the repository may run. */
  readonly allowsJavaScript: boolean;
  /** Loads a JavaScript file at an absolute path and answers with its default export. */
  readonly importModule: (path: string) => Promise<unknown>;
  /** Loads a file that another one extends, at an absolute URI; `chain` holds those that lead to it. */
  readonly loadFile: (uri: string, chain: readonly string[]) => Promise<Definition>;
  /** Rulesets of Lintel that run beside the first file, by name: `strict`. */
  readonly base: readonly string[];
  /** True when the recommended one does, unless some file extends a ruleset of Lintel itself. */
  readonly addsRecommended: boolean;
  /** Every file that was read, in order. */
  readonly files: RulesetFile[];
  extendsOwn: boolean;
}

/**
 * What the first file extends before anything else. All of Lintel's rules are known and off, so that a severity turns one on wherever it
 * is written, and `--only` can name it.
 * @throws ToolError `ruleset-not-found`
 */
export function baseOf({ own, base, addsRecommended, extendsOwn }: Loading): readonly unknown[] {
  const names = [...base, ...(addsRecommended && !extendsOwn ? ['recommended'] : [])];
  return [[own.definitionOf('lintel/all'), 'off'], ...names.map((name) => own.definitionOf(`lintel/${name}`))];
}

/** The remedy where code would have to run. */
export const javaScriptHelp =
  "Code of a repository runs only with --allow-js-rulesets: give it where you trust whoever can change the repository. Spectral's own functions need no code.";
