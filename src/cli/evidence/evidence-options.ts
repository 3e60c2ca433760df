import { resolve } from 'node:path';
import type { Framework } from '../../policy/evidence/framework.ts';
import { frameworks } from '../../policy/evidence/frameworks.ts';
import { nearest } from '../../suggestion.ts';
import { type Arguments, usage } from '../arguments.ts';

const formats = ['markdown', 'json'] as const;

/** How evidence is written. */
type EvidenceFormat = (typeof formats)[number];

/** What `lintel evidence` was asked for, beside what it looks at. */
export interface EvidenceOptions {
  readonly framework: Framework;
  readonly format: EvidenceFormat;
  /** Absolute; `undefined` for stdout. */
  readonly output: string | undefined;
  /** `YYYY-MM-DD` */
  readonly date: string | undefined;
  readonly failsOnOpen: boolean;
}

/**
 * Reads the options of `lintel evidence`.
 * @throws ToolError `usage`
 */
export function readEvidenceOptions({ values, flags }: Arguments, cwd: string): EvidenceOptions {
  const output = values.get('output');
  return {
    framework: readFramework(values.get('framework')),
    format: readFormat(values.get('format') ?? 'markdown'),
    output: output === undefined ? undefined : resolve(cwd, output),
    date: readDate(values.get('date')),
    failsOnOpen: flags.get('fail-on-open') === true,
  };
}

/** A usage error of `lintel evidence`. */
export function evidenceUsage(message: string, help?: string): ReturnType<typeof usage> {
  return usage(message, { name: 'evidence' }, help);
}

function readFramework(id: string | undefined): Framework {
  const ids = frameworks.map((framework) => framework.id);
  if (id === undefined) throw evidenceUsage('Evidence needs a framework.', `Write --framework and one of ${ids.join(', ')}.`);
  const framework = frameworks.find((candidate) => candidate.id === id);
  if (framework === undefined) throw unknown('framework', id, ids);
  return framework;
}

function readFormat(text: string): EvidenceFormat {
  const format = formats.find((candidate) => candidate === text);
  if (format === undefined) throw unknown('format', text, formats);
  return format;
}

function unknown(option: string, text: string, names: readonly string[]): ReturnType<typeof usage> {
  const meant = nearest(text, names);
  const help = `${meant === undefined ? '' : `Did you mean "${meant}"? `}Write ${names.join(', ')}.`;
  return evidenceUsage(`"${text}" is nothing for --${option}.`, help);
}

function readDate(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // Some engines take the 30th of February for a day in March.
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
  throw evidenceUsage(`"${text}" is no day for --date.`, 'Write a day of the calendar: 2026-11-22.');
}
