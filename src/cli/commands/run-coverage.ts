import { type Inspection, type LintRequest, lint } from '../../api.ts';
import { painter } from '../../reporters/paint.ts';
import type { Arguments } from '../arguments.ts';
import { isAsciiOnly } from '../charset.ts';
import { exitNoVerdict } from '../command.ts';
import { authOutput } from '../completeness/auth-output.ts';
import { type CoverageOptions, readCoverageOptions } from '../completeness/coverage-options.ts';
import { coverageOutput } from '../completeness/coverage-output.ts';
import { tableWidth } from '../completeness/fit-text.ts';
import { type KeptDefinition, keepDefinition, measure } from '../completeness/measure.ts';
import { missedMinimums } from '../completeness/missed-minimums.ts';
import { problemText } from '../error-text.ts';
import { readInputOptions } from '../input-options.ts';
import { joinChunks } from '../output/chunks.ts';
import { prepareLint } from '../prepare-lint.ts';
import { type Terminal, wantsColor } from '../terminal.ts';

/** Runs `lintel coverage`. Returns the exit code. */
export async function runCoverage(args: Arguments, terminal: Terminal): Promise<number> {
  const { stdout, stderr, environment, cwd } = terminal;
  const options = readCoverageOptions(args);
  const { color, format } = options;
  const input = { ...readInputOptions(args, cwd), threshold, quiet: false, color };
  const { request, finish } = await prepareLint(input, terminal);
  const kept: KeptDefinition[] = [];
  const take: Inspection['take'] = (inspected) => void kept.push(keepDefinition(inspected));
  const report = await lint({ ...request, inspect: { countsOwners: options.by === 'operation', take } });
  await finish();
  const paint = painter(wantsColor(environment, stdout.isTerminal, color));
  const view = { format, paint, width: tableWidth(stdout.width), asciiOnly: isAsciiOnly(environment) };
  const definitions = options.auth ? [] : measure(kept, report);
  const missed = missedMinimums(definitions, options);
  const output = options.auth ? authOutput({ ...view, definitions: kept }) : coverageOutput({ ...view, options, definitions, missed });
  for (const chunk of joinChunks(output)) await stdout.write(chunk);
  const errorColor = wantsColor(environment, stderr.isTerminal, color);
  for (const message of unshown(missed, options)) await stderr.write(problemText({ message }, errorColor));
  const unchecked = report.notifications.filter(({ level }) => level === 'error');
  for (const problem of unchecked) await stderr.write(problemText(problem, errorColor));
  return unchecked.length > 0 ? exitNoVerdict : missed.length > 0 ? 1 : 0;
}

/** Findings do not fail here. */
const threshold: LintRequest['threshold'] = { failSeverity: 'none', maxWarnings: undefined };

/** What is missed is part of what is shown, where there is room for it. */
function unshown(missed: readonly string[], { format }: CoverageOptions): readonly string[] {
  return format === 'csv' || format === 'markdown' ? missed : [];
}
