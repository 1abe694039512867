import { type ChannelName } from '@attune/contracts';
import { type ProductFacts } from '../facts/facts';
import { type CatalogLexicon } from '../lexicon/catalog-lexicon';
import { type Grammar } from '../locales/grammar';
import { type ClaimPolicy } from '../policy/copy-policy';
import { type Verdict, verdictOf } from './verdict';

/** A text to be checked, whoever wrote it. */
export interface TextField {
  readonly name: string;
  readonly text: string;
}

/** What a text is checked against. */
export interface VerifyOptions {
  readonly product: ProductFacts;
  readonly grammar: Grammar;
  readonly channel: ChannelName;
  readonly catalog: CatalogLexicon;
  readonly policy: ClaimPolicy;
}

/** Checks the fields of a text about a product against its facts. */
export function verifyText(fields: readonly TextField[], options: VerifyOptions): Verdict {
  void fields;
  void options;
  return verdictOf([]);
}
