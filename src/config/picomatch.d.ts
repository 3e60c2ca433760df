/** The glob matcher that tinyglobby brings along. */
declare module 'picomatch' {
  interface Options {
    readonly dot?: boolean;
    readonly nonegate?: boolean;
    readonly noextglob?: boolean;
    readonly windows?: boolean;
  }
  function picomatch(glob: string, options?: Options): (path: string) => boolean;
  export = picomatch;
}
