import type { Model } from './model.ts';

/** Makes a fact about a part of a definition that is worked out when it is first asked for, once for each, and forgotten with it. */
export function once<Subject extends object, Fact extends NonNullable<unknown>>(
  workOut: (subject: Subject) => Fact,
): (subject: Subject) => Fact {
  const known = new WeakMap<Subject, Fact>();
  return (subject) => {
    let fact = known.get(subject);
    if (fact === undefined) {
      fact = workOut(subject);
      known.set(subject, fact);
    }
    return fact;
  };
}

/** The same of the whole definition. */
export function perModel<Fact extends NonNullable<unknown>>(workOut: (model: Model) => Fact): (model: Model) => Fact {
  return once(workOut);
}
