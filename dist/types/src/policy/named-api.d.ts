import { type DataClass, type Exposure, type Lifecycle } from '../report/classification.js';
import { type Objection } from './objection.js';
import type { Layer, Stated } from './settings.js';
/** What configuration says about a definition. */
export interface NamedApi {
    readonly id?: string;
    /** True when an entry names this very file; one that is named by a glob may share its id with others. */
    readonly isNamedExactly: boolean;
    readonly owner?: string;
    readonly exposure?: Stated<Exposure>;
    readonly data?: Stated<DataClass>;
    readonly lifecycle?: Stated<Lifecycle>;
    /** Data tags and others. */
    readonly tags?: Stated<readonly string[]>;
    readonly objections: readonly Objection[];
}
/**
 * Puts together what all layers say about the definition at `path`. What an outer layer says about it may be made stricter by a nearer
 * one, never laxer. In one layer, an entry that names the file goes before one that names it by a glob.
 */
export declare function nameApi(layers: readonly Layer[], path: string): NamedApi;
