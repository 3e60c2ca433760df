import { decodePointerFragment } from '@stoplight/json';
import type core from '@stoplight/spectral-core';
import type { SpectralResult } from '../run-rules.ts';
import { closestPath, type ResultPath } from './associated-item.ts';
import type { LintInventory, WrittenItem } from './inventory.ts';
import { isContainer } from './outside.ts';
import { canFillIn, dottedPath, fillIn, pointerPath } from './template.ts';

/** What a function says of a value. */
export interface FunctionResult {
  readonly message: string;
  readonly path?: readonly (string | number)[];
}

/** The results of one rule in one document, each once. */
export class RuleOutcome {
  readonly results: SpectralResult[] = [];
  readonly #rule: core.Rule;
  readonly #inventory: LintInventory;
  readonly #said = new Set<string>();

  constructor(rule: core.Rule, inventory: LintInventory) {
    this.#rule = rule;
    this.#inventory = inventory;
  }

  /** Adds what a function says of what is at `target`. Throws `Outside` for a message that only the library can fill in. */
  add({ message, path: resultPath }: FunctionResult, target: readonly (string | number)[]): void {
    const rule = this.#rule;
    const asked = (resultPath ?? target).map(decoded);
    const item = this.#inventory.itemFor(asked, rule.resolved);
    const path = item?.path ?? closestPath(this.#inventory.resolved, asked);
    const document = item?.document ?? this.#inventory.document;
    const source = item?.document.source;
    const severity: number = source === undefined ? rule.severity : rule.getSeverityForSource(source, [...path]);
    if (severity === -1) return;
    const text = this.#text(message, path, item);
    const fingerprint = `${JSON.stringify(path)}${source}\n${text}`;
    if (this.#said.has(fingerprint)) return;
    this.#said.add(fingerprint);
    const range = document.getRangeForJsonPath(path) ?? { start: { character: 0, line: 0 }, end: { character: 0, line: 0 } };
    this.results.push({
      code: rule.name,
      message: text,
      path: [...path],
      severity,
      source,
      range,
      documentationUrl: rule.documentationUrl ?? undefined,
    } as SpectralResult);
  }

  #text(message: string, path: ResultPath, item: WrittenItem | undefined): string {
    const { description, message: template } = this.#rule;
    if (template === null && description !== null && canFillIn(message)) return description.trim();
    const { data } = item?.document ?? this.#inventory.document;
    const values = {
      property: propertyOf(path, item),
      error: message,
      get path() {
        return pointerPath(path);
      },
      description,
      get value() {
        return valueAt(data, path);
      },
    };
    values.error = fillIn(message, values);
    return (template === null ? (description ?? values.error) : fillIn(template, values)).trim();
  }
}

function decoded(segment: string | number): string {
  return typeof segment === 'string' ? decodePointerFragment(segment) : String(segment);
}

/** What is missing, from the last segment that is there; else the last segment. */
function propertyOf(path: ResultPath, item: WrittenItem | undefined): string {
  const missing = item?.missingPropertyPath;
  if (missing !== undefined && missing.length > path.length) return dottedPath(missing.slice(path.length - 1));
  return path.at(-1) ?? '';
}

function valueAt(data: unknown, path: ResultPath): unknown {
  let value = data;
  for (const segment of path) value = isContainer(value) ? value[segment] : undefined;
  return value;
}
