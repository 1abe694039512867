import { type ChannelName } from '@attune/contracts';
import { verdictOf } from '../verify/verdict';
import { type FreeTextOptions, writeFreeText } from './free-text';
import { ScriptedModel, shirt, wanted } from './test-products';

function write(model: ScriptedModel, channel: ChannelName = 'product_page', options: Partial<FreeTextOptions> = {}) {
  const { product, plan, grammar, catalog, policy } = wanted(shirt, { channel });
  return writeFreeText(product, plan, model, { channel, grammar, catalog, policy, ...options });
}
const GOOD = { body: 'The Aster shirt by Nordwind is made of organic linen. It comes in navy and white.' };

describe('writeFreeText', () => {
  it('gives a text that somebody must read first, however well it passes, with the rules’ words for yes and no', async () =>
    expect(await write(new ScriptedModel([GOOD]))).toEqual({
      fields: [{ name: 'body', text: `${GOOD.body} It is not waterproof.` }],
      verdict: { outcome: 'pass', findings: [] },
      needsReview: true,
      writer: 'model:scripted',
      promptVersion: 1,
      attempts: 1,
    }));

  it('tells the model the facts as data, but no price and nothing that is yes or no', async () => {
    const model = new ScriptedModel([GOOD]);
    await write(model);
    const [, task] = model.asked[0].messages.map(({ content }) => content);
    expect(task).toContain('{"label":"material","value":"organic linen"}');
    expect(task).not.toMatch(/49|waterproof/);
  });

  it.each<[string, string, unknown]>([
    ['braces', 'has braces', { body: 'The {name} shirt is by Nordwind.' }],
    ['a loop', 'repeats itself', { body: 'It is in in in navy.' }],
    ['another language', 'language', { body: 'Das Hemd ist von Nordwind und im Bereich der Hemden.' }],
    ['too much', 'longer than', { body: Array.from({ length: 300 }, (_, at) => `by w${at}`).join(' ') }],
    ['a refusal', 'refusal', { body: 'I cannot write that.' }],
    ['another shape', 'expected string', { body: ['x'] }],
  ])('refuses %s after one retry', async (_, found, answer) =>
    expect(await write(new ScriptedModel([answer, answer]))).toMatchObject({
      refused: expect.stringContaining(found) as unknown,
      attempts: 2,
    }),
  );

  it('refuses what the check refuses', async () => {
    const verify = () =>
      verdictOf([
        { check: 'claims', severity: 'hard', field: 'body', start: 0, end: 4, words: 'best', reason: 'a superlative' },
      ]);
    expect(await write(new ScriptedModel([GOOD, GOOD]), 'product_page', { verify })).toMatchObject({
      refused: 'not accepted: "body": "best": a superlative.',
    });
  });

  it('checks the model’s field together with the rules’ other ones', async () => {
    const rules = [
      { name: 'title', text: 'Aster', sentences: [] },
      { name: 'body', text: 'Old.', sentences: [] },
    ];
    expect(await write(new ScriptedModel([GOOD]), 'product_page', { rules })).toMatchObject({
      fields: [{ name: 'title', text: 'Aster' }, { name: 'body' }],
    });
  });

  it('does not ask where models do not write', async () => {
    const model = new ScriptedModel([GOOD]);
    expect(await write(model, 'chat_answer')).toMatchObject({ attempts: 0 });
    expect(model.asked).toHaveLength(0);
  });
});
