import { describe, expect, test } from 'vitest';
import { packs } from '../../rulesets/packs.ts';
import type { AssessedFinding } from '../../src/report/finding.ts';
import type { Report } from '../../src/report/report.ts';
import { buildPageData } from '../../src/reporters/html/build-page-data.ts';
import { packOrder } from '../../src/reporters/html/packs.ts';
import type { PageData } from '../../src/reporters/html/page-data.ts';
import { toPageTexts } from '../../src/reporters/html/page-text.ts';
import type { ReporterContext } from '../../src/reporters/reporter.ts';
import { expired, finding, operationSuccess, place, report, serverHttps, serverHttpsPage, waiver } from '../reporters/report-builder.ts';
import { anatomy, authRow, ownerCoverage } from './anatomy.ts';

const lines = Array.from({ length: 40 }, (_, index) => `line ${index + 1}`);

function dataFor(changes: Partial<Report>, context: Partial<ReporterContext> = {}, bytes = 8_000_000): PageData {
  const all = { color: false, width: 80, verbose: false, rootPrefix: '', pages: new Map(), source: () => lines.join('\n'), ...context };
  return buildPageData(report(changes), all, bytes);
}

describe('definitions', () => {
  test('show their operations in the order of the document, with what is complete in each pack', () => {
    const owners = [
      ownerCoverage(),
      ownerCoverage({ ruleId: 'b', examined: 3, satisfied: 3 }),
      ownerCoverage({ owner: 'path /orders', isOperation: false }),
    ];
    const { definitions, packs: shown } = dataFor({}, { anatomy: [anatomy({ owners })] });
    expect(shown).toEqual(['completeness', 'transport']);
    expect(definitions).toEqual([
      {
        file: 0,
        openapi: '3.1.0',
        title: 'Orders',
        score: { value: 84.5, grade: 'B' },
        counts: { error: 0, warn: 0, info: 0, hint: 0 },
        packs: [
          [0, 0],
          [4, 3],
        ],
        operations: [
          {
            label: 'GET /orders',
            packs: [
              [0, 0],
              [5, 4],
            ],
          },
          {
            label: 'POST /orders',
            packs: [
              [0, 0],
              [0, 0],
            ],
          },
        ],
        auth: anatomy().auth,
      },
    ]);
  });

  test('are shown by what policy says of them, and scored as it scores them', () => {
    const policy = { api: 'orders', owner: 'team-orders', classification: { exposure: 'public' as const }, profiles: ['public-facing'] };
    const summary = {
      uri: 'orders.yaml',
      openapi: '3.1.0',
      operations: 2,
      documents: ['orders.yaml'],
      policy,
      score: { value: 12, grade: 'E' as const },
    };
    expect(dataFor({ definitions: [summary] }, { anatomy: [anatomy()] }).definitions[0]).toMatchObject({
      api: 'orders',
      owner: 'team-orders',
      classification: { exposure: 'public' },
      profiles: ['public-facing'],
      score: { value: 12, grade: 'E' },
    });
  });

  test('count what is open in their files, also in one that they share', () => {
    const shared = { ...place(1, 1, 4), uri: 'shared%20parts.yaml' };
    const summary = { openapi: '3.1.0', operations: 0 };
    const definitions = ['a.yaml', 'b.yaml'].map((uri) => ({ ...summary, uri, documents: [uri, shared.uri, 'unused.yaml'] }));
    const findings = [
      finding({ location: shared }),
      finding({ location: shared, status: 'waived' }),
      finding({ location: { ...shared, uri: 'b.yaml' }, severity: 'hint' }),
    ];
    const data = dataFor({ definitions, findings });
    expect(data.files).toEqual(['a.yaml', 'b.yaml', 'shared parts.yaml']);
    expect(data.definitions.map(({ counts, documents }) => [counts, documents])).toEqual([
      [{ error: 1, warn: 0, info: 0, hint: 0 }, [2]],
      [{ error: 1, warn: 0, info: 0, hint: 1 }, [2]],
    ]);
    expect(data.findings.map((one) => [one.file, one.definition])).toEqual([
      [2, 0],
      [2, 0],
      [1, 1],
    ]);
  });

  test('show the operations with least when there are too many, the same number each', () => {
    const path = (index: number): string => `/${'a'.repeat(200)}/${index}`;
    const amounts = [6000, 100];
    const anatomies = amounts.map((amount, index) =>
      anatomy({
        uri: `${index}.yaml`,
        auth: Array.from({ length: amount }, (_, position) =>
          authRow({ path: path(position), weakest: position === 5900 ? 'none' : 'oauth2' }),
        ),
        owners: [ownerCoverage({ owner: `GET ${path(5900)}`, examined: 3, satisfied: 0 })],
      }),
    );
    const definitions = amounts.map((operations, index) => ({
      uri: `${index}.yaml`,
      openapi: '3.1.0',
      operations,
      documents: [`${index}.yaml`],
    }));
    const [large, small] = dataFor({ definitions }, { anatomy: anatomies }).definitions;
    expect(small?.operations).toHaveLength(100);
    expect(small?.moreOperations).toBeUndefined();
    expect(large?.operations.length).toBeGreaterThan(3000);
    expect((large?.operations.length ?? 0) + (large?.moreOperations ?? 0)).toBe(6000);
    expect(large?.operations.at(-1)?.label).toBe(`GET ${path(5900)}`);
    expect(large?.auth.at(-1)?.weakest).toBe('none');
  });
});

