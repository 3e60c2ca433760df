import type { Element } from '../../src/openapi/element.ts';
import { isObject } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { readRequirement } from '../../src/openapi/security.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Report } from '../../src/ruleset/rule.ts';

/** Every requirement, wherever it is written: the default, operations of paths, webhooks, callbacks and unused path items. */
export const securityRequirementValid = defineRule({
  id: 'security-requirement-valid',
  summary: 'Security requirements name defined schemes.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API2'], cwe: [306, 1059] },
  securitySeverity: 8,
  saysUndeclared: 'whole',
  yieldsTo: ['document-valid'],
  on: {
    element: {
      among: { kinds: ['securityRequirement', 'operation', 'definition'] },
      when: (element) => element.kind === 'securityRequirement' || hasMalformedSecurity(element),
      check(element, report, { model }) {
        if (element.kind === 'securityRequirement') checkNames(element, report, model);
        else checkShape(element, report);
      },
    },
  },
});

function checkNames({ node }: Element, report: Report, { securitySchemes: schemes, format }: Model): void {
  for (const { name, node: at, scheme } of readRequirement(node, { schemes, format }).schemes) {
    if (scheme === undefined) report({ at, message: `Security requirement ${quote(name)} is not a defined scheme.` });
  }
}

/** True for a definition or operation whose `security` is no list of objects. */
function hasMalformedSecurity(element: Element): boolean {
  if (!element.has('security')) return false;
  const security = element.get('security');
  return !Array.isArray(security) || !security.every(isObject);
}

function checkShape({ node }: Element, report: Report): void {
  const security = node.child('security');
  if (security === undefined) return;
  if (!Array.isArray(security.value)) {
    report({ at: security, message: 'Field "security" is not a list of requirements.' });
    return;
  }
  for (const [index, item] of security.value.entries()) {
    const at = security.child(index);
    if (at !== undefined && !isObject(item)) report({ at, message: `Security requirement ${quote(item)} is not an object.` });
  }
}
