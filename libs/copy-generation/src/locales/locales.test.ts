import { COUNTED, MEASURED, POLAR } from '../attributes';
import { extractFacts } from '../facts/extract-facts';
import { foldedWords } from '../facts/words';
import { FIELD_LIMITS } from '../channels';
import { fits } from '../graphemes';
import { literalsOf } from '../realise/frame';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { LOCALES, negotiate } from './index';
import { type Frames, type Locale, type Style, TONES, type Wording } from './locale';
import { chinese } from './zh';

const locales: readonly Locale[] = [english, german, french, spanish, chinese];

describe('negotiate', () => {
  it.each([
    ['de-AT', 'de'],
    ['DE', 'de'],
    ['en-GB', 'en'],
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['es-419', 'es'],
    ['zh-Hans-CN', 'zh'],
    ['zh-TW', 'zh'],
    ['it', 'en'],
    ['und', 'en'],
  ])('answers %s in %s', (asked, answered) => expect(negotiate(asked)?.tag).toBe(answered));

  it.each(['', 'de_DE', 'e', 'english please', '../../etc'])('takes %j for no language tag', (tag) =>
    expect(negotiate(tag)).toBeUndefined(),
  );
});

/** The slots that the rules fill for each message. */
const SLOTS: Readonly<Record<keyof Frames, readonly string[]>> = {
  title: ['name', 'brand'],
  maker: ['name', 'brand'],
  leadOpener: ['lead', 'name'],
  twoClauses: ['first', 'second'],
  statement: ['label', 'value'],
  price: ['value'],
  size: ['value'],
  sizes: ['value'],
  sizeCount: ['count'],
  category: ['kind'],
  subcategory: ['kind', 'parent'],
  categorySentence: ['kind'],
  subcategorySentence: ['kind', 'parent'],
  partColour: ['part', 'value'],
  partMaterial: ['part', 'value'],
  bullet: ['label', 'value'],
  pair: ['first', 'second'],
  subject: ['name', 'phrase'],
  leadSubject: ['lead', 'name'],
  teaser: ['kind', 'lead'],
  bareSubject: ['name'],
  headline: ['kind', 'brand'],
  yes: ['clause'],
  no: ['clause'],
  notSaid: [],
};
const STYLE_SLOTS: Readonly<Record<keyof Style, readonly string[]>> = {
  opener: ['name'],
  nounOpener: ['name'],
  details: ['details'],
  callToAction: [],
};

/** Messages that are sentences of their own: their frames end with a stop. */
const SENTENCES = new Set<string>([
  ...['leadOpener', 'twoClauses', 'statement', 'price', 'size', 'sizes', 'sizeCount', 'categorySentence'],
  ...['subcategorySentence', 'yes', 'no', 'notSaid', 'details'],
]);

/**
 * Words that promise, praise or press. None of them may be in our own mouth: only the catalog could carry them. Chinese
 * ones are looked for wherever they stand, the others as whole words.
 */
const CLAIMS =
  `best better perfect premium quality luxury new free sale offer discount save now today only last guaranteed
  guarantee proven safe natural eco green durable available exclusive ideal unique amazing favourite you love
  beste besser perfekt neu gratis kostenlos rabatt jetzt heute nur garantiert exklusiv ideal einzigartig lieblings
  meilleur meilleure parfait parfaite nouveau nouvelle gratuit soldes remise promotion maintenant aujourd seulement
  garanti garantie exclusif unique idéal idéale qualité durable luxe
  mejor perfecto perfecta nuevo nueva gratis oferta descuento rebaja ahora hoy solo garantizado exclusivo único ideal
  calidad duradero lujo`.split(/\s+/);
const CHINESE_CLAIMS =
  '最 完美 优质 高档 奢华 全新 免费 促销 优惠 折扣 立即 马上 现在 今天 仅 保证 独家 理想 独特 环保 耐用 限时 必备'.split(
    ' ',
  );

const slotsOf = (frame: string) => [...frame.matchAll(/\{(?:a )?(\w+)\}/g)].map(([, slot]) => slot.toLowerCase());
const waysOf = ({ one, many, counts }: Wording): string[] => [
  ...(one ?? []),
  ...(many ?? []),
  ...Object.values(counts ?? {}).flat(),
];

