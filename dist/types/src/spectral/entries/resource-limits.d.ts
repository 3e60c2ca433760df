/** The rules of the pack `resource-limits`, for Spectral: `extends: [lintel/resource-limits]`. */
declare const _default: import("../ruleset.js").SpectralRuleset;
export default _default;
