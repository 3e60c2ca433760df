import { posix } from 'node:path';
import { decodePointerFragment, encodePointerUriFragment, extractSourceFromRef, hasRef, isLocalRef } from '@stoplight/json';
import { type Container, isContainer } from './outside.ts';
import type { Tracker } from './tracker.ts';

/** Where references of documents lead, by the name of the document that has them: from pointer to pointer, or to another document. */
export interface ReferenceMaps {
  /** `undefined` for a document that the library has no references of. */
  of(source: string): Readonly<Record<string, string>> | undefined;
  /** True for a document that the library has read. */
  has(source: string): boolean;
}

/** A place in one of several documents, as the library finds it: by going through the map of references with a growing pointer. */
interface Location {
  readonly source: string;
  readonly pointer: string;
  readonly below: Map<string | number, Location | undefined>;
}

/** Where a walk is: what is written there in the first document, until it comes to a reference, and the place. */
interface Cursor {
  readonly written: unknown;
  readonly isBehind: boolean;
  /** `undefined` where the library loses its way. */
  readonly location: Location | undefined;
}

/** Follows a walk through a resolved definition of several documents. */
export function locationTracker(data: Container, source: string, maps: ReferenceMaps): Tracker<Cursor> {
  const locations = new Locations(maps);
  const lost: Cursor = { written: undefined, isBehind: false, location: undefined };
  return {
    start: { written: data, isBehind: false, location: locations.at(source, '#') },
    placeOf: ({ isBehind, location }) => (isBehind ? location : undefined),
    below({ written, isBehind, location }, key) {
      const next = location === undefined ? undefined : locations.below(location, key);
      if (isBehind) return next === undefined ? lost : { written: undefined, isBehind, location: next };
      if (!isContainer(written)) return lost;
      if (key in written) return { written: written[key], isBehind, location: next };
      return hasRef(written) && next !== undefined ? { written: undefined, isBehind: true, location: next } : lost;
    },
  };
}

class Locations {
  readonly #maps: ReferenceMaps;
  readonly #known = new Map<string, Location>();

  constructor(maps: ReferenceMaps) {
    this.#maps = maps;
  }

  /** The place that a pointer comes to when its references are followed; `undefined` when one leads to what was not read. */
  at(source: string, pointer: string): Location | undefined {
    let place = { source, pointer };
    for (let left = 1_000; left > 0; left--) {
      const reference = this.#maps.of(place.source)?.[place.pointer];
      if (reference === undefined)
        return this.#maps.of(place.source) === undefined ? undefined : this.#locationOf(place.source, place.pointer);
      const next = this.#followed(place.source, reference);
      if (next === undefined) return undefined;
      place = next;
    }
    return undefined;
  }

  below(location: Location, key: string | number): Location | undefined {
    if (location.below.has(key)) return location.below.get(key);
    const segment = encodePointerUriFragment(decodePointerFragment(String(key)));
    const next = this.at(location.source, `${location.pointer}/${segment}`);
    location.below.set(key, next);
    return next;
  }

  #followed(source: string, reference: string): { source: string; pointer: string } | undefined {
    if (isLocalRef(reference)) return { source, pointer: reference };
    const named = extractSourceFromRef(reference);
    if (named === null) return undefined;
    // Where the library writes a path otherwise, the place counts as unknown.
    const next = /^(?:\/|[a-z]+:)/i.test(named) ? named : posix.resolve(source, '..', named);
    if (!this.#maps.has(next)) return undefined;
    return { source: next, pointer: reference.includes('#') ? reference.slice(reference.indexOf('#')) : '#' };
  }

  #locationOf(source: string, pointer: string): Location {
    const name = `${source}\n${pointer}`;
    let location = this.#known.get(name);
    if (location === undefined) {
      location = { source, pointer, below: new Map() };
      this.#known.set(name, location);
    }
    return location;
  }
}
