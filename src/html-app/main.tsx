import { render } from 'preact';
import { App } from './app.tsx';
import { buildIndex } from './model/page-index.ts';
import { readData } from './read-data.ts';

const root = document.getElementById('lintel');
if (root !== null) start(root);

/** Shows the report, and all of it at once while it is printed: what is drawn for the printer has to be there before it looks. */
function start(container: HTMLElement): void {
  const data = readData(document);
  const index = buildIndex(data);
  const print = matchMedia('print');
  const draw = (isPrinted: boolean) => render(<App data={data} index={index} isPrinted={isPrinted} />, container);
  container.replaceChildren();
  draw(print.matches);
  print.addEventListener('change', ({ matches }) => draw(matches));
  addEventListener('beforeprint', () => draw(true));
  addEventListener('afterprint', () => draw(false));
}
