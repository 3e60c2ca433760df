import { relative, sep } from 'node:path';
import { systemCode, systemReason } from '../../document/system-error.ts';
import { ToolError } from '../../errors.ts';
import type { Report } from '../../report/report.ts';
import type { ReporterContext } from '../../reporters/reporter.ts';
import { reporters } from '../../reporters/reporters.ts';
import { joinChunks } from './chunks.ts';
import type { Output } from './plan.ts';
import type { Sink } from './sink.ts';

/** Where reports go and what they are told. Colour and width are those of stdout; a file has neither. */
export interface Writing {
  readonly stdout: Sink;
  /** Absolute; error messages name files relative to it. */
  readonly cwd: string;
  readonly context: Omit<ReporterContext, 'pages'>;
}

/**
 * Writes every report that is wanted, one after the other. Resolves to the errors of those that could not be written, which keep
 * none of the others from being written.
 */
export async function writeReports(report: Report, outputs: readonly Output[], writing: Writing): Promise<readonly unknown[]> {
  const failures: unknown[] = [];
  for (const output of outputs) {
    try {
      await writeReport(report, output, writing);
    } catch (error) {
      failures.push(error);
    }
  }
  return failures;
}

async function writeReport(report: Report, output: Output, { stdout, cwd, context }: Writing): Promise<void> {
  const entry = reporters.get(output.format);
  if (entry === undefined) throw new Error(`No reporter "${output.format}".`);
  const { reporter } = entry;
  const wantsPages = entry.wantsPages === 'verbose' ? context.verbose : entry.wantsPages;
  const pages = wantsPages ? await (await import('../rule-pages.ts')).loadRulePages() : new Map<string, string>();
  const page = entry.isPage === true ? { htmlApp: await (await import('./load-html-app.ts')).loadHtmlApp() } : {};
  const surroundings = output.path === undefined ? context : inFile(context);
  try {
    await writeChunks(joinChunks(reporter(report, { ...surroundings, ...page, pages })), output, stdout);
  } catch (error) {
    throw systemCode(error) === undefined ? error : unwritable(output, error, cwd);
  }
}

/** A file has no colours, no width and no links, and is UTF-8. */
function inFile({ linkTo: _, ...context }: Writing['context']): Writing['context'] {
  return { ...context, color: false, width: Number.POSITIVE_INFINITY, asciiOnly: false };
}

async function writeChunks(chunks: Iterable<string>, { path }: Output, stdout: Sink): Promise<void> {
  if (path !== undefined) {
    const { writeReportFile } = await import('./report-file.ts');
    await writeReportFile(path, chunks);
    return;
  }
  for (const chunk of chunks) {
    if (stdout.isClosed) return;
    await stdout.write(chunk);
  }
}

function unwritable({ format, path }: Output, error: unknown, cwd: string): ToolError {
  const target = path === undefined ? 'stdout' : `"${isInside(path, cwd) ? relative(cwd, path) : path}"`;
  return new ToolError('report-unwritable', `The ${format} report cannot be written to ${target}: ${systemReason(error)}.`, {
    help: remedyFor(error, path),
    cause: error,
  });
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function remedyFor(error: unknown, path: string | undefined): string {
  if (path === undefined) return 'Write it to a file: --output FILE.';
  if (outOfRoom.has(systemCode(error))) return 'Make room, or name a file elsewhere.';
  return 'Name a file in a folder that you may write to.';
}

const outOfRoom: ReadonlySet<string | undefined> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
