import type { Pack } from '../../src/ruleset/pack.ts';
import { cardholderDataRestricted } from './cardholder-data-restricted.ts';
import { credentialPropertyProtected } from './credential-property-protected.ts';
import { massAssignmentProtected } from './mass-assignment-protected.ts';
import { noCredentialsInResponse } from './no-credentials-in-response.ts';
import { noCredentialsInUrl } from './no-credentials-in-url.ts';
import { noInternalDetails } from './no-internal-details.ts';
import { noNumericIds } from './no-numeric-ids.ts';
import { noPiiInUrl } from './no-pii-in-url.ts';
import { noRealPiiInExamples } from './no-real-pii-in-examples.ts';
import { noSecretsInDocument } from './no-secrets-in-document.ts';
import { noUnsafeMarkdown } from './no-unsafe-markdown.ts';
import { piiPropertyClassified } from './pii-property-classified.ts';
import { readWriteOnlyValid } from './read-write-only-valid.ts';
import { responseObjectClosed } from './response-object-closed.ts';
import { sensitiveResponseNoStore } from './sensitive-response-no-store.ts';

/** Rules about secrets, personal data and what leaves the API. */
export const dataProtection: Pack = {
  name: 'data-protection',
  title: 'No secrets, classified, minimal',
  rules: [
    cardholderDataRestricted,
    credentialPropertyProtected,
    massAssignmentProtected,
    noCredentialsInResponse,
    noCredentialsInUrl,
    noInternalDetails,
    noNumericIds,
    noPiiInUrl,
    noRealPiiInExamples,
    noSecretsInDocument,
    noUnsafeMarkdown,
    piiPropertyClassified,
    readWriteOnlyValid,
    responseObjectClosed,
    sensitiveResponseNoStore,
  ],
};
