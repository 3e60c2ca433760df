import { gravity } from './effective-rules.ts';
import type { WeakenedRule, Weakening } from './weakening.ts';

/**
 * Weakenings as a report lists them, in order of their places: the same once, whatever the number of definitions that it concerns, and
 * what happens to many rules in one place, mostly by another ruleset, once for all of them.
 */
export function summarizeWeakenings(weakenings: readonly Weakening[]): readonly Weakening[] {
  return joinRules(collapse(weakenings)).map(({ weakening, amount }) => toSentence(weakening, amount));
}

/** A weakening, and the number of definitions that it concerns. */
interface Counted {
  readonly weakening: Weakening;
  readonly amount: number;
}

function collapse(weakenings: readonly Weakening[]): readonly Counted[] {
  const groups = new Map<string, { readonly weakening: Weakening; amount: number }>();
  for (const weakening of [...weakenings].sort(byPlace)) {
    const key = `${weakening.subject} ${weakening.message} ${weakening.example ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { weakening, amount: 1 });
    else group.amount += 1;
  }
  return [...groups.values()];
}

/** More than a reader wants to be told one by one. */
const many = 6;
const named = 5;

function joinRules(all: readonly Counted[]): readonly Counted[] {
  const groups = new Map<string, (Counted & { readonly rule: WeakenedRule })[]>();
  for (const one of all) {
    const { rule } = one.weakening;
    if (rule === undefined) continue;
    const key = groupKey(one, rule);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ ...one, rule }]);
    else group.push({ ...one, rule });
  }
  return all.flatMap((one) => {
    const { rule } = one.weakening;
    const group = rule === undefined ? [] : (groups.get(groupKey(one, rule)) ?? []);
    if (group.length < many) return [one];
    return group[0]?.weakening === one.weakening
      ? [
          joined(
            one,
            group.map((member) => member.rule),
          ),
        ]
      : [];
  });
}

function groupKey({ weakening: { location, example }, amount }: Counted, { change }: WeakenedRule): string {
  const { line, column } = location.range.start;
  return `${change} ${amount} ${location.uri}:${line}:${column} ${example ?? ''}`;
}

function joined({ weakening: { location, example }, amount }: Counted, rules: readonly WeakenedRule[]): Counted {
  const [{ change } = { change: 'off' as const }] = rules;
  const sorted = [...rules].sort((left, right) => gravity(right.was) - gravity(left.was) || compareText(left.id, right.id));
  const names = sorted.slice(0, named).map(({ id }) => `"${id}"`);
  const rest = rules.length - names.length;
  const list = `${names.join(', ')} and ${rest} more`;
  const message = `${rules.length} rules ${changes[change]}: ${list}.`;
  return { weakening: { subject: `rules ${change}`, message, location, ...(example === undefined ? {} : { example }) }, amount };
}

const changes: Readonly<Record<WeakenedRule['change'], string>> = {
  off: 'of the base no longer run',
  lower: 'are less grave than at the base',
  unlocked: 'are no longer locked',
};

function toSentence({ example, rule: _, ...weakening }: Weakening, amount: number): Weakening {
  const concerns = amount === 1 || weakening.hasScope === true ? [] : [`It concerns ${amount} definitions.`];
  return { ...weakening, message: [weakening.message, ...(example === undefined ? [] : [example]), ...concerns].join(' ') };
}

function byPlace({ location: one, subject }: Weakening, { location: other, subject: otherSubject }: Weakening): number {
  const { line, column } = one.range.start;
  const { start } = other.range;
  return compareText(one.uri, other.uri) || line - start.line || column - start.column || compareText(subject, otherSubject);
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
