import type { AssessedFinding, Finding } from '../../report/finding.ts';
import type { PageFinding } from './page-data.ts';
import { sizeOf } from './script-text.ts';

/** What of the findings goes into the page. */
interface ChosenFindings {
  /** In their order. */
  readonly findings: readonly PageFinding[];
  /** Bytes that they take. */
  readonly bytes: number;
  /** How many there are of each rule (by index), in the page or not. */
  readonly found: ReadonlyMap<number, number>;
  /** How many are not in the page. */
  readonly leftOut: ReadonlyMap<number, number>;
}

/** What there is room for. */
interface Choice {
  readonly ruleOf: (finding: Finding) => number;
  readonly toPage: (finding: AssessedFinding | Finding) => PageFinding;
  readonly bytes: number;
}

/** More are of no use to anybody, and browsers take long for them. */
const mostFindings = 20_000;

/**
 * The first finding of each rule, then the second of each, and so on while there is room: a rule that is broken everywhere crowds out
 * nobody. The first is always there.
 */
export function chooseFindings(findings: readonly (AssessedFinding | Finding)[], { ruleOf, toPage, bytes }: Choice): ChosenFindings {
  const queues = new Map<number, number[]>();
  for (const [index, finding] of findings.entries()) {
    const rule = ruleOf(finding);
    const queue = queues.get(rule);
    if (queue === undefined) queues.set(rule, [index]);
    else queue.push(index);
  }
  const chosen: { readonly index: number; readonly finding: PageFinding }[] = [];
  const leftOut = new Map([...queues].map(([rule, queue]) => [rule, queue.length]));
  let used = 0;
  for (const { index, rule, isFirst } of inTurns(queues)) {
    const finding = findings[index];
    if (finding === undefined) continue;
    const page = toPage(finding);
    const size = sizeOf(page) + bytesAround;
    if (!isFirst && (chosen.length >= mostFindings || used + size > bytes)) break;
    chosen.push({ index, finding: page });
    leftOut.set(rule, (leftOut.get(rule) ?? 0) - 1);
    used += size;
  }
  chosen.sort((left, right) => left.index - right.index);
  const found = new Map([...queues].map(([rule, queue]) => [rule, queue.length]));
  return { findings: chosen.map(({ finding }) => finding), bytes: used, found, leftOut };
}

/** A comma, a line break and blanks. */
const bytesAround = 6;

function* inTurns(queues: ReadonlyMap<number, readonly number[]>): Generator<{ index: number; rule: number; isFirst: boolean }> {
  let active = [...queues];
  for (let turn = 0; active.length > 0; turn += 1) {
    for (const [rule, queue] of active) yield { index: queue[turn] ?? 0, rule, isFirst: turn === 0 };
    active = active.filter(([, queue]) => queue.length > turn + 1);
  }
}
