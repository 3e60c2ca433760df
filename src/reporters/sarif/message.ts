import { forSarifMessage, shorten } from '../escape.ts';
import type { ReporterContext } from '../reporter.ts';

/** Longer ones could make a log larger than the ten megabytes that GitHub takes. */
const longestForGithub = 2000;

/** SARIF 2.1.0 §3.11; consumers refuse a log with a blank message, so `fallback` stands in for one. */
export function sarifMessage(text: string, fallback: string, { sarifFor }: ReporterContext): { readonly text: string } {
  const message = text.trim() === '' ? fallback : text;
  return { text: forSarifMessage(sarifFor === 'github' ? shorten(message, longestForGithub) : message) };
}
