import { dataClassOf, dataTagsOf } from '../../src/openapi/context.ts';
import type { Element } from '../../src/openapi/element.ts';
import { extensionNamesIn } from '../../src/openapi/extension-names.ts';
import { createFixpoint } from '../../src/openapi/fixpoint.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { isCardKind } from '../../src/openapi/sensitive-phrases.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { type PersonalDataKind, personalDataOf } from './personal-names.ts';
import { propertyName } from './property.ts';

/** Properties, and in 2.0 parameters of forms, whose names or formats say that they are personal, health or card data. */
export const piiPropertyClassified = defineRule({
  id: 'pii-property-classified',
  summary: 'Properties with personal data carry a data classification.',
  severity: 'info',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API3', 'API9'], cwe: [359, 1059], asvs: ['14.1.1'] },
  securitySeverity: 2,
  commonRemedy: 'Write "x-data-classification" into "info" for the whole API, or into the schemas that hold such data.',
  on: {
    schema: {
      when: (schema) => personalPropertyOf(schema) !== undefined,
      check(schema, report, { model }) {
        const personal = personalPropertyOf(schema);
        if (personal === undefined || isClassified(schema, model)) return;
        const what = schema.uses[0]?.field === 'properties' ? 'Property' : 'Parameter';
        report({
          at: schema.node,
          message: `${what} ${quote(personal.name)} looks like ${nameOf(personal.kind)} data but has no data classification.`,
        });
      },
    },
  },
});

interface PersonalProperty {
  readonly name: string;
  readonly kind: PersonalDataKind;
}

function personalPropertyOf(schema: Schema): PersonalProperty | undefined {
  const name = propertyName(schema) ?? formParameterName(schema);
  const kind = name === undefined || !schema.isData ? undefined : personalDataOf(name, schema);
  return name === undefined || kind === undefined ? undefined : { name, kind };
}

/** The name of the form parameter (2.0) that the schema describes. */
function formParameterName({ uses }: Schema): string | undefined {
  const parameter = uses[0]?.from;
  return parameter?.kind === 'parameter' && parameter.text('in') === 'formData' ? parameter.text('name') : undefined;
}

function nameOf(kind: PersonalDataKind): string {
  if (isCardKind(kind)) return 'card';
  return kind === 'health' ? 'health' : 'personal';
}

function isClassified(schema: Schema, model: Model): boolean {
  const names = extensionNamesIn(model);
  if (!classNames.some((name) => names.has(name))) return false;
  if ([model.root, model.root.one('info')].some((element) => element !== undefined && carriesClass(element))) return true;
  return isWithinClass(schema) || (schema.referenced !== undefined && carriesClass(schema.referenced));
}

/** True when the element carries a class, or anything around it: the object, its component, a body, an operation. */
const isWithinClass = createFixpoint<Element>(holdersOf, (element, isWithin) => carriesClass(element) || holdersOf(element).some(isWithin));

function holdersOf(element: Element): readonly Element[] {
  return element.uses.filter(({ from }) => from.kind !== 'components').map(({ from }) => from);
}

function carriesClass(element: Element): boolean {
  return (
    dataClassOf(element) !== undefined ||
    dataTagsOf(element).size > 0 ||
    marks.some((mark) => element.has(mark) && element.get(mark) !== null && element.get(mark) !== '')
  );
}

const marks = ['x-pii', 'x-phi', 'x-pci', 'x-sensitivity', 'x-sensitive'];

/** Everything that classifies; where a definition has none of it, nothing has to be searched. */
const classNames = ['x-data-classification', ...marks];