describe('findings', () => {
  test('are all there, the gravest first, of these what is open and new first', () => {
    const { status: _, ...fixed } = finding({ ruleId: 'gone-rule', message: 'Fixed.', severity: 'warn' });
    const findings = [
      finding({ message: 'Hint.', severity: 'hint' }),
      finding({ message: 'Waived.', status: 'waived', waiver: waiver() }),
      finding({ message: 'Old.', change: 'unchanged' }),
      finding({ message: 'Old and expired.', change: 'unchanged', waiver: expired() }),
      finding({ message: 'New.', change: 'new', operation: 'GET /orders' }),
      finding({ message: 'Baselined.', status: 'baselined' }),
    ];
    const waivers = [waiver(), expired()].map((one) => ({ ...one, rule: 'server-https', findings: 1 }));
    const base = { commit: 'a'.repeat(40), new: 1, unchanged: 2, fixed: [fixed] };
    const data = dataFor({ findings, waivers, base, today: '2026-11-20' });
    expect(data.findings.map(({ message, status, waiver: index }) => [message, status, index])).toEqual([
      ['Old and expired.', 'open', 1],
      ['New.', 'open', undefined],
      ['Old.', 'open', undefined],
      ['Waived.', 'waived', 0],
      ['Baselined.', 'baselined', undefined],
      ['Fixed.', 'fixed', undefined],
      ['Hint.', 'open', undefined],
    ]);
    expect(data.totals).toEqual({ open: 4, waived: 1, baselined: 1, fixed: 1 });
    expect(data.base).toEqual({ commit: 'a'.repeat(40), new: 1, unchanged: 2, fixed: 1 });
    expect(data.rules.map(({ id, pack }) => [id, pack])).toEqual([
      ['server-https', 'transport'],
      ['operation-success-response', 'completeness'],
      ['gone-rule', 'other'],
    ]);
    expect(data.packs).toEqual(['completeness', 'transport', 'other']);
    expect(data.waivers[1]).toMatchObject({ id: 'W-2026-002', hasExpired: true, expires: '2026-10-31', findings: 1, line: 1 });
  });

  test('below the threshold are counted, not shown', () => {
    const findings = [finding({ severity: 'hint' }), finding(), finding({ severity: 'info', status: 'waived', waiver: waiver() })];
    const data = dataFor({ findings }, { threshold: 'warn' });
    expect(data.findings.map(({ severity }) => severity)).toEqual(['error', 'info']);
    expect(data.below).toEqual({ threshold: 'warn', findings: 1 });
  });

  test('name five related places and count the others', () => {
    const relatedLocations = Array.from({ length: 7 }, (_, index) => ({ ...place(index + 1, 3, 4), message: `Used by GET /${index}.` }));
    const [first] = dataFor({ findings: [finding({ relatedLocations })] }).findings;
    expect(first?.related?.map(({ message, at }) => [message, at])).toEqual(
      [0, 1, 2, 3, 4].map((index) => [`Used by GET /${index}.`, [index + 1, 3]]),
    );
    expect(first?.moreRelated).toBe(2);
  });

  test('of a rule that is broken everywhere crowd out nobody', () => {
    const many = Array.from({ length: 30_000 }, (_, index) =>
      finding({ message: `Hint ${index}.`, severity: 'hint', fingerprint: String(index) }),
    );
    const few = Array.from({ length: 50 }, (_, index) =>
      finding({ ruleId: operationSuccess.id, severity: index === 49 ? 'error' : 'info', message: `Info ${index}.` }),
    );
    const data = dataFor({ findings: [...many, ...few] });
    const of = (index: number): readonly string[] => data.findings.filter(({ rule }) => rule === index).map(({ message }) => message);
    expect(of(1)).toHaveLength(50);
    expect(of(0)).toHaveLength(19_950);
    expect(data.findings[0]?.message).toBe('Info 49.');
    expect(data.leftOut).toBe(10_050);
    expect(data.rules.map(({ leftOut }) => leftOut)).toEqual([10_050, undefined]);
    expect(data.totals?.open).toBe(30_050);
  });

  test('that are too many for the bytes are left out, but for the first of each rule', () => {
    const findings = ['server-https', operationSuccess.id].flatMap((ruleId) =>
      Array.from({ length: 100 }, (_, index) => finding({ ruleId, message: `${index}`, severity: 'info' })),
    );
    const data = dataFor({ findings }, {}, 0);
    expect(data.findings.map(({ message }) => message)).toEqual(['0', '0']);
    expect(data.leftOut).toBe(198);
    expect(data.lines.length).toBeLessThan(2);
  });

  test('say no more than a person reads', () => {
    const message = 'x'.repeat(1_000_000);
    const [first] = dataFor({
      findings: [finding({ message, operation: `GET /${message}`, relatedLocations: [{ ...place(1, 1, 2), message }] })],
    }).findings;
    expect(first?.message).toBe(`${'x'.repeat(2000)}… (1000000 characters)`);
    expect(JSON.stringify(first).length).toBeLessThan(4000);
  });
});

