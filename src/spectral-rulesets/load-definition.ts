import type { Path } from '../document/document.ts';
import { quote } from '../ruleset/quote.ts';
import { checkKnown } from './check-known.ts';
import { checkShape } from './check-shape.ts';
import { checkValid } from './check-valid.ts';
import { compileFields } from './compile-fields.ts';
import type { Definition } from './definition.ts';
import { extendedDefinition } from './extended.ts';
import { baseOf, javaScriptHelp, type Loading } from './loading.ts';
import { type Fields, isFields, placed, type RulesetFile, readRulesetFile, rulesetError } from './ruleset-file.ts';

/**
 * Reads a ruleset at an absolute URI and makes it into what Spectral's library takes, without generating code: names of functions, formats
 * and rulesets become the things themselves. `chain` holds the files that extend this one.
 * @throws ToolError `ruleset-invalid`, `ruleset-refused`, `ruleset-not-found`, `syntax-invalid`, and what reading throws
 */
export async function loadDefinition(uri: string, loading: Loading, chain: readonly string[] = []): Promise<Definition> {
  const file = await readRulesetFile(uri, loading.reader);
  loading.files.push(file);
  checkShape(file);
  const work: Work = { file, loading, chain: [...chain, uri], functions: await loadFunctions(file, loading) };
  const { functions: _names, functionsDir: _folder, except, overrides, ...fields } = file.data;
  const compiledOverrides = await compileOverrides(overridesOf(overrides, except), work);
  const extended = await extensions(fields['extends'], ['extends'], work);
  const definition: Definition = {
    ...compileFields(fields, [], work),
    ...(chain.length === 0 ? { extends: [...baseOf(loading), ...extended] } : extendsOf(fields, extended)),
    ...(compiledOverrides === undefined ? {} : { overrides: compiledOverrides }),
  };
  checkValid(file, definition);
  checkKnown(file, definition);
  return definition;
}

interface Work {
  readonly file: RulesetFile;
  readonly loading: Loading;
  readonly chain: readonly string[];
  /** Functions that the file brings along. */
  readonly functions: ReadonlyMap<string, unknown>;
}

function extendsOf(fields: Fields, extended: readonly unknown[]): Fields {
  return fields['extends'] === undefined ? {} : { extends: extended };
}

/** Overrides, and `except`, which older rulesets have in their place. */
function overridesOf(overrides: unknown, except: unknown): unknown {
  if (!isFields(except)) return overrides;
  const exceptions = Object.entries(except).map(([pattern, names]) => ({
    files: [pattern.startsWith('#') ? `**${pattern}` : pattern],
    rules: Object.fromEntries((Array.isArray(names) ? names : []).map((name) => [String(name), 'off'])),
  }));
  return [...(Array.isArray(overrides) ? overrides : []), ...exceptions];
}

/** What has another shape than overrides have is left to Spectral's validation. */
async function compileOverrides(overrides: unknown, work: Work): Promise<unknown> {
  if (!Array.isArray(overrides)) return overrides;
  const compiled: unknown[] = [];
  for (const [index, override] of overrides.entries()) {
    const path = ['overrides', index];
    if (!isFields(override)) compiled.push(override);
    else
      compiled.push({
        ...compileFields(override, path, work),
        ...extendsOf(override, await extensions(override['extends'], [...path, 'extends'], work)),
      });
  }
  return compiled;
}

/** Functions named in `functions` are files of code in a folder beside the ruleset. */
async function loadFunctions(file: RulesetFile, { allowsJavaScript, importModule }: Loading): Promise<ReadonlyMap<string, unknown>> {
  const { functions, functionsDir } = file.data;
  const names = Array.isArray(functions) ? functions.map(String) : [];
  if (names.length === 0) return new Map();
  if (!allowsJavaScript) {
    const message = `The ruleset has functions of its own (${quote(names.join(', '))}), which are code.`;
    throw rulesetError(file, ['functions'], { code: 'ruleset-refused', message, help: javaScriptHelp });
  }
  const folder = new URL(`${typeof functionsDir === 'string' ? functionsDir : 'functions'}/`, file.document.uri);
  const loaded = new Map<string, unknown>();
  for (const [index, name] of names.entries()) {
    const uri = new URL(`${encodeURIComponent(name)}.js`, folder).href;
    loaded.set(name, await placed(file, ['functions', index], () => importModule(uri)));
  }
  return loaded;
}

async function extensions(value: unknown, path: Path, { file, loading, chain }: Work): Promise<readonly unknown[]> {
  if (value === undefined) return [];
  const isList = Array.isArray(value);
  const definitions: unknown[] = [];
  for (const [index, item] of (isList ? value : [value]).entries()) {
    const place = isList ? [...path, index] : path;
    const [name, mode] = isList && Array.isArray(item) ? item : [item, undefined];
    const where = Array.isArray(item) ? [...place, 0] : place;
    if (typeof name !== 'string') {
      throw rulesetError(file, where, {
        message: '"extends" names something that is no text.',
        help: 'Name a ruleset: spectral:oas, lintel, ./other.yaml.',
      });
    }
    if (Array.isArray(item) && !['off', 'recommended', 'all'].includes(String(mode))) {
      throw rulesetError(file, [...place, 1], {
        message: `${quote(mode)} is no way to extend a ruleset.`,
        help: 'Write all, recommended or off.',
      });
    }
    const definition = await extendedDefinition(name, where, { file, loading, chain });
    definitions.push(mode === undefined ? definition : [definition, mode]);
  }
  return definitions;
}
