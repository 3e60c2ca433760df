import { allFormats } from '../../src/openapi/format.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { type ReadPath, readPath } from './path-template.ts';

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
      check(paths, report, { model }) {
        for (const path of Object.keys(paths.value)) {
          // A `$ref` beside the paths is no path; document-valid reports it.
          if (path.startsWith('x-') || path === '$ref') continue;
          const read = readPath(path, model);
          const faults = faultsOf(path, read);
          const unportable = unportableVariables(read);
          if (faults.length === 0 && unportable.size === 0) continue;
          const at = paths.node.child(path) ?? paths.node;
          for (const fault of faults) report({ at, message: `Path ${quote(path)} ${fault}.` });
          for (const text of unportable) {
            report({ at, message: `Path ${quote(path)} has the variable ${quote(text)}, which few tools understand.`, severity: 'warn' });
          }
        }
      },
    },
  },
});

const fragmentFault = 'contains a fragment, which never reaches the server; leave it out';

/** What is wrong with a path, each as the rest of a sentence. */
function faultsOf(path: string, read: ReadPath): readonly string[] {
  const { literal } = read;
  const [beforeQuery = ''] = literal.split(/[?#]/, 1);
  const faults: string[] = [];
  if (!path.startsWith('/')) faults.push('does not start with "/"');
  if (!read.hasPairedBraces) faults.push('has unbalanced or nested braces');
  if (read.hasEmptyVariable) faults.push('has an empty variable');
  for (const name of repeatedNames(read)) faults.push(`has the variable ${quote(name)} more than once`);
  const delimiter = literal.charAt(beforeQuery.length);
  if (delimiter !== '') faults.push(delimiter === '?' ? 'contains a query string' : fragmentFault);
  if (!isPlain(beforeQuery)) for (const added of segmentFaults(beforeQuery)) faults.push(added);
  return faults;
}

/** True for what nearly all paths are: segments that begin with a letter or digit and have no character that is wrong in a path. */
function isPlain(literal: string): boolean {
  return /^(?:\/[\w-][\w.~!$&'()*+,;=:@-]*)*\/?$/.test(literal);
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

function repeatedNames({ variables }: ReadPath): ReadonlySet<string> {
  const names = new Set<string>();
  const repeated = new Set<string>();
  for (const { name, isQuery } of variables) {
    if (isQuery) continue;
    if (names.has(name)) repeated.add(name);
    names.add(name);
  }
  return repeated;
}

/** Variables with more than a name: RFC 6570 (`{?q}`, `{;m*}`, `{id:3}`), greedy ones (`{proxy+}`), patterns (`{id:[0-9]+}`, `{name=users/*}`). */
function unportableVariables({ bracedTexts }: ReadPath): ReadonlySet<string> {
  const unportable = bracedTexts.filter((text) => text.trim() !== '' && /^[+#./;?&=,!@|\s]|[*+\s]$|[,:=/]/.test(text));
  return new Set(unportable.map((text) => `{${text}}`));
}
