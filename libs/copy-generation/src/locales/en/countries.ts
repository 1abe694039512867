/** Countries that take an article. */
const ARTICLED =
  /(?<=^|, |,? and )(?=(?:Netherlands|Philippines|Maldives|USA|US|UK|UAE|EU|United States|United Kingdom|United Arab Emirates|European Union|Czech Republic|Dominican Republic)(?:$|,| and ))/g;

/** Words of the catalog put behind ours; behind "in", countries with their article: "made in the Netherlands". */
export function joinedWithCountry(before: string, words: string): string {
  return before + (/(?:^|\s)in $/i.test(before) ? words.replace(ARTICLED, 'the ') : words);
}
