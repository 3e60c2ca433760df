import type { Pack } from '../../src/ruleset/pack.ts';
import { anonymousOperation } from './anonymous-operation.ts';
import { noApiKeyInQuery } from './no-api-key-in-query.ts';
import { noHttpBasic } from './no-http-basic.ts';
import { securityDefined } from './security-defined.ts';
import { securityRequirementValid } from './security-requirement-valid.ts';
import { securitySchemesDefined } from './security-schemes-defined.ts';
import { securityScopesDefined } from './security-scopes-defined.ts';
import { securityScopesRequired } from './security-scopes-required.ts';
import { writeOperationSecured } from './write-operation-secured.ts';

/** Rules about who may call the API. */
export const auth: Pack = {
  name: 'auth',
  title: 'Schemes defined, applied, strong, least privilege',
  rules: [
    anonymousOperation,
    noApiKeyInQuery,
    noHttpBasic,
    securityDefined,
    securityRequirementValid,
    securitySchemesDefined,
    securityScopesDefined,
    securityScopesRequired,
    writeOperationSecured,
  ],
};
