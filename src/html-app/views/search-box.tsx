import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePage } from '../page-context.ts';
import { Icon } from '../parts/icon.tsx';

/** Milliseconds without a key after which is searched. */
const pause = 150;

/** Free text, looked for in what the page shows. */
export function SearchBox() {
  const { text, type, search, start } = useSearch();
  return (
    <search>
      <form
        class="search"
        onSubmit={(event) => {
          event.preventDefault();
          search(text);
        }}
      >
        <label class="visually-hidden" for="search">
          Search message, rule, path, pointer, operation
        </label>
        <Icon name="search" />
        <input
          id="search"
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder="Search  ( / )"
          value={text}
          onFocus={start}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </form>
    </search>
  );
}

/** What is typed is searched for after a pause; all that is typed from one focus on is one step to go back. */
function useSearch() {
  const { state, go } = usePage();
  const [text, setText] = useState(state.query);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const hasStep = useRef(false);
  const latest = useRef(state);
  latest.current = state;
  useLayoutEffect(() => setText(state.query), [state.query]);
  const search = (query: string) => {
    clearTimeout(timer.current);
    if (query === latest.current.query) return;
    const view = latest.current.view === 'overview' ? 'findings' : latest.current.view;
    go({ ...latest.current, query, view, finding: '' }, hasStep.current ? 'replace' : 'push');
    hasStep.current = true;
  };
  const type = (query: string) => {
    setText(query);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(query), pause);
  };
  const start = () => {
    hasStep.current = false;
  };
  return { text, type, search, start };
}
