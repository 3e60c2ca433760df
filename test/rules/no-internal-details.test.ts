import { expect, test } from 'vitest';
import { internalDetailIn } from '../../rulesets/data-protection/internal-details.ts';
import { noInternalDetails } from '../../rulesets/data-protection/no-internal-details.ts';
import { summariesOf } from './run-rule.ts';

test.each([
  ['http://10.1.2.3/', 'a private address'],
  ['https://172.16.0.1:80', 'a private address'],
  ['https://172.31.0.1', 'a private address'],
  ['http://192.168.1.1', 'a private address'],
  ['http://a.b.internal/x', 'an internal host'],
  ['http://shop.intranet', 'an internal host'],
  ['http://shop.intra', 'an internal host'],
  ['http://shop.corp', 'an internal host'],
  ['http://shop.lan', 'an internal host'],
  ['http://shop.local:80', 'an internal host'],
  ['http://shop.home.arpa', 'an internal host'],
  ['https://jenkins.shop.io', 'an internal tool'],
  ['https://sonarqube.shop.io', 'an internal tool'],
  ['https://jira.shop.io/browse/ORD-1', 'a tracker'],
  ['https://shop.atlassian.net/browse/ORD-1', 'a tracker'],
  ['https://shop.atlassian.net/secure/x', 'a tracker'],
  ['/home/runner/work', 'a file path'],
  ['/var/www/html/x', 'a file path'],
  ['C:\\Users\\anna', 'a file path'],
  ['D:\\Projects\\orders', 'a file path'],
  ['TODO: x', 'a note to do'],
  ['TODO(anna) x', 'a note to do'],
  ['x TODO - y', 'a note to do'],
  ['FIXME later', 'a note to do'],
  ['HACK: x', 'a note to do'],
  ['XXX: x', 'a note to do'],
  ['dbo.Orders', 'a database table'],
  ['10.1.2.3', undefined],
  ['http://11.1.2.3', undefined],
  ['http://172.15.0.1 http://172.32.0.1', undefined],
  ['http://192.0.2.1', undefined],
  ['http://localhost:8080', undefined],
  ['http://shop.local.example.com', undefined],
  ['http://internal', undefined],
  ['https://jenkins.io/doc', undefined],
  ['https://jira.atlassian.com/browse/A', undefined],
  ['https://jira.shop.io/rest', undefined],
  ['https://your-domain.atlassian.net/browse/A', undefined],
  ['https://example.atlassian.net/browse/A', undefined],
  ['https://shop.atlassian.net/rest', undefined],
  ['https://shop.io/home/anna/x', undefined],
  ['/home/user/x', undefined],
  ['D:\\Users\\%USERNAME%', undefined],
  ['a TODO list, context.TODO(), todo: x', undefined],
  ['XXX-XXX', undefined],
  ['dbo.myTable', undefined],
  ['adbo.Orders', undefined],
])('%s tells %s', (text, detail) => {
  expect(internalDetailIn(text)).toBe(detail);
});

const note = 'TODO: paging';

test.each([
  ['a title', { info: { title: note, version: '1' } }, 1],
  ['a description in a component', { components: { schemas: { A: { description: note } } } }, 1],
  ['a description of an example', { components: { examples: { A: { description: note } } } }, 1],
  ['a key', { 'x-notes': { [note]: 1 } }, 0],
  ['an extension', { 'x-notes': [note] }, 1],
  ['a description in the value of an example', { components: { examples: { A: { value: { description: note } } } } }, 1],
  [
    'a summary of a named example',
    { components: { parameters: { A: { name: 'a', in: 'query', examples: { one: { summary: note, value: 1 } } } } } },
    1,
  ],
  ['a default', { components: { schemas: { A: { default: note } } } }, 1],
  ['what is called description', { components: { schemas: { A: { properties: { description: { format: note } } } } } }, 0],
  ['what is neither', { components: { schemas: { A: { format: note } } } }, 0],
  ['an internal definition', { 'x-exposure': 'internal', info: { title: note, version: '1' } }, 0],
  ['a partner', { 'x-exposure': 'partner', info: { title: note, version: '1' } }, 1],
])('%s', async (_, parts, count) => {
  const text = JSON.stringify({ openapi: '3.1.0', info: { title: 'a', version: '1' }, paths: {}, ...parts });
  expect(await summariesOf(noInternalDetails, text, { name: 'openapi.json' })).toHaveLength(count);
});
