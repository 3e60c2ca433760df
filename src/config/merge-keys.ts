import type { Document } from '../document/document.ts';
import { createLines } from '../document/lines.ts';
import { readYamlStream, type YamlMapping, type YamlNode, yamlKind } from '../document/yaml-ast.ts';
import type { Range } from '../report/location.ts';

/**
 * The merge keys (`<<`) of a YAML document, in the order of the text. They put settings where nobody reads them, so policy has none.
 * Aliases are followed to where they are written, once.
 */
export function findMergeKeys({ text }: Document): readonly Range[] {
  // A quoted key may write it with escapes.
  if (!/<<|\\/.test(text)) return [];
  const lines = createLines(text);
  const found: YamlMapping[] = [];
  const waiting: (YamlNode | null)[] = [...readYamlStream(text).roots];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (node?.kind === yamlKind.sequence) for (const item of node.items) waiting.push(item);
    if (node?.kind !== yamlKind.map) continue;
    for (const mapping of node.mappings) {
      if (mapping.key.kind === yamlKind.scalar && mapping.key.value === '<<') found.push(mapping);
      waiting.push(mapping.value);
    }
  }
  found.sort((left, right) => left.startPosition - right.startPosition);
  return found.map(({ key }) => lines.rangeOf(key.startPosition, key.endPosition));
}
