/** The build in plain JavaScript: the package's own entry starts processes and worker threads. */
declare module 'recheck/lib/browser.js' {
  export { checkSync } from 'recheck';
}
