import { type Classification } from '../report/classification.js';
import type { Location } from '../report/location.js';
import type { NamedApi } from './named-api.js';
/** Where configuration and definition say different things about an API; configuration counts. */
export interface Contradiction {
    readonly field: keyof Classification;
    /** What configuration says, in words: `internal`, `pii, pci`. */
    readonly configured: string;
    readonly declared: string;
    /** Where configuration says so. */
    readonly origin: Location;
    /** True when the definition says the stricter thing. */
    readonly isDeclaredStricter: boolean;
}
/** Configuration's word, else that of the definition, with what one operation says about itself on top. */
export declare function classify(api: NamedApi, declared: Classification, audience?: Classification): Classification;
/**
 * What an API is judged as: the strictest where nothing is known. Whose data class is known and whose data tags are not has none: a class
 * or tags, either speaks of the data.
 */
export declare function assumeStrictest({ exposure, data, tags, lifecycle }: Classification): Required<Classification>;
/** Where the definition says something else than configuration. */
export declare function contradictionsOf(api: NamedApi, declared: Classification): readonly Contradiction[];
