import { describe, expect, test } from 'vitest';
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

describe('with policy', () => {
  const threshold = { failSeverity: 'error', maxWarnings: undefined } as const;
  const record = {
    id: 'W-1',
    reason: 'Internal test host, gone in January.',
    expires: '2026-10-31',
    source: 'file',
    hasExpired: true,
    location: finding('error').location,
  } as const;

  test('a waiver that has expired fails the run, however light its finding', () => {
    const expired: AssessedFinding = { ...finding('hint'), waiver: record };
    expect(decide([expired], [], threshold)).toMatchObject({ outcome: 'fail', reasons: ['The waiver of 1 finding has expired.'] });
    expect(decide([expired, expired], [], { ...threshold, failSeverity: 'none' }).reasons).toEqual([
      'The waivers of 2 findings have expired.',
    ]);
    const renewed: AssessedFinding = { ...finding('hint'), status: 'waived', waiver: { ...record, hasExpired: false } };
    expect(decide([renewed], [], threshold).outcome).toBe('pass');
  });

  test('compared with a base, only new findings fail; all open ones are counted', () => {
    const unchanged: AssessedFinding = { ...finding('error'), change: 'unchanged' };
    expect(decide([unchanged], [], threshold)).toMatchObject({ outcome: 'pass', counts: { error: 1 } });
    const verdict = decide([unchanged, { ...finding('error'), change: 'new' }, finding('error')], [], { ...threshold, maxWarnings: 0 });
    expect(verdict).toMatchObject({ outcome: 'fail', reasons: ['2 new findings of severity "error".'], counts: { error: 3 } });
    const warnings = [
      { ...finding('warn'), change: 'unchanged' as const },
      { ...finding('warn'), change: 'new' as const },
    ];
    expect(decide(warnings, [], { ...threshold, maxWarnings: 1 }).outcome).toBe('pass');
    expect(decide(warnings, [], { ...threshold, maxWarnings: 0 }).reasons).toEqual(['1 new warnings, 0 allowed.']);
  });

  test('missed requirements fail, after the findings; something unchecked goes before all', () => {
    const missed = ['orders.yaml: score 61, at least 85 required (lintel.yaml:14).'];
    expect(decide([], [], threshold, missed)).toMatchObject({ outcome: 'fail', exitCode: 1, reasons: missed });
    expect(decide([finding('error')], [broken], threshold, missed)).toMatchObject({
      outcome: 'none',
      exitCode: 2,
      reasons: ['1 problem kept Lintel from checking everything.', '1 finding of severity "error".', ...missed],
    });
  });
});
