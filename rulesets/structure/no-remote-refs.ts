import { urlFrom } from '../../src/document/uri.ts';
import type { Reference } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Violation } from '../../src/ruleset/rule.ts';
import { referenceName } from './reference-name.ts';

/** References that leave their own document, and examples kept elsewhere. */
export const noRemoteRefs = defineRule({
  id: 'no-remote-refs',
  summary: 'References stay inside the repository.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API10'], cwe: [494, 829, 918] },
  securitySeverity: 5,
  commonRemedy: 'Keep a copy of the remote document in the repository, or bundle the definition before it is published.',
  options: {
    allowedHosts: {
      default: [],
      description: 'Hosts that references may be fetched from over https.',
      schema: { type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true },
    },
  },
  on: {
    reference: {
      when: ({ text }) => !text.startsWith('#'),
      check(reference, report, { options }) {
        if (isIdentifier(reference)) return;
        const { node, via, text, failure } = reference;
        const circumstances = { isRefused: failure?.reason === 'refused', isFromHttp: isHttp(node.document.uri) };
        const problem = problemOf(text, circumstances, options['allowedHosts']);
        if (problem !== undefined) report({ ...problem, at: node, message: `${referenceName(via)} ${quote(text)} ${problem.message}.` });
      },
    },
    element: {
      among: { kinds: ['example'] },
      when: (element) => element.text('externalValue') !== undefined,
      check(example, report, { options }) {
        const text = example.text('externalValue') ?? '';
        const at = example.node.child('externalValue') ?? example.node;
        const problem = problemOf(text, { isRefused: false, isFromHttp: isHttp(at.document.uri) }, options['allowedHosts']);
        if (problem !== undefined) report({ at, message: `externalValue ${quote(text)} ${problem.message}.`, severity: 'info' });
      },
    },
  },
});

/** True for a URL that is only a name, the `$id` of a schema that is at hand (from 3.1 on): nothing is fetched. */
function isIdentifier({ text, target }: Reference): boolean {
  return isHttp(text) && target !== undefined && !isHttp(target.node.document.uri);
}

function isHttp(text: string): boolean {
  return /^https?:/i.test(text);
}

type Problem = Pick<Violation, 'message' | 'severity' | 'yieldsTo'>;

/** What is wrong with where a reference leads, as the rest of a sentence. */
function problemOf(text: string, { isRefused, isFromHttp }: Circumstances, allowedHosts: unknown): Problem | undefined {
  if (/^http:/i.test(text)) return { message: 'is fetched from the network over plain HTTP', severity: 'error' };
  if (/^(?:https:|\/\/)/i.test(text)) return isAllowed(text, allowedHosts) ? undefined : { message: 'is fetched from the network' };
  if (/^(?:file:|[a-z]:[\\/])/i.test(text)) return { message: 'is a path on one machine', severity: 'error', yieldsTo: deadReferences };
  if (isFromHttp) return undefined;
  if (/^[\\/]/.test(text)) return { message: 'is an absolute path', severity: 'error', yieldsTo: deadReferences };
  return isRefused ? { message: 'leads out of the repository', severity: 'error' } : undefined;
}

/** Where nothing is at a path, it is not the path alone that is wrong. */
const deadReferences = ['ref-resolves', 'ref-target-valid'];

interface Circumstances {
  /** The reader did not want to look there. */
  readonly isRefused: boolean;
  /** Written in a document that comes from the network itself: its relative references are paths on its host. */
  readonly isFromHttp: boolean;
}

function isAllowed(text: string, allowedHosts: unknown): boolean {
  const url = urlFrom(text, 'https://relative.invalid');
  if (!Array.isArray(allowedHosts) || url === undefined) return false;
  const { host, hostname } = url;
  return allowedHosts.some((allowed) => typeof allowed === 'string' && [host, hostname].includes(allowed.toLowerCase()));
}
