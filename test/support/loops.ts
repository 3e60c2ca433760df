/** Loops of all kinds, for the test of what rewrites them (`scripts/array-loops.mjs`). Each says what it went through. */
export function runLoops(): readonly unknown[] {
  return [...simpleLoops(), ...takenApart(), ...nestedLoops(), ...changedOnTheWay(), ...overOther(), firstOf([7, 8])];
}

const numbers: readonly number[] = [1, 2, 3];

function simpleLoops(): readonly unknown[] {
  const said: unknown[] = [];
  for (const number of numbers) said.push(number);
  for (let number of numbers) {
    number *= 2;
    said.push(number);
  }
  for (const gap of new Array<number>(2)) said.push(gap);
  for (const number of numbers) {
    said.push(number);
    {
      const number = 'another';
      said.push(number);
    }
  }
  const closures: (() => number)[] = [];
  for (const number of numbers) closures.push(() => number);
  for (const closure of closures) said.push(closure());
  return said;
}

function takenApart(): readonly unknown[] {
  const said: unknown[] = [];
  for (const { length } of ['a', 'bc']) said.push(length);
  for (const [name, value] of Object.entries({ a: 1, b: 2 })) said.push(`${name}=${value}`);
  for (const [, second = 'none', ...others] of [[1], [1, 2, 3, 4]]) said.push(second, others);
  for (const [{ deep }, [first]] of [[{ deep: 1 }, [2]] as const]) said.push(deep, first);
  return said;
}

function nestedLoops(): readonly unknown[] {
  const said: unknown[] = [];
  for (const outer of numbers) for (const inner of numbers) if (inner < outer) said.push([outer, inner]);
  outer: for (const left of numbers) {
    for (const right of numbers) {
      if (right === 2) continue outer;
      if (left === 3) break outer;
      said.push([left, right]);
    }
  }
  return said;
}

function changedOnTheWay(): readonly unknown[] {
  const growing = [3];
  for (const number of growing) if (number > 0) growing.push(number - 1);
  return growing;
}

/** No arrays, or not always. */
function overOther(): readonly unknown[] {
  const said: unknown[] = [];
  const either = (numbers.length > 5 ? ['list'] : new Set(['set'])) as readonly string[] | ReadonlySet<string>;
  for (const one of either) said.push(one);
  const growing = new Set([2]);
  for (const number of growing) if (number > 0) growing.add(number - 1);
  for (const [key, value] of new Map([['k', growing]])) said.push(key, value);
  for (const character of 'a\u{1f600}') said.push(character);
  for (const value of countTo(2)) said.push(value);
  const unknown = JSON.parse('[1]');
  for (const one of unknown) said.push(one);
  return said;
}

function firstOf<Item>(items: readonly Item[]): Item | undefined {
  for (const item of items) return item;
  return undefined;
}

function* countTo(last: number): Generator<number> {
  for (let number = 1; number <= last; number += 1) yield number;
}
