import { type PartId } from '../../lexicon/concepts';

/** Chinese has neither articles nor plurals: parts are said as the concepts are. */
export const parts: Readonly<Partial<Record<PartId, string>>> = {};
