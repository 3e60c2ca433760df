import { listOf } from '../list-of.ts';
import { count } from '../phrases.ts';
import type { Table } from './cells.ts';

/** How much a reader takes. */
export interface Limit {
  readonly most: number;
  /** How much of it a text takes. */
  readonly sizeOf: (text: string) => number;
  /** Where the rest is, in a sentence. */
  readonly rest: string;
}

/** Room for the end of a table and the note about what was cut off. */
const reserve = 512;

/**
 * Markdown within a limit: `head`, then the tables as far as there is room, cut between rows, and a note about how much is missing. Where
 * a row has no room, the rest of its table is left out.
 */
export function* withinLimit(head: string, tables: readonly Table[], { most, sizeOf, rest }: Limit): Generator<string> {
  let room = most - reserve - sizeOf(head);
  const cut: string[] = [];
  yield head;
  for (const table of tables) {
    const [opening, closing] = frameOf(table);
    room -= sizeOf(opening + closing);
    const kept = room * (1 - (table.share ?? 1));
    let missing = 0;
    let isOpen = false;
    for (const { html, stands } of table.rows) {
      const size = sizeOf(html);
      if (missing > 0 || size > room - kept) {
        missing += stands;
        continue;
      }
      room -= size;
      yield isOpen ? html : opening + html;
      isOpen = true;
    }
    if (isOpen) yield closing;
    else room += sizeOf(opening + closing);
    if (missing > 0) cut.push(count(missing, table.noun));
  }
  if (cut.length > 0) yield `\nCut off: ${listOf(cut)}. ${rest}\n`;
}

function frameOf({ fold, head }: Table): readonly [opening: string, closing: string] {
  const [opening, closing] = [`<table>\n<tr>${head}</tr>\n`, '</table>\n'];
  if (fold === undefined) return [`\n${opening}`, closing];
  return [`\n<details>\n<summary>${fold}</summary>\n${opening}`, `${closing}</details>\n`];
}
