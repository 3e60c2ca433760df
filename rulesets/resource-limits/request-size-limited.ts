import type { Node } from '../../src/document/node.ts';
import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { takesBody } from '../../src/openapi/inputs.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { Schema } from '../../src/openapi/schema.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { requestMediaTypes } from './request-bodies.ts';
import { isSized } from './schema-size.ts';
import { hasSizeNote } from './size-notes.ts';

/** Bodies of any size exhaust memory before anything has looked at them. */
export const requestSizeLimited = defineRule({
  id: 'request-size-limited',
  summary: 'Request bodies have a maximum size.',
  severity: 'info',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API4'], cwe: [770] },
  securitySeverity: 3.1,
  on: {
    operation: {
      when: (operation, { model }) => operation.role === 'path' && operation.exposure !== 'internal' && takesBody(operation, model.format),
      check(operation, report, { model }) {
        if (isLimited(operation, model)) return;
        if (bodySchemas(operation).every((schema) => schema !== undefined && isSized(schema))) return;
        const { paths } = silence(model);
        if (paths === undefined) {
          const message = 'Request body has no maximum size: its schema does not bound it, and 413 is not documented.';
          report({ at: bodyNode(operation), message });
        } else {
          const message = 'Request bodies have no maximum size: schemas do not bound them, and no operation documents 413.';
          report({ at: paths, message });
        }
      },
    },
  },
});

/** Where no operation says anything of sizes, one extension mends it: `paths` is the place to say so, once. */
const silence = perModel((model): { readonly paths: Node | undefined } => {
  const isSilent = !model.operations.some((operation) => operation.role === 'path' && isLimited(operation, model));
  return { paths: isSilent ? model.root.node.child('paths') : undefined };
});

function isLimited(operation: Operation, model: Model): boolean {
  return operation.documents('413') || isNoted(operation, model);
}

function isNoted(operation: Operation, { root }: Model): boolean {
  const { element, pathItem, requestBody } = operation;
  const bodies = operation.parameters.filter(({ in: place }) => place === 'body').map((parameter) => parameter.element);
  const holders: readonly (Element | undefined)[] = [element, pathItem, root.one('info'), root, requestBody, ...bodies];
  return holders.some((holder) => holder !== undefined && hasSizeNote(holder)) || requestMediaTypes(operation).some(isNotedMediaType);
}

function isNotedMediaType({ element }: { readonly element: Element }): boolean {
  return hasSizeNote(element);
}

/** The schemas of what is sent; `undefined` where there is none. */
function bodySchemas(operation: Operation): readonly (Schema | undefined)[] {
  const parts = operation.parameters.filter(({ in: place }) => place === 'body' || place === 'formData').map(({ element }) => element);
  return [...parts, ...requestMediaTypes(operation).map(({ element }) => element)].map((holder) => {
    const schema = holder.one('schema');
    return schema instanceof Schema ? schema : undefined;
  });
}

function bodyNode(operation: Operation): Node {
  const body = operation.parameters.find(({ in: place }) => place === 'body');
  return operation.node.child('requestBody') ?? body?.at.node ?? operation.node;
}
