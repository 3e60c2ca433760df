import type { Pack } from '../../src/ruleset/pack.ts';
import { arrayItemsDefined } from './array-items-defined.ts';
import { descriptionMeaningful } from './description-meaningful.ts';
import { mediaTypeSchemaDefined } from './media-type-schema-defined.ts';
import { mediaTypeSpecific } from './media-type-specific.ts';
import { oas2ConsumesProducesDefined } from './oas2-consumes-produces-defined.ts';
import { objectPropertiesDefined } from './object-properties-defined.ts';
import { operationDescription } from './operation-description.ts';
import { operationSuccessResponse } from './operation-success-response.ts';
import { parameterDescription } from './parameter-description.ts';
import { parameterSchemaDefined } from './parameter-schema-defined.ts';
import { requestBodyRequiredExplicit } from './request-body-required-explicit.ts';
import { requiredPropertiesDefined } from './required-properties-defined.ts';
import { responseBodyDefined } from './response-body-defined.ts';
import { schemaDescription } from './schema-description.ts';
import { schemaNotEmpty } from './schema-not-empty.ts';
import { schemaTypeDefined } from './schema-type-defined.ts';

/** Rules that find what a definition leaves open. */
export const completeness: Pack = {
  name: 'completeness',
  title: 'Nothing undeclared',
  rules: [
    arrayItemsDefined,
    descriptionMeaningful,
    mediaTypeSchemaDefined,
    mediaTypeSpecific,
    oas2ConsumesProducesDefined,
    objectPropertiesDefined,
    operationDescription,
    operationSuccessResponse,
    parameterDescription,
    parameterSchemaDefined,
    requestBodyRequiredExplicit,
    requiredPropertiesDefined,
    responseBodyDefined,
    schemaDescription,
    schemaNotEmpty,
    schemaTypeDefined,
  ],
};
