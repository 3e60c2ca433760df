import { type DataClass, dataClasses, dataTags, type Exposure, exposures, type Lifecycle, lifecycles } from '../report/classification.ts';
import { type Objection, placeOf } from './objection.ts';
import type { ApiEntry, Layer, Stated } from './settings.ts';

/** What configuration says about a definition. */
export interface NamedApi {
  readonly id?: string;
  /** True when an entry names this very file; one that is named by a glob may share its id with others. */
  readonly isNamedExactly: boolean;
  readonly owner?: string;
  readonly exposure?: Stated<Exposure>;
  readonly data?: Stated<DataClass>;
  readonly lifecycle?: Stated<Lifecycle>;
  /** Data tags and others. */
  readonly tags?: Stated<readonly string[]>;
  readonly objections: readonly Objection[];
}

/**
 * Puts together what all layers say about the definition at `path`. What an outer layer says about it may be made stricter by a nearer
 * one, never laxer. In one layer, an entry that names the file goes before one that names it by a glob.
 */
export function nameApi(layers: readonly Layer[], path: string): NamedApi {
  const naming: Naming = { objections: [], isNamedExactly: false };
  for (const [index, layer] of layers.entries()) {
    const claims = claimsOn(path, layer);
    const [claim, rival] = claims;
    if (claim === undefined) continue;
    if (rival !== undefined) naming.objections.push(twoClaims(claim, rival, path));
    for (const one of claims) objectToTakenId(naming, one, layers.slice(0, index), path);
    takeName(naming, claim);
    for (const one of claims) takeFacts(naming, one);
  }
  return naming;
}

interface Naming {
  id?: string;
  isNamedExactly: boolean;
  owner?: string;
  exposure?: Stated<Exposure>;
  data?: Stated<DataClass>;
  lifecycle?: Stated<Lifecycle>;
  tags?: Stated<readonly string[]>;
  readonly objections: Objection[];
}

function claimsOn(path: string, { apis }: Layer): readonly ApiEntry[] {
  const matching = apis.filter(({ definition }) => definition.matches(path));
  const exact = matching.filter(isExact);
  return exact.length > 0 ? exact : matching;
}

function isExact({ definition }: ApiEntry): boolean {
  return !/[*?[\]{}()]/.test(definition.text);
}

/** The outermost layer that names the file itself gives it its name; else the nearest that matches it. */
function takeName(naming: Naming, claim: ApiEntry): void {
  if (claim.owner !== undefined) naming.owner = claim.owner.value;
  if (naming.isNamedExactly) return;
  naming.id = claim.id;
  naming.isNamedExactly = isExact(claim);
}

function takeFacts(naming: Naming, claim: ApiEntry): void {
  const { objections } = naming;
  const exposure = stricterFact(exposures, naming.exposure, claim.exposure, { claim, field: 'exposure', objections });
  if (exposure !== undefined) naming.exposure = exposure;
  const data = stricterFact(dataClasses, naming.data, claim.data, { claim, field: 'data class', objections });
  if (data !== undefined) naming.data = data;
  const lifecycle = stricterFact(lifecycles, naming.lifecycle, claim.lifecycle, { claim, field: 'lifecycle', objections });
  if (lifecycle !== undefined) naming.lifecycle = lifecycle;
  if (claim.tags !== undefined) naming.tags = joinTags(naming.tags, claim.tags, claim, objections);
}

interface Saying {
  readonly claim: ApiEntry;
  readonly field: string;
  readonly objections: Objection[];
}

/** `strictestFirst` orders the values; the outer one stays unless the nearer one is stricter. */
function stricterFact<Value extends string>(
  strictestFirst: readonly Value[],
  outer: Stated<Value> | undefined,
  nearer: Stated<Value> | undefined,
  { claim, field, objections }: Saying,
): Stated<Value> | undefined {
  if (outer === undefined || nearer === undefined) return outer ?? nearer;
  const difference = strictestFirst.indexOf(nearer.value) - strictestFirst.indexOf(outer.value);
  if (difference > 0) {
    objections.push({
      code: 'policy-loosened',
      message: `The ${field} of API "${claim.id}" is "${outer.value}" by ${placeOf(outer.origin)}; "${nearer.value}" would be less strict.`,
      help: `Remove it, or have ${outer.origin.uri} changed by those who answer for it.`,
      origin: nearer.origin,
    });
  }
  return difference < 0 ? nearer : outer;
}

/** A nearer layer may add data tags, which makes more of them count; other tags choose profiles, and are the outer layer's to give. */
function joinTags(
  outer: Stated<readonly string[]> | undefined,
  nearer: Stated<readonly string[]>,
  { id }: ApiEntry,
  objections: Objection[],
): Stated<readonly string[]> {
  if (outer === undefined) return nearer;
  const dropped = outer.value.filter((tag) => isDataTag(tag) && !nearer.value.includes(tag));
  const added = nearer.value.filter((tag) => !outer.value.includes(tag));
  const foreign = added.filter((tag) => !isDataTag(tag));
  for (const tag of [...dropped, ...foreign]) {
    objections.push({
      code: 'policy-loosened',
      message: `The tags of API "${id}" are said by ${placeOf(outer.origin)}; "${tag}" can be ${dropped.includes(tag) ? 'left out' : 'added'} only there.`,
      help: `${dropped.includes(tag) ? 'Add' : 'Remove'} the tag, or have ${outer.origin.uri} changed by those who answer for it.`,
      origin: nearer.origin,
    });
  }
  const more = added.filter(isDataTag);
  return more.length === 0 ? outer : { value: [...outer.value, ...more], origin: nearer.origin };
}

function isDataTag(tag: string): boolean {
  return (dataTags as readonly string[]).includes(tag);
}

function twoClaims(claim: ApiEntry, rival: ApiEntry, path: string): Objection {
  const file = path.slice(path.lastIndexOf('/') + 1);
  return {
    code: 'config-invalid',
    message: `Two APIs claim the definition ${file}: "${claim.id}" (${placeOf(claim.origin)}) and "${rival.id}" (${placeOf(rival.origin)}).`,
    help: 'Name each definition in one entry of "apis"; a file that is named goes before a glob.',
    origin: rival.origin,
  };
}

/** The id of another API would bring that API's waivers and baseline with it. */
function objectToTakenId({ objections }: Naming, claim: ApiEntry, outer: readonly Layer[], path: string): void {
  for (const entry of outer.flatMap(({ apis }) => apis)) {
    if (entry.id !== claim.id || entry.definition.matches(path)) continue;
    objections.push({
      code: 'config-invalid',
      message: `The API "${claim.id}" is another one by ${placeOf(entry.origin)}.`,
      help: 'Give this API an id of its own.',
      origin: claim.origin,
    });
  }
}
