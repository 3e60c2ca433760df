import { bits } from '../../src/openapi/direction.ts';
import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { parameterUses } from '../../src/openapi/parameter-uses.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { suspectCredential } from '../data-protection/credential-parameter.ts';

/** Parameters of the API's own operations; what webhooks send is not for it to judge. */
export const authNotAsParameter = defineRule({
  id: 'auth-not-as-parameter',
  summary: 'Credentials are security schemes, not parameters.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API2'], cwe: [1059, 306] },
  securitySeverity: 5,
  commonRemedy: 'Declare the credential as one security scheme, require it at the root, and delete the parameters.',
  yieldsTo: ['no-credentials-in-url'],
  on: {
    parameter: {
      when: (parameter) => (parameter.reachBits & bits.request) !== 0 && places.has(parameter.text('in')),
      check(parameter, report, { model }) {
        const name = parameter.text('name') ?? '';
        if (!isCredentialParameter(parameter, model)) return;
        const place = parameter.text('in') ?? '';
        // Where no-credentials-in-url and parameter-ignored-header speak of it.
        const at = place === 'query' ? (parameter.node.child('name') ?? parameter.node) : parameter.node;
        const what = `Credential ${quote(name)} is modelled as a ${place} parameter`;
        const scheme = schemeOf(name, place, model);
        if (scheme === undefined) report({ at, message: `${what} instead of a security scheme.` });
        else report({ at, message: `${what} although security scheme ${quote(scheme)} says the same.`, severity: 'info' });
      },
    },
  },
});

const places: ReadonlySet<string | undefined> = new Set(['header', 'query', 'cookie']);

const credential =
  /^(?:authorization|x[-_]?api[-_]?key|api[-_]?key|x[-_]auth(?:[-_](?:token|key))?|x[-_]access[-_]token|access[-_]?token|jsessionid|x-amz-security-token|x-rapidapi-key|ocp-apim-subscription-key)$/i;

const session = /^(?:session(?:[-_]?id)?|(?:x[-_])?session[-_]?token)$/i;

const plainToken = /^(?:x[-_])?token$/i;

/** True for a parameter of which it is known that a caller proves with it who calls; asked of a shared one for each path, worked out once. */
export function isCredentialParameter(parameter: Element, model: Model): boolean {
  const known = answers(model);
  const answer = known.get(parameter) ?? provesCaller(parameter, model);
  known.set(parameter, answer);
  return answer;
}

const answers = perModel(() => new Map<Element, boolean>());

function provesCaller(parameter: Element, model: Model): boolean {
  const name = parameter.text('name') ?? '';
  if (credential.test(name)) return true;
  const place = parameter.text('in');
  // A `session` in the URL may be a term of parliament or a workout; in a header or cookie it is who calls.
  if (place === 'query') return false;
  if (session.test(name)) return true;
  if (plainToken.test(name)) return place === 'header' && suspectCredential(parameter, model) !== undefined;
  return isMakersKey(name) && parameterUses(model, parameter).some(isOpen);
}

/** The maker's name before what it is: `X-Acme-Api-Key`. Beside a requirement it may be the credential of a third party. */
function isMakersKey(name: string): boolean {
  if (!/(?:key|token)$/i.test(name)) return false;
  return / (?:api ?key|access token|auth token)$/.test(nameTokens(name).join(' '));
}

function isOpen({ security }: Operation): boolean {
  return security === undefined || security.allowsAnonymous;
}

/** The name of a scheme that stands for the same header, query parameter or cookie. */
function schemeOf(name: string, place: string, { securitySchemes }: Model): string | undefined {
  for (const scheme of securitySchemes.values()) {
    const isKey = scheme.in === place && scheme.parameterName?.toLowerCase() === name.toLowerCase();
    const isHeader =
      scheme.type !== 'apiKey' && scheme.type !== 'mutualTLS' && scheme.type !== 'unknown' && name.toLowerCase() === 'authorization';
    if (isKey || (isHeader && place === 'header')) return scheme.name;
  }
  return undefined;
}
