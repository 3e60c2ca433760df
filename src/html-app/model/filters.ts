import type { Severity } from '../../report/severity.ts';
import type { PageData, PageFinding } from '../../reporters/html/page-data.ts';
import type { StatusFilter, ViewState } from '../state/view-state.ts';
import type { SearchTexts } from './search.ts';

/** What is shown, and how many would be shown if one filter were another. */
export interface Selection {
  readonly findings: readonly PageFinding[];
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly byStatus: Readonly<Record<StatusFilter, number>>;
}

/** The findings that pass all filters, in the order of the page. */
export function selectFindings(data: PageData, state: ViewState, search: SearchTexts): Selection {
  const passes = otherFilters(data, state, search);
  const findings: PageFinding[] = [];
  const bySeverity = { error: 0, warn: 0, info: 0, hint: 0 };
  const byStatus = { open: 0, new: 0, waived: 0, baselined: 0, fixed: 0, all: 0 };
  data.findings.forEach((finding, index) => {
    if (!passes(finding, index)) return;
    const isGraveEnough = state.severities.length === 0 || state.severities.includes(finding.severity);
    const isWanted = state.finding !== '' || hasStatus(finding, state.status);
    if (isWanted) bySeverity[finding.severity]++;
    if (isGraveEnough) for (const status of statusesOf(finding)) byStatus[status]++;
    if (isWanted && isGraveEnough) findings.push(finding);
  });
  return { findings, bySeverity, byStatus };
}

/** What a finding counts as in the filter of statuses. */
export function statusesOf({ status, change }: PageFinding): readonly StatusFilter[] {
  return status === 'open' && change === 'new' ? ['open', 'new', 'all'] : [status, 'all'];
}

function hasStatus(finding: PageFinding, status: StatusFilter): boolean {
  return statusesOf(finding).includes(status);
}

function otherFilters(data: PageData, state: ViewState, search: SearchTexts): (finding: PageFinding, index: number) => boolean {
  const { rule, pack, operation, query, finding: fingerprint } = state;
  const definition = definitionIndex(data, state.definition);
  const isOf = belongsTo(data, definition);
  const rules = new Set(data.rules.flatMap(({ id, pack: of }, index) => ((rule || id) === id && (pack || of) === of ? [index] : [])));
  const matches = search.matcher(query);
  return (finding, index) => {
    if (fingerprint !== '') return finding.fingerprint === fingerprint;
    if (definition !== undefined && !isOf(finding)) return false;
    return rules.has(finding.rule) && (operation || finding.operation) === finding.operation && matches(index);
  };
}

/** Tells the findings of a definition: those in its entry document and in the files that it shares with others. */
function belongsTo({ definitions }: PageData, definition: number | undefined): (finding: PageFinding) => boolean {
  const files = new Set(definition === undefined ? [] : definitions[definition]?.documents);
  return (finding) => finding.definition === definition || files.has(finding.file);
}

/** The definition whose entry document has that path; `-1` when there is none, `undefined` when all are meant. */
export function definitionIndex({ definitions, files }: PageData, path: string): number | undefined {
  return path === '' ? undefined : definitions.findIndex(({ file }) => files[file] === path);
}
