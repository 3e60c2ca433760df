import type { Location } from '../../src/report/location.ts';

/** A definition in which columns in UTF-16 units, characters and bytes are three different things, with every kind of line end. */
export const wideText =
  'openapi: 3.1.0\r\ninfo: { title: "Grüße 日本 😀", version: 1.0.0 }\r\n\r\npaths:\r  /orders:\n    get:\n      summary: ok\n';

/** Places in it, by what is there. */
export const widePlaces: Readonly<Record<'version' | 'operation' | 'blank' | 'end' | 'beyond', Location>> = {
  version: at('/info/version', [2, 40], [2, 45]),
  /** Of three lines, which end with the first column of the line below. */
  operation: at('/paths/~1orders', [5, 3], [8, 1]),
  blank: at('/paths', [3, 1], [3, 1]),
  end: at('/info', [2, 1], [2, 9999]),
  beyond: at('', [99, 4], [99, 9]),
};

function at(pointer: string, [line, column]: readonly [number, number], [endLine, endColumn]: readonly [number, number]): Location {
  return { uri: 'wide.yaml', pointer, range: { start: { line, column }, end: { line: endLine, column: endColumn } } };
}
