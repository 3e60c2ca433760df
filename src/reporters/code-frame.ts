import type { Location } from '../report/location.ts';
import { forTerminal } from './escape.ts';
import type { Paint } from './paint.ts';
import type { SourceLines } from './source-lines.ts';
import { takeEnd, takeStart, textWidth } from './text-width.ts';

/** What a code frame is drawn with. `width` counts columns for the whole frame. */
export interface FrameSettings {
  readonly lines: SourceLines;
  readonly width: number;
  readonly paint: Paint;
  readonly asciiOnly?: boolean | undefined;
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
    const number = `${line >= start.line ? '>' : ' '} ${String(line).padStart(gutter)} |`;
    const place = line === start.line ? { start: start.column - 1, end: lastLine === line ? end.column - 1 : text.length } : beginning;
    const { shown, before, marked } = cutAround(text, place, room, settings.asciiOnly);
    frame.push(`${settings.paint('dim', number)} ${shown}`.trimEnd());
    if (line === start.line && lastLine === line) {
      const bar = settings.paint('dim', `${' '.repeat(gutter + 2)} |`);
      frame.push(`${bar} ${' '.repeat(before)}${settings.paint('red', '^'.repeat(marked))}`);
    }
  }
  return frame;
}

const beginning: Stretch = { start: 0, end: 0 };

/** In UTF-16 units of a line, from 0. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface CutLine {
  readonly shown: string;
  /** Columns before the place and of it, as far as it is shown; at least one. */
  readonly before: number;
  readonly marked: number;
}

/** As much of a line as there is room for, a third of it before the place. Of a very long line only what can be shown is looked at. */
function cutAround(text: string, place: Stretch, room: number, asciiOnly: boolean | undefined): CutLine {
  const show = (from: number, until: number): string => forTerminal(slice(text, from, until).replaceAll('\t', ' '), asciiOnly);
  const ellipsis = forTerminal('…', asciiOnly);
  const head = show(Math.max(0, place.start - room - 1), place.start);
  const rest = show(place.start, place.start + room + 1);
  const isWhole = place.start <= room && text.length <= room + 1 && textWidth(head) + textWidth(rest) <= room;
  const isHeadCut = !isWhole && (place.start > room || textWidth(head) > room / 3);
  const start = isHeadCut ? ellipsis + takeEnd(head, Math.floor(room / 3)) : head;
  const before = textWidth(start);
  const isRestCut = !isWhole && (text.length > place.start + room + 1 || before + textWidth(rest) > room);
  const end = isRestCut ? takeStart(rest, room - before - ellipsis.length) + ellipsis : rest;
  const place_ = textWidth(show(place.start, Math.min(place.end, place.start + room + 1)));
  return { shown: start + end, before, marked: Math.max(1, Math.min(place_, textWidth(end))) };
}

/** Never half a character. */
function slice(text: string, from: number, until: number): string {
  const isLow = (index: number): boolean => /[\udc00-\udfff]/.test(text.charAt(index)) && /[\ud800-\udbff]/.test(text.charAt(index - 1));
  return text.slice(isLow(from) ? from - 1 : from, isLow(until) ? until + 1 : until);
}
