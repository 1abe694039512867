import { parseArguments, UsageError } from './arguments';

test('without arguments: the demo shop, with its page', () => {
  expect(parseArguments([])).toEqual({ check: false, docker: false, help: false });
});

test('all of them', () => {
  expect(parseArguments(['--check', '--docker', '--data', 'a folder', '--help'])).toEqual({
    check: true,
    docker: true,
    data: 'a folder',
    help: true,
  });
});

test.each([
  [['--chekc'], "Unknown option '--chekc'"],
  [['ml-100k'], "Unexpected argument 'ml-100k'"],
  [['--data'], "Option '--data <value>' argument missing"],
  [['--data='], '--data needs the path of a file or a folder'],
  [['--check=yes'], "Option '--check' does not take an argument"],
])('%j is refused, and what is wrong is named', (argv, message) => {
  expect(() => parseArguments(argv)).toThrow(UsageError);
  expect(() => parseArguments(argv)).toThrow(message);
});
