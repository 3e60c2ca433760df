/**
 * Follows where the values of a walk are written. Two ways that lead to the same value, written at the same place, give the same results
 * below it.
 */
export interface Tracker<Cursor> {
  readonly start: Cursor;
  below(cursor: Cursor, key: string | number): Cursor;
  /** The place at which a value is written; `undefined` where there is only one way. */
  placeOf(cursor: Cursor): object | undefined;
}

/** For a document as it is written: there is one way to each value. */
export const untracked: Tracker<undefined> = { start: undefined, below: () => undefined, placeOf: () => undefined };
