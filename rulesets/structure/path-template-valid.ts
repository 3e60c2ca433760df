import { allFormats } from '../../src/openapi/format.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { hasEmptyVariable, hasPairedBraces, templateVariables, withoutVariables } from './path-template.ts';

export const pathTemplateValid = defineRule({
  id: 'path-template-valid',
  summary: 'Every path is a well-formed template.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [436] },
  on: {
    element: {
      among: { kinds: ['paths'] },
      when: (element) => element.kind === 'paths',
      check(paths, report) {
        for (const path of Object.keys(paths.value)) {
          // A `$ref` beside the paths is no path; document-valid reports it.
          if (path.startsWith('x-') || path === '$ref') continue;
          const at = paths.node.child(path) ?? paths.node;
          for (const fault of faultsOf(path)) report({ at, message: `Path ${quote(path)} ${fault}.` });
          for (const text of unportableVariables(path)) {
            report({ at, message: `Path ${quote(path)} has the variable ${quote(text)}, which few tools understand.`, severity: 'warn' });
          }
        }
      },
    },
  },
});

const fragmentFault = 'contains a fragment, which never reaches the server; leave it out';

/** What is wrong with a path, each as the rest of a sentence. */
function faultsOf(path: string): readonly string[] {
  const literal = withoutVariables(path);
  const [beforeQuery = ''] = literal.split(/[?#]/, 1);
  const faults: string[] = [];
  if (!path.startsWith('/')) faults.push('does not start with "/"');
  if (!hasPairedBraces(path)) faults.push('has unbalanced or nested braces');
  if (hasEmptyVariable(path)) faults.push('has an empty variable');
  for (const name of repeatedNames(path)) faults.push(`has the variable ${quote(name)} more than once`);
  const delimiter = literal.charAt(beforeQuery.length);
  if (delimiter !== '') faults.push(delimiter === '?' ? 'contains a query string' : fragmentFault);
  return [...faults, ...segmentFaults(beforeQuery)];
}

function segmentFaults(literal: string): readonly string[] {
  const faults: string[] = [];
  // A whole URL has its own fault: it does not start with a slash.
  if (literal.replace(/^[a-z][a-z\d+.-]*:\/\//i, '').includes('//')) faults.push('has an empty segment');
  if (literal.split('/').some(isDotSegment)) faults.push('has a segment "." or ".."');
  const illegal = new Set(literal.replaceAll(/%[\da-f]{2}/gi, '').match(/[^\w.~!$&'()*+,;=:@/{}-]/gu));
  if (illegal.size > 0) faults.push(`has characters that must be percent-encoded: ${quote([...illegal].join(''))}`);
  return faults;
}

/** RFC 3986 §5.2.4: clients remove these before they send anything, percent-encoded or not. */
function isDotSegment(segment: string): boolean {
  return /^(?:\.|%2e){1,2}$/i.test(segment);
}

function repeatedNames(path: string): ReadonlySet<string> {
  const names = new Set<string>();
  const repeated = new Set<string>();
  for (const { name, isQuery } of templateVariables(path)) {
    if (isQuery) continue;
    if (names.has(name)) repeated.add(name);
    names.add(name);
  }
  return repeated;
}

/** Variables with more than a name: RFC 6570 (`{?q}`, `{;m*}`, `{id:3}`), greedy ones (`{proxy+}`), patterns (`{id:[0-9]+}`, `{name=users/*}`). */
function unportableVariables(path: string): ReadonlySet<string> {
  const variables = [...path.matchAll(/\{[^{}]*\}/g)].map(([text]) => text);
  return new Set(variables.filter((text) => /\S/.test(text.slice(1, -1)) && /^\{[+#./;?&=,!@|\s]|[*+\s]\}$|[,:=/]/.test(text)));
}
