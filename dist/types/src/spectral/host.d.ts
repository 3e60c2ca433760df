import type { Path } from '../document/document.js';
/**
 * What the bridge uses of Spectral's objects, written down here because a host brings its own copy of Spectral, of any version since
 * `@stoplight/spectral-core` 1.18, and a ruleset may import nothing else.
 */
export interface HostDocument {
    /** File path or URL; null for a text without name. */
    readonly source: string | null;
    readonly data: unknown;
    /** The text, where the host keeps it. */
    readonly input?: unknown;
    /** What the host's parser noticed. */
    readonly diagnostics: readonly HostDiagnostic[];
    getRangeForJsonPath(path: (string | number)[], closest?: boolean): HostRange | undefined;
}
/** A result of the host's own: a syntax error, a reference that leads nowhere. */
export interface HostDiagnostic {
    readonly code: string | number;
    readonly message: string;
    readonly path: Path;
    readonly range: HostRange;
}
/** Lines and characters are 0-based, characters count UTF-16 code units, `end` is exclusive. */
export interface HostRange {
    readonly start: {
        readonly line: number;
        readonly character: number;
    };
    readonly end: {
        readonly line: number;
        readonly character: number;
    };
}
/** A definition in Spectral: the documents it parsed for one run, the entry document aside. */
export interface HostInventory {
    /** By source. It outlives a run, so it may hold documents of other definitions. */
    readonly referencedDocuments: Readonly<Record<string, HostDocument>>;
    /** References that could not be followed. */
    readonly errors?: readonly HostDiagnostic[] | null;
    /** The document and path that `path` through references leads to: how Spectral places a result. */
    findAssociatedItemForPath(path: (string | number)[], resolved: boolean): {
        document: HostDocument;
        path: Path;
    } | null;
}
/** A rule as Spectral runs it, with the severity that the user's ruleset gives it: 0 error, 1 warn, 2 info, 3 hint, -1 off. */
export interface HostRule {
    readonly severity: number;
    getSeverityForSource?(source: string, path: (string | number)[]): number;
}
/** What Spectral passes to a function. Spectral reads `rule` again when it makes results of what the function returns. */
export interface HostContext {
    /** The entry document. */
    readonly document: HostDocument;
    readonly documentInventory: HostInventory;
    rule: HostRule;
}
/** What a function returns for each finding. */
export interface HostResult {
    readonly message: string;
    /** Keys with `~` written `~0`, which Spectral decodes. */
    readonly path: (string | number)[];
}
