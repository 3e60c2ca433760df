import { type Element, isObject, scalarText } from '../../src/openapi/element.ts';

/** True when a response documents `Cache-Control` with the directive `no-store` (RFC 9111 §5.2.2.5) among its values. */
export function documentsNoStore(response: Element): boolean {
  return response.below('headers').some(({ key, element }) => String(key).toLowerCase() === 'cache-control' && statesNoStore(element));
}

function statesNoStore(header: Element): boolean {
  const schema = header.one('schema');
  return [header, schema].some(
    (element) => element !== undefined && valuesOf(element).some((value) => /\bno-store\b/i.test(scalarText(value) ?? '')),
  );
}

/** What an element says its values are, or are like. */
function valuesOf(element: Element): readonly unknown[] {
  const examples = element.get('examples');
  const named = isObject(examples) ? Object.values(examples).map((example) => (isObject(example) ? example['value'] : undefined)) : [];
  return [
    ...element.list('enum'),
    ...element.list('examples'),
    ...named,
    ...['const', 'default', 'example', 'x-example', 'pattern', 'description'].map((field) => element.get(field)),
  ];
}
