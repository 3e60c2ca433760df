import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltCli, buildCli } from './build-cli.ts';
import { insecure, manyInsecureServers } from './definitions.ts';
import { scrubbed } from './scenario.ts';

let cli: BuiltCli;
let folder: string;

beforeAll(async () => {
  cli = await buildCli();
  folder = mkdtempSync(join(tmpdir(), 'lintel-streams-'));
  writeFileSync(join(folder, 'large.yaml'), manyInsecureServers(6000));
  writeFileSync(join(folder, 'small.yaml'), insecure);
});

afterAll(() => {
  cli.remove();
  rmSync(folder, { recursive: true, force: true });
});

test('more than 3 MB of JSON arrive whole through a pipe whose reader is slow', async () => {
  const child = start('--only', 'server-https', '-f', 'json', 'large.yaml');
  let text = '';
  child.stdout.setEncoding('utf8');
  await sleep(1000);
  for await (const chunk of child.stdout) {
    text += chunk;
    await sleep(2);
  }
  expect(await exitCode(child)).toBe(1);
  expect(text.length).toBeGreaterThan(3_000_000);
  expect(JSON.parse(text).findings).toHaveLength(6000);
});

test('they arrive whole through a pipe of the shell', async () => {
  const child = spawn(
    'bash',
    [
      '-c',
      '"$0" "$1" lint --only server-https -f json large.yaml | (sleep 1; cat) > piped.json; echo "$PIPESTATUS"',
      process.execPath,
      cli.path,
    ],
    {
      cwd: folder,
      env: scrubbed(folder),
    },
  );
  let text = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) text += chunk;
  expect(text).toBe('1\n');
  expect(JSON.parse(readFileSync(join(folder, 'piped.json'), 'utf8')).findings).toHaveLength(6000);
});

test.each([
  ['large.yaml', 'error', 1],
  ['large.yaml', 'none', 0],
  ['small.yaml', 'error', 1],
])(
  'a reader of the report on %s that goes away is no error: with a threshold of %s the exit code is %i',
  async (file, threshold, expected) => {
    const child = start('--only', 'server-https', '-f', 'json', '-o.sarif', 'lintel.sarif', '-F', threshold, file);
    child.stdout.destroy();
    let errors = '';
    for await (const chunk of child.stderr.setEncoding('utf8')) errors += chunk;
    expect(errors).toBe('');
    expect(await exitCode(child)).toBe(expected);
    expect(readFileSync(join(folder, 'lintel.sarif'), 'utf8')).toContain('"ruleId":"server-https"');
  },
);

test('a reader that takes the first line and goes away leaves the verdict', async () => {
  const command = '"$0" "$1" lint --only server-https large.yaml | head -n 1; echo "$PIPESTATUS"';
  const child = spawn('bash', ['-c', command, process.execPath, cli.path], { cwd: folder, env: scrubbed(folder) });
  let text = '';
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  for await (const chunk of child.stdout.setEncoding('utf8')) text += chunk;
  expect(text).toBe('large.yaml\n1\n');
  expect(errors).toBe('');
});

test('a stderr that nobody reads is no error', async () => {
  const child = start('missing.yaml');
  child.stderr.destroy();
  child.stdout.resume();
  expect(await exitCode(child)).toBe(2);
});

test('the same input gives the same bytes', async () => {
  const [first, second] = await Promise.all([output('-r', 'all', '-f', 'sarif', '.'), output('-r', 'all', '-f', 'sarif', '.')]);
  expect(first.length).toBeGreaterThan(1000);
  expect(second).toBe(first);
});

async function output(...args: readonly string[]): Promise<string> {
  const child = start(...args);
  let text = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) text += chunk;
  return text;
}

function start(...args: readonly string[]): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [cli.path, 'lint', ...args], { cwd: folder, env: scrubbed(folder) });
  child.stdin.end();
  return child;
}

function exitCode(child: ChildProcessWithoutNullStreams): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('exit', resolve));
}
