import type { AssessedFinding } from '../../report/finding.ts';
import type { DefinitionSummary, Report } from '../../report/report.ts';
import { classificationPhrase, isJudged, scorePhrase } from '../policy-phrases.ts';
import { waiverName } from '../waiver-phrases.ts';
import { head, placeCell, type Row, row, type SummarySettings, type Table, textCell } from './cells.ts';

/** What policy judges the definitions as, and how their findings stand; no rows without policy. */
export function definitionTable(report: Report, settings: SummarySettings): Table {
  const open = report.base === undefined ? ['Open'] : ['New', 'Unchanged'];
  const names = ['Definition', 'Classification', 'Profiles', 'Score', ...open, 'Waiver expired', 'Waived', 'Baselined'];
  return { head: head(names), rows: definitionRows(report, settings), noun: 'definition' };
}

/** The waivers that findings have, or had. */
export function waiverTable({ waivers = [] }: Report, settings: SummarySettings): Table {
  return {
    head: head(['Waiver', 'Rule', 'Last day', 'Owner', 'Findings', 'Reason', 'Place']),
    rows: waivers
      .filter(({ findings }) => findings > 0)
      .map((waiver) => {
        const day = `${textCell(waiver.expires, settings)}${waiver.hasExpired ? ' (expired)' : ''}`;
        const { rule, owner = '', findings, reason, location } = waiver;
        const cells = [waiverName(waiver), rule].map((text) => textCell(text, settings));
        return {
          html: row([...cells, day, textCell(owner, settings), `${findings}`, textCell(reason, settings), placeCell(location, settings)]),
          stands: 1,
        };
      }),
    noun: 'waiver',
  };
}

/** How the findings of a definition stand. */
interface Tally {
  /** Those that the base does not have. */
  open: number;
  /** Open ones that the base has too. */
  unchanged: number;
  /** Those of both whose waiver has expired. */
  expired: number;
  waived: number;
  baselined: number;
}

/** So many are looked at; they stand before the findings, which need the room more. */
const mostDefinitions = 50;

function* definitionRows(report: Report, settings: SummarySettings): Generator<Row> {
  const judged = report.definitions.filter(isJudged);
  const tallies = tallyByDefinition(report);
  for (const definition of judged.slice(0, mostDefinitions)) {
    const { open, unchanged, expired, waived, baselined } = tallies.get(definition.uri) ?? noFindings();
    const counts = [...(report.base === undefined ? [open] : [open, unchanged]), expired, waived, baselined];
    yield { html: row([...aboutDefinition(definition, settings), ...counts.map(String)]), stands: 1 };
  }
  const missing = judged.length - mostDefinitions;
  if (missing > 0) yield { html: row([`and ${missing} more`]), stands: missing };
}

function aboutDefinition({ uri, policy, score }: DefinitionSummary, settings: SummarySettings): readonly string[] {
  const names = [policy?.api, policy?.owner].filter((name) => name !== undefined).join(', ');
  return [
    `${placeCell({ uri }, settings)}${names === '' ? '' : ` ${textCell(names, settings)}`}`,
    policy === undefined ? '' : textCell(classificationPhrase(policy.classification), settings),
    textCell(policy?.profiles.join(', ') ?? '', settings),
    score === undefined ? '' : scorePhrase(score),
  ];
}

/** By the entry's uri. A finding in a file of several definitions counts for the first of them. */
function tallyByDefinition({ definitions, findings }: Report): ReadonlyMap<string, Tally> {
  const owners = new Map<string, string>();
  for (const { uri, documents } of definitions) for (const document of documents) if (!owners.has(document)) owners.set(document, uri);
  const tallies = new Map<string, Tally>();
  for (const finding of findings) {
    const owner = owners.get(finding.location.uri) ?? finding.location.uri;
    const tally = tallies.get(owner) ?? noFindings();
    tally[standOf(finding)] += 1;
    if (finding.status === 'open' && finding.waiver?.hasExpired === true) tally.expired += 1;
    tallies.set(owner, tally);
  }
  return tallies;
}

function standOf({ status, change }: AssessedFinding): 'open' | 'unchanged' | 'waived' | 'baselined' {
  return status === 'open' && change === 'unchanged' ? 'unchanged' : status;
}

function noFindings(): Tally {
  return { open: 0, unchanged: 0, expired: 0, waived: 0, baselined: 0 };
}
