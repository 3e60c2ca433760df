import type { AssessedFinding } from '../report/finding.ts';
import { describe } from './selection.ts';
import { withExpiry } from './waiver-phrases.ts';

/** Findings of one rule that say the same of one file, as a reader is shown them. */
export interface Fold {
  readonly first: AssessedFinding;
  /** How many they are, the first included; 1 for a finding that stands for itself. */
  readonly count: number;
}

/** As many equal findings are shown one by one: so few are read faster than explained. */
const shownSingly = 5;

/**
 * Folds what one remedy mends in many places, such as a missing 429 on every operation: findings of the same file, rule, severity,
 * message and expired waiver become one, at the place of the first. Reports for programs hold each finding; this is for readers. `isUnfolded` leaves each
 * on its own.
 */
export function foldFindings(findings: readonly AssessedFinding[], isUnfolded = false): readonly Fold[] {
  if (isUnfolded) return findings.map((first) => ({ first, count: 1 }));
  const groups = findings.map(createGroups());
  const folds: Fold[] = [];
  for (const [index, finding] of findings.entries()) {
    const { first, count } = groups[index] ?? { first: finding, count: 1 };
    if (count <= shownSingly) folds.push({ first: finding, count: 1 });
    else if (first === finding) folds.push({ first, count });
  }
  return folds;
}

/** Sorts findings into groups of equal ones, which grow. A table in a table: to join the texts into keys would take several times as long. */
function createGroups(): (finding: AssessedFinding) => Fold {
  const tables: Table<Table<Table<Table<{ first: AssessedFinding; count: number }>>>> = new Map();
  return (finding) => {
    const byRule = entry(tables, finding.location.uri, () => new Map());
    const bySeverity = entry(byRule, finding.ruleId, () => new Map());
    const byMessage = entry(bySeverity, finding.severity, () => new Map());
    const group = entry(byMessage, keyOf(finding), () => ({ first: finding, count: 0 }));
    group.count += 1;
    return group;
  };
}

/** What findings must have in common in the end. Only a waiver that has expired is told beside a finding. */
function keyOf({ message, waiver }: AssessedFinding): string {
  return waiver?.hasExpired === true ? `${message}\n${waiver.id}` : message;
}

type Table<Value> = Map<string, Value>;

function entry<Value>(table: Table<Value>, key: string, make: () => Value): Value {
  const before = table.get(key);
  if (before !== undefined) return before;
  const value = make();
  table.set(key, value);
  return value;
}

/** What a folded row adds to its message: how often, and the remedy that mends all places at their root. */
export function foldNote({ count }: Fold, commonRemedy: string | undefined): string {
  return `In ${count} places, here first.${commonRemedy === undefined ? '' : ` ${commonRemedy}`}`;
}

/** All that a fold has to say, in one text: message, how often it is so, and that it was waived. Not escaped for any sink. */
export function foldText(fold: Fold, commonRemedy: string | undefined, today: string | undefined): string {
  const text = fold.count > 1 ? `${fold.first.message} ${foldNote(fold, commonRemedy)}` : describe(fold.first);
  return withExpiry(text, fold.first, today);
}
