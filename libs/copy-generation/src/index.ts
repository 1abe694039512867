export { compose, type ComposeOptions, type Copy } from './compose';
export { extractFacts, type Fact, type ProductFacts } from './facts/facts';
export { FIELD_LIMITS } from './channels';
export { LOCALES, negotiate } from './locales';
export { type Grammar } from './locales/grammar';
export { personalPart, type Affinity } from './profile';
export { type Citation, type Phrase } from './realise/frame';
export { type Field } from './realise/draft';
export { verifyField } from './verify';
