import { type OasFormat } from '../openapi/format.js';
/** A format as Spectral's rulesets name it: whether a document is of a version. */
export interface HostFormat {
    (data: unknown): boolean;
    readonly displayName: string;
}
/** Our own format functions: those of older hosts do not know OpenAPI 3.2, and all of them must mean the same versions as the engine. */
export declare const formatFunctions: Readonly<Record<OasFormat, HostFormat>>;
