import { allFormats } from '../../src/openapi/format.ts';
import { isIdempotencyHeader } from '../../src/openapi/idempotency.ts';
import { possibleSchemas } from '../../src/openapi/in-place.ts';
import type { Model } from '../../src/openapi/model.ts';
import { hasTokenRun, nameTokens } from '../../src/openapi/names.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { hasPropertyNamed } from './property-names.ts';
import { requestSchemas } from './request-bodies.ts';

/** A request that is sent again after a timeout must not be paid twice. */
export const idempotencyKey = defineRule({
  id: 'idempotency-key',
  summary: 'Operations that must not happen twice take an idempotency key.',
  severity: 'info',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API6'], cwe: [837, 841] },
  securitySeverity: 3.1,
  commonRemedy:
    'Write one parameter `Idempotency-Key` under `components/parameters` (2.0: `parameters`), and refer to it from the operations.',
  options: {
    strict: {
      default: false,
      description: 'Whether every POST and PATCH is asked for a key, not only what creates something or is critical.',
      schema: { type: 'boolean' },
    },
    requestIdSatisfies: {
      default: false,
      description: 'Whether a request id ("X-Request-Id") counts as a key.',
      schema: { type: 'boolean' },
    },
  },
  on: {
    operation: {
      when: (operation, { model, options }) => isRepeatedWithHarm(operation, model, options['strict'] === true),
      check(operation, report, { options }) {
        if (takesName(operation, isIdempotencyHeader, namesKey)) return;
        if (options['requestIdSatisfies'] === true && takesName(operation, isRequestId, namesRequest)) return;
        const message = `${operation.method.toUpperCase()} is not idempotent, and the operation takes no idempotency key.`;
        report({ at: operation.node, message });
      },
    },
  },
});

function isRequestId(name: string): boolean {
  return hasTokenRun(nameTokens(name), ['request', 'id']);
}

/** True when a parameter or a property of the body has a name that is wanted. */
function takesName(operation: Operation, isWanted: (name: string) => boolean, hasProperty: (schema: Schema) => boolean): boolean {
  return (
    operation.parameters.some(({ name }) => isWanted(name)) ||
    requestSchemas(operation).some((schema) => possibleSchemas(schema).some(hasProperty))
  );
}

/** Whether a schema itself has a property that is a key; many operations take the same. */
const namesKey = hasPropertyNamed(isIdempotencyHeader);

const namesRequest = hasPropertyNamed(isRequestId);

function isRepeatedWithHarm(operation: Operation, model: Model, isStrict: boolean): boolean {
  const { element, method, role } = operation;
  if (role !== 'path' || (method !== 'post' && method !== 'patch')) return false;
  if (element.get('x-idempotent') === true || isHarmless(operation)) return false;
  return isStrict || isCritical(operation) || (method === 'post' && isCreating(operation, model));
}

/** Verbs and nouns of operations that only read, or that are about who somebody is. */
const harmless: ReadonlySet<string> = new Set([
  'search',
  'query',
  'find',
  'filter',
  'lookup',
  'count',
  'list',
  'check',
  'validate',
  'verify',
  'preview',
  'calculate',
  'estimate',
  'login',
  'logout',
  'signin',
  'token',
  'authenticate',
  'refresh',
]);

function isHarmless({ path, operationId }: Operation): boolean {
  const last = path.split('/').findLast((segment) => segment !== '' && !segment.includes('{')) ?? '';
  return nameTokens(last).some((token) => harmless.has(token)) || reads(nameTokens(operationId ?? ''));
}

/** True for an id that says that the operation only reads, whatever its method: `getOrthologs`, but not `getOrCreateOrder`. */
function reads([verb = '', ...others]: readonly string[]): boolean {
  return readingVerbs.has(verb) && !others.includes('create');
}

const readingVerbs: ReadonlySet<string> = new Set(['get', 'find', 'fetch', 'lookup']);

const criticalTags: ReadonlySet<string> = new Set([
  'payment',
  'payments',
  'billing',
  'charge',
  'charges',
  'checkout',
  'transfer',
  'transfers',
  'payout',
  'payouts',
  'refund',
  'refunds',
]);

function isCritical(operation: Operation): boolean {
  if (operation.extension('x-critical') === true) return true;
  return operation.element.list('tags').some((tag) => typeof tag === 'string' && nameTokens(tag).some((token) => criticalTags.has(token)));
}

/** By its answer, or because what is posted to the path is found below it afterwards: `/orders` and `/orders/{id}`. */
function isCreating(operation: Operation, model: Model): boolean {
  const { path, responseCodes } = operation;
  return responseCodes.some((code) => code === '201' || code === '202') || collectionPaths(model).has(path.replace(/\/$/, ''));
}

const collectionPaths = perModel(({ operations }): ReadonlySet<string> => {
  const paths = new Set<string>();
  for (const { path } of operations) {
    const parent = /^(.*)\/\{[^{}]+\}\/?$/.exec(path)?.[1];
    if (parent !== undefined) paths.add(parent);
  }
  return paths;
});
