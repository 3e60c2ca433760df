import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleHtmlApp } from '../../scripts/bundle-html-app.mjs';
import { loadHtmlApp } from '../../src/cli/output/load-html-app.ts';
import type { Report } from '../../src/report/report.ts';
import type { PageData } from '../../src/reporters/html/page-data.ts';
import { html } from '../../src/reporters/html.ts';
import type { HtmlApp, ReporterContext } from '../../src/reporters/reporter.ts';
import { render } from '../reporters/report-builder.ts';

/** The program of the page, built from the sources as they are. */
export async function buildHtmlApp(): Promise<HtmlApp> {
  const folder = mkdtempSync(join(tmpdir(), 'lintel-html-app-'));
  try {
    await bundleHtmlApp(folder);
    return await loadHtmlApp(pathToFileURL(`${folder}/`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A program that does nothing, for tests that look at the file alone. */
export const idleApp: HtmlApp = { script: '0', style: 'p{margin:0}', scriptHash: 'sha256-c2NyaXB0', styleHash: 'sha256-c3R5bGU=' };

/** A report as HTML. */
export function renderHtml(report: Report, htmlApp: HtmlApp, changes: Partial<ReporterContext> = {}): string {
  return render(html, report, { ...changes, htmlApp });
}

/** What the page is given. */
export function dataOf(text: string): PageData {
  const json = /<script type="application\/json" id="lintel-data">\n(.*?)<\/script>/s.exec(text)?.[1];
  return JSON.parse(json ?? 'null');
}
