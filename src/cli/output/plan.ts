import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { reporters } from '../../reporters/reporters.ts';
import { nearest } from '../../suggestion.ts';
import { lintUsage } from '../lint-usage.ts';
import { insteadOfFormat } from '../options-of-spectral.ts';

/** A report that is wanted: its format, and the absolute path of its file; `undefined` for stdout. */
export interface Output {
  readonly format: string;
  readonly path: string | undefined;
}

/**
 * Decides which format goes where: `-o.<format>` says it for that format (and asks for the format, if `-f` does not), a plain `-o` for
 * the one format that is left, and what is left then goes to stdout, which has room for one.
 * @throws ToolError `usage`
 */
export function planOutputs(formats: readonly string[], paths: ReadonlyMap<string, string>, cwd: string): readonly Output[] {
  const named = [...paths.keys()].filter((format) => format !== '');
  for (const format of [...formats, ...named]) requireFormat(format);
  const wanted = new Set(formats.length === 0 ? ['stylish', ...named] : [...formats, ...named]);
  const plain = paths.get('');
  const rest = [...wanted].filter((format) => !paths.has(format));
  if (rest.length > 1) {
    throw lintUsage(
      `The formats ${rest.join(' and ')} cannot share ${plain === undefined ? 'stdout' : 'one file'}.`,
      `Give all but one a file of its own: -o.${rest[1]} FILE.`,
    );
  }
  if (rest.length === 0 && plain !== undefined) throw lintUsage(`Option --output "${plain}" has no format left to write.`);
  const outputs = [...wanted].map((format) => {
    const path = paths.get(format) ?? plain;
    if (path !== undefined) requireFile(format, path);
    return { format, path: path === undefined ? undefined : resolve(cwd, path) };
  });
  requireDistinct(outputs);
  return outputs;
}

function requireFormat(format: string): void {
  if (reporters.has(format)) return;
  const meant = nearest(format, reporters.keys());
  const instead = insteadOfFormat(format) ?? (meant === undefined ? undefined : `Did you mean "${meant}"?`);
  const help = `${instead === undefined ? '' : `${instead} `}Formats are ${[...reporters.keys()].join(', ')}.`;
  throw lintUsage(`There is no format named "${format}".`, help);
}

/**
 * What ends like a folder would become a file of that name where there is none; and what has the name of a configuration would be taken for
 * one by the next run, if it does not replace one.
 */
function requireFile(format: string, path: string): void {
  const name = `lintel-report.${format}`;
  if (path.endsWith('/') || path.endsWith(sep))
    throw lintUsage(`"${path}" is a folder, and the ${format} report is a file.`, `Name a file in it: ${path}${name}.`);
  if (lookedUp.has(basename(path)))
    throw lintUsage(`A report named "${basename(path)}" would be taken for configuration by the next run.`, `Name it otherwise: ${name}.`);
}

/** What a run looks for by its name. */
const lookedUp: ReadonlySet<string> = new Set(['lintel.yaml', 'lintel.yml', 'lintel.json', 'lintel-waivers.yaml', 'lintel-baseline.json']);

function requireDistinct(outputs: readonly Output[]): void {
  const seen = new Map<string, string>();
  for (const { format, path } of outputs) {
    if (path === undefined) continue;
    const place = realPlace(path);
    const other = seen.get(place);
    if (other !== undefined) throw lintUsage(`The formats ${other} and ${format} would be written to the same file.`);
    seen.set(place, format);
  }
}

/** The path without links, as far as it exists. */
function realPlace(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realPlace(dirname(path)), basename(path));
  }
}
