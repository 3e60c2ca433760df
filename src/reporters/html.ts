import type { Report } from '../report/report.ts';
import { forXml, shorten } from './escape.ts';
import { buildPageData } from './html/build-page-data.ts';
import type { PageData } from './html/page-data.ts';
import { forScript } from './html/script-text.ts';
import { streamJson } from './json-stream.ts';
import { count, summaryLines, verdictLines } from './phrases.ts';
import type { HtmlApp, ReporterContext } from './reporter.ts';
import { selectFindings } from './selection.ts';

/**
 * One HTML file that needs nothing else: the page's program and style, allowed by their hashes alone, and what they show as JSON. Without
 * scripts the verdict and the numbers are there as text.
 */
export function* html(report: Report, context: ReporterContext): Generator<string> {
  const { htmlApp } = context;
  if (htmlApp === undefined) throw new Error('The program of the HTML report is not loaded.');
  const data = buildPageData(report, context, mostBytes - htmlApp.script.length - htmlApp.style.length);
  yield `<!doctype html>\n<html lang="en">\n<head>\n${headOf(report, htmlApp)}</head>\n<body>\n<div id="lintel"></div>\n`;
  yield `<noscript>\n${withoutScripts(report, context)}</noscript>\n`;
  yield '<script type="application/json" id="lintel-data">\n';
  yield* payload(data);
  yield `</script>\n<script>${htmlApp.script}</script>\n</body>\n</html>\n`;
}

/** What mail and artefact viewers take, and browsers open at once. */
const mostBytes = 8_000_000;

function headOf(report: Report, { script, style, scriptHash, styleHash }: HtmlApp): string {
  requireInline(script, /<\/script|<!--/i);
  requireInline(style, /<\/style/i);
  const policy = `default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;
  return [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${forXml(titleOf(report))}</title>`,
    `<style>${style}</style>\n`,
  ].join('\n');
}

/** The program is ours: what would end its element is a mistake of the build. */
function requireInline(text: string, end: RegExp): void {
  if (end.test(text)) throw new Error(`The program of the HTML report holds ${end}.`);
}

/** In a list of tabs, what differs comes first. */
function titleOf({ definitions }: Report): string {
  const [first, ...others] = definitions;
  const name = first === undefined || others.length > 0 ? count(definitions.length, 'definition') : (first.title ?? 'Definition');
  return `${shorten(name, 200)} – Lintel report`;
}

function withoutScripts(report: Report, context: ReporterContext): string {
  const selection = selectFindings(report, context.threshold);
  const lines = [
    ...verdictLines(report),
    ...summaryLines(report, selection, { threshold: context.threshold, waived: true, unchanged: true }),
  ];
  const notifications = report.notifications.filter(({ level }) => level === 'error').slice(0, shownProblems);
  const problems = notifications.map(({ message, help }) => shorten(help === undefined ? message : `${message} ${help}`, 1000));
  const notice = 'Details are shown where scripts may run: save this file and open it in a browser.';
  return [...lines, ...problems, notice].map((line) => `<p>${forXml(line)}</p>\n`).join('');
}

const shownProblems = 20;

function* payload(data: PageData): Generator<string> {
  for (const chunk of streamJson(data, 2, 0)) yield forScript(chunk);
}
