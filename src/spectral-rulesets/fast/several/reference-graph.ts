/** What of several files is referred to, and from where: what is used of the library's graph of dependencies. */
export class ReferenceGraph {
  readonly #names = new Map<string, Record<string, string>>();

  /** Adds a file, or a place in one, by its name; does nothing when it is there. */
  add(name: string): void {
    if (!this.#names.has(name)) this.#names.set(name, {});
  }

  /** Notes that a place in a file refers to another place in it, or to another file. */
  connect(file: string, pointer: string, target: string): void {
    const map = this.#names.get(file);
    if (map !== undefined) map[pointer] = target;
  }

  /** From pointers to what they refer to, in a file; `undefined` for what is never referred to. */
  mapOf(file: string): Readonly<Record<string, string>> | undefined {
    return this.#names.get(file);
  }

  /** All names. */
  overallOrder(): readonly string[] {
    return [...this.#names.keys()];
  }
}
