const enough = 64 * 1024;

/** Joins small chunks into larger ones (64 Ki UTF-16 units or more), because every write has its price. */
export function* joinChunks(chunks: Iterable<string>): Generator<string> {
  let pending: string[] = [];
  let length = 0;
  for (const chunk of chunks) {
    pending.push(chunk);
    length += chunk.length;
    if (length < enough) continue;
    yield pending.join('');
    pending = [];
    length = 0;
  }
  if (length > 0) yield pending.join('');
}
