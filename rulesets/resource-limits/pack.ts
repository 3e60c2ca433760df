import type { Pack } from '../../src/ruleset/pack.ts';
import { idempotencyKey } from './idempotency-key.ts';
import { nestingDepthLimited } from './nesting-depth-limited.ts';
import { optimisticConcurrency } from './optimistic-concurrency.ts';
import { paginationDefined } from './pagination-defined.ts';
import { paginationLimitBounded } from './pagination-limit-bounded.ts';
import { rateLimitDocumented } from './rate-limit-documented.ts';
import { requestSizeLimited } from './request-size-limited.ts';
import { sensitiveFlowProtected } from './sensitive-flow-protected.ts';
import { uploadRestricted } from './upload-restricted.ts';

/** Rules about what a single caller may cost. */
export const resourceLimits: Pack = {
  name: 'resource-limits',
  title: 'Bounded cost',
  rules: [
    idempotencyKey,
    nestingDepthLimited,
    optimisticConcurrency,
    paginationDefined,
    paginationLimitBounded,
    rateLimitDocumented,
    requestSizeLimited,
    sensitiveFlowProtected,
    uploadRestricted,
  ],
};
