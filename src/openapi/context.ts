import type { Node } from '../document/node.ts';
import {
  type Classification,
  type DataClass,
  type DataTag,
  dataTags,
  type Exposure,
  exposures,
  type Lifecycle,
} from '../report/classification.ts';
import type { Element } from './element.ts';
import { isObject } from './element.ts';

export type { DataClass, DataTag, Exposure, Lifecycle };

/** What rules may depend on: what the configuration says, else what the definition's extensions say. */
export interface Context {
  readonly exposure: Exposure;
  /** False when nothing says so and the strictest was taken. */
  readonly isExposureDeclared: boolean;
  /** Absent when nothing says so. */
  readonly dataClass: DataClass | undefined;
  readonly dataTags: ReadonlySet<DataTag>;
  /** Absent when nothing says so, or in no known word. */
  readonly lifecycle: Lifecycle | undefined;
  /** What the configuration says. */
  readonly said: Said;
}

/** What a configuration says about an API. It goes before what the definition says. */
export interface Said extends Classification {
  readonly owner?: string;
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

const exposureNames = new Map<unknown, Exposure>([
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

/** What a definition declares of itself, by extensions of its `info`, which count first, and of its root. */
export function readClassification(root: Element): Classification {
  const info = root.one('info');
  const first = <Value>(read: (element: Element) => Value | undefined): Value | undefined =>
    (info === undefined ? undefined : read(info)) ?? read(root);
  const exposure = first(exposureOf) ?? exposureOfServers(root);
  const data = first(dataClassOf);
  const lifecycle = first(lifecycleOf);
  const places = info === undefined ? [root] : [root, info];
  return {
    ...(exposure === undefined ? {} : { exposure }),
    ...(data === undefined ? {} : { data }),
    ...(places.some(isClassified) ? { tags: dataTags.filter((tag) => places.some((place) => dataTagsOf(place).has(tag))) } : {}),
    ...(lifecycle === undefined ? {} : { lifecycle }),
  };
}

/** What rules may depend on, from what the definition declares and what the configuration says. */
export function createContext(declared: Classification, said: Said = {}): Context {
  const { exposure, data, tags, lifecycle }: Classification = { ...declared, ...said };
  return {
    exposure: exposure ?? 'public',
    isExposureDeclared: exposure !== undefined,
    dataClass: data,
    dataTags: new Set(tags),
    lifecycle,
    said,
  };
}

/** What an operation says about itself; where the configuration says something, an operation can only be stricter. */
export function classifyWithin({ said, exposure, dataClass, dataTags: tags }: Context, elements: readonly Element[]): Classification {
  const own = <Value>(read: (element: Element) => Value | undefined): Value | undefined => {
    for (const element of elements) {
      const value = read(element);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const ownExposure = own(exposureOf);
  const ownData = own(dataClassOf);
  const ownTags = elements.some(isClassified) ? elements.flatMap((element) => [...dataTagsOf(element)]) : [];
  // Mostly nothing is said.
  if (ownExposure === undefined && ownData === undefined && ownTags.length === 0) return unclassified;
  return {
    ...(ownExposure === undefined ? {} : { exposure: said.exposure === undefined ? ownExposure : mostExposed(ownExposure, exposure) }),
    ...(ownData === undefined ? {} : { data: said.data === undefined ? ownData : mostSensitive(ownData, dataClass) }),
    ...(ownTags.length === 0 ? {} : { tags: dataTags.filter((tag) => tags.has(tag) || ownTags.includes(tag)) }),
  };
}

const unclassified: Classification = {};

function mostExposed(left: Exposure, right: Exposure): Exposure {
  return exposures.indexOf(left) <= exposures.indexOf(right) ? left : right;
}

function mostSensitive(left: DataClass, right: DataClass = left): DataClass {
  return isClassAtLeast(left, right) ? left : right;
}

/** The exposure an element declares itself. */
export function exposureOf(element: Element): Exposure | undefined {
  for (const name of extensionNames.exposure) {
    const declared = element.get(name);
    const exposure = declared === undefined ? undefined : exposureNames.get(lowerCase(declared));
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

function isClassified(element: Element): boolean {
  return element.has(extensionNames.dataClass[0]);
}

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
