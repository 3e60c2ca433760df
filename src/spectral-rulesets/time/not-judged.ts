import type { Graph } from '../../document/graph.ts';
import { Node } from '../../document/node.ts';
import type { Location } from '../../report/location.ts';
import type { Notification } from '../../report/report.ts';
import { quote } from '../../ruleset/quote.ts';
import { isContainer } from '../fast/outside.ts';
import type { RulesRun } from '../run-rules.ts';
import type { Looking, Overrun } from './expression-clock.ts';

/** How names become places. */
interface Places {
  readonly graph: Graph;
  /** The URI of what Spectral calls a source. */
  readonly uriOf: (source: string) => string;
  /** What reports show for a URI. */
  readonly shownUri: (uri: string) => string;
}

/** What was not looked at for expressions that take too long: whole rules, for their paths, and values, for each expression once. */
export function notJudged({ givenUp, overruns }: RulesRun, places: Places): readonly Notification[] {
  const uri = places.shownUri(places.graph.entry.uri);
  const rules = [...givenUp].map(([ruleId, expression]) => ({
    ...notification,
    message: `Rule ${quote(ruleId)} of the ruleset was given up: a filter of its paths, with ${quote(expression)}, takes too long; what it would have found is not in this report.`,
    help: `${simplify} The other rules are not affected.`,
    ruleId,
    location: { uri },
  }));
  const values = overruns.flatMap(({ expression, looking }) => (looking === undefined ? [] : [{ expression, looking }]));
  const shown = values.slice(0, mostShown).map((overrun) => ofValue(overrun, places));
  return [...rules, ...shown, ...(values.length > mostShown ? [ofTheOthers(values.length - mostShown, uri)] : [])];
}

const notification = { code: 'not-judged', level: 'error' } as const;

const simplify = 'Simplify the expression so that matching takes time linear in the text: no repetition inside a repetition.';

const mostShown = 20;

function ofValue({ expression, looking }: Required<Overrun> & { readonly looking: Looking }, places: Places): Notification {
  return {
    ...notification,
    message: `Rule ${quote(looking.rule.name)} of the ruleset did not judge a value: matching it with the expression ${quote(expression)} takes too long.`,
    help: simplify,
    ruleId: looking.rule.name,
    location: locationOf(looking, places),
  };
}

function ofTheOthers(count: number, uri: string): Notification {
  return {
    ...notification,
    message: `${count} more ${count === 1 ? 'expression takes' : 'expressions take'} too long, or found no time left; values were not judged by ${count === 1 ? 'it' : 'them'}.`,
    help: simplify,
    location: { uri },
  };
}

function locationOf(looking: Looking, { graph, uriOf, shownUri }: Places): Location {
  const { source, path } = writtenPlace(looking);
  const document = (source === undefined ? undefined : graph.documents.get(uriOf(source))) ?? graph.entry;
  const node = Node.root(document).closest(...path);
  return { uri: shownUri(document.uri), pointer: node.pointer, range: node.range };
}

/** Where a value is written, as the library finds it. */
function writtenPlace({ rule, path, places }: Looking): { readonly source: string | undefined; readonly path: Looking['path'] } {
  const find: unknown = Reflect.get(places, 'findAssociatedItemForPath');
  const item: unknown = typeof find === 'function' ? Reflect.apply(find, places, [path.map(String), rule.resolved]) : undefined;
  if (!isContainer(item) || !isContainer(item['document']) || !Array.isArray(item['path'])) return { source: undefined, path };
  const { source } = item['document'];
  return { source: typeof source === 'string' ? source : undefined, path: item['path'] };
}
