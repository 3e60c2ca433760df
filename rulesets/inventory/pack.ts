import type { Pack } from '../../src/ruleset/pack.ts';
import { apiIdDefined } from './api-id-defined.ts';
import { dataClassificationDefined } from './data-classification-defined.ts';
import { deprecationSunset } from './deprecation-sunset.ts';
import { exposureDefined } from './exposure-defined.ts';
import { externalDocsDefined } from './external-docs-defined.ts';
import { infoContact } from './info-contact.ts';
import { infoDescription } from './info-description.ts';
import { infoLicenseTerms } from './info-license-terms.ts';
import { infoVersionSemver } from './info-version-semver.ts';
import { lifecycleDefined } from './lifecycle-defined.ts';
import { ownerDefined } from './owner-defined.ts';
import { serverEnvironmentDeclared } from './server-environment-declared.ts';
import { slaDefined } from './sla-defined.ts';
import { versionConsistent } from './version-consistent.ts';

/** Rules about knowing which APIs there are and whose they are. */
export const inventory: Pack = {
  name: 'inventory',
  title: 'Owned, versioned, classified',
  rules: [
    apiIdDefined,
    dataClassificationDefined,
    deprecationSunset,
    exposureDefined,
    externalDocsDefined,
    infoContact,
    infoDescription,
    infoLicenseTerms,
    infoVersionSemver,
    lifecycleDefined,
    ownerDefined,
    serverEnvironmentDeclared,
    slaDefined,
    versionConsistent,
  ],
};
