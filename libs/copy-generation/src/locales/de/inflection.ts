type Words = readonly [string, ...string[]];

/** An adjective in all its forms, which depend on case, gender and number. */
export function inflected(adjective: string): string[] {
  const endings = /e$/.test(adjective) ? ['n', 'r', 's', 'm'] : ['e', 'en', 'er', 'es', 'em'];
  return [adjective, ...endings.map((ending) => adjective + ending)];
}

/** A colour that is an adjective, too: "Blau", "ein blaues Hemd". Others behind it are inflected as well. */
export function adjectival(noun: string, ...others: string[]): Words {
  return [noun, ...[noun.toLowerCase(), ...others].flatMap(inflected)];
}

/** A colour named after a thing: "Bernstein", "bernsteinfarbenes Glas". */
export function namedAfter(...things: Words): Words {
  const adjectives = things.flatMap((thing) => inflected(`${thing.toLowerCase()}farben`));
  return [things[0], ...things.slice(1), ...adjectives];
}

/** A material with the adjectives that mean "made of it". */
export function made(noun: string, ...adjectives: string[]): Words {
  return [noun, ...adjectives.flatMap(inflected)];
}

/** Nouns in pairs of singular and plural, in all cases. */
export function nouns(singular: string, plural: string, ...others: string[]): Words {
  const pairs = [singular, plural, ...others];
  const forms = pairs.flatMap((noun, index) => [noun, index % 2 === 0 ? genitive(noun) : dative(noun)]);
  return [singular, ...[...new Set(forms)].filter((form) => form !== singular)];
}

function genitive(singular: string): string {
  return /s$/.test(singular) ? singular : `${singular}s`;
}

function dative(plural: string): string {
  return /[ns]$/.test(plural) ? plural : `${plural}n`;
}
