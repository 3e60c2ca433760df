import { forSarifMessage } from '../escape.ts';

/** SARIF 2.1.0 §3.11; consumers refuse a log with a blank message, so `fallback` stands in for one. */
export function sarifMessage(text: string, fallback: string): { readonly text: string } {
  return { text: text.trim() === '' ? fallback : forSarifMessage(text) };
}
