import type { Server } from '../../src/openapi/servers.ts';

/** True when the whole host is a variable without a list of values: its default only shows what to write. */
export function isCallersChoice({ url, variables }: Server): boolean {
  const name = /^(?:[^/]*:\/\/)?\{([^{}]*)\}(?=[:/]|$)/.exec(url ?? '')?.[1];
  return variables.some((variable) => variable.name === name && variable.enum === undefined);
}
