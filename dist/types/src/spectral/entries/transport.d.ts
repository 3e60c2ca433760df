/** The rules of the pack `transport`, for Spectral: `extends: [lintel/transport]`. */
declare const _default: import("../ruleset.js").SpectralRuleset;
export default _default;
