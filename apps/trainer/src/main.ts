import { run } from '@attune/service-runtime';
import { readConfig } from './config';
import { createService } from './service';

run('trainer', (context) => createService(readConfig(process.env, process.argv.slice(2)), context));
