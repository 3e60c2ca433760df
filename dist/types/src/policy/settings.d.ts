import type { Classification, DataClass, Exposure, Lifecycle } from '../report/classification.js';
import type { Location } from '../report/location.js';
import type { Severity } from '../report/severity.js';
/** A value and where it was said. */
export interface Stated<Value> {
    readonly value: Value;
    readonly origin: Location;
}
/** A glob or the name of a file as it was written, and whether it means a file (absolute path, forward slashes). */
export interface PathPattern {
    readonly text: string;
    readonly hasWildcards: boolean;
    readonly matches: (path: string) => boolean;
}
/** What a policy says about a rule. */
export interface RuleDemand {
    /** Absent: what the rule says itself. */
    readonly severity?: Severity | 'off';
    /** Overlaid on what was said before; absent names stay as they are. */
    readonly options?: Readonly<Record<string, unknown>>;
    readonly origin: Location;
}
/** What an API must reach. */
export interface Requirements {
    /** 0 to 100. */
    readonly score?: Stated<number>;
    /** Per cent (0 to 100) by pack; of all packs together under `total`. */
    readonly coverage: ReadonlyMap<string, Stated<number>>;
    /** The most findings, open and baselined, by rule. */
    readonly budgets: ReadonlyMap<string, Stated<number>>;
}
/** Which APIs a profile is for: every field that is there must hold; a list holds when one of it does. */
export interface ProfileMatch {
    readonly exposure?: readonly Exposure[];
    readonly data?: readonly DataClass[];
    readonly lifecycle?: readonly Lifecycle[];
    /** The entry document of the definition. */
    readonly paths?: readonly PathPattern[];
    /** Data tags (`pii`, `phi`, `pci`), and tags that `apis` gives an API. */
    readonly tags?: readonly string[];
}
/** What policy demands of APIs of a kind. */
export interface Profile {
    readonly name: string;
    readonly match: ProfileMatch;
    readonly rules: ReadonlyMap<string, RuleDemand>;
    /** Rules that layers further in may tighten, never loosen; by rule, where it was said. */
    readonly locked: ReadonlyMap<string, Location>;
    readonly require: Requirements;
    readonly origin: Location;
}
/** An API that a configuration names, and what it says about it. */
export interface ApiEntry {
    readonly id: string;
    readonly definition: PathPattern;
    readonly exposure?: Stated<Exposure>;
    readonly data?: Stated<DataClass>;
    /** Data tags and others. */
    readonly tags?: Stated<readonly string[]>;
    readonly lifecycle?: Stated<Lifecycle>;
    readonly owner?: Stated<string>;
    readonly origin: Location;
}
/** What waivers must be like. */
export interface WaiverRules {
    /** Days from `created` to `expires` at most, by the severity of what is waived. */
    readonly maxDays: ReadonlyMap<Severity, Stated<number>>;
    /** Fields that are optional otherwise. */
    readonly required: Stated<readonly ('ticket' | 'approver')[]> | undefined;
    /** Whether `x-lintel-ignore` counts: `deny` leaves its findings open and says so, `report` lets it count with a note. Default: `allow`. */
    readonly inline: Stated<'allow' | 'report' | 'deny'> | undefined;
}
/** One configuration file. */
export interface Layer {
    /** The file, as reports show it. */
    readonly uri: string;
    /** Absolute path of the file. */
    readonly path: string;
    readonly isRoot: boolean;
    /** Built-in names as they are; files as absolute paths. */
    readonly rulesets: Stated<readonly string[]> | undefined;
    readonly apis: readonly ApiEntry[];
    readonly rules: ReadonlyMap<string, RuleDemand>;
    readonly locked: ReadonlyMap<string, Location>;
    readonly profiles: readonly Profile[];
    readonly require: Requirements;
    readonly waiverRules: WaiverRules;
    /** Absolute paths of waiver files. */
    readonly waiverFiles: Stated<readonly string[]> | undefined;
    /** Absolute path of the baseline. */
    readonly baselineFile: Stated<string> | undefined;
}
/** A dated exception. Dates are `YYYY-MM-DD`, and `expires` is the last day on which it holds. */
export interface Waiver {
    /** Unique among the waivers of a run. One in a definition has none of its own: `<uri>#<pointer>`. */
    readonly id: string;
    readonly rule: string;
    /** Every field that is there must hold. */
    readonly scope: WaiverScope;
    readonly reason: string;
    readonly owner?: string;
    readonly ticket?: string;
    readonly approver?: string;
    readonly created?: string;
    readonly expires: string;
    readonly source: 'file' | 'definition';
    readonly origin: Location;
}
/** What a waiver is about; never empty. */
export interface WaiverScope {
    /** The entry document of the finding's definition, or the finding's file (`coversFile`). */
    readonly path?: PathPattern;
    /** The id of an API in `apis`. */
    readonly api?: string;
    /** `POST /orders` */
    readonly operation?: string;
    /** The finding's pointer. */
    readonly pointer?: string;
    readonly fingerprint?: string;
    /** A place in a definition, and everything in it (`x-lintel-ignore`). */
    readonly within?: {
        readonly uri: string;
        readonly pointer: string;
    };
}
/** Findings that were there when the tool was adopted: fingerprints by rule, by definition (`Baseline.keys`). */
export interface Baseline {
    readonly uri: string;
    readonly definitions: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
}
/** What configuration says about one definition. */
export interface Settings {
    /** From the outermost to the nearest: later ones go before. */
    readonly layers: readonly Layer[];
    readonly waivers: readonly Waiver[];
    readonly baseline: Baseline | undefined;
}
/** One definition, as policy sees it. */
export interface Subject {
    /** Absolute path of the entry document, forward slashes. */
    readonly path: string;
    /** What the definition says about itself. */
    readonly declared: Classification;
}
