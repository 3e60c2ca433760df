import type { Pack } from '../../src/ruleset/pack.ts';
import { callbackUrlHttps } from './callback-url-https.ts';
import { corsPolicySafe } from './cors-policy-safe.ts';
import { metadataUrlValid } from './metadata-url-valid.ts';
import { noCleartextCredentials } from './no-cleartext-credentials.ts';
import { oauthUrlHttps } from './oauth-url-https.ts';
import { serverDefined } from './server-defined.ts';
import { serverHttps } from './server-https.ts';
import { serverPublicHost } from './server-public-host.ts';
import { serverUrlAbsolute } from './server-url-absolute.ts';
import { serverVariableConstrained } from './server-variable-constrained.ts';

/** Rules about the way between callers and the API. */
export const transport: Pack = {
  name: 'transport',
  title: 'TLS only, known hosts',
  rules: [
    callbackUrlHttps,
    corsPolicySafe,
    metadataUrlValid,
    noCleartextCredentials,
    oauthUrlHttps,
    serverDefined,
    serverHttps,
    serverPublicHost,
    serverUrlAbsolute,
    serverVariableConstrained,
  ],
};
