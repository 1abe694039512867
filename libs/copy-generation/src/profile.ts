import { canonicalAttribute } from './facts/attribute-names';
import { foldedWords, holdsWords } from './facts/words';

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
   âge, tranche d âge, anniversaire, naissance, genre, sexe, sexualité, santé, maladie, diagnostic, handicap, foi,
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

/**
 * Which part of an affinity is about the person instead of the product, if any. Conservative: "maternity" and "halal" are
 * refused also as a category or a property of goods, since to fit a text to them tells what is thought of the reader. Such
 * products are sold and described as all others; only nobody's text is fitted to it.
 */
export function personalPart({ attribute, value }: Affinity): 'attribute' | 'value' | undefined {
  if (holdsAny(canonicalAttribute(attribute).replaceAll('_', ' '), PERSONAL)) return 'attribute';
  return holdsAny(value, PERSONAL_VALUES) ? 'value' : undefined;
}

function holdsAny(text: string, list: readonly (readonly string[])[]): boolean {
  const words = foldedWords(text.normalize('NFC'));
  return list.some((phrase) => holdsWords(words, phrase));
}

function phrases(list: string): string[][] {
  return list.split(',').map(foldedWords);
}
