import { visibleText } from '../model/visible.ts';
import { outcomeNames } from '../model/words.ts';
import { usePage } from '../page-context.ts';
import { Choice } from '../parts/choice.tsx';
import { Icon } from '../parts/icon.tsx';
import { SkipLink } from '../parts/skip-link.tsx';
import { Navigation } from './navigation.tsx';
import { SearchBox } from './search-box.tsx';
import { ThemeButton } from './theme-button.tsx';

/** What stays in view: the verdict, the way to the parts of the page, search and which definition is looked at. */
export function TopBar() {
  const { data, state, go } = usePage();
  const { outcome } = data.verdict;
  const options = data.definitions.map(({ file, title }) => {
    const path = data.files[file] ?? '';
    return [path, title === undefined ? path : `${title} (${path})`] as const;
  });
  return (
    <header class="top-bar">
      <SkipLink />
      <div class="top-row">
        <h1>
          <span class={`verdict-badge ${outcome}`}>
            <Icon name={outcome} />
            {outcomeNames[outcome]}
          </span>
          <span class="report-name">{reportName(options)}</span>
        </h1>
        <div class="tools">
          {options.length > 1 ? (
            <Choice
              label="Definition"
              value={state.definition}
              options={[['', `All ${options.length}`], ...options]}
              onChoose={(definition) => go({ ...state, definition, operation: '' })}
            />
          ) : null}
          <SearchBox />
          <ThemeButton />
        </div>
      </div>
      <Navigation />
    </header>
  );
}

function reportName(definitions: readonly (readonly [string, string])[]): string {
  const [first] = definitions;
  if (first === undefined) return 'Lintel report';
  return definitions.length === 1 ? visibleText(first[1], 120) : `Lintel report on ${definitions.length} definitions`;
}
