import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import schema from '../../schema/report.schema.json' with { type: 'json' };
import { github } from '../../src/reporters/github.ts';
import { json } from '../../src/reporters/json.ts';
import { junit } from '../../src/reporters/junit.ts';
import { reporters } from '../../src/reporters/reporters.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { hostileReport, hostileTexts } from './hostile.ts';
import { acting } from './inert.ts';
import { readXml } from './read-xml.ts';
import { render } from './report-builder.ts';

const isReport = new Ajv2020.default({ formats: { uri: true } }).compile(schema);

const htmlApp = { script: 'let x;', style: 'p {}', scriptHash: 'sha256-a', styleHash: 'sha256-b' };

describe.each([...reporters])('%s', (name, { reporter }) => {
  test.each([...hostileTexts])('lets nothing act that tries: %s', (_, text) => {
    const verbose = {
      verbose: true,
      source: () => text.repeat(text.length > 1000 ? 1 : 5),
      pages: new Map([['server-https', `## Why\n${text}`]]),
    };
    const looks = name === 'stylish' ? [{ unfolded: true }, { quiet: true }, { width: 20 }, { ...verbose, width: 20, color: true }] : [];
    for (const changes of [{}, verbose, ...looks]) {
      const output = render(reporter, hostileReport(text), { htmlApp, ...changes });
      expect(acting(output, { isPainted: 'color' in changes, hasCommands: name === 'github', hasReturns: name === 'csv' })).toEqual([]);
      if (name === 'github') expect(commands(output).filter((line) => !isOwnCommand(line))).toEqual([]);
    }
  });

  test('writes the same bytes every time', () => {
    const report = hostileReport('a\u001b\n::error::%');
    expect(render(reporter, report, { htmlApp })).toBe(render(reporter, structuredClone(report), { htmlApp }));
  });
});

describe.each([...hostileTexts])('%s', (_, text) => {
  test('comes back from JSON as it was', () => {
    const report = hostileReport(text);
    const read: unknown = JSON.parse(render(json, report));
    expect(read).toEqual(report);
    expect(isReport(read)).toBe(true);
  });

  test('leaves the structure of SARIF alone', () => {
    const log = JSON.parse(render(sarif, hostileReport(text))) as { runs: { results: { ruleId: string; message: { text: string } }[] }[] };
    expect(log.runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(Array(5).fill('server-https'));
    expect(log.runs[0]?.results[0]?.message.text.trim()).not.toBe('');
    expect(log.runs[0]?.results[0]?.message.text).not.toMatch(/(?<!\\)\]\(/);
  });

  test('leaves the structure of XML alone', () => {
    const suites = readXml(render(junit, hostileReport(text)));
    expect(suites.children).toHaveLength(1);
    expect(suites.children[0]?.children.map(({ children }) => children.map(({ name }) => name))).toEqual([
      Array(text === '' ? 5 : 7).fill('property'),
      ['failure'],
      ['skipped'],
      ['skipped'],
      ['failure'],
      ['error'],
      ['skipped'],
    ]);
  });

  test('leaves the properties of workflow commands alone', () => {
    const [error, ...rest] = commands(render(github, hostileReport(text))).map(readCommand);
    expect(error).toMatchObject({ command: 'error', properties: { title: 'file-refused' } });
    expect(rest.map(({ command, properties }) => [command, properties['title']])).toEqual([
      ['error', 'server-https'],
      ['notice', 'document-skipped'],
      ['notice', 'server-https'],
    ]);
    expect(rest[0]?.properties).toMatchObject({ line: '4', col: '10', endLine: '4', endColumn: '32' });
  });
});

/** The lines that a GitHub runner takes for a command. */
function commands(output: string): string[] {
  return output.split('\n').filter((line) => line.trimStart().startsWith('::'));
}

function isOwnCommand(line: string): boolean {
  return /^::(error|warning|notice) [^:]*title=(server-https|file-refused|document-skipped)::/.test(line);
}

/** Reads a command as the runner does: the first `::` after the name ends the properties. */
function readCommand(line: string): { command: string; properties: Record<string, string> } {
  const end = line.indexOf('::', 2);
  const [command = '', list = ''] = line.slice(2, end).split(/ (.*)/);
  const properties = Object.fromEntries(list.split(',').map((property) => property.split(/=(.*)/s, 2)));
  return { command, properties };
}
