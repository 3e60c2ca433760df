/** A place in a text: line and column are 1-based, columns count UTF-16 code units. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** A stretch of text; `end` is exclusive. */
export interface Range {
    readonly start: Position;
    readonly end: Position;
}
/**
 * A value in a document.
 * `uri` is a URI reference relative to the working directory (forward slashes, percent-encoded);
 * `pointer` is an RFC 6901 JSON Pointer, `''` for the whole document.
 */
export interface Location {
    readonly uri: string;
    readonly pointer: string;
    readonly range: Range;
}
/** A further place that explains a finding, for example a use site of a shared component. */
export interface RelatedLocation extends Location {
    readonly message: string;
}
