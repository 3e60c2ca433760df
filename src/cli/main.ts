import { ToolError } from '../errors.ts';
import { version } from '../version.ts';
import { type Arguments, parseArguments, splitCommand } from './arguments.ts';
import { type Command, exitNoVerdict } from './command.ts';
import { commands, defaultCommand } from './commands/table.ts';
import { bugText, problemText } from './error-text.ts';
import { commandHelp, generalHelp } from './help.ts';
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
  const [name, rest] = splitCommand(
    args,
    commands.map((command) => command.name),
    defaultCommand,
  );
  const command = commands.find((candidate) => candidate.name === name) ?? defaultCommand;
  const parsed = parseArguments(rest, command);
  const text = informationText(parsed, name === undefined ? undefined : command);
  if (text === undefined) return command.run(parsed, terminal);
  await terminal.stdout.write(text);
  return 0;
}

/** What `--help` and `--version` print; `undefined` when neither is asked for. */
function informationText(args: Arguments, command: Command | undefined): string | undefined {
  if (args.flags.get('help') === true) return command === undefined ? generalHelp(commands, defaultCommand) : commandHelp(command);
  if (args.flags.get('version') === true) return `${version}\n`;
  return undefined;
}

async function report(error: unknown, args: readonly string[], { environment, stderr }: Terminal): Promise<void> {
  const flag = args.includes('--no-color') ? false : args.includes('--color') ? true : undefined;
  const color = wantsColor(environment, stderr.isTerminal, flag);
  await stderr.write(error instanceof ToolError ? problemText(error, color) : bugText(error, color)).catch(() => undefined);
}
