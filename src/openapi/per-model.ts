import type { Model } from './model.ts';

/** Makes a fact about a definition that is worked out when it is first asked for, once for each model, and forgotten with it. */
export function perModel<Fact extends NonNullable<unknown>>(workOut: (model: Model) => Fact): (model: Model) => Fact {
  const known = new WeakMap<Model, Fact>();
  return (model) => {
    let fact = known.get(model);
    if (fact === undefined) {
      fact = workOut(model);
      known.set(model, fact);
    }
    return fact;
  };
}
