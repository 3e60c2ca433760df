import type { Fold } from '../fold.ts';
import { textWidth } from '../text-width.ts';
import type { View } from './view.ts';

/** A finding as it is shown, or several equal ones. */
export interface Row {
  readonly fold: Fold;
  /** `21:11` */
  readonly place: string;
  /** Escaped. */
  readonly message: string;
}

/** Where the parts of rows stand, in columns. */
export interface Layout {
  /** Blanks before the place. */
  readonly indent: number;
  readonly placeWidth: number;
  /** Where messages start. */
  readonly messageStart: number;
  /** Of messages when the ids of the rules form a column beside them; `undefined` when each stands behind its message. */
  readonly messageWidth: number | undefined;
}

/** Makes a row of what is to be shown. */
export function toRow(fold: Fold, view: View): Row {
  const { line, column } = fold.first.location.range.start;
  return { fold, place: `${line}:${column}`, message: view.text(fold.first.message) };
}

/** Messages that are narrower than this are hard to read: the ids of rules then have no column. */
const leastMessage = 60;
const mostMessage = 100;

/** Lays out the rows of a file; `indent` is what stands before them. */
export function layOut(rows: readonly Row[], indent: number, view: View): Layout {
  const placeWidth = widest(rows.map(({ place }) => place));
  const messageStart = indent + placeWidth + 9;
  const rules = new Set(rows.map(({ fold }) => fold.first.ruleId));
  const room = view.context.width - messageStart - 2 - widest([...rules].map((ruleId) => view.rule(ruleId).seen));
  if (room < leastMessage) return { indent, placeWidth, messageStart, messageWidth: undefined };
  const messageWidth = Math.min(widest(rows.map(({ message }) => message)), room, mostMessage);
  return { indent, placeWidth, messageStart, messageWidth };
}

function widest(texts: readonly string[]): number {
  let width = 0;
  for (const text of texts) width = Math.max(width, textWidth(text));
  return width;
}
