import type { Pack } from '../../src/ruleset/pack.ts';
import { componentNaming } from './component-naming.ts';
import { methodConventions } from './method-conventions.ts';
import { operationIdStyle } from './operation-id-style.ts';
import { operationTags } from './operation-tags.ts';
import { parameterCasing } from './parameter-casing.ts';
import { pathNoTrailingSlash } from './path-no-trailing-slash.ts';
import { pathNoVerbs } from './path-no-verbs.ts';
import { pathStructure } from './path-structure.ts';
import { pathVersionPolicy } from './path-version-policy.ts';
import { pathsKebabCase } from './paths-kebab-case.ts';
import { propertyCasing } from './property-casing.ts';
import { responseRootObject } from './response-root-object.ts';
import { schemaReuse } from './schema-reuse.ts';
import { tagDescription } from './tag-description.ts';

/** Rules about style where inconsistency costs security. */
export const hygiene: Pack = {
  name: 'hygiene',
  title: 'Optional style that has a security angle',
  rules: [
    componentNaming,
    methodConventions,
    operationIdStyle,
    operationTags,
    parameterCasing,
    pathNoTrailingSlash,
    pathNoVerbs,
    pathStructure,
    pathVersionPolicy,
    pathsKebabCase,
    propertyCasing,
    responseRootObject,
    schemaReuse,
    tagDescription,
  ],
};
