/** The rules of the pack `inventory`, for Spectral: `extends: [lintel/inventory]`. */
declare const _default: import("../ruleset.js").SpectralRuleset;
export default _default;
