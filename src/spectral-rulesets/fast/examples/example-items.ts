import { type Container, isContainer } from '../outside.ts';

/** A value that has to be of a schema, and where it is below the object that has both. */
export interface ExampleItem {
  readonly value: unknown;
  readonly path: readonly string[];
}

/** What the function that Spectral checks examples with is told by its options. */
export interface ExampleOptions {
  readonly oasVersion: 2 | 3;
  readonly schemaField: string;
  readonly type: 'media' | 'schema';
}

/** The values that Spectral looks at in a media type, parameter or header, or in a schema. */
export function exampleItems(holder: Container, { oasVersion, type }: ExampleOptions): readonly ExampleItem[] {
  if (type === 'schema') return itemsAt(holder, oasVersion === 2 ? ['example', 'x-example', 'default'] : ['example', 'default']);
  if (oasVersion === 3 && 'example' in holder) return itemsAt(holder, ['example']);
  const { examples } = holder;
  if (!isContainer(examples)) return [];
  return Object.keys(examples).flatMap((name) => {
    const example = examples[name];
    if (oasVersion === 2) return { value: example, path: ['examples', name] };
    return isContainer(example) && !('externalValue' in example) ? { value: example['value'], path: ['examples', name, 'value'] } : [];
  });
}

function itemsAt(holder: Container, fields: readonly string[]): readonly ExampleItem[] {
  return fields.filter((field) => field in holder).map((field) => ({ value: holder[field], path: [field] }));
}
