import { type Support } from '../support/support';
import { type YesNo } from '../support/yes-no-facts';
import { type TextUnderCheck } from '../text-under-check';

/** What the catalog says comes along. */
interface Given {
  readonly fact: YesNo;
  readonly stem: string;
  /** Stems before the thing in its name: "charging" of a charging cable. */
  readonly sorts: readonly string[];
}

/** How many words are read before and behind a mention. */
const MAX_READ = 7;

/** What tells before a thing that one has to get it; articles and one word that describes may stand between. */
const TO_BE_GOT_BEFORE =
  /(?<!\b(?:no|not|never|don't|doesn't|won't|needn't|nor) )(?:needs?|have|has|'ll have|'ve got|must|ought|want|required|up to you|left to you|remember|forget) (?:to )?(?:get|buy|find|order|bring|supply|provide|source|purchase|pick up|look for|hunt for|pay extra for|pay for|get hold of)(?: (?:a|an|the|some|your|its|own|separate|suitable|matching|new|one|two|three|four|extra))*$/;

/** "Get a bell for it", "a battery of your own": what a thing is got for, or whose it is. */
const GET =
  /^(?: (?:so|just|simply|please|first|now|then|also))*(?: (?:get|buy|order|find|bring|fetch|add))(?: (?:a|an|the|some|your|own|separate|suitable|matching|new))*$/;
const FOR_IT = /^ (?:for (?:it|them|the|this)|separately|yourself|first|elsewhere|to go with)(?: |$)/;
const NEEDING = /(?:^| )(?:needs?|bring|supply|use|fit|find|requires?|with|by)(?: (?:a|an|the|some))*$/;
const OF_OWN = /^ of (?:your|one's) own(?: |$)/;

/** The same behind it. */
const TO_BE_GOT_BEHIND =
  /^(?: (?:it needs|you need|for it|itself))? (?:(?:has|have|needs?|must|will have|will need|still has|still have) (?:to )?be (?:bought|ordered|found|added|got|purchased|supplied|provided|sourced|paid for)|(?:is|are|remains?) (?:up to|on|left to|for) you|(?:is|are) yours to (?:choose|buy|find|supply|bring|get)|(?:is|are) your (?:own )?(?:job|affair|business|lookout|department)|(?:comes?|costs?|is|are) (?:extra|on top|separate)|you (?:have to|need to|must|will have to|buy|get|order|bring|supply|find)(?: |$))/;

/** "The bulb? You are on your own there." */
const ON_YOUR_OWN =
  /^ (?:you(?:'re| are| will be) on your own|up to you|(?:that is|that's) up to you|(?:costs? |that is |is |at )?(?:an )?extra|sold separately|separately|(?:bring|buy|get|find|order|supply) (?:it|one|some|them|your)|your own)(?: |$)/;

const GIVEN = /^(.+)_(?:included|supplied|provided|delivered)$/;

const known = new WeakMap<Support, readonly Given[]>();

/** "You will have to find a lid yourself", of a pot that comes with one: in English. */
export function checkHasToBeGot(text: TextUnderCheck): void {
  const { support, language } = text.context;
  if (language.englishWords) return;
  let given = known.get(support);
  if (!given) known.set(support, (given = [...support.yesNo.values()].flatMap((fact) => givenBy(fact, text))));
  if (given.length === 0) return;
  const stems = text.tokens.map(({ folded, kind }) => (kind === 'word' ? language.stem(folded) : ''));
  for (const { fact, stem, sorts } of given) {
    const at = stems.findIndex(
      (one, place) => one === stem && !text.masked[place] && isToBeGot(text, stems, sorts, place),
    );
    if (at < 0) continue;
    text.report('polarity', 'hard', at, at + 1, `${fact.field} is ${fact.values[0]}: the text says the opposite`);
    text.account(at, at + 1);
  }
}

function givenBy(fact: YesNo, { context: { language } }: TextUnderCheck): Given[] {
  const words = GIVEN.exec(fact.attribute)?.[1].split('_').map(language.stem) ?? [];
  return fact.holds && words.length > 0 ? [{ fact, stem: words[words.length - 1], sorts: words.slice(0, -1) }] : [];
}

function isToBeGot(text: TextUnderCheck, stems: readonly string[], sorts: readonly string[], at: number): boolean {
  const { tokens } = text;
  const { sentence } = tokens[at];
  let start = at;
  while (start > 0 && sorts.includes(stems[start - 1])) start--;
  const read = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), to)
      .filter((one) => one.kind !== 'mark' && one.sentence === sentence)
      .map(({ folded }) => ` ${folded}`)
      .join('');
  if (tokens.at(at + 1)?.kind === 'word' && /^(?:bag|case|box|holder|cover|stand)$/.test(tokens[at + 1].folded))
    return false;
  const isOpen = text
    .sentenceAt(at)
    .some(({ folded }) => /^(?:if|unless|whether|another|second|spare|more)$/.test(folded));
  if (isOpen) return false;
  if (tokens.at(at + 1)?.text === '?') return ON_YOUR_OWN.test(answerTo(text, at));
  const [before, behind] = [read(start - MAX_READ, start), read(at + 1, at + 1 + MAX_READ)];
  if (TO_BE_GOT_BEFORE.test(before) || (TO_BE_GOT_BEHIND.test(behind) && !text.isDenied(at))) return true;
  return (
    (GET.test(before) && (behind === '' || FOR_IT.test(behind))) ||
    (NEEDING.test(before) && OF_OWN.test(behind) && !text.isDenied(at))
  );
}

/** The words of the sentence behind a question, each behind a space. */
function answerTo({ tokens }: TextUnderCheck, at: number): string {
  const { sentence } = tokens[at];
  return tokens
    .slice(at, at + 2 * MAX_READ)
    .filter((one) => one.kind !== 'mark' && one.sentence === sentence + 1)
    .map(({ folded }) => ` ${folded}`)
    .join('');
}
