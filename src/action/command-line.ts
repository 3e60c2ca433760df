import type { ActionInputs } from './inputs.ts';

/** Files that a run writes. The first two are absolute. */
export interface ReportFiles {
  /** Annotations. */
  readonly annotations: string;
  readonly summary: string;
  /** As the workflow names it; empty for none. */
  readonly sarif: string;
  /** The same. */
  readonly html: string;
}

/** The arguments of `lintel` that do what the inputs say. `since` is a revision that only touched definitions are judged against. */
export function commandLine(inputs: ActionInputs, files: ReportFiles, since: string | undefined, root: string | undefined): string[] {
  return [
    'lint',
    '--no-color',
    '--format=stylish',
    ...(inputs.hasAnnotations ? [`--output.github=${files.annotations}`] : []),
    ...(inputs.hasSummary ? [`--output.github-summary=${files.summary}`] : []),
    ...(files.sarif === '' ? [] : [`--output.sarif=${files.sarif}`, '--sarif-for=github']),
    ...(files.html === '' ? [] : [`--output.html=${files.html}`]),
    ...inputs.rulesets.map((ruleset) => `--ruleset=${ruleset}`),
    ...(inputs.failOn === '' ? [] : [`--fail-severity=${inputs.failOn}`]),
    ...(inputs.maxWarnings === '' ? [] : [`--max-warnings=${inputs.maxWarnings}`]),
    ...(inputs.minScore === '' ? [] : [`--min-score=${inputs.minScore}`]),
    ...(inputs.config === '' ? [] : [`--config=${inputs.config}`]),
    ...(inputs.base === '' ? [] : [`--base=${inputs.base}`]),
    ...(inputs.allowsWeakening ? ['--allow-weakening'] : []),
    ...inputs.allowedHosts.map((host) => `--allow-remote=${host}`),
    ...(inputs.allowsJavaScript ? ['--allow-js-rulesets'] : []),
    ...(since === undefined ? [] : [`--changed-since=${since}`]),
    ...(root === undefined ? [] : [`--root=${root}`]),
    '--',
    ...inputs.files,
  ];
}
