import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCli, projectRoot } from '../cli/build-cli.ts';
import { scrubbed } from '../cli/scenario.ts';

/** Reports on the examples, as the command line writes them. */
export interface ExampleReports {
  readonly weak: string;
  readonly clean: string;
  /** Several definitions under a policy, with waivers and a baseline. */
  readonly organization: string;
  /** Nothing could be checked. */
  readonly nothing: string;
}

/** Writes the reports, on a day on which one waiver of the organization has expired and another ends soon. */
export async function writeExampleReports(): Promise<ExampleReports> {
  const cli = await buildCli();
  const folder = mkdtempSync(join(tmpdir(), 'lintel-examples-'));
  const write = (args: readonly string[], cwd = '.') => {
    const file = join(folder, 'report.html');
    const env = { ...scrubbed(folder), SOURCE_DATE_EPOCH: String(Date.parse('2026-11-22') / 1000) };
    spawnSync(process.execPath, [cli.path, 'lint', ...args, '-f', 'html', '-o', file], { cwd: join(projectRoot, cwd), env });
    return readFileSync(file, 'utf8');
  };
  try {
    return {
      weak: write(['examples/weak']),
      clean: write(['examples/clean']),
      organization: write(['.'], 'examples/organization'),
      nothing: write(['examples/there-is-no-such-file.yaml']),
    };
  } finally {
    cli.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}
