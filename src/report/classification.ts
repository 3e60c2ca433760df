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
export const exposures: readonly Exposure[] = ['public', 'partner', 'internal'];

/** Most sensitive first. */
export const dataClasses: readonly DataClass[] = ['restricted', 'confidential', 'internal', 'public'];

export const dataTags: readonly DataTag[] = ['pii', 'phi', 'pci'];

/** What most is demanded of first. */
export const lifecycles: readonly Lifecycle[] = ['production', 'experimental', 'deprecated', 'retired'];
