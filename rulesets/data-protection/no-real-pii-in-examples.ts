import { allFormats } from '../../src/openapi/format.ts';
import { distinctTexts, placesOf } from '../../src/openapi/texts.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { isCalledSo, type PersonalData, personalData } from './personal-samples.ts';
import { isInExample, nameOfValue } from './text-places.ts';

/** Documentation is no place for live card numbers and people's addresses. */
export const noRealPiiInExamples = defineRule({
  id: 'no-real-pii-in-examples',
  summary: 'Examples hold no real personal or cardholder data.',
  severity: 'warn',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API3'], cwe: [359, 540] },
  securitySeverity: 5.3,
  on: {
    definition: {
      check(model, report) {
        const found = new Map<string, readonly PersonalData[]>();
        for (const text of distinctTexts(model)) {
          const kinds = mayBePersonal(text) ? personalData.filter(({ isReal }) => isReal(text)) : [];
          if (kinds.length > 0) found.set(text, kinds);
        }
        if (found.size === 0) return;
        for (const { text, at, isKey } of placesOf(model, found)) {
          if (isKey || !isInExample(at)) continue;
          const data = found.get(text)?.find((kind) => isCalledSo(kind, nameOfValue(at)));
          if (data !== undefined) report({ at, message: `Example contains what looks like real personal data (${data.kind}).` });
        }
      },
    },
  },
});

/** Fast: whatever is looked for is short, and has an `@` or digits. */
function mayBePersonal(text: string): boolean {
  return text.length <= 320 && /^\S+@\S+$|^[\w+().-][\w ().-]*\d[\w ().-]*$/.test(text);
}
