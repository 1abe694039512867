import { run } from '@attune/service-runtime';
import { readConfig } from './config';
import { createService } from './service';

run('copywriter', async (context) => {
  await createService(readConfig(process.env), context);
});
