import { severities } from '../../report/severity.ts';
import type { PageData, PageFinding, PageRule } from '../../reporters/html/page-data.ts';
import type { Grouping } from '../state/view-state.ts';

/** Findings that are shown together, gravest first. */
export interface FindingGroup {
  /** Differs from that of every other group. */
  readonly key: string;
  readonly title: string;
  /** Tells apart groups that have the same title: the file of the definition. */
  readonly detail?: string;
  /** Set when all of them are of one rule. */
  readonly rule?: PageRule;
  readonly findings: readonly PageFinding[];
}

/** Findings by rule, operation or file: groups with the gravest first, of these the larger ones. */
export function groupFindings(findings: readonly PageFinding[], grouping: Grouping, data: PageData): readonly FindingGroup[] {
  const groups = new Map<string, PageFinding[]>();
  for (const finding of findings) {
    const key = keyOf(finding, grouping, data);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups].map(([key, members]) => describe(key, members, grouping, data)).sort(gravestFirst);
}

function keyOf({ rule, operation, definition, file }: PageFinding, grouping: Grouping, { rules, files }: PageData): string {
  switch (grouping) {
    case 'rule':
      return rules[rule]?.id ?? '';
    case 'operation':
      return `${definition ?? ''} ${operation ?? ''}`;
    case 'file':
      return files[file] ?? '';
    default:
      return grouping satisfies never;
  }
}

function describe(key: string, findings: readonly PageFinding[], grouping: Grouping, data: PageData): FindingGroup {
  const first = findings[0];
  const rule = first === undefined ? undefined : data.rules[first.rule];
  if (grouping === 'rule' && rule !== undefined) return { key, title: rule.id, rule, findings };
  if (grouping === 'file') return { key, title: key, findings };
  const detail = data.definitions.length > 1 ? data.files[data.definitions[first?.definition ?? -1]?.file ?? -1] : undefined;
  return { key, title: first?.operation ?? 'In no operation', ...(detail === undefined ? {} : { detail }), findings };
}

function gravestFirst(left: FindingGroup, right: FindingGroup): number {
  return gravity(left) - gravity(right) || right.findings.length - left.findings.length || (left.key < right.key ? -1 : 1);
}

/** Findings come gravest first. */
function gravity({ findings }: FindingGroup): number {
  return severities.indexOf(findings[0]?.severity ?? 'hint');
}
