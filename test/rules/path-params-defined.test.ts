import { describe, expect, test } from 'vitest';
import { pathParamsDefined } from '../../rulesets/structure/path-params-defined.ts';
import { summariesOf } from './run-rule.ts';

function definition(path: string, parameters: string): string {
  return `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  '${path}':
    get: { parameters: [${parameters}], responses: {} }
`;
}

function declared(name: string, place = 'path'): string {
  return `{ name: '${name}', in: ${place}, required: true, schema: { type: string } }`;
}

describe('a template and its parameters match', () => {
  test.each([
    ['/files/{;name}', [declared('name')]],
    ['/files/{;?name*}', [declared('name')]],
    ['/files/{proxy+}', [declared('proxy')]],
    ['/files/{proxy+}', [declared('proxy+')]],
    ['/files/{name}{extension}', [declared('name'), declared('extension')]],
    ['/orders({id})', [declared('id')]],
    ['/orders/{id}:archive', [declared('id')]],
    ['/orders{?state,page}', [declared('state', 'query'), declared('page', 'query')]],
    ['/orders?state={state}', [declared('state', 'query')]],
    ['/orders#{state}', [declared('state', 'query')]],
    ['/orders/{x}', [declared('x')]],
    ['/orders/{toString}', [declared('toString')]],
    ['/orders/{}', []],
  ])('%s', async (path, parameters) => {
    expect(await summariesOf(pathParamsDefined, definition(path, parameters.join(', ')))).toEqual([]);
  });
});

describe('a variable without a parameter is reported', () => {
  test.each([
    ['/orders/{id}', declared('ID'), ['id']],
    ['/orders/{id}/{id}', '', ['id']],
    ['/orders/{id}', declared('id', 'query'), ['id']],
    ['/orders/{id}/items/{item}', '', ['id', 'item']],
    ['/orders/{constructor}', '', ['constructor']],
    ['/orders/{id}?state={state}', declared('id'), ['state']],
  ])('%s', async (path, parameters, names) => {
    const found = await summariesOf(pathParamsDefined, definition(path, parameters));
    expect(found.filter((summary) => summary.endsWith('is not declared.'))).toEqual(
      names.map((name) => `error /paths/${path.replaceAll('/', '~1')}/get Path "${path}": parameter "${name}" is not declared.`),
    );
  });
});

test('a parameter behind a dead reference may be the missing one', async () => {
  expect(await summariesOf(pathParamsDefined, definition('/orders/{id}', "{ $ref: '#/components/parameters/Id' }"))).toEqual([]);
});

test('a dead reference to something else hides nothing', async () => {
  const text = definition('/orders/{id}', '').replace('get: {', "put: { requestBody: { $ref: '#/components/requestBodies/Gone' },");
  expect(await summariesOf(pathParamsDefined, text)).toEqual([
    'error /paths/~1orders~1{id}/put Path "/orders/{id}": parameter "id" is not declared.',
  ]);
});

test('a parameter behind a dead reference may be one of the path item that is referred to', async () => {
  const text = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths: { '/orders/{id}': { $ref: '#/components/pathItems/Order' } }
components: { pathItems: { Order: { parameters: [{ $ref: '#/components/parameters/Id' }], get: { responses: {} } } } }
`;
  expect(await summariesOf(pathParamsDefined, text)).toEqual([]);
});

test('parameters in other places beside it change nothing', async () => {
  const parameters = `${declared('id')}, ${declared('page', 'query')}`;
  const found = (place: string): string[] => [
    `error /paths/~1orders/${place}/0 Path "/orders": parameter "id" is declared but not in the template.`,
  ];
  const text = definition('/orders', parameters);
  expect(await summariesOf(pathParamsDefined, text)).toEqual(found('get/parameters'));
  const ofPathItem = text.replace(/get: \{ (parameters: .*), responses/, '$1\n    get: { responses');
  expect(await summariesOf(pathParamsDefined, ofPathItem)).toEqual(found('parameters'));
});

test('the path item of a callback is not held against the path around it', async () => {
  const callbacks = `callbacks: { paid: { '{$request.body#/url}': { parameters: [${declared('id')}], post: { responses: {} } } } }`;
  expect(await summariesOf(pathParamsDefined, definition('/orders', '').replace('responses', `${callbacks}, responses`))).toEqual([]);
});

test('without operations, only what the path item declares is looked at, as info', async () => {
  const text = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders/{id}: { x-internal: true }
  /orders: { parameters: [${declared('id')}] }
`;
  expect(await summariesOf(pathParamsDefined, text)).toEqual([
    'info /paths/~1orders/parameters/0 Path "/orders": parameter "id" is declared but not in the template.',
  ]);
});

test('a path item under two paths is held against both templates', async () => {
  const text = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders/{id}: { $ref: '#/components/pathItems/Order' }
  /order: { $ref: '#/components/pathItems/Order' }
components: { pathItems: { Order: { parameters: [${declared('id')}], get: { responses: {} } } } }
`;
  expect(await summariesOf(pathParamsDefined, text)).toEqual([
    'error /components/pathItems/Order/parameters/0 Path "/order": parameter "id" is declared but not in the template.',
  ]);
});

test('a path item under many paths lacks its parameter once', async () => {
  const text = (more: string): string => `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /order/{id}: { $ref: '#/components/pathItems/Order' }
  /order: { $ref: '#/components/pathItems/Order' }
  /orders: { $ref: '#/components/pathItems/Order' }
${more}components: { pathItems: { Order: { parameters: [${declared('id')}], get: { responses: {} } } } }
`;
  const said = 'error /components/pathItems/Order/parameters/0 Path "/order": parameter "id" is declared but not in the template, nor in ';
  expect(await summariesOf(pathParamsDefined, text(''))).toEqual([`${said}that of another path.`]);
  const more = "  /purchase: { $ref: '#/components/pathItems/Order' }\n";
  expect(await summariesOf(pathParamsDefined, text(more))).toEqual([`${said}those of 2 other paths.`]);
});

test('"required" has to be the boolean', async () => {
  const parameter = "{ name: id, in: path, required: 'true', schema: { type: string } }";
  expect(await summariesOf(pathParamsDefined, definition('/orders/{id}', parameter))).toEqual([
    'error /paths/~1orders~1{id}/get/parameters/0/required Path parameter "id" is not "required: true".',
  ]);
});

test('names of webhooks are no templates', async () => {
  const text = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
webhooks:
  'order/{id}': { post: { responses: {} } }
`;
  expect(await summariesOf(pathParamsDefined, text)).toEqual([]);
});
