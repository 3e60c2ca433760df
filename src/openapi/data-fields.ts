/**
 * True for a field whose value is data or words wherever it stands: what looks like a part of the definition in it is none. Extensions
 * are the affair of those who wrote them.
 */
export function isDataField(field: string): boolean {
  return dataFields.has(field) || field.startsWith('x-');
}

const dataFields: ReadonlySet<string> = new Set([
  'const',
  'dataValue',
  'default',
  'enum',
  'example',
  'examples',
  'mapping',
  'required',
  'scopes',
  'value',
]);
