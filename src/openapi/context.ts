import type { Node } from '../document/node.ts';
import type { Element } from './element.ts';
import { isObject } from './element.ts';

/** Who can reach the API. What is not said counts as `public`. */
export type Exposure = 'public' | 'partner' | 'internal';

/** How sensitive the data are, lowest first. */
export type DataClass = 'public' | 'internal' | 'confidential' | 'restricted';

/** Kinds of data with laws of their own: personal, health, payment cards. */
export type DataTag = 'pii' | 'phi' | 'pci';

/** Where the API is in its life. */
export type Lifecycle = 'experimental' | 'production' | 'deprecated' | 'retired';

/** What rules may depend on, from the definition's extensions now and from policy later. */
export interface Context {
  readonly exposure: Exposure;
  /** False when nothing says so and the strictest was taken. */
  readonly isExposureDeclared: boolean;
  /** Absent when nothing says so. */
  readonly dataClass: DataClass | undefined;
  readonly dataTags: ReadonlySet<DataTag>;
  /** Absent when nothing says so, or in no known word. */
  readonly lifecycle: Lifecycle | undefined;
}

/** A fact that an extension can declare. */
export type Fact = keyof typeof extensionNames;

/** The extensions that declare what OpenAPI has no field for; of several the first one counts. */
const extensionNames = {
  apiId: ['x-api-id'],
  dataClass: ['x-data-classification'],
  environment: ['x-environment', 'x-env'],
  exposure: ['x-exposure', 'x-audience'],
  lifecycle: ['x-lifecycle', 'x-stability', 'x-stability-level', 'x-lifecycle-stage', 'x-maturity'],
  owner: ['x-owner', 'x-owners', 'x-team', 'x-service-owner', 'x-backstage'],
  replacement: ['x-replaced-by', 'x-replacement', 'x-deprecated-by', 'x-superseded-by'],
  serviceLevel: ['x-sla', 'x-slo', 'x-criticality', 'x-tier'],
  sunset: ['x-sunset', 'x-sunset-date', 'x-sunset-at', 'x-removal-date', 'x-end-of-life'],
  tokenLifetime: ['x-token-lifetime', 'x-token-ttl', 'x-token-expiration'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** An extension as written. */
export interface Declaration {
  readonly name: string;
  readonly value: unknown;
  readonly node: Node;
}

/** The extension by which an element declares a fact itself. */
export function declarationOf(element: Element, fact: Fact): Declaration | undefined {
  for (const name of extensionNames[fact]) {
    const node = element.has(name) ? element.node.child(name) : undefined;
    if (node !== undefined) return { name, value: node.value, node };
  }
  return undefined;
}

const exposures = new Map<unknown, Exposure>([
  ['public', 'public'],
  ['external', 'public'],
  ['external-public', 'public'],
  ['partner', 'partner'],
  ['external-partner', 'partner'],
  ['internal', 'internal'],
  ['company-internal', 'internal'],
  ['business-unit-internal', 'internal'],
  ['component-internal', 'internal'],
  ['private', 'internal'],
]);

const dataClasses: readonly DataClass[] = ['public', 'internal', 'confidential', 'restricted'];

const dataTags: readonly DataTag[] = ['pii', 'phi', 'pci'];

const lifecycles = new Map<unknown, Lifecycle>([
  ['design', 'experimental'],
  ['experimental', 'experimental'],
  ['alpha', 'experimental'],
  ['beta', 'experimental'],
  ['preview', 'experimental'],
  ['draft', 'experimental'],
  ['production', 'production'],
  ['stable', 'production'],
  ['ga', 'production'],
  ['deprecated', 'deprecated'],
  ['sunset', 'deprecated'],
  ['retired', 'retired'],
]);

/** Reads what the root and its `info`, which counts first, declare by extensions. */
export function readContext(root: Element): Context {
  const info = root.one('info');
  const first = <Value>(read: (element: Element) => Value | undefined): Value | undefined =>
    (info === undefined ? undefined : read(info)) ?? read(root);
  const declared = first(exposureOf) ?? exposureOfServers(root);
  return {
    exposure: declared ?? 'public',
    isExposureDeclared: declared !== undefined,
    dataClass: first(dataClassOf),
    dataTags: new Set([...dataTagsOf(root), ...(info === undefined ? [] : dataTagsOf(info))]),
    lifecycle: first(lifecycleOf),
  };
}

/** The exposure an element declares itself. */
export function exposureOf(element: Element): Exposure | undefined {
  for (const name of extensionNames.exposure) {
    const exposure = exposures.get(lowerCase(element.get(name)));
    if (exposure !== undefined) return exposure;
  }
  return element.get('x-internal') === true ? 'internal' : undefined;
}

/** What `x-internal` says when every server of the definition has it: an API is internal when all its servers are. */
function exposureOfServers(root: Element): Exposure | undefined {
  const servers = root.below('servers').map(({ element }) => element.flag('x-internal'));
  if (servers.length === 0 || servers.includes(undefined)) return undefined;
  return servers.includes(false) ? 'public' : 'internal';
}

/** The data class an element declares itself: a name, `{ class: name }`, or the highest of a list. */
export function dataClassOf(element: Element): DataClass | undefined {
  const declared = namedClasses(element);
  return declared.length === 0 ? undefined : dataClasses.findLast((dataClass) => declared.includes(dataClass));
}

/** The tags an element declares itself, beside its data class: a name, a list, or `{ tags: [name] }`. */
export function dataTagsOf(element: Element): ReadonlySet<DataTag> {
  const declared = namedClasses(element);
  return declared.length === 0 ? noTags : new Set(dataTags.filter((tag) => declared.includes(tag)));
}

const noTags: ReadonlySet<DataTag> = new Set();

/** Every name that `x-data-classification` holds, in lower case. */
function namedClasses(element: Element): readonly unknown[] {
  const [name] = extensionNames.dataClass;
  if (!element.has(name)) return [];
  const declared = element.get(name);
  return (isObject(declared) ? [declared['class'], declared['tags']] : [declared]).flat().map(lowerCase);
}

/** The state of life an element declares itself: a name, or `{ state: name }`. */
export function lifecycleOf(element: Element): Lifecycle | undefined {
  const declared = declarationOf(element, 'lifecycle')?.value;
  return lifecycles.get(lowerCase(isObject(declared) ? declared['state'] : declared));
}

/** True when `dataClass` is at least as sensitive as `floor`; an undeclared class is not. */
export function isClassAtLeast(dataClass: DataClass | undefined, floor: DataClass): boolean {
  return dataClass !== undefined && dataClasses.indexOf(dataClass) >= dataClasses.indexOf(floor);
}

function lowerCase(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}
