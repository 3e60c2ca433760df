import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltCli, buildCli } from './build-cli.ts';
import { createFolder, type Folder } from './folder.ts';

let cli: BuiltCli;
let folder: Folder;

beforeAll(async () => {
  cli = await buildCli();
  folder = createFolder(cli.path, {
    'one.yaml': 'openapi: 3.1.0\ninfo: { title: A, version: 1.0.0 }\npaths: {}\n',
    'many.yaml': 'openapi: 3.1.0\ninfo: { title: A, version: 1.0.0 }\npaths:\n  /a: { $ref: a.yaml }\n',
    'a.yaml': 'get: { operationId: a, responses: { "200": { description: ok } } }\n',
    'loaded.cjs': 'process.on("exit", () => process._rawDebug(process.moduleLoadList.join("\\n")));\n',
  });
});

afterAll(() => {
  folder.remove();
  cli.remove();
});

test.each(['one.yaml', 'many.yaml'])('%s needs no HTTP client, no cryptography, no threads', (file) => {
  const { status, stderr } = spawnSync(process.execPath, ['-r', './loaded.cjs', cli.path, 'lint', '-F', 'none', file], {
    cwd: folder.path,
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  const loaded = stderr.split('\n');
  expect(loaded).toContain('NativeModule vm');
  expect(loaded.filter((name) => /undici|_http_client|internal\/crypto|worker_threads|child_process/.test(name))).toEqual([]);
});
