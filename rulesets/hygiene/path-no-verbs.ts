import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import { pathItemChain } from '../../src/openapi/path-item-chain.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { firstPathsBy, hasVariable, isOfPath, pathsOf } from './paths.ts';

const verbs: ReadonlySet<string> = new Set(['get', 'create', 'update', 'delete', 'remove', 'add', 'list', 'set']);

/** What changes something. */
const changing: ReadonlySet<string> = new Set(['delete', 'remove', 'create', 'update', 'disable', 'reset', 'approve', 'transfer']);

/** Alone they are things as well: `GET /accounts/{id}/transfer` may read one. */
const nouns: ReadonlySet<string> = new Set(['update', 'reset', 'transfer']);

/** What begins with a verb and is a thing. */
const things = /^(?:add-?(?:on|in)s?|set-?(?:top|up|point|ting)s?|get-?away|list-?(?:price|ing)s?)\b/i;

/** `GET /delete-user` is done by every prefetch, crawler and image tag. */
export const pathNoVerbs = defineRule({
  id: 'path-no-verbs',
  summary: 'Path segments name things, not actions.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [650], asvs: ['3.5.3'] },
  securitySeverity: 3,
  on: {
    element: {
      among: { kinds: ['pathItem'] },
      when: (element, { model }) => isOfPath(element, model),
      check(element, report, { model }) {
        for (const { path, segments, at } of pathsOf(element, model)) {
          const last = segments.at(-1) ?? '';
          const changed = isChange(last) && isRead(element) ? last : undefined;
          if (changed !== undefined) {
            report({ at, message: `Path segment ${quote(changed)} names an action, and GET must not change state.`, severity: 'warn' });
            continue;
          }
          const first = firstPaths(model);
          if (!first.all.has(path)) continue;
          for (const segment of new Set(segments))
            if (first.of.get(segment) === path) report({ at, message: `Path segment ${quote(segment)} names an action.` });
        }
      },
    },
  },
});

/** By the different segments that name actions. */
const firstPaths = firstPathsBy((segment) => (isAction(segment, verbs) ? segment : undefined));

/** By its first word, whole: `getUser`, `delete-user`, not `getaway`, `listings`, `price-list`. */
function isAction(segment: string, of: ReadonlySet<string>): boolean {
  return mayBeAction.test(segment) && !hasVariable(segment) && of.has(nameTokens(segment)[0] ?? '') && !things.test(segment);
}

/** Fast: most segments begin with none of the verbs. */
const mayBeAction = /^[^a-z]?(?:get|create|update|delete|remove|add|list|set|disable|reset|approve|transfer)/i;

/** True for a segment that says that something is changed. */
function isChange(segment: string): boolean {
  return isAction(segment, changing) && !nouns.has(segment.toLowerCase());
}

function isRead(element: Element): boolean {
  return pathItemChain(element).some((item) => item.has('get') || item.has('head'));
}
