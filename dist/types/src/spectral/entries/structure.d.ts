/** The rules of the pack `structure`, for Spectral: `extends: [lintel/structure]`. */
declare const _default: import("../ruleset.js").SpectralRuleset;
export default _default;
