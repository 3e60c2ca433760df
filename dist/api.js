import bundle from './api.cjs';
export const { describeRule, lint, openSpectralRuleset, packs, resolveRuleset } = bundle;
