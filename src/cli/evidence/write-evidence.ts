import { relative } from 'node:path';
import { systemCode, systemReason } from '../../document/system-error.ts';
import { ToolError } from '../../errors.ts';
import { realPathOf } from '../input/real-path.ts';
import { joinChunks } from '../output/chunks.ts';
import { writeReportFile } from '../output/report-file.ts';
import type { Terminal } from '../terminal.ts';
import { type EvidenceOptions, evidenceUsage } from './evidence-options.ts';

/**
 * Writes evidence to its file or to stdout.
 * @throws ToolError `report-unwritable`
 */
export async function writeEvidence(
  chunks: Iterable<string>,
  { output }: Pick<EvidenceOptions, 'output'>,
  { stdout, cwd }: Pick<Terminal, 'stdout' | 'cwd'>,
): Promise<void> {
  try {
    if (output !== undefined) await writeReportFile(output, joinChunks(chunks));
    else for (const chunk of joinChunks(chunks)) await stdout.write(chunk);
  } catch (cause) {
    if (systemCode(cause) === undefined) throw cause;
    const target = output === undefined ? 'stdout' : `"${relative(cwd, output)}"`;
    throw new ToolError('report-unwritable', `The evidence cannot be written to ${target}: ${systemReason(cause)}.`, {
      help: 'Name a file in a folder that you may write to.',
      cause,
    });
  }
}

/**
 * `-o openapi.yaml`, meant as the definition, would replace it. Paths are absolute.
 * @throws ToolError `usage`
 */
export function requireOwnFile(output: string | undefined, paths: readonly string[]): void {
  if (output === undefined) return;
  const target = realPathOf(output);
  if (!paths.some((path) => realPathOf(path) === target)) return;
  throw evidenceUsage('The evidence would be written over a file that it is about.', 'Name another file with --output.');
}
