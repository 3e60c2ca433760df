import type { Location } from './report/location.ts';

/** Everything that can keep the tool from a verdict. Closed: a new cause is a new code. */
export type ErrorCode =
  | 'usage'
  | 'file-not-found'
  | 'file-unreadable'
  | 'file-refused'
  | 'file-too-large'
  | 'encoding-invalid'
  | 'syntax-invalid'
  | 'nesting-too-deep'
  | 'node-limit'
  | 'alias-limit'
  | 'document-limit'
  | 'reference-limit'
  | 'composition-limit'
  | 'finding-limit'
  | 'not-openapi'
  | 'version-unknown'
  | 'no-definitions'
  | 'ruleset-not-found'
  | 'ruleset-invalid'
  | 'ruleset-refused'
  | 'rule-not-found'
  | 'report-unwritable'
  | 'changes-unknown'
  | 'config-invalid'
  | 'config-refused'
  | 'policy-loosened'
  | 'waiver-invalid'
  | 'baseline-invalid';

/**
 * "There is no verdict", with its cause and a remedy. Never reported as a finding; a finding is never thrown.
 * `location` names the file and, where known, the line; a bare `uri` when only the file is known.
 */
export class ToolError extends Error {
  override readonly name = 'ToolError';
  readonly code: ErrorCode;
  readonly help: string;
  readonly location: Location | { readonly uri: string } | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    details: { readonly help: string; readonly location?: Location | { readonly uri: string } | undefined; readonly cause?: unknown },
  ) {
    super(message, { cause: details.cause });
    this.code = code;
    this.help = details.help;
    this.location = details.location;
  }
}
