import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { github } from '../../src/reporters/github.ts';
import { githubSummary } from '../../src/reporters/github-summary.ts';
import { gitlab } from '../../src/reporters/gitlab.ts';
import { json } from '../../src/reporters/json.ts';
import { junit } from '../../src/reporters/junit.ts';
import type { Reporter } from '../../src/reporters/reporter.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { stylish } from '../../src/reporters/stylish.ts';
import { judged } from './policy-report.ts';
import { readXml } from './read-xml.ts';
import { expired, finding, place, render, report, waiver } from './report-builder.ts';

const summary = `Policy
  orders.yaml (orders, team-orders): public, confidential data (pii), production; profiles public-facing, card-data; score 71.9 (C).
  internal.yaml: exposure, data class and lifecycle unknown.

1 new error, 1 new warning in 2 definitions (3 operations, 3 of 5 rules).
`;
const verdict = `Fail:
- 1 new finding of severity "error".
- 1 finding whose waiver has expired.
- Score 71.9 of orders.yaml, 85 required.
`;
const counts = `Compared with 1a2b3c4d5e: 3 new, 5 unchanged, 1 fixed.
Waivers: 4 (1 expired, 1 without a finding).
`;
const shown = `orders.yaml
  4:10  error  New here.            server-https
  6:1   hint   Its waiver is over.  server-https
               Waived for 184 days until 2026-10-31 by W-2026-002, expired 22 days ago.

internal.yaml
  2:1  warn   Nothing says who can reach this API.  api-classified

`;
const waived = `Waived
  W-2026-014 until 2027-01-31 (70 days left; team-orders): internal test host, decommissioned in Q1
    orders.yaml:4:10  error  Waived in a file.  server-https
    orders.yaml:9:1  error  Waived as well.  server-https
  x-lintel-ignore at orders.yaml:7:5 until 2026-11-22 (its last day; team-orders; approved by security@example.com; https://tracker.example.com/OPS-1234): internal test host, decommissioned in Q1
    orders.yaml:4:10  warn  GET /orders: Waived where it is.  operation-success-response

Fixed since 1a2b3c4d5e
    old.yaml:3:1  error  Gone now.  server-https

`;

describe('stylish', () => {
  test('shows what is new and what is open again, and counts the rest', () => {
    const hidden = 'Not shown: 1 unchanged, 3 waived, 1 baselined.\n';
    expect(render(stylish, judged)).toBe(shown + summary + hidden + counts + verdict);
  });

  test('with --all shows what the base has too, what is waived and what was fixed', () => {
    const unchanged = 'Unchanged\norders.yaml\n  5:1  warn   As before.  server-https\n\n';
    expect(render(stylish, judged, { unfolded: true })).toBe(
      `${shown}${unchanged}${waived}${summary}Not shown: 1 baselined.\n${counts}${verdict}`,
    );
  });

  test('with --verbose shows what is waived, what was fixed, and which rules did not run', () => {
    const unrun = `Not run
  2 rules are turned off: string-max-length, error-429-defined (in 1 of 2 definitions).
  1 rule does not apply to the version of OpenAPI: server-https (in 1 of 2 definitions).

`;
    const output = render(stylish, judged, { verbose: true });
    expect(output.slice(output.indexOf('Waived\n'))).toBe(
      `${waived}${unrun}${summary}Not shown: 1 unchanged, 1 baselined.\n${counts}${verdict}`,
    );
  });

  test('does not fail without a word when it is quiet', () => {
    expect(render(stylish, judged, { quiet: true })).toBe(shown + verdict);
    expect(render(stylish, report({ findings: [finding()] }), { quiet: true })).not.toContain('Fail');
  });

  test('shows a finding whose waiver has expired whatever the threshold, because it fails the run', () => {
    expect(render(stylish, judged, { threshold: 'error' })).toContain('hint   Its waiver is over.');
  });

  test('names ten definitions and counts the others, unless more is asked for', () => {
    const definitions = Array.from({ length: 12 }, (_, index) => ({
      uri: `${index}.yaml`,
      openapi: '3.1.0',
      operations: 1,
      documents: [`${index}.yaml`],
      score: { value: 100, grade: 'A' as const },
    }));
    const content = report({ definitions });
    expect(render(stylish, content)).toContain('  9.yaml: score 100 (A).\n  and 2 more definitions\n');
    expect(render(stylish, content, { verbose: true })).toContain('  11.yaml: score 100 (A).\n');
  });
});

