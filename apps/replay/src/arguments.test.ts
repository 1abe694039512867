import { readArguments } from './arguments';
import { help } from './help';
import { UsageError } from './option-values';

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
      ...{ checkpoint: undefined, problems: undefined },
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
      ...{ offsets: undefined, file: undefined, into: 'live', tenant: undefined, type: undefined },
      ...{ speed: Infinity, rate: Infinity, maxLag: 20_000 },
      ...{ dryRun: false, checkpoint: undefined },
    });
  });

  test('run of offsets, of one type, with a checkpoint', () => {
    const args = [
      '--offsets',
      '0:100-200,2:0-5',
      '--type',
      'purchase',
      '--rate',
      '500',
      '--max-lag',
      '9',
      '--speed',
      '10x',
    ];
    expect(readArguments(['run', ...args, '--dry-run', '--checkpoint', 'run.json'])).toMatchObject({
      offsets: new Map([
        [0, { from: 100n, to: 200n }],
        [2, { from: 0n, to: 5n }],
      ]),
      ...{ from: undefined, type: 'purchase', rate: 500, maxLag: 9, speed: 10, dryRun: true, checkpoint: 'run.json' },
    });
  });

  test('erase of a user, whose id is normalised as those of events are', () => {
    expect(readArguments(['erase', '--user', 'Zoe\u0308', '--dry-run'])).toEqual({
      name: 'erase',
      ...{ userId: 'Zo\u00eb', anonymousId: undefined, tenant: 'default', dryRun: true },
    });
  });

  test.each([[[]], [['--help']], [['-h']], [['help']]])('%j asks for help', (args) => {
    expect(readArguments(args)).toEqual({ name: 'help' });
  });

  test.each(['import', 'run', 'ledger', 'verify', 'rebuild', 'export', 'dead-letter', 'erase'] as const)(
    'help for %s alone can be asked for in two ways, whatever else is wrong',
    (command) => {
      expect(readArguments([command, '--frob', '-h'])).toEqual({ name: 'help', command });
      expect(readArguments([command, '--help'])).toEqual({ name: 'help', command });
      expect(readArguments(['help', command])).toEqual({ name: 'help', command });
      expect(help(command)).toMatch(new RegExp(`^ {2}replay ${command} `));
      expect(
        help(command)
          .match(/^ {2}replay ([a-z-]+)/gm)!
          .every((line) => line.endsWith(` ${command}`)),
      ).toBe(true);
    },
  );

  test('help tells of each command, and of the variables and formats that one needs', () => {
    expect(help().match(/^ {2}replay [a-z-]+/gm)).toHaveLength(9);
    expect(help('import')).toMatch(/COLLECTOR_URL[^]*API_KEY[^]*Exit codes[^]*Known formats/);
    expect(help('import')).not.toMatch(/KAFKA_BROKERS|DATABASE_URL/);
    expect(help('erase')).not.toMatch(/API_KEY|Known formats/);
  });

  test.each([
    [['erase'], /either --user ID or --anonymous ID/],
    [['erase', '--user', 'a', '--anonymous', 'b'], /either --user ID or --anonymous ID/],
    [['erase', '--user', 'null'], /--user: stands for "no value"/],
    [['frob'], /unknown command "frob"/],
    [['help', 'frob'], /unknown command "frob"/],
    [['help', 'import', 'run'], /help takes one command/],
    [['import'], /either files and folders, or --demo-shop/],
    [['import', 'a.csv', '--demo-shop'], /either files and folders, or --demo-shop/],
    [['import', 'a.csv', '--seed', '3'], /--seed goes with --demo-shop only/],
    [['import', '--demo-shop', '--events', 'many'], /--events must be a whole number, not "many"/],
    [['import', 'a.csv', '--time-zone', 'Berlin'], /--time-zone must be a name like Europe\/Berlin, .*, not "Berlin"/],
    [['import', 'a.csv', '--event-type', 'bought'], /--event-type must be one of view_item, .*, not "bought"/],
    [['import', 'a.csv', '--currency', 'euro'], /--currency must be an ISO 4217 code/],
    [['import', 'a.csv', '--tenant', 'My Shop'], /--tenant must be/],
    [['import', '--demo-shop', '--checkpoint', 'c.json'], /--checkpoint does not go with --demo-shop/],
    [['import', 'a.csv', '--dry-run', '--checkpoint', 'c.json'], /--checkpoint does not go with --dry-run/],
    [['import', 'a.csv', '--frob'], /Unknown option '--frob'$/],
    [['run'], /run needs one of --from TIME.*, --offsets .* and --file PATH/],
    [['run', '--from', '2026-11-25', '--offsets', '0:0-1'], /one of --from TIME.*, --offsets/],
    [['run', '--file', 'a.jsonl', '--to', '2026-11-25'], /--to goes with --from only/],
    [['run', '--file', 'a.jsonl', '--into', 'void'], /--into must be live or shadow, not "void"/],
    [['run', '--offsets', '0:5-5'], /--offsets must be like 0:100-200/],
    [['run', '--offsets', '0:0-5,0:7-9'], /each partition once/],
    [['run', '--offsets', '0:0-5,'], /--offsets must be like 0:100-200/],
    [['run', '--from', '2026-11-25', '--type', 'sneeze'], /--type must be one of .*purchase/],
    [['run', '--from', '2026-11-25', '--rate', '0'], /--rate must be a whole number above 0, not "0"/],
    [['run', '--file', '', '--speed', 'max'], /--file must not be empty/],
    [['run', '--from', '2026-11-25', '--checkpoint='], /--checkpoint must not be empty/],
    [['import', ''], /a path must not be empty/],
    [['run', '--from', '2026-02-30'], /--from must be like 2026-11-25.*, not "2026-02-30"/],
    [['run', '--from', '2026-11-31T08:30:00+01:00'], /--from must be like/],
    [['run', '--from', 'yesterday'], /--from must be like 2026-11-25/],
    [['run', '--from', '2026-11-25T08:30:00'], /--from must be like/],
    [['run', '--from', '2026-11-25', '--to', '2026-11-25'], /--to must be later than --from/],
    [
      ['run', '--from', '2026-11-25', '--speed', '0'],
      /--speed must be a number above 0, like 60 or 10x, or max, not "0"/,
    ],
  ])('%j is refused with what would be right', (args, message) => {
    expect(() => readArguments(args)).toThrow(UsageError);
    expect(() => readArguments(args)).toThrow(message);
  });
});
