import type { Pack } from '../../src/ruleset/pack.ts';

/** Rules about what a scanner needs to exercise an API. */
export const dastReady: Pack = {
  name: 'dast-ready',
  title: 'Executable by a scanner',
  rules: [],
};
