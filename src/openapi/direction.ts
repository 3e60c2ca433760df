/** What `reach.ts` records of an element, as bits: how the values travel that it describes. */
export const bits = {
  /** Callers send it (or, in a webhook or callback, answer with it). */
  request: 1,
  /** The API sends it. */
  response: 2,
  path: 4,
  query: 8,
  header: 16,
  cookie: 32,
  body: 64,
  /** A value is really of this schema. */
  data: 128,
  /** A value is only tested by it (`not`, `if`, `contains`, `propertyNames`). */
  assertion: 256,
  /** Operations that the API serves. */
  inbound: 512,
  /** Operations that the API calls: webhooks and callbacks. */
  outbound: 1024,
  /** A component that nothing uses, outside of what is read-only: callers may send it once somebody uses it. */
  perhapsRequest: 2048,
} as const;
