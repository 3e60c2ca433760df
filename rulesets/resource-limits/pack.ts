import type { Pack } from '../../src/ruleset/pack.ts';

/** Rules about what a single caller may cost. */
export const resourceLimits: Pack = {
  name: 'resource-limits',
  title: 'Bounded cost',
  rules: [],
};
