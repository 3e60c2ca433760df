import type { Document } from './document.ts';
import { resolveUri } from './uri.ts';

/** What a document refers to. */
export interface DocumentReferences {
  /** How many references it has, local ones included. */
  readonly count: number;
  /** Absolute URIs, without fragment, of the other files it names, in the order they are met. */
  readonly targets: ReadonlySet<string>;
}

/**
 * Collects the references of a document: `$ref`, `$dynamicRef`, `operationRef`, and the values of `discriminator.mapping` that
 * name files. Does not know what is an example, so it may name files that nothing depends on. Not recursive.
 */
export function findReferences(document: Document): DocumentReferences {
  const targets = new Set<string>();
  let count = 0;
  const add = (reference: string) => {
    count++;
    if (reference.startsWith('#')) return;
    const target = resolveUri(reference, document.uri);
    if (target !== undefined && target.uri !== document.uri) targets.add(target.uri);
  };
  // Aliases share objects; the limit on alias nodes bounds how often one is met.
  const waiting: Container[] = isContainer(document.data) ? [document.data] : [];
  for (let container = waiting.pop(); container !== undefined; container = waiting.pop()) {
    if (Array.isArray(container)) collectItems(container, waiting);
    else collectMembers(container, waiting, add);
  }
  return { count, targets };
}

function collectItems(items: readonly unknown[], waiting: Container[]): void {
  for (const item of items) if (isContainer(item)) waiting.push(item);
}

function collectMembers(object: Container, waiting: Container[], add: (reference: string) => void): void {
  // Not a list of the keys: parsed data inherit nothing that could be listed too.
  for (const key in object) {
    const member = object[key];
    if (isContainer(member)) {
      waiting.push(member);
      if (key === 'discriminator') for (const reference of mappedFiles(member)) add(reference);
    } else if (typeof member === 'string' && isReferenceKey(key)) add(member);
  }
}

/** True for a `discriminator.mapping` value that is a URI reference rather than a schema's name (OpenAPI 3.1.1 §4.8.25.1). */
function isMappedReference(value: string): boolean {
  return /[/#]|\.(?:json|ya?ml)$/i.test(value);
}

function mappedFiles(discriminator: Container): readonly string[] {
  const mapping = Array.isArray(discriminator) ? undefined : discriminator['mapping'];
  if (!isContainer(mapping)) return [];
  return Object.values(mapping).filter((value): value is string => typeof value === 'string' && isMappedReference(value));
}

function isReferenceKey(key: string): boolean {
  return key === '$ref' || key === 'operationRef' || key === '$dynamicRef';
}

type Container = Readonly<Record<string, unknown>>;

function isContainer(value: unknown): value is Container {
  return value !== null && typeof value === 'object';
}
