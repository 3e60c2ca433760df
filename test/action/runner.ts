import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '@stoplight/yaml';
import { projectRoot } from '../cli/build-cli.ts';

/** What `action.yml` declares. */
export interface ActionManifest {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

/** The manifest of the Action. */
export const manifest = parse(readFileSync(join(projectRoot, 'action.yml'), 'utf8')) as ActionManifest;

/** A step of a job that uses the Action. */
export interface Step {
  /** The folder that holds `action/main.js`. */
  readonly action: string;
  /** The folder that was checked out. */
  readonly workspace: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly payload?: unknown;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A workflow command, as the runner understood it. */
interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What a runner has after a step. */
export interface StepResult {
  readonly exitCode: number | null;
  /** Errors, warnings and notices, in order; all of them, also those above the limit. */
  readonly annotations: readonly Command[];
  /** Everything else that it obeyed. */
  readonly others: readonly Command[];
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** True when the step left the runner deaf. */
  readonly isStopped: boolean;
  readonly stderr: string;
}

/**
 * Runs a step as GitHub's runner does: inputs with their defaults as variables, files for outputs and summary, both streams read for
 * commands of both syntaxes (actions/runner, `ActionCommand.cs`).
 */
export async function runStep(step: Step): Promise<StepResult> {
  const temporary = mkdtempSync(join(tmpdir(), 'lintel-runner-'));
  try {
    const files = { GITHUB_OUTPUT: 'output', GITHUB_STEP_SUMMARY: 'summary', GITHUB_EVENT_PATH: 'event.json' };
    const paths = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(temporary, file)]));
    mkdirSync(join(temporary, 'temp'));
    for (const path of Object.values(paths)) writeFileSync(path, '');
    writeFileSync(join(temporary, 'event.json'), JSON.stringify(step.payload ?? {}));
    const { exitCode, stdout, stderr } = await execute(step, { ...paths, RUNNER_TEMP: join(temporary, 'temp') });
    return {
      exitCode,
      ...obey(`${stdout}\n${stderr}`),
      stderr,
      outputs: readOutputs(readFileSync(join(temporary, 'output'), 'utf8')),
      summary: readFileSync(join(temporary, 'summary'), 'utf8'),
    };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function execute(
  step: Step,
  paths: Readonly<Record<string, string>>,
): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
  const inputs = Object.entries(manifest.inputs).map(([name, input]) => [inputVariable(name), step.with?.[name] ?? input.default]);
  const undeclared = Object.entries(step.with ?? {}).map(([name, value]) => [inputVariable(name), value]);
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: paths['RUNNER_TEMP'] ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_EVENT_NAME: step.event ?? 'push',
    ...paths,
    ...Object.fromEntries([...inputs, ...undeclared]),
    ...step.environment,
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(step.action, manifest.runs.main)], { cwd: step.workspace, env });
    const texts = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      texts.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      texts.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, ...texts }));
    child.stdin.end();
  });
}

function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

const obeyed =
  /^(?:stop-commands|set-env|set-output|save-state|add-mask|add-path|add-matcher|remove-matcher|debug|notice|warning|error|group|endgroup|echo|internal-set-repo-path)$/;

function obey(output: string): Pick<StepResult, 'annotations' | 'others' | 'log' | 'isStopped'> {
  const annotations: Command[] = [];
  const others: Command[] = [];
  const log: string[] = [];
  let resume: string | undefined;
  for (const line of output.split(/\r\n|\n|\r/)) {
    const command = readCommand(line) ?? readOldCommand(line);
    if (resume !== undefined && line.trim().toLowerCase() === `::${resume.toLowerCase()}::`) resume = undefined;
    else if (resume !== undefined || command === undefined) log.push(line);
    else if (command.name === 'stop-commands') resume = command.data;
    else (/^(?:error|warning|notice)$/.test(command.name) ? annotations : others).push(command);
  }
  return { annotations, others, log: log.join('\n'), isStopped: resume !== undefined };
}

/** `::name key=value,key=value::data`, at the start of a line. */
function readCommand(line: string): Command | undefined {
  const match = /^\s*::(?<name>[^\s:]+)(?: (?<list>.*?))?::(?<data>.*)$/s.exec(line);
  return asCommand(match?.groups, ',', { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',' });
}

/** `##[name key=value;key=value]data`, anywhere in a line. */
function readOldCommand(line: string): Command | undefined {
  const match = /##\[(?<name>[^\s\]]+)(?: (?<list>[^\]]*))?\](?<data>.*)$/s.exec(line);
  return asCommand(match?.groups, ';', { '%0D': '\r', '%0A': '\n', '%3B': ';', '%5D': ']' });
}

function asCommand(groups: Record<string, string> | undefined, separator: string, escapes: Record<string, string>): Command | undefined {
  const name = groups?.['name']?.toLowerCase() ?? '';
  if (!obeyed.test(name)) return undefined;
  const pairs = (groups?.['list'] ?? '').split(separator).map((pair) => pair.split(/=(.*)/s, 2));
  const properties = Object.fromEntries(pairs.map(([key = '', value = '']) => [key.trim(), decode(value, escapes)]));
  return { name, properties, data: decode(groups?.['data'] ?? '', { '%0D': '\r', '%0A': '\n' }) };
}

function decode(text: string, escapes: Readonly<Record<string, string>>): string {
  let decoded = text;
  for (const [escaped, character] of Object.entries(escapes)) decoded = decoded.replaceAll(escaped, character);
  return decoded.replaceAll('%25', '%');
}

function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const [name = '', delimiter = ''] = line.split('<<', 2);
    const end = lines.indexOf(delimiter);
    if (delimiter === '' || end === -1) throw new Error(`The runner does not understand the output "${line}".`);
    outputs[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n');
  }
  return outputs;
}
