import { readBaseline } from '../../config/baseline-file.ts';
import { ToolError } from '../../errors.ts';
import { type BaselineChange, changeBaseline, dropGroups } from '../../policy/baseline-change.ts';
import { countFingerprints, type Fingerprints } from '../../policy/fingerprints.ts';
import type { Baseline } from '../../policy/settings.ts';
import type { AssessedFinding } from '../../report/finding.ts';
import { count } from '../../reporters/phrases.ts';
import { displayPath } from '../../reporters/uri.ts';
import type { Arguments } from '../arguments.ts';
import { type Command, exitNoVerdict } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { baselinePrune, baselineUpdate } from './baseline.ts';
import { type BaselineLint, type BaselineWork, lintForBaseline, tellProblems } from './baseline-lint.ts';
import { say, writeBaseline } from './baseline-write.ts';

/** Runs `lintel baseline update`. Returns the exit code. */
export function runBaselineUpdate(args: Arguments, terminal: Terminal): Promise<number> {
  const grows = args.flags.get('allow-growth') === true;
  return change(args, terminal, { command: baselineUpdate, grows, tellsFresh: !grows });
}

/** Runs `lintel baseline prune`. Returns the exit code. */
export function runBaselinePrune(args: Arguments, terminal: Terminal): Promise<number> {
  return change(args, terminal, { command: baselinePrune, grows: false, tellsFresh: false });
}

interface Manner {
  readonly command: Command;
  /** Whether what is new goes in. */
  readonly grows: boolean;
  /** Whether what is new is listed, and makes exit code 1. */
  readonly tellsFresh: boolean;
}

async function change(args: Arguments, terminal: Terminal, manner: Manner): Promise<number> {
  const linted = await lintForBaseline(args, terminal, { command: manner.command, lints: true });
  if (linted.problems.length > 0) {
    await tellProblems(linted.problems, args, terminal);
    await terminal.stderr.write('The baseline stays as it is: it would be one of half a look.\n');
    return exitNoVerdict;
  }
  const pairs: (readonly [BaselineWork, Baseline])[] = [];
  for (const work of linted.works) pairs.push([work, await requireBaseline(work, terminal.cwd)]);
  let hasFresh = false;
  for (const [work, baseline] of pairs) {
    const changed = changeBaseline({ ...work, baseline }, manner);
    await apply(work, baseline, changed, { ...manner, isWhole: linted.isWhole }, terminal);
    hasFresh ||= changed.fresh.size > 0;
  }
  return hasFresh && manner.tellsFresh ? 1 : 0;
}

/**
 * Reads the baseline of a work.
 * @throws ToolError `usage` when there is none; whatever is wrong with it
 */
export async function requireBaseline({ path, uri }: BaselineWork, cwd: string): Promise<Baseline> {
  const baseline = await readBaseline(path, cwd);
  if (baseline !== undefined) return baseline;
  throw new ToolError('usage', `There is no baseline "${displayPath(uri)}".`, {
    help: 'Run "lintel baseline create" to write one, or name another with --file.',
  });
}

async function apply(
  work: BaselineWork,
  baseline: Baseline,
  changed: BaselineChange,
  { grows, tellsFresh, isWhole }: Manner & Pick<BaselineLint, 'isWhole'>,
  terminal: Terminal,
): Promise<void> {
  const dropped = isWhole ? changed.orphans : [];
  const definitions = dropGroups(changed.definitions, dropped);
  const lost = dropped.reduce((sum, key) => sum + countFingerprints(baseline.definitions.get(key) ?? new Map()), 0);
  const gone = total(changed.gone) + lost;
  const added = grows ? total(changed.fresh) : 0;
  // Also what two branches wrote and a merge put together is in order then.
  await writeBaseline(work, definitions);
  const name = displayPath(work.uri);
  const left = [...definitions.values()].reduce((sum, group) => sum + countFingerprints(group), 0);
  await say(terminal, [
    gone + added === 0
      ? `${name}: nothing to take out${grows ? ' or to add' : ''}, ${count(left, 'finding')} as before.`
      : `${name}: ${gone} out, ${added} added, ${count(left, 'finding')} left.`,
    ...[...changed.renamed].map(([before, after]) => `"${before}" is "${after}" now.`),
    ...dropped.map((key) => `"${key}" does not exist any more and is taken out.`),
    ...(isWhole ? [] : changed.orphans.map((key) => `"${key}" does not exist; "lintel baseline prune" without arguments takes it out.`)),
    ...(work.expired > 0 ? [`${count(work.expired, 'finding')} with an expired waiver: a baseline does not cover them.`] : []),
    ...(tellsFresh ? freshLines(work, changed.fresh) : []),
  ]);
}

function total(groups: ReadonlyMap<string, Fingerprints>): number {
  return [...groups.values()].reduce((sum, group) => sum + countFingerprints(group), 0);
}

const maxListed = 20;

function freshLines({ findings }: BaselineWork, fresh: ReadonlyMap<string, Fingerprints>): readonly string[] {
  if (fresh.size === 0) return [];
  const listed = [...fresh].flatMap(([key, group]) =>
    (findings.get(key) ?? []).filter(({ ruleId, fingerprint }) => group.get(ruleId)?.has(fingerprint) === true),
  );
  const more = listed.length - maxListed;
  return [
    '',
    `${count(total(fresh), 'finding')} ${total(fresh) === 1 ? 'is' : 'are'} new and not in the baseline:`,
    ...listed.slice(0, maxListed).map(findingLine),
    ...(more > 0 ? [`  … and ${more} more: "lintel lint" shows them.`] : []),
    '',
    'Repair them, or accept them with "lintel baseline update --allow-growth".',
  ];
}

function findingLine({ location, severity, ruleId, message }: AssessedFinding): string {
  const { line, column } = location.range.start;
  return `  ${displayPath(location.uri)}:${line}:${column}  ${severity}  ${ruleId}  ${message}`;
}
