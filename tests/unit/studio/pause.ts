import { setTimeout as wait } from 'node:timers/promises';

/** A job for a thread that takes `ms`. */
export const pause = (ms: number): Promise<number> => wait(ms, ms);
