import { afterAll, expect, test } from 'vitest';
import { removeWorkspaces } from '../action/workspace.ts';
import { type Answer, ask, type Change, fresh, openChange, weakened } from './gate.ts';
import { organization } from './organization.ts';

/** A way to get a finding past the gate, and how it fails. */
export interface Attack {
  /** What the author of the change does, as the end of a sentence: "renames the file". */
  readonly name: string;
  /** Files of the base, on top of those of the organization. */
  readonly base?: Readonly<Record<string, string>>;
  readonly before?: (change: Change) => void;
  readonly change: (change: Change) => void;
  /** Default: `--base main`. */
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly exitCode: 1 | 2;
  /** Operations (else files) that are found all the same: open, new, errors. */
  readonly finds?: readonly string[];
  /** The rule that finds them. Default: `security-defined` */
  readonly rule?: string;
  /** Words of `policy-weakened`, one for each such finding that must be there. */
  readonly weakens?: readonly string[];
  /** Words of what keeps the run from a verdict. */
  readonly refuses?: readonly string[];
  /** Looks at the rest. */
  readonly check?: (answer: Answer, change: Change) => void;
}

/** Tries attacks, a test for each: every one of them fails the run, and for the reason that is expected. */
export function tryAttacks(attacks: readonly Attack[]): void {
  afterAll(removeWorkspaces);
  test.concurrent.each(attacks.map((attack) => [attack.name, attack] as const))('%s', async (_name, attack) => {
    const change = openChange({ ...organization, ...attack.base }, attack.before);
    attack.change(change);
    const answer = await ask(change, attack.args, attack.environment);
    expect(fresh(answer, attack.rule)).toEqual(expect.arrayContaining([...(attack.finds ?? [])]));
    const messages = weakened(answer).join('\n');
    for (const words of attack.weakens ?? []) expect(messages).toContain(words);
    const problems = (answer.report?.notifications ?? []).filter(({ level }) => level === 'error').map(({ message }) => message);
    for (const words of attack.refuses ?? []) expect([...problems, answer.stderr].join('\n')).toContain(words);
    expect({ exitCode: answer.exitCode, bug: answer.stderr.includes('This is a bug') }).toEqual({ exitCode: attack.exitCode, bug: false });
    if (attack.exitCode === 1) expect(answer.stdout).toMatch(/^Fail\b/m);
    attack.check?.(answer, change);
  });
}
