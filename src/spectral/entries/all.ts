import { spectralRuleset } from '../ruleset.ts';

/** All rules, for Spectral: `extends: [lintel/all]`. */
export default spectralRuleset('all');
