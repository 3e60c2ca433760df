import { append } from '../../src/append.ts';
import type { Node } from '../../src/document/node.ts';
import type { Element } from '../../src/openapi/element.ts';
import { oas3Formats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { parseUrl } from '../../src/openapi/servers.ts';
import type { Host } from '../../src/ruleset/host.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Violation } from '../../src/ruleset/rule.ts';
import { schemasOfExpression } from './expression-schema.ts';
import { isHttpsOnly } from './https-only.ts';

/** Callbacks, once for each URL or expression that they are sent to. */
export const callbackUrlHttps = defineRule({
  id: 'callback-url-https',
  summary: 'Callbacks are sent to https URLs only.',
  severity: 'warn',
  tier: 'optional',
  formats: oas3Formats,
  maps: { owaspApi2023: ['API7'], cwe: [918, 319], asvs: ['1.3.6'] },
  securitySeverity: 5.8,
  on: {
    element: {
      among: { kinds: ['callback'] },
      when: (callback) => !callback.isReference,
      check(callback, report, { model, host }) {
        const senders = sendersOf(model).get(callback) ?? [];
        for (const { field: target, to } of callback.edges) {
          const violation = judge(target, senders, to.node, host);
          if (violation !== undefined) report(violation);
        }
      },
    },
  },
});

/** By Callback Object, the operations whose requests its expressions read. */
const sendersOf = perModel((model: Model): ReadonlyMap<Element, readonly Operation[]> => {
  const senders = new Map<Element, Operation[]>();
  for (const operation of model.operations) {
    for (const { element } of operation.element.below('callbacks')) append(senders, element, operation);
  }
  return senders;
});

function judge(target: string, senders: readonly Operation[], at: Node, host: Host): Violation | undefined {
  const expression = /^\{?(\$[^{}]*)/.exec(target)?.[1];
  if (expression === undefined) return judgeLiteral(target, at);
  // What the API answers itself is its own URL.
  if (expression.startsWith('$response.') || expression === '$url') return undefined;
  // Without a sender nobody knows which request is meant.
  for (const sender of senders) {
    const schemas = schemasOfExpression(expression, sender);
    if (schemas === undefined)
      return { at, message: `Callback target ${quote(target)} is not described by the request of ${sender.label}.` };
    const [open] = schemas.filter((schema) => !isHttpsOnly(schema, host));
    if (open === undefined) continue;
    return {
      at,
      message: `Callback target ${quote(target)} is not constrained to https.`,
      related: [{ at: open.node, message: 'The URL is described here.' }],
    };
  }
  return undefined;
}

/** A URL, perhaps with expressions further on; a relative one goes to a server of the API. */
function judgeLiteral(target: string, at: Node): Violation | undefined {
  const { scheme } = parseUrl(target);
  if (scheme === 'https' || target.startsWith('/')) return undefined;
  if (scheme === undefined) return { at, message: `Callback target ${quote(target)} is neither a URL nor a runtime expression.` };
  return { at, message: `Callback target ${quote(target)} is not https.`, severity: 'error' };
}
