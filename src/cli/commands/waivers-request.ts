import { posix, relative, sep } from 'node:path';
import { readPattern } from '../../config/path-pattern.ts';
import type { WrittenWaiver } from '../../config/waiver-yaml.ts';
import { type Arguments, usage } from '../arguments.ts';
import { addDays, readDays } from '../days.ts';
import { waiversAdd } from './waivers.ts';

/** The waiver that `lintel waivers add` is asked for, but for its id when none is given. */
export interface WaiverRequest {
  readonly id: string | undefined;
  readonly waiver: WrittenWaiver;
}

/**
 * Reads what a waiver shall say. `folder` is that of the waiver file, to which its paths are relative; those of the command line are
 * relative to `cwd` (both absolute).
 * @throws ToolError `usage`
 */
export function readWaiverRequest(
  { values, positionals }: Arguments,
  { today, cwd, folder }: { readonly today: string; readonly cwd: string; readonly folder: string },
): WaiverRequest {
  const [extra] = positionals;
  if (extra !== undefined) throw usage(`The command takes no argument "${extra}".`, waiversAdd, 'Put texts with blanks into quotes.');
  requireAll(values);
  const scope = Object.fromEntries(scopeOptions.flatMap((name) => pair(name, values.get(name))));
  const path = values.get('path');
  const texts = Object.fromEntries(textOptions.flatMap((name) => pair(name, values.get(name))));
  return {
    id: values.get('id'),
    waiver: {
      ...texts,
      scope: path === undefined ? scope : { ...scope, path: rebased(path, cwd, folder) },
      created: today,
      expires: readExpiry(values.get('expires') ?? '', today),
    },
  };
}

const scopeOptions = ['path', 'api', 'operation', 'pointer', 'fingerprint'] as const;
const textOptions = ['rule', 'reason', 'owner', 'ticket', 'approver'] as const;

function pair(name: string, value: string | undefined): readonly (readonly [string, string])[] {
  return value === undefined ? [] : [[name, value]];
}

function requireAll(values: Arguments['values']): void {
  const missing = ['rule', 'reason', 'owner', 'expires'].filter((name) => !values.has(name)).map((name) => `--${name}`);
  if (!scopeOptions.some((name) => values.has(name))) missing.push('one of --path, --api, --operation, --pointer and --fingerprint');
  if (missing.length > 0) throw usage(`A waiver needs ${missing.join(', ')} too.`, waiversAdd);
}

function readExpiry(text: string, today: string): string {
  const days = readDays(text);
  const day = days === undefined ? text : addDays(today, days);
  if (days === undefined && !/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    throw usage(`"${text}" is no day for --expires.`, waiversAdd, 'Write a day or how long it shall hold: 2027-01-31, 90d, 12w.');
  }
  if (day < today) throw usage(`The day of --expires, ${day}, is over.`, waiversAdd, 'Name the last day on which the waiver shall hold.');
  return day;
}

/** A glob from the working directory on, as the waiver file has to say it. */
function rebased(glob: string, cwd: string, folder: string): string {
  const pattern = readPattern(glob, cwd);
  if ('fault' in pattern) throw usage(`"${glob}" for --path ${pattern.fault}.`, waiversAdd, pattern.help);
  const way = relative(folder, cwd)
    .split(sep)
    .join('/')
    .replace(/[*?[{}]/g, '[$&]');
  return posix.join(way, glob);
}
