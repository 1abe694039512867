export { compose, type ComposeOptions, type Copy } from './compose';
export { type Conflict, extractFacts, type Fact, type ProductFacts } from './facts/facts';
export { FIELD_LIMITS } from './channels';
export { LOCALES, negotiate } from './locales';
export { type Grammar } from './locales/grammar';
export { personalPart, type Affinity } from './profile';
export { type Citation, type Phrase } from './realise/frame';
export { type Field } from './realise/draft';
export { verifyField } from './verify/citations';
export { CHECKS, type CheckName, type Finding, type Verdict } from './verify/verdict';
export { type TextField, verifyText, type VerifyOptions } from './verify/verify-text';
export { type CatalogLexicon, CatalogLexiconBuilder, EMPTY_CATALOG_LEXICON } from './lexicon/catalog-lexicon';
export { type ClaimClass, type ClaimPolicy, type ClaimRule, DEFAULT_CLAIM_POLICY } from './policy/copy-policy';
export { ConceptIndex, type ConceptMention } from './lexicon/concept-index';
export {
  areCompatible,
  type ConceptId,
  type ConceptKind,
  type ConceptWords,
  generalisations,
  kindOf,
} from './lexicon/concepts';
export { type Measure, parseMeasure, parseMeasures, sameMeasure } from './facts/measure';
