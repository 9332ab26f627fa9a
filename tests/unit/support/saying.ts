/** An error with exactly this message, whatever its class, for toThrow. */
import { expect } from 'vitest';

export const saying = (message: string): Error => expect.objectContaining({ message }) as Error;
