/** Short words that make up a third of any text of a language, and stand in few others; of languages without a locale, too. */
export const LANGUAGE_MARKS: Readonly<Record<string, string>> = {
  en: `the and of with for is are this that it its from by to in on your our you at as be has have which made these`,
  de: `der die das und mit für ist ein eine einen einem einer aus von im auf zu den dem des nicht sich auch bei dieser diese`,
  fr: `le la les des et avec pour est une un du dans sur en au aux ce cette ces qui par vous votre de ne pas sont`,
  es: `el la los las y con para es una un del de en por al que se su sus este esta son como no lo`,
  it: `il lo gli di e con per è una un del della nel nella che questo questa sono dal alla i le in da`,
  nl: `het de een en met voor is van op dit deze zijn uit niet bij aan ook te dat wordt`,
  pt: `o os as um uma e com para é do da dos das no na em que este esta são por ao`,
  pl: `i z w na do jest dla to się nie ten ta oraz przez od ze`,
  sv: `och med för är en ett av på den det till som från i`,
};
