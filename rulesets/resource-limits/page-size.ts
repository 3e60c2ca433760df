import type { RuleOption } from '../../src/ruleset/rule.ts';

/** The option that says how many items an answer may have. */
export const maxPageSizeOption: { readonly maxPageSize: RuleOption } = {
  maxPageSize: {
    default: 1000,
    description: 'How many items one answer may have at most.',
    schema: { type: 'integer', minimum: 1 },
  },
};

/** The value of the option. */
export function maxPageSizeOf(options: Readonly<Record<string, unknown>>): number {
  return Number(options['maxPageSize']);
}
