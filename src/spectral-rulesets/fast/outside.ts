/**
 * Thrown where something is met that this runner is not proven to treat as Spectral's library does. What it concerns is then run by the
 * library itself.
 */
export class Outside extends Error {
  constructor(what: string) {
    super(`Left to Spectral's library: ${what}.`);
    this.name = 'Outside';
  }
}

/** True for objects and lists. */
export function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

/** An object or a list of a document, by key. */
export type Container = Readonly<Record<string, unknown>>;
