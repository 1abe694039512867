import { ConceptIndex } from '../lexicon/concept-index';
import { concepts } from '../locales/en/concepts';

/** Catalogs' names and texts are read in English; those in other languages give the facts of their attributes only. */
export const englishConcepts = new ConceptIndex(concepts, 'en');
