import { detectFormat, type OasFormat } from '../openapi/format.ts';

/** A format as Spectral's rulesets name it: whether a document is of a version. */
export interface HostFormat {
  (data: unknown): boolean;
  readonly displayName: string;
}

/** Our own format functions: those of older hosts do not know OpenAPI 3.2, and all of them must mean the same versions as the engine. */
export const formatFunctions: Readonly<Record<OasFormat, HostFormat>> = {
  oas2: formatFunction('oas2', 'OpenAPI 2.0 (Swagger)'),
  oas3_0: formatFunction('oas3_0', 'OpenAPI 3.0.x'),
  oas3_1: formatFunction('oas3_1', 'OpenAPI 3.1.x'),
  oas3_2: formatFunction('oas3_2', 'OpenAPI 3.2.x'),
};

function formatFunction(format: OasFormat, displayName: string): HostFormat {
  const isFormat = (data: unknown): boolean => {
    const detection = detectFormat({ data });
    return detection.is === 'known' && detection.format === format;
  };
  return Object.assign(isFormat, { displayName });
}
