import { type Container, isContainer } from './outside.ts';
import type { ResolvedGraph } from './resolved-graph.ts';
import type { Tracker } from './tracker.ts';

/** The written value that stands where the walk is; `undefined` behind a reference, `lost` where the library finds nothing written. */
type Cursor = Container | undefined | typeof lost;

const lost = Symbol('lost');

/** What is behind a reference of a single document is written where its value is. */
const behindReferences = {};

/** Follows a walk through a resolved document in the document as it is written. */
export function writtenTracker(data: Container, graph: ResolvedGraph): Tracker<Cursor> {
  return {
    start: data,
    placeOf: (cursor) => (cursor === undefined ? behindReferences : undefined),
    below(cursor, key) {
      if (cursor === undefined || cursor === lost) return cursor;
      if (!(key in cursor)) return typeof cursor['$ref'] === 'string' ? undefined : lost;
      // A written object with a reference and other members keeps being what is written as far as those lead: the library takes what it
      // finds there for the place.
      const below = cursor[key];
      if (!isContainer(below)) return lost;
      return leadsAway(below, graph) ? undefined : below;
    },
  };
}

/** True for an object that is nothing but a reference, to something that is none. */
function leadsAway(holder: Container, { landings }: ResolvedGraph): boolean {
  const landing = landings.get(holder);
  return isContainer(landing?.node) && !('$ref' in landing.node) && Object.keys(holder).length === 1;
}
