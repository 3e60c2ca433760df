import type { Location } from '../report/location.js';
import type { Notification } from '../report/report.js';
/** Why a configuration cannot be followed: there is no verdict until it is changed. */
export interface Objection {
    /** `policy-loosened` for an attempt to loosen what an outer layer holds, `config-invalid` for what contradicts itself. */
    readonly code: 'policy-loosened' | 'config-invalid';
    readonly message: string;
    readonly help: string;
    /** What was said and cannot be. */
    readonly origin: Location;
}
/** Objections as a report shows them, each once: what several audiences or definitions run into is one mistake. */
export declare function toNotifications(objections: Iterable<Objection>): readonly Notification[];
/** Where something was said, as messages name it: `lintel.yaml:14`. */
export declare function placeOf({ uri, range }: Location): string;
