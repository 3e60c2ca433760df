import { pathToPointer, trimStart } from '@stoplight/json';
import { ToolError } from '../../../errors.ts';
import { startsWithStem, stemTree } from '../circular.ts';
import { type Container, isContainer, Outside } from '../outside.ts';
import { type CrawlHost, crawl, type LocalReferences, type OutgoingReference, pathOf, valueAt } from './crawl.ts';
import { Draft } from './draft.ts';
import { type Base, baseOf, readReference, schemes, type WrittenReference } from './written-reference.ts';

/** A reference that leads nowhere. */
export interface ResolveError {
  readonly code: 'RESOLVE_URI' | 'PARSE_POINTER' | 'POINTER_MISSING';
  readonly message: string;
  readonly path: readonly string[];
  /** The files that led here, the last one last. */
  readonly uriStack: readonly string[];
}

/** What the runners of all files share. */
export interface Files {
  /** The text of a file by how it is asked for. */
  readonly read: (href: string) => Promise<string>;
  /** The data of a file. */
  readonly parse: (text: string, href: string) => unknown;
  /** By the name that the library has for a file. */
  readonly runners: Map<string, FileRunner | Promise<FileRunner>>;
  readonly references: ReferenceRecord;
  readonly step: CrawlHost['step'];
}

/** What is referred to, and from where: what is kept of the library's graph of dependencies. */
interface ReferenceRecord {
  /** A name that is referred to, or a file. */
  add(name: string): void;
  /** From a place in a file to another one, or to another file. */
  connect(file: string, pointer: string, target: string): void;
}

/** What a file, or a place in it, has become. */
interface Resolved {
  result: unknown;
  readonly errors: ResolveError[];
}

/**
 * Resolves one file of several: does what `ResolveRunner` of `json-ref-resolver` 3.1 does, and waits as often: what becomes of circles
 * depends on which of several files is done first. A value without references is looked through once.
 */
export class FileRunner {
  /** The files that asked for this one. */
  uriStack: readonly string[];
  source: unknown;
  readonly #files: Files;
  readonly #base: Base;
  readonly #name: string;
  readonly #depth: number;
  readonly #read = new Map<string, WrittenReference>();

