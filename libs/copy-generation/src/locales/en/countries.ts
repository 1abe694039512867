/** Countries that take an article. */
const ARTICLED =
  /(?<=^|, |,? and )(?=(?:Netherlands|Philippines|Maldives|USA|US|UK|UAE|EU|United States|United Kingdom|United Arab Emirates|European Union|Czech Republic|Dominican Republic)(?:$|,| and ))/g;

/** Words of the catalog put behind ours; behind "from" and "in", countries with their article: "from the Netherlands". */
export function joinedWithCountry(before: string, words: string): string {
  return before + (/(?:^|\s)(?:from|in) $/i.test(before) ? words.replace(ARTICLED, 'the ') : words);
}
