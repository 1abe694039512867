import { type Fact } from './facts';

/** A fact before it is compared with the others. Distributes over the kinds, which `Omit` would not. */
export type Draft = Fact extends infer Kind ? (Kind extends Fact ? Omit<Kind, 'id' | 'inName'> : never) : never;

/** What two drafts about the same thing share. */
export function subjectOf({ attribute, part }: { attribute: string; part?: string }): string {
  return part === undefined ? attribute : `${attribute} of ${part}`;
}

/** For people who look into a conflict: the field and what it says. */
export function saying({ field, values }: Pick<Draft, 'field' | 'values'>): string {
  return `${field}: ${values.slice(0, MAX_SAID).join(', ')}`;
}
const MAX_SAID = 10;
