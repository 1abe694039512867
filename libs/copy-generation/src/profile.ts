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

/** Who somebody is, in attribute names; copy must not be fitted to it. English, German, French, Spanish, Chinese. */
const PERSONAL = phrases(
  `age, ages, age group, birthday, birthdate, birth, gender, sex, sexuality, sexual, orientation, health, disease, illness,
   medical, condition, diagnosis, disability, disabilities, religion, religious, faith, ethnicity, ethnic, race, nationality,
   pregnancy, pregnant, maternity, politics, political, income, marital, citizenship, skin colour, skin color,
   alter, altersgruppe, geburtstag, geburtsdatum, geschlecht, sexualität, gesundheit, krankheit, diagnose, behinderung,
   religiosität, glaube, konfession, ethnie, staatsangehörigkeit, nationalität, schwanger,
   schwangerschaft, einkommen, familienstand, politik, hautfarbe,
   âge, tranche d âge, anniversaire, naissance, sexe, sexualité, santé, maladie, diagnostic, handicap, foi,
   ethnie, ethnicité, nationalité, enceinte, grossesse, maternité, politique, revenu, revenus,
   edad, grupo de edad, cumpleaños, nacimiento, género, sexo, sexualidad, salud, enfermedad, diagnóstico, discapacidad,
   religión, fe, etnia, etnicidad, raza, nacionalidad, embarazo, embarazada, maternidad, política, ingresos,
   年龄, 年纪, 生日, 性别, 性取向, 健康, 疾病, 病情, 诊断, 残疾, 宗教, 信仰, 民族, 种族, 国籍, 怀孕, 孕期, 收入, 婚姻, 政治`,
);

/** Values that say who somebody is, whatever attribute they are given under. */
const PERSONAL_VALUES = phrases(
  `pregnant, pregnancy, maternity, disabled, disability, diabetic, hiv, cancer, gay, lesbian, bisexual, transgender, lgbt,
   lgbtq, queer, christian, catholic, muslim, islam, islamic, jewish, hindu, buddhist, halal, kosher, religion, religious,
   senior, seniors, elderly, teen, teens, teenager, teenagers, pensioner, over 60, menopause, menopausal,
   schwanger, schwangere, schwangerschaft, umstandsmode, behindert, diabetiker, schwul, lesbisch, bisexuell, christlich,
   katholisch, muslimisch, jüdisch, koscher, senioren, rentner, jugendlich, jugendliche, wechseljahre,
   enceinte, grossesse, maternité, handicapé, handicapée, diabétique, homosexuel, homosexuelle, lesbienne, chrétien,
   catholique, musulman, musulmane, juif, juive, casher, âgé, âgée, adolescent, adolescente, ménopause,
   embarazada, embarazo, maternidad, premamá, discapacitado, discapacitada, diabético, diabética, homosexual, lesbiana,
   cristiano, católico, musulmán, musulmana, judío, judía, jubilado, jubilada, anciano, anciana, adolescentes, menopausia,
   孕妇, 怀孕, 孕期, 残疾, 糖尿病, 癌症, 同性恋, 双性恋, 跨性别, 基督教, 天主教, 穆斯林, 伊斯兰, 犹太, 佛教, 清真, 老年, 老人, 青少年, 更年期`,
);

/** Attributes whose values are names of firms and people: "Christian Dior" says nothing of a reader's faith. */
const NAMES = new Set(['brand', 'author']);

/**
 * Which part of an affinity is about the person instead of the product, if any. Conservative: "maternity" and "halal" are
 * refused also as a category or a property of goods, since to fit a text to them tells what is thought of the reader. Such
 * products are described as all others; only nobody's text is fitted to it.
 */
export function personalPart({ attribute, value }: Affinity): 'attribute' | 'value' | undefined {
  const canonical = canonicalAttribute(attribute);
  if (holdsAny(wordsOf(canonical.replaceAll('_', ' ')), PERSONAL)) return 'attribute';
  const words = wordsOf(value);
  if (NAMES.has(canonical) && words.length > 1) return undefined;
  return holdsAny(words, PERSONAL_VALUES) ? 'value' : undefined;
}

function wordsOf(text: string): string[] {
  return foldedWords(text.normalize('NFC'));
}

/** Whether one of the phrases stands in the text. */
function holdsAny(words: readonly string[], phrases: Phrases): boolean {
  return words.some((word, start) => {
    const candidates = phrases.get(word) ?? [];
    return candidates.some((phrase) => phrase.every((one, offset) => words[start + offset] === one));
  });
}

/** By their first words. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function phrases(list: string): Phrases {
  return Map.groupBy(list.split(',').map(foldedWords), ([first]) => first);
}
