import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/report/report.ts';
import { reporters } from '../../src/reporters/reporters.ts';
import { scrubbed } from '../cli/scenario.ts';

/** What came of a run that wrote a report in every format. */
export interface Ran {
  readonly folder: string;
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly report: Report;
  /** Where the report of a format is; `stylish` is in `stdout`. */
  readonly pathOf: (format: string) => string;
  readonly read: (format: string) => string;
}

/** What a run is made with. */
export interface Lint {
  /** The program, as Node runs it, with options of Node's before it. */
  readonly program: readonly string[];
  readonly folder: string;
  readonly options: readonly string[];
}

/** Lints what is in the folder `apis`, with every finding in every report. */
export async function lintEverything({ program, folder, options }: Lint): Promise<Ran> {
  const pathOf = (format: string): string => join(folder, 'reports', format);
  const read = (format: string): string => readFileSync(pathOf(format), 'utf8');
  const formats = [...reporters.keys()].filter((format) => format !== 'stylish');
  const outputs = formats.flatMap((format) => [`-o.${format}`, pathOf(format)]);
  const args = [...program, 'lint', '--all', '--verbose', ...options, ...outputs, '-f', 'stylish', 'apis'];
  const child = spawn(process.execPath, args, { cwd: folder, env: scrubbed(folder, { SOURCE_DATE_EPOCH: '1795305600' }) });
  child.stdin.end();
  const [stdout, stderr, exitCode] = await Promise.all([textOf(child.stdout), textOf(child.stderr), exitOf(child)]);
  return { folder, exitCode, stdout, stderr, report: JSON.parse(read('json')), pathOf, read };
}

/** A page without its program, which is ours. */
export function withoutProgram(html: string): string {
  return html.replace(/<script>.*<\/script>|<style>.*<\/style>/gs, '');
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream.setEncoding('utf8')) text += chunk;
  return text;
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve));
}
