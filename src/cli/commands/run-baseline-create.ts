import { existsSync } from 'node:fs';
import { readBaseline } from '../../config/baseline-file.ts';
import { ToolError } from '../../errors.ts';
import { renewBaseline } from '../../policy/baseline-change.ts';
import { countFingerprints } from '../../policy/fingerprints.ts';
import type { Baseline } from '../../policy/settings.ts';
import { count } from '../../reporters/phrases.ts';
import { displayPath } from '../../reporters/uri.ts';
import type { Arguments } from '../arguments.ts';
import { exitNoVerdict } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { baselineCreate } from './baseline.ts';
import { type BaselineWork, lintForBaseline, tellProblems } from './baseline-lint.ts';
import { say, writeBaseline } from './baseline-write.ts';

/** Runs `lintel baseline create`. Returns the exit code. */
export async function runBaselineCreate(args: Arguments, terminal: Terminal): Promise<number> {
  const { works, problems } = await lintForBaseline(args, terminal, { command: baselineCreate, lints: true });
  if (problems.length > 0) {
    await tellProblems(problems, args, terminal);
    await terminal.stderr.write('No baseline is written: it would be one of half a look.\n');
    return exitNoVerdict;
  }
  const isForced = args.flags.get('force') === true;
  if (!isForced) for (const work of works) requireNone(work);
  for (const work of works) {
    const previous = isForced ? await readOr(work, terminal.cwd) : none;
    await create(work, previous, terminal);
  }
  return 0;
}

const none: Pick<Baseline, 'definitions'> = { definitions: new Map() };

function requireNone({ path, uri }: BaselineWork): void {
  if (!existsSync(path)) return;
  throw new ToolError('usage', `There is a baseline already: "${displayPath(uri)}".`, {
    help: 'Run "lintel baseline update" to take out what is repaired, or add --force to accept everything that is open now.',
  });
}

/** What a baseline says about other definitions is kept; one that cannot be read is replaced. */
async function readOr({ path }: BaselineWork, cwd: string): Promise<Pick<Baseline, 'definitions'>> {
  try {
    return (await readBaseline(path, cwd)) ?? none;
  } catch (error) {
    if (error instanceof ToolError && error.code === 'baseline-invalid') return none;
    throw error;
  }
}

async function create(work: BaselineWork, previous: Pick<Baseline, 'definitions'>, terminal: Terminal): Promise<void> {
  const { definitions, findings, expired, uri } = work;
  const renewed = renewBaseline({ ...work, baseline: previous });
  await writeBaseline(work, renewed);
  const others = renewed.size - definitions.length;
  const lines = [
    `Wrote ${displayPath(uri)}: ${count(sum(definitions), 'finding')} of ${count(definitions.length, 'definition')}.`,
    ...(others > 0 ? [`What it holds about ${count(others, 'other definition')} is kept.`] : []),
    ...(expired > 0 ? [`${count(expired, 'finding')} with an expired waiver stayed out: a baseline does not cover them.`] : []),
    ...(work.isLookedUp ? [] : ['It counts when lintel.yaml names it under "baseline".']),
    findings.size === 0
      ? 'There is nothing to accept: every finding from now on is new.'
      : 'From now on only new findings fail. Commit the file; run "lintel baseline update" after repairs.',
  ];
  await say(terminal, lines);
}

function sum(definitions: BaselineWork['definitions']): number {
  return definitions.reduce((total, { candidates }) => total + countFingerprints(candidates), 0);
}
