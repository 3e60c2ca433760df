import { ToolError } from '../errors.ts';
import { version } from '../version.ts';
import { type Arguments, parseArguments, splitCommand, unknownSubcommand } from './arguments.ts';
import { type Command, type CommandGroup, exitNoVerdict } from './command.ts';
import { commands, defaultCommand } from './commands/table.ts';
import { bugText, problemText } from './error-text.ts';
import { commandHelp, generalHelp, groupHelp } from './help.ts';
import { processTerminal, type Terminal, wantsColor } from './terminal.ts';

/**
 * Runs a command line (the arguments after the program's name) and resolves to its exit code when everything is written. Never
 * rejects, and never ends the process. A program that runs it in its own process hands in a terminal of its own.
 */
export async function main(args: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  try {
    return await run(args, terminal);
  } catch (error) {
    await report(error, args, terminal);
    return exitNoVerdict;
  }
}

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const names = commands.map((command) => command.name);
  const [name, rest] = splitCommand(args, names, defaultCommand.options);
  const named = commands.find((candidate) => candidate.name === name);
  if (named === undefined) return runCommand(defaultCommand, rest, () => generalHelp(commands, defaultCommand), terminal);
  if ('commands' in named) return runGroup(named, rest, terminal);
  return runCommand(named, rest, () => commandHelp(named), terminal);
}

async function runGroup(group: CommandGroup, args: readonly string[], terminal: Terminal): Promise<number> {
  const words = group.commands.map(({ name }) => name.slice(group.name.length + 1));
  const options = group.commands.flatMap((command) => command.options);
  const [word, rest] = splitCommand(args, words, options);
  const command = group.commands.find(({ name }) => name === `${group.name} ${word}`);
  if (command !== undefined) return runCommand(command, rest, () => commandHelp(command), terminal);
  const parsed = parseArguments(rest, { name: group.name, options: [] });
  const [extra] = parsed.positionals;
  if (extra !== undefined) throw unknownSubcommand(extra, group.name, words);
  await terminal.stdout.write(informationText(parsed, () => groupHelp(group)) ?? groupHelp(group));
  return 0;
}

async function runCommand(command: Command, args: readonly string[], help: () => string, terminal: Terminal): Promise<number> {
  const parsed = parseArguments(args, command);
  const text = informationText(parsed, help);
  if (text === undefined) return command.run(parsed, terminal);
  await terminal.stdout.write(text);
  return 0;
}

/** What `--help` and `--version` print; `undefined` when neither is asked for. */
function informationText(args: Arguments, help: () => string): string | undefined {
  if (args.flags.get('help') === true) return help();
  return args.flags.get('version') === true ? `${version}\n` : undefined;
}

async function report(error: unknown, args: readonly string[], { environment, stderr }: Terminal): Promise<void> {
  const flag = args.includes('--no-color') ? false : args.includes('--color') ? true : undefined;
  const color = wantsColor(environment, stderr.isTerminal, flag);
  await stderr.write(error instanceof ToolError ? problemText(error, color) : bugText(error, color)).catch(() => undefined);
}
