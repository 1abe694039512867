import { run } from '@attune/service-runtime';
import { readConfig } from './config';
import { createService } from './service';

run('copywriter', readConfig, createService);
