import type { Node } from '../../src/document/node.ts';
import { sensitiveName } from '../../src/openapi/sensitive-names.ts';
import { isPlaceholder } from './placeholders.ts';
import { isInExample, nameOfValue, valueKeys } from './text-places.ts';

/** True for a text that looks as if drawn at random: no words, many different characters, digits and letters mixed. UUIDs name things. */
export function looksRandom(text: string): boolean {
  if (!mayLookRandom(text)) return false;
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-|^\d{4}-\d\d-\d\d|\.(?:com|net|org|io)\b|^x{3}|x{3}$/i.test(text) || isPlaceholder(text)) return false;
  return bitsPerCharacter(text) >= (/^[0-9a-f]+$/i.test(text) ? 3 : 3.5);
}

/** True for the few texts that are worth a closer look; fast, for it sees every text. */
export function mayLookRandom(text: string): boolean {
  return text.length >= 16 && text.length <= 200 && /^(?=[\w+/=.~-]+$)(?=.*\d).*[A-Za-z]/.test(text);
}

/** True for a key that is called a credential, or under which an example of one may stand, in a list of examples too. */
export function mayBeCredential(key: string): boolean {
  return exampleKeys.has(key) || /^\d+$/.test(key) || isCredential(key);
}

const exampleKeys: ReadonlySet<unknown> = new Set(['example', 'default', 'x-example', ...valueKeys]);

/** The name of a credential that a value in an example is given for; `undefined` when it is called otherwise, or listed to choose from. */
export function credentialOf(node: Node): string | undefined {
  if (!isInExample(node) || node.parent?.key === 'enum') return undefined;
  const name = nameOfValue(node);
  return isCredential(name) ? name : undefined;
}

function isCredential(name: string): boolean {
  const sensitive = /^[\w-]+$/.test(name) ? sensitiveName(name) : undefined;
  return sensitive !== undefined && !sensitive.isAmbiguous && secretKinds.has(sensitive.kind);
}

/** Kinds of names that stand for what is secret as long as it lives; signatures and hashes are made of it. */
const secretKinds: ReadonlySet<string> = new Set(['password', 'secret', 'key', 'token', 'session']);

/** Shannon's entropy of the characters: 4 at most for hexadecimal digits, 6 for base64. */
function bitsPerCharacter(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
