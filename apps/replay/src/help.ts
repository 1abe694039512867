import { DEMO_SHOP_DEFAULTS } from '@attune/demo-shop';
import { knownFormats } from '@attune/event-import';

const { seed, products, shoppers, events, days } = DEMO_SHOP_DEFAULTS;

export const HELP = `replay: brings history into Attune, by the way that live events take

  replay import PATH… [--currency USD] [--tenant default] [--dry-run]
      Reads files, and the files of folders, and posts items and events to the collector. Ids are made from the rows,
      so importing a file again stores nothing twice. Malformed rows are told by line; the others are imported.
  replay import --demo-shop [--seed ${seed}] [--products ${products}] [--shoppers ${shoppers}] [--events ${events}] [--days ${days}] [--end DATE]
      Makes a shop and its history up from a seed. The history ends at the last midnight (UTC) unless told.
  replay run --from TIME [--to TIME] [--speed N|max] [--tenant NAME]
      Publishes again what came in on the topic of events from one moment (included) to another (excluded; the end of
      the topic unless told). The moments are those at which the events arrived, not those at which they happened.
      --speed 1 keeps the time between them, --speed 60 makes an hour a minute. Events keep their ids: what is stored
      already is not stored again.

Environment
  COLLECTOR_URL   import: where the collector answers; http://127.0.0.1:4100 unless told
  API_KEY         import: the key, when the collector asks for one
  KAFKA_BROKERS   run: host:port[,host:port…]
  TOPIC_PREFIX    run: the first part of the topics' names; attune unless told
  PROGRESS=json   progress as JSON lines on the standard output

Exit codes: 0 done (with malformed rows, too), 1 not finished or nothing accepted, 2 the command line or a file cannot be read, 130 interrupted

${knownFormats()}
`;
