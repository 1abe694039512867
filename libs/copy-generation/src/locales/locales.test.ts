import { literalsOf } from '../realise/frame';
import { german } from './de';
import { english } from './en';
import { LOCALES, negotiate } from './index';
import { type Frames } from './locale';

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
  opener: ['name'],
  nounOpener: ['name'],
  maker: ['name', 'brand'],
  leadOpener: ['lead', 'name'],
  details: ['details'],
  statement: ['label', 'value'],
  price: ['value'],
  size: ['value'],
  sizes: ['value'],
  sizeCount: ['count'],
  category: ['kind'],
  subcategory: ['kind', 'parent'],
  categorySentence: ['kind'],
  subcategorySentence: ['kind', 'parent'],
  bullet: ['label', 'value'],
  pair: ['first', 'second'],
  subject: ['name', 'phrase'],
  leadSubject: ['lead', 'name'],
  teaser: ['kind', 'lead'],
  bareSubject: ['name'],
  headline: ['kind', 'brand'],
};

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
      const used = locale.frames[message].map((frame) =>
        [...frame.matchAll(/\{(?:a )?(\w+)\}/g)].map((match) => match[1]),
      );
      for (const names of used) expect(names.map((name) => name.toLowerCase()).sort()).toEqual([...slots].sort());
      expect(new Set(locale.frames[message]).size).toBe(locale.frames[message].length);
    },
  );

  it('uses no words of its own that make a claim', () => {
    const wordings = Object.values(locale.frames).flat().map(literalsOf).join(' ').toLowerCase();
    const words = new Set(wordings.match(/\p{L}+/gu));
    expect(CLAIMS.filter((claim) => words.has(claim))).toEqual([]);
  });

  it('has a phrase for yes and another one for no', () => {
    for (const { holds, fails } of Object.values(locale.polarities)) expect(fails).not.toBe(holds);
  });
});
