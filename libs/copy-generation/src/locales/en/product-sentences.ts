import { type ProductSentences } from '../locale';
import { checks } from './checks';

/** The subject of our clauses. */
const SUBJECT = /^(?:it|they) /;

/** Verbs that are said once for two objects: "has a hood and 2 pockets", "comes in navy and in size M". */
const SHARED_VERB = /^(?:has|have|comes|come|contains|contain) /;

/** Words of nouns for products that keep their capital, besides countries and their people: "Chelsea boots". */
const NAMES =
  `aran bermuda bluetooth breton chelsea christmas cuban easter halloween hawaiian nordic oxford panama persian
  roman scandinavian velcro victorian viking`.split(/\s+/);
const PROPER = new Set([
  ...NAMES,
  ...Object.values(checks.countries ?? {}).flatMap((names) => names.toLowerCase().split(/[ ~]/)),
]);

export const productSentences: ProductSentences = {
  maker: ['{name} by {brand}', '{name} from {brand}'],
  oneOfKind: ['this {kind}'],
  severalOfKind: ['these {kind}'],
  sentence: ['{Subject} {predicates}.'],
  twoPredicates: ['{first} and {second}'],
  predicate: (clause) => (SUBJECT.test(clause) ? clause.replace(SUBJECT, '') : undefined),
  behind(first, second) {
    const [verb] = SHARED_VERB.exec(first) ?? [];
    return verb !== undefined && second.startsWith(verb) ? second.slice(verb.length) : second;
  },
  kindInSentence: (kind) =>
    kind
      .split(' ')
      .map((word) => (isName(word) ? word : word.toLowerCase()))
      .join(' '),
};

/** Whether small letters would be wrong: the Swiss of a knife, a TV stand, a T-shirt. */
function isName(word: string): boolean {
  return PROPER.has(word.toLowerCase()) || /^\p{Lu}(?:$|-|[\p{Lu}\d])/u.test(word);
}
