import type { Document } from '../document/document.js';
/** The versions Lintel knows, named as Spectral names its formats. */
export type OasFormat = 'oas2' | 'oas3_0' | 'oas3_1' | 'oas3_2';
/** All formats, for rules that apply everywhere. */
export declare const allFormats: readonly OasFormat[];
/** All formats since OpenAPI 3.0. */
export declare const oas3Formats: readonly OasFormat[];
/** What a document says it is. `field` and `text` are kept for messages. */
export type Detection = {
    readonly is: 'known';
    readonly format: OasFormat;
    readonly text: string;
} | {
    readonly is: 'unknown-version';
    readonly field: 'openapi' | 'swagger';
    readonly text: string;
} | {
    readonly is: 'not-openapi';
};
/**
 * Reads the version field. A patch level of a known minor version is known (`3.0.4`); anything else is an unknown version, never
 * the nearest known one: rules of another version would be wrong in both directions.
 */
export declare function detectFormat(document: Pick<Document, 'data'>): Detection;
