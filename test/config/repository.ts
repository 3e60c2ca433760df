import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packs } from '../../rulesets/packs.ts';
import { type Configuration, type ConfigurationRequest, loadConfiguration } from '../../src/config/load-configuration.ts';

/** A folder of files that is thrown away. */
export interface Repository {
  /** Absolute. */
  readonly root: string;
  readonly path: (name: string) => string;
  readonly write: (name: string, content: string | Uint8Array) => void;
  readonly link: (name: string, target: string) => void;
  /** The configuration of definitions (names), as a run in the root reads it. */
  readonly load: (names: readonly string[], more?: Partial<ConfigurationRequest>) => Promise<Configuration>;
  readonly remove: () => void;
}

/** Makes a repository of files by name. */
export function createRepository(files: Readonly<Record<string, string>> = {}): Repository {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'lintel-config-')));
  const path = (name: string): string => join(root, name);
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return {
    root,
    path,
    write,
    link(name, target) {
      mkdirSync(dirname(path(name)), { recursive: true });
      symlinkSync(target, path(name));
    },
    load: (names, more) => loadConfiguration({ paths: names.map(path), root, cwd: root, packs, ...more }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** What is wrong, a line each: `lintel.yaml:3:5 error: message | help`. */
export function linesOf({ notifications }: Configuration): readonly string[] {
  return notifications.map(({ level, message, help, location }) => {
    const place =
      location !== undefined && 'range' in location
        ? `${location.uri}:${location.range.start.line}:${location.range.start.column}`
        : location?.uri;
    return `${place} ${level}: ${message} | ${help}`;
  });
}
