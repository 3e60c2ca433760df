import { dataClassOf, dataTagsOf } from '../../src/openapi/context.ts';
import type { Element } from '../../src/openapi/element.ts';
import { oas3Formats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import type { SecurityRequirement, SecurityScheme } from '../../src/openapi/security.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Violation } from '../../src/ruleset/rule.ts';

/** Operations that are declared to handle restricted, health or card data, and ask for credentials. */
export const strongAuthForSensitive = defineRule({
  id: 'strong-auth-for-sensitive',
  summary: 'Operations on restricted data require credentials that a thief cannot use.',
  severity: 'warn',
  tier: 'optional',
  formats: oas3Formats,
  maps: { owaspApi2023: ['API2'], cwe: [308, 1390], asvs: ['10.3.5', '6.3.3'] },
  securitySeverity: 6,
  commonRemedy:
    'Require "mutualTLS" or "dpop" at the root, or mark the scheme with "x-sender-constrained: true" where its tokens are bound.',
  on: {
    operation: {
      when: (operation, { model }) =>
        operation.role === 'path' && sensitivity(operation, model) !== undefined && asked(operation).length > 0,
      check(operation, report, { model }) {
        const what = sensitivity(operation, model);
        if (what === undefined) return;
        // The weakest alternative is the one that a thief takes.
        for (const requirement of asked(operation)) {
          if (!requirement.schemes.some(({ scheme }) => scheme !== undefined && isStrong(scheme, operation)))
            report(violation(requirement, operation, what));
        }
      },
    },
  },
});

/** What makes the operation's data sensitive, where it is declared, and whether the whole definition says so. */
interface Sensitivity {
  readonly name: string;
  readonly isOfDefinition: boolean;
}

function sensitivity(operation: Operation, { context }: Model): Sensitivity | undefined {
  const own = [operation.element, operation.pathItem].find((element) => dataClassOf(element) !== undefined || dataTagsOf(element).size > 0);
  const name = own === undefined ? nameOf(context.dataClass, context.dataTags) : nameOf(dataClassOf(own), dataTagsOf(own));
  return name === undefined ? undefined : { name, isOfDefinition: own === undefined };
}

function nameOf(dataClass: Model['context']['dataClass'], tags: Model['context']['dataTags']): string | undefined {
  if (tags.has('pci')) return 'card';
  if (tags.has('phi')) return 'health';
  return dataClass === 'restricted' ? 'restricted' : undefined;
}

/** Alternatives that ask for something; the others are reported by the rules about anonymous access. */
function asked({ security }: Operation): readonly SecurityRequirement[] {
  return (security?.requirements ?? []).filter((requirement) => !requirement.isOpen);
}

function violation({ node, schemes }: SecurityRequirement, operation: Operation, { name, isOfDefinition }: Sensitivity): Violation {
  const declared = schemes.map((required) => quote(required.name)).join(' and ');
  const isInherited = operation.security?.origin === 'definition';
  const subject = isInherited && isOfDefinition ? 'The API' : operation.label;
  return {
    at: isInherited && !isOfDefinition ? operation.node : node,
    message: `${subject} handles ${name} data but requires only ${declared}.`,
  };
}

/** Bound to the caller, or proof of more than one factor. */
function isStrong({ type, httpScheme, element }: SecurityScheme, operation: Operation): boolean {
  if (type === 'mutualTLS' || httpScheme === 'dpop') return true;
  if (operation.extension('x-sender-constrained') === true || boundByText(element)) return true;
  return type === 'openIdConnect' && (namesAcr(element) || namesAcr(operation.element));
}

/** RFC 8705, RFC 9421 and RFC 9449. */
function boundByText(element: Element): boolean {
  if (element.get('x-sender-constrained') === true || element.get('x-http-message-signatures') === true) return true;
  return /\bDPoP\b|sender-constrained|HTTP message signatures?|RFC[\s-]?(?:8705|9421|9449)/i.test(element.text('description') ?? '');
}

function namesAcr(element: Element): boolean {
  return element.has('x-acr') || element.has('x-acr-values') || /\bacr(?:_values)?\b/i.test(element.text('description') ?? '');
}
