import { spectralRuleset } from '../ruleset.ts';

/** The rules of the pack `resource-limits`, for Spectral: `extends: [lintel/resource-limits]`. */
export default spectralRuleset('resource-limits');
