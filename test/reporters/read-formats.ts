import { spawnSync } from 'node:child_process';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { PageData } from '../../src/reporters/html/page-data.ts';
import type { SarifLog } from './sarif-objections.ts';
import type { Told } from './told.ts';

/** A workflow command as GitHub's runner reads it (actions/runner, `ActionCommand.TryParseV2`). */
interface WorkflowCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The commands that a runner obeys of a log, and the other lines. */
export function readLog(log: string): { readonly commands: readonly WorkflowCommand[]; readonly lines: readonly string[] } {
  const commands: WorkflowCommand[] = [];
  const lines: string[] = [];
  for (const line of log.replace(/\n$/, '').split(/\r\n|\n|\r/)) {
    const command = readCommand(line.trimStart());
    if (command === undefined) lines.push(line);
    else commands.push(command);
  }
  return { commands, lines };
}

function readCommand(line: string): WorkflowCommand | undefined {
  const end = line.startsWith('::') ? line.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  const [command = '', list = ''] = line.slice(2, end).split(/ (.*)/s);
  const pairs = list.split(',').map((property): [string, string] => {
    const [name = '', value = ''] = property.split(/=(.*)/s);
    return [name, decode(value, ['%0D', '\r'], ['%0A', '\n'], ['%3A', ':'], ['%2C', ','], ['%25', '%'])];
  });
  return { command, properties: Object.fromEntries(pairs), data: decode(line.slice(end + 2), ['%0D', '\r'], ['%0A', '\n'], ['%25', '%']) };
}

function decode(text: string, ...mappings: readonly (readonly [string, string])[]): string {
  let decoded = text;
  for (const [code, character] of mappings) decoded = decoded.replaceAll(code, character);
  return decoded;
}

/** The annotations of a log, and its lines `path:line:column: level: message (rule)`. */
export function readGithub(log: string): readonly Told[] {
  const { commands, lines } = readLog(log);
  const annotated = commands.map(({ properties, data }) => ({
    rule: properties['title'] ?? '',
    place: `${properties['file'] ?? ''}:${properties['line'] ?? ''}`,
    message: data,
  }));
  const plain = lines.flatMap((line) => {
    const match = /^(.*?):(\d+):\d+: (?:error|warning|notice): (.*) \((.*?)\)$/.exec(line);
    return match === null ? [] : [{ rule: match[4] ?? '', place: `${match[1]}:${match[2]}`, message: match[3] ?? '' }];
  });
  return [...annotated, ...plain];
}

/** The results of a SARIF log that are not only in the base. Links that are none have lost their escapes. */
export function readSarif(text: string): readonly Told[] {
  const log: SarifLog = JSON.parse(text);
  return log.runs.flatMap(({ results }) =>
    results
      .filter(({ baselineState }) => baselineState !== 'absent')
      .map(({ ruleId, message, locations }) => {
        const place = locations[0]?.physicalLocation;
        const path = decodeURIComponent(place?.artifactLocation.uri ?? '');
        return { rule: ruleId, place: `${path}:${place?.region?.startLine}`, message: withoutEscapes(message.text) };
      }),
  );
}

/** SARIF 2.1.0 §3.11.6: a message in which something could be a link has its brackets and backslashes escaped, all of them. */
function withoutEscapes(text: string): string {
  if (/(?<!\\)(?:\\\\)*\]\(/.test(text)) throw new Error(`A link: ${text}`);
  return text.includes('\\](') ? text.replace(/\\([[\]\\])/g, '$1') : text;
}

interface GitlabIssue {
  readonly description: string;
  readonly check_name: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** The issues of a Code Quality report. */
export function readGitlab(text: string): readonly Told[] {
  const issues: readonly GitlabIssue[] = JSON.parse(text);
  return issues.map(({ description, check_name, location }) => ({
    rule: check_name,
    place: `${location.path}:${location.lines.begin}`,
    message: description,
  }));
}

/** An element: attributes with `@` in front of their names, children by name, text as `#text`. */
export interface XmlNode {
  readonly [name: string]: string | XmlNode | readonly (string | XmlNode)[];
}

/** XML by a parser that knows nothing of Lintel. Throws when it is not well-formed. Names in `lists` are lists however many there are. */
export function parseXml(text: string, lists: readonly string[] = []): XmlNode {
  const validity = XMLValidator.validate(text);
  if (validity !== true) throw new Error(`${validity.err.msg} (line ${validity.err.line})`);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    htmlEntities: true,
    processEntities: { enabled: true, maxTotalExpansions: Number.POSITIVE_INFINITY, maxExpandedLength: Number.POSITIVE_INFINITY },
    isArray: (name) => lists.includes(name),
  });
  return parser.parse(text);
}

