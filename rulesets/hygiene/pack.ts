import type { Pack } from '../../src/ruleset/pack.ts';

/** Rules about style where inconsistency costs security. */
export const hygiene: Pack = {
  name: 'hygiene',
  title: 'Optional style that has a security angle',
  rules: [],
};
