import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actProgram } from '../../scripts/act.mjs';
import { projectRoot } from '../cli/build-cli.ts';
import { newFolder, type Workspace } from './workspace.ts';

/** The workflows that users are shown. */
export const workflowFolder = join(projectRoot, 'examples', 'workflows');

/** Their names. */
export const workflowNames: readonly string[] = readdirSync(workflowFolder).filter((name) => name.endsWith('.yml'));

/** Where the workflows get actions from, by what they write behind `uses`. */
export const pinned = {
  lintel: `lintel-api/lintel@${'0'.repeat(40)}`,
  upload: 'github/codeql-action@5d4e8d1aca955e8d8589aabd499c5cae939e33c7',
};

/** A run of a workflow. */
export interface WorkflowRun {
  readonly workflow: string;
  readonly event: string;
  readonly payload?: unknown;
  readonly workspace: Workspace;
  /** The folder of the Action. */
  readonly action: string;
}

/** What a runner did with a job. */
export interface JobResult {
  readonly name: string;
  readonly isGreen: boolean;
  /** `level file:line rule` for each annotation. */
  readonly annotations: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What was uploaded as alerts: category, and how many. */
  readonly uploads: readonly { readonly category: string; readonly results: number }[];
}

/**
 * Runs a workflow as it stands with act, on this machine, without containers. Actions come from folders: the Action from `action`,
 * GitHub's upload from one that looks into the SARIF file. Rejects when act itself fails.
 */
export async function runWorkflow(run: WorkflowRun): Promise<readonly JobResult[]> {
  const { workspace, workflow, event, payload = {} } = run;
  const outside = newFolder();
  writeUpload(join(outside, 'codeql-action', 'upload-sarif'));
  const eventFile = join(outside, 'event.json');
  writeFileSync(eventFile, JSON.stringify(payload));
  cpSync(join(workflowFolder, workflow), join(outside, 'workflows', workflow));
  const lines = await act(
    [
      event,
      '--json',
      ...['--workflows', join(outside, 'workflows', workflow)],
      ...['--platform', 'ubuntu-latest=-self-hosted'],
      ...['--eventpath', eventFile],
      ...['--local-repository', `${pinned.lintel}=${run.action}`],
      ...['--local-repository', `${pinned.upload}=${join(outside, 'codeql-action')}`],
      '--no-cache-server',
      '--pull=false',
    ],
    workspace.folder,
    outside,
  );
  const names = new Set(lines.flatMap(({ job }) => (job === undefined ? [] : [job])));
  return [...names].sort().map((name) =>
    jobOf(
      name,
      lines.filter(({ job }) => job === name),
    ),
  );
}

/** A line of act's log. */
interface LogLine {
  readonly job?: string;
  readonly jobResult?: string;
  readonly stepResult?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
  readonly stepID?: readonly string[];
  readonly msg?: string;
}

function jobOf(name: string, lines: readonly LogLine[]): JobResult {
  const of = (command: string): readonly LogLine[] => lines.filter((line) => line.command === command);
  return {
    name,
    // The result of a job is one for its whole matrix; its steps are its own.
    isGreen: lines.some(({ jobResult }) => jobResult !== undefined) && lines.every(({ stepResult }) => stepResult !== 'failure'),
    annotations: lines.flatMap(({ command, kvPairs }) =>
      command === 'error' || command === 'warning' || command === 'notice'
        ? [`${command} ${kvPairs?.['file']}:${kvPairs?.['line']} ${kvPairs?.['title']}`]
        : [],
    ),
    outputs: Object.fromEntries(of('set-output').map(({ name: output = '', arg = '' }) => [output, arg])),
    summary: of('summary')
      .map(({ content = '' }) => content)
      .join('\n'),
    uploads: lines.flatMap(({ msg = '' }) => {
      const [, category = '', results = ''] = /^uploaded (\S+) (\d+)$/m.exec(msg) ?? [];
      return results === '' ? [] : [{ category, results: Number(results) }];
    }),
  };
}

function writeUpload(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const inputs = 'inputs: { sarif_file: { required: true }, category: { required: true } }';
  writeFileSync(join(folder, 'action.yml'), `name: Upload\n${inputs}\nruns: { using: node24, main: main.cjs }\n`);
  const program = `
    const { runs } = JSON.parse(require('node:fs').readFileSync(process.env.INPUT_SARIF_FILE, 'utf8'));
    console.log('uploaded ' + process.env.INPUT_CATEGORY + ' ' + runs[0].results.length);
  `;
  writeFileSync(join(folder, 'main.cjs'), program);
}

function act(args: readonly string[], folder: string, home: string): Promise<readonly LogLine[]> {
  const environment = { PATH: process.env['PATH'] ?? '', HOME: home, XDG_CACHE_HOME: join(home, 'cache') };
  return new Promise((resolve, reject) => {
    const child = spawn(actProgram, args, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const texts = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      texts.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      texts.stderr += text;
    });
    child.on('error', reject);
    child.on('close', () => {
      const lines = texts.stdout.split('\n').filter((line) => line.startsWith('{'));
      const log = lines.map((line) => JSON.parse(line) as LogLine);
      if (log.some(({ jobResult }) => jobResult !== undefined)) resolve(log);
      else reject(new Error(`act ran no job:\n${texts.stdout}${texts.stderr}`));
    });
  });
}
