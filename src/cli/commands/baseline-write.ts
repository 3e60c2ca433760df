import { readFile } from 'node:fs/promises';
import { systemCode, systemReason } from '../../document/system-error.ts';
import { ToolError } from '../../errors.ts';
import { serializeBaseline } from '../../policy/baseline.ts';
import type { Baseline } from '../../policy/settings.ts';
import { forTerminal } from '../../reporters/escape.ts';
import { displayPath } from '../../reporters/uri.ts';
import { writeReportFile } from '../output/report-file.ts';
import type { Terminal } from '../terminal.ts';
import type { BaselineWork } from './baseline-lint.ts';

/**
 * Writes a baseline, as a whole or not at all; a file that holds it already is left alone.
 * @throws ToolError `report-unwritable`
 */
export async function writeBaseline(
  { path, uri }: Pick<BaselineWork, 'path' | 'uri'>,
  definitions: Baseline['definitions'],
): Promise<void> {
  const text = serializeBaseline({ definitions });
  try {
    const isSame = (await readFile(path, 'utf8').catch(() => undefined)) === text;
    if (!isSame) await writeReportFile(path, [text]);
  } catch (cause) {
    if (systemCode(cause) === undefined) throw cause;
    throw new ToolError('report-unwritable', `The baseline cannot be written to "${displayPath(uri)}": ${systemReason(cause)}.`, {
      help: 'Name a file in a folder that you may write to with --file.',
      cause,
    });
  }
}

/** Prints lines in which nothing acts on a terminal. */
export async function say({ stdout }: Pick<Terminal, 'stdout'>, lines: readonly string[]): Promise<void> {
  await stdout.write(lines.map((line) => `${forTerminal(line)}\n`).join(''));
}
