import { type Classification, type DataTag, dataClasses, dataTags, exposures, lifecycles } from '../report/classification.ts';
import type { Location } from '../report/location.ts';
import type { NamedApi } from './named-api.ts';

/** Where configuration and definition say different things about an API; configuration counts. */
export interface Contradiction {
  readonly field: keyof Classification;
  /** What configuration says, in words: `internal`, `pii, pci`. */
  readonly configured: string;
  readonly declared: string;
  /** Where configuration says so. */
  readonly origin: Location;
  /** True when the definition says the stricter thing. */
  readonly isDeclaredStricter: boolean;
}

/** Configuration's word, else that of the definition, with what one operation says about itself on top. */
export function classify(api: NamedApi, declared: Classification, audience: Classification = {}): Classification {
  const configured = configuredFacts(api);
  const exposure = overlay(exposures, configured.exposure, declared.exposure, audience.exposure);
  const data = overlay(dataClasses, configured.data, declared.data, audience.data);
  const lifecycle = overlay(lifecycles, configured.lifecycle, declared.lifecycle, audience.lifecycle);
  const tags = overlayTags(configured.tags, declared.tags, audience.tags);
  return {
    ...(exposure === undefined ? {} : { exposure }),
    ...(data === undefined ? {} : { data }),
    ...(tags === undefined ? {} : { tags }),
    ...(lifecycle === undefined ? {} : { lifecycle }),
  };
}

/**
 * What an API is judged as: the strictest where nothing is known. Whose data class is known and whose data tags are not has none: a class
 * or tags, either speaks of the data.
 */
export function assumeStrictest({ exposure, data, tags, lifecycle }: Classification): Required<Classification> {
  return {
    exposure: exposure ?? 'public',
    data: data ?? 'restricted',
    tags: tags ?? (data === undefined ? dataTags : []),
    lifecycle: lifecycle ?? 'production',
  };
}

/** Where the definition says something else than configuration. */
export function contradictionsOf(api: NamedApi, declared: Classification): readonly Contradiction[] {
  return [
    ...contradiction('exposure', exposures, api.exposure, declared.exposure),
    ...contradiction('data', dataClasses, api.data, declared.data),
    ...tagContradiction(api, declared.tags),
    ...contradiction('lifecycle', lifecycles, api.lifecycle, declared.lifecycle),
  ];
}

/** The data tags among tags; `undefined` when tags are given and none of them speaks of data. */
function dataTagsAmong(tags: readonly string[] | undefined): readonly DataTag[] | undefined {
  const found = tags && dataTags.filter((tag) => tags.includes(tag));
  return found?.length === 0 && tags?.length !== 0 ? undefined : found;
}

function configuredFacts(api: NamedApi): { readonly [Field in keyof Classification]: Classification[Field] | undefined } {
  const { exposure, data, lifecycle, tags } = api;
  return { exposure: exposure?.value, data: data?.value, lifecycle: lifecycle?.value, tags: dataTagsAmong(tags?.value) };
}

/** Below what configuration says an operation does not get by saying so itself. */
function overlay<Value>(
  strictestFirst: readonly Value[],
  configured: Value | undefined,
  declared: Value | undefined,
  audience: Value | undefined,
): Value | undefined {
  if (configured === undefined || audience === undefined) return configured ?? audience ?? declared;
  return strictestFirst.indexOf(audience) < strictestFirst.indexOf(configured) ? audience : configured;
}

function overlayTags(
  configured: readonly DataTag[] | undefined,
  declared: readonly DataTag[] | undefined,
  audience: readonly DataTag[] | undefined,
): readonly DataTag[] | undefined {
  const tags = configured === undefined ? (audience ?? declared) : [...configured, ...(audience ?? [])];
  return tags === undefined ? undefined : dataTags.filter((tag) => tags.includes(tag));
}

function contradiction<Field extends keyof Classification, Value extends string>(
  field: Field,
  strictestFirst: readonly Value[],
  configured: { readonly value: Value; readonly origin: Location } | undefined,
  declared: Value | undefined,
): readonly Contradiction[] {
  if (configured === undefined || declared === undefined || configured.value === declared) return [];
  const isDeclaredStricter = strictestFirst.indexOf(declared) < strictestFirst.indexOf(configured.value);
  return [{ field, configured: configured.value, declared, origin: configured.origin, isDeclaredStricter }];
}

/** A definition that names a data class and no tags has none, but nowhere says so: that configuration knows of some is no contradiction. */
function tagContradiction({ tags }: NamedApi, declared: readonly DataTag[] = []): readonly Contradiction[] {
  const configured = dataTagsAmong(tags?.value);
  if (tags === undefined || configured === undefined || declared.length === 0) return [];
  const said = dataTags.filter((tag) => declared.includes(tag));
  const [one, other] = [namesOf(configured), namesOf(said)];
  if (one === other) return [];
  const isDeclaredStricter = said.some((tag) => !configured.includes(tag));
  return [{ field: 'tags', configured: one, declared: other, origin: tags.origin, isDeclaredStricter }];
}

function namesOf(tags: readonly DataTag[]): string {
  return tags.length === 0 ? 'none' : tags.join(', ');
}
