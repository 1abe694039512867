/**
 * Words of an English catalog with those of the locale that say the same, one entry a line:
 * `rain jacket | raincoat = Regenjacke, Regenmantel`. English stands in the singular, the locale's words as they are
 * listed; where inflection changes more than an ending, the other form is listed, too.
 */
export type TranslationList = string;

/** A locale's words for what catalogs say in English and no concept stands for. For the checks of texts. */
export interface Translations {
  /** What the product is: "rain jacket". */
  readonly kinds: readonly TranslationList[];
  /** Values and names of attributes: "zip", "hand wash", "dishwasher safe". */
  readonly values: readonly TranslationList[];
  /** Countries and regions, with their adjectives. */
  readonly places: TranslationList;
}
