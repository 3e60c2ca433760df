import type { ListedFinding } from '../../policy/evidence/finding-list.ts';
import type { Evidence, EvidenceFile } from '../../policy/evidence.ts';
import type { DefinitionSummary, Notification } from '../../report/report.ts';
import { severities } from '../../report/severity.ts';
import { shorten } from '../../reporters/escape.ts';
import { count } from '../../reporters/phrases.ts';
import { displayPath } from '../../reporters/uri.ts';
import { type Column, markdownLines } from '../output/tabular.ts';

/** What follows the controls: what is open, what was not looked at, and the files that all of it is about. */
export function* closingSections(evidence: Evidence): Generator<string> {
  yield* notJudged(evidence);
  yield* openFindings(evidence);
  yield* notChecked(evidence);
  yield '\n## Definitions\n\n';
  yield* tableOr(evidence.definitions, definitionColumns, 'None.');
  yield '\n## Files\n\n';
  yield* tableOr(evidence.inputs, fileColumns(evidence), 'None.');
  yield '\nConfiguration, waivers and baselines:\n\n';
  yield* tableOr(evidence.configuration, fileColumns(evidence), 'None.');
}

function* notJudged({ notJudged: { controls, others } }: Evidence): Generator<string> {
  if (controls.length === 0 && others === undefined) return;
  yield '\n## What is not judged\n\n';
  if (others !== undefined) yield `${others}\n`;
  if (controls.length === 0) return;
  const names = controls.map(({ id, name }) => `${id} ${name}`).join('; ');
  yield `No rule speaks to ${count(controls.length, 'other section')}, and nothing here says anything about them: ${names}.\n`;
}

/** More than anybody reads; JSON has them all. */
const mostFindings = 200;

function* openFindings({ findings }: Evidence): Generator<string> {
  const open = severities.flatMap((severity) => findings.filter((finding) => finding.status === 'open' && finding.severity === severity));
  yield '\n## Open findings\n\n';
  yield* tableOr(open.slice(0, mostFindings), findingColumns, 'None.');
  if (open.length > mostFindings) yield `\nThe gravest ${mostFindings} of ${open.length}; --format json has all of them.\n`;
}

const longestMessage = 500;

const findingColumns: readonly Column<ListedFinding>[] = [
  { title: 'severity', text: ({ severity }) => severity },
  { title: 'rule', text: ({ rule }) => rule },
  { title: 'place', text: ({ uri, line }) => `${displayPath(uri)}:${line}` },
  { title: 'operation', text: ({ operation = '' }) => operation },
  { title: 'finding', text: ({ message }) => shorten(message, longestMessage) },
  { title: 'waiver', text: ({ waiver }) => (waiver === undefined ? '' : `${waiver.id}, expired ${waiver.expires}`) },
];

function* notChecked({ notifications }: Evidence): Generator<string> {
  yield '\n## What was not checked\n\n';
  const order = ['error', 'warning', 'note'] as const;
  const rows = order.flatMap((level) => notifications.filter((notification) => notification.level === level));
  yield* tableOr(rows, notificationColumns, 'Nothing is known that should have been checked and was not.');
}

const notificationColumns: readonly Column<Notification>[] = [
  { title: 'level', text: ({ level }) => level },
  { title: 'place', text: ({ location }) => (location === undefined ? '' : displayPath(location.uri)) },
  { title: 'what', text: ({ message }) => shorten(message, longestMessage) },
];

const definitionColumns: readonly Column<DefinitionSummary>[] = [
  { title: 'definition', text: ({ uri }) => displayPath(uri) },
  { title: 'title', text: ({ title = '' }) => shorten(title, longestMessage) },
  { title: 'OpenAPI', text: ({ openapi }) => openapi },
  { title: 'operations', text: ({ operations }) => String(operations), isNumber: true },
  { title: 'owner', text: ({ policy }) => policy?.owner ?? '' },
  { title: 'exposure', text: ({ policy }) => policy?.classification.exposure ?? '' },
  { title: 'data', text: ({ policy }) => policy?.classification.data ?? '' },
  { title: 'profiles', text: ({ policy }) => policy?.profiles.join(', ') ?? '' },
];

function fileColumns({ commit }: Evidence): readonly Column<EvidenceFile>[] {
  return [
    { title: 'file', text: ({ uri }) => displayPath(uri) },
    { title: 'SHA-256', text: ({ sha256, of }) => (of === 'bytes' ? sha256 : `${sha256} (of the text as it was received)`) },
    ...(commit === undefined ? [] : [committed]),
    { title: 'note', text: ({ isChecked }) => (isChecked === false ? 'not checked' : '') },
  ];
}

const committed: Column<EvidenceFile> = { title: 'as committed', text: ({ isCommitted }) => (isCommitted === true ? 'yes' : 'no') };

function* tableOr<Row>(rows: readonly Row[], columns: readonly Column<Row>[], nothing: string): Generator<string> {
  if (rows.length === 0) yield `${nothing}\n`;
  else yield* markdownLines(rows, columns);
}
