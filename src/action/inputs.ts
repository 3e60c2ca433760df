import { ToolError } from '../errors.ts';

/** What the workflow asks of the Action. Texts that were not given are empty. */
export interface ActionInputs {
  readonly files: readonly string[];
  readonly rulesets: readonly string[];
  readonly config: string;
  readonly workingDirectory: string;
  readonly failOn: string;
  readonly maxWarnings: string;
  readonly minScore: string;
  readonly base: string;
  readonly allowsWeakening: boolean;
  readonly hasAnnotations: boolean;
  readonly hasSummary: boolean;
  readonly sarifFile: string;
  readonly htmlFile: string;
  readonly isChangedOnly: boolean;
  readonly allowedHosts: readonly string[];
  readonly allowsJavaScript: boolean;
}

/**
 * Reads the inputs from the variables in which a runner hands them over (`INPUT_FAIL-ON`). Lists have an item a line.
 * @throws ToolError `usage`
 */
export function readInputs(environment: Environment): ActionInputs {
  return {
    files: lines(environment, 'files'),
    rulesets: lines(environment, 'ruleset'),
    config: text(environment, 'config'),
    workingDirectory: text(environment, 'working-directory'),
    failOn: text(environment, 'fail-on'),
    maxWarnings: text(environment, 'max-warnings'),
    minScore: text(environment, 'min-score'),
    base: text(environment, 'base'),
    allowsWeakening: flag(environment, 'allow-weakening', false),
    hasAnnotations: flag(environment, 'annotations', true),
    hasSummary: flag(environment, 'step-summary', true),
    sarifFile: text(environment, 'sarif-file'),
    htmlFile: text(environment, 'html-file'),
    isChangedOnly: flag(environment, 'changed-only', false),
    allowedHosts: lines(environment, 'allow-remote'),
    allowsJavaScript: flag(environment, 'allow-js-rulesets', false),
  };
}

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

function text(environment: Environment, name: string): string {
  return environment[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
}

function lines(environment: Environment, name: string): readonly string[] {
  return text(environment, name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** True and false as YAML 1.2 writes them, which is how workflows do. */
function flag(environment: Environment, name: string, fallback: boolean): boolean {
  const value = text(environment, name);
  if (value === '') return fallback;
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:false|False|FALSE)$/.test(value)) return false;
  throw new ToolError('usage', `The input "${name}" is "${value}".`, { help: 'Write true or false.' });
}
