import { pick, type Random } from './random.ts';

/** Keys that are written in their own ways in pointers, that JavaScript lists in another order, or that look like something else. */
const keys = [
  'a',
  'b',
  'c',
  'x y',
  'p/q',
  't~u',
  '{id}',
  '200',
  '404',
  '10',
  'default',
  '[0]',
  '2fa',
  '2fb',
  '',
  '1.0',
  '007',
  'é',
  'schema',
] as const;
const leaves = ['text', '', 'é\n"', 0, -1.5, true, false, null, 'a: b', '12'] as const;

/** A document of containers and leaves, in which some objects are references to what is there, to what is not, and to themselves. */
export function randomDocument(random: Random): Record<string, unknown> {
  const document: Record<string, unknown> = {};
  for (let members = 2 + random(4); members > 0; members--) document[pick(random, keys)] = randomValue(random, 4);
  const places = placesIn(document);
  const holders = places.filter(({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value) && random(3) === 0);
  for (const { value } of holders) {
    const pointer = randomPointer(random, places);
    const object = value as Record<string, unknown>;
    // Holders of references mostly have nothing else.
    if (random(4) !== 0) for (const key of Object.keys(object)) delete object[key];
    object['$ref'] = pointer;
  }
  return document;
}

/** A value with the keys that lead to it. */
export interface Place {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Every value in a document, but the document; stops at `most`. */
export function placesIn(document: unknown, most = 400): readonly Place[] {
  const places: Place[] = [];
  const waiting: Place[] = [{ path: [], value: document }];
  for (let place = waiting.shift(); place !== undefined && places.length < most; place = waiting.shift()) {
    if (place.path.length > 0) places.push(place);
    if (typeof place.value !== 'object' || place.value === null) continue;
    for (const [key, value] of Object.entries(place.value)) waiting.push({ path: [...place.path, key], value });
  }
  return places;
}

function randomValue(random: Random, depth: number): unknown {
  const kind = random(8);
  if (depth <= 0 || kind < 2) return pick(random, leaves);
  if (kind === 2) return Array.from({ length: random(4) }, () => randomValue(random, depth - 1));
  const object: Record<string, unknown> = {};
  for (let members = random(5); members > 0; members--) object[pick(random, keys)] = randomValue(random, depth - 1);
  return object;
}

function randomPointer(random: Random, places: readonly Place[]): string {
  if (random(20) === 0) return pick(random, ['#/nowhere', '#/a/b/c/nowhere', '#a', '#/', '#/a/length', '#/%', '#/b//']);
  const place = places[random(places.length)];
  const encode = random(2) === 0 ? encodeURIComponent : (text: string) => text;
  return (place?.path ?? [])
    .map((key) => `/${encode(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
    .reduce((all, part) => all + part, '#');
}

/** The document as JSON, or as YAML whose flow collections hold JSON. */
export function textOf(document: unknown, isJson: boolean, random: Random): string {
  if (isJson) return JSON.stringify(document, null, random(2) === 0 ? 2 : 0);
  return blockOf(document, '', random).replace(/^\n/, '');
}

function blockOf(value: unknown, indent: string, random: Random): string {
  const isEmpty = typeof value !== 'object' || value === null || Object.keys(value).length === 0;
  if (isEmpty || random(6) === 0) return ` ${JSON.stringify(value)}\n`;
  const lines = Array.isArray(value)
    ? value.map((item) => `${indent}-${blockOf(item, `${indent}  `, random)}`)
    : Object.entries(value).map(([key, member]) => `${indent}${keyText(key)}:${blockOf(member, `${indent}  `, random)}`);
  return `\n${lines.join('')}`;
}

function keyText(key: string): string {
  return /^[a-z]+$/.test(key) ? key : JSON.stringify(key);
}
