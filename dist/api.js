import bundle from './api.cjs';
export const { createLinter, describeRule, lint, openSpectralRuleset, packs, resolveRuleset } = bundle;
