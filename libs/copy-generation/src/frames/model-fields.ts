import { type ChannelName } from '@attune/contracts';

/** What a field of a frame may hold. */
export interface ModelField {
  /** A field of the channel, see `FIELD_LIMITS`. */
  readonly name: string;
  readonly withName: boolean;
  readonly withPrice: boolean;
  /** The most facts beside name and price. */
  readonly maxFacts: number;
  readonly maxSentences: number;
  /** Sentences with end marks; else a line. */
  readonly isProse: boolean;
  /** Whether what warns and what is yes or no is said behind it, by the rules. */
  readonly hasClosing: boolean;
}

const line = { withName: false, withPrice: false, maxSentences: 1, isProse: false, hasClosing: false };
const prose = { withName: true, withPrice: false, isProse: true };

/**
 * The fields that a model may write. Titles and headlines stay with the rules: feeds have strict rules for them, and
 * little room. So do bullets, which are facts in a list, and answers to questions.
 */
export const MODEL_FIELDS: Readonly<Record<ChannelName, readonly ModelField[]>> = {
  product_page: [{ ...prose, name: 'body', maxFacts: 5, maxSentences: 4, hasClosing: true }],
  card: [{ ...line, name: 'short', maxFacts: 2 }],
  search_result: [{ ...prose, name: 'short', maxFacts: 2, maxSentences: 2, hasClosing: false }],
  email_subject: [
    { ...line, name: 'subject', withName: true, maxFacts: 1 },
    { ...line, name: 'preheader', maxFacts: 2 },
  ],
  email_body: [{ ...prose, name: 'body', withPrice: true, maxFacts: 4, maxSentences: 4, hasClosing: true }],
  push: [{ ...prose, name: 'body', withPrice: true, maxFacts: 1, maxSentences: 2, hasClosing: false }],
  ad: [
    {
      ...prose,
      name: 'description',
      withName: false,
      withPrice: true,
      maxFacts: 2,
      maxSentences: 2,
      hasClosing: false,
    },
  ],
  social_post: [{ ...prose, name: 'body', maxFacts: 3, maxSentences: 3, hasClosing: false }],
  chat_answer: [],
};
