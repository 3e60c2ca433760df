import { allFormats } from '../../src/openapi/format.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

/** An active scan calls what it finds: deletions, payments and mails included. */
export const destructiveOperationAnnotated = defineRule({
  id: 'destructive-operation-annotated',
  summary: 'Destructive operations are marked for scanners.',
  severity: 'info',
  tier: 'optional',
  formats: allFormats,
  maps: {},
  commonRemedy: 'Write "x-dast" once at the root or on path items to say what scanners may do.',
  on: {
    operation: {
      when: (operation) => operation.role === 'path' && isDestructive(operation),
      check(operation, report) {
        if (marks.some((name) => isMarked(operation, name))) return;
        report({
          at: operation.node,
          message: `${operation.label} is destructive and not marked for scanners ("x-dast", "x-destructive" or "x-side-effects").`,
        });
      },
    },
  },
});

const marks = ['x-dast', 'x-destructive', 'x-side-effects'];

const destructive: ReadonlySet<string> = new Set([
  'charge',
  'delete',
  'destroy',
  'erase',
  'purge',
  'refund',
  'reset',
  'send',
  'shutdown',
  'terminate',
  'wipe',
]);

/** Deletion by method; by other methods, when the last segment of the path or the first word of the operationId says so. */
function isDestructive({ method, path, operationId = '' }: Operation): boolean {
  if (method === 'delete') return true;
  if (method !== 'post' && method !== 'put') return false;
  const segment = path.split('/').findLast((part) => part !== '' && !part.includes('{')) ?? '';
  return saysDestruction(nameTokens(segment)) || saysDestruction(nameTokens(nameOfMethod(operationId)).slice(0, 1));
}

/** Taking a deletion back deletes nothing: `undoSoftDelete`, `cancel-reset`. */
function saysDestruction(tokens: readonly string[]): boolean {
  const at = tokens.findIndex((token) => destructive.has(token));
  return at !== -1 && !tokens.slice(0, at).some((token) => token === 'undo' || token === 'cancel');
}

/** Without the service or controller that generators write before it: `Wallet_SendCoins`. */
function nameOfMethod(operationId: string): string {
  return /^[A-Z][A-Za-z\d]*_([A-Z].*)$/.exec(operationId)?.[1] ?? operationId;
}

/** On the operation or its path item anything; for the whole definition a word (`safe`), not settings such as the server to scan. */
function isMarked(operation: Operation, name: string): boolean {
  const { element, pathItem } = operation;
  return element.has(name) || pathItem.has(name) || typeof operation.extension(name) === 'string';
}
