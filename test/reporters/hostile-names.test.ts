import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { makeWorkspace, removeWorkspaces } from '../action/workspace.ts';
import { type BuiltCli, buildCli } from '../cli/build-cli.ts';
import { skipped } from './consumers.ts';
import { formatCases } from './format-cases.ts';
import { definitionWith, namedDefinitions, unchecked } from './hostile-names.ts';
import { acting } from './inert.ts';
import { lintEverything, type Ran, withoutProgram } from './lint-everything.ts';
import { xmlObjections } from './read-xml-formats.ts';
import { objections } from './sarif-objections.ts';
import { findingsOnly, inOrder } from './told.ts';

/** A megabyte in which much would act. */
const megabyte = '<a href="">=1+1\u0007é😀|`x` [y](z)\n::error::\u202e '.repeat(24_000);
/** These hold pointers, which nobody cuts; every other report is as large as with a short name. */
const withPointers = new Set(['json', 'sarif']);
let cli: BuiltCli;

beforeAll(async () => {
  cli = await buildCli();
});

afterAll(() => {
  cli.remove();
  removeWorkspaces();
});

describe.each([...namedDefinitions])('a name of a megabyte: %s', (kind, definition) => {
  const whole = definitionWith(definition(megabyte));
  let ran: Ran;
  beforeAll(async () => {
    const { folder } = makeWorkspace({ 'apis/openapi.json': JSON.stringify(whole) });
    ran = await lintEverything({ program: ['--max-old-space-size=400', cli.path], folder, options: ['--ruleset', 'all'] });
  }, 60_000);

  test('is in a report with a verdict, and every pointer leads to its place', () => {
    const { exitCode, report, stdout, stderr } = ran;
    expect(exitCode).toBe(unchecked.get(kind)?.[0] === 'reference-unreadable' ? 2 : 1);
    expect(report.notifications.map(({ code }) => code)).toEqual(unchecked.get(kind) ?? []);
    expect(isQuoted(report)).toBe(true);
    expect(report.findings.filter(({ location }) => !leadsSomewhere(location.pointer, whole))).toEqual([]);
    expect(longest(report)).toBeLessThanOrEqual(1001);
    expect(stdout.length + stderr.length).toBeLessThan(100_000);
    expect(acting(stdout + stderr)).toEqual([]);
  });

  test.for(formatCases)('$format tells it all, in its size', ({ format, read, expected, comparable, isSkipped }, { skip }) => {
    skip(isSkipped === true, 'cmark-gfm is missing');
    const output = ran.read(format);
    const text = format === 'html' ? withoutProgram(output) : output;
    expect(acting(text, { hasCommands: format === 'github', hasReturns: format === 'csv' })).toEqual([]);
    if (!withPointers.has(format)) expect(text.length).toBeLessThan(250_000);
    const told = inOrder(findingsOnly(read(output), ran.report), comparable);
    expect(told.length).toBeGreaterThan(10);
    expect(told).toEqual(inOrder(expected(ran.report), comparable));
  });

  test('nobody objects to the SARIF', () => {
    expect(objections(JSON.parse(ran.read('sarif')))).toEqual([]);
  });

  test.skipIf(skipped.xmllint)('libxml2 reads the XML', () => {
    expect(xmlObjections(['junit', 'checkstyle'].map(ran.pathOf))).toBe('');
  });
});

/** Whether the beginning of the name is anywhere in what is said. */
function isQuoted({ findings, notifications }: Report): boolean {
  const beginning = megabyte.slice(0, 40);
  return [...findings, ...notifications].some(
    ({ message, location }) =>
      message.includes(beginning) || (location !== undefined && 'pointer' in location && location.pointer.includes(megabyte)),
  );
}

function longest({ findings, notifications }: Report): number {
  const said = findings.flatMap(({ message, relatedLocations }) => [message, ...relatedLocations.map((related) => related.message)]);
  return Math.max(...said.map(({ length }) => length), ...notifications.map(({ message }) => message.length));
}

/** RFC 6901. */
function leadsSomewhere(pointer: string, document: object): boolean {
  let value: unknown = document;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return true;
}
