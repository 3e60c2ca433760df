import type { Told } from './told.ts';

/** A workflow command as GitHub's runner reads it (actions/runner, `ActionCommand.TryParseV2`). */
interface WorkflowCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The commands that a runner obeys of a log, and the other lines. */
export function readLog(log: string): { readonly commands: readonly WorkflowCommand[]; readonly lines: readonly string[] } {
  const commands: WorkflowCommand[] = [];
  const lines: string[] = [];
  for (const line of log.replace(/\n$/, '').split(/\r\n|\n|\r/)) {
    const command = readCommand(line.trimStart());
    if (command === undefined) lines.push(line);
    else commands.push(command);
  }
  return { commands, lines };
}

function readCommand(line: string): WorkflowCommand | undefined {
  const end = line.startsWith('::') ? line.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  const [command = '', list = ''] = line.slice(2, end).split(/ (.*)/s);
  const pairs = list.split(',').map((property): [string, string] => {
    const [name = '', value = ''] = property.split(/=(.*)/s);
    return [name, decode(value, ['%0D', '\r'], ['%0A', '\n'], ['%3A', ':'], ['%2C', ','], ['%25', '%'])];
  });
  return { command, properties: Object.fromEntries(pairs), data: decode(line.slice(end + 2), ['%0D', '\r'], ['%0A', '\n'], ['%25', '%']) };
}

function decode(text: string, ...mappings: readonly (readonly [string, string])[]): string {
  let decoded = text;
  for (const [code, character] of mappings) decoded = decoded.replaceAll(code, character);
  return decoded;
}

/** The annotations of a log, and its lines `path:line:column: level: message (rule)`. */
export function readGithub(log: string): readonly Told[] {
  const { commands, lines } = readLog(log);
  const annotated = commands.map(({ properties, data }) => ({
    rule: properties['title'] ?? '',
    place: `${properties['file'] ?? ''}:${properties['line'] ?? ''}`,
    message: data,
  }));
  const plain = lines.flatMap((line) => {
    const match = /^(.*?):(\d+):\d+: (?:error|warning|notice): (.*) \((.*?)\)$/.exec(line);
    return match === null ? [] : [{ rule: match[4] ?? '', place: `${match[1]}:${match[2]}`, message: match[3] ?? '' }];
  });
  return [...annotated, ...plain];
}
