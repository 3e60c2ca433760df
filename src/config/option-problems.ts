import type { Path } from '../document/document.ts';
import { Node } from '../document/node.ts';
import type { ToolError } from '../errors.ts';
import type { RuleOption } from '../ruleset/rule.ts';
import type { Catalogue } from './catalogue.ts';
import { checkValue } from './check-value.ts';
import { type ConfigurationFile, isFields } from './configuration-file.ts';
import { schemaProblems } from './schema-problems.ts';

/** Values of rules' options that the rules do not take. */
export function* optionProblems(file: ConfigurationFile, catalogue: Catalogue): Generator<ToolError> {
  for (const { path, value, option } of setOptions(file, catalogue)) {
    const errors = checkValue(value, option.schema).map((error) => ({
      ...error,
      parentSchema: { description: option.description, ...error.parentSchema },
    }));
    yield* schemaProblems({ file, path, value, errors });
  }
}

interface SetOption {
  readonly path: Path;
  readonly value: unknown;
  readonly option: RuleOption;
}

function setOptions(file: ConfigurationFile, catalogue: Catalogue): readonly SetOption[] {
  const root = Node.root(file.document);
  const profiles = root.at('profiles');
  const count = Array.isArray(profiles?.value) ? profiles.value.length : 0;
  const holders = [root, ...Array.from({ length: count }, (_, index) => profiles?.child(index))];
  return holders.flatMap((holder) => {
    const rules = holder?.child('rules');
    return Object.keys(isFields(rules?.value) ? rules.value : {}).flatMap((id) => {
      const options = rules?.at(id, 'options');
      return optionsOf(options, catalogue.rules.get(id)?.options ?? {});
    });
  });
}

function optionsOf(node: Node | undefined, known: Readonly<Record<string, RuleOption>>): readonly SetOption[] {
  return Object.entries(known).flatMap(([name, option]) => {
    const set = node?.child(name);
    return set === undefined ? [] : [{ path: set.path, value: set.value, option }];
  });
}
