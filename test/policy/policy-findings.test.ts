import { expect, test } from 'vitest';
import { effectivePolicy } from '../../src/policy/effective-policy.ts';
import { type ClassificationPlaces, policyFindings } from '../../src/policy/policy-findings.ts';
import { describePolicyRules, isPolicyRule } from '../../src/policy/policy-rules.ts';
import type { Classification } from '../../src/report/classification.ts';
import type { Finding } from '../../src/report/finding.ts';
import { at, type LayerText, layer } from './make-policy.ts';

const places: ClassificationPlaces = {
  info: at('openapi.yaml', 2, '/info'),
  declared: { exposure: at('openapi.yaml', 5, '/info/x-exposure') },
};

function findingsOf(text: LayerText, declared: Classification = {}): readonly Finding[] {
  const policy = effectivePolicy([layer(text)], { path: '/repo/openapi.yaml', declared });
  return policyFindings(policy, places, (...parts) => parts.join(' '));
}

const profiles = [{ name: 'internal', match: { exposure: ['internal'], data: ['public'] } }] as const;

test.each([
  [
    'both unknown',
    {},
    'Nothing says who can reach this API or how sensitive its data are; it is judged as public and with restricted data.',
  ],
  ['exposure unknown', { data: 'internal' }, 'Nothing says who can reach this API; it is judged as public.'],
  ['data class unknown', { exposure: 'internal' }, 'Nothing says how sensitive its data are; it is judged with restricted data.'],
] as const)('%s', (_name, declared, message) => {
  expect(findingsOf({ profiles }, declared)).toMatchObject([
    { ruleId: 'api-classified', severity: 'warn', message, location: { pointer: '/info' }, fingerprint: 'api-classified definition ' },
  ]);
});

test('what no profile depends on need not be known', () => {
  expect(findingsOf({})).toEqual([]);
  expect(findingsOf({ profiles }, { exposure: 'partner', data: 'public' })).toEqual([]);
});

test('a contradiction stands at the extension, names the configuration, and is graver when the definition says the stricter thing', () => {
  const text = (exposure: 'public' | 'internal'): LayerText => ({
    apis: { orders: { definition: '/repo/openapi.yaml', exposure, lifecycle: 'production' } },
  });
  expect(findingsOf(text('internal'), { exposure: 'public', lifecycle: 'deprecated' })).toMatchObject([
    {
      ruleId: 'classification-consistent',
      severity: 'error',
      message: 'By the definition the exposure of this API is "public", by the configuration, which counts, "internal".',
      location: { pointer: '/info/x-exposure' },
      relatedLocations: [{ uri: 'lintel.yaml', message: 'Here the configuration says "internal".' }],
      fingerprint: 'classification-consistent definition exposure',
    },
    { severity: 'warn', location: { pointer: '/info' }, fingerprint: 'classification-consistent definition lifecycle' },
  ]);
  expect(findingsOf(text('public'), { exposure: 'internal' })).toMatchObject([{ severity: 'warn' }]);
});

test('policy may say how grave its own findings are', () => {
  expect(findingsOf({ profiles, rules: { 'api-classified': 'error' } })).toMatchObject([{ severity: 'error' }]);
  expect(findingsOf({ profiles, rules: { 'api-classified': 'off' } })).toEqual([]);
});

test('every rule of policy is described', () => {
  const described = describePolicyRules((ruleId) => `https://example.com/${ruleId}`);
  expect(described.map(({ id }) => id)).toEqual(['api-classified', 'classification-consistent', 'policy-weakened']);
  for (const { id, pack, summary, helpUri } of described) {
    expect(isPolicyRule(id)).toBe(true);
    expect([pack, helpUri]).toEqual(['policy', `https://example.com/${id}`]);
    expect(summary).toMatch(/^[A-Z].*\.$/);
  }
  expect(isPolicyRule('toString')).toBe(false);
});
