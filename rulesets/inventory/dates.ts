/** A date in a text: to the day (`2026-01-31`) where it is written in ISO 8601, else only that there is one. */
export interface MentionedDate {
  readonly day: string | undefined;
}

const isoDate = /\b(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/;

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

const otherDates: readonly RegExp[] = [
  /\b20\d{2}[-/.](?:0?[1-9]|1[0-2])\b/,
  /\b\d{1,2}[-/.]\d{1,2}[-/.](?:20)?\d{2}\b/,
  new RegExp(`\\b(?:${months})\\.?,? (?:\\d{1,2}(?:st|nd|rd|th)?,? )?20\\d{2}\\b`, 'i'),
  /\b(?:q[1-4]|end of|early|late|mid|until|by|in|after|before|of)[ -]20\d{2}\b/i,
];

/** The first date that a text mentions. */
export function dateIn(text: string): MentionedDate | undefined {
  const day = isoDate.exec(text)?.[0];
  if (day !== undefined) return { day };
  return otherDates.some((pattern) => pattern.test(text)) ? { day: undefined } : undefined;
}

/** Whether a day is before today, both in ISO 8601; nothing is when today is not known, an empty text. */
export function isPast(day: string, today: string): boolean {
  return day < today;
}
