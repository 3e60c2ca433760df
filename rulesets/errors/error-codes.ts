import type { Operation } from '../../src/openapi/operations.ts';
import type { RuleContext, RuleOption } from '../../src/ruleset/rule.ts';

/** True for a code of an error response: 4xx, 5xx, their ranges, and `default`. */
export function isErrorCode(code: string): boolean {
  return errorCode.test(code);
}

const errorCode = /^(?:[45](?:\d\d|XX)|DEFAULT)$/i;

/** The option that says whether `default` answers for the rule's code. */
export function defaultSatisfiesOption(isDefaultEnough: boolean): { readonly defaultSatisfies: RuleOption } {
  return {
    defaultSatisfies: {
      default: isDefaultEnough,
      description: 'Whether a "default" response counts as documenting the code.',
      schema: { type: 'boolean' },
    },
  };
}

/** True when the operation documents one of the codes, exactly, by range, or by `default` where the option allows it. */
export function documentsAny(operation: Operation, codes: readonly string[], { options }: RuleContext): boolean {
  const isDefaultEnough = options['defaultSatisfies'] === true;
  return codes.some((code) => operation.documents(code, isDefaultEnough));
}
