import { inflected } from './inflection';

const LISTED = /\s+/;

function listed(list: string): string[] {
  return list.trim().split(LISTED);
}

/**
 * Regular verbs in all usual forms, by their infinitives; "ab|holen" is parted: "holst ab", "abgeholt". The verifier's own
 * stemmer folds endings such as "-e" and "-en", and neither "-st" nor "ge-".
 */
export function weakVerbs(list: string): string {
  return listed(list).flatMap(formsOfWeak).join(' ');
}

function formsOfWeak(infinitive: string): string[] {
  const [prefix, verb] = infinitive.includes('|') ? infinitive.split('|') : ['', infinitive];
  const stem = verb.replace(/(?<=e[lr])n$|en$/, '');
  const e = /(?:[dt]|[^lrhnaeiouäöü]n|[^lrmaeiouäöü]m)$/.test(stem) ? 'e' : '';
  const past = `${stem}${e}te`;
  const first = /e[lr]$/.test(stem) ? [`${stem}e`, stem.replace(/e([lr])$/, '$1e')] : [`${stem}e`, stem];
  const second = /[sßzx]$/.test(stem) ? `${stem}t` : `${stem}${e}st`;
  const finite = [verb, ...first, second, `${stem}${e}t`, past, `${past}n`, `${past}st`];
  // Where a verb keeps its participle without "ge" ("erzählt"), that is its third person: a form more does no harm.
  return joinedForms(prefix, verb, finite, `ge${stem}${e}t`);
}

/**
 * Irregular verbs, one a line: infinitive, third person, past and participle, and behind ":" what they are parted from in
 * other verbs: "rufen ruft rief gerufen: an zurück".
 */
export function strongVerbs(lines: string): string {
  return lines.trim().split('\n').flatMap(formsOfStrong).join(' ');
}

function formsOfStrong(line: string): string[] {
  const [forms, prefixes = ''] = line.split(':');
  const [verb, third, past, participle] = listed(forms);
  const stem = verb.replace(/en$/, '');
  const second = third.replace(/t$/, /[sßz]t$/.test(third) ? 't' : 'st');
  const pasts = past.endsWith('e') ? [past, `${past}n`, `${past}st`] : [past, `${past}en`];
  const finite = [verb, `${stem}e`, second, third, ...pasts];
  const parted = prefixes.trim() === '' ? [] : listed(prefixes);
  return ['', ...parted].flatMap((prefix) => joinedForms(prefix, verb, finite, participle));
}

function joinedForms(prefix: string, verb: string, finite: readonly string[], participle: string): string[] {
  const present = inflected(`${prefix}${verb}d`);
  if (prefix === '') return [...finite, participle, ...present];
  return [...finite, ...finite.map((form) => prefix + form), prefix + participle, `${prefix}zu${verb}`, ...present];
}

/** What people are called by what they do, men and women: "Grübler", "Grüblerin". */
export function people(list: string): string {
  return listed(list)
    .flatMap((one) => [one, `${one}s`, `${one}n`, `${one}in`, `${one}innen`])
    .join(' ');
}
