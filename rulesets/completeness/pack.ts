import type { Pack } from '../../src/ruleset/pack.ts';
import { arrayItemsDefined } from './array-items-defined.ts';
import { mediaTypeSchemaDefined } from './media-type-schema-defined.ts';
import { operationSuccessResponse } from './operation-success-response.ts';
import { parameterSchemaDefined } from './parameter-schema-defined.ts';
import { responseBodyDefined } from './response-body-defined.ts';
import { schemaTypeDefined } from './schema-type-defined.ts';

/** Rules that find what a definition leaves open. */
export const completeness: Pack = {
  name: 'completeness',
  title: 'Nothing undeclared',
  rules: [
    arrayItemsDefined,
    mediaTypeSchemaDefined,
    operationSuccessResponse,
    parameterSchemaDefined,
    responseBodyDefined,
    schemaTypeDefined,
  ],
};
