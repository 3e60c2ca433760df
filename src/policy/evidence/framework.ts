import type { Mappings } from '../../report/report.ts';

/** The frameworks that there is evidence for. */
type FrameworkId = 'owasp-api-2023' | 'asvs-5' | 'cwe';

/** A catalogue of what to look at: risks, requirements, weaknesses. */
export interface Framework {
  readonly id: FrameworkId;
  readonly name: string;
  readonly version: string;
  readonly url: string;
  /** Everything in it that a rule could speak to, in its own order. */
  readonly controls: readonly Control[];
  /** What it holds beside `controls`, in a sentence; absent when that is nothing. */
  readonly others?: string;
  /** What no definition can show of any of it. */
  readonly limits: readonly string[];
  /** Where a rule is filed in it. */
  readonly entriesOf: (maps: Mappings) => readonly string[];
  /** The id of the control that an entry belongs to. */
  readonly controlOf: (entry: string) => string;
}

/** A part of a framework that is looked at as a whole: a risk, a section of requirements, a weakness. */
export interface Control {
  /** `API1`, `V12.2`, `CWE-319` */
  readonly id: string;
  readonly name: string;
  /** The chapter it stands in. */
  readonly chapter?: string;
  readonly url?: string;
  /** What of it a definition cannot show. */
  readonly notShown?: string;
}
