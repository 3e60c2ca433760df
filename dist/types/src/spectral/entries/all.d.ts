/** All rules, for Spectral: `extends: [lintel/all]`. */
declare const _default: import("../ruleset.js").SpectralRuleset;
export default _default;
