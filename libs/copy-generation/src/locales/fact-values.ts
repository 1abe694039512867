import { type Fact } from '../facts/facts';
import { parseMeasures } from '../facts/measure';
import { isPlainNumber } from '../facts/values';
import { PRICE_SLOT } from '../realise/price-slot';
import { type ForeignWords } from './foreign-words';
import { type Formats } from './formats';
import { type Locale } from './locale';
import { type SpokenValues } from './spoken-values';

/** What facts say, in the words, numbers and units of a locale. */
export class FactValues {
  private readonly values = new WeakMap<Fact, string>();
  private readonly foreignFacts = new WeakMap<Fact, boolean>();

  /** @param foreign tells words of other languages; without it, none is one */
  constructor(
    private readonly locale: Pick<Locale, 'yes' | 'no' | 'inSentence' | 'typography'>,
    private readonly spoken: SpokenValues,
    private readonly formats: Formats,
    private readonly foreign?: ForeignWords,
  ) {}

  /** The fact's values as they stand behind its label: a list, an amount of money, "yes". */
  value(fact: Fact): string {
    let value = this.values.get(fact);
    if (value === undefined) this.values.set(fact, (value = this.formatValue(fact)));
    return value;
  }

  private formatValue(fact: Fact): string {
    // The amount changes more often than a text: it is put in when the text is read.
    if (fact.kind === 'money') return PRICE_SLOT;
    if (fact.kind === 'boolean') return fact.holds ? this.locale.yes : this.locale.no;
    if (fact.attribute === 'category') return fact.values.map((level) => this.spoken.section(level)).join(' › ');
    return this.list(
      fact,
      fact.values.map((value) => this.translated(fact, value) ?? this.formatted(fact, value)),
    );
  }

  /** Of two warnings in one sentence the "not" of the first would reach the second. */
  private list({ attribute, values }: Fact, said: readonly string[]): string {
    const areSentences = attribute === 'described_warnings' || (attribute === 'warnings' && values.some(isSentence));
    return areSentences ? said.join(this.locale.typography.semicolon) : this.formats.list(said);
  }

  private translated({ kind, attribute }: Fact, value: string): string | undefined {
    return (
      this.spoken.translated(attribute, value) ?? (kind === 'text' ? this.spoken.labelled(attribute, value) : undefined)
    );
  }

  /** The same as it stands within a sentence: "navy and forest green". */
  inSentence(fact: Fact): string {
    if (fact.kind !== 'text' || fact.attribute === 'category' || fact.attribute === 'brand') return this.value(fact);
    return this.list(
      fact,
      fact.values.map((value) => this.oneInSentence(fact, value)),
    );
  }

  private oneInSentence(fact: Fact, value: string): string {
    const translated = this.spoken.translated(fact.attribute, value);
    if (translated !== undefined) return translated;
    const concept = this.spoken.conceptOf(fact.attribute, value);
    const said = concept && this.spoken.said(concept);
    // In its own spelling ("Leinen"), unless the catalog has a synonym of the word that we would say.
    return said?.toLowerCase() === value.toLowerCase() ? said : this.locale.inSentence(this.formatted(fact, value));
  }

  private formatted(fact: Fact, value: string): string {
    if (fact.kind === 'number' && fact.unit === undefined) return this.formats.number(value);
    return this.formats.measure(measureOf(fact, value));
  }

  /** Whether a value is in words of another language that the locale has none for. */
  areForeign(fact: Fact): boolean {
    let isForeign = this.foreignFacts.get(fact);
    if (isForeign === undefined) {
      isForeign = fact.kind === 'text' && fact.values.some((value) => this.isForeign(fact.attribute, value));
      this.foreignFacts.set(fact, isForeign);
    }
    return isForeign;
  }

  private isForeign(attribute: string, value: string): boolean {
    if (this.spoken.isSaid(attribute, value) || parseMeasures(value).length > 0) return false;
    return this.foreign?.isForeign(attribute, value) === true;
  }
}

const isSentence = (value: string) => /\s\S+\s/.test(value);

/** The value with the unit that the fact has for it. */
export function measureOf({ unit }: Fact, value: string): string {
  return unit !== undefined && isPlainNumber(value) ? `${value} ${unit}` : value;
}
