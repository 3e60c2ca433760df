import { packs } from '../../api.ts';
import { nearest } from '../../suggestion.ts';
import { type Arguments, usage } from '../arguments.ts';
import { coverage } from '../commands/coverage.ts';

const groupings = ['rule', 'pack', 'operation', 'api'] as const;
const formats = ['table', 'json', 'csv', 'markdown'] as const;

/** What rows stand for. */
export type Grouping = (typeof groupings)[number];

/** How coverage is written. */
export type CoverageFormat = (typeof formats)[number];

/** What `lintel coverage` was asked for, beside what it looks at. */
export interface CoverageOptions {
  readonly by: Grouping;
  readonly format: CoverageFormat;
  readonly auth: boolean;
  /** Whether long tables are shown whole. */
  readonly all: boolean;
  /** Per cent that is required of packs, of all together under `total`. */
  readonly minimums: ReadonlyMap<string, number>;
  readonly minScore: number | undefined;
  readonly color: boolean | undefined;
}

/**
 * Reads the options of `lintel coverage`.
 * @throws ToolError `usage`
 */
export function readCoverageOptions({ values, lists, flags }: Arguments): CoverageOptions {
  const auth = flags.get('auth') === true;
  const excess = ['by', 'min', 'min-pack', 'min-score'].find((name) => values.has(name) || lists.has(name));
  if (auth && excess !== undefined) throw usage(`Option --auth shows no coverage, and --${excess} is about it.`, coverage);
  const min = readNumber('min', values.get('min'));
  return {
    by: oneOf('by', values.get('by') ?? 'pack', groupings),
    format: oneOf('format', values.get('format') ?? 'table', formats),
    auth,
    all: flags.get('all') === true,
    minimums: new Map([...(lists.get('min-pack') ?? []).map(readPackMinimum), ...(min === undefined ? [] : [['total', min] as const])]),
    minScore: readNumber('min-score', values.get('min-score')),
    color: flags.get('color'),
  };
}

function oneOf<Name extends string>(option: string, text: string, names: readonly Name[]): Name {
  const name = names.find((candidate) => candidate === text);
  if (name !== undefined) return name;
  const meant = nearest(text, names);
  const help = `${meant === undefined ? '' : `Did you mean "${meant}"? `}Write ${names.join(', ')}.`;
  throw usage(`"${text}" is nothing for --${option}.`, coverage, help);
}

function readNumber(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = /^\d{1,3}(?:\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
  if (number >= 0 && number <= 100) return number;
  throw usage(`"${text}" is no number for --${option}.`, coverage, 'Write a number from 0 to 100.');
}

function readPackMinimum(text: string): readonly [string, number] {
  const [name = '', number, ...rest] = text.split('=');
  if (number === undefined || rest.length > 0) {
    throw usage(`"${text}" is no minimum for --min-pack.`, coverage, 'Write the pack and its per cent: --min-pack auth=95.');
  }
  const names = packs.map((pack) => pack.name);
  if (!names.includes(name)) {
    const meant = nearest(name, names);
    const help = `${meant === undefined ? '' : `Did you mean "${meant}"? `}Packs are ${names.join(', ')}.`;
    throw usage(`There is no pack named "${name}".`, coverage, help);
  }
  return [name, readNumber('min-pack', number) ?? 0];
}
