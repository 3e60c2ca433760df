import type { AuthRow } from '../../report/auth.ts';
import type { Classification } from '../../report/classification.ts';
import type { FindingStatus } from '../../report/finding.ts';
import type { Mappings, Notification, Score, UnrunRule, Verdict } from '../../report/report.ts';
import type { Severity } from '../../report/severity.ts';

/** All that the page of the HTML report shows. Everything that there is much of is named by its index in a list of the page. */
export interface PageData {
  readonly version: 1;
  readonly tool: { readonly version: string; readonly informationUri: string };
  readonly verdict: Verdict;
  /** `YYYY-MM-DD`: the day on which waivers were judged. */
  readonly today?: string;
  readonly base?: { readonly commit: string; readonly new: number; readonly unchanged: number; readonly fixed: number };
  /** As people read them: decoded. */
  readonly files: readonly string[];
  /** Packs that have a rule in this report, in the order in which they are shown. */
  readonly packs: readonly string[];
  readonly definitions: readonly PageDefinition[];
  readonly rules: readonly PageRule[];
  /** Gravest first; of these open ones first, of which those that the base does not have; then as in the report. */
  readonly findings: readonly PageFinding[];
  /** Lines of files around findings; none for files that cannot be read or hold secrets there. */
  readonly lines: readonly PageLines[];
  readonly waivers: readonly PageWaiver[];
  readonly notifications: readonly PageNotification[];
  readonly notRun: readonly UnrunRule[];
  /** How many findings are not in the page because it would get too large; the first of each rule always are. */
  readonly leftOut: number;
  /** How many findings there are of each status, with those that are left out; without those below the threshold. */
  readonly totals?: Readonly<Record<PageStatus, number>>;
  /** Open findings that were not asked for (`-D`), which are nowhere in the page. */
  readonly below?: { readonly threshold: Severity; readonly findings: number };
}

/** What became of a finding; `fixed`: only the base has it, and its place is in a file of the base. */
export type PageStatus = FindingStatus | 'fixed';

/** A definition. */
export interface PageDefinition {
  readonly file: number;
  readonly title?: string;
  readonly openapi: string;
  readonly api?: string;
  readonly owner?: string;
  readonly classification?: Classification;
  readonly profiles?: readonly string[];
  readonly score?: Score;
  /** Findings that are open. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** For each pack of the page, what was examined and what of it satisfies the rules. */
  readonly packs: readonly Ratio[];
  readonly operations: readonly PageOperation[];
  readonly auth: readonly AuthRow[];
  /** Operations beyond those of both lists, where there are too many for a page. Of the others these are the ones with the least missing. */
  readonly moreOperations?: number;
  /** Other files of the definition in which findings are; findings in a file that definitions share belong to each of them. */
  readonly documents?: readonly number[];
}

/** Examined, satisfied. */
export type Ratio = readonly [examined: number, satisfied: number];

/** An operation of a definition. */
export interface PageOperation {
  /** `POST /orders` */
  readonly label: string;
  /** For each pack of the page. */
  readonly packs: readonly Ratio[];
}

/** A rule that ran or has a finding. */
export interface PageRule {
  readonly id: string;
  readonly pack: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly helpUri: string;
  readonly maps: Mappings;
  /** Sections "Why" and "How to fix" of its page; empty where it has none, or no finding. */
  readonly why: readonly PageText[];
  readonly fix: readonly PageText[];
  /** Findings of it that are not in the page because it would get too large. */
  readonly leftOut?: number;
}

/** A paragraph, or lines of code. Stretches of code in a paragraph stand between grave accents. */
export interface PageText {
  readonly code: boolean;
  readonly text: string;
}

/** A finding. */
export interface PageFinding {
  readonly rule: number;
  readonly severity: Severity;
  readonly message: string;
  /** The first that the file belongs to; absent in files of none, such as waivers. */
  readonly definition?: number;
  /** `POST /orders`, or whatever else it belongs to. */
  readonly operation?: string;
  readonly file: number;
  /** Start line, start column, end line, end column: 1-based, the end exclusive. */
  readonly at: readonly [number, number, number, number];
  readonly pointer: string;
  readonly fingerprint: string;
  readonly status: PageStatus;
  readonly change?: 'new' | 'unchanged';
  readonly waiver?: number;
  readonly related?: readonly PagePlace[];
  /** Related places beyond those. */
  readonly moreRelated?: number;
}

/** A use site of a component, or whatever else explains a finding. */
export interface PagePlace {
  readonly message: string;
  readonly file: number;
  readonly at: readonly [line: number, column: number];
}

/** A stretch of a file. */
export interface PageLines {
  readonly file: number;
  /** 1-based number of the first line. */
  readonly start: number;
  /** Set where one line is too long to be shown whole: the 1-based column in it at which the only text starts. */
  readonly column?: number;
  /** Cut where they are very long. */
  readonly texts: readonly string[];
}

/** A waiver. */
export interface PageWaiver {
  readonly id: string;
  readonly rule: string;
  readonly reason: string;
  readonly owner?: string;
  readonly ticket?: string;
  readonly approver?: string;
  readonly created?: string;
  readonly expires: string;
  readonly source: 'file' | 'definition';
  readonly hasExpired: boolean;
  readonly findings: number;
  readonly file: number;
  readonly line: number;
}

/** Something that was not checked. */
export interface PageNotification {
  readonly code: string;
  readonly level: Notification['level'];
  readonly message: string;
  readonly help?: string;
  readonly rule?: string;
  readonly file?: number;
  readonly line?: number;
}
