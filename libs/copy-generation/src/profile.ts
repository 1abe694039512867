import { canonicalAttribute } from './facts/attribute-names';
import { foldedWords } from './facts/words';

/** What a shopper cares about, as a catalog attribute and a value of it; never who the shopper is. */
export interface Affinity {
  attribute: string;
  /** Empty when the attribute as such matters. */
  value: string;
  /** 0 to 1. */
  weight: number;
}

/** Who somebody is, in attribute names; copy must not be fitted to it. */
const PERSONAL = new Set(
  `age ages birthday birthdate gender sex sexuality sexual orientation health disease illness medical condition
   diagnosis disability religion religious faith ethnicity ethnic race nationality pregnancy pregnant maternity
   politics political income
   alter geburtstag geschlecht gesundheit krankheit behinderung glaube ethnie herkunft schwanger schwangerschaft
   einkommen`.split(/\s+/),
);

/** Values that say who somebody is, whatever attribute they are given under. */
const PERSONAL_VALUES = new Set(
  `pregnant pregnancy maternity schwanger schwangerschaft umstandsmode disabled disability diabetic hiv gay lesbian
   bisexual transgender lgbt lgbtq christian catholic muslim islam islamic jewish hindu buddhist halal kosher
   religion religious`.split(/\s+/),
);

/** Which part of an affinity is about the person instead of the product, if any. */
export function personalPart({ attribute, value }: Affinity): 'attribute' | 'value' | undefined {
  if (foldedWords(canonicalAttribute(attribute).replaceAll('_', ' ')).some((word) => PERSONAL.has(word)))
    return 'attribute';
  return foldedWords(value).some((word) => PERSONAL_VALUES.has(word)) ? 'value' : undefined;
}
