import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');

test('the run that the README shows is real', () => {
  const [, command = '', output] = /```console\n\$ (.*)\n([\s\S]*?)```/.exec(readme) ?? [];
  const [program = '', ...args] = command.split(' ');
  expect(program).toBe('node');
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  expect(run.stdout).toBe(output);
  expect(run.status).toBe(1);
});

test('the repaired twin of the weak example is clean under strict', () => {
  const run = spawnSync(process.execPath, ['bin/lintel.js', 'lint', '-r', 'strict', '-F', 'hint', 'examples/clean'], { encoding: 'utf8' });
  expect(run.stdout).toContain('No findings');
  expect(run.status).toBe(0);
});

test.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'examples/README.md'])('links of %s lead somewhere', (page) => {
  const folder = page.includes('/') ? page.slice(0, page.lastIndexOf('/') + 1) : '';
  const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => `${folder}${match[1] ?? ''}`);
  expect(links.filter((link) => !existsSync(link))).toEqual([]);
});
