import { noCharacters } from './character-set.ts';
import type { Automaton } from './pattern-automaton.ts';

/** What an engine goes through on a text: at how many places, and how many ways end there. */
export interface Run {
  /** How many ways there are to be at each position. */
  readonly ways: ReadonlyMap<number, number>;
  /** Of all ways, one for each character. */
  readonly steps: number;
  /** Whether the expression has matched, whatever follows. */
  readonly hasMatched: boolean;
}

/** Counts the ways that an engine goes on a text from its first character, unless it is done before: all of them if it does not match. */
export function runOn(automaton: Automaton, text: string, before?: Run): Run {
  let run = before;
  for (const character of text) run = step(automaton, run, 1n << BigInt(character.charCodeAt(0)));
  return run ?? { ways: new Map(), steps: 0, hasMatched: false };
}

function step({ first, last, next, sets }: Automaton, before: Run | undefined, character: bigint): Run {
  const ways = new Map<number, number>();
  let { steps, hasMatched } = before ?? { steps: 0, hasMatched: false };
  const goOn = (targets: readonly number[], count: number): void => {
    for (const target of targets) {
      if (((sets[target] ?? noCharacters) & character) === noCharacters) continue;
      ways.set(target, (ways.get(target) ?? 0) + count);
      steps += count;
    }
  };
  if (before === undefined) goOn(first, 1);
  else for (const [position, count] of before.ways) goOn(next[position] ?? [], count);
  hasMatched ||= last.some((position) => ways.has(position));
  return { ways, steps, hasMatched };
}

/** A text behind which no way of a run can end in a match; `undefined` when none is found. */
export function findFailure(automaton: Automaton, run: Run): string | undefined {
  const characters = tellingCharacters(automaton);
  const seen = new Set<string>();
  const queue: (readonly [Run, string])[] = [[run, '']];
  for (const [then, text] of queue) {
    if (then.hasMatched) continue;
    if (!endsInMatch(automaton, then)) return text;
    if (queue.length > maxRuns) return undefined;
    for (const character of characters) {
      const after = runOn(automaton, character, then);
      const key = [...after.ways.keys()].sort((left, right) => left - right).join();
      if (!seen.has(key)) queue.push([after, text + character]);
      seen.add(key);
    }
  }
  return undefined;
}

const maxRuns = 200;

function endsInMatch({ next, sets, last }: Automaton, { ways }: Run): boolean {
  return [...ways.keys()].some((position) =>
    (next[position] ?? []).some((target) => sets[target] === noCharacters && last.includes(target)),
  );
}

/** One ASCII character for each of the kinds that an expression tells apart. */
function tellingCharacters({ sets }: Automaton): readonly string[] {
  const distinct = [...new Set(sets)];
  const kinds = new Map<string, string>();
  for (const code of [0, 10, 33, ...Array(128).keys()]) {
    const kind = distinct.map((set) => (set >> BigInt(code)) % 2n).join('');
    if (!kinds.has(kind)) kinds.set(kind, String.fromCharCode(code));
  }
  return [...kinds.values()];
}
