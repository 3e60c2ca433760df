import { useState } from 'preact/hooks';
import { severities } from '../../report/severity.ts';
import type { PageDefinition } from '../../reporters/html/page-data.ts';
import { type DefinitionOrder, definitionOrders, orderDefinitions } from '../model/order-definitions.ts';
import { formatNumber, severityNames } from '../model/words.ts';
import { usePage } from '../page-context.ts';
import { Choice } from '../parts/choice.tsx';
import { Icon } from '../parts/icon.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { ScoreMark } from '../parts/score-mark.tsx';
import { StateLink } from '../parts/state-link.tsx';
import { Text } from '../parts/text.tsx';
import { useShown } from '../parts/use-shown.ts';
import { narrowedTo } from '../state/narrow.ts';

/** Definitions that are shown at first, and at each request for more. */
const step = 50;

/** All definitions: what they are, their scores and findings; each leads to its findings. */
export function DefinitionsTable() {
  const { data, isPrinted } = usePage();
  const [order, setOrder] = useState<DefinitionOrder>('errors');
  const [limit, showMore] = useShown(data.definitions, step, step);
  const shown = isPrinted ? data.definitions.length : limit;
  return (
    <section aria-labelledby="definitions-title">
      <div class="heading-row">
        <h3 id="definitions-title">Definitions</h3>
        <Choice
          label="Order"
          value={order}
          options={orders}
          onChoose={(value) => setOrder(definitionOrders.find((one) => one === value) ?? 'errors')}
        />
      </div>
      <table class="stacking definitions">
        <thead>
          <tr>
            <th scope="col">Definition</th>
            <th scope="col">API, owner</th>
            <th scope="col">Exposure, data</th>
            <th scope="col">Score</th>
            {severities.map((severity) => (
              <th key={severity} scope="col" class="figure">
                {severityNames[severity][1]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {orderDefinitions(data, order)
            .slice(0, shown)
            .map((definition) => (
              <DefinitionRow key={definition.file} definition={definition} />
            ))}
        </tbody>
      </table>
      <MoreButton shown={shown} total={data.definitions.length} step={step} what="definitions" onMore={showMore} />
    </section>
  );
}

const orders = [
  ['errors', 'most errors first'],
  ['score', 'lowest score first'],
  ['file', 'as in the report'],
] as const satisfies readonly (readonly [DefinitionOrder, string])[];

function DefinitionRow({ definition }: { readonly definition: PageDefinition }) {
  const { data, state } = usePage();
  const { file, title, openapi, api, owner, classification, score, counts } = definition;
  const path = data.files[file] ?? '';
  return (
    <tr class={state.definition === path ? 'chosen' : undefined}>
      <th scope="row">
        <StateLink to={{ ...state, definition: state.definition === path ? '' : path, operation: '' }}>
          <Text value={title ?? path} />
        </StateLink>
        <span class="muted path">
          <Text value={path} /> · OpenAPI <Text value={openapi} />
        </span>
      </th>
      <td data-label="API, owner">
        <Text value={[api, owner].filter(Boolean).join(', ') || '–'} />
      </td>
      <td data-label="Exposure, data">
        {[classification?.exposure, classification?.data, ...(classification?.tags ?? [])].filter(Boolean).join(', ') || 'not said'}
      </td>
      <td data-label="Score">{score === undefined ? '–' : <ScoreMark score={score} />}</td>
      {severities.map((severity) => (
        <td key={severity} data-label={severityNames[severity][1]} class="figure">
          {counts[severity] === 0 ? (
            <span class="muted">0</span>
          ) : (
            <StateLink to={narrowedTo(state, { definition: path, severities: [severity] })} class={`count ${severity}`}>
              <Icon name={severity} />
              {formatNumber(counts[severity])}
            </StateLink>
          )}
        </td>
      ))}
    </tr>
  );
}
