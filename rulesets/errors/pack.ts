import type { Pack } from '../../src/ruleset/pack.ts';
import { error5xxDefined } from './error-5xx-defined.ts';
import { error400Defined } from './error-400-defined.ts';
import { error401Defined } from './error-401-defined.ts';
import { error403Defined } from './error-403-defined.ts';
import { error404Defined } from './error-404-defined.ts';
import { error409Defined } from './error-409-defined.ts';
import { error415Defined } from './error-415-defined.ts';
import { error429Defined } from './error-429-defined.ts';
import { errorBodyDefined } from './error-body-defined.ts';
import { errorDefaultDefined } from './error-default-defined.ts';
import { errorNoInternals } from './error-no-internals.ts';
import { errorProblemDetails } from './error-problem-details.ts';
import { errorResponseDefined } from './error-response-defined.ts';
import { errorSchemaConsistent } from './error-schema-consistent.ts';
import { retryAfterHeader } from './retry-after-header.ts';
import { wwwAuthenticateHeader } from './www-authenticate-header.ts';

/** Rules about what an API says of its failures. */
export const errors: Pack = {
  name: 'errors',
  title: 'Documented, uniform, non-leaking',
  rules: [
    error400Defined,
    error401Defined,
    error403Defined,
    error404Defined,
    error409Defined,
    error415Defined,
    error429Defined,
    error5xxDefined,
    errorBodyDefined,
    errorDefaultDefined,
    errorNoInternals,
    errorProblemDetails,
    errorResponseDefined,
    errorSchemaConsistent,
    retryAfterHeader,
    wwwAuthenticateHeader,
  ],
};
