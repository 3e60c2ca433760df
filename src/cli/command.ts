import type { Arguments } from './arguments.ts';
import type { Terminal } from './terminal.ts';

/** An option of a command line. */
export interface Option {
  /** Without dashes: `max-warnings`. */
  readonly name: string;
  readonly short?: string;
  /** `flag` takes no value, `value` one, `list` one each time it is given; `output` is `-o path` and `-o.<format> path`. */
  readonly kind: 'flag' | 'value' | 'list' | 'output';
  /** What stands for the value in the help: `HOST`. */
  readonly placeholder?: string;
  readonly help: string;
}

/** A command: how it is called, and what it does. */
export interface Command {
  /** What follows `lintel`; that of a command in a group starts with the group's: `waivers list`. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What follows `lintel <name>`: `[options] <rule>`. */
  readonly usage: string;
  /** Paragraphs below the usage line. */
  readonly description: readonly string[];
  readonly options: readonly Option[];
  /** Command lines, each with what it is for. */
  readonly examples: readonly { readonly line: string; readonly purpose: string }[];
  /** Does the work and returns the exit code. What it needs is loaded then. */
  readonly run: (args: Arguments, terminal: Terminal) => Promise<number>;
}

/** Commands about one thing. On its own it shows what they are. */
export interface CommandGroup {
  /** One word: `waivers`. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Paragraphs below the usage line. */
  readonly description: readonly string[];
  readonly commands: readonly Command[];
}

/** Options that every command has. */
export const commonOptions: readonly Option[] = [
  { name: 'help', short: 'h', kind: 'flag', help: 'Show this help.' },
  { name: 'version', kind: 'flag', help: 'Show the version.' },
];

/** Usage errors end the run with this exit code, like everything else that keeps the tool from a verdict. */
export const exitNoVerdict = 2;
