import type { Host } from '../ruleset/host.ts';

/** What can be done anywhere, editors included. */
export const portableHost: Host = {
  matchesPattern: (pattern, text) => {
    try {
      return new RegExp(pattern, 'u').test(text);
    } catch {
      return undefined;
    }
  },
};
