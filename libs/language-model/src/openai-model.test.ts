import { createInMemoryModelUse } from '@attune/copy-store';
import { type FinishedCall } from './listener';
import { createOpenAiModel, type OpenAiModelSettings } from './openai-model';
import { fails, late, says, type ScriptedEndpoint, startScriptedEndpoint, type Behaviour } from './scripted-endpoint';
import { REQUEST } from './test-model';

let endpoint: ScriptedEndpoint | undefined;
afterEach(() => endpoint?.stop());

async function start(behaviours: Behaviour[], settings: Partial<OpenAiModelSettings> = {}) {
  endpoint = await startScriptedEndpoint(behaviours);
  return createOpenAiModel({
    baseUrl: endpoint.baseUrl,
    apiKey: 'sk-very-secret',
    model: 'scripted',
    budgetOf: () => ({ calls: 5, tokens: 10_000 }),
    ledger: createInMemoryModelUse(),
    backoff: { maxRetries: 1, initialDelayMs: 1, maxDelayMs: 10 },
    ...settings,
  });
}

describe('createOpenAiModel', () => {
  it('tells its listener of each call: whose, its end, its time and tokens', async () => {
    const finished: FinishedCall[] = [];
    const model = await start([says({}, { tokens: 7 })], { listener: { finished: (call) => finished.push(call) } });
    expect(await model.forTenant('one').generate(REQUEST)).toEqual({ text: '{}', finishReason: 'stop', tokens: 7 });
    expect(finished).toEqual([
      { tenant: 'one', outcome: 'answered', durationMs: expect.any(Number) as unknown, tokens: 7 },
    ]);
  });

  it('has no key and no prompt in its errors, even where the endpoint repeats them', async () => {
    const model = await start([fails(400)]);
    const error = await model
      .forTenant('one')
      .generate(REQUEST)
      .catch((one: unknown) => one);
    const { message, stack, cause } = error as Error;
    expect(message).toBe('the endpoint answered 400');
    expect(cause).toBeUndefined();
    expect(`${stack} ${JSON.stringify(error)}`).not.toMatch(/very-secret|xxxx/);
  });

  it('leaves an endpoint alone that keeps failing, for all tenants, at no cost to their budgets', async () => {
    const circuit: string[] = [];
    const settings = {
      circuit: { failures: 2, openMs: 60_000 },
      listener: { circuit: (state: string) => circuit.push(state) },
    };
    const model = await start([fails(500)], settings);
    await expect(model.forTenant('one').generate(REQUEST)).rejects.toThrow('500');
    for (let i = 0; i < 10; i++) await expect(model.forTenant('other').generate(REQUEST)).rejects.toThrow('too often');
    expect(endpoint?.requests).toHaveLength(2);
    expect(circuit).toEqual(['open']);
  });

  it('stops at the budget of the tenant', async () => {
    const model = await start([says({})]);
    for (let i = 0; i < 5; i++) await model.forTenant('one').generate(REQUEST);
    await expect(model.forTenant('one').generate(REQUEST)).rejects.toThrow('no calls are left today');
    await model.forTenant('other').generate(REQUEST);
  });

  it('asks the endpoint for no more at once than it may', async () => {
    let open = 0;
    let most = 0;
    const counted: Behaviour = (response, request) => {
      most = Math.max(most, ++open);
      response.on('finish', () => open--);
      late(20, says({}))(response, request);
    };
    const model = await start([counted], { concurrency: { maxCalls: 2, maxWaiting: 10 } });
    const tenants = ['a', 'b', 'c', 'd', 'e', 'f'];
    await Promise.all(tenants.map((tenant) => model.forTenant(tenant).generate(REQUEST)));
    expect(most).toBe(2);
  });

  it('sends nothing of an environment that is meant for another client', async () => {
    process.env.OPENAI_CUSTOM_HEADERS = 'X-Other: secret-of-another\nAuthorization: Bearer secret-of-another';
    process.env.OPENAI_ORG_ID = 'org-of-another';
    try {
      const model = await start([says({})]);
      await model.forTenant('one').generate(REQUEST);
      expect(endpoint?.requests[0].authorization).toBe('Bearer sk-very-secret');
      expect(JSON.stringify(endpoint?.requests[0].headers)).not.toMatch(/of-another/);
    } finally {
      delete process.env.OPENAI_CUSTOM_HEADERS;
      delete process.env.OPENAI_ORG_ID;
    }
  });

  it('sends no half a character, which servers fail at: a quoted answer may be cut in the middle of one', async () => {
    const model = await start([says({})]);
    const messages = [{ role: 'user' as const, content: 'cut here: \ud83d' }];
    await model.forTenant('one').generate({ ...REQUEST, messages });
    expect(endpoint?.requests[0].body).toMatchObject({ messages: [{ role: 'user', content: 'cut here: \ufffd' }] });
  });

  it('sends temperature and the older name of the limit only where they are set', async () => {
    const model = await start([says({})], { temperature: 0, tokenLimit: 'max_tokens' });
    await model.forTenant('one').generate(REQUEST);
    expect(endpoint?.requests[0].body).toMatchObject({ temperature: 0, max_tokens: 10 });
    expect(endpoint?.requests[0].body).not.toHaveProperty('max_completion_tokens');
  });
});
