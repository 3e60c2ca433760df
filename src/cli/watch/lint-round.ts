import { lint } from '../../api.ts';
import { ToolError } from '../../errors.ts';
import type { Report } from '../../report/report.ts';
import { collectorFor } from '../commands/run-lint.ts';
import { bugText, problemText } from '../error-text.ts';
import { repositoryRoot } from '../input/repository.ts';
import type { LintOptions } from '../lint-options.ts';
import { deliverReport } from '../output/deliver-report.ts';
import { type PreparedLint, prepareLint } from '../prepare-lint.ts';
import { type Terminal, wantsColor } from '../terminal.ts';
import type { ResultMemory } from './result-memory.ts';
import type { LintSources } from './watched-paths.ts';

/** One lint of a watch: a report, or what kept it from being made. */
export interface Round {
  readonly outcome: Report | Error;
  /** Where the definitions and their settings were, this time or, when that could not be found out, the time before. */
  readonly sources: Pick<LintSources, 'root' | 'entries' | 'settings'>;
  /**
   * Writes the reports, or the problem, and resolves when that is done.
   * @throws ToolError `usage` before anything is written, when a report would be written over what it is about
   */
  readonly deliver: () => Promise<void>;
}

/** What is left of earlier lints. */
interface Earlier {
  readonly memory: ResultMemory;
  readonly sources: Round['sources'] | undefined;
}

/** Lints what is not known. What goes wrong is the outcome: whoever watches can mend it. */
export async function lintRound(options: LintOptions, terminal: Terminal, { memory, sources }: Earlier): Promise<Round> {
  try {
    const prepared = await prepareLint({ ...options, rules: memory.rules() }, terminal);
    return await lintPrepared(prepared, options, { terminal, memory });
  } catch (error) {
    const outcome = error instanceof Error ? error : new Error(String(error));
    const { cwd } = terminal;
    return {
      outcome,
      sources: sources ?? { root: options.root ?? repositoryRoot(cwd) ?? cwd, entries: [], settings: [] },
      deliver: () => showProblem(outcome, options, terminal),
    };
  }
}

async function lintPrepared(
  { request, inputs, configuration, root, rootPrefix, finish }: PreparedLint,
  options: LintOptions,
  { terminal, memory }: { readonly terminal: Terminal; readonly memory: ResultMemory },
): Promise<Round> {
  const { entries } = inputs;
  const anatomy = await collectorFor(options);
  const report = await lint(memory.remembering(anatomy === undefined ? request : { ...request, inspect: anatomy.inspect }));
  const inside = anatomy === undefined ? {} : { anatomy: anatomy.read(report) };
  const errorColor = hasErrorColor(options, terminal);
  return {
    outcome: report,
    sources: { root, entries, settings: configuration.files },
    async deliver() {
      await finish();
      await deliverReport(report, { entries, options, ...inside, rootPrefix, errorColor, terminal });
    },
  };
}

/** Writes to stderr what kept a report from being made or written. */
export async function showProblem(error: unknown, options: LintOptions, terminal: Terminal): Promise<void> {
  const color = hasErrorColor(options, terminal);
  await terminal.stderr.write(error instanceof ToolError ? problemText(error, color) : bugText(error, color));
}

function hasErrorColor({ color }: LintOptions, { environment, stderr }: Terminal): boolean {
  return wantsColor(environment, stderr.isTerminal, color);
}
