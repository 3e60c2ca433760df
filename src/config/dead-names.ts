import type { Layer, Waiver } from '../policy/settings.ts';
import { dataTags } from '../report/classification.ts';
import type { Notification } from '../report/report.ts';
import { quote } from '../ruleset/quote.ts';
import { editDistance, nearest } from '../suggestion.ts';

/**
 * Warns of tags in profiles, and of APIs in waivers, that look like a name that there is. A name that is like no other may belong to
 * definitions that nobody asked for: policies are written for many repositories.
 */
export function deadNames(layers: readonly Layer[], waivers: readonly Waiver[]): readonly Notification[] {
  const apis = layers.flatMap((layer) => layer.apis);
  const ids = new Set(apis.map(({ id }) => id));
  const tags = new Set<string>([...dataTags, ...apis.flatMap((api) => api.tags?.value ?? [])]);
  const unknownTags = layers
    .flatMap(({ profiles }) => profiles)
    .flatMap(({ name, match, origin }) =>
      (match.tags ?? []).flatMap((tag): readonly Notification[] => {
        const help = misspelt(tag, tags);
        const message = `Profile ${quote(name)} is for the tag ${quote(tag)}, which no API has.`;
        return help === undefined ? [] : [{ code: 'tag-unknown', level: 'warning', message, help, location: origin }];
      }),
    );
  const unknownApis = waivers.flatMap(({ id, scope: { api }, origin }): readonly Notification[] => {
    const help = api === undefined ? undefined : misspelt(api, ids);
    if (api === undefined || help === undefined) return [];
    const message = `The waiver ${quote(id)} is for the API ${quote(api)}, which is not named under "apis".`;
    return [{ code: 'waiver-api-unknown', level: 'warning', message, help, location: origin }];
  });
  return [...unknownTags, ...unknownApis];
}

/** What was meant, when it is no name that there is. */
function misspelt(typed: string, known: ReadonlySet<string>): string | undefined {
  if (known.has(typed)) return undefined;
  const meant = nearest(typed, known);
  // Two words of three letters are near each other whatever they mean.
  const most = Math.max(1, Math.floor(typed.length / 4));
  if (meant === undefined || editDistance(typed.toLowerCase(), meant.toLowerCase(), most) > most) return undefined;
  return `Did you mean "${meant}"?`;
}
