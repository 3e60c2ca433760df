import type { Model } from '../../src/openapi/model.ts';
import type { SecurityScheme } from '../../src/openapi/security.ts';
import type { Violation } from '../../src/ruleset/rule.ts';
import { isApplied } from './scheme-application.ts';

/** The violations for an OAuth 2.0 flow that should not be there: graver when some requirement names the scheme. */
export function flowViolations(scheme: SecurityScheme, name: string, message: string, model: Model): readonly Violation[] {
  const severity = isApplied(scheme, model) ? undefined : 'warn';
  return scheme.flows
    .filter((flow) => flow.name === name)
    .map(({ element: { node } }) => ({ at: node.child('flow') ?? node, message, severity }));
}
