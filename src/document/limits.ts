/** What a definition may cost. Crossing a limit is a `ToolError`: the verdict would not be trustworthy. */
export interface Limits {
  /** Size of one file in bytes. */
  readonly maxFileBytes: number;
  /** Values of one document, containers included; in YAML what may be one, as the text is read before it is understood. */
  readonly maxNodes: number;
  /** Levels of mappings and sequences in one document. */
  readonly maxDepth: number;
  /** Nodes that YAML aliases add to a document, counted as if every alias were written out. */
  readonly maxAliasNodes: number;
  /** Documents of one definition, the entry included. */
  readonly maxDocuments: number;
  /** References in all documents of one definition. */
  readonly maxReferences: number;
  /** Schemas, operations, parameters and all other objects of one definition that OpenAPI gives a meaning. */
  readonly maxElements: number;
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

/** Far above real definitions (the largest published ones have 78 MB, 1.5 million values, 34 levels, 105,000 references, 390,000 elements, a composition of 820,000 and 372,000 findings), far below harm. */
export const defaultLimits: Limits = {
  maxFileBytes: 128 * 1024 * 1024,
  maxNodes: 5_000_000,
  maxDepth: 500,
  maxAliasNodes: 1_000_000,
  maxDocuments: 10_000,
  maxReferences: 1_000_000,
  maxElements: 1_000_000,
  maxComposition: 10_000_000,
  maxPathItems: 20,
  maxOperationParts: 3_000_000,
  maxFindings: 2_000_000,
  maxPointers: 256 * 1024 * 1024,
};
