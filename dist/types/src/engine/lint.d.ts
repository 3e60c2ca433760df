import type { Node } from '../document/node.js';
import type { Model } from '../openapi/model.js';
import type { Finding } from '../report/finding.js';
import type { OwnerCoverage } from '../report/places.js';
import type { Notification, RuleCoverage } from '../report/report.js';
import type { Host } from '../ruleset/host.js';
import type { Ruleset } from '../ruleset/ruleset.js';
/** What the rules found in one definition. */
export interface LintResult {
    /** In order of file, place, rule; no finding twice. */
    readonly findings: readonly Finding[];
    /** Rules that crashed, and references that could not be looked at. */
    readonly notifications: readonly Notification[];
    /** For each rule that applies to the definition's version. */
    readonly coverage: readonly RuleCoverage[];
    /** Coverage by owner of places as well; there for those who ask by `countsOwners`. */
    readonly owners?: readonly OwnerCoverage[];
    /** The node of each finding; there for those who ask by `keepsNodes`. */
    readonly nodes?: ReadonlyMap<Finding, Node>;
}
/**
 * Runs rules over a model that was walked once: each kind of subject is a list, shown to each rule that wants it. A rule that throws is
 * stopped and named in a notification; what the others find, and what it found before, stays.
 * `uriOf` turns a document's URI into what reports show; `host` is one for this definition.
 * @throws ToolError `finding-limit`, `composition-limit`
 */
export declare function lintModel(model: Model, ruleset: Ruleset, uriOf: (documentUri: string) => string, host?: Host, { keepsNodes, countsOwners }?: {
    readonly keepsNodes?: boolean;
    readonly countsOwners?: boolean;
}): LintResult;
