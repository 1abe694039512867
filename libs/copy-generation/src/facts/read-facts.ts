import { type CatalogItem } from '@attune/contracts';
import { areCompatible, type ConceptId, kindOf } from '../lexicon/concepts';
import { cleanProse } from './clean-text';
import { type Settled } from './conflicts';
import { type Draft, saying, subjectOf } from './draft';
import { describedWarnings } from './described-warnings';
import { englishConcepts } from './english-concepts';
import { type Conflict, type ProductFacts } from './facts';
import { nameDrafts } from './name-facts';
import { numberedSentences } from './numbered-sentences';
import { type ProductNoun, readProductNoun } from './product-noun';
import { categoryPath } from './structured-facts';
import { namedConcepts, textDrafts, textReadings } from './text-facts';
import { thingsIn } from './things';
import { readTokens } from './tokens';

/** How much of a description is cleaned, and how much of that is read. In UTF-16 code units. */
const MAX_DESCRIPTION = 200_000;
const MAX_READ = 20_000;

/**
 * Adds to the structured facts what the title and the description say where the fields say nothing. A title that says
 * another thing than a field: neither is said. A description that does: the field stays, and the conflict is told.
 */
export function readDrafts(
  item: CatalogItem,
  title: string,
  structured: Settled,
): Settled & Pick<ProductFacts, 'described' | 'describedThings' | 'description' | 'numbered'> {
  const description = cleanProse((item.description ?? '').slice(0, MAX_DESCRIPTION)).slice(0, MAX_READ);
  const tokens = readTokens(description);
  const brand = structured.drafts.find(({ attribute }) => attribute === 'brand')?.values[0];
  const noun = readProductNoun(title, brand, categoryPath(item), tokens);
  const readings = textReadings(tokens, noun);
  const ofProduct = readings.filter(({ part }) => part === undefined);
  const named = nameDrafts(title, noun, ofProduct);
  const ofName = withNames(structured, [...named, ...categoryType(noun)]);
  const said = {
    ...{ description, described: namedConcepts(tokens) },
    ...{ describedThings: thingsIn(description), numbered: numberedSentences(description) },
  };
  const { drafts, conflicts } = withText(ofName, textDrafts(description, readings));
  const warnings = describedWarnings(description, structured.drafts);
  return { drafts: [...drafts, ...warnings], conflicts, ...said };
}

/** The category's noun, for a title without one. */
function categoryType({ inTitle, inCategory }: ProductNoun): Draft[] {
  if (inTitle || inCategory === undefined) return [];
  return [{ attribute: 'type', field: 'categoryPath', values: [inCategory], source: 'structured', kind: 'text' }];
}

function withNames(settled: Settled, named: readonly Draft[]): Settled {
  const conflicts = [...settled.conflicts];
  const contradicted = new Set(conflicts.map(({ attribute }) => attribute));
  const taken = new Map(settled.drafts.map((draft) => [subjectOf(draft), draft]));
  const added: Draft[] = [];
  for (const draft of named) {
    const subject = subjectOf(draft);
    const own = taken.get(subject);
    if (own && contradict(own, draft)) {
      conflicts.push(conflictOf(own, draft));
      contradicted.add(subject);
    } else if (!own) added.push(draft);
  }
  const drafts = [...settled.drafts, ...added].filter((draft) => !contradicted.has(subjectOf(draft)));
  return { drafts, conflicts };
}

function withText(settled: Settled, read: readonly Draft[]): Settled {
  const conflicts = [...settled.conflicts];
  const contradicted = new Set(conflicts.map(({ attribute }) => attribute));
  const taken = new Map(settled.drafts.map((draft) => [subjectOf(draft), draft]));
  const added: Draft[] = [];
  for (const draft of read) {
    const subject = subjectOf(draft);
    const own = taken.get(subject);
    if (own?.source === 'structured' && contradict(own, draft)) conflicts.push(conflictOf(own, draft));
    else if (!own && !contradicted.has(subject)) added.push(draft);
  }
  return { drafts: [...settled.drafts, ...added], conflicts };
}

function conflictOf(own: Draft, other: Draft): Conflict {
  return { attribute: subjectOf(own), says: [saying(own), saying(other)] };
}

/** Whether no value of the one can be true beside any value of the other. What is no concept is not compared. */
function contradict(own: Draft, other: Draft): boolean {
  const [a, b] = [conceptsOf(own), conceptsOf(other)];
  return a.length > 0 && b.length > 0 && !a.some((one) => b.some((two) => areCompatible(one, two)));
}

function conceptsOf({ attribute, values }: Draft): ConceptId[] {
  return values.flatMap((value) =>
    englishConcepts.mentions(value).flatMap(({ concepts }) => concepts.filter((one) => kindOf(one) === attribute)),
  );
}