describe.each(locales.map((locale) => [locale.tag, locale] as const))('the locale %s', (tag, locale) => {
  const messages = [
    ...Object.entries(SLOTS).map(
      ([message, slots]) => [message, slots, locale.frames[message as keyof Frames]] as const,
    ),
    ...TONES.flatMap((tone) =>
      Object.entries(STYLE_SLOTS).map(
        ([message, slots]) => [message, slots, locale.styles[tone][message as keyof Style]] as const,
      ),
    ),
  ];
  const { stop } = locale.typography;

  it('is listed', () => expect(LOCALES).toContain(tag));

  it.each(messages)('fills every slot of %s exactly once, and says no two ways alike', (_message, slots, frames) => {
    for (const frame of frames) expect(slotsOf(frame).sort()).toEqual([...slots].sort());
    expect(frames.length).toBeGreaterThanOrEqual(3);
    expect(new Set(frames).size).toBe(frames.length);
  });

  it.each(messages)('ends %s with a stop if it is a sentence, and only then', (message, _slots, frames) => {
    for (const frame of frames) expect([frame, frame.endsWith(stop)]).toEqual([frame, SENTENCES.has(message)]);
  });

  it('uses no words of its own that make a claim', () => {
    const ours = messages.flatMap(([, , frames]) => frames).map(literalsOf);
    const words = new Set(
      ours
        .join(' ')
        .toLowerCase()
        .match(/\p{L}+/gu),
    );
    const chinese = tag === 'zh' ? CHINESE_CLAIMS.filter((claim) => ours.some((text) => text.includes(claim))) : [];
    expect([...CLAIMS.filter((claim) => words.has(claim)), ...chinese]).toEqual([]);
  });

  it('puts a value into every phrase and clause of an attribute', () => {
    for (const [attribute, { phrase = {}, clause = {} }] of Object.entries(locale.attributes)) {
      for (const way of [...waysOf(phrase), ...waysOf(clause)]) {
        const slots = slotsOf(way).filter((slot) => slot !== 'label');
        expect([attribute, slots]).toEqual([attribute, ['value']]);
        expect(way.endsWith(stop)).toBe(false);
      }
    }
  });

  it('has phrases for everything that is measured or counted', () => {
    for (const attribute of MEASURED) expect(waysOf(locale.attributes[attribute].phrase ?? {})).not.toEqual([]);
    for (const attribute of COUNTED) expect(locale.attributes[attribute].phrase?.counts).toBeDefined();
  });

  // The check of polarity takes a yes for a no where it finds the words of the contrary.
  it.each(POLAR)('has a yes and a no for %s, of which the yes does not hold the no', (attribute) => {
    const { holds, fails, clause } = locale.polarities[attribute];
    expect(holds.toLowerCase()).not.toContain(fails.toLowerCase());
    expect(clause.holds.toLowerCase()).not.toContain(clause.fails.toLowerCase());
    expect(clause.fails).not.toBe(clause.holds);
  });

  it('keeps buttons short', () => {
    const buttons = TONES.flatMap((tone) => locale.styles[tone].callToAction);
    for (const button of buttons)
      expect([button, fits(button, FIELD_LIMITS.email_body.call_to_action)]).toEqual([button, true]);
  });

  it('asks with words that can be found in a question', () => {
    const { asks, fillers, negations } = locale.questions;
    const phrases = [...Object.values(asks).flat(), ...fillers, ...negations];
    expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase() || foldedWords(phrase).length === 0)).toEqual([]);
    expect(foldedWords(negations.join(' ')).length).toBeGreaterThan(0);
  });
});

it.each(locales)('ends the openers of $tag with the name, behind which phrases follow', ({ styles }) => {
  for (const tone of TONES) {
    for (const opener of [...styles[tone].opener, ...styles[tone].nounOpener]) expect(opener).toMatch(/\{name\}$/);
  }
});

it.each([
  ['fr', 'sans motif', /motif (?:est )?sans motif/],
  ['es', 'sin estampado', /diseño (?:es )?sin estampado/],
  ['de', 'ungemustert', /Muster (?:ist )?ungemustert/],
])('says in %s that there is no pattern without a noun for one', (locale, said, doubled) => {
  const grammar = negotiate(locale)!;
  const product = extractFacts({
    ...{ itemId: 'x', title: 'Linde 12', categoryPath: ['Hemden'], inStock: true },
    attributes: { pattern: 'plain' },
  });
  const fact = product.facts.find(({ attribute }) => attribute === 'pattern')!;
  const frames = [...(grammar.phrases(fact) ?? []), ...(grammar.clauses(fact) ?? [])];
  expect(frames.length).toBeGreaterThan(0);
  for (const frame of frames) expect(frame.replace('{value}', said)).not.toMatch(doubled);
});
