import { spectralRuleset } from '../ruleset.ts';

/** The rules of the pack `dast-ready`, for Spectral: `extends: [lintel/dast-ready]`. */
export default spectralRuleset('dast-ready');
