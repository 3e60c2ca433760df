import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from '../../scripts/build.mjs';
import { projectRoot } from '../cli/build-cli.ts';

/** A folder in which the packed package is installed. */
export interface Workspace {
  readonly folder: string;
  /** Writes files, by relative path; returns the absolute path of the first. */
  write(files: Readonly<Record<string, string>>): string;
  remove(): void;
}

/** Packs the package as its sources are now, and installs it into a new folder, where nothing but it is found. */
export async function installPacked(): Promise<Workspace> {
  const base = mkdtempSync(join(tmpdir(), 'lintel-workspace-'));
  const folder = join(base, 'workspace');
  const source = join(base, 'source');
  mkdirSync(folder);
  for (const name of ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'THIRD-PARTY-NOTICES.md', 'bin', 'rulesets', 'schema'])
    cpSync(join(projectRoot, name), join(source, name), { recursive: true });
  await build(join(source, 'dist'));
  writeFileSync(join(folder, 'package.json'), '{ "name": "workspace", "version": "1.0.0", "private": true }\n');
  const [packed] = Object.values(JSON.parse(npm(source, 'pack', '--json', '--ignore-scripts', '--pack-destination', base)));
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', '--omit=peer', join(base, fileNameOf(packed)));
  return {
    folder,
    write(files) {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
      return join(folder, Object.keys(files)[0] ?? '');
    },
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
}

function npm(cwd: string, ...args: readonly string[]): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], shell: process.platform === 'win32' });
}

function fileNameOf(packed: unknown): string {
  if (typeof packed !== 'object' || packed === null || !('filename' in packed)) throw new Error('npm pack did not say what it wrote.');
  return String(packed.filename);
}
