import type { Severity } from '../report/severity.ts';
import type { HostContext, HostResult, HostRule } from './host.ts';
import type { BridgeResult } from './session.ts';

/** Makes results that Spectral takes one by one. */
export type Present = (results: readonly BridgeResult[]) => HostResult[];

const levels: Readonly<Record<Severity, number>> = { error: 0, warn: 1, info: 2, hint: 3 };

/** The level of a rule that a user's ruleset turns off for the file at hand. */
const off = -1;

/**
 * Prepares a function's context so that each of its results keeps its own severity, exact text and place. In Spectral a rule has one
 * severity and either follows references or does not, and messages are templates: `{{value}}` in a path would be replaced. Spectral
 * reads all that from `context.rule` after the path of each result, so the context gets a view of the rule that answers for the result
 * whose path was read last; the rule itself is not touched. Has to be called before the function returns. A host that keeps its own rule
 * still gets messages and paths.
 */
export function presentResults(context: HostContext, ownSeverity: Severity): Present {
  let current: BridgeResult | undefined;
  const { rule } = context;
  const answer = (key: string | symbol): unknown => {
    switch (key) {
      case 'message':
        return null;
      case 'description':
        return textOf(current);
      case 'resolved':
        return current?.place.isResolved;
      case 'severity':
        return severityOf(rule.severity, ownSeverity, current);
      case 'getSeverityForSource':
        return (source: string, path: (string | number)[]) =>
          severityOf(rule.getSeverityForSource?.(source, path) ?? rule.severity, ownSeverity, current);
      default:
        // The rule keeps its values in private fields, which a view cannot read.
        return Reflect.get(rule, key);
    }
  };
  Reflect.set(context, 'rule', new Proxy<HostRule>(rule, { get: (_rule, key) => answer(key) }));
  const select = (result: BridgeResult): BridgeResult => {
    current = result;
    return result;
  };
  return (results) =>
    results.map((result) => ({
      get message() {
        return textOf(select(result));
      },
      get path() {
        return select(result).place.path.map(escapeTilde);
      },
    }));
}

function textOf(result: BridgeResult | undefined): string {
  if (result === undefined) return '';
  const { message, place, page } = result;
  return `${message}${place.remark}${page === undefined ? '' : ` See ${page}`}`;
}

/**
 * What a user's ruleset says holds for every finding of a rule; a rule grades by case where the ruleset leaves its severity alone. What is
 * no finding keeps its own: a crash is an error whatever the rule is.
 */
function severityOf(configured: number, own: Severity, result: BridgeResult | undefined): number {
  if (result === undefined || configured === off) return configured;
  const isConfigured = result.page !== undefined && configured !== levels[own];
  return isConfigured ? configured : levels[result.severity];
}

/** Spectral decodes the keys of a result's path as those of a JSON Pointer. */
function escapeTilde(key: string | number): string | number {
  return typeof key === 'string' ? key.replaceAll('~', '~0') : key;
}
