import { FIELD_LIMITS } from '../channels';
import { literalsOf } from '../realise/frame';
import { german } from './de';
import { english } from './en';
import { LOCALES, negotiate } from './index';
import { type Frames, type Style, TONES } from './locale';

describe('negotiate', () => {
  it.each([
    ['de-AT', 'de'],
    ['DE', 'de'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['zh-Hans-CN', 'en'],
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
  statement: ['label', 'value'],
  price: ['value'],
  size: ['value'],
  sizes: ['value'],
  sizeCount: ['count'],
  twoClauses: ['first', 'second'],
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

/** The slots of a frame, in lower case. */
const slotsOf = (frame: string) =>
  [...frame.matchAll(/\{(?:a )?(\w+)\}/g)].map(([, name]) => name.charAt(0).toLowerCase() + name.slice(1)).sort();

/** Words that promise, praise or press. None of them may be in our own mouth: only the catalog could carry them. */
const CLAIMS =
  `best better perfect premium quality luxury new free sale offer discount save now today only last guaranteed
  guarantee proven safe natural eco green durable available exclusive ideal unique amazing favourite you love
  beste besser perfekt neu gratis kostenlos rabatt jetzt heute nur garantiert exklusiv ideal einzigartig lieblings`.split(
    /\s+/,
  );

describe.each([english, german])('the locale $tag', (locale) => {
  it('is listed', () => expect(LOCALES).toContain(locale.tag));

  it.each(Object.entries(SLOTS) as [keyof Frames, string[]][])(
    'fills every slot of %s exactly once',
    (message, slots) => {
      for (const frame of locale.frames[message]) expect(slotsOf(frame)).toEqual([...slots].sort());
      expect(new Set(locale.frames[message]).size).toBe(locale.frames[message].length);
    },
  );

  it.each(TONES)('fills every slot of the style lines that are %s exactly once', (tone) => {
    for (const [message, slots] of Object.entries(STYLE_SLOTS) as [keyof Style, string[]][]) {
      for (const frame of locale.styles[tone][message]) expect(slotsOf(frame)).toEqual(slots);
      expect(new Set(locale.styles[tone][message]).size).toBe(locale.styles[tone][message].length);
    }
  });

  it('keeps the words on buttons short', () => {
    const calls = TONES.flatMap((tone) => locale.styles[tone].callToAction);
    expect(calls.filter((call) => call.length > FIELD_LIMITS.email_body.call_to_action)).toEqual([]);
  });

  it('names the value in every phrase and clause', () => {
    const wordings = Object.values(locale.attributes).flatMap(({ phrase, clause }) => [phrase, clause]);
    const frames = wordings.flatMap((wording) => [
      ...(wording?.one ?? []),
      ...(wording?.many ?? []),
      ...Object.values(wording?.counts ?? {}).flat(),
    ]);
    expect(frames.filter((frame) => slotsOf(frame).filter((slot) => slot === 'value').length !== 1)).toEqual([]);
  });

  it('uses no words of its own that make a claim', () => {
    const styles = TONES.flatMap((tone) => Object.values(locale.styles[tone])).flat() as string[];
    const frames = [...Object.values(locale.frames).flat(), ...styles] as string[];
    const wordings = frames.map(literalsOf).join(' ').toLowerCase();
    const words = new Set(wordings.match(/\p{L}+/gu));
    expect(CLAIMS.filter((claim) => words.has(claim))).toEqual([]);
  });

  it('has a phrase for yes and another one for no', () => {
    for (const { holds, fails } of Object.values(locale.polarities)) expect(fails).not.toBe(holds);
  });
});
