import { setTimeout as wait } from 'node:timers/promises';

/** A job for a thread that takes `ms`. */
export const pause = (ms: number): Promise<number> => wait(ms, ms);

/** A job that ends the thread that does it after `ms`. */
export const die = (ms: number): Promise<never> =>
  new Promise(() => {
    setTimeout(() => {
      throw new Error('fell over');
    }, ms);
  });

/** A job that throws what is no error, and has no words. */
export const throwNothing = (): never => {
  throw undefined;
};
