import { isKindOf } from '../affinity-match';
import { type Fact } from '../facts/facts';
import { foldedWords, holdsWords } from '../facts/words';
import { type Question, readQuestion } from '../question';
import { blurbs } from './blurb';
import { factSentence } from './body';
import { type Field, type FieldSettler, shorterAndShorter } from './draft';
import { type Phrase } from './frame';
import { type Writer } from './writer';

/** Up to how many facts answer a question. */
const MAX_ANSWERS = 2;

const WITHOUT_QUESTION = { maxPhrases: 3, withPrice: false };

/** Answers a question about the product from its facts, or says that the catalog does not say. */
export function writeChatAnswer(writer: Writer, settler: FieldSettler, question?: string): (Field | undefined)[] {
  if (question === undefined || question.trim() === '') {
    return [settler.settle('body', blurbs(writer, [], WITHOUT_QUESTION))];
  }
  const asked = readQuestion(question, writer.product, writer.grammar);
  return [settler.settle('body', asked ? [...answers(writer, asked), ...notSaid(writer)] : notSaid(writer))];
}

/** The fullest first: with yes or no, then the bare facts. */
function answers(writer: Writer, question: Question): (readonly Phrase[])[] {
  const facts = askedFacts(writer, question).slice(0, MAX_ANSWERS);
  const full = facts.map((fact) => answer(writer, fact, question));
  return [...shorterAndShorter(full), ...shorterAndShorter(facts.map((fact) => factSentence(writer, fact)))];
}

/** The facts about what is asked for by its name; when nothing is, about what the values belong to. */
function askedFacts({ plan, product }: Writer, { attributes, values, part }: Question): Fact[] {
  const wanted = attributes.length > 0 ? attributes : values.map(({ attribute }) => attribute);
  // What a name or a description says of a part is only an answer to a question about the part.
  const known = plan.order.filter((fact) => fact.part === part && product.facts.includes(fact));
  const facts = [...new Set(wanted)].flatMap((attribute) => known.filter((fact) => fact.attribute === attribute));
  if (attributes.length > 0) return facts;
  // "Gold" may be a colour or a metal: what the product has of it answers.
  const matching = facts.filter((fact) => values.some(({ words }) => hasValue(fact, words)));
  return (matching.length > 0 ? matching : facts).slice(0, 1);
}

function answer(writer: Writer, fact: Fact, { values, negated }: Question): Phrase {
  const { frames } = writer.grammar;
  const clause = writer.clause(fact) ?? writer.phrase(fact);
  if (!clause || negated) return factSentence(writer, fact);
  if (fact.kind === 'boolean') {
    return writer.say('answer', fact.holds ? frames.yes : frames.no, { clause });
  }
  const asked = values.filter(({ attribute }) => attribute === fact.attribute);
  const has = ({ words }: { words: string }) =>
    hasValue(fact, words) || fact.values.some((value) => isKindOf(fact.attribute, value, words, writer.grammar));
  return asked.length > 0 && asked.every(has)
    ? writer.say('answer', frames.yes, { clause })
    : writer.clauseSentence([clause]);
}

function hasValue(fact: Fact, words: string): boolean {
  const asked = foldedWords(words);
  return fact.values.some((value) => holdsWords(foldedWords(value), asked));
}

/** That the catalog does not say, in each way; the product's name is what such an answer cites. */
function notSaid(writer: Writer): (readonly Phrase[])[] {
  const frames = writer.grammar.frames.notSaid;
  const first = writer.choose('not said', frames.length);
  const ways = [frames[first], ...frames.filter((_, i) => i !== first)];
  return ways.map((text) => [{ text, facts: writer.name.facts, frames: [text] }]);
}
