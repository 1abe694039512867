import { readConfig } from '../config';
import { modelConfigOf } from './model-config';

const OTHERS = { PORT: '5002', DATABASE_URL: 'postgresql://u:p@127.0.0.1:5432/d', KAFKA_BROKERS: 'a:1' };
const MODEL = { LLM_BASE_URL: 'https://llm.example/v1', LLM_API_KEY: 'sk-very-secret', LLM_MODEL: 'small' };
const read = (env: Record<string, string>) => modelConfigOf(readConfig({ ...OTHERS, ...env }));

it('has no model unless one is configured', () => {
  expect(read({})).toBeUndefined();
  expect(read({ ...MODEL, LLM_BASE_URL: '' })).toBeUndefined();
});

it('has a model with bounds, whoever sets none', () => {
  expect(read(MODEL)).toEqual({
    ...{ baseUrl: 'https://llm.example/v1', apiKey: 'sk-very-secret', model: 'small', timeoutMs: 30_000, maxCalls: 2 },
    ...{ callsPerDay: 2_000, tokensPerDay: 2_000_000, temperature: undefined, tokenLimit: 'max_completion_tokens' },
  });
  const bounds = { LLM_TIMEOUT_MS: '500', LLM_MAX_CALLS: '4', LLM_CALLS_PER_DAY: '0', LLM_TOKENS_PER_DAY: '9' };
  const rest = { LLM_TEMPERATURE: '0.2', LLM_TOKEN_LIMIT_FIELD: 'max_tokens', LLM_API_KEY: '' };
  expect(read({ ...MODEL, ...bounds, ...rest })).toEqual({
    ...{ baseUrl: 'https://llm.example/v1', apiKey: undefined, model: 'small', timeoutMs: 500, maxCalls: 4 },
    ...{ callsPerDay: 0, tokensPerDay: 9, temperature: 0.2, tokenLimit: 'max_tokens' },
  });
});

it.each<[string, Record<string, string>]>([
  ['LLM_MODEL', { LLM_BASE_URL: MODEL.LLM_BASE_URL }],
  ['LLM_BASE_URL', { ...MODEL, LLM_BASE_URL: 'llm.example' }],
  ['LLM_BASE_URL', { ...MODEL, LLM_BASE_URL: 'https://sk-very-secret@llm.example/v1' }],
  ['LLM_BASE_URL', { ...MODEL, LLM_BASE_URL: 'https://:sk-very-secret@llm.example/v1' }],
  ['LLM_BASE_URL', { ...MODEL, LLM_BASE_URL: 'https://llm.example/v1?key=sk-very-secret' }],
  ['LLM_BASE_URL', { ...MODEL, LLM_BASE_URL: 'https://llm.example/v1#chat' }],
  ['LLM_API_KEY', { ...MODEL, LLM_API_KEY: 'sk-very-secret\n' }],
  ['LLM_TIMEOUT_MS', { ...MODEL, LLM_TIMEOUT_MS: '10s' }],
  ['LLM_MAX_CALLS', { ...MODEL, LLM_MAX_CALLS: '0' }],
  ['LLM_CALLS_PER_DAY', { ...MODEL, LLM_CALLS_PER_DAY: '-1' }],
  ['LLM_TOKENS_PER_DAY', { ...MODEL, LLM_TOKENS_PER_DAY: '1.5' }],
  ['LLM_TEMPERATURE', { ...MODEL, LLM_TEMPERATURE: '2.5' }],
  ['LLM_TOKEN_LIMIT_FIELD', { ...MODEL, LLM_TOKEN_LIMIT_FIELD: 'tokens' }],
])('names %s where it is not right, and never the key', (name, env) => {
  expect(() => read(env)).toThrow(`${name}: `);
  expect(() => read(env)).not.toThrow(/very-secret/);
});
