import { pathToFileURL } from 'node:url';
import core from '@stoplight/spectral-core';
import { createFileReader } from '../document/file-reader.ts';
import { ToolError } from '../errors.ts';
import type { RuleDescriptor } from '../report/report.ts';
import { quote } from '../ruleset/quote.ts';
import { nearest } from '../suggestion.ts';
import { type Sayings, withCapturedConsole } from './captured-console.ts';
import { checkExpressions } from './check-expressions.ts';
import { describeOther } from './describe-rule.ts';
import { createEntryRules } from './entry-rules.ts';
import { moduleImporter } from './import-module.ts';
import { loadDefinition } from './load-definition.ts';
import { baseOf, javaScriptHelp, type Loading } from './loading.ts';
import { createOwnRules } from './own-rules.ts';
import { isFields } from './ruleset-file.ts';
import type { SpectralRuleset, SpectralRulesetRequest } from './spectral-ruleset.ts';
import { ownRuleset, type SplitRules, splitRules } from './split-rules.ts';
import { UnmatchedRules } from './unmatched-rules.ts';

/**
 * Loads a ruleset for Spectral, and Spectral's library with it.
 * @throws ToolError for whatever is wrong with it, with its place
 */
export async function loadSpectralRuleset(request: SpectralRulesetRequest): Promise<SpectralRuleset> {
  const own = createOwnRules(request.packs);
  const sayings: Sayings = new Set();
  const loading: Loading = {
    reader: createFileReader({ root: request.root, allowedHosts: request.allowedHosts }),
    own,
    root: request.root,
    allowsJavaScript: request.allowsJavaScript,
    importModule: moduleImporter(request.root),
    loadFile: (uri, chain) => loadDefinition(uri, loading, chain),
    base: request.names,
    addsRecommended: request.addsRecommended,
    files: [],
    extendsOwn: false,
  };
  const definition = await withCapturedConsole(sayings, () => loadFirst(request.path, loading));
  return assemble({ request, loading, definition, sayings });
}

async function loadFirst(path: string, loading: Loading): Promise<unknown> {
  const { href } = pathToFileURL(path);
  if (!/\.[mc]?js$/i.test(path)) return loadDefinition(href, loading);
  if (!loading.allowsJavaScript) {
    throw new ToolError('ruleset-refused', 'The ruleset is JavaScript.', {
      help: `${javaScriptHelp} "--ruleset recommended" does without it.`,
      location: { uri: href },
    });
  }
  const definition = await loading.importModule(href);
  if (!isFields(definition)) {
    throw new ToolError('ruleset-invalid', 'The file has no ruleset as its default export.', {
      help: 'Write "export default { … }".',
      location: { uri: href },
    });
  }
  const { extends: extended = [] } = definition;
  return { ...definition, extends: [...baseOf(loading), ...(Array.isArray(extended) ? extended : [extended])] };
}

interface Loaded {
  readonly request: SpectralRulesetRequest;
  readonly loading: Loading;
  readonly definition: unknown;
  readonly sayings: Sayings;
}

function assemble(loaded: Loaded): SpectralRuleset {
  const { request, loading } = loaded;
  const { href } = pathToFileURL(request.path);
  const whole = construct(
    () => new core.Ruleset(loaded.definition, { severity: 'recommended', source: request.standsFor ?? request.path }),
    href,
  );
  const known = Object.keys(whole.rules);
  for (const id of [...request.choice.only, ...request.choice.skip]) requireRule(id, known);
  const parts = new Map<core.Ruleset, SplitRules>();
  const descriptors = new Map<string, RuleDescriptor>();
  const split = (ruleset: core.Ruleset): SplitRules => {
    const before = parts.get(ruleset);
    if (before !== undefined) return before;
    const rules = splitRules(Object.values(ruleset.rules), loading.own, request.choice);
    if (!request.allowsJavaScript) checkExpressions(rules.others, loading.files);
    for (const rule of rules.others) descriptors.set(rule.name, describeOther(rule));
    parts.set(ruleset, rules);
    return rules;
  };
  const base = split(whole);
  const unmatched = new UnmatchedRules(loading.files);
  return {
    ruleset: ownRuleset(base),
    otherRules: base.others.length,
    forEntry: (path) => {
      const ruleset = construct(() => whole.fromSource(path), href);
      const { engine } = request;
      return createEntryRules({ path, ruleset, rules: split(ruleset), descriptors, sayings: loaded.sayings, engine, unmatched });
    },
    descriptors: () => [...descriptors.values()],
    notifications: () => unmatched.notifications(),
  };
}

/** Spectral's library speaks of what it finds only when it puts rules together as plain errors. */
function construct<Result>(work: () => Result, uri: string): Result {
  try {
    return work();
  } catch (cause) {
    throw new ToolError('ruleset-invalid', `Spectral's library does not accept the ruleset: ${reasonOf(cause)}.`, {
      help: 'Correct the ruleset; "spectral lint" says the same of it.',
      location: { uri },
      cause,
    });
  }
}

/** Several reasons come as one error that says none of them. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const [first]: readonly unknown[] = 'errors' in cause && Array.isArray(cause.errors) ? cause.errors : [];
  return first === undefined ? cause.message.replace(/\.$/, '') : reasonOf(first);
}

function requireRule(id: string, known: readonly string[]): void {
  if (known.includes(id)) return;
  const meant = nearest(id, known);
  throw new ToolError('rule-not-found', `There is no rule named ${quote(id)}.`, {
    help: `${meant === undefined ? '' : `Did you mean "${meant}"? `}Run "lintel rules" for the list of Lintel's; the others are in the ruleset.`,
  });
}
