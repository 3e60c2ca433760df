import type { Pack } from '../../src/ruleset/pack.ts';
import { adminOperationDistinctSecurity } from './admin-operation-distinct-security.ts';
import { anonymousOperation } from './anonymous-operation.ts';
import { apiKeyNotSoleAuth } from './api-key-not-sole-auth.ts';
import { authNotAsParameter } from './auth-not-as-parameter.ts';
import { jwtBestPractices } from './jwt-best-practices.ts';
import { noApiKeyInCookie } from './no-api-key-in-cookie.ts';
import { noApiKeyInQuery } from './no-api-key-in-query.ts';
import { noHttpBasic } from './no-http-basic.ts';
import { noInsecureHttpAuth } from './no-insecure-http-auth.ts';
import { noOauthImplicit } from './no-oauth-implicit.ts';
import { noOauthPassword } from './no-oauth-password.ts';
import { oauthPkceDeclared } from './oauth-pkce-declared.ts';
import { oauthRefreshUrl } from './oauth-refresh-url.ts';
import { securityDefined } from './security-defined.ts';
import { securityGlobalDefault } from './security-global-default.ts';
import { securityRequirementValid } from './security-requirement-valid.ts';
import { securitySchemeUnused } from './security-scheme-unused.ts';
import { securitySchemeValid } from './security-scheme-valid.ts';
import { securitySchemesDefined } from './security-schemes-defined.ts';
import { securityScopesApplicable } from './security-scopes-applicable.ts';
import { securityScopesDefined } from './security-scopes-defined.ts';
import { securityScopesRequired } from './security-scopes-required.ts';
import { strongAuthForSensitive } from './strong-auth-for-sensitive.ts';
import { writeOperationSecured } from './write-operation-secured.ts';

/** Rules about who may call the API. */
export const auth: Pack = {
  name: 'auth',
  title: 'Schemes defined, applied, strong, least privilege',
  rules: [
    adminOperationDistinctSecurity,
    anonymousOperation,
    apiKeyNotSoleAuth,
    authNotAsParameter,
    jwtBestPractices,
    noApiKeyInCookie,
    noApiKeyInQuery,
    noHttpBasic,
    noInsecureHttpAuth,
    noOauthImplicit,
    noOauthPassword,
    oauthPkceDeclared,
    oauthRefreshUrl,
    securityDefined,
    securityGlobalDefault,
    securityRequirementValid,
    securitySchemeUnused,
    securitySchemeValid,
    securitySchemesDefined,
    securityScopesApplicable,
    securityScopesDefined,
    securityScopesRequired,
    strongAuthForSensitive,
    writeOperationSecured,
  ],
};
