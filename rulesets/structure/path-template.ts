/** A variable of a path template. */
export interface TemplateVariable {
  /** As written between the braces. */
  readonly text: string;
  /** Without what some tools write around it (`{;name*}`, `{proxy+}`). */
  readonly name: string;
  /** True where it is part of the query or fragment, so that no path parameter answers for it: `?q={q}`, `{?q}`. */
  readonly isQuery: boolean;
}

/** The variables of a path template, in order; empty braces are none. */
export function templateVariables(path: string): readonly TemplateVariable[] {
  if (!path.includes('{')) return [];
  const queryStart = path.replaceAll(/\{[^{}]*\}/g, (braces) => ' '.repeat(braces.length)).search(/[?#]/);
  const variables: TemplateVariable[] = [];
  for (const { 1: text = '', index } of path.matchAll(/\{([^{}]*)\}/g)) {
    const [, operator = '', names = ''] = /^([+#./;?&]*)(.*)$/su.exec(text.trim()) ?? [];
    const isQuery = /^[?&]/.test(operator) || (queryStart !== -1 && index > queryStart);
    for (const name of names.split(',')) if (name !== '') variables.push({ text, name: name.replace(/[*+]$/u, ''), isQuery });
  }
  return variables;
}

/** True when the template has a variable of this name. */
export function isInTemplate(variables: readonly TemplateVariable[], name: string): boolean {
  return variables.some((variable) => variable.name === name || variable.text === name);
}

/** The path with a letter in place of each variable, for looking at what stands around them. */
export function withoutVariables(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, 'v');
}

/** The path with what its variables match, but not their names: `/{id}` and `/{name}` give the same, `/{path+}` and `/{id:[0-9]+}` do not. */
export function withoutVariableNames(path: string): string {
  return path.replaceAll(/\{([^{}]*)\}/g, (_, text: string) => {
    const [operator = ''] = /^[+#./;?&]*/.exec(text) ?? [];
    const [modifier = ''] = /[:=].*|[*+]$/s.exec(text.slice(operator.length)) ?? [];
    return `{${operator}${modifier}}`;
  });
}

/** True when it is clear which variables the template has; otherwise `path-template-valid` reports it. */
export function isReadable(path: string): boolean {
  return hasPairedBraces(path) && !hasEmptyVariable(path);
}

/** True for a variable without a name: `{}`, `{ }`. */
export function hasEmptyVariable(path: string): boolean {
  return /\{\s*\}/.test(path);
}

/** False when braces are nested or lack their other half. */
export function hasPairedBraces(path: string): boolean {
  return !/[{}]/.test(withoutVariables(path));
}
