import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';

/** A path as several rules look at it. */
export interface ReadPath {
  readonly variables: readonly TemplateVariable[];
  /** What stands between each pair of braces, empty or not. */
  readonly bracedTexts: readonly string[];
  /** The path with a letter in place of each variable, for looking at what stands around them. */
  readonly literal: string;
  /** False when braces are nested or lack their other half. */
  readonly hasPairedBraces: boolean;
  /** True for a variable without a name: `{}`, `{ }`. */
  readonly hasEmptyVariable: boolean;
}

/** A variable of a path template. */
export interface TemplateVariable {
  /** As written between the braces. */
  readonly text: string;
  /** Without what some tools write around it (`{;name*}`, `{proxy+}`). */
  readonly name: string;
  /** True where it is part of the query or fragment, so that no path parameter answers for it: `?q={q}`, `{?q}`. */
  readonly isQuery: boolean;
}

/** Reads a path, each of a definition once. */
export function readPath(path: string, model: Model): ReadPath {
  const known = paths(model);
  let read = known.get(path);
  if (read === undefined) {
    read = parsePath(path);
    known.set(path, read);
  }
  return read;
}

const paths = perModel(() => new Map<string, ReadPath>());

/** Braces and what stands between them; split by it, a text gives by turns what is around braces and what is within. */
const braced = /\{([^{}]*)\}/;

/** Reads a path template. Its variables are in order; empty braces are none. */
export function parsePath(path: string): ReadPath {
  const parts = path.split(braced);
  const variables: TemplateVariable[] = [];
  const bracedTexts: string[] = [];
  let literal = parts[0] ?? '';
  let isBehindQuery = false;
  for (let index = 1; index < parts.length; index += 2) {
    const text = parts[index] ?? '';
    bracedTexts.push(text);
    isBehindQuery ||= /[?#]/.test(parts[index - 1] ?? '');
    readVariables(text, isBehindQuery, variables);
    literal += `v${parts[index + 1] ?? ''}`;
  }
  return {
    variables,
    bracedTexts,
    literal,
    hasPairedBraces: !literal.includes('{') && !literal.includes('}'),
    hasEmptyVariable: bracedTexts.some((text) => text.trim() === ''),
  };
}

/** What nearly all variables are: a name and nothing else. */
const plainName = /^[\w-]+$/;

function readVariables(text: string, isBehindQuery: boolean, into: TemplateVariable[]): void {
  if (plainName.test(text)) {
    into.push({ text, name: text, isQuery: isBehindQuery });
    return;
  }
  const [, operator = '', names = ''] = /^([+#./;?&]*)(.*)$/su.exec(text.trim()) ?? [];
  const isQuery = /^[?&]/.test(operator) || isBehindQuery;
  for (const name of names.split(',')) if (name !== '') into.push({ text, name: name.replace(/[*+]$/u, ''), isQuery });
}

/** True when the template has a variable of this name. */
export function isInTemplate(variables: readonly TemplateVariable[], name: string): boolean {
  return variables.some((variable) => variable.name === name || variable.text === name);
}

/** The path with what its variables match, but not their names: `/{id}` and `/{name}` give the same, `/{path+}` and `/{id:[0-9]+}` do not. */
export function withoutVariableNames(path: string): string {
  if (!path.includes('{')) return path;
  return path.replaceAll(/\{([^{}]*)\}/g, (_, text: string) => {
    if (plainName.test(text)) return '{}';
    const [operator = ''] = /^[+#./;?&]*/.exec(text) ?? [];
    const [modifier = ''] = /[:=].*|[*+]$/s.exec(text.slice(operator.length)) ?? [];
    return `{${operator}${modifier}}`;
  });
}

/** True when it is clear which variables the template has; otherwise `path-template-valid` reports it. */
export function isReadable({ hasPairedBraces, hasEmptyVariable }: ReadPath): boolean {
  return hasPairedBraces && !hasEmptyVariable;
}
