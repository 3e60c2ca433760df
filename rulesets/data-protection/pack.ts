import type { Pack } from '../../src/ruleset/pack.ts';

/** Rules about secrets, personal data and what leaves the API. */
export const dataProtection: Pack = {
  name: 'data-protection',
  title: 'No secrets, classified, minimal',
  rules: [],
};
