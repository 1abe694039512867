export { compose, type ComposeOptions, composeTemplate, type Copy, fillPrice, RULES_VERSION } from './compose';
export { composeVariants, MAX_VARIANTS } from './variants';
export { MAX_QUESTION_LENGTH } from './question';
export { PriceFiller } from './realise/fill-price';
export { PRICE_SLOT } from './realise/price-slot';
export { type Tone, TONES } from './locales/locale';
export { type Conflict, type Fact, type ProductFacts } from './facts/facts';
export { extractFacts } from './facts/extract-facts';
export { CHANNEL_RULES, FIELD_LIMITS, type FieldRule, type Forbidden } from './channels';
export { LOCALES, negotiate } from './locales';
export { type Grammar } from './locales/grammar';
export { personalPart, type Affinity } from './profile';
export { type Citation, type Phrase } from './realise/frame';
export { type Field } from './realise/draft';
export { verifyField } from './verify/citations';
export { CHECKS, type CheckName, type Finding, type Verdict } from './verify/verdict';
export { type TextField, verifyText, type VerifyOptions } from './verify/verify-text';
export { type CatalogLexicon, CatalogLexiconBuilder, EMPTY_CATALOG_LEXICON } from './lexicon/catalog-lexicon';
export { fillModelFrame, type FilledFrame, type FillOptions, isFilled, type ModelFrame } from './frames/frame';
export { copyFromFrame, type ModelCopy, readModelFrame } from './frames/frame-copy';
export { type FrameKey, frameRequest, type FrameRequest } from './frames/frame-key';
export { checkFrameTexts, type FrameCheck } from './frames/frame-check';
export { PROMPT_VERSION } from './frames/frame-prompt';
export { type FreeText, writeFreeText } from './frames/free-text';
export { type NoAnswer } from './frames/ask-model';
export { writeFrame, type WrittenFrame } from './frames/write-frame';
export {
  BudgetExhausted,
  type LanguageModel,
  type ModelAnswer,
  type ModelMessage,
  ModelRefused,
  type ModelRequest,
  ModelUnavailable,
} from './frames/language-model';
export { planCopy, type Plan, type PlanOptions } from './plan';
export {
  CLAIM_CLASSES,
  type ClaimClass,
  type ClaimPolicy,
  type ClaimRule,
  DEFAULT_CLAIM_POLICY,
} from './policy/copy-policy';
export { InvalidPolicyError, MAX_RULE_WORDS, MAX_RULES, validPolicy } from './policy/validate-policy';
export { ConceptIndex, type ConceptMention } from './lexicon/concept-index';
export {
  areCompatible,
  conceptsOf,
  type ConceptId,
  type ConceptKind,
  type ConceptWords,
  generalisations,
  kindOf,
} from './lexicon/concepts';