/** The elements of a name in another. */
export function childrenOf(node: XmlNode, name: string): readonly XmlNode[] {
  const child = node[name];
  if (child === undefined) return [];
  return [child].flat().filter((each): each is XmlNode => typeof each === 'object');
}

/** The failed tests of a JUnit report, but for those that stand for no finding. */
export function readJunit(text: string): readonly Told[] {
  const root = parseXml(text, ['testsuite', 'testcase', 'property']);
  return childrenOf(root, 'testsuites')
    .flatMap((suites) => childrenOf(suites, 'testsuite'))
    .flatMap((suite) => childrenOf(suite, 'testcase'))
    .flatMap((test) => {
      const [outcome] = childrenOf(test, 'failure');
      const name = /^(.*) \(\d+:\d+\)$/s.exec(String(test['@name']))?.[1];
      if (outcome === undefined || name === undefined) return [];
      return [{ rule: name, place: `${withoutDot(String(test['@file']))}:${String(test['@line'])}`, message: String(outcome['@message']) }];
    });
}

/** The errors of a Checkstyle report, but for what was not checked. */
export function readCheckstyle(text: string): readonly Told[] {
  const root = parseXml(text, ['file', 'error']);
  return childrenOf(root, 'checkstyle')
    .flatMap((checkstyle) => childrenOf(checkstyle, 'file'))
    .flatMap((file) =>
      childrenOf(file, 'error').flatMap((error) => {
        const [, pack, rule = ''] = /^lintel\.([a-z-]+)\.(.*)$/s.exec(String(error['@source'])) ?? [];
        const place = `${withoutDot(String(file['@name']))}:${String(error['@line'])}`;
        return pack === 'not-checked' ? [] : [{ rule, place, message: String(error['@message']) }];
      }),
    );
}

interface SonarIssue {
  readonly ruleId: string;
  readonly primaryLocation: { readonly message: string; readonly filePath: string; readonly textRange?: { readonly startLine: number } };
}

/** The issues of a report for SonarQube. */
export function readSonar(text: string): readonly Told[] {
  const { issues }: { readonly issues: readonly SonarIssue[] } = JSON.parse(text);
  return issues
    .filter(({ ruleId }) => !ruleId.startsWith('not-checked:'))
    .map(({ ruleId, primaryLocation: { message, filePath, textRange } }) => ({
      rule: ruleId,
      place: `${withoutDot(filePath)}:${textRange?.startLine}`,
      message,
    }));
}

interface Diagnostic {
  readonly message: string;
  readonly location: { readonly path: string; readonly range?: { readonly start: { readonly line: number } } };
  readonly code: { readonly value: string };
}

/** The diagnostics for reviewdog, one a line. */
export function readRdjsonl(text: string): readonly Told[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Diagnostic => JSON.parse(line))
    .map(({ message, location: { path, range }, code }) => ({
      rule: code.value,
      place: `${withoutDot(path)}:${range?.start.line}`,
      message,
    }));
}

/** The lines of CSV that are about findings of today. */
export function readCsv(text: string): readonly Told[] {
  const rows: readonly Readonly<Record<string, string>>[] = parseCsv(text, { columns: true, record_delimiter: '\r\n' });
  return rows
    .filter((row) => row['status'] !== 'not-checked' && row['status'] !== 'fixed')
    .map((row) => ({ rule: row['rule'] ?? '', place: `${withoutDot(row['file'] ?? '')}:${row['line']}`, message: row['message'] ?? '' }));
}

