/** Countries by words as they are listed; what is listed with a small letter counts in any case. */
export function countriesOf(lists: Readonly<Record<string, string>>): Map<string, string> {
  const countries = new Map<string, string>();
  for (const [country, list] of Object.entries(lists)) {
    for (const word of [...list.split(/\s+/), ...capitalised(country)])
      if (!word.includes('~')) countries.set(word, country);
  }
  return countries;
}

/** The names of several words, which are listed with "~" between them. */
export function longNamesOf(lists: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(lists).flatMap(([country, list]) =>
    list
      .split(/\s+/)
      .filter((name) => name.includes('~'))
      .map((name): [string, string] => [name.replaceAll('~', ' '), country]),
  );
}

/** The catalog's own name of it, which is English. */
function capitalised(country: string): string[] {
  return country.includes(' ') ? [] : [country[0].toUpperCase() + country.slice(1)];
}
