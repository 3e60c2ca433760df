/** Brings the start of what is shown into view, and whoever uses the keyboard with it; whoever types keeps typing. */
export function showStart(): void {
  const main = document.getElementById('main');
  if (main === null) return;
  if (main.getBoundingClientRect().top < 0) scrollTo(0, 0);
  if (document.activeElement instanceof HTMLInputElement) return;
  const heading = main.querySelector<HTMLElement>('h2');
  (heading ?? main).focus({ preventScroll: true });
}
