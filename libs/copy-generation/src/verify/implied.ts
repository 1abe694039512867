import { type Fact } from '../facts/facts';
import { deniedClauses } from './denied-facts';
import { type TextUnderCheck } from './text-under-check';
import { foldedTokens, tokensOf } from './tokens';

/** How far the words of a yes-or-no attribute may stand from one another. */
const MAX_SPAN = 8;

/**
 * Yes and no in other words than an attribute's own: "the cover can be removed" of a removable cover, "with a bulb" where no
 * bulb is included, a warning without its "not".
 * @param judged tokens that have been judged by phrases
 */
export function checkImplied(text: TextUnderCheck, judged: ReadonlySet<number>): void {
  const { product, support } = text.context;
  for (const fact of support.yesNo.values()) {
    checkWords(text, fact, fact.holds, judged);
    if (!fact.holds) checkIncluded(text, fact, judged);
  }
  for (const fact of product.facts) {
    if (fact.attribute === 'warnings') checkWarning(text, fact);
    if (fact.attribute === 'care') checkCare(text, fact);
  }
}

/** All words of the attribute in one clause, in whichever form and order. */
function checkWords(text: TextUnderCheck, fact: Fact, holds: boolean, judged: ReadonlySet<number>): void {
  const { language } = text.context;
  const words = fact.attribute.split('_').filter((word) => !language.functionWords.has(word) && word.length > 3);
  if (new Set(words.map(language.stem)).size < 2 || /(?:^|_)(?:free|non|safe|proof)(?:_|$)/.test(fact.attribute))
    return;
  const stems = words.map((word) => language.synonymsOf(word).map(language.stem));
  const places = stems.map((synonyms) =>
    text.tokens.findIndex(({ folded }, at) => synonyms.includes(language.stem(folded)) && !text.masked[at]),
  );
  if (places.some((at) => at < 0) || places.every((at) => judged.has(at))) return;
  const [from, to] = [Math.min(...places), Math.max(...places) + 1];
  if (to - from > MAX_SPAN || text.tokens[from].clause !== text.tokens[to - 1].clause) return;
  if (text.denies(from, to, 'denying') === holds)
    text.report('polarity', 'hard', from, to, `${fact.field} is ${fact.values[0]}: the text says the opposite`);
  for (const at of places) text.account(at, at + 1);
}

/** "With a bulb", "its cable": what the catalog says is not included. */
function checkIncluded(text: TextUnderCheck, fact: Fact, judged: ReadonlySet<number>): void {
  const named = /^(.+)_(included|supplied|needed|required)$/.exec(fact.attribute);
  if (!named) return;
  const { tokens, context } = text;
  const { language } = context;
  const stem = language.stem(foldedTokens(named[1]).at(-1) ?? '');
  const isIncluding = named[2] === 'included' || named[2] === 'supplied';
  const starts = new Set((isIncluding ? language.beforeParts : language.requiring).find(tokens).map(({ to }) => to));
  // "Which is not included" has the word in its denial.
  const isOfDenial = (at: number) => text.negation.scopes.some((one) => one.from <= at && at < one.to);
  const boxes = isIncluding ? language.inTheBox.find(tokens).filter(({ from }) => !isOfDenial(from)) : [];
  tokens.forEach(({ folded, sentence }, at) => {
    if (language.stem(folded) !== stem || judged.has(at) || text.masked[at] || text.isDenied(at)) return;
    const next = tokens.at(at + 1);
    // "With a battery life of 10 hours" has no battery in it.
    const isCompound =
      at + 1 < tokens.length &&
      !boxes.some(({ from }) => from === at + 1) &&
      next!.kind === 'word' &&
      !language.functionWords.has(next!.folded) &&
      next!.sentence === sentence;
    const isIn =
      starts.has(at) ||
      starts.has(at - 1) ||
      boxes.some(({ from }) => tokens[from].sentence === sentence && !text.isDenied(from));
    if (isIn && (!isCompound || (boxes.length > 0 && language.isStyle(next!.folded))))
      text.report('polarity', 'hard', at, at + 1, `${fact.field} is ${fact.values[0]}: the text says the opposite`);
  });
}

/** "Tumble dry", where the catalog says not to. */
function checkCare(text: TextUnderCheck, { values }: Fact): void {
  const { language } = text.context;
  for (const clause of values.flatMap((value) => deniedClauses(value, language))) {
    const stems = foldedTokens(clause)
      .filter((word) => !language.functionWords.has(word))
      .map(language.stem);
    const places = stems.map((stem) => text.tokens.findIndex(({ folded }) => language.stem(folded) === stem));
    if (places.length === 0 || places.some((at) => at < 0 || text.masked[at] || text.isDenied(at))) continue;
    const [from, to] = [Math.min(...places), Math.max(...places) + 1];
    if (text.tokens[from].clause === text.tokens[to - 1].clause && to - from <= MAX_SPAN)
      text.report('polarity', 'hard', from, to, `the catalog says not to: ${clause}`);
  }
}

/** A warning's words in a sentence that lacks its "not". */
function checkWarning(text: TextUnderCheck, { values }: Fact): void {
  const { language } = text.context;
  for (const value of values) {
    const words = foldedTokens(value.split(/[:;.]/)[0]);
    if (!(language.negators.find(tokensOf(value.split(/[:;.]/)[0])).length > 0)) continue;
    const stems = words.filter((word) => !language.functionWords.has(word)).map(language.stem);
    if (stems.length < 2) continue;
    for (const sentence of new Set(text.tokens.map((token) => token.sentence))) {
      const own = text.tokens.flatMap((token, at) => (token.sentence === sentence ? [at] : []));
      const said = new Set(own.map((at) => language.stem(text.tokens[at].folded)));
      const share = stems.filter((stem) => said.has(stem)).length / stems.length;
      const isDenied = language.negators.find(own.map((at) => text.tokens[at])).length > 0;
      if (share >= 0.6 && !isDenied)
        text.report('polarity', 'hard', own[0], own[own.length - 1] + 1, `the catalog warns: ${value}`);
    }
  }
}
