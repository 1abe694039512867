import { z } from 'zod';

/** A whole number as a variable. @param standard where it is not set */
export function wholeNumber(min: number, max: number, standard: number) {
  const message = `must be a whole number, ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d{1,12}$/, message)
    .transform(Number)
    .refine((number) => number >= min && number <= max, message)
    .default(standard);
}
