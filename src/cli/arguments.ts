import parser from 'yargs-parser';
import { ToolError } from '../errors.ts';
import { nearest } from '../suggestion.ts';
import { type Command, commonOptions, type Option } from './command.ts';
import { insteadOfOption } from './options-of-spectral.ts';

/** A command line, taken apart. Options by name without dashes; one that was not given is not in its map. */
export interface Arguments {
  /** What is no option, in order. A `-` means stdin; a file of that name, given after `--`, is `./-`. */
  readonly positionals: readonly string[];
  readonly flags: ReadonlyMap<string, boolean>;
  readonly values: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** Paths of `-o.<format>` by format; that of a plain `-o` under `''`. */
  readonly outputs: ReadonlyMap<string, string>;
}

/** What the reading of arguments needs to know of a command. */
type Called = Pick<Command, 'name' | 'options'>;

/**
 * Reads the arguments of a command. Strict: an unknown option, a missing value, an option that was given twice and takes one value
 * are errors.
 * @throws ToolError `usage`
 */
export function parseArguments(args: readonly string[], command: Called): Arguments {
  const options = [...command.options, ...commonOptions];
  const { _: before, '--': after = [], ...given } = parse(args, options);
  const result = {
    positionals: [...before.map(String), ...after.map(String).map((name) => (name === '-' ? './-' : name))],
    flags: new Map<string, boolean>(),
    values: new Map<string, string>(),
    lists: new Map<string, readonly string[]>(),
    outputs: new Map<string, string>(),
  };
  for (const [name, value] of Object.entries(given)) {
    const option = options.find((candidate) => candidate.name === name);
    if (option === undefined) throw unknownOption(name, value, options, command);
    read(option, value, result, command);
  }
  return result;
}

/**
 * Which of the names a command line starts with, options aside, and the arguments without it; `undefined` when with none of them.
 * `options` are those that may stand before it.
 */
export function splitCommand(
  args: readonly string[],
  names: readonly string[],
  options: readonly Option[],
): readonly [name: string | undefined, rest: readonly string[]] {
  const rest = parse(args, [...options, ...commonOptions], 'first')['--'] ?? [];
  const index = args.length - rest.length;
  const first = args[index];
  const isCommand = first !== undefined && args[index - 1] !== '--' && names.includes(first);
  return isCommand ? [first, args.toSpliced(index, 1)] : [undefined, args];
}

/** Reads all arguments, or stops at the first that is no option: it and all that follow are then in `--`. */
function parse(args: readonly string[], options: readonly Option[], until: 'first' | 'end' = 'end'): ReturnType<typeof parser> {
  return parser.detailed([...args], {
    boolean: options.filter(({ kind }) => kind === 'flag').map(({ name }) => name),
    string: options.filter(({ kind }) => kind !== 'flag').map(({ name }) => name),
    alias: Object.fromEntries(options.flatMap(({ name, short }) => (short === undefined ? [] : [[name, short]]))),
    configuration: {
      'camel-case-expansion': false,
      'greedy-arrays': false,
      'halt-at-non-option': until === 'first',
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'populate--': true,
      'strip-aliased': true,
    },
  }).argv;
}

type Mutable = {
  readonly [Name in keyof Arguments]: Arguments[Name] extends ReadonlyMap<string, infer Value> ? Map<string, Value> : Arguments[Name];
};

function read(option: Option, value: unknown, result: Mutable, command: Called): void {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  switch (option.kind) {
    case 'flag':
      result.flags.set(option.name, values.at(-1) === true);
      break;
    case 'value':
      if (values.length > 1) throw usage(`Option --${option.name} is given ${values.length} times and takes one value.`, command);
      result.values.set(option.name, requireText(option, value, command));
      break;
    case 'list':
      result.lists.set(
        option.name,
        values.map((item) => requireText(option, item, command)),
      );
      break;
    case 'output':
      for (const item of values) readOutput(option, item, result.outputs, command);
      break;
    default:
      option.kind satisfies never;
  }
}

/** `-o path` arrives as a text, `-o.json path` as `{ json: 'path' }`. */
function readOutput(option: Option, value: unknown, outputs: Map<string, string>, command: Called): void {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [['', value] as const];
  for (const [format, path] of entries) {
    const name = format === '' ? `--${option.name}` : `--${option.name}.${format}`;
    if (Array.isArray(path) || outputs.has(format)) throw usage(`Option ${name} is given twice and takes one path.`, command);
    outputs.set(format, requireText({ ...option, name: name.slice(2) }, path, command));
  }
}

function requireText(option: Option, value: unknown, command: Called): string {
  if (typeof value === 'string' && value !== '') return value;
  if (value === false) throw usage(`Option --${option.name} cannot be turned off with --no-${option.name}.`, command);
  throw usage(`Option --${option.name} needs a value.`, command, `Write --${option.name} ${option.placeholder ?? 'VALUE'}.`);
}

function unknownOption(name: string, value: unknown, options: readonly Option[], command: Called): ToolError {
  const isShort = name.length === 1;
  const typed = isShort ? `-${name}` : value === false ? `--no-${name}` : `--${name}`;
  const meant = isShort
    ? undefined
    : nearest(
        name,
        options.map((option) => option.name),
      );
  const instead = command.name === 'lint' ? insteadOfOption(name) : undefined;
  return usage(`There is no option ${typed}.`, command, instead ?? (meant === undefined ? undefined : `Did you mean --${meant}?`));
}

/** The usage error for a word that is none of a group's commands. */
export function unknownSubcommand(word: string, group: string, words: readonly string[]): ToolError {
  const meant = nearest(word, words);
  const help = meant === undefined ? undefined : `Did you mean "lintel ${group} ${meant}"?`;
  return usage(`There is no command "lintel ${group} ${word}".`, { name: group }, help);
}

/** A usage error of a command, with the way to its help. */
export function usage(message: string, command: Pick<Command, 'name'>, help?: string): ToolError {
  const more = `Run "lintel ${command.name} --help" for its options.`;
  return new ToolError('usage', message, { help: help === undefined ? more : `${help} ${more}` });
}
