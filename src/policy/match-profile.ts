import { type Classification, dataTags } from '../report/classification.ts';
import type { Layer, Profile, ProfileMatch } from './settings.ts';

/** What profiles are matched with. */
export interface Candidate {
  /** Absolute path of the entry document. */
  readonly path: string;
  readonly judgedAs: Required<Classification>;
  /** What `apis` says; data tags among them. */
  readonly tags: readonly string[];
}

/** The profiles of a layer that are for an API, in their order. */
export function matchingProfiles({ profiles }: Layer, candidate: Candidate): readonly Profile[] {
  return profiles.filter(({ match }) => isFor(match, candidate));
}

/** What is unknown about an API while profiles are chosen by it. */
export function unknownFacts(layers: readonly Layer[], known: Classification): readonly ('exposure' | 'data')[] {
  const matches = layers.flatMap(({ profiles }) => profiles.map(({ match }) => match));
  const isExposureMissed = known.exposure === undefined && matches.some(({ exposure }) => exposure !== undefined);
  const isDataMissed =
    known.data === undefined &&
    matches.some(({ data, tags }) => data !== undefined || (known.tags === undefined && tags?.some(isDataTag) === true));
  return [...(isExposureMissed ? (['exposure'] as const) : []), ...(isDataMissed ? (['data'] as const) : [])];
}

function isFor(match: ProfileMatch, { path, judgedAs, tags }: Candidate): boolean {
  return (
    match.exposure?.includes(judgedAs.exposure) !== false &&
    match.data?.includes(judgedAs.data) !== false &&
    match.lifecycle?.includes(judgedAs.lifecycle) !== false &&
    match.paths?.some((pattern) => pattern.matches(path)) !== false &&
    match.tags?.some((tag) => (isDataTag(tag) ? judgedAs.tags : tags).some((other) => other === tag)) !== false
  );
}

function isDataTag(tag: string): boolean {
  return (dataTags as readonly string[]).includes(tag);
}
