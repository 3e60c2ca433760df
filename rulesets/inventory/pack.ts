import type { Pack } from '../../src/ruleset/pack.ts';

/** Rules about knowing which APIs there are and whose they are. */
export const inventory: Pack = {
  name: 'inventory',
  title: 'Owned, versioned, classified',
  rules: [],
};
