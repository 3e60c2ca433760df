/** What was said, each text once, in order. */
export type Sayings = Set<string>;

const methods = ['debug', 'error', 'info', 'log', 'warn'] as const;

/**
 * Runs something that may write to the console, and keeps what it writes: Spectral's library complains there about expressions in messages,
 * and functions of a ruleset do what they like, on a stdout that belongs to the report.
 */
export async function withCapturedConsole<Result>(sayings: Sayings, work: () => Promise<Result>): Promise<Result> {
  const target = globalThis.console;
  const before = methods.map((method) => [method, target[method]] as const);
  for (const method of methods) target[method] = (...values: readonly unknown[]) => void sayings.add(values.map(textOf).join(' '));
  try {
    return await work();
  } finally {
    for (const [method, original] of before) target[method] = original;
  }
}

function textOf(value: unknown): string {
  return value instanceof Error ? `${value.name}: ${value.message}` : String(value);
}
