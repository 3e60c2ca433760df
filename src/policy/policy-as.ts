import type { Classification } from '../report/classification.ts';
import { type EffectivePolicy, effectivePolicy } from './effective-policy.ts';
import type { Layer } from './settings.ts';
import { startOf } from './weakening.ts';

/** An API as policy may meet one. */
export interface Specimen {
  /** Absolute path of its entry document, with forward slashes. */
  readonly path: string;
  readonly judgedAs: Required<Classification>;
  /** Data tags and others. */
  readonly tags: readonly string[];
}

/** What layers demand of such an API, whatever they say about one at its path. */
export function policyAs(layers: readonly Layer[], { path, judgedAs, tags }: Specimen): EffectivePolicy {
  const origin = startOf('');
  const named = {
    id: '',
    definition: { text: path, hasWildcards: false, matches: () => true },
    exposure: { value: judgedAs.exposure, origin },
    data: { value: judgedAs.data, origin },
    lifecycle: { value: judgedAs.lifecycle, origin },
    tags: { value: [...new Set([...tags, ...judgedAs.tags])], origin },
    origin,
  };
  const [outermost, ...nearer] = layers.map((layer) => ({ ...layer, apis: [] }));
  const first = outermost === undefined ? [] : [{ ...outermost, apis: [named] }];
  return effectivePolicy([...first, ...nearer], { path, declared: judgedAs });
}
