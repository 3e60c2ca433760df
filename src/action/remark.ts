import { bugText, problemText } from '../cli/error-text.ts';
import { ToolError } from '../errors.ts';
import { forWorkflowMessage } from '../reporters/escape.ts';

/** An annotation of the Action itself, as a line for the runner. The text may have several lines. */
export function remark(level: 'error' | 'warning', text: string): string {
  return `::${level} title=Lintel::${text.trimEnd().split('\n').map(forWorkflowMessage).join('%0A')}\n`;
}

/** What kept the Action from its work, as an annotation. */
export function failure(error: unknown): string {
  return remark('error', error instanceof ToolError ? problemText(error, false) : bugText(error, false));
}
