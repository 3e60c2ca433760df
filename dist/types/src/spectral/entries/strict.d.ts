/** All rules about security, for Spectral: `extends: [lintel/strict]`. */
declare const _default: import("../ruleset.js").SpectralRuleset;
export default _default;
