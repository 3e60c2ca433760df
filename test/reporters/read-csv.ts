import { parse } from 'csv-parse/sync';
import { type Told, withoutDot } from './told.ts';

/** The lines of CSV that are about findings of today. */
export function readCsv(text: string): readonly Told[] {
  const rows: readonly Readonly<Record<string, string>>[] = parse(text, { columns: true, record_delimiter: '\r\n' });
  return rows
    .filter((row) => row['status'] !== 'not-checked' && row['status'] !== 'fixed')
    .map((row) => ({ rule: row['rule'] ?? '', place: `${withoutDot(row['file'] ?? '')}:${row['line']}`, message: row['message'] ?? '' }));
}
