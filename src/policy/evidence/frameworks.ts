import { asvs5 } from './asvs-5.ts';
import { cwe } from './cwe.ts';
import type { Framework } from './framework.ts';
import { owaspApi2023 } from './owasp-api-2023.ts';

/** The frameworks that there is evidence for. */
export const frameworks: readonly Framework[] = [owaspApi2023, asvs5, cwe];
