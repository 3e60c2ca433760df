import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import { parameterKey } from '../../src/openapi/parameters.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { type Casing, casingOption, chosenCasing, isWritten, majorityCasing } from './casing.ts';
import { firstOfEach } from './first-by-pointer.ts';
import { isForeignName } from './foreign-names.ts';
import { groupBy } from './group-by.ts';

const places = ['path', 'query', 'cookie', 'formData'] as const;

/** Headers with `X-` in their name that everybody knows by it. */
const knownHeaders =
  /^x-(?:rate-?limit|request-id|correlation-id|trace-id|forwarded|real-ip|b3-|csrf|xsrf|frame-options|content-type-options|http-method-override|requested-with|amz-|goog-|ms-)/i;

/** One way to write names in each place; RFC 6648 is against `X-`. */
export const parameterCasing = defineRule({
  id: 'parameter-casing',
  summary: 'Parameter names are written in one way for each place.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: {},
  options: {
    ...Object.fromEntries(
      places.map((place) => [place, casingOption(`How names of ${place} parameters are written; "majority" is what most of them have.`)]),
    ),
    header: {
      default: 'hyphenated',
      description: 'How names of headers are written: words with hyphens between them in any case, or "Train-Case".',
      schema: { enum: ['hyphenated', 'Train-Case'] },
    },
    allowXPrefix: { default: false, description: 'Whether headers may begin with "X-".', schema: { type: 'boolean' } },
  },
  on: {
    parameter: {
      when: isNamed,
      check(parameter, report, { model, options }) {
        const name = parameter.text('name') ?? '';
        const place = parameter.text('in') ?? '';
        const problem = place === 'header' ? headerProblem(name, options) : caseProblem(name, casingOf(place, options, model));
        if (problem === undefined || namesakes(model).firstOf(keyOf(parameter) ?? '') !== parameter) return;
        report({ at: parameter.node.child('name') ?? parameter.node, message: `Parameter ${quote(name)} ${problem}.` });
      },
    },
  },
});

/** The parameters with each name in its place, and the first of them, by pointer: to rename it is one decision. */
const namesakes = perModel((model: Model) => {
  const all = groupBy(model.elementsOf('parameter'), (parameter) => keyOf(parameter) ?? '');
  return { all, firstOf: firstOfEach(all) };
});

/** What tells names apart; `undefined` for a parameter without one, and for the body of 2.0, whose name nobody sends. */
function keyOf(parameter: Element): string | undefined {
  return isNamed(parameter) ? parameterKey({ in: parameter.text('in') ?? '', name: parameter.text('name') ?? '' }) : undefined;
}

function isNamed(parameter: Element): boolean {
  const place = parameter.text('in');
  return place !== undefined && place !== 'body' && parameter.text('name') !== undefined;
}

/** Header names are the same in any case: what tells them apart is how words are joined. */
function headerProblem(name: string, options: Readonly<Record<string, unknown>>): string | undefined {
  if (options['allowXPrefix'] !== true && /^x-/i.test(name) && !knownHeaders.test(name)) return 'has an "X-" prefix';
  if (options['header'] === 'Train-Case') return isWritten(name, 'Train-Case') ? undefined : 'is not Train-Case';
  return name.includes('_') ? 'has underscores where headers have hyphens' : undefined;
}

function caseProblem(name: string, casing: Casing | undefined): string | undefined {
  const word = baseName(name);
  return casing === undefined || isForeignName(word) || isWritten(word, casing) ? undefined : `is not ${casing}`;
}

function casingOf(place: string, options: Readonly<Record<string, unknown>>, model: Model): Casing | undefined {
  return chosenCasing(options[place], () => majorities(model).get(place));
}

const majorities = perModel((model: Model): ReadonlyMap<string, Casing | undefined> => {
  const parameters = [...namesakes(model).all.values()].flatMap(([one]) => one ?? []);
  return new Map(places.map((place) => [place, majorityCasing(namesIn(parameters, place))]));
});

function namesIn(parameters: readonly Element[], place: string): readonly string[] {
  return parameters
    .filter((parameter) => parameter.text('in') === place)
    .map((parameter) => baseName(parameter.text('name') ?? ''))
    .filter((name) => !isForeignName(name));
}

/** `filter[createdAt]` and `filter.createdAt` begin with the parameter's own name. */
function baseName(name: string): string {
  return name.replace(/(?<=\w)[.[].*/s, '');
}
