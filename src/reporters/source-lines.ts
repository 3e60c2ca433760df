/** The lines of the files that findings point at, split once per file. */
export interface SourceLines {
  /** Line `line` (1-based) of the file without its line break; `undefined` when the file or the line is not there. */
  line(uri: string, line: number): string | undefined;
}

/** Reads lines through `source`. LF, CRLF and CR end a line. */
export function sourceLines(source: (uri: string) => string | undefined): SourceLines {
  const files = new Map<string, { readonly text: string; readonly starts: readonly number[] }>();
  return {
    line(uri, line) {
      let file = files.get(uri);
      if (file === undefined) {
        const text = source(uri) ?? '';
        file = { text, starts: lineStarts(text) };
        files.set(uri, file);
      }
      const start = file.starts[line - 1];
      if (start === undefined || file.text === '') return undefined;
      return file.text.slice(start, lineEnd(file.text, start, file.starts[line] ?? file.text.length));
    },
  };
}

/** Where the line's break begins. Looks at its last two characters alone: there are definitions of one line of many megabytes. */
function lineEnd(text: string, start: number, next: number): number {
  const end = next > start && text[next - 1] === '\n' ? next - 1 : next;
  return end > start && text[end - 1] === '\r' ? end - 1 : end;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}
