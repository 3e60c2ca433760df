/** Who can reach the API. What is not said counts as `public`. */
export type Exposure = 'public' | 'partner' | 'internal';
/** How sensitive the data are, lowest first. */
export type DataClass = 'public' | 'internal' | 'confidential' | 'restricted';
/** Kinds of data with laws of their own: personal, health, payment cards. */
export type DataTag = 'pii' | 'phi' | 'pci';
/** Where the API is in its life. */
export type Lifecycle = 'experimental' | 'production' | 'deprecated' | 'retired';
/** What is said about an API, by configuration or by its definition. Absent is not said. */
export interface Classification {
    readonly exposure?: Exposure;
    readonly data?: DataClass;
    /** Absent is not said; empty is said to be none. */
    readonly tags?: readonly DataTag[];
    readonly lifecycle?: Lifecycle;
}
/** Most exposed first. */
export declare const exposures: readonly Exposure[];
/** Most sensitive first. */
export declare const dataClasses: readonly DataClass[];
export declare const dataTags: readonly DataTag[];
/** What most is demanded of first. */
export declare const lifecycles: readonly Lifecycle[];