describe('rules', () => {
  test('that found something say why and how to fix it', () => {
    const { rules } = dataFor({ findings: [finding()] }, { pages: new Map([[serverHttps.id, serverHttpsPage]]) });
    expect(rules[0]?.why).toEqual([
      { code: false, text: 'Clients copy `servers[0].url` as it stands, so one `http://` entry sends tokens in clear text.' },
    ]);
    expect(rules[0]?.fix).toEqual([{ code: false, text: 'Serve the API over TLS and write `https://`.' }]);
  });

  test('that found nothing say nothing', () => {
    const { rules } = dataFor({}, { pages: new Map([[serverHttps.id, serverHttpsPage]]) });
    expect(rules[0]).toMatchObject({ id: 'server-https', pack: 'transport', why: [], fix: [], maps: serverHttps.maps });
  });

  test.each([
    ['two\nlines\n\nand a paragraph', [['two lines'], ['and a paragraph']]],
    ['Write:\n```yaml\na: b\n\n  c: d\n```\nThen go on.', [['Write:'], ['a: b\n\n  c: d', true], ['Then go on.']]],
    ['```\nnever closed', [['never closed', true]]],
    ['See [the list](https://example.com/a), not `[a](b)`.', [['See the list (https://example.com/a), not `[a](b)`.']]],
    ['', []],
  ])('keep the paragraphs and the code of their page: %j', (markdown, texts) => {
    expect(toPageTexts(markdown)).toEqual(texts.map(([text, code = false]) => ({ code, text })));
  });

  test('are in packs whose order is that of the catalogue', () => {
    expect(packOrder).toEqual(packs.map(({ name }) => name));
  });
});

