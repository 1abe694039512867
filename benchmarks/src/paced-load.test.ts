import { pacedLoad } from './paced-load';

it('ends at once with the error of a call that fails, and begins no more', async () => {
  const call = jest.fn(() => Promise.reject(new Error('refused')));
  const slowly = { perSecond: 0.1, seconds: 28 };
  await expect(pacedLoad(call, slowly)).rejects.toThrow('refused');
  expect(call).toHaveBeenCalledTimes(1);
});
