/** What a definition may cost. Crossing a limit is a `ToolError`: the verdict would not be trustworthy. */
export interface Limits {
    /** Size of one file in bytes. */
    readonly maxFileBytes: number;
    /** Levels of mappings and sequences in one document. */
    readonly maxDepth: number;
    /** Nodes that YAML aliases add to a document, counted as if every alias were written out. */
    readonly maxAliasNodes: number;
    /** Documents of one definition, the entry included. */
    readonly maxDocuments: number;
    /** References in all documents of one definition. */
    readonly maxReferences: number;
    /** Schemas that certainly or perhaps judge the same values (`$ref`, `allOf`, `oneOf` …), once for each part, and what is directly in them; for each schema. */
    readonly maxComposition: number;
    /** Path items in a chain of references. */
    readonly maxPathItems: number;
    /** What operations have, and take over from path items and from the definition, counted for each operation. */
    readonly maxOperationParts: number;
    /** Findings of all rules, those included that are said twice. */
    readonly maxFindings: number;
    /** UTF-16 units of the JSON Pointers of all findings. */
    readonly maxPointers: number;
}
/** Far above real definitions (the largest published ones have about 20 MB, 40 levels, 50,000 references and a composition of 820,000), far below harm. */
export declare const defaultLimits: Limits;
