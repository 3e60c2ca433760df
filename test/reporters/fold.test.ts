import { describe, expect, test } from 'vitest';
import { foldFindings } from '../../src/reporters/fold.ts';
import { github } from '../../src/reporters/github.ts';
import { stylish } from '../../src/reporters/stylish.ts';
import { finding, operationSuccess, place, render, report, serverHttps } from './report-builder.ts';

const alike = (amount: number, overrides: Parameters<typeof finding>[0] = {}) =>
  Array.from({ length: amount }, (_, index) => finding({ location: place(index + 1, 3, 9), operation: `GET /${index}`, ...overrides }));

describe('findings that say the same', () => {
  test('stay single up to five, and become one from six', () => {
    expect(foldFindings(alike(5)).map(({ count }) => count)).toEqual([1, 1, 1, 1, 1]);
    const [fold, ...more] = foldFindings(alike(6));
    expect(more).toEqual([]);
    expect(fold?.count).toBe(6);
    expect(fold?.first.location.range.start.line).toBe(1);
  });

  test.each([
    ['files', { location: { ...place(9, 3, 9), uri: 'other.yaml' } }],
    ['rules', { ruleId: operationSuccess.id }],
    ['severities', { severity: 'hint' as const }],
    ['messages', { message: 'Another thing.' }],
  ])('of different %s are not folded together', (_, overrides) => {
    expect(foldFindings([...alike(5), ...alike(5, overrides)]).map(({ count }) => count)).toEqual(Array(10).fill(1));
    const folds = foldFindings([...alike(6), ...alike(7, overrides)]);
    expect(folds.map(({ count }) => count)).toEqual([6, 7]);
  });

  test('are left alone on request', () => {
    expect(foldFindings(alike(6), true).map(({ count }) => count)).toEqual([1, 1, 1, 1, 1, 1]);
  });
});

const rules = [{ ...serverHttps, commonRemedy: 'Let the gateway redirect to https.' }];
const content = report({ findings: alike(312), rules });
const note = 'In 312 places, here first. Let the gateway redirect to https.';

describe('a reader', () => {
  test('of the terminal sees the first place, the number and the common remedy', () => {
    const output = render(stylish, content);
    expect(output).toContain(`  1:3  error  Server URL "http://api.example.com" is not https.  server-https\n              ${note}\n`);
    expect(output).not.toContain('GET /');
    expect(output).toContain('312 errors');
    const unfolded = render(stylish, content, { unfolded: true });
    expect(unfolded).toContain('  GET /311\n');
    expect(unfolded).not.toContain('In 312 places');
  });

  test('of annotations does too', () => {
    const output = render(github, content);
    expect(output.match(/^::error /gm)).toHaveLength(1);
    expect(output).toContain(`::Server URL "http://api.example.com" is not https. ${note}\n`);
    const unfolded = render(github, content, { unfolded: true });
    expect(unfolded.match(/^::error /gm)).toHaveLength(10);
    expect(unfolded.match(/^orders\.yaml:.* error: /gm)).toHaveLength(302);
  });

  test('is told the number alone where there is no common remedy', () => {
    expect(render(stylish, report({ findings: alike(6) }))).toContain('  In 6 places, here first.\n');
  });
});
