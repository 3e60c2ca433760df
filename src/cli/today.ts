import { ToolError } from '../errors.ts';
import type { Terminal } from './terminal.ts';

/**
 * The day on which waivers are judged: `YYYY-MM-DD` in UTC, so that it is the same day for everybody. `SOURCE_DATE_EPOCH` (seconds
 * since 1970, https://reproducible-builds.org/specs/source-date-epoch/) takes the place of the clock.
 * @throws ToolError `usage` when it is no such number
 */
export function today({ SOURCE_DATE_EPOCH: epoch }: Terminal['environment']): string {
  if (epoch === undefined || epoch === '') return dayOf(Date.now());
  if (/^\d{1,12}$/.test(epoch) && Number(epoch) < endOfFourDigitYears) return dayOf(Number(epoch) * 1000);
  throw new ToolError('usage', `"${epoch}" in SOURCE_DATE_EPOCH is no time.`, {
    help: 'Write the seconds since 1970, for example the output of "git log -1 --format=%ct", or unset it.',
  });
}

const endOfFourDigitYears = Date.parse('9999-12-31T23:59:59Z') / 1000;

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
