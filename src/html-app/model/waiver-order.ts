import type { PageData, PageWaiver } from '../../reporters/html/page-data.ts';
import { matchesQuery } from './search.ts';
import { type WaiverAge, waiverAge } from './waiver-age.ts';

/** The waivers that free text asks for: expired ones first, then those that end soon, of each those without a finding first, then by date. */
export function wantedWaivers({ waivers, today }: Pick<PageData, 'waivers' | 'today'>, query: string): readonly PageWaiver[] {
  const urgency = (waiver: PageWaiver) => ages.indexOf(waiverAge(waiver, today)) * 2 + (waiver.findings === 0 ? 0 : 1);
  return waivers
    .filter(({ id, rule, reason, owner = '', ticket = '' }) => matchesQuery(`${id} ${rule} ${reason} ${owner} ${ticket}`, query))
    .sort((left, right) => urgency(left) - urgency(right) || compare(left.expires, right.expires));
}

const ages: readonly WaiverAge[] = ['expired', 'soon', 'holds'];

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
