import { z } from 'zod';
import { identifier } from '../text';
import { envelope } from './envelope';

/** A product page was opened. */
export const viewItem = envelope.extend({ type: z.literal('view_item'), itemId: identifier });
