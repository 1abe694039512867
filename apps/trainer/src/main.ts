import { run } from '@attune/service-runtime';
import { readConfig } from './config';
import { runModels } from './models/run-models';
import { createService } from './service';

const [command, ...args] = process.argv.slice(2);
if (command === 'models') {
  void runModels(args, process.env).then((code) => process.exit(code));
} else {
  run('trainer', (context) => createService(readConfig(process.env, process.argv.slice(2)), context));
}
