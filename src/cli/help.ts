import { type Command, type CommandGroup, commonOptions, type Option } from './command.ts';

/** What `lintel --help` prints: the commands, then all about the default one. */
export function generalHelp(commands: readonly (Command | CommandGroup)[], fallback: Command): string {
  return [
    'Lintel checks that OpenAPI definitions are complete enough to defend the API behind them.',
    '',
    'Usage: lintel <command> [options]',
    '',
    'Commands:',
    ...columns(commands.map(({ name, summary }) => [name, name === fallback.name ? `${summary} (default)` : summary])),
    '',
    'Run "lintel <command> --help" for the options of a command. Without one:',
    '',
    commandHelp(fallback),
  ].join('\n');
}

/** What `lintel <group>` prints: the commands of the group. */
export function groupHelp({ name, description, commands }: CommandGroup): string {
  return [
    `Usage: lintel ${name} <command> [options]`,
    '',
    ...paragraphs(description),
    'Commands:',
    ...columns(commands.map((command) => [command.name.slice(name.length + 1), command.summary])),
    '',
    `Run "lintel ${name} <command> --help" for the options of a command.`,
    '',
  ].join('\n');
}

/** What `lintel <command> --help` prints. */
export function commandHelp(command: Command): string {
  const options = [...command.options, ...commonOptions];
  return [
    `Usage: lintel ${command.name} ${command.usage}`,
    '',
    ...paragraphs(command.description),
    'Options:',
    ...columns(options.map((option) => [signature(option), option.help])),
    '',
    'Examples:',
    ...command.examples.flatMap(({ line, purpose }) => [`  ${line}`, `      ${purpose}`]),
    '',
  ].join('\n');
}

const lineWidth = 100;

function paragraphs(texts: readonly string[]): string[] {
  return texts.flatMap((text) => [...wrap(text, lineWidth), '']);
}

function signature({ short, name, kind, placeholder }: Option): string {
  const long = `${short === undefined ? '    ' : `-${short}, `}--${name}`;
  if (kind === 'flag') return long;
  return kind === 'output' ? `${long}[.FORMAT] ${placeholder}` : `${long} ${placeholder}`;
}

function columns(rows: readonly (readonly [left: string, right: string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 4;
  return rows.flatMap(([left, right]) => {
    const [first = '', ...rest] = wrap(right, lineWidth - width);
    return [`  ${left}`.padEnd(width) + first, ...rest.map((line) => ' '.repeat(width) + line)];
  });
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
