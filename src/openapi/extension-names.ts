import { perModel } from './once.ts';

/** The names of all extensions (`x-…`) that the definition's objects have: most facts that rules look for are declared nowhere. */
export const extensionNamesIn = perModel((model): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { value } of model.elements) {
    for (const field in value) if (field.startsWith('x-')) names.add(field);
  }
  return names;
});
