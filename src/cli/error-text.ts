import type { ToolError } from '../errors.ts';
import type { Location } from '../report/location.ts';
import { forTerminal } from '../reporters/escape.ts';
import { painter } from '../reporters/paint.ts';
import { displayPath } from '../reporters/uri.ts';
import { projectUrl } from '../version.ts';

/** What kept the tool from a verdict, for people. A `ToolError` is one, and so is a notification. */
export type Problem = Pick<ToolError, 'message'> & {
  readonly help?: string | undefined;
  readonly location?: Location | { readonly uri: string } | undefined;
};

/** A problem as stderr shows it: what is wrong, where, what to do. */
export function problemText({ message, location, help }: Problem, color: boolean): string {
  const paint = painter(color);
  const lines = [`${paint('red', 'error:')} ${forTerminal(message)}`];
  if (location !== undefined && !message.includes(`"${placeText(location)}"`)) lines.push(`  at ${forTerminal(placeText(location))}`);
  if (help !== undefined) lines.push(`  ${paint('cyan', 'help:')} ${forTerminal(help)}`);
  return `${lines.join('\n')}\n`;
}

/** An error that nobody foresaw as stderr shows it, with its stack. */
export function bugText(error: unknown, color: boolean): string {
  const paint = painter(color);
  const stack = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  return [
    `${paint('red', 'error:')} This is a bug in lintel.`,
    ...stack.split('\n').map((line) => `  ${forTerminal(line)}`),
    `  ${paint('cyan', 'help:')} Please report it at ${projectUrl}/issues with these lines and, if you can, the definition that shows it.`,
    '',
  ].join('\n');
}

function placeText(location: Location | { readonly uri: string }): string {
  const path = displayPath(location.uri);
  return 'range' in location ? `${path}:${location.range.start.line}:${location.range.start.column}` : path;
}
