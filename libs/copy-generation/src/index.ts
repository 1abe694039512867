export { compose, type ComposeOptions, type Copy } from './compose';
export { extractFacts, type Fact, type ProductFacts } from './facts/facts';
export { FIELD_LIMITS } from './channels';
export { LOCALES, negotiate } from './locales';
export { type Grammar } from './locales/grammar';
export { personalPart, type Affinity } from './profile';
export { type Citation, type Phrase } from './realise/frame';
export { type Field } from './realise/draft';
export { verifyField } from './verify/citations';
export { CHECKS, type CheckName, type Finding, type Verdict } from './verify/verdict';
export { type TextField, verifyText, type VerifyOptions } from './verify/verify-text';
export { type CatalogLexicon, EMPTY_CATALOG_LEXICON } from './lexicon/catalog-lexicon';
export { type ClaimClass, type ClaimPolicy, type ClaimRule, DEFAULT_CLAIM_POLICY } from './policy/copy-policy';
export { fillModelFrame, type FilledFrame, type FillOptions, isFilled, type ModelFrame } from './frames/frame';
export { type FrameKey, frameRequest, type FrameRequest, type Voice } from './frames/frame-key';
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
export { planCopy, type Plan } from './plan';
