import { nameTokens } from '../../src/openapi/names.ts';

/** True for the name of what identifies one object: `id`, `orderId`, `user_id`, `pet-id`; not for that of a kind, a place or a page. */
export function isIdentifierName(name: string): boolean {
  const words = nameTokens(name);
  return words.at(-1) === 'id' && !words.some((word) => otherIds.has(word));
}

/** What has an id but no owner: reference data that everybody may see, and where a page begins. */
const otherIds: ReadonlySet<string> = new Set(
  `status state type kind category class country region city currency language locale timezone zone level priority format mode unit
  since until max min after before last first from to start end next previous prev offset cursor page version api app chain network year
  season league sport team genre`.split(/\s+/),
);
