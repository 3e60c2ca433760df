import type { Node } from '../../src/document/node.ts';
import type { Element } from '../../src/openapi/element.ts';
import { remembered } from '../../src/openapi/fixpoint.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { mediaTypeHolder } from '../../src/openapi/media-types.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

/** `text/xml`, `application/soap+xml`, `image/svg+xml`. */
const xmlType = /[/+]xml\s*(?:;|$)/i;

/** What a description says that has thought of it. */
const protection = /\b(?:xxe|dtds?|doctypes?|external entit(?:y|ies)|entity expansion)\b/i;

/** Parsers of XML load files and expand entities until they are told not to. */
export const xmlInputReview = defineRule({
  id: 'xml-input-review',
  summary: 'Operations that accept XML say how the parser is protected.',
  severity: 'info',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [611, 776], asvs: ['1.5.1'] },
  securitySeverity: 3.7,
  commonRemedy: 'Say once in the description of "info" how the parser treats external entities, or drop XML where nobody sends it.',
  on: {
    operation: {
      when: (operation, { model }) => operation.role === 'path' && xmlInputs(operation, model).length > 0,
      check(operation, report, { model }) {
        if (operation.extension('x-xml-hardened') === true || isDescribed(operation, model)) return;
        const [input] = xmlInputs(operation, model).toSorted((left, right) => (left.mediaType < right.mediaType ? -1 : 1));
        if (input === undefined) return;
        const message = `Requests may carry ${quote(input.mediaType)}, and nothing says how its parser is protected from external entities.`;
        report({ at: input.at, message });
      },
    },
  },
});

interface XmlInput {
  readonly at: Node;
  readonly mediaType: string;
}

function xmlInputs(operation: Operation, model: Model): readonly XmlInput[] {
  if (model.format === 'oas2') return consumedXml(operation, model);
  const { requestBody } = operation;
  if (requestBody === undefined || requestBody.get('x-xml-hardened') === true) return [];
  return requestBody.edges.flatMap(({ key, to }) => {
    const isXml = xmlType.test(String(key)) && to.target?.get('x-xml-hardened') !== true;
    return isXml ? [{ at: to.node, mediaType: String(key) }] : [];
  });
}

/** 2.0: what the operation consumes, if it has a body at all; the definition's own list is one place for all. */
function consumedXml(operation: Operation, { root }: Model): readonly XmlInput[] {
  if (!operation.parameters.some((parameter) => parameter.in === 'body')) return [];
  const holder = mediaTypeHolder(operation.element, root, 'consumes');
  return holder.list('consumes').flatMap((mediaType, index) => {
    const at = holder.node.at('consumes', index);
    return typeof mediaType === 'string' && xmlType.test(mediaType) && at !== undefined ? [{ at, mediaType }] : [];
  });
}

function isDescribed(operation: Operation, { root }: Model): boolean {
  const described: readonly (Element | undefined)[] = [operation.element, operation.requestBody, operation.pathItem, root.one('info')];
  return described.some((element) => element !== undefined && namesProtection(element));
}

/** Many operations may share what is described. */
const namesProtection = remembered<Element>((element) => protection.test(element.text('description') ?? ''));
