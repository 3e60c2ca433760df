import type { Pack } from '../../src/ruleset/pack.ts';
import { authTestable } from './auth-testable.ts';
import { destructiveOperationAnnotated } from './destructive-operation-annotated.ts';
import { exampleValid } from './example-valid.ts';
import { operationIdDefined } from './operation-id-defined.ts';
import { parameterExampleDefined } from './parameter-example-defined.ts';
import { requestBodyExampleDefined } from './request-body-example-defined.ts';
import { responseExampleDefined } from './response-example-defined.ts';
import { testServerDefined } from './test-server-defined.ts';

/** Rules about what a scanner needs to exercise an API. */
export const dastReady: Pack = {
  name: 'dast-ready',
  title: 'Executable by a scanner',
  rules: [
    authTestable,
    destructiveOperationAnnotated,
    exampleValid,
    operationIdDefined,
    parameterExampleDefined,
    requestBodyExampleDefined,
    responseExampleDefined,
    testServerDefined,
  ],
};
