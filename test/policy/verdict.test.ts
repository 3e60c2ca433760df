import { expect, test } from 'vitest';
import { decide } from '../../src/policy/verdict.ts';
import type { AssessedFinding } from '../../src/report/finding.ts';
import type { Severity } from '../../src/report/severity.ts';

const finding = (severity: Severity): AssessedFinding => ({
  ruleId: 'server-https',
  severity,
  message: 'Server URL "http://a.example" is not https.',
  location: { uri: 'openapi.yaml', pointer: '', range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } } },
  relatedLocations: [],
  fingerprint: '0'.repeat(16),
  status: 'open',
});

const broken = { code: 'file-not-found', level: 'error', message: 'There is no file "a.yaml".' } as const;
const note = { code: 'document-skipped', level: 'note', message: 'Skipped.' } as const;

test.each([
  ['nothing found', [], [], 'error', undefined, 'pass', 0],
  ['a finding below the threshold', ['warn'], [], 'error', undefined, 'pass', 0],
  ['a finding at the threshold', ['warn'], [], 'warn', undefined, 'fail', 1],
  ['a finding above the threshold', ['error'], [], 'hint', undefined, 'fail', 1],
  ['a threshold of none', ['error'], [], 'none', undefined, 'pass', 0],
  ['as many warnings as allowed', ['warn', 'warn'], [], 'error', 2, 'pass', 0],
  ['more warnings than allowed', ['warn', 'warn'], [], 'error', 1, 'fail', 1],
  ['something unchecked', [], [broken], 'error', undefined, 'none', 2],
  ['something unchecked and findings', ['error'], [broken], 'error', undefined, 'none', 2],
  ['something unchecked and a threshold of none', ['error'], [broken], 'none', undefined, 'none', 2],
  ['a note', [], [note], 'error', undefined, 'pass', 0],
] as const)('%s', (_name, severities, notifications, failSeverity, maxWarnings, outcome, exitCode) => {
  const verdict = decide(severities.map(finding), notifications, { failSeverity, maxWarnings });
  expect([verdict.outcome, verdict.exitCode]).toEqual([outcome, exitCode]);
  expect(verdict.reasons.length > 0).toBe(outcome !== 'pass');
});

test('waived and baselined findings do not count', () => {
  const verdict = decide(
    [
      { ...finding('error'), status: 'waived' },
      { ...finding('error'), status: 'baselined' },
    ],
    [],
    { failSeverity: 'error', maxWarnings: undefined },
  );
  expect(verdict).toMatchObject({ outcome: 'pass', counts: { error: 0 } });
});
