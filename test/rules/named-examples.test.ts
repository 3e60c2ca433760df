import { expect, test } from 'vitest';
import { noRealPiiInExamples } from '../../rulesets/data-protection/no-real-pii-in-examples.ts';
import { noSecretsInDocument } from '../../rulesets/data-protection/no-secrets-in-document.ts';
import { summariesOf } from './run-rule.ts';

const withParameter = (parameter: object): string =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Orders', version: '1.0.0' },
    paths: {},
    components: { parameters: { Filter: { in: 'query', schema: { type: 'string' }, ...parameter } } },
  });

test.each([
  ['phone', noRealPiiInExamples, '+31 20 794 1806'],
  ['api_key', noSecretsInDocument, 'wv78n3zpz42xezdk'],
])('a named example of %s is one of that, whatever it is called', async (name, rule, value) => {
  const single = await summariesOf(rule, withParameter({ name, example: value }));
  const named = await summariesOf(rule, withParameter({ name, examples: { one: { value } } }));
  expect(single).toHaveLength(1);
  expect(named).toEqual(single.map((text) => text.replace('/example ', '/examples/one/value ')));
  for (const field of ['dataValue', 'serializedValue']) {
    const newer = await summariesOf(rule, withParameter({ name, examples: { one: { [field]: value } } }).replace('3.1.0', '3.2.0'));
    expect(newer).toEqual(single.map((text) => text.replace('/example ', `/examples/one/${field} `)));
  }
  const listed = await summariesOf(rule, withParameter({ name, schema: { type: 'string', examples: ['none', value] } }));
  expect(listed).toEqual(single.map((text) => text.replace('/example ', '/schema/examples/1 ')));
});
