import { allFormats } from '../../src/openapi/format.ts';
import { takesBody } from '../../src/openapi/inputs.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { type Upload, uploadsOf } from './uploads.ts';

/** Files of any kind and size bring malware, scripts for other users, and full disks. */
export const uploadRestricted = defineRule({
  id: 'upload-restricted',
  summary: 'File uploads restrict content type and size.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API4', 'API8'], cwe: [434, 770], asvs: ['5.2.1', '5.2.2'] },
  securitySeverity: 6.0,
  on: {
    operation: {
      when: (operation, { model }) => receivedUploads(operation, model).length > 0,
      check(operation, report, { model }) {
        for (const { name, at, hasType, hasSize, isFormFile } of receivedUploads(operation, model)) {
          const open = [...(hasType ? [] : ['content type']), ...(hasSize || isRefused(model).get(at.value) === true ? [] : ['size'])];
          if (open.length === 0) continue;
          const message = `File upload ${quote(name)} does not restrict its ${open.join(' and ')}.`;
          report({ at, message, severity: isFormFile || operation.exposure === 'internal' ? 'info' : undefined });
        }
      },
    },
  },
});

function receivedUploads(operation: Operation, model: Model): readonly Upload[] {
  if (operation.role !== 'path' || operation.method === 'delete' || !takesBody(operation, model.format)) return [];
  return uploadsOf(operation, model);
}

/** Whether every operation that takes an upload documents 413 (Content Too Large), by the object that describes the upload. */
const isRefused = perModel((model): ReadonlyMap<unknown, boolean> => {
  const refused = new Map<unknown, boolean>();
  for (const operation of model.operations) {
    for (const { at } of receivedUploads(operation, model))
      refused.set(at.value, refused.get(at.value) !== false && operation.documents('413'));
  }
  return refused;
});
