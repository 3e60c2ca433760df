import { type Candidate, matchingProfiles } from '../../policy/match-profile.ts';
import type { Layer, ProfileMatch } from '../../policy/settings.ts';
import { placeText } from './place-text.ts';

/** A profile, and why it is for the definition or not. */
export interface JudgedProfile {
  readonly name: string;
  readonly applies: boolean;
  /** What it is matched by, when it applies; else what does not hold. */
  readonly because: readonly string[];
  readonly from: string;
}

/** All profiles of layers, those of outer ones first. */
export function judgeProfiles(layers: readonly Layer[], candidate: Candidate): readonly JudgedProfile[] {
  return layers.flatMap((layer) => {
    const matching = new Set(matchingProfiles(layer, candidate));
    return layer.profiles.map((profile) => {
      const applies = matching.has(profile);
      // Each field on its own says whether it holds.
      const facts = factsOf(profile.match).map(([match, text, is]) => {
        const holds = matchingProfiles({ ...layer, profiles: [{ ...profile, match }] }, candidate).length > 0;
        return { holds, text: `${text}${holds ? '' : `, not ${is(candidate)}`}` };
      });
      const because = facts.filter(({ holds }) => holds === applies).map(({ text }) => text);
      return { name: profile.name, applies, because, from: placeText(profile.origin) };
    });
  });
}

type Fact = readonly [match: ProfileMatch, text: string, is: (candidate: Candidate) => string];

function factsOf({ exposure, data, lifecycle, paths, tags }: ProfileMatch): readonly Fact[] {
  const facts: Fact[] = [];
  if (exposure !== undefined) facts.push([{ exposure }, `exposure ${exposure.join(' or ')}`, ({ judgedAs }) => judgedAs.exposure]);
  if (data !== undefined) facts.push([{ data }, `data ${data.join(' or ')}`, ({ judgedAs }) => judgedAs.data]);
  if (lifecycle !== undefined) facts.push([{ lifecycle }, `lifecycle ${lifecycle.join(' or ')}`, ({ judgedAs }) => judgedAs.lifecycle]);
  if (paths !== undefined) facts.push([{ paths }, `path ${paths.map(({ text }) => text).join(' or ')}`, () => 'this one']);
  if (tags !== undefined) facts.push([{ tags }, `tag ${tags.join(' or ')}`, (candidate) => tagsOf(candidate)]);
  return facts;
}

function tagsOf({ judgedAs, tags }: Candidate): string {
  const all = [...new Set([...judgedAs.tags, ...tags])];
  return all.length === 0 ? 'without tags' : all.join(', ');
}
