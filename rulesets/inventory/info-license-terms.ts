import parseExpression from 'spdx-expression-parse';
import type { Element } from '../../src/openapi/element.ts';
import { allFormats, type OasFormat } from '../../src/openapi/format.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Violation } from '../../src/ruleset/rule.ts';
import { infoOf, isText } from './declared-fact.ts';

/** Definitions of APIs that others than their makers may use. */
export const infoLicenseTerms = defineRule({
  id: 'info-license-terms',
  summary: 'The definition says under which terms the API may be used.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'] },
  on: {
    definition: {
      when: (model) => infoOf(model) !== undefined && model.context.exposure !== 'internal',
      check(model, report) {
        const info = infoOf(model);
        const violation = info === undefined ? undefined : judge(info, model.format);
        if (violation !== undefined) report(violation);
      },
    },
  },
});

function judge(info: Element, format: OasFormat): Violation | undefined {
  const license = info.one('license');
  const identifier = license?.get('identifier');
  if (license !== undefined && isText(identifier) && !isExpression(identifier)) {
    const at = license.node.child('identifier') ?? license.node;
    return { at, message: `License identifier ${quote(identifier)} is not an SPDX expression.` };
  }
  if (isText(info.get('termsOfService'))) return undefined;
  if (license === undefined) {
    return info.has('license')
      ? undefined
      : { at: info.node, message: 'Neither a license nor terms of service are declared (info.license, info.termsOfService).' };
  }
  if (isText(license.get('url')) || isText(identifier)) return undefined;
  const lack = format < 'oas3_1' ? 'no url' : 'neither a url nor an SPDX identifier';
  return { at: license.node, message: `The license has ${lack}.` };
}

/** SPDX 3.0.1 Annex B, with the identifiers of the SPDX License List. */
function isExpression(text: string): boolean {
  if (text.length > longestExpression) return false;
  try {
    parseExpression(text);
    return true;
  } catch {
    return false;
  }
}

/** In UTF-16 units. Brackets and identifiers without end would take their time. */
const longestExpression = 1000;
