import type { Node } from '../document/node.ts';
import type { Model } from '../openapi/model.ts';
import type { OwnerCoverage } from '../report/places.ts';
import type { Subjects } from '../ruleset/rule.ts';
import type { RuleSetting } from '../ruleset/ruleset.ts';
import { createIdentifier, type Identity } from './identity.ts';

/** Counts, for each owner of places, what rules examined there and what satisfied them. */
export interface OwnerCounts {
  /** Notes that a rule examined a subject of a kind (`operation`), and whether that satisfied it. */
  readonly note: <Name extends keyof Subjects>(setting: RuleSetting, name: Name, subject: Subjects[Name], isSatisfied: boolean) => void;
  /** What was counted: by owner, then by rule, in code-unit order. */
  readonly list: () => readonly OwnerCoverage[];
}

interface Count {
  examined: number;
  satisfied: number;
}

/** Starts to count in a definition. Owners are those of findings (`identity.ts`). */
export function createOwnerCounts(model: Model): OwnerCounts {
  const identify = createIdentifier(model);
  const owners = new Map<object, Identity>();
  const counts = new Map<string, { readonly isOperation: boolean; readonly rules: Map<RuleSetting, Count> }>();
  return {
    note(setting, name, subject, isSatisfied) {
      let identity = owners.get(subject);
      if (identity === undefined) {
        identity = identify(places[name](subject));
        owners.set(subject, identity);
      }
      const { owner, isOperation } = identity;
      let own = counts.get(owner);
      if (own === undefined) {
        own = { isOperation, rules: new Map() };
        counts.set(owner, own);
      }
      const count = own.rules.get(setting);
      if (count === undefined) own.rules.set(setting, { examined: 1, satisfied: isSatisfied ? 1 : 0 });
      else {
        count.examined += 1;
        if (isSatisfied) count.satisfied += 1;
      }
    },
    list: () =>
      [...counts]
        .flatMap(([owner, { isOperation, rules }]) =>
          [...rules].map(([{ rule, pack }, count]) => ({ owner, isOperation, ruleId: rule.id, pack, ...count })),
        )
        .sort((left, right) => compareText(left.owner, right.owner) || compareText(left.ruleId, right.ruleId)),
  };
}

/** Where each kind of subject stands. */
const places: { readonly [Name in keyof Subjects]: (subject: Subjects[Name]) => Node } = {
  definition: ({ root }) => root.node,
  element: ({ node }) => node,
  reference: ({ holder }) => holder,
  operation: ({ node }) => node,
  schema: ({ node }) => node,
  parameter: ({ node }) => node,
  header: ({ node }) => node,
  mediaType: ({ node }) => node,
  response: ({ node }) => node,
  requestBody: ({ node }) => node,
  server: ({ node }) => node,
  securityScheme: ({ element }) => element.node,
  component: ({ element }) => element.node,
};

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
