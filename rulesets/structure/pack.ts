import type { Pack } from '../../src/ruleset/pack.ts';
import { documentValid } from './document-valid.ts';
import { noDuplicateKeys } from './no-duplicate-keys.ts';
import { oasVersionSupported } from './oas-version-supported.ts';
import { oas2BodyParamsValid } from './oas2-body-params-valid.ts';
import { operationIdUnique } from './operation-id-unique.ts';
import { parametersUnique } from './parameters-unique.ts';
import { pathParamsDefined } from './path-params-defined.ts';
import { pathTemplateValid } from './path-template-valid.ts';
import { pathsNoIdentical } from './paths-no-identical.ts';
import { refNoSiblings } from './ref-no-siblings.ts';
import { refResolves } from './ref-resolves.ts';
import { refTargetValid } from './ref-target-valid.ts';
import { serverVariablesValid } from './server-variables-valid.ts';
import { unusedComponents } from './unused-components.ts';

/** A document every tool reads the same way. */
export const structure: Pack = {
  name: 'structure',
  title: 'A document every tool reads the same way',
  rules: [
    documentValid,
    noDuplicateKeys,
    oasVersionSupported,
    oas2BodyParamsValid,
    operationIdUnique,
    parametersUnique,
    pathParamsDefined,
    pathTemplateValid,
    pathsNoIdentical,
    refNoSiblings,
    refResolves,
    refTargetValid,
    serverVariablesValid,
    unusedComponents,
  ],
};