describe('a waiver that has expired', () => {
  const today = '2026-11-01';

  test.each([
    ['the day after', expired(), today, 'Waived for 184 days until 2026-10-31 by W-2026-002, expired 1 day ago.'],
    ['of a single day', expired({ created: '2026-10-31' }), today, 'Waived for 1 day until 2026-10-31 by W-2026-002, expired 1 day ago.'],
    ['on an unknown day', expired(), undefined, 'Waived for 184 days until 2026-10-31 by W-2026-002, which has expired.'],
    ['with days that are none', expired({ created: 'May', expires: 'soon' }), today, 'Waived until soon by W-2026-002, which has expired.'],
  ])('says for how long the finding was waived: %s', (_case, record, day, note) => {
    const content = report({ findings: [finding({ waiver: record })], ...(day === undefined ? {} : { today: day }) });
    for (const reporter of [stylish, github, githubSummary, gitlab, junit, sarif]) expect(render(reporter, content)).toContain(note);
  });

  test('keeps findings that are alike apart from those that never had one', () => {
    const alike = (changes: Partial<Report['findings'][number]>) =>
      Array.from({ length: 6 }, (_, index) => finding({ location: place(index + 1, 1, 2), ...changes }));
    const content = report({ findings: [...alike({}), ...alike({ waiver: expired() })], today });
    const output = render(stylish, content);
    expect(output.match(/In 6 places/g)).toHaveLength(2);
    expect(output.match(/expired 1 day ago/g)).toHaveLength(1);
  });
});

describe('what is waived is in every report', () => {
  const content = report({ findings: [finding({ status: 'waived', waiver: waiver() })], today: '2026-11-22' });

  test.each<[name: string, reporter: Reporter]>([
    ['json', json],
    ['sarif', sarif],
    ['junit', junit],
  ])('%s has it with its reason', (_name, reporter) => {
    const output = render(reporter, content);
    expect(output).toContain('is not https.');
    expect(output).toContain('internal test host, decommissioned in Q1');
  });

  test.each<[name: string, reporter: Reporter]>([
    ['stylish', stylish],
    ['github', github],
    ['github-summary', githubSummary],
  ])('%s counts it', (_name, reporter) => {
    expect(render(reporter, content)).toContain('Not shown: 1 waived.');
  });

  test('GitHub is told that it is missing', () => {
    expect(render(sarif, content, { sarifFor: 'github' })).toContain(
      '1 waived result is left out: GitHub code scanning would show an open alert. The JSON report has all findings.',
    );
  });
});

test('annotations are for what is new or open again; the summary is below them', () => {
  const output = render(github, judged);
  expect(output.match(/^::.*$/gm)?.map((line) => line.replace(/.*?::.*?::/, ''))).toEqual([
    'New here.',
    'Nothing says who can reach this API.',
    'Its waiver is over. Waived for 184 days until 2026-10-31 by W-2026-002, expired 22 days ago.',
  ]);
  expect(output).toContain('internal.yaml: exposure, data class and lifecycle unknown.\n1 new error, 1 new warning in');
  expect(output.endsWith(`Not shown: 1 unchanged, 3 waived, 1 baselined.\n${counts}${verdict}`)).toBe(true);
});

describe('the summary of a step', () => {
  test('has a row for each definition, with classification, score and what its findings are', () => {
    expect(rowsOf(render(githubSummary, judged), 'Definition')).toEqual([
      'Definition|Classification|Profiles|Score|New|Unchanged|Waiver expired|Waived|Baselined',
      'orders.yaml orders, team-orders|public, confidential data (pii), production|public-facing, card-data|71.9 (C)|1|2|1|3|1',
      'internal.yaml|exposure, data class and lifecycle unknown|||1|0|0|0|0',
    ]);
  });

  test('has a row for each waiver that findings have or had', () => {
    expect(rowsOf(render(githubSummary, judged), 'Waiver')).toEqual([
      'Waiver|Rule|Last day|Owner|Findings|Reason|Place',
      'W-2026-014|server-https|2027-01-31|team-orders|2|internal test host, decommissioned in Q1|lintel-waivers.yaml:1:3',
      'x-lintel-ignore at orders.yaml:7:5|operation-success-response|2026-11-22|team-orders|1|internal test host, decommissioned in Q1|orders.yaml:7:5',
      'W-2026-002|server-https|2026-10-31 (expired)|team-orders|1|internal test host, decommissioned in Q1|lintel-waivers.yaml:1:3',
    ]);
  });

  test('has a line for each reason', () => {
    expect(render(githubSummary, judged)).toContain('Fail:<br>\n- 1 new finding of severity &quot;error&quot;.<br>\n- 1 finding whose');
  });

  test('leaves room for findings below many definitions', () => {
    const definitions = Array.from({ length: 3000 }, (_, index) => ({
      uri: `${index}.yaml`,
      openapi: '3.1.0',
      operations: 1,
      documents: [`${index}.yaml`],
      score: { value: 100, grade: 'A' as const },
    }));
    const output = render(githubSummary, report({ definitions, findings: [finding()] }));
    expect(rowsOf(output, 'Definition')).toHaveLength(52);
    expect(rowsOf(output, 'Definition').at(-1)).toBe('and 2950 more');
    expect(output).toContain('is not https.');
  });
});

