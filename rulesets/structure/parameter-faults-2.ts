import type { Element } from '../../src/openapi/element.ts';
import { quote } from '../../src/ruleset/quote.ts';
import type { Violation } from '../../src/ruleset/rule.ts';

/** What is wrong with how a parameter of OpenAPI 2.0 says that its value is written (§5.2.9). */
export function parameterFaults2(parameter: Element, isExplicit: boolean): readonly Violation[] {
  const { node } = parameter;
  const place = parameter.text('in') ?? '';
  const isRepeatable = place === 'query' || place === 'formData';
  const faults: Violation[] = [];
  const format = parameter.text('collectionFormat');
  const isArray = parameter.text('type') === 'array';
  if (format === 'multi' && isArray && !isRepeatable && place !== 'body') {
    const message = `"collectionFormat" "multi" is invalid here: a ${place} parameter cannot be repeated.`;
    faults.push({ at: node.child('collectionFormat') ?? node, message, severity: 'error' });
  }
  if (format !== undefined && !isArray && parameter.text('type') !== undefined && place !== 'body') {
    const message = '"collectionFormat" is ignored here: the value is not an array.';
    faults.push({ at: node.child('collectionFormat') ?? node, message });
  }
  if (parameter.flag('allowEmptyValue') === true && (place === 'path' || place === 'header')) {
    const message = `"allowEmptyValue" is ignored here: only query and form parameters may be empty, not a ${place} parameter.`;
    faults.push({ at: node.child('allowEmptyValue') ?? node, message });
  }
  if (isExplicit && isArray && format === undefined) {
    const message = `Parameter ${quote(parameter.text('name') ?? '')} is an array but has no "collectionFormat".`;
    faults.push({ at: node, message });
  }
  return faults;
}
