import { expect, test } from 'vitest';
import { parametersUnique } from '../../rulesets/structure/parameters-unique.ts';
import { runRule, summariesOf } from './run-rule.ts';

function definition(parameters: string): string {
  return `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders/{id}:
    parameters: [{ name: id, in: path, required: true }]
    get: { parameters: [${parameters}], responses: {} }
components: { parameters: { Page: { name: page, in: query } } }
`;
}

test('the same reference twice is a parameter twice', async () => {
  const page = "{ $ref: '#/components/parameters/Page' }";
  const findings = await runRule(parametersUnique, definition([page, page, page].join(', ')));
  expect(findings.map(({ location }) => location.pointer)).toEqual([
    '/paths/~1orders~1{id}/get/parameters/1',
    '/paths/~1orders~1{id}/get/parameters/2',
  ]);
  const first = { pointer: '/paths/~1orders~1{id}/get/parameters/0', message: 'Declared here first.' };
  expect(findings[0]?.relatedLocations[0]).toMatchObject(first);
});

test('a reference that leads nowhere is still the same one', async () => {
  const dead = "{ $ref: '#/components/parameters/Limit' }";
  expect(await summariesOf(parametersUnique, definition(`${dead}, ${dead}`))).toEqual([
    'error /paths/~1orders~1{id}/get/parameters/1 Parameter $ref "#/components/parameters/Limit" is listed more than once.',
  ]);
});

test('only parameters are listed: callbacks may be the same', async () => {
  const dead = "{ $ref: '#/components/callbacks/Paid' }";
  const text = definition('{ name: a, in: query }, { name: b, in: query }').replace(
    'responses: {}',
    `callbacks: { a: ${dead}, b: ${dead} }`,
  );
  expect(await summariesOf(parametersUnique, text)).toEqual([]);
});

test('one name in several places is info on request', async () => {
  const text = definition('{ name: id, in: query }, { name: page, in: query }');
  expect(await summariesOf(parametersUnique, text)).toEqual([]);
  const twice = definition('{ name: page, in: query }, { name: page, in: query }');
  expect(await summariesOf(parametersUnique, twice, { options: { acrossLocations: true } })).toHaveLength(1);
  expect(await summariesOf(parametersUnique, text, { options: { acrossLocations: true } })).toEqual([
    'info /paths/~1orders~1{id}/get/parameters/0 Parameter "id" is taken from path and from query.',
  ]);
});

test('entries that are no parameters are left to other rules', async () => {
  expect(await summariesOf(parametersUnique, definition('null, 5, {}, {}, { name: 1, in: query }, { name: 1, in: query }'))).toEqual([]);
});
