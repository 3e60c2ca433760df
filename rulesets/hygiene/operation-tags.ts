import type { Node } from '../../src/document/node.ts';
import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

/** Owners, policies and documentation go by tags. */
export const operationTags = defineRule({
  id: 'operation-tags',
  summary: 'Every operation has a tag, and every tag is declared and used.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'] },
  on: {
    definition: {
      when: (model) => !declaresTags(model) && !hasOnlyBrokenTags(model),
      check(model, report) {
        const use = firstUse(model);
        const related = use === undefined ? [] : [{ at: use, message: `Tag ${quote(use.value)} is used here.` }];
        report({ at: model.root.node.closest('tags'), message: 'Definition declares no tags.', related });
      },
    },
    operation: {
      when: (operation, { model }) => operation.role !== 'callback' && declaresTags(model),
      check(operation, report, { model }) {
        const { element } = operation;
        if (element.list('tags').length === 0) {
          report({ at: element.node.child('tags') ?? element.node, message: 'Operation has no tag.' });
          return;
        }
        for (const [index, tag] of element.list('tags').entries()) {
          const at = element.node.at('tags', index);
          if (typeof tag === 'string' && at !== undefined && !tagsOf(model).declared.has(tag))
            report({ at, message: `Operation uses undeclared tag ${quote(tag)}.` });
        }
      },
    },
    element: {
      among: { kinds: ['tag'] },
      when: (_tag, { model }) => model.operations.length > 0,
      check(tag, report, { model }) {
        const name = tag.text('name');
        if (name === undefined || tagsOf(model).used.has(name) || isForReaders(tag)) return;
        report({ at: tag.node, message: `Tag ${quote(name)} is declared and never used.` });
      },
    },
  },
});

function declaresTags(model: Model): boolean {
  return model.root.list('tags').length > 0;
}

/** Where an operation has a tag that could be declared. */
function firstUse({ operations }: Model): Node | undefined {
  for (const { element } of operations) {
    const index = element.list('tags').findIndex((tag) => typeof tag === 'string');
    if (index !== -1) return element.node.at('tags', index);
  }
  return undefined;
}

/** True when operations have tags that are no names, which `document-valid` reports. */
function hasOnlyBrokenTags({ operations }: Model): boolean {
  const tags = operations.flatMap(({ element }) => element.list('tags'));
  return tags.length > 0 && !tags.some((tag) => typeof tag === 'string');
}

/** Portals make chapters of these. */
function isForReaders(tag: Element): boolean {
  return tag.get('x-traitTag') === true;
}

interface Tags {
  readonly declared: ReadonlySet<string>;
  readonly used: ReadonlySet<unknown>;
}

const tagsOf = perModel((model: Model): Tags => {
  const tags = model.elementsOf('tag');
  const declared = new Set(tags.flatMap((tag) => tag.text('name') ?? []));
  // From 3.2 on a tag may have a parent, which needs no operation of its own.
  const parents = tags.map((tag) => tag.text('parent'));
  return { declared, used: new Set([...model.operations.flatMap(tagNames), ...parents]) };
});

function tagNames({ element }: Operation): readonly unknown[] {
  return element.list('tags');
}
