import type { Node } from '../../src/document/node.ts';
import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { type Casing, casingOption, chosenCasing, isWritten, majorityCasing } from './casing.ts';

/** What needs no percent-encoding somewhere in a URL, and what needs none in a name of a path segment (RFC 3986 §2.2, §2.3). */
const characters: ReadonlyMap<unknown, RegExp> = new Map([
  ['url', /^[\w\-.~:/?#[\]@!$&'()*+,;=]*$/],
  ['unreserved', /^[\w\-.~]*$/],
]);

/** Ids become names of functions, anchors in documentation, and keys of reports. */
export const operationIdStyle = defineRule({
  id: 'operation-id-style',
  summary: 'Operation ids are safe in URLs and written in one way.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: {},
  options: {
    casing: casingOption('How the words of operation ids are written; "majority" is what most of them have.'),
    characters: {
      default: 'url',
      description: 'Which characters are safe: all that stand in a URL as they are, or only letters, digits and "-._~".',
      schema: { enum: ['url', 'unreserved'] },
    },
  },
  on: {
    element: {
      among: { kinds: ['operation'] },
      when: (element) => element.text('operationId') !== undefined,
      check(element, report, { model, options }) {
        const id = element.text('operationId') ?? '';
        if (characters.get(options['characters'])?.test(id) === false) {
          report({ at: placeOf(element), message: `operationId ${quote(id)} is not URL-safe.`, severity: 'warn' });
          return;
        }
        const casing = chosenCasing(options['casing'], () => majorityOf(model).casing);
        if (casing !== undefined && !wordsOf(id).every((word) => isWritten(word, casing)))
          report({ at: placeOf(element), message: `operationId ${quote(id)} is not ${casing}.` });
      },
    },
  },
});

function placeOf({ node }: Element): Node {
  return node.child('operationId') ?? node;
}

const majorityOf = perModel((model: Model): { readonly casing: Casing | undefined } => ({
  casing: majorityCasing(model.elementsOf('operation').flatMap((operation) => wordsOf(operation.text('operationId') ?? ''))),
}));

/**
 * `repos/get-content` and `drive.files.list` are names of groups and a name, each of which is written so; generators add `__id_` for a
 * parameter and `_1` to what is there already.
 */
function wordsOf(id: string): readonly string[] {
  // Nearly always.
  if (/^[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)*$/.test(id)) return id.split('.');
  return id
    .replace(/_\d+$/, '')
    .split(/[^\p{L}\d_-]+|__+|_$|^_/u)
    .filter((word) => word !== '');
}
