import type { AuthAlternative } from '../../report/auth.ts';
import type { AccessRow } from '../model/access-rows.ts';
import { wayNames } from '../model/words.ts';
import { usePage } from '../page-context.ts';
import { Icon } from '../parts/icon.tsx';
import { StateLink } from '../parts/state-link.tsx';
import { StrengthMark } from '../parts/strength-mark.tsx';
import { Text } from '../parts/text.tsx';
import { narrowedTo } from '../state/narrow.ts';

/** Operations with the ways in. */
export function AccessTable({ rows }: { readonly rows: readonly AccessRow[] }) {
  return (
    <table class="stacking access">
      <thead>
        <tr>
          <th scope="col">Operation</th>
          <th scope="col">Weakest</th>
          <th scope="col">Ways in</th>
          <th scope="col">Transport</th>
          <th scope="col">Exposure</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.definition} ${row.role} ${row.label}`} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { readonly row: AccessRow }) {
  const { data, state } = usePage();
  const { label, definition, role, weakest, transport, exposure } = row;
  const path = data.files[data.definitions[definition]?.file ?? -1] ?? '';
  const only = data.definitions.length > 1 ? { definition: path } : {};
  return (
    <tr class={weakest === 'none' ? 'anyone' : undefined}>
      <th scope="row">
        <StateLink to={narrowedTo(state, { ...only, operation: label, status: 'all' })} class="code">
          <Text value={label} />
        </StateLink>
        {role === 'path' ? null : (
          <>
            {' '}
            <span class="tag">{role}</span>
          </>
        )}
        {data.definitions.length > 1 && state.definition === '' ? (
          <span class="muted path">
            <Text value={path} />
          </span>
        ) : null}
      </th>
      <td data-label="Weakest" class="weakest">
        <StrengthMark strength={weakest} /> {wayNames[weakest]}
      </td>
      <td data-label="Ways in">
        <WaysIn row={row} />
      </td>
      <td data-label="Transport">
        {transport === 'http' ? (
          <span class="severity error">
            <Icon name="error" /> http
          </span>
        ) : (
          transport
        )}
      </td>
      <td data-label="Exposure">{exposure}</td>
    </tr>
  );
}

function WaysIn({ row: { alternatives, declared } }: { readonly row: AccessRow }) {
  if (declared === 'nowhere') return <>nothing is said about security</>;
  if (declared === 'unreadable') return <>security is not a list</>;
  if (alternatives.length === 0) {
    return (
      <>
        <code>security: []</code>, set for the {declared}
      </>
    );
  }
  return (
    <ul class="ways">
      {alternatives.map((alternative, index) => (
        <li key={index}>
          <Way alternative={alternative} />
        </li>
      ))}
    </ul>
  );
}

function Way({ alternative: { schemes } }: { readonly alternative: AuthAlternative }) {
  if (schemes.length === 0) return <>anonymous</>;
  return (
    <>
      {schemes.map(({ name, strength, scopes }, index) => (
        <span key={name}>
          {index > 0 ? ' and ' : ''}
          <code>
            <Text value={name} />
          </code>{' '}
          <span class="muted">{strength === 'none' ? 'not defined' : wayNames[strength]}</span>
          {scopes.map((scope) => (
            <code key={scope} class="tag">
              <Text value={scope} />
            </code>
          ))}
        </span>
      ))}
    </>
  );
}