  constructor(source: unknown, at: { readonly name: string; readonly depth: number; readonly uriStack: readonly string[] }, files: Files) {
    this.source = source;
    this.uriStack = at.uriStack;
    this.#files = files;
    this.#depth = at.depth;
    this.#base = baseOf(at.name);
    this.#name = at.depth === 0 ? this.#base.name : at.name;
    files.references.add(this.#name);
    if (at.depth === 0) files.runners.set(this.#base.uri.clone().fragment('').toString(), this);
  }

  /** What a place in the file becomes, as a JSON Pointer; without one the whole file. */
  async resolve(asked: string): Promise<Resolved> {
    const pointer = asked.trim();
    const isWhole = pointer === '' || pointer === '#' || pointer === '#/';
    const path = isWhole ? undefined : pathOf(pointer);
    if (!isWhole && path === undefined)
      return { result: this.source, errors: [this.#error('PARSE_POINTER', `'${pointer}' JSON pointer is invalid`, [])] };
    const target = path === undefined ? this.source : valueAt(this.source, path);
    if (target === undefined) {
      const message = `'${pointer}' does not exist @ '${this.#base.name}'`;
      return { result: target, errors: [this.#error('POINTER_MISSING', message, path ?? [])] };
    }
    const errors: ResolveError[] = [];
    const outgoing: Promise<Outcome>[] = [];
    const local = crawl(target, { path, pointer }, this.#crawlHost(outgoing, errors));
    if (outgoing.length > 0) this.#putOutcomes(await Promise.all(outgoing), path ?? [], errors);
    this.#putLocal(local, errors);
    return { result: path !== undefined && typeof this.source === 'object' ? valueAt(this.source, path) : this.source, errors };
  }

  #crawlHost(outgoing: Promise<Outcome>[], errors: ResolveError[]): CrawlHost {
    return {
      source: this.source,
      read: (written) => this.#reference(written),
      onLocal: (pointer) => this.#files.references.add(this.#base.name + pointer),
      step: this.#files.step,
      onInvalid: ({ text }) => errors.push(this.#error('PARSE_POINTER', `'${text}' JSON pointer is invalid`, [])),
      onOutgoing: (reference) => {
        this.#files.references.add(reference.reference.text);
        if (this.uriStack.length >= mostAskers) return;
        const outcome = this.#lookUp(reference);
        // What is thrown before it is waited for is thrown again there.
        outcome.catch(() => undefined);
        outgoing.push(outcome);
      },
    };
  }

  #reference(written: string): WrittenReference {
    let reference = this.#read.get(written);
    if (reference === undefined) {
      reference = readReference(written, this.#base);
      this.#read.set(written, reference);
    }
    return reference;
  }

  async #lookUp({ holder, reference, path, parentPath }: OutgoingReference): Promise<Outcome> {
    if (this.uriStack.includes(reference.file)) return { reference, path, resolved: { result: holder, errors: [] } };
    const asker = this.#depth === 0 ? [] : [this.#base.name];
    let runner: FileRunner;
    try {
      runner = await this.#runnerOf(reference);
      if (asker.length > 0) runner.uriStack = [...runner.uriStack, ...asker];
    } catch (error) {
      if (error instanceof Outside || error instanceof ToolError) throw error;
      return {
        reference,
        path,
        error: { ...this.#error('RESOLVE_URI', String(error), parentPath), uriStack: [...this.uriStack, ...asker] },
      };
    }
    const resolved = await runner.resolve(reference.pointer);
    keepHolders(resolved, holder, reference);
    return { reference, path, resolved };
  }

  /** Not a promise for the first file, as in the library. */
  #runnerOf(reference: WrittenReference): FileRunner | Promise<FileRunner> {
    const { runners } = this.#files;
    const known = runners.get(reference.file);
    if (known !== undefined) return known;
    if (reference.file === '') throw new Outside('a reference without a file');
    const opened = this.#open(reference);
    runners.set(reference.file, opened);
    return opened;
  }

  async #open({ file, href, scheme }: WrittenReference): Promise<FileRunner> {
    if (!schemes.has(scheme.read)) throw new Error(`No resolver defined for scheme '${scheme.written || 'file'}' in ref ${file}`);
    const text = await this.#files.read(href);
    const data = await Promise.resolve(this.#files.parse(text, href));
    return new FileRunner(data, { name: file, depth: this.#depth + 1, uriStack: this.uriStack }, this.#files);
  }

  /** Puts what references to other files lead to in their place. */
  #putOutcomes(outcomes: readonly Outcome[], asked: readonly string[], errors: ResolveError[]): void {
    let draft: Draft | undefined;
    for (const { reference, path, resolved, error } of outcomes) {
      const place = path.length === 0 ? asked : path;
      this.#files.references.connect(this.#name, pathToPointer([...place]), reference.text);
      if (error !== undefined) errors.push(error);
      if (resolved === undefined) continue;
      for (const below of resolved.errors) errors.push(below);
      if (resolved.result === undefined) continue;
      if (place.length === 0) {
        this.source = resolved.result;
        draft = undefined;
      } else if (draft !== undefined || isContainer(this.source)) {
        draft ??= new Draft(this.source as Container, 'as drafts');
        draft.put(place, resolved.result);
      }
    }
    if (draft !== undefined) this.source = draft.finished();
  }

  /** Puts what references inside the file lead to in their place, but for those that go round in circles. */
  #putLocal({ pointers, stems }: LocalReferences, errors: ResolveError[]): void {
    if (pointers.size === 0) return;
    if (!isContainer(this.source)) throw new Outside('a file that is replaced by a value');
    const written = this.source;
    const draft = new Draft(written, 'as they are');
    for (const pointer of pointers.overallOrder()) {
      const dependants = pointers.dependantsOf(pointer);
      if (dependants.length === 0) continue;
      const path = pathOf(pointer) ?? [];
      const value = path.length === 0 ? written : draft.at(path);
      const circles = stemTree(stems.dependenciesOf(pointer));
      for (const dependant of dependants) {
        const place = pathOf(dependant) ?? [];
        if (startsWithStem(place, circles)) continue;
        this.#files.references.connect(this.#name, pathToPointer([...place]), pathToPointer([...path]));
        if (value === undefined) errors.push(this.#error('POINTER_MISSING', `'${pointer}' does not exist`, place));
        else draft.put(place, value);
      }
    }
    this.source = draft.finished();
  }

  #error(code: ResolveError['code'], message: string, path: readonly string[]): ResolveError {
    return { code, message, path, uriStack: this.uriStack };
  }
}

/** From so many askers on, the library follows no reference out of a file any more. */
const mostAskers = 100;

/** What came of a reference to another file. */
interface Outcome {
  readonly reference: WrittenReference;
  /** Where the reference is; empty for what was asked for. */
  readonly path: readonly string[];
  readonly resolved?: Resolved;
  readonly error?: ResolveError;
}

/** A reference to a reference that leads nowhere stays what it is. */
function keepHolders(resolved: Resolved, holder: Container, { fragment }: WrittenReference): void {
  for (const { code, path } of resolved.errors) {
    if (code !== 'POINTER_MISSING' || path.join('/') !== fragment.slice(1)) continue;
    const rest = trimStart([...path], fragment.replace(/^\/+/, '').split('/'));
    if (rest.length === 0) {
      if (resolved.result) resolved.result = holder;
    } else if (isContainer(resolved.result)) throw new Outside('a reference to a key with a slash that leads nowhere');
  }
}
