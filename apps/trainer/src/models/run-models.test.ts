import { runModels } from './run-models';

/** What the command writes to standard error, and its exit code. */
async function run(args: string[], env: NodeJS.ProcessEnv) {
  let problems = '';
  const write = jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    problems += String(text);
    return true;
  });
  const code = await runModels(args, env).finally(() => write.mockRestore());
  return { code, problems };
}

it('says in a line that the database is away', async () => {
  const env = { DATABASE_URL: 'postgresql://u:s3cret@127.0.0.1:1/db' };
  const { code, problems } = await run(['list'], env);
  expect(code).toBe(1);
  expect(problems).toMatch(
    /^trainer: .* db at 127\.0\.0\.1:1 \(DATABASE_URL\) .*connect ECONNREFUSED 127\.0\.0\.1:1\n$/,
  );
});

it.each([
  ['the command line', ['drop'], { DATABASE_URL: 'postgresql://u:s3cret@127.0.0.1:1/db' }, 'models needs list'],
  ['the environment', ['list'], { DATABASE_URL: 'postgresql://u:s3cret#1@127.0.0.1:1/db' }, 'DATABASE_URL'],
])('names what is wrong of %s', async (_, args, env, named) => {
  const { code, problems } = await run(args, env);
  expect(code).toBe(2);
  expect(problems).toContain(named);
  expect(problems).not.toContain('s3cret');
});
