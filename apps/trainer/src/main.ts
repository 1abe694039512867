import { run } from '@attune/service-runtime';
import { readConfig, USAGE } from './config';
import { runModels } from './models/run-models';
import { createService } from './service';

const [command, ...args] = process.argv.slice(2);
if (command === 'models') {
  void runModels(args, process.env).then((code) => process.exit(code));
} else if (command === '--help' || command === '-h' || command === 'help') {
  process.stdout.write(USAGE);
} else {
  run('trainer', (env) => readConfig(env, process.argv.slice(2)), createService);
}
