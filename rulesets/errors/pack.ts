import type { Pack } from '../../src/ruleset/pack.ts';
import { error401Defined } from './error-401-defined.ts';
import { error403Defined } from './error-403-defined.ts';
import { error404Defined } from './error-404-defined.ts';
import { error429Defined } from './error-429-defined.ts';
import { errorBodyDefined } from './error-body-defined.ts';
import { errorResponseDefined } from './error-response-defined.ts';

/** Rules about what an API says of its failures. */
export const errors: Pack = {
  name: 'errors',
  title: 'Documented, uniform, non-leaking',
  rules: [error401Defined, error403Defined, error404Defined, error429Defined, errorBodyDefined, errorResponseDefined],
};
