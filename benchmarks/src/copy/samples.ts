import { channelName } from '@attune/contracts';
import { type Affinity, compose, type Copy, extractFacts, negotiate } from '@attune/copy-generation';
import type { CopyCatalog } from './catalogs';

const SAMPLES = 10;
const QUESTIONS = ['What is it made of?', 'Is it waterproof?', 'How much is it?', 'Which sizes are there?'];

/** Two shoppers by what they look at; never by who they are. */
const SHOPPERS: Readonly<Record<string, readonly Affinity[]>> = {
  'looks at materials': [{ attribute: 'material', value: '', weight: 1 }],
  'looks at colours': [{ attribute: 'colour', value: '', weight: 1 }],
};

/** What two shoppers read about the same products, channel by channel, with the facts behind each text. */
export function samples({ items }: CopyCatalog): string {
  const step = Math.floor(items.length / SAMPLES);
  const products = Array.from({ length: SAMPLES }, (_, n) => extractFacts(items[n * step]));
  const grammar = negotiate('en')!;
  const lines: string[] = [];
  for (const channel of channelName.options) {
    lines.push(`## ${channel}`, '');
    products.forEach((product, n) => {
      const question = channel === 'chat_answer' ? QUESTIONS[n % QUESTIONS.length] : undefined;
      lines.push(`${n + 1}. ${product.name.values[0]}${question ? `: ${question}` : ''}`);
      for (const [shopper, affinities] of Object.entries(SHOPPERS)) {
        const copy = compose(product, { channel, grammar, affinities, question, seed: n });
        lines.push(`   - ${shopper}: ${textOf(copy)} [${factsOf(copy)}]`);
      }
    });
    lines.push('');
  }
  return lines.join('\n');
}

function textOf({ fields }: Copy): string {
  return fields.map(({ text }) => text).join(' | ');
}

function factsOf({ fields }: Copy): string {
  const cited = fields.flatMap(({ sentences }) => sentences).flatMap(({ facts }) => facts);
  return [...new Set(cited.map(({ field, value }) => `${field}=${value}`))].join('; ');
}
