import { run } from '@attune/service-runtime';
import { type Config, readConfig, USAGE } from './config';
import { runModels } from './models/run-models';
import { createService } from './service';

const [command, ...args] = process.argv.slice(2);
if (command === 'models') {
  void runModels(args, process.env).then((code) => process.exit(code));
} else if (command === '--help' || command === '-h' || command === 'help') {
  process.stdout.write(USAGE);
} else {
  const isJob = ({ INTERVAL_SECONDS }: Config) => INTERVAL_SECONDS === undefined;
  run('trainer', (env) => readConfig(env, process.argv.slice(2)), createService, { isJob });
}
