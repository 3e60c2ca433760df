import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { Readable, type Writable } from 'node:stream';
import { systemCode } from '../../document/system-error.ts';
import { gitCall } from '../changed/git.ts';
import { noGit } from './missing-commit.ts';

/**
 * What git prints in a folder (absolute), piece by piece, while it is given `lines` to read. Ends when git does.
 * @throws ToolError `changes-unknown` when git fails or is not there
 */
export async function* streamGit(args: readonly string[], folder: string, lines: Iterable<string> = []): AsyncGenerator<Buffer> {
  const call = gitCall(args, folder);
  const child = spawn('git', call.args, { ...call.options, stdio: ['pipe', 'pipe', 'pipe'] });
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.length < maxErrorChunks && errors.push(chunk));
  const end = endOf(child);
  feed(child.stdin, lines);
  try {
    for await (const chunk of child.stdout) yield chunk;
    const { exitCode, failure } = await end;
    if (failure !== undefined) throw noGit({ isOk: false, reason: failure.message, isMissing: systemCode(failure) === 'ENOENT' });
    if (exitCode !== 0) throw noGit({ isOk: false, reason: reasonIn(errors, exitCode), isMissing: false });
  } finally {
    // Whoever stops listening has no use for the rest.
    child.kill();
  }
}

const maxErrorChunks = 16;

interface End {
  readonly exitCode: number | null;
  readonly failure?: Error;
}

function endOf(child: ChildProcessByStdio<Writable, Readable, Readable>): Promise<End> {
  return new Promise((resolve) => {
    child.on('error', (failure) => resolve({ exitCode: null, failure }));
    child.on('close', (exitCode) => resolve({ exitCode }));
  });
}

function feed(stdin: Writable, lines: Iterable<string>): void {
  // Git may end before it has read everything; why, its exit code says.
  stdin.on('error', () => undefined);
  Readable.from(batches(lines)).pipe(stdin);
}

/** A thousand lines at a time. */
function* batches(lines: Iterable<string>): Generator<string> {
  let batch = '';
  let size = 0;
  for (const line of lines) {
    batch += `${line}\n`;
    size += 1;
    if (size < 1000) continue;
    yield batch;
    batch = '';
    size = 0;
  }
  if (batch !== '') yield batch;
}

function reasonIn(errors: readonly Buffer[], exitCode: number | null): string {
  const line = Buffer.concat(errors).toString('utf8').trim().split('\n')[0];
  return line === undefined || line === '' ? `exit code ${exitCode}` : line;
}
