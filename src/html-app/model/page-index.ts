import type { PageData } from '../../reporters/html/page-data.ts';
import { type CellCounts, countCells } from './cell-findings.ts';
import { type Frames, findFrames } from './frame.ts';
import { type SearchTexts, searchTexts } from './search.ts';

/** What is looked up in the data again and again. */
export interface PageIndex {
  readonly search: SearchTexts;
  readonly frames: Frames;
  /** Counted when the heat map is shown first. */
  readonly cells: () => CellCounts;
}

/** Prepares what is looked up; what costs much is done when it is wanted first. */
export function buildIndex(data: PageData): PageIndex {
  let cells: CellCounts | undefined;
  return {
    search: searchTexts(data),
    frames: findFrames(data),
    cells: () => {
      cells ??= countCells(data);
      return cells;
    },
  };
}
