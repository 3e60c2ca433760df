import { KEYS, trapAccess } from '@stoplight/json';
import { type Container, isContainer } from './outside.ts';

/**
 * JavaScript lists integer keys first, in ascending order. Spectral's parsers keep the order of the text by way of proxies; what is put
 * together anew from such an object when references are resolved loses it for its keys, but still carries it along. Both shows in results.
 */
export function withKeyOrder(object: Container, order: readonly string[]): Container {
  carryOrder(object, [...order, KEYS]);
  return trapAccess(object);
}

/** A copy of an object with other values for some keys, as the library makes it: it carries the order but does not show it. */
export function copyOf(object: Container): Record<string, unknown> {
  const copy = { ...object };
  const order: unknown = Reflect.get(object, KEYS);
  if (order !== undefined) carryOrder(copy, order);
  return copy;
}

function carryOrder(object: Container, order: unknown): void {
  Object.defineProperty(object, KEYS, { configurable: true, value: order });
}

/** True when keys in this order are not listed in it. */
export function losesOrder(keys: Iterable<string>): boolean {
  let last = -1;
  let onlyIntegers = true;
  for (const key of keys) {
    const isInteger = isIntegerKey(key);
    if (isInteger && (!onlyIntegers || Number(key) < last)) return true;
    if (isInteger) last = Number(key);
    else onlyIntegers = false;
  }
  return false;
}

function isIntegerKey(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 && /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < 4_294_967_295;
}

/** Data of Spectral's YAML parser as plain objects, but for those whose order of keys JavaScript does not keep. */
export function plainData(data: unknown): unknown {
  if (!isContainer(data)) return data;
  if (Array.isArray(data)) return data.map(plainData);
  const keys = Object.keys(data);
  const plain: Record<string, unknown> = {};
  for (const key of keys) plain[key] = plainData(data[key]);
  return losesOrder(keys) ? withKeyOrder(plain, keys) : plain;
}
