/** The rules of the pack `data-protection`, for Spectral: `extends: [lintel/data-protection]`. */
declare const _default: import("../ruleset.js").SpectralRuleset;
export default _default;
