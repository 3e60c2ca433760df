import { isUnambiguous } from './pattern-ambiguity.ts';
import { characterOf } from './pattern-anchors.ts';
import type { Choice, Term } from './pattern-syntax.ts';

/**
 * The same without what is only matched when the search has succeeded already, such as `.*` at an end that has no `$`: an engine takes
 * it in one way and is done. What has many ways to fail stays.
 */
export function withoutTails(choice: Choice): Choice {
  const known = trimmed.get(choice);
  if (known !== undefined) return known;
  const shorter = choice.map((sequence) => {
    let end = sequence.length;
    for (let last = sequence[end - 1]; last?.is === 'repeat' && last.min === 0 && hasOneWay(last); last = sequence[end - 1]) end -= 1;
    const last = sequence[end - 1];
    const isOfCharacters = last?.is === 'repeat' && characterOf(last.body) !== undefined;
    return isOfCharacters ? [...sequence.slice(0, end - 1), { ...last, max: last.min }] : sequence.slice(0, end);
  });
  trimmed.set(choice, shorter);
  return shorter;
}

function hasOneWay(repeat: Term & { readonly is: 'repeat' }): boolean {
  return characterOf(repeat.body) !== undefined || isUnambiguous([[repeat]]);
}

const trimmed = new WeakMap<Choice, Choice>();
