import type { Element } from './element.ts';

/** A parameter as an operation sees it. */
export interface EffectiveParameter {
  /** The Parameter Object behind its references. */
  readonly element: Element;
  /** The entry of the `parameters` list: the object itself or the reference to it. */
  readonly at: Element;
  readonly name: string;
  readonly in: string;
  readonly isPathLevel: boolean;
}

/** What tells parameters apart: `in` and `name`; header names without regard to case (RFC 9110 §5.1). */
export function parameterKey(parameter: { readonly in: string; readonly name: string }): string {
  return `${parameter.in}:${parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name}`;
}

/**
 * Path-level parameters, overridden by the operation's own of the same place and name, then the operation's. `pathItems` are the
 * path item and those that its `$ref` leads to, nearest first.
 */
export function readEffectiveParameters(pathItems: readonly Element[], operation: Element): readonly EffectiveParameter[] {
  const own = readParameters(operation, false);
  let keys: Set<string> | undefined;
  const inherited: EffectiveParameter[] = [];
  for (const pathItem of pathItems) {
    const parameters = readParameters(pathItem, true);
    if (parameters.length === 0) continue;
    keys ??= new Set(own.map(parameterKey));
    const passed = keys;
    const fresh = parameters.filter((parameter) => !passed.has(parameterKey(parameter)));
    for (const parameter of fresh) passed.add(parameterKey(parameter));
    for (const added of fresh) inherited.push(added);
  }
  return inherited.length === 0 ? own : [...inherited, ...own];
}

/** The `parameters` list of a path item or operation, in order, references followed; entries without `name` or `in` are left out. */
export function readParameters(holder: Element, isPathLevel: boolean): readonly EffectiveParameter[] {
  const parameters: EffectiveParameter[] = [];
  for (const { field, to: at } of holder.edges) {
    const element = field === 'parameters' ? at.target : undefined;
    const name = element?.text('name');
    const place = element?.text('in');
    if (element !== undefined && name !== undefined && place !== undefined) parameters.push({ element, at, name, in: place, isPathLevel });
  }
  return parameters;
}
