/** From the first day to the second (`YYYY-MM-DD`); negative when it is before. */
export function daysBetween(first: string, second: string): number {
  return Math.round((timeOf(second) - timeOf(first)) / millisecondsOfDay);
}

/** The day so many days later. */
export function addDays(day: string, amount: number): string {
  return new Date(timeOf(day) + amount * millisecondsOfDay).toISOString().slice(0, 10);
}

/** Days of `30d`, `6w` or `30`; `undefined` for something else. */
export function readDays(text: string): number | undefined {
  const [, amount, unit] = /^(\d{1,4})([dw]?)$/.exec(text) ?? [];
  return amount === undefined ? undefined : Number(amount) * (unit === 'w' ? 7 : 1);
}

const millisecondsOfDay = 24 * 60 * 60 * 1000;

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
