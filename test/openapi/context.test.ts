import { describe, expect, test } from 'vitest';
import { createContext, dataClassOf, dataTagsOf, isClassAtLeast, readClassification } from '../../src/openapi/context.ts';
import { modelOf } from '../support/memory-graph.ts';

/** The context of a definition with these fields in `info` and at the root. */
async function contextOf(info: object, root: object = {}): Promise<ReturnType<typeof createContext>> {
  const text = JSON.stringify({ openapi: '3.1.0', info: { title: 'Orders', version: '1.0.0', ...info }, paths: {}, ...root });
  return (await modelOf(text, 'openapi.json')).context;
}

describe('what a definition says of itself', () => {
  test.each<readonly [name: string, info: object, root: object, exposure: string, isDeclared: boolean]>([
    ['nothing', {}, {}, 'public', false],
    ['an exposure', { 'x-exposure': 'internal' }, {}, 'internal', true],
    ['an exposure at the root', {}, { 'x-exposure': 'partner' }, 'partner', true],
    ['two of them', { 'x-exposure': 'internal' }, { 'x-exposure': 'partner' }, 'internal', true],
    ['capitals', { 'x-exposure': 'Partner' }, {}, 'partner', true],
    ['an unknown word', { 'x-exposure': 'everyone' }, {}, 'public', false],
    ['no word', { 'x-exposure': ['internal'] }, {}, 'public', false],
    ['an audience', { 'x-audience': 'business-unit-internal' }, {}, 'internal', true],
    ['an unknown exposure beside an audience', { 'x-exposure': '?', 'x-audience': 'external-partner' }, {}, 'partner', true],
    ['a name that objects inherit', { 'x-exposure': 'toString' }, {}, 'public', false],
    ['x-internal', { 'x-internal': true }, {}, 'internal', true],
    ['x-internal that is false', { 'x-internal': false }, {}, 'public', false],
    ['servers that are all internal', {}, { servers: [{ url: '/', 'x-internal': true }] }, 'internal', true],
    ['one that is not', {}, { servers: [{ 'x-internal': true }, { 'x-internal': false }] }, 'public', true],
    ['one that does not say', {}, { servers: [{ 'x-internal': true }, {}] }, 'public', false],
    ['no servers', {}, { servers: [] }, 'public', false],
    ['info against servers', { 'x-exposure': 'partner' }, { servers: [{ 'x-internal': true }] }, 'partner', true],
  ])('exposure: %s', async (_case, info, root, exposure, isExposureDeclared) => {
    expect(await contextOf(info, root)).toMatchObject({ exposure, isExposureDeclared });
  });

  test.each<readonly [declared: unknown, dataClass: string | undefined, tags: string]>([
    ['restricted', 'restricted', ''],
    ['Internal', 'internal', ''],
    [{ class: 'confidential' }, 'confidential', ''],
    [{ class: 'confidential', tags: ['pci', 'pii'] }, 'confidential', 'pii pci'],
    [['public', 'restricted', 'internal', 'phi'], 'restricted', 'phi'],
    ['pii', undefined, 'pii'],
    ['secret', undefined, ''],
    [{ tags: 'PHI' }, undefined, 'phi'],
    [7, undefined, ''],
    [null, undefined, ''],
  ])('data class: %j', async (declared, dataClass, tags) => {
    const { root } = await modelOf(JSON.stringify({ openapi: '3.1.0', info: { 'x-data-classification': declared } }), 'openapi.json');
    const info = root.one('info') ?? root;
    expect(dataClassOf(info)).toBe(dataClass);
    expect([...dataTagsOf(info)].join(' ')).toBe(tags);
    expect(createContext(readClassification(root))).toMatchObject({ dataClass, dataTags: dataTagsOf(info) });
  });

  test.each<readonly [info: object, lifecycle: string | undefined]>([
    [{}, undefined],
    ...['design', 'experimental', 'alpha', 'beta', 'preview', 'draft'].map((word) => [{ 'x-lifecycle': word }, 'experimental'] as const),
    ...['production', 'stable', 'GA'].map((word) => [{ 'x-stability': word }, 'production'] as const),
    ...['deprecated', 'sunset'].map((word) => [{ 'x-lifecycle': { state: word } }, 'deprecated'] as const),
    [{ 'x-lifecycle': 'retired', 'x-stability': 'stable' }, 'retired'],
    [{ 'x-lifecycle': 'toString' }, undefined],
  ])('lifecycle: %j', async (info, lifecycle) => {
    expect((await contextOf(info)).lifecycle).toBe(lifecycle);
  });

  test('tags of the root and of info add up', async () => {
    const { dataTags } = await contextOf({ 'x-data-classification': ['pii'] }, { 'x-data-classification': ['pci'] });
    expect([...dataTags].sort()).toEqual(['pci', 'pii']);
  });

  test('classes are ordered', () => {
    expect(isClassAtLeast('confidential', 'confidential')).toBe(true);
    expect(isClassAtLeast('internal', 'confidential')).toBe(false);
    expect(isClassAtLeast('restricted', 'internal')).toBe(true);
    expect(isClassAtLeast(undefined, 'public')).toBe(false);
  });
});
