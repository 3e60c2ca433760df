import { streamJson } from '../../reporters/json-stream.ts';
import { painter } from '../../reporters/paint.ts';
import { count } from '../../reporters/phrases.ts';
import { displayPath } from '../../reporters/uri.ts';
import { nearest } from '../../suggestion.ts';
import { type Arguments, usage } from '../arguments.ts';
import { isAsciiOnly } from '../charset.ts';
import { exitNoVerdict } from '../command.ts';
import { readDays } from '../days.ts';
import { problemText } from '../error-text.ts';
import { joinChunks } from '../output/chunks.ts';
import { type Column, csvLines, markdownLines, type TableView, tableLines } from '../output/tabular.ts';
import { type Terminal, wantsColor } from '../terminal.ts';
import { today } from '../today.ts';
import { waiversList } from './waivers.ts';
import { findWaivers } from './waivers-lint.ts';
import { type WaiverRow, waiverRows } from './waivers-rows.ts';

/** Runs `lintel waivers list`. Returns the exit code. */
export async function runWaiversList(args: Arguments, terminal: Terminal): Promise<number> {
  const { environment, stdout, stderr } = terminal;
  const date = today(environment);
  const format = readFormat(args);
  const isWanted = readFilter(args);
  const found = await findWaivers(args, terminal, { command: waiversList, lints: args.flags.get('lint') !== false });
  const all = waiverRows(found, date);
  const rows = all.filter(isWanted);
  const color = args.flags.get('color');
  const chunks = write(rows, {
    format,
    date,
    view: { paint: painter(wantsColor(environment, stdout.isTerminal, color)), width: stdout.width, asciiOnly: isAsciiOnly(environment) },
    nothing: all.length === 0 ? 'There are no waivers.' : 'There are no such waivers.',
  });
  for (const chunk of joinChunks(chunks)) await stdout.write(chunk);
  const errors = found.notifications.filter(({ level }) => level === 'error');
  const errorColor = wantsColor(environment, stderr.isTerminal, color);
  for (const error of errors) await stderr.write(problemText(error, errorColor));
  return errors.length > 0 ? exitNoVerdict : 0;
}

const formats = ['table', 'json', 'csv', 'markdown'] as const;
type Format = (typeof formats)[number];

function readFormat({ values }: Arguments): Format {
  const name = values.get('format') ?? 'table';
  const format = formats.find((candidate) => candidate === name);
  if (format !== undefined) return format;
  const meant = nearest(name, formats);
  throw usage(
    `There is no format "${name}" for waivers.`,
    waiversList,
    `${meant === undefined ? '' : `Did you mean "${meant}"? `}Formats are ${formats.join(', ')}.`,
  );
}

function readFilter({ values, flags }: Arguments): (row: WaiverRow) => boolean {
  const time = values.get('expiring');
  const wantsExpired = flags.get('expired') === true;
  if (time === undefined) return ({ daysLeft }) => !wantsExpired || daysLeft < 0;
  const days = readDays(time);
  if (days === undefined) throw usage(`"${time}" is no time for --expiring.`, waiversList, 'Write days or weeks: 30d, 6w.');
  return ({ daysLeft }) => (daysLeft < 0 ? wantsExpired : daysLeft <= days);
}

interface Writing {
  readonly format: Format;
  readonly date: string;
  readonly view: TableView;
  /** What to say when there is nothing to list. */
  readonly nothing: string;
}

function write(rows: readonly WaiverRow[], { format, date, view, nothing }: Writing): Iterable<string> {
  switch (format) {
    case 'table':
      return rows.length === 0 ? [`${nothing}\n`] : tableLines(rows, [...identity, left, ...others], view);
    case 'json':
      return streamJson({ today: date, waivers: rows }, 3, 2);
    case 'csv':
      return csvLines(rows, [...identity, daysLeft, ...others, ...details]);
    case 'markdown':
      return markdownLines(rows, [...identity, left, ...others, ...details]);
    default:
      return format satisfies never;
  }
}

type WaiverColumn = Column<WaiverRow>;

const identity: readonly WaiverColumn[] = [
  { title: 'id', text: ({ id, source, location }) => (source === 'file' ? id : `x-lintel-ignore:${location.range.start.line}`) },
  { title: 'rule', text: ({ rule }) => rule },
  { title: 'expires', text: ({ expires }) => expires },
];

const left: WaiverColumn = { title: 'left', text: ({ daysLeft: days }) => leftText(days) };
const daysLeft: WaiverColumn = { title: 'days left', text: ({ daysLeft: days }) => String(days), isNumber: true };

const others: readonly WaiverColumn[] = [
  { title: 'findings', text: ({ findings }) => (findings === undefined ? '' : String(findings)), isNumber: true },
  {
    title: 'scope',
    text: ({ scope }) =>
      Object.entries(scope)
        .map(([key, value]) => (key === 'within' ? value : `${key}: ${value}`))
        .join(', '),
  },
  { title: 'owner', text: ({ owner = '' }) => owner },
  { title: 'approver', text: ({ approver = '' }) => approver },
  { title: 'ticket', text: ({ ticket = '' }) => ticket },
];

const details: readonly WaiverColumn[] = [
  { title: 'reason', text: ({ reason }) => reason },
  { title: 'created', text: ({ created = '' }) => created },
  { title: 'place', text: ({ location }) => `${displayPath(location.uri)}:${location.range.start.line}` },
];

function leftText(days: number): string {
  if (days === 0) return 'last day';
  const amount = count(Math.abs(days), 'day');
  return days < 0 ? `expired ${amount} ago` : amount;
}
