import { readArguments, UsageError } from './arguments';

describe('the command line', () => {
  test('import of files and folders', () => {
    expect(
      readArguments(['import', 'a.csv', 'folder', '--currency', 'EUR', '--tenant', 'shop-1', '--dry-run']),
    ).toEqual({
      name: 'import',
      source: { paths: ['a.csv', 'folder'] },
      currency: 'EUR',
      tenant: 'shop-1',
      dryRun: true,
    });
  });

  test('import of the demo shop, whose history ends with yesterday', () => {
    const command = readArguments(['import', '--demo-shop', '--seed', '7', '--events', '1000']);
    const midnight = new Date();
    midnight.setUTCHours(0, 0, 0, 0);
    expect(command).toMatchObject({
      source: { demoShop: { seed: 7, products: 2_400, shoppers: 5_000, events: 1_000, days: 60, end: midnight } },
    });
  });

  test('run of a range', () => {
    expect(
      readArguments(['run', '--from', '2026-11-24', '--to', '2026-11-25T08:30:00+01:00', '--speed', 'max']),
    ).toEqual({
      name: 'run',
      from: new Date('2026-11-24T00:00:00Z'),
      to: new Date('2026-11-25T07:30:00Z'),
      speed: Infinity,
      tenant: undefined,
    });
  });

  test.each([[[]], [['--help']], [['help']], [['import', '--help']], [['run', '-h']]])('%j asks for help', (args) => {
    expect(readArguments(args)).toEqual({ name: 'help' });
  });

  test.each([
    [['frob'], /unknown command "frob"/],
    [['import'], /either files and folders, or --demo-shop/],
    [['import', 'a.csv', '--demo-shop'], /either files and folders, or --demo-shop/],
    [['import', 'a.csv', '--seed', '3'], /--seed goes with --demo-shop only/],
    [['import', '--demo-shop', '--events', 'many'], /--events must be a whole number, not "many"/],
    [['import', 'a.csv', '--currency', 'euro'], /--currency must be an ISO 4217 code/],
    [['import', 'a.csv', '--tenant', 'My Shop'], /--tenant must be/],
    [['import', 'a.csv', '--frob'], /Unknown option '--frob'/],
    [['run'], /run needs --from/],
    [['run', '--from', 'yesterday'], /--from must be like 2026-11-25/],
    [['run', '--from', '2026-11-25T08:30:00'], /--from must be like/],
    [['run', '--from', '2026-11-25', '--to', '2026-11-25'], /--to must be later than --from/],
    [['run', '--from', '2026-11-25', '--speed', '0'], /--speed must be a number above 0, or max, not "0"/],
  ])('%j is refused with what would be right', (args, message) => {
    expect(() => readArguments(args)).toThrow(UsageError);
    expect(() => readArguments(args)).toThrow(message);
  });
});
