import type { Component } from '../../src/openapi/components.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { type Casing, casingOption, chosenCasing, isWritten, majorityCasing } from './casing.ts';
import { groupBy } from './group-by.ts';

/** Generators make types of them: two styles make two types of one thing. */
export const componentNaming = defineRule({
  id: 'component-naming',
  summary: 'Components of a kind are named in one way.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: {},
  options: { casing: casingOption('How components are named; "majority" is what most components of the same kind have.') },
  on: {
    component: {
      when: ({ name }) => isPlain(name),
      check(component, report, { model, options }) {
        const casing = chosenCasing(options['casing'], () => majorities(model).get(component.section));
        if (casing === undefined || isWritten(ownName(component), casing)) return;
        report({ at: component.element.node, message: `Component ${quote(component.name)} is not ${casing}.` });
      },
    },
  },
});

const majorities = perModel((model: Model): ReadonlyMap<string, Casing | undefined> => {
  const bySection = groupBy(
    model.components.filter(({ name }) => isPlain(name)),
    ({ section }) => section,
  );
  return new Map([...bySection].map(([section, components]) => [section, majorityCasing(components.map(ownName))]));
});

/** False for what generators write: `Page[Order]`, `Page«Order»`, `Page<Order>`, `_links`. */
function isPlain(name: string): boolean {
  return /^\p{L}[\p{L}\d_.-]*$/u.test(name);
}

/** Without the namespace: `shop.orders.Order`. */
function ownName({ name }: Component): string {
  return name.split('.').findLast((part) => part !== '') ?? name;
}
