import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { HtmlApp } from '../../reporters/reporter.ts';
import { packageFolder } from '../package-folder.ts';

/** Loads what runs in the page of the HTML report: `html-app.js` and `html-app.css` of the package's bundles, or of another folder. */
export async function loadHtmlApp(folder: URL = new URL('dist/', packageFolder())): Promise<HtmlApp> {
  const [script, style] = await Promise.all(['html-app.js', 'html-app.css'].map((name) => readText(new URL(name, folder))));
  if (script === undefined || style === undefined) throw new Error('The program of the HTML report is incomplete.');
  return { script, style, scriptHash: hashOf(script), styleHash: hashOf(style) };
}

/** HTML knows one way to end a line. */
async function readText(file: URL): Promise<string> {
  return (await readFile(file, 'utf8')).replaceAll('\r\n', '\n');
}

/** As in a content security policy (CSP 3 §2.3.1). */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
