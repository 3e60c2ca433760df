import type { Pack } from '../../src/ruleset/pack.ts';
import { noCleartextCredentials } from './no-cleartext-credentials.ts';
import { oauthUrlHttps } from './oauth-url-https.ts';
import { serverDefined } from './server-defined.ts';
import { serverHttps } from './server-https.ts';

/** Rules about the way between callers and the API. */
export const transport: Pack = {
  name: 'transport',
  title: 'TLS only, known hosts',
  rules: [noCleartextCredentials, oauthUrlHttps, serverDefined, serverHttps],
};