/** The findings in the data of an HTML report. */
export function readHtml(text: string): readonly Told[] {
  const json = /<script type="application\/json" id="lintel-data">([^<]*)<\/script>/.exec(text)?.[1] ?? '';
  const data: PageData = JSON.parse(json);
  return data.findings
    .filter(({ status }) => status !== 'fixed')
    .map(({ rule, file, at, message }) => ({
      rule: data.rules[rule]?.id ?? '',
      place: `${withoutDot(data.files[file] ?? '')}:${at[0]}`,
      message,
    }));
}

/** A file whose name looks like a scheme has its folder named. */
function withoutDot(path: string): string {
  return path.replace(/^\.\//, '');
}

/** What libxml2 objects to in texts, by the order in which they are given. */
export function xmlObjections(paths: readonly string[]): string {
  return spawnSync('xmllint', ['--noout', '--nonet', ...paths], { encoding: 'utf8' }).stderr;
}

/** The findings in the tables of a summary in Markdown, as GitHub reads it. Throws when anything in it is not a table or a paragraph. */
export function readSummary(text: string): readonly Told[] {
  return htmlBlocks(text).flatMap((html) => {
    const table = readTables(html);
    return table.flatMap(({ titles, rows }) =>
      titles[2] !== 'Finding'
        ? []
        : rows.map(([, place = '', message = '', rule = '']) => ({ rule, place: place.replace(/:\d+$/, ''), message })),
    );
  });
}

/** The blocks of HTML in a Markdown text; besides them there may be headings, and paragraphs of nothing but text. */
function htmlBlocks(text: string): readonly string[] {
  const { stdout, stderr, status } = spawnSync(
    'cmark-gfm',
    ['--unsafe', '-e', 'table', '-e', 'autolink', '-e', 'strikethrough', '-e', 'tasklist', '--to', 'xml'],
    { input: text, encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  if (status !== 0) throw new Error(stderr);
  const tree = parseXml(stdout.replace(/<!DOCTYPE[^>]*>/, ''), ['html_block', 'heading', 'paragraph', 'text']);
  const [document = {}] = childrenOf(tree, 'document');
  const strangers = Object.keys(document).filter((name) => !/^(?:html_block|heading|paragraph|#text|@xmlns)$/.test(name));
  const inlines = [...childrenOf(document, 'heading'), ...childrenOf(document, 'paragraph')].flatMap((block) => Object.keys(block));
  const acting = [...strangers, ...inlines.filter((name) => !/^(?:text|softbreak|#text|@level)$/.test(name))];
  if (acting.length > 0) throw new Error(`Markdown acts: ${acting.join(', ')}`);
  return childrenOf(document, 'html_block').map((block) => String(block['#text']));
}

interface ReadTable {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const shownTags = /^(?:p|br|table|tr|th|td|code|a|details|summary|b|strong)$/;

/** The tables of a piece of HTML, cells as text. Throws on any element or attribute that Lintel does not write. */
function readTables(html: string): readonly ReadTable[] {
  for (const [whole, name = '', attributes = ''] of html.matchAll(/<\/?([a-z]*)([^<>]*)>?/g)) {
    if (!shownTags.test(name) || !/^(?: href="https?:[^"]*")?$/.test(attributes)) throw new Error(`HTML acts: ${whole}`);
  }
  return html
    .split('<table>')
    .slice(1)
    .map((table) => {
      const rows = table.split('<tr>').slice(1);
      return { titles: cellsOf(rows[0] ?? '', 'th'), rows: rows.slice(1).map((row) => cellsOf(row, 'td')) };
    });
}

function cellsOf(row: string, name: 'th' | 'td'): readonly string[] {
  return row
    .split(`<${name}>`)
    .slice(1)
    .map((cell) => decodeHtml(cell.split(`</${name}>`)[0]?.replace(/<[^<>]*>/g, '') ?? ''));
}

/** The zero-width spaces with which Lintel keeps `@team` from being a call are taken out; of others nothing is left in a report. */
function decodeHtml(text: string): string {
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const character = { lt: '<', gt: '>', amp: '&', quot: '"', '#35': '#', '#8203': '', '#8288': '' }[name];
    if (character === undefined) throw new Error(`What is ${whole}?`);
    return character;
  });
}
