import { type Classification, type DataTag, dataClasses, dataTags, exposures, lifecycles } from '../report/classification.ts';
import type { Specimen } from './policy-as.ts';
import type { Layer } from './settings.ts';
import type { PolicyView } from './weakening.ts';

/** An API that may be there one day, on both sides of a comparison. */
export interface Possibility {
  readonly base: Specimen;
  readonly head: Specimen;
  /** In words: `exposure "partner", data class "restricted"`. */
  readonly description: string;
}

/** Paths at which a definition may be one day, from the root of the repository: one beside a definition, one for each glob. */
export function possiblePaths(base: PolicyView, head: PolicyView): readonly string[] {
  const folder = head.subject.path.slice(0, head.subject.path.lastIndexOf('/'));
  const paths = new Set([`${folder.slice(head.root.length + 1)}/possible/openapi.yaml`.replace(/^\//, '')]);
  for (const { root, settings } of [base, head]) {
    for (const layer of settings.layers)
      for (const path of samplesOf(layer)) if (path.startsWith(`${root}/`)) paths.add(path.slice(root.length + 1));
  }
  return [...paths];
}

/** Files that layers name under `apis`, there or not, from the root of the repository. */
export function namedPaths({ root, settings }: PolicyView): readonly string[] {
  const paths = settings.layers.flatMap(({ path, apis }) =>
    apis.flatMap(({ definition: { text, matches } }) => {
      const named = `${path.slice(0, path.lastIndexOf('/'))}/${text.replace(/^\.\//, '')}`;
      return !/[*?[\]{}]/.test(text) && matches(named) && named.startsWith(`${root}/`) ? [named.slice(root.length + 1)] : [];
    }),
  );
  return [...new Set(paths)];
}

/** A path for each glob of a layer: a file that is named is there, or for whoever makes it to name. */
function samplesOf({ path, apis, profiles }: Layer): readonly string[] {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const patterns = [...apis.map(({ definition }) => definition), ...profiles.flatMap(({ match }) => match.paths ?? [])];
  return patterns.flatMap(({ text, matches }) => {
    const name = text
      .replace(/^\.\//, '')
      .replace(/\{([^{},]*)[^{}]*\}/g, '$1')
      .replace(/\*\*/g, 'possible/deep')
      .replace(/\*/g, 'possible')
      .replace(/\?/g, 'x')
      .replace(/\[!?\^?(.)[^\]]*\]/g, '$1');
    const sample = `${folder}/${name}`;
    return name !== text && matches(sample) ? [sample] : [];
  });
}

/** APIs of every kind that profiles tell apart, at a path. */
export function possibilities(base: PolicyView, head: PolicyView, path: string): readonly Possibility[] {
  const matches = [...base.settings.layers, ...head.settings.layers].flatMap(({ profiles }) => profiles.map(({ match }) => match));
  const isToldApart = (name: 'exposure' | 'data' | 'lifecycle' | 'tags'): boolean => matches.some((match) => match[name] !== undefined);
  const tagLists: readonly (readonly DataTag[])[] = isToldApart('tags') ? [dataTags, [], ...dataTags.map((tag) => [tag])] : [dataTags];
  const kinds: Required<Classification>[] = [];
  for (const exposure of isToldApart('exposure') ? exposures : exposures.slice(0, 1)) {
    for (const data of isToldApart('data') ? dataClasses : dataClasses.slice(0, 1)) {
      for (const lifecycle of isToldApart('lifecycle') ? lifecycles : lifecycles.slice(0, 1)) {
        for (const tags of tagLists) kinds.push({ exposure, data, lifecycle, tags });
      }
    }
  }
  return kinds.map((judgedAs) => ({
    base: { path: `${base.root}/${path}`, judgedAs, tags: [] },
    head: { path: `${head.root}/${path}`, judgedAs, tags: [] },
    description: describe(judgedAs, isToldApart),
  }));
}

function describe(
  { exposure, data, lifecycle, tags }: Required<Classification>,
  isToldApart: (name: 'exposure' | 'data' | 'lifecycle' | 'tags') => boolean,
): string {
  const parts = [
    ...(isToldApart('exposure') ? [`exposure "${exposure}"`] : []),
    ...(isToldApart('data') ? [`data class "${data}"`] : []),
    ...(isToldApart('lifecycle') ? [`lifecycle "${lifecycle}"`] : []),
    ...(isToldApart('tags') ? [`data tags "${tags.join(', ') || 'none'}"`] : []),
  ];
  return parts.length === 0 ? 'any kind' : parts.join(', ');
}
