import type { Report, RuleDescriptor } from '../../report/report.ts';
import { type SourceLines, sourceLines } from '../source-lines.ts';
import type { FileTable } from './file-table.ts';
import type { PageFinding, PageLines } from './page-data.ts';
import { sizeOf } from './script-text.ts';
import { type SecretPlaces, secretPlaces } from './secret-places.ts';

/** Where lines are read from, and how many. */
interface LinesRequest {
  readonly report: Report;
  /** Of the page. */
  readonly rules: readonly RuleDescriptor[];
  readonly files: FileTable;
  /** The text of a file by its report uri. */
  readonly source: (uri: string) => string | undefined;
  readonly bytes: number;
}

/**
 * The lines of files around findings, for the first findings as far as there is room. None of what only the base has, whose files are
 * others, and none that hold secrets.
 */
export function readLines(findings: readonly PageFinding[], { report, rules, files, source, bytes }: LinesRequest): readonly PageLines[] {
  const secrets = secretPlaces(report);
  const lines = sourceLines(source);
  const byFile = new Map<number, FileLines>();
  let used = 0;
  for (const finding of findings) {
    if (finding.status === 'fixed' || rules[finding.rule]?.withholdsSource === true) continue;
    const uri = files.uriAt(finding.file);
    const known = byFile.get(finding.file);
    const file = known ?? { texts: new Map(), pieces: new Map() };
    if (known === undefined) byFile.set(finding.file, file);
    used += takeLines(file, finding.at, { uri, lines, secrets });
    if (used > bytes) break;
  }
  return [...byFile].sort(([left], [right]) => left - right).flatMap(([file, taken]) => toStretches(file, taken));
}

/** What was taken of a file. */
interface FileLines {
  /** By number of the line. */
  readonly texts: Map<number, string>;
  /** Pieces of long lines, by number of the line and column. */
  readonly pieces: Map<number, Map<number, string>>;
}

interface Source {
  readonly uri: string;
  readonly lines: SourceLines;
  readonly secrets: SecretPlaces;
}

/** Lines before and after a place, and of the place itself. */
const around = 2;
const mostOfPlace = 3;

/** UTF-16 units of a line; pieces of longer ones start at multiples of a third of that, so that places close together share them. */
const longest = 240;
const step = 80;

/** Returns how many bytes that takes in the page. */
function takeLines(file: FileLines, [startLine, startColumn, endLine]: PageFinding['at'], source: Source): number {
  let bytes = takePiece(file, startLine, startColumn, source);
  const last = Math.min(endLine, startLine + mostOfPlace - 1) + around;
  for (let number = Math.max(1, startLine - around); number <= last; number += 1) {
    if (file.texts.has(number)) continue;
    const text = readLine(number, source);
    if (text === undefined) continue;
    file.texts.set(number, text);
    bytes += sizeOf(text) + 1;
  }
  return bytes;
}

/** A line, or its beginning where it is long; nothing of what holds a secret. */
function readLine(number: number, { uri, lines, secrets }: Source): string | undefined {
  const text = lines.line(uri, number);
  if (text === undefined || text.length <= longest) return secrets.isInLine(uri, number) ? undefined : text;
  return secrets.isInPiece(uri, number, 1, longest + 1) ? undefined : `${cut(text, 0)}…`;
}

/** Where a line is too long for its beginning to show the place. There is at least a step before it, and one after its start. */
function takePiece(file: FileLines, line: number, column: number, { uri, lines, secrets }: Source): number {
  const start = Math.floor((column - 1) / step - 1) * step;
  if (start <= 0) return 0;
  const text = lines.line(uri, line) ?? '';
  const pieces = file.pieces.get(line) ?? new Map<number, string>();
  if (text.length <= longest || pieces.has(start + 1) || secrets.isInPiece(uri, line, start + 1, start + longest + 1)) return 0;
  const piece = cut(text, start);
  file.pieces.set(line, pieces.set(start + 1, piece));
  return sizeOf(piece) + bytesOfStretch;
}

/** Never half a character at the end. */
function cut(text: string, from: number): string {
  return text.slice(from, from + longest).replace(/[\ud800-\udbff]$/, '');
}

const bytesOfStretch = 60;

function toStretches(file: number, { texts, pieces }: FileLines): readonly PageLines[] {
  const stretches: { file: number; start: number; texts: string[] }[] = [];
  for (const [number, text] of [...texts].sort(byNumber)) {
    const last = stretches.at(-1);
    if (last !== undefined && last.start + last.texts.length === number) last.texts.push(text);
    else stretches.push({ file, start: number, texts: [text] });
  }
  const ofLongLines = [...pieces]
    .sort(byNumber)
    .flatMap(([start, found]) => [...found].sort(byNumber).map(([column, text]) => ({ file, start, column, texts: [text] })));
  return [...stretches, ...ofLongLines];
}

function byNumber([left]: readonly [number, unknown], [right]: readonly [number, unknown]): number {
  return left - right;
}
