import { resolve } from 'node:path';
import { type LintRequest, lint } from '../../api.ts';
import type { Report } from '../../report/report.ts';
import { reporters } from '../../reporters/reporters.ts';
import type { Arguments } from '../arguments.ts';
import { type LintOptions, readLintOptions } from '../lint-options.ts';
import type { AnatomyCollector } from '../output/collect-anatomy.ts';
import { deliverReport } from '../output/deliver-report.ts';
import { isNothing, type PreparedLint, type PrepareOptions, prepareLint } from '../prepare-lint.ts';
import { type Terminal, wantsColor } from '../terminal.ts';

/** Runs `lintel lint`: find the definitions, lint them, write the reports. Returns the exit code. */
export async function runLint(args: Arguments, terminal: Terminal): Promise<number> {
  const options = readLintOptions(args, terminal.cwd);
  if (options.watch) return (await import('../watch/run-watch.ts')).runWatch(options, terminal);
  const narrow = narrowing(options, terminal.cwd);
  const { request, inputs, found, rootPrefix, threads, finish } = await prepareLint(
    { ...options, ...(narrow === undefined ? {} : { narrow }) },
    terminal,
  );
  if (options.isHook && isNothing(inputs)) return 0;
  const anatomy = await collectorFor(options);
  const looked = anatomy === undefined ? request : { ...request, inspect: anatomy.inspect };
  const report = await lintRequested({ request: looked, found, threads }, options, terminal);
  await finish();
  const errorColor = wantsColor(terminal.environment, terminal.stderr.isTerminal, options.color);
  const inside = anatomy === undefined ? {} : { anatomy: anatomy.read(report) };
  return deliverReport(report, { entries: inputs.entries, options, ...inside, rootPrefix, errorColor, terminal });
}

/** What looks into definitions while they are linted: only the HTML report shows what they look like inside. */
export async function collectorFor({ outputs }: LintOptions): Promise<AnatomyCollector | undefined> {
  if (!outputs.some(({ format }) => reporters.get(format)?.isPage === true)) return undefined;
  return (await import('../output/collect-anatomy.ts')).collectAnatomy();
}

async function lintRequested(
  { request, found, threads }: Pick<PreparedLint, 'request' | 'found' | 'threads'>,
  options: LintOptions,
  { environment }: Terminal,
): Promise<Report> {
  const { base: revision, allowsWeakening } = options;
  if (revision === undefined) {
    if (options.concurrency === 1 || !canBeShared(request)) return lint(request);
    const { lintInThreads } = await import('../threads/lint-in-threads.ts');
    return lint({ ...request, distribute: lintInThreads({ ...threads, concurrency: options.concurrency }) });
  }
  const { lintAgainstBase } = await import('../base/lint-against-base.ts');
  return lintAgainstBase({ revision, request, options, found, allowsWeakening, environment });
}

/** Whether there is anything to share, and nothing that would have to be asked or told across threads. */
function canBeShared({ entries, spectral, inspect, allowedHosts = [] }: LintRequest): boolean {
  return entries.length > 1 && spectral === undefined && inspect === undefined && allowedHosts.length === 0;
}

function narrowing({ changedSince, rulesets }: LintOptions, cwd: string): PrepareOptions['narrow'] {
  if (changedSince === undefined) return undefined;
  return async (found, configurationFiles) => {
    const { keepTouched } = await import('../changed/keep-touched.ts');
    return keepTouched(found, {
      since: changedSince,
      cwd,
      decisive: [...rulesets.map((name) => resolve(cwd, name)), ...configurationFiles],
    });
  };
}
