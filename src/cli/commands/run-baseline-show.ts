import { createBaselineMatcher } from '../../policy/baseline.ts';
import { countFingerprints, type Fingerprints } from '../../policy/fingerprints.ts';
import type { Baseline } from '../../policy/settings.ts';
import { streamJson } from '../../reporters/json-stream.ts';
import { count } from '../../reporters/phrases.ts';
import { displayPath } from '../../reporters/uri.ts';
import { nearest } from '../../suggestion.ts';
import { type Arguments, usage } from '../arguments.ts';
import { exitNoVerdict } from '../command.ts';
import { joinChunks } from '../output/chunks.ts';
import type { Terminal } from '../terminal.ts';
import { baselineShow } from './baseline.ts';
import { type BaselineWork, lintForBaseline, tellProblems } from './baseline-lint.ts';
import { say } from './baseline-write.ts';
import { requireBaseline } from './run-baseline-update.ts';

/** Runs `lintel baseline show`. Returns the exit code. */
export async function runBaselineShow(args: Arguments, terminal: Terminal): Promise<number> {
  const by = readBy(args);
  const lints = args.flags.get('lint') !== false;
  const { works, problems } = await lintForBaseline(args, terminal, { command: baselineShow, lints });
  const hasLooked = lints && problems.length === 0;
  const counted: CountedBaseline[] = [];
  for (const work of works) counted.push(countBaseline(work, await requireBaseline(work, terminal.cwd), hasLooked));
  if (args.flags.get('json') === true) {
    for (const chunk of joinChunks(streamJson({ version: 1, baselines: counted }, 4, 0))) await terminal.stdout.write(chunk);
  } else {
    for (const one of counted) await say(terminal, baselineLines(one, by));
  }
  await tellProblems(problems, args, terminal);
  return problems.length === 0 ? 0 : exitNoVerdict;
}

type By = 'rule' | 'definition';

function readBy({ values }: Arguments): By {
  const by = values.get('by') ?? 'rule';
  if (by === 'rule' || by === 'definition') return by;
  const meant = nearest(by, ['rule', 'definition']);
  throw usage(
    `Findings are not counted by "${by}".`,
    baselineShow,
    meant === undefined ? 'Write rule or definition.' : `Did you mean "${meant}"?`,
  );
}

/** How many findings a rule or a definition has in a baseline. `gone` is absent when nobody looked. */
interface Count {
  readonly name: string;
  readonly findings: number;
  readonly gone?: number;
}

/** A baseline in numbers. */
interface CountedBaseline {
  readonly file: string;
  readonly findings: number;
  readonly gone?: number;
  readonly rules: readonly Count[];
  readonly definitions: readonly Count[];
  /** Definitions that do not exist any more. */
  readonly orphans: readonly string[];
}

function countBaseline(work: BaselineWork, baseline: Baseline, hasLooked: boolean): CountedBaseline {
  const matcher = createBaselineMatcher(baseline, hasLooked ? work.definitions : [], work.existing);
  const gone = new Map([...matcher.gone].map(([key, group]) => [matcher.groups.get(key) ?? key, group]));
  const goneOf = (key: string): Fingerprints =>
    (matcher.orphans.includes(key) ? baseline.definitions.get(key) : gone.get(key)) ?? new Map();
  const rules = new Map<string, { findings: number; gone: number }>();
  const definitions: Count[] = [];
  for (const [key, group] of baseline.definitions) {
    const goneHere = goneOf(key);
    definitions.push(counted(key, countFingerprints(group), countFingerprints(goneHere), hasLooked));
    for (const [ruleId, { size }] of group) {
      const sum = rules.get(ruleId) ?? { findings: 0, gone: 0 };
      rules.set(ruleId, { findings: sum.findings + size, gone: sum.gone + (goneHere.get(ruleId)?.size ?? 0) });
    }
  }
  const byRule = [...rules].map(([id, sum]) => counted(id, sum.findings, sum.gone, hasLooked));
  const total = (list: readonly Count[], what: 'findings' | 'gone'): number => list.reduce((sum, one) => sum + (one[what] ?? 0), 0);
  return {
    file: displayPath(work.uri),
    findings: total(byRule, 'findings'),
    ...(hasLooked ? { gone: total(byRule, 'gone') } : {}),
    rules: byRule.sort(mostFirst),
    definitions: definitions.sort(mostFirst),
    orphans: matcher.orphans,
  };
}

function counted(name: string, findings: number, gone: number, hasLooked: boolean): Count {
  return hasLooked ? { name, findings, gone } : { name, findings };
}

function mostFirst(left: Count, right: Count): number {
  return right.findings - left.findings || (left.name < right.name ? -1 : 1);
}

function baselineLines({ file, findings, gone, rules, definitions, orphans }: CountedBaseline, by: By): readonly string[] {
  const rows = by === 'rule' ? rules : definitions;
  const hasLooked = gone !== undefined;
  const width = Math.max(...rows.map(({ name }) => name.length), by.length) + 2;
  return [
    `${file}: ${count(findings, 'finding')}, ${count(rules.length, 'rule')}, ${count(definitions.length, 'definition')}`,
    '',
    ...(rows.length === 0 ? [] : [`  ${by.padEnd(width)}findings${hasLooked ? '      gone' : ''}`]),
    ...rows.map((row) => `  ${row.name.padEnd(width)}${String(row.findings).padStart(8)}${hasLooked ? String(row.gone).padStart(10) : ''}`),
    ...(rows.length === 0 ? [] : ['']),
    ...(hasLooked && gone > 0 ? [`${count(gone, 'finding')} gone: "lintel baseline prune" takes ${gone === 1 ? 'it' : 'them'} out.`] : []),
    ...(hasLooked && gone === 0 ? ['None of them is gone.'] : []),
    ...orphans.map((key) => `"${key}" does not exist any more.`),
  ];
}