describe('lines', () => {
  const at = (line: number, column = 1, endLine = line): AssessedFinding['location'] => ({
    ...place(line, column, column + 3),
    range: { start: { line, column }, end: { line: endLine, column: column + 3 } },
  });
  const linesFor = (
    findings: readonly AssessedFinding[],
    source: string | undefined = lines.join('\n'),
    rules = [serverHttps],
  ): PageData['lines'] => dataFor({ findings, rules }, { source: () => source }).lines;

  test('are two before a place and two after it, once', () => {
    expect(linesFor([finding({ location: at(5) }), finding({ location: at(8) }), finding({ location: at(20, 1, 35) })])).toEqual([
      { file: 0, start: 3, texts: lines.slice(2, 10) },
      { file: 0, start: 18, texts: lines.slice(17, 24) },
    ]);
    expect(linesFor([finding({ location: at(1) })])).toEqual([{ file: 0, start: 1, texts: lines.slice(0, 3) }]);
    expect(linesFor([finding({ location: at(40) })])).toEqual([{ file: 0, start: 38, texts: lines.slice(37, 40) }]);
  });

  test('are none for files that cannot be read, and for what only the base has', () => {
    expect(linesFor([finding()], '')).toEqual([]);
    const { status: _, ...fixed } = finding();
    const base = { commit: 'a', new: 0, unchanged: 0, fixed: [fixed] };
    expect(dataFor({ base }).lines).toEqual([]);
  });

  test('never hold a secret, whoever points there, whatever became of its finding', () => {
    const secrets = { ...serverHttps, id: 'no-secrets-in-document', withholdsSource: true };
    const secret = finding({ ruleId: secrets.id, location: at(6, 1, 7), severity: 'hint', status: 'waived', waiver: waiver() });
    const found = linesFor([secret, finding({ location: at(5) }), finding({ location: at(6) })], undefined, [serverHttps, secrets]);
    expect(found).toEqual([
      { file: 0, start: 3, texts: lines.slice(2, 5) },
      { file: 0, start: 8, texts: ['line 8'] },
    ]);
    const below = dataFor(
      { findings: [secret, { ...secret, status: 'open' }, finding({ location: at(5) })], rules: [serverHttps, secrets] },
      { threshold: 'error' },
    );
    expect(JSON.stringify(below.lines)).not.toContain('line 6');
  });

  test('that are long are cut, around places that their beginning does not show', () => {
    const text = Array.from({ length: 1000 }, (_, index) => String(index).padStart(5, '.')).join('');
    const found = linesFor(
      [
        finding({ location: at(1, 100) }),
        finding({ location: at(1, 3001) }),
        finding({ location: at(1, 3010) }),
        finding({ location: at(1, 4990) }),
      ],
      text,
    );
    expect(found).toEqual([
      { file: 0, start: 1, texts: [`${text.slice(0, 240)}…`] },
      { file: 0, start: 1, column: 2881, texts: [text.slice(2880, 3120)] },
      { file: 0, start: 1, column: 4881, texts: [text.slice(4880)] },
    ]);
  });

  test('that are long hold no secret either', () => {
    const text = `${'a'.repeat(2000)}SECRET${'b'.repeat(2000)}`;
    const secrets = { ...serverHttps, id: 'no-secrets-in-document', withholdsSource: true };
    const columns = [10, 1790, 1850, 2001, 2090, 2200];
    const secret = finding({
      ruleId: secrets.id,
      location: { ...at(1), range: { start: { line: 1, column: 2001 }, end: { line: 1, column: 2007 } } },
    });
    const found = linesFor([secret, ...columns.map((column) => finding({ location: at(1, column) }))], text, [serverHttps, secrets]);
    expect(JSON.stringify(found)).not.toMatch(/[SECRT]{2}/);
    expect(found.map(({ column }) => column)).toEqual([undefined, 1681, 1761, 2081]);
  });

  test('of ten thousand places in one long line are as many pieces as fit, in no time', () => {
    const text = '{"a":1},'.repeat(1_600_000);
    const findings = Array.from({ length: 10_000 }, (_, index) => finding({ location: at(1, index * 1200 + 1), severity: 'info' }));
    const started = performance.now();
    const data = dataFor({ findings }, { source: () => text });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(data.findings).toHaveLength(10_000);
    expect(data.lines.length).toBeGreaterThan(5000);
    expect(JSON.stringify(data).length).toBeLessThan(8_000_000);
  });
});
