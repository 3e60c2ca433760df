import bundle from './cli.cjs';
export const { main } = bundle;
