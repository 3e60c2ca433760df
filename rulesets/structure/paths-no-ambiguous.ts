import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { Schema } from '../../src/openapi/schema.ts';
import type { Host } from '../../src/ruleset/host.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type RuleContext } from '../../src/ruleset/rule.ts';
import { createTextTest, witnessFor } from './accepted-texts.ts';
import { type AmbiguousPair, findAmbiguousPairs, type PathTemplate, parseTemplate, type Segment } from './ambiguous-paths.ts';

/** Every two paths that one URL fits, neither of which is the more concrete one. */
export const pathsNoAmbiguous = defineRule({
  id: 'paths-no-ambiguous',
  summary: 'No URL fits two paths of which neither is more concrete.',
  severity: 'info',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API5'], cwe: [436, 863] },
  securitySeverity: 3,
  on: {
    element: {
      among: { kinds: ['paths'] },
      check(paths, report, context) {
        const { templates, operations } = pathsOf(context.model);
        const { pairs, isComplete } = findAmbiguousPairs(templates);
        for (const pair of pairs) {
          const witness = witnessOf(pair, operations, context);
          if (witness === undefined) continue;
          const [first, second] = [pair.first.path, pair.second.path];
          report({
            at: paths.node.child(second) ?? paths.node,
            message: `Paths ${quote(first)} and ${quote(second)} can both match ${quote(witness)}.`,
            related: [{ at: paths.node.child(first) ?? paths.node, message: 'The other path.' }],
          });
        }
        if (isComplete) return;
        context.leaveUnjudged({
          at: paths.node,
          message: 'There are too many paths with variables to compare all of them.',
          help: 'Split the definition, or begin paths with more that is fixed.',
        });
      },
    },
  },
});

interface Paths {
  readonly templates: readonly PathTemplate[];
  readonly operations: ReadonlyMap<string, readonly Operation[]>;
}

const pathsOf = perModel(({ operations }: Model): Paths => {
  const byPath = new Map<string, Operation[]>();
  for (const operation of operations) {
    if (operation.role !== 'path') continue;
    const others = byPath.get(operation.path);
    if (others === undefined) byPath.set(operation.path, [operation]);
    else others.push(operation);
  }
  return { templates: [...byPath.keys()].sort().flatMap((path) => parseTemplate(path) ?? []), operations: byPath };
});

/** A URL that both paths take for a method that both have; `undefined` when there is none, or none that is certain. */
function witnessOf({ first, second }: AmbiguousPair, operations: Paths['operations'], context: RuleContext): string | undefined {
  for (const one of operations.get(first.path) ?? []) {
    const other = operations.get(second.path)?.find((operation) => operation.method === one.method);
    if (other === undefined) continue;
    const segments = first.segments.map((segment, index) => {
      const counterpart = second.segments[index];
      return counterpart === undefined ? undefined : commonText([one, segment], [other, counterpart], context.host);
    });
    if (!segments.includes(undefined)) return `/${segments.join('/')}`;
  }
  return undefined;
}

type Place = readonly [operation: Operation, segment: Segment];

/** A text that both segments take. */
function commonText(left: Place, right: Place, host: Host): string | undefined {
  const literal = [left, right].find(([, segment]) => segment.is === 'literal')?.[1].text;
  const schemas = [left, right].flatMap(([operation, segment]) => (segment.is === 'variable' ? [schemaOf(operation, segment.text)] : []));
  if (literal === undefined) return witnessFor(schemas, host);
  return schemas.every((schema) => createTextTest(schema, host)(literal)) ? literal : undefined;
}

function schemaOf({ parameters }: Operation, name: string): Schema | undefined {
  const parameter = parameters.find((one) => one.in === 'path' && one.name === name);
  const schema = parameter?.element.one('schema');
  return schema instanceof Schema ? schema : undefined;
}
