import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasCorpus, readDefinition, sampleDefinitions } from '../real/definitions.ts';
import { compareWithSplit } from '../real/fingerprints.ts';

/** An extension refers to a component that nothing else uses; once moved, it is no part of the definition: extensions are not followed. */
const withReferenceInExtension = 'qualtrics.com.json';

/** Most findings are of rules that name one place of many (casing, copies): which one it is, a split of their components can change. */
const withFirstPlaces = ['apisetu.gov.in/transporthr.json', 'shop-pro.jp.json'];

const small = hasCorpus ? sampleDefinitions.filter(({ path }) => statSync(path).size < 200_000) : [];
const definitions = small.filter(({ name }) => name !== withReferenceInExtension && !withFirstPlaces.includes(name));

describe.skipIf(!hasCorpus).each(definitions)('fingerprints of $name', (definition) => {
  test.each(['moves', 'stays as a reference'] as const)('survive splitting into files, where a component %s', async (fate) => {
    const survival = await compareWithSplit(JSON.parse(readDefinition(definition)), fate);
    expect(Math.min(survival.kept, survival.known), JSON.stringify(survival, null, 2)).toBeGreaterThanOrEqual(0.99);
  });
});
