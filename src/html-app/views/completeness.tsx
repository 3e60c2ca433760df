import type { Ratio } from '../../reporters/html/page-data.ts';
import { definitionIndex } from '../model/filters.ts';
import { percent, sumPacks, sumRatios } from '../model/ratios.ts';
import { formatNumber } from '../model/words.ts';
import { usePage } from '../page-context.ts';
import { RatioBar } from '../parts/ratio-bar.tsx';
import { StateLink } from '../parts/state-link.tsx';
import { Text } from '../parts/text.tsx';
import { narrowedTo } from '../state/narrow.ts';

/** Of the places that the rules of each pack examined, how many satisfy them. */
export function Completeness() {
  const { data, state } = usePage();
  const index = definitionIndex(data, state.definition);
  const definitions = index === undefined ? data.definitions : data.definitions.filter((_, position) => position === index);
  const ratios = sumPacks(definitions, data.packs);
  return (
    <section aria-labelledby="completeness-title">
      <h3 id="completeness-title">Completeness</h3>
      <p class="muted">Of the places that rules examined, those that satisfy them. Waived and baselined findings count as missing.</p>
      <table class="completeness">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">Pack</th>
            <th scope="col">Share</th>
            <th scope="col">Satisfied of examined</th>
          </tr>
        </thead>
        <tbody>
          {data.packs.map((pack, position) => (
            <Row key={pack} pack={pack} ratio={ratios[position] ?? [0, 0]} />
          ))}
          <Row ratio={sumRatios(ratios)} />
        </tbody>
      </table>
    </section>
  );
}

/** Without a pack, of all packs. */
function Row({ pack, ratio }: { readonly pack?: string; readonly ratio: Ratio }) {
  const { state } = usePage();
  return (
    <tr class={pack === undefined ? 'sum' : undefined}>
      <th scope="row">
        {pack === undefined ? (
          'all packs'
        ) : (
          <StateLink to={narrowedTo(state, { pack })}>
            <Text value={pack} />
          </StateLink>
        )}
      </th>
      <td class="bar">
        <RatioBar ratio={ratio} />
        <span class="figure">{percent(ratio)}</span>
      </td>
      <td class="figure muted">{ratio[0] === 0 ? 'nothing examined' : `${formatNumber(ratio[1])} of ${formatNumber(ratio[0])}`}</td>
    </tr>
  );
}
