import { type PartId } from '../../lexicon/concepts';
import { type PartWords } from '../part-words';

/** Chinese has neither articles nor plurals: parts are said as the concepts are. */
export const parts: Readonly<Partial<Record<PartId, PartWords>>> = {};
