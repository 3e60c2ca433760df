import { type AuthAlternative, type AuthRow, strengthNames, strengths, type Transport } from '../../report/auth.ts';
import { forTerminal } from '../../reporters/escape.ts';
import { streamJson } from '../../reporters/json-stream.ts';
import type { Paint } from '../../reporters/paint.ts';
import { count } from '../../reporters/phrases.ts';
import { padEnd, wrap } from '../../reporters/text-width.ts';
import { displayPath } from '../../reporters/uri.ts';
import { type Column, csvLines, markdownLines } from '../output/tabular.ts';
import type { CoverageFormat } from './coverage-options.ts';
import { fitText } from './fit-text.ts';
import type { KeptDefinition } from './measure.ts';

/** How the matrix is shown. */
export interface AuthView {
  readonly definitions: readonly Pick<KeptDefinition, 'uri' | 'auth'>[];
  readonly format: CoverageFormat;
  readonly paint: Paint;
  /** Columns. */
  readonly width: number;
  readonly asciiOnly?: boolean | undefined;
}

/** How callers get into each operation, in the format that was asked for: the weakest way first. */
export function authOutput(view: AuthView): Iterable<string> {
  const { definitions, format } = view;
  const rows = definitions.flatMap(({ uri, auth }) => auth.map((row) => ({ definition: uri, ...row }))).sort(weakestFirst);
  switch (format) {
    case 'table':
      return authTable(rows, view);
    case 'json':
      return streamJson({ version: 1, operations: rows }, 2, 0);
    case 'csv':
      return csvLines(rows, columns);
    case 'markdown':
      return markdownLines(rows, columns);
    default:
      return format satisfies never;
  }
}

interface Row extends AuthRow {
  readonly definition: string;
}

const transports: readonly Transport[] = ['http', 'unknown', 'https'];

/** Equals stay in the order of the documents. */
function weakestFirst(left: Row, right: Row): number {
  return (
    strengths.indexOf(left.weakest) - strengths.indexOf(right.weakest) ||
    transports.indexOf(left.transport) - transports.indexOf(right.transport)
  );
}

const columns: readonly Column<Row>[] = [
  { title: 'Definition', text: ({ definition }) => displayPath(definition) },
  { title: 'Method', text: ({ method }) => method },
  { title: 'Path', text: ({ path }) => path },
  { title: 'Role', text: ({ role }) => role },
  { title: 'Weakest', text: ({ weakest }) => strengthNames[weakest] },
  { title: 'Alternatives', text: alternativesText },
  { title: 'Scopes', text: scopesText },
  { title: 'Transport', text: ({ transport }) => transport },
  { title: 'Exposure', text: ({ exposure }) => exposure },
];

/** `jwt (orders:write) and key, or anonymous`, or why there is none. */
function alternativesText({ declared, alternatives }: AuthRow): string {
  if (declared === 'nowhere') return 'nothing declared';
  if (declared === 'unreadable') return 'not readable';
  return alternatives.length === 0 ? 'anonymous' : alternatives.map(alternativeText).join(', or ');
}

function alternativeText({ schemes }: AuthAlternative): string {
  if (schemes.length === 0) return 'anonymous';
  return schemes
    .map(({ name, strength, scopes }) => {
      const known = strength === 'none' ? `${name} (not a defined scheme)` : name;
      return scopes.length === 0 ? known : `${known} (${scopes.join(' ')})`;
    })
    .join(' and ');
}

function scopesText({ alternatives }: AuthRow): string {
  return [...new Set(alternatives.flatMap(({ schemes }) => schemes.flatMap(({ scopes }) => scopes)))].sort().join(' ');
}

const weakestWidth = 17;
const transportWidth = 9;
const exposureWidth = 8;

function* authTable(rows: readonly Row[], { definitions, paint, width, asciiOnly }: AuthView): Generator<string> {
  const nameWidth = width - weakestWidth - transportWidth - exposureWidth - 6;
  const line = (name: string, weakest: string, transport: string, exposure: string): string =>
    `${padEnd(name, nameWidth)}  ${padEnd(weakest, weakestWidth)}  ${padEnd(transport, transportWidth)}  ${exposure}`;
  yield `${paint('bold', line('Operation', 'Weakest', 'Transport', 'Exposure'))}\n`;
  for (const row of rows) {
    const { definition, method, path, role, weakest, transport, exposure } = row;
    const label = `${role === 'path' ? '' : `${role} `}${method} ${path}`;
    yield `${line(fitText(definitions.length > 1 ? `${displayPath(definition)}: ${label}` : label, nameWidth, asciiOnly), strengthNames[weakest], transport, exposure)}\n`;
    for (const text of wrap(forTerminal(alternativesText(row), asciiOnly), width - 4)) yield `${paint('dim', `    ${text}`)}\n`;
  }
  yield `\n${totalText(rows)}\n`;
}

/** `12 operations: 3 none, 9 bearer token.` */
function totalText(rows: readonly AuthRow[]): string {
  const found = strengths.map((strength) => ({ strength, size: rows.filter(({ weakest }) => weakest === strength).length }));
  const parts = found.filter(({ size }) => size > 0).map(({ strength, size }) => `${size} ${strengthNames[strength]}`);
  return `${count(rows.length, 'operation')}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`;
}
