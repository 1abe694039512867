import { type Language } from '../language/language';
import { type Token, tokensOf } from '../language/tokens';

const CLAUSES = /(?<=[.!?;:,()–—•|\n。！？；：，（）])\s*|\s+(?=(?:but|so|which|while)\s)/;

export function clausesOf(text: string): string[] {
  return text.split(CLAUSES);
}

/** What denies all that stands in its clause, and what denies only what stands behind it. */
const DENIES_CLAUSE = /\b(?:not|cannot|[a-z]+n't)\b|sold separately/iu;
/** What denies itself alone: "untreated maple" is maple. */
const DENIES_ITSELF = /\b(?:un[a-z]+(?:ed|able)|\p{L}+-free)\b/iu;
const DENIES_REST = /\b(?:do not|don't|no|never|none|without|avoid|free (?:of|from)|lacks?)\s/i;

/** "Keep out of reach", "away from heat": as good as a negation, in a warning. */
const KEPT_AWAY = /\b(?:keep|away|out of)\b/i;

/** "Keep it well away from children", "take it off before you swim": as good as a denial. */
export function keepsAway(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ folded }) => folded).join(' ');
  return KEEPS_AWAY.test(words) || TAKEN_OFF.test(words) || LEFT_BEHIND.test(words);
}
const KEEPS_AWAY = /\b(?:keep|store|stay|put|hold)s?(?: \S+){0,4} (?:from|away|out|off|clear|beyond)\b/;
const TAKEN_OFF =
  /\b(?:take|remove|slip|unclip|unstrap|comes?)s?(?: \S+){0,4} (?:off|before)(?: \S+){0,4} (?:before|when|while|for)\b|\bremoves?(?: \S+){0,5} before\b/;
const LEFT_BEHIND =
  /\b(?:leave|stay)s?(?: \S+){0,4} (?:home|hall|indoors|inside|behind|shelf|wardrobe|cupboard|rack|ashore|shore)\b/;

/** Whether a clause of a catalog's text denies, in English or in the language. */
export function isDenying(clause: string, language: Language): boolean {
  return deniedClauses(clause, language).length > 0;
}

/** The clauses of a text that deny, each from where it does. */
export function deniedClauses(text: string, language?: Language, isWarning = false): string[] {
  if (text === '') return [];
  return clausesOf(text).flatMap((clause) => {
    const rest = DENIES_REST.exec(clause);
    const all = DENIES_CLAUSE.exec(clause);
    if (rest && (!all || rest.index <= all.index)) return clause.slice(rest.index + rest[0].length);
    if (all || (isWarning && KEPT_AWAY.test(clause))) return clause;
    const [itself] = DENIES_ITSELF.exec(clause) ?? [];
    if (itself) return itself;
    const tokens = tokensOf(clause);
    // "Non-slip" is English, and no negator of French.
    const negator = language?.negators.find(tokens).find(({ to }) => tokens.at(to)?.glue !== 'hyphen');
    return negator ? clause : [];
  });
}