test('GitLab gets what the base has too, or it would take that for fixed', () => {
  const issues: readonly { readonly description: string }[] = JSON.parse(render(gitlab, judged));
  expect(issues.map(({ description }) => description)).toEqual([
    'New here.',
    'As before.',
    'Nothing says who can reach this API.',
    'Its waiver is over. Waived for 184 days until 2026-10-31 by W-2026-002, expired 22 days ago.',
  ]);
});

describe('JUnit', () => {
  const suites = readXml(render(junit, judged));
  const cases = suites.children.flatMap((suite) => suite.children.filter(({ name }) => name === 'testcase'));
  const outcomes = cases.map(({ children: [outcome] }) => [outcome?.name, outcome?.attributes.get('message')]);

  test('fails by what is new or open again, and says why it skips the rest', () => {
    expect(outcomes).toEqual([
      ['failure', 'New here.'],
      ['skipped', 'unchanged: As before.'],
      ['failure', 'Its waiver is over. Waived for 184 days until 2026-10-31 by W-2026-002, expired 22 days ago.'],
      [
        'skipped',
        'waived: Waived in a file. Waiver W-2026-014 until 2027-01-31 (70 days left; team-orders): internal test host, decommissioned in Q1',
      ],
      [
        'skipped',
        'waived: Waived as well. Waiver W-2026-014 until 2027-01-31 (70 days left; team-orders): internal test host, decommissioned in Q1',
      ],
      [
        'skipped',
        'waived: GET /orders: Waived where it is. Waiver x-lintel-ignore at orders.yaml:7:5 until 2026-11-22 (its last day; team-orders; ' +
          'approved by security@example.com; https://tracker.example.com/OPS-1234): internal test host, decommissioned in Q1',
      ],
      ['skipped', 'baselined: In the baseline.'],
      ['failure', 'Nothing says who can reach this API.'],
      ['failure', 'Fail: 1 new finding of severity "error". 1 finding whose waiver has expired. Score 71.9 of orders.yaml, 85 required.'],
    ]);
  });

  test('tells what policy knows of a definition', () => {
    const properties = suites.children.map((suite) => suite.children.find(({ name }) => name === 'properties')?.children ?? []);
    expect(properties.map((those) => those.map(({ attributes }) => `${attributes.get('name')}=${attributes.get('value')}`))).toEqual([
      [
        'api=orders',
        'owner=team-orders',
        'exposure=public',
        'data=confidential',
        'tags=pii',
        'lifecycle=production',
        'profiles=public-facing, card-data',
        'score=71.9',
        'grade=C',
      ],
      [],
      [],
    ]);
  });

  test('is not green when only a requirement is missed', () => {
    const content = { ...judged, findings: [] };
    expect(readXml(render(junit, content)).attributes.get('failures')).toBe('1');
  });
});

describe('without policy', () => {
  test('a rule that ran nowhere is counted where rules are', () => {
    const notRun = [{ ruleId: 'server-https', reason: 'version', definitions: 1 }] as const;
    expect(render(stylish, report({ notRun }))).toBe('No findings in 1 definition (2 operations, 1 of 2 rules).\nPass\n');
    expect(render(stylish, report({ notRun: [] }))).toBe('No findings in 1 definition (2 operations, 2 rules).\nPass\n');
  });
});

/** The rows of the table whose first head is `name`, cells joined with `|`. */
function rowsOf(output: string, name: string): readonly string[] {
  const start = output.indexOf(`<tr><th>${name}</th>`);
  const table = output.slice(start, output.indexOf('</table>', start));
  return table
    .trim()
    .split('\n')
    .map((row) => row.replace(/<\/t[hd]><t[hd]>/g, '|').replace(/<[^>]*>/g, ''));
}
