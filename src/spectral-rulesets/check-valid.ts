import core from '@stoplight/spectral-core';
import type { Path } from '../document/document.ts';
import type { Definition } from './definition.ts';
import { isFields, type RulesetFile, rulesetError } from './ruleset-file.ts';

/**
 * Lets Spectral's library validate what a file says by itself, and says where the first problem is.
 * @throws ToolError `ruleset-invalid`
 */
export function checkValid(file: RulesetFile, definition: Definition): void {
  const { overrides } = definition;
  const alone = {
    ...definition,
    extends: [],
    ...(Array.isArray(overrides)
      ? { overrides: overrides.map((override) => (isFields(override) && 'extends' in override ? { ...override, extends: [] } : override)) }
      : {}),
  };
  try {
    core.assertValidRuleset(alone, 'js');
  } catch (error) {
    const problems = flatten(error);
    const [first] = problems;
    if (first === undefined) throw error;
    const more = problems.length > 1 ? ` Spectral's validation names ${problems.length} problems; this is the first.` : '';
    const path = toPath(first.path, file.data);
    const subject =
      path.length > 1 ? `"${path.slice(0, path[0] === 'rules' || path[0] === 'aliases' ? 2 : undefined).join('.')}"` : 'The ruleset';
    throw rulesetError(file, path, {
      message: `${subject} is not valid: ${sentence(first.message)}`,
      help: `Correct it at this place.${more}`,
    });
  }
}

interface Problem {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** The library throws one error, or one that holds several. */
function flatten(error: unknown): readonly Problem[] {
  if (error instanceof core.RulesetValidationError) return [error];
  if (error instanceof Error && 'errors' in error && Array.isArray(error.errors)) return error.errors.flatMap(flatten);
  return [];
}

/** Segments of a JSON Pointer, some of which name list items, as far as they lead. */
function toPath(segments: readonly (string | number)[], data: unknown): Path {
  const path: (string | number)[] = [];
  let value = data;
  for (const segment of segments) {
    const name = String(segment).replaceAll('~1', '/').replaceAll('~0', '~');
    const key = Array.isArray(value) ? Number(name) : name;
    const holder: unknown = value;
    if (Array.isArray(holder) ? !(Number(name) in holder) : !isFields(holder) || !Object.hasOwn(holder, name)) break;
    value = Array.isArray(holder) ? holder[Number(name)] : isFields(holder) ? holder[name] : undefined;
    path.push(key);
  }
  return path;
}

function sentence(message: string): string {
  return `${message.trim().replace(/\.$/, '')}.`;
}
