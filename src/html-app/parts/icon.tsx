/** The drawings of the page. */
export type IconName = 'error' | 'warn' | 'info' | 'hint' | 'pass' | 'fail' | 'none' | 'fold' | 'external' | 'theme' | 'search';

/** A small drawing beside a word that says the same; it takes the colour of its text. */
export function Icon({ name, class: className = '' }: { readonly name: IconName; readonly class?: string }) {
  return (
    <svg class={`icon ${className}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={paths[name]} fill-rule="evenodd" fill="currentColor" />
    </svg>
  );
}

/** On a grid of 16 by 16. */
const paths: Readonly<Record<IconName, string>> = {
  error: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zM7 4v5h2V4zM7 10.5v2h2v-2z',
  warn: 'M8 1.2 15.5 15H.5zM7.2 6v4.5h1.6V6zM7.2 11.6v1.7h1.6v-1.7z',
  info: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM7.1 7v5h1.8V7zM7.1 4v1.8h1.8V4z',
  hint: 'M8 2.5 13.5 8 8 13.5 2.5 8zM8 5 5 8l3 3 3-3z',
  pass: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM6.9 11.6l5-5.2-1.2-1.2-3.8 4L5 7.3 3.8 8.5z',
  fail: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM5.6 4.4 4.4 5.6 6.8 8l-2.4 2.4 1.2 1.2L8 9.2l2.4 2.4 1.2-1.2L9.2 8l2.4-2.4-1.2-1.2L8 6.8z',
  none: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM5.6 6.3h1.7c0-.6.3-.9.8-.9s.8.3.8.7c0 .4-.2.6-.7 1-.7.5-1 .9-1 1.9h1.6c0-.5.2-.7.7-1.1.6-.5 1.1-1 1.1-1.9C10.6 4.8 9.6 4 8.1 4 6.6 4 5.6 4.9 5.6 6.3zM7.1 10.2v1.7h1.7v-1.7z',
  fold: 'M5.5 3.5 10 8l-4.5 4.5L4.4 11.4 7.8 8 4.4 4.6z',
  external: 'M3 3h4v1.5H4.5v7h7V9H13v4H3zM9 3h4v4h-1.5V5.6L8.1 9 7 7.9l3.4-3.4H9z',
  theme: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM8 2.6v10.8a5.4 5.4 0 0 0 0-10.8z',
  search: 'M7 2a5 5 0 0 1 4 8l3.2 3.1-1.1 1.1L9.9 11A5 5 0 1 1 7 2zM7 3.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8z',
};
