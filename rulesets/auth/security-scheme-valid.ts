import { isObject } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { validateObject } from '../../src/openapi/object-validity.ts';
import type { SecurityScheme } from '../../src/openapi/security.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Violation } from '../../src/ruleset/rule.ts';

/** Every scheme with its flows. What is no object at all is left to `document-valid`. */
export const securitySchemeValid = defineRule({
  id: 'security-scheme-valid',
  summary: 'Security schemes have the fields that their type needs, and no others.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API2'], cwe: [1059, 287] },
  securitySeverity: 7,
  options: {
    requireDescription: {
      default: false,
      description: 'Also report schemes without a description, as info.',
      schema: { type: 'boolean' },
    },
  },
  on: {
    securityScheme: {
      when: ({ element }) => !element.isReference && isObject(element.node.value),
      check(scheme, report, { model, options }) {
        const problems = invalidFields(scheme, model);
        const more = problems.length > 0 ? [] : emptyFields(scheme);
        const described = options['requireDescription'] === true ? withoutDescription(scheme) : [];
        for (const { message, ...violation } of [...problems, ...more, ...discovery(scheme), ...described]) {
          report({ ...violation, message: `Security scheme ${quote(scheme.name)}: ${message}` });
        }
      },
    },
  },
});

/** What the official schema of the version says of the scheme, its flows, and each of these. */
function invalidFields({ element }: SecurityScheme, { format }: Model): readonly Violation[] {
  const flows = element.one('flows');
  const parts = [element, ...(flows === undefined ? [] : [flows, ...flows.edges.map((edge) => edge.to)])];
  return parts.flatMap(({ kind, node }) => {
    // A `$ref` where none is allowed is ref-no-siblings' business.
    const problems = validateObject(kind, format, node.value).filter(({ path }) => !path.includes('$ref'));
    return problems.map(({ path, message, unknownIn }) => ({
      at: node.closest(...path),
      message,
      yieldsTo: unknownIn === 'every-version' ? ['no-unknown-fields'] : path[0] === 'in' ? ['no-api-key-in-query'] : [],
    }));
  });
}

/** Valid, but of no use to anybody. */
function emptyFields({ element, type, flows }: SecurityScheme): readonly Violation[] {
  if (type === 'oauth2' && flows.length === 0) {
    return [{ at: element.node.child('flows') ?? element.node, message: 'it declares no flow.', severity: 'warn' }];
  }
  const field = type === 'apiKey' ? 'name' : 'scheme';
  if (element.text(field)?.trim() !== '') return [];
  return [{ at: element.node.child(field) ?? element.node, message: `${quote(field)} is empty.` }];
}

/** OpenID Connect Discovery §4: the document's place under the issuer. */
function discovery({ element, type }: SecurityScheme): readonly Violation[] {
  const url = type === 'openIdConnect' ? element.text('openIdConnectUrl') : undefined;
  if (url === undefined || /\/\.well-known\/[\w-]+(?:$|[/?#])/.test(url)) return [];
  const at = element.node.child('openIdConnectUrl') ?? element.node;
  return [{ at, message: `${quote(url)} is not the place of a discovery document.`, severity: 'info' }];
}

function withoutDescription({ element }: SecurityScheme): readonly Violation[] {
  if ((element.text('description') ?? '').trim() !== '') return [];
  return [{ at: element.node, message: '"description" is missing.', severity: 'info' }];
}
