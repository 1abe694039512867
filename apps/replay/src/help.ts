import { DEMO_SHOP_DEFAULTS } from '@attune/demo-shop';
import { EVENT_KINDS, knownFormats } from '@attune/event-import';

const { seed, products, shoppers, events, days } = DEMO_SHOP_DEFAULTS;

const COMMANDS = {
  import: `  replay import PATH… [--currency USD] [--time-zone ZONE] [--event-type TYPE] [--tenant NAME]
      [--checkpoint FILE] [--problems FILE] [--dry-run]
      Reads files, and the files of folders, and posts items and events to the collector. Ids are made from the rows,
      so importing a file again stores nothing twice. Malformed rows are told by line; the others are imported. Rows
      belong to the tenant that they name (or to the default one), unless --tenant tells another.
      --event-type says what shoppers did in tables without a column for it: ${EVENT_KINDS.join(', ')};
      view_item unless told, rate_item where there are ratings. --currency is that of prices that
      name none, --time-zone (Europe/Berlin, UTC, +02:00) that of times that name none.
      --problems writes every row that was not taken to a file, by line and reason; without it the first 20 are shown.
      With --checkpoint the same command goes on where an interrupted one stood, as long as the files are the same.
  replay import --demo-shop [--seed ${seed}] [--products ${products}] [--shoppers ${shoppers}] [--events ${events}] [--days ${days}] [--end DATE]
      Makes a shop and its history up from a seed. The history ends at the last midnight (UTC) unless told.`,
  run: `  replay run --from TIME [--to TIME] | --offsets PARTITION:FROM-TO,… | --file PATH  [--into shadow]
      [--speed N|max] [--rate N] [--max-lag N] [--tenant NAME] [--type TYPE] [--dry-run] [--checkpoint FILE]
      Publishes again what came in on the topic of events from one moment (included) to another (excluded; the end of
      the topic unless told). The moments are those at which the events arrived, not those at which they happened.
      --speed 1 keeps the time between them, --speed 60 makes an hour a minute, --rate limits the records a second.
      It waits while the historian has more than --max-lag records (20000 unless told) before it. Events keep their
      ids: what is stored already is not stored again. With --checkpoint an interrupted run goes on where it stood.
      --file reads an archive instead, in the pace in which its events occurred, and posts it to the collector.
      --into shadow writes tables beside the live ones (schema attune_shadow), by the same rules, and tells their state.`,
  ledger: `  replay ledger [--from TIME] [--to TIME] [--tenant NAME]
      Settles what became of every event that was accepted: stored, duplicate, in the dead letters or pending. Exit code
      1, with the list, when one is in none of these.`,
  verify: `  replay verify [--tenant NAME]
      A hash of each tenant's stored history, equal for equal content whatever the order in which it came.`,
  rebuild: `  replay rebuild [--rate N]
      Builds the history afresh from the topic beside the live one, and puts it in its place; what comes meanwhile is
      in it. --rate limits the records a second, for the live traffic's sake.`,
  export: `  replay export --out FILE [--format jsonl|parquet] [--from TIME] [--to TIME] [--tenant default]
      Writes the stored events that occurred in the range, oldest first; replay import brings them into the same state.`,
  'dead-letter': `  replay dead-letter list [--from TIME] [--tenant NAME] | show NUMBER | retry NUMBER [--file MENDED] | discard NUMBER
      What was refused, and why. retry sends it again, by its own bytes or a mended copy.`,
  erase: `  replay erase --user ID | --anonymous ID [--tenant default] [--dry-run]
      Forgets a shopper: their history, their dead letters, and what was done in browsers that nobody else signed in
      with. What comes later under the same ids is refused. Prints a receipt. It cannot be undone.`,
};

/** What can be asked for by its name. */
export type CommandName = keyof typeof COMMANDS;

const POSTING = ['import', 'dead-letter', 'run'] as const;
const STREAMING = ['run', 'ledger', 'verify', 'rebuild', 'export', 'dead-letter', 'erase'] as const;
const STORING = ['ledger', 'verify', 'rebuild', 'export', 'erase', 'run'] as const;
const ALL = Object.keys(COMMANDS) as CommandName[];

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

/** Variables, and the commands that read them. */
const ENVIRONMENT: readonly (readonly [readonly CommandName[], string])[] = [
  [
    POSTING,
    'COLLECTOR_URL   import, retry, run --file: where the collector answers; http://127.0.0.1:4100 unless told',
  ],
  [POSTING, 'API_KEY         import, retry, run --file: the key, when the collector asks for one'],
  [STREAMING, 'KAFKA_BROKERS   all but import: host:port[,host:port…]'],
  [STREAMING, 'KAFKA_TLS=true  all but import: with KAFKA_TLS_CA_FILE and KAFKA_SASL_… as the services have them'],
  [STREAMING, "TOPIC_PREFIX    all but import: the first part of the topics' names; attune unless told"],
  [STORING, 'DATABASE_URL    ledger, verify, rebuild, export, erase, run --into shadow: postgresql://…'],
  [ALL, 'PROGRESS=json   progress and results as JSON lines on the standard output'],
];

/** Whether files of foreign formats are read. */
const READING: readonly CommandName[] = ['import', 'run'];

/** What a person needs to use a command; every command, unless one is named. */
export function help(command?: CommandName): string {
  const asked = command === undefined ? ALL : [command];
  const concerns = (commands: readonly CommandName[]) => asked.some((name) => commands.includes(name));
  return [
    command === undefined ? 'replay: brings history into Attune, by the way that live events take\n' : undefined,
    ...asked.map((name) => COMMANDS[name]),
    '\nEnvironment',
    ...ENVIRONMENT.filter(([commands]) => concerns(commands)).map(([, line]) => `  ${line}`),
    '\nExit codes: 0 done (with malformed rows, too), 1 not finished or nothing accepted, 2 the command line or a file cannot be read, 130 interrupted',
    concerns(READING) ? `\n${knownFormats()}` : undefined,
    command === undefined ? '\nreplay COMMAND --help tells of one command' : undefined,
    '',
  ]
    .filter((part) => part !== undefined)
    .join('\n');
}
