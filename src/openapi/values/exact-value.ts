import type { Document } from '../../document/document.ts';
import type { Node } from '../../document/node.ts';
import { isObject } from '../element.ts';
import { once } from '../once.ts';
import type { Schema } from '../schema.ts';
import { isRounded, readInteger } from './decimal.ts';

/**
 * The value of a node, with bigints for the integers in it that a double may have rounded. The value itself where there are none. A number
 * whose digits are lost stays what it was read as: behind a YAML alias, and where a program wrote down a rounded one.
 */
export function exactValue(node: Node): unknown {
  const { value } = node;
  if (!holdsRounded(value)) return value;
  if (typeof value !== 'object' || value === null) return exactPart(node);
  const known = exactCopies.get(value);
  if (known !== undefined) return known;
  const copy = exactPart(node);
  exactCopies.set(value, copy);
  return copy;
}

/** What a keyword says, as `exactValue` has it; `undefined` when it says nothing. */
export function exactKeyword(schema: Schema, name: string): unknown {
  const value = schema.keyword(name);
  const node = holdsRounded(value) ? schema.node.child(name) : undefined;
  return node === undefined ? value : exactValue(node);
}

/** Copies are compared by identity, as what they are copies of. */
const exactCopies = new WeakMap<object, unknown>();

function holdsRounded(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return isRounded(value);
  if (Array.isArray(value)) {
    for (const item of value) if (holdsRounded(item)) return true;
    return false;
  }
  for (const name in value) if (holdsRounded((value as Readonly<Record<string, unknown>>)[name])) return true;
  return false;
}

function exactPart(node: Node): unknown {
  const { value } = node;
  if (isRounded(value)) return writtenInteger(node, value);
  if (Array.isArray(value)) return value.map((item, index) => exactChild(node, index, item));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, exactChild(node, name, member)]));
}

function exactChild(node: Node, key: string | number, value: unknown): unknown {
  const child = node.child(key);
  return child === undefined ? value : exactPart(child);
}

function writtenInteger({ document, range }: Node, value: number): number | bigint {
  const { start, end } = range;
  const line = start.line === end.line ? linesOf(document)[start.line - 1] : undefined;
  const integer = readInteger(line?.slice(start.column - 1, end.column - 1) ?? '');
  if (integer === undefined || Number(integer) !== value) return value;
  return isRoundedText(integer, value) ? value : integer;
}

/** True for what JavaScript writes for a double that is another number: `9223372036854776000` for 2^63. What was meant is lost. */
function isRoundedText(integer: bigint, value: number): boolean {
  return integer !== BigInt(value) && integer === readInteger(String(value));
}

/** The lines of a text, as its ranges count them. */
const linesOf = once(({ text }: Document): readonly string[] => text.split(/\r\n?|\n/));
