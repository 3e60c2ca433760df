import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Report } from '../../src/ruleset/rule.ts';
import { withoutVariableNames } from './path-template.ts';

export const pathsNoIdentical = defineRule({
  id: 'paths-no-identical',
  summary: 'No two paths differ only in the names of their parameters.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [436] },
  on: {
    element: {
      among: { kinds: ['paths'] },
      when: (element) => element.kind === 'paths',
      check: (paths, report, { model }) => reportIdentical(paths, methodsByPath(model.operations), report),
    },
  },
});

/** What is known of the paths of one shape: the first of all, and the first with each method. */
interface Shape {
  readonly first: string;
  readonly firstByMethod: Map<string, string>;
}

/** Reports each path once, against the first of its shape with a method of its own, or the first of all. */
function reportIdentical(paths: Element, methods: ReadonlyMap<string, ReadonlySet<string>>, report: Report): void {
  const shapes = new Map<string, Shape>();
  for (const path of Object.keys(paths.value).sort()) {
    if (!path.startsWith('/')) continue;
    const text = withoutVariableNames(path);
    const shape = shapes.get(text) ?? { first: path, firstByMethod: new Map<string, string>() };
    shapes.set(text, shape);
    const own = [...(methods.get(path) ?? [])];
    if (shape.first !== path) reportPair(paths, { path, shape, methods: own }, report);
    for (const method of own) if (!shape.firstByMethod.has(method)) shape.firstByMethod.set(method, path);
  }
}

interface Candidate {
  readonly path: string;
  readonly shape: Shape;
  readonly methods: readonly string[];
}

/** OpenAPI forbids the pair whatever its methods are; without a common one, at least no operation is described twice. */
function reportPair({ node }: Element, { path, shape, methods }: Candidate, report: Report): void {
  const common = methods.find((method) => shape.firstByMethod.has(method));
  const other = (common === undefined ? undefined : shape.firstByMethod.get(common)) ?? shape.first;
  report({
    at: node.child(path) ?? node,
    message: `Paths ${quote(other)} and ${quote(path)} are identical apart from parameter names.`,
    severity: common === undefined ? 'warn' : undefined,
    related: [{ at: node.child(other) ?? node, message: 'The other path.' }],
  });
}

function methodsByPath(operations: readonly Operation[]): ReadonlyMap<string, ReadonlySet<string>> {
  const methods = new Map<string, Set<string>>();
  for (const { role, path, method } of operations) {
    if (role !== 'path') continue;
    const known = methods.get(path);
    if (known === undefined) methods.set(path, new Set([method]));
    else known.add(method);
  }
  return methods;
}
