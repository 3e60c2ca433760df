import type { ToolError } from '../errors.ts';
import { usage } from './arguments.ts';

/** A usage error of `lintel lint`. */
export function lintUsage(message: string, help?: string): ToolError {
  return usage(message, { name: 'lint' }, help);
}
