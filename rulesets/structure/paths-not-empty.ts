import { type Edge, type Element, isObject } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { isFragment } from '../../src/openapi/fragment.ts';
import type { Model } from '../../src/openapi/model.ts';
import { webhookFields } from '../../src/openapi/operations.ts';
import { pathItemChain } from '../../src/openapi/path-item-chain.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

/** The definition, and each of its paths. */
export const pathsNotEmpty = defineRule({
  id: 'paths-not-empty',
  summary: 'The definition declares operations, and so does every path.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [1059] },
  on: {
    definition: {
      when: isApi,
      check({ root }, report) {
        if (!isEmpty(root)) return;
        report({ at: root.node.child('paths') ?? root.node, message: 'The definition declares no operations.' });
      },
    },
    element: {
      among: { kinds: ['paths'] },
      when: (element) => element.kind === 'paths',
      check(paths, report, { model }) {
        if (isApi(model) && isEmpty(model.root)) return;
        for (const { field, to } of paths.edges) {
          if (!field.startsWith('/') || hasOperation(to)) continue;
          const hasOtherFields = Object.keys(to.value).length > 0;
          report({ at: to.node, message: `Path ${quote(field)} declares no operation.`, severity: hasOtherFields ? 'info' : undefined });
        }
      },
    },
  },
});

/** False for a library of components: a part of definitions, one without paths (from 3.1 on), or one that says so. */
function isApi({ root, format }: Model): boolean {
  if (isFragment(root) || root.get('x-library') === true || root.one('info')?.get('x-library') === true) return false;
  // Without paths 2.0 and 3.0 are invalid, which document-valid reports; later versions need them only for an API.
  return root.has('paths') || root.has('webhooks') || (format !== 'oas2' && format !== 'oas3_0' && !root.has('components'));
}

function isEmpty(root: Element): boolean {
  const paths = root.one('paths');
  if (paths?.edges.some(({ to }) => hasOperation(to)) === true) return false;
  if (root.edges.some(({ field, to }) => webhookFields.has(field) && hasOperation(to))) return false;
  return !Object.entries(paths?.value ?? {}).some(isMistaken);
}

/** A key that is no path, for lack of its slash, and a path that holds no object are other defects: somebody meant operations. */
function isMistaken([key, value]: readonly [string, unknown]): boolean {
  return !key.startsWith('x-') && !(key.startsWith('/') && isObject(value));
}

/** True as well where the path item is kept in a place that was not read. */
function hasOperation(item: Element): boolean {
  return pathItemChain(item).some(
    (one) => one.edges.some(isOperation) || (one.reference !== undefined && one.reference.target === undefined),
  );
}

function isOperation({ to }: Edge): boolean {
  return to.kind === 'operation';
}
