import { isObject } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { encodingFaults } from './encoding-faults.ts';
import { parameterFaults } from './parameter-faults.ts';
import { parameterFaults2 } from './parameter-faults-2.ts';

/** Parameters, headers, and media types with an encoding. */
export const serializationValid = defineRule({
  id: 'serialization-valid',
  summary: 'How values are written into a request is said only where it counts, and in a way that exists.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [436] },
  options: {
    explicit: {
      default: false,
      description: 'Also report parameters of type array that leave their style and explode (2.0: collectionFormat) to the default.',
      schema: { type: 'boolean' },
    },
  },
  on: {
    parameter: {
      check(parameter, report, { model, options }) {
        const isExplicit = options['explicit'] === true;
        const faults =
          model.format === 'oas2' ? parameterFaults2(parameter, isExplicit) : parameterFaults(parameter, model.format, isExplicit);
        for (const fault of faults) report(fault);
      },
    },
    mediaType: {
      when: (mediaType) => isObject(mediaType.get('encoding')),
      check(mediaType, report, { model }) {
        for (const fault of encodingFaults(mediaType, model.format)) report(fault);
      },
    },
  },
});
