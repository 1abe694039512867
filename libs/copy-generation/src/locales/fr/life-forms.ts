/** Endings of verbs like "flâner" that are no endings of nouns as well, which the check takes off by itself, and one that is. */
const ER = 'er ons ions iez ais ait aient era eras erez erons eront erai erait eriez eraient'.split(' ');
/** The others, which it does not take off where too little would be left: "ose". */
const SHORT = 'e es ent ez ant'.split(' ');
const MIN_STEM = 3;
/** Endings of verbs like "finir". */
const IR = 'ir is it issons issez issent i issant issais issait issaient ira iras irez irons iront irai irait'.split(
  ' ',
);

/** The masculine's ending, and the feminine's, where that is more than an "e". */
const FEMININES: readonly (readonly [RegExp, string])[] = [
  [/teur$/, 'trice'],
  [/eur$/, 'euse'],
  [/x$/, 'se'],
  [/er$/, 'ère'],
  [/f$/, 've'],
  [/(?<=[eo])n$/, 'nne'],
  [/el$/, 'elle'],
];

/** Words for people, and what they are like, from their masculines: "rêveur" with "rêveuse". */
export function ofPeople(list: string): string {
  return listed(list)
    .flatMap((masculine) => {
      const feminine = feminineOf(masculine);
      const plural = masculine.endsWith('al') ? [masculine.replace(/al$/, 'aux')] : [];
      return feminine === masculine ? [masculine, ...plural] : [masculine, feminine, ...plural];
    })
    .join(' ');
}

function feminineOf(masculine: string): string {
  const rule = FEMININES.find(([ending]) => ending.test(masculine));
  // A mere "e" the check takes off.
  return rule ? masculine.replace(...rule) : masculine;
}

/** Verbs in "-er" with all that is usual of them; what changes but its accents is written without them anyway. */
export function erVerbs(list: string): string {
  return listed(list)
    .flatMap((verb) => {
      const stem = verb.slice(0, -'er'.length);
      // "Ennuie" beside "ennuyer", "mangeons" beside "manger".
      const others = /[aou]y$/.test(stem) ? [stem.replace(/y$/, 'i')] : stem.endsWith('g') ? [`${stem}e`] : [];
      const endings = stem.length < MIN_STEM ? [...ER, ...SHORT] : ER;
      return [stem, ...others].flatMap((one) => endings.map((ending) => one + ending));
    })
    .join(' ');
}

/** Verbs in "-ir" that go like "finir". */
export function irVerbs(list: string): string {
  return listed(list)
    .flatMap((verb) => IR.map((ending) => verb.replace(/ir$/, ending)))
    .join(' ');
}

function listed(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
