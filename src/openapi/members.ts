import { append } from '../append.ts';
import { once } from './once.ts';
import { Schema } from './schema.ts';

/** The schemas that a schema holds at a place: for a property that of the property, for `allOf` one of its members. */
export function membersAt(holder: Schema, field: string, key: string | number | undefined): readonly Schema[] {
  return membersByPlace(holder).get(field)?.get(key) ?? none;
}

const none: readonly Schema[] = [];

type Members = Map<string, Map<string | number | undefined, Schema[]>>;

/** Worked out once: every property of a schema may ask what else is said of it. */
const membersByPlace = once((holder: Schema): Members => {
  const members: Members = new Map();
  for (const { field, key, to } of holder.edges) {
    if (!(to instanceof Schema)) continue;
    const ofField = members.get(field) ?? new Map<string | number | undefined, Schema[]>();
    append(ofField, key, to);
    members.set(field, ofField);
  }
  return members;
});
