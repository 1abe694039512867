import { z } from 'zod';
import { identifier } from '../text';
import { envelope } from './envelope';

/** A product was put on a wish list. */
export const addToWishlist = envelope.extend({ type: z.literal('add_to_wishlist'), itemId: identifier });
