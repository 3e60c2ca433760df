import { portfolioScore } from '../../policy/score.ts';
import type { Score } from '../../report/report.ts';
import { forTerminal } from '../../reporters/escape.ts';
import { streamJson } from '../../reporters/json-stream.ts';
import type { Paint } from '../../reporters/paint.ts';
import { count } from '../../reporters/phrases.ts';
import { displayPath } from '../../reporters/uri.ts';
import { type Column, csvLines, markdownLines, tableLines } from '../output/tabular.ts';
import type { CoverageOptions, Grouping } from './coverage-options.ts';
import { type CoverageRow, coverageRows, totalRow } from './coverage-rows.ts';
import { fitText } from './fit-text.ts';
import type { MeasuredCoverage } from './measure.ts';
import { repairLines } from './repair-lines.ts';

/** What is shown, and how wide the terminal is. */
export interface CoverageView {
  readonly definitions: readonly MeasuredCoverage[];
  readonly missed: readonly string[];
  readonly options: CoverageOptions;
  readonly paint: Paint;
  /** Columns. */
  readonly width: number;
  readonly asciiOnly?: boolean | undefined;
}

/** Coverage and scores in the format that was asked for. */
export function coverageOutput(view: CoverageView): Iterable<string> {
  const { definitions, options } = view;
  const { by, format } = options;
  const rows = coverageRows(definitions, by);
  switch (format) {
    case 'table':
      return coverageTable(rows, view);
    case 'json':
      return streamJson(coverageData(rows, view), 3, 0);
    case 'csv':
      return csvLines(rows, fileColumns(by));
    case 'markdown':
      return markdownLines([...rows, totalRow(definitions)], fileColumns(by));
    default:
      return format satisfies never;
  }
}

const titles: Readonly<Record<Grouping, string>> = { rule: 'Rule', pack: 'Pack', operation: 'Operation or component', api: 'Definition' };

const counts: readonly Column<CoverageRow>[] = [
  { title: 'Examined', text: ({ examined }) => String(examined), isNumber: true },
  { title: 'Satisfied', text: ({ satisfied }) => String(satisfied), isNumber: true },
];

/** What only definitions have. */
const scores: readonly Column<CoverageRow>[] = [
  { title: 'Score', text: ({ score }) => score?.value.toFixed(1) ?? '', isNumber: true },
  { title: 'Grade', text: ({ score }) => score?.grade ?? '' },
];

function fileColumns(by: Grouping): readonly Column<CoverageRow>[] {
  const definition = { title: 'Definition', text: ({ definition: uri = '' }: CoverageRow) => uri };
  const operations = {
    title: 'Operations',
    text: ({ operations: size }: CoverageRow) => (size === undefined ? '' : String(size)),
    isNumber: true,
  };
  const name = { title: titles[by], text: (row: CoverageRow) => row.name };
  const percent = { title: 'Coverage in %', text: (row: CoverageRow) => row.percent.toFixed(1), isNumber: true };
  return [...(by === 'operation' ? [definition] : []), name, ...counts, percent, ...(by === 'api' ? [operations, ...scores] : [])];
}

/** Of several definitions, the names of operations say whose they are; one is named above the table. */
function tableColumns({ definitions, options: { by }, width, asciiOnly }: CoverageView): readonly Column<CoverageRow>[] {
  const isPortfolio = definitions.length > 1;
  const percent = { title: 'Coverage', text: (row: CoverageRow) => `${row.percent.toFixed(1)} %`, isNumber: true };
  const others = [...counts, percent, ...(by === 'api' ? scores : [])];
  const room = width - others.reduce((total, { title }) => total + title.length + 2, 0);
  const nameOf = ({ name, definition }: CoverageRow): string => (isPortfolio && definition !== undefined ? `${definition}: ${name}` : name);
  return [{ title: titles[by], text: (row) => fitText(nameOf(row), room, asciiOnly) }, ...others];
}

const longTable = 40;

function* coverageTable(rows: readonly CoverageRow[], view: CoverageView): Generator<string> {
  const { definitions, missed, options, paint, asciiOnly } = view;
  const shown = options.all ? rows : rows.slice(0, longTable);
  const [only, ...others] = definitions;
  if (only === undefined) return;
  yield* headLines(view);
  yield* tableLines([...shown, totalRow(definitions)], tableColumns(view), { paint, asciiOnly });
  if (shown.length < rows.length) yield `${count(rows.length - shown.length, 'more row')}: --all shows them.\n`;
  if (others.length === 0) yield* repairLines(only.repairs(), view);
  if (missed.length > 0) yield '\n';
  for (const sentence of missed) yield `${paint('red', forTerminal('✖', asciiOnly))} ${forTerminal(sentence, asciiOnly)}\n`;
}

function* headLines({ definitions, paint, asciiOnly }: CoverageView): Generator<string> {
  const score = portfolioScore(definitions);
  const [only] = definitions;
  if (score === undefined || only === undefined) return;
  const operations = definitions.reduce((total, definition) => total + definition.operations, 0);
  const name = definitions.length === 1 ? forTerminal(displayPath(only.uri), asciiOnly) : count(definitions.length, 'definition');
  yield `${paint('bold', name)}, ${count(operations, 'operation')}\n`;
  yield `Score ${paint(scoreStyle(score), `${score.value.toFixed(1)} of 100, grade ${score.grade}`)}\n\n`;
}

function scoreStyle({ grade }: Score): 'green' | 'yellow' | 'red' {
  return grade === 'A' || grade === 'B' ? 'green' : grade === 'C' ? 'yellow' : 'red';
}

/** For programs: everything, whatever rows are asked for. */
function coverageData(rows: readonly CoverageRow[], { definitions, missed, options }: CoverageView): object {
  const { percent, examined, satisfied } = totalRow(definitions);
  return {
    version: 1,
    score: portfolioScore(definitions),
    coverage: { examined, satisfied, percent },
    missed,
    by: options.by,
    rows,
    definitions: definitions.map((definition) => ({
      uri: definition.uri,
      title: definition.title,
      operations: definition.operations,
      score: definition.score,
      repairs: definition.repairs() ?? null,
      losses: definition.losses() ?? null,
    })),
  };
}
