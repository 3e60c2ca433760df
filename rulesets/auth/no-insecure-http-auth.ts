import { oas3Formats } from '../../src/openapi/format.ts';
import type { SecurityScheme } from '../../src/openapi/security.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Violation } from '../../src/ruleset/rule.ts';
import { isApplied } from './scheme-application.ts';

/** Schemes of type `http`. Basic has a rule of its own. */
export const noInsecureHttpAuth = defineRule({
  id: 'no-insecure-http-auth',
  summary: 'HTTP authentication schemes are registered and not obsolete.',
  severity: 'error',
  tier: 'core',
  formats: oas3Formats,
  maps: { owaspApi2023: ['API2'], cwe: [1390, 327, 477] },
  securitySeverity: 7,
  on: {
    securityScheme: {
      // An empty scheme is what security-scheme-valid reports.
      when: ({ httpScheme = '' }) => httpScheme.trim() !== '' && httpScheme !== 'basic',
      check(scheme, report, { model }) {
        const problem = judge(scheme);
        if (problem === undefined) return;
        const { node } = scheme.element;
        const severity = problem.severity ?? (isApplied(scheme, model) ? undefined : 'warn');
        const name = quote(scheme.element.text('scheme'));
        report({ at: node.child('scheme') ?? node, message: `HTTP authentication scheme ${name} is ${problem.message}.`, severity });
      },
    },
  },
});

/** Registered at IANA (HTTP Authentication Scheme Registry), and not to be used any more. */
const outdated = new Map([
  ['negotiate', 'insecure'],
  ['ntlm', 'insecure'],
  ['oauth', 'obsolete'],
  ['scram-sha-1', 'insecure'],
]);

/** Registered, but experiments that were not taken up: tools know none of them. */
const experimental = new Map([
  ['hoba', 'an experiment (RFC 7486)'],
  ['mutual', 'an experiment with passwords (RFC 8120), not mutual TLS'],
]);

const registered: ReadonlySet<string> = new Set(['bearer', 'concealed', 'dpop', 'gnap', 'privatetoken', 'scram-sha-256', 'vapid']);

function judge({ httpScheme = '', element }: SecurityScheme): Pick<Violation, 'message' | 'severity'> | undefined {
  if (registered.has(httpScheme)) return undefined;
  if (httpScheme === 'digest') {
    return { message: 'insecure', severity: /sha-?(?:512-)?256/i.test(JSON.stringify(element.value)) ? 'info' : undefined };
  }
  const experiment = experimental.get(httpScheme);
  if (experiment !== undefined) return { message: experiment, severity: 'warn' };
  const fault = outdated.get(httpScheme);
  return fault === undefined ? { message: 'not registered with IANA', severity: 'warn' } : { message: fault };
}
