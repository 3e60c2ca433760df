import { spectralRuleset } from '../ruleset.ts';

/** All rules about security, for Spectral: `extends: [lintel/strict]`. */
export default spectralRuleset('strict');
