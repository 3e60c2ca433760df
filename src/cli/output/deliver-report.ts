import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Entry } from '../../api.ts';
import { ToolError } from '../../errors.ts';
import type { Anatomy } from '../../report/anatomy.ts';
import type { Report } from '../../report/report.ts';
import { isFileUri } from '../../reporters/uri.ts';
import { isAsciiOnly } from '../charset.ts';
import { exitNoVerdict } from '../command.ts';
import { bugText, problemText } from '../error-text.ts';
import { fileLinks, wantsHyperlinks } from '../hyperlinks.ts';
import type { LintOptions } from '../lint-options.ts';
import { lintUsage } from '../lint-usage.ts';
import { type Terminal, wantsColor } from '../terminal.ts';
import type { Output } from './plan.ts';
import { createSourceReader, pathOf } from './source-reader.ts';
import { writeReports } from './write-reports.ts';

/** What there is to know for a report to reach its readers. */
export interface Delivery {
  readonly entries: readonly Entry[];
  readonly options: LintOptions;
  /** What definitions look like inside, where an output shows it. */
  readonly anatomy?: readonly Anatomy[];
  /** Path from the root to the working directory: `''`, or with a slash at its end. */
  readonly rootPrefix: string;
  /** Whether errors on stderr have colours. */
  readonly errorColor: boolean;
  readonly terminal: Terminal;
}

/**
 * Writes a report in all formats that are wanted, and what went wrong to stderr. Returns the exit code.
 * @throws ToolError `usage` before anything is written, when a report would be written over what it is about
 */
export async function deliverReport(report: Report, delivery: Delivery): Promise<number> {
  const { options, errorColor, terminal } = delivery;
  requireNotOverwritten(report, delivery);
  terminal.onReport?.(report);
  const outputs = outputsToWrite(report, delivery);
  if (!outputs.some(isForPeople)) {
    for (const notification of report.notifications) {
      if (notification.level === 'error') await terminal.stderr.write(problemText(notification, errorColor));
    }
  }
  const failures = await writeReports(report, outputs, { stdout: terminal.stdout, cwd: terminal.cwd, context: contextOf(delivery) });
  for (const failure of failures) {
    await terminal.stderr.write(failure instanceof ToolError ? problemText(failure, errorColor) : bugText(failure, errorColor));
  }
  if (failures.length > 0) return exitNoVerdict;
  return report.verdict.exitCode === 1 && options.exitZero ? 0 : report.verdict.exitCode;
}

/** `-o openapi.yaml`, meant as the definition, would replace it. */
function requireNotOverwritten(report: Report, { entries, options, terminal: { cwd } }: Delivery): void {
  const documents = report.definitions.flatMap((definition) => definition.documents.filter(isFileUri).map((uri) => pathOf(uri, cwd)));
  const files = entries.filter((entry) => entry.text === undefined).map((entry) => entry.path);
  const paths = new Set([...documents, ...files].map(realPath));
  if (options.outputs.some(({ path }) => path !== undefined && paths.has(realPath(path)))) {
    throw lintUsage('A report would be written over a definition that is to be checked.', 'Name another file with --output.');
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/**
 * When there was nothing to check, the errors on stderr say it all to people; programs get their report all the same.
 */
function outputsToWrite({ verdict }: Report, { entries, options }: Delivery): readonly Output[] {
  const isNothing = entries.length === 0 && verdict.exitCode === exitNoVerdict;
  return isNothing ? options.outputs.filter((output) => !isForPeople(output)) : options.outputs;
}

/** Whether an output shows people, on stdout, what was not checked. */
function isForPeople({ format, path }: Output): boolean {
  return format === 'stylish' && path === undefined;
}

function contextOf({ entries, options, anatomy, rootPrefix, terminal }: Delivery): Parameters<typeof writeReports>[2]['context'] {
  const { failSeverity } = options.threshold;
  const { environment, cwd, stdout } = terminal;
  const color = wantsColor(environment, stdout.isTerminal, options.color);
  return {
    color,
    width: stdout.width,
    asciiOnly: isAsciiOnly(environment),
    ...(wantsHyperlinks({ environment, isTerminal: stdout.isTerminal, color }) ? { linkTo: fileLinks(environment, cwd) } : {}),
    verbose: options.verbose,
    quiet: options.quiet,
    unfolded: options.all,
    rootPrefix,
    source: createSourceReader(cwd, entries),
    ...(anatomy === undefined ? {} : { anatomy }),
    ...(options.sarifFor === undefined ? {} : { sarifFor: options.sarifFor }),
    ...(options.sarifCategory === undefined ? {} : { sarifCategory: options.sarifCategory }),
    ...(options.displayOnlyFailures && failSeverity !== 'none' ? { threshold: failSeverity } : {}),
  };
}
