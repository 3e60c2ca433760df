import type { Location } from '../report/location.ts';
import { forTerminal } from './escape.ts';
import type { Paint } from './paint.ts';
import type { SourceLines } from './source-lines.ts';
import { textWidth } from './text-width.ts';

/** What a code frame is drawn with. `width` counts columns for the whole frame. */
export interface FrameSettings {
  readonly lines: SourceLines;
  readonly width: number;
  readonly paint: Paint;
}

/**
 * The definition's own lines at a place: the line before, up to three lines of the place marked with `>`, and carets when the place
 * lies within one line. Long lines are cut around the place. No lines when the file's text is not at hand.
 */
export function codeFrame(location: Location, settings: FrameSettings): string[] {
  const { start, end } = location.range;
  const lastLine = end.line > start.line && end.column === 1 ? end.line - 1 : end.line;
  const last = Math.min(lastLine, start.line + 2);
  const gutter = String(last).length;
  const room = Math.max(20, settings.width - gutter - 5);
  const frame: string[] = [];
  for (let line = Math.max(1, start.line - 1); line <= last; line++) {
    const text = settings.lines.line(location.uri, line);
    if (text === undefined) continue;
    const isMarked = line >= start.line;
    const number = `${isMarked ? '>' : ' '} ${String(line).padStart(gutter)} |`;
    const from = line === start.line ? windowStart(text, start.column - 1, room) : 0;
    frame.push(`${settings.paint('dim', number)} ${cut(text, from, room)}`.trimEnd());
    if (line === start.line && lastLine === start.line) {
      const [before, marked] = caretColumns(text, from, { start: start.column - 1, end: end.column - 1, room });
      const bar = settings.paint('dim', `${' '.repeat(gutter + 2)} |`);
      frame.push(`${bar} ${' '.repeat(before)}${settings.paint('red', '^'.repeat(marked))}`);
    }
  }
  return frame;
}

function windowStart(text: string, column: number, room: number): number {
  return text.length <= room ? 0 : Math.max(0, Math.min(column, text.length) - Math.floor(room / 3));
}

function cut(text: string, from: number, room: number): string {
  const until = from + room;
  return `${from > 0 ? '…' : ''}${show(text.slice(from, until))}${until < text.length ? '…' : ''}`;
}

function caretColumns(text: string, from: number, place: { start: number; end: number; room: number }): [before: number, marked: number] {
  const until = Math.min(place.end, from + place.room);
  const before = textWidth(show(text.slice(from, place.start))) + (from > 0 ? 1 : 0);
  return [before, Math.max(1, textWidth(show(text.slice(place.start, until))))];
}

function show(text: string): string {
  return forTerminal(text.replaceAll('\t', ' '));
}
