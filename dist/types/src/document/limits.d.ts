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
}
/** Far above real definitions (the largest published ones have about 20 MB, 40 levels and 50,000 references), far below harm. */
export declare const defaultLimits: Limits;
