import { spectralRuleset } from '../ruleset.ts';

/** The rules every definition should pass, for Spectral: `extends: [lintel]`. */
export default spectralRuleset('recommended');
