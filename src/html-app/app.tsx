import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { PageData } from '../reporters/html/page-data.ts';
import type { PageIndex } from './model/page-index.ts';
import { type PageContext, PageProvider } from './page-context.ts';
import { useHistory } from './state/history.ts';
import { type ViewName, viewNames } from './state/view-state.ts';
import { Access } from './views/access.tsx';
import { Exceptions } from './views/exceptions.tsx';
import { Findings } from './views/findings.tsx';
import { Footer } from './views/footer.tsx';
import { Operations } from './views/operations.tsx';
import { Overview } from './views/overview.tsx';
import { Scope } from './views/scope.tsx';
import { TopBar } from './views/top-bar.tsx';

/** What the page is made of. */
interface AppProps {
  readonly data: PageData;
  readonly index: PageIndex;
  readonly isPrinted: boolean;
}

/** The page: one of its views, or all of them on paper. */
export function App({ data, index, isPrinted }: AppProps) {
  const [state, go] = useHistory();
  const [announcement, announce] = useState('');
  useLayoutEffect(() => {
    if (state.theme === 'auto') document.documentElement.removeAttribute('data-theme');
    else document.documentElement.setAttribute('data-theme', state.theme);
  }, [state.theme]);
  useEffect(focusSearchOnSlash, []);
  const page = useMemo<PageContext>(() => ({ data, index, state, go, isPrinted, announce }), [data, index, state, go, isPrinted]);
  const views = isPrinted ? viewNames : [state.view];
  return (
    <PageProvider.Provider value={page}>
      <TopBar />
      <main id="main" tabIndex={-1}>
        {views.map((view) => (
          <View key={view} name={view} />
        ))}
      </main>
      <Footer />
      <p class="visually-hidden" role="status">
        {announcement}
      </p>
    </PageProvider.Provider>
  );
}

function View({ name }: { readonly name: ViewName }) {
  switch (name) {
    case 'overview':
      return <Overview />;
    case 'findings':
      return <Findings />;
    case 'operations':
      return <Operations />;
    case 'access':
      return <Access />;
    case 'exceptions':
      return <Exceptions />;
    case 'scope':
      return <Scope />;
    default:
      return name satisfies never;
  }
}

function focusSearchOnSlash(): () => void {
  const onKey = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, select, textarea');
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    const search = document.getElementById('search');
    if (search === null) return;
    event.preventDefault();
    search.focus();
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}
