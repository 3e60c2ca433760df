import type { Pack } from '../../src/ruleset/pack.ts';
import { discriminatorValid } from './discriminator-valid.ts';
import { documentValid } from './document-valid.ts';
import { linkOperationValid } from './link-operation-valid.ts';
import { mediaTypeValid } from './media-type-valid.ts';
import { noDuplicateKeys } from './no-duplicate-keys.ts';
import { noRemoteRefs } from './no-remote-refs.ts';
import { noUnboundedRecursion } from './no-unbounded-recursion.ts';
import { noUnknownFields } from './no-unknown-fields.ts';
import { oasVersionSupported } from './oas-version-supported.ts';
import { oas2BodyParamsValid } from './oas2-body-params-valid.ts';
import { operationIdUnique } from './operation-id-unique.ts';
import { parameterIgnoredHeader } from './parameter-ignored-header.ts';
import { parametersUnique } from './parameters-unique.ts';
import { pathParamsDefined } from './path-params-defined.ts';
import { pathTemplateValid } from './path-template-valid.ts';
import { pathsNoAmbiguous } from './paths-no-ambiguous.ts';
import { pathsNoIdentical } from './paths-no-identical.ts';
import { pathsNotEmpty } from './paths-not-empty.ts';
import { refNoSiblings } from './ref-no-siblings.ts';
import { refResolves } from './ref-resolves.ts';
import { refTargetValid } from './ref-target-valid.ts';
import { requestBodyNotAllowed } from './request-body-not-allowed.ts';
import { responseBodyNotAllowed } from './response-body-not-allowed.ts';
import { serializationValid } from './serialization-valid.ts';
import { serverVariablesValid } from './server-variables-valid.ts';
import { unusedComponents } from './unused-components.ts';

/** A document every tool reads the same way. */
export const structure: Pack = {
  name: 'structure',
  title: 'A document every tool reads the same way',
  rules: [
    discriminatorValid,
    documentValid,
    linkOperationValid,
    mediaTypeValid,
    noDuplicateKeys,
    noRemoteRefs,
    noUnboundedRecursion,
    noUnknownFields,
    oasVersionSupported,
    oas2BodyParamsValid,
    operationIdUnique,
    parameterIgnoredHeader,
    parametersUnique,
    pathParamsDefined,
    pathTemplateValid,
    pathsNoAmbiguous,
    pathsNoIdentical,
    pathsNotEmpty,
    refNoSiblings,
    refResolves,
    refTargetValid,
    requestBodyNotAllowed,
    responseBodyNotAllowed,
    serializationValid,
    serverVariablesValid,
    unusedComponents,
  ],
};
