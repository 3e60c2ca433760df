import bundle from './thread.cjs';
export const { runThread } = bundle;
