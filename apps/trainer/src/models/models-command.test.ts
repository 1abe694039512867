import { createInMemoryModelRegistry, ModelCorruptError, type TrainingRecord } from '@attune/model-artifact';
import { emptyModel } from '@attune/ranking-model';
import { readModelsArguments, UsageError } from './models-arguments';
import { modelsCommand } from './models-command';

const TENANT = 'default';
const record: TrainingRecord = {
  trainedOn: { interactions: 7, shoppers: 2 },
  metrics: { 'ndcg@10': { model: 0.25, popularity: 0.125 } },
  ...{ seed: 1, trainingSeconds: 1, config: { kind: 'personal' } },
};

/** Three models, published one after the other; the last one serves. */
async function threeModels() {
  // Their moments tell which came before which.
  let moment = 0;
  const models = createInMemoryModelRegistry(() => new Date(++moment));
  const ids: string[] = [];
  for (const itemIds of [['a'], ['a', 'b'], ['a', 'b', 'c']]) {
    ids.push((await models.publish(TENANT, emptyModel(itemIds), record)).modelId);
  }
  return { models, ids };
}

async function run(args: string[], models: Parameters<typeof modelsCommand>[1], json = false) {
  let [out, problems] = ['', ''];
  const output = {
    out: (text: string) => void (out += text),
    problem: (text: string) => void (problems += text),
    json,
  };
  const code = await modelsCommand(readModelsArguments(args), models, TENANT, output);
  return { code, out, problems, serving: await models.currentId(TENANT) };
}

it('lists the newest first, with its figures and which one serves', async () => {
  const { models, ids } = await threeModels();
  const { out } = await run(['list'], models);
  expect(out.split('\n').map((line) => line.slice(0, 2 + ids[0].length))).toEqual([
    ...[`* ${ids[2]}`, `  ${ids[1]}`, `  ${ids[0]}`, 'figures are of each model', '* serves default', ''],
  ]);
  expect(out).toContain('personal  7 interactions  3 items  NDCG@10 0.2500 (popularity 0.1250)');
  const listed = JSON.parse((await run(['list'], models, true)).out) as { modelId: string; serves: boolean }[];
  expect(listed.map(({ serves }) => serves)).toEqual([true, false, false]);
});

it('says what each figure is of: other history, other questions, which two models cannot be compared by', async () => {
  const models = createInMemoryModelRegistry();
  const to = '2026-11-28T06:00:00.000Z';
  const pair = { model: 0.25, popularity: 0.125, serving: 0.2 };
  const one = { ...record, trainedOn: { ...record.trainedOn, to }, metrics: { 'ndcg@10': pair } };
  await models.publish(TENANT, emptyModel(['a']), { ...one, config: { kind: 'personal', model: 'quick' } });
  const { out: alone } = await run(['list'], models);
  expect(alone).toContain(
    `personal (quick)  7 interactions until ${to}  1 items  NDCG@10 0.2500 (popularity 0.1250, what served then 0.2000)`,
  );
  expect(alone).not.toContain('each model’s own');
  await models.publish(TENANT, emptyModel(['b']), one);
  expect((await run(['list'], models)).out).toContain(
    'figures are of each model’s own newest days: they tell it from popularity and from what served then, not from other models\n',
  );
  expect(JSON.parse((await run(['list'], models, true)).out)).toMatchObject([{ to }, { to, model: 'quick' }]);
});

it('goes back one model at a time, and not beyond the first', async () => {
  const { models, ids } = await threeModels();
  expect(await run(['rollback'], models)).toMatchObject({ code: 0, serving: ids[1] });
  expect(await run(['rollback'], models)).toMatchObject({ code: 0, serving: ids[0] });
  expect(await run(['rollback'], models)).toMatchObject({
    ...{ code: 1, serving: ids[0], problems: 'trainer: there is no model before the one that serves\n' },
  });
  expect(await run(['promote', ids[2]], models)).toMatchObject({ code: 0, serving: ids[2] });
});

it('goes back to the one published before, also of two of one moment', async () => {
  const models = createInMemoryModelRegistry(() => new Date(0));
  const { modelId } = await models.publish(TENANT, emptyModel(['a']), record);
  await models.publish(TENANT, emptyModel(['b']), record);
  expect(await run(['rollback'], models)).toMatchObject({ code: 0, serving: modelId });
});

it('does not go back from a model that came to serve meanwhile', async () => {
  const { models, ids } = await threeModels();
  let newest: string | undefined;
  const load: typeof models.load = async (...asked) => {
    newest ??= (await models.publish(TENANT, emptyModel(['d']), record)).modelId;
    return models.load(...asked);
  };
  const { code, problems, serving } = await run(['rollback'], { ...models, load });
  expect({ code, serving }).toEqual({ code: 1, serving: newest });
  expect(problems).toContain(`${newest} has come to serve default meanwhile, in place of ${ids[2]}`);
});

it('leaves serving what serves when the other model is not there, or is broken', async () => {
  const { models, ids } = await threeModels();
  const absent = await run(['promote', 'nobody'], models);
  expect(absent).toMatchObject({ code: 1, serving: ids[2] });
  expect(absent.problems).toBe(
    'trainer: tenant default has no model nobody; trainer models list has those that it has\n',
  );
  const broken = { ...models, load: () => Promise.reject(new ModelCorruptError('popularity', 'its SHA-256 is wrong')) };
  const refused = await run(['promote', ids[0]], broken);
  expect(refused).toMatchObject({ code: 1, serving: ids[2] });
  expect(refused.problems).toContain('popularity');
});

it('names the model that it cannot go back to, and how to have another one serve', async () => {
  const { models, ids } = await threeModels();
  const broken = { ...models, load: () => Promise.reject(new ModelCorruptError('popularity', 'its SHA-256 is wrong')) };
  const { code, problems, serving } = await run(['rollback'], broken);
  expect({ code, serving }).toEqual({ code: 1, serving: ids[2] });
  expect(problems).toContain(`${ids[1]} cannot serve: the model's block popularity is not right`);
  expect(problems).toContain('promote MODEL_ID');
});

it('goes back to the newest that is listed where what serves cannot be read', async () => {
  const { models, ids } = await threeModels();
  const list = async (tenant: string) => (await models.list(tenant)).filter(({ modelId }) => modelId !== ids[2]);
  expect((await run(['list'], { ...models, list })).out).toContain(`${ids[2]} serves default, and cannot be read\n`);
  expect(await run(['rollback'], { ...models, list })).toMatchObject({ code: 0, serving: ids[1] });
});

it('says so where nothing is published', async () => {
  const models = createInMemoryModelRegistry();
  expect(await run(['list'], models)).toMatchObject({ code: 0, out: 'no model of default is published\n' });
  const problems = 'trainer: no model of default is published\n';
  expect(await run(['rollback'], models)).toMatchObject({ code: 1, problems });
});

it.each([[[]], [['promote']], [['promote', 'a', 'b']], [['list', 'all']], [['drop', 'a']], [['list', '--frob']]])(
  'refuses %j, and says what is right',
  (args) => {
    expect(() => readModelsArguments(args)).toThrow(UsageError);
  },
);
