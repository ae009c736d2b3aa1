/**
 * The last job of every thread that makes films, and the first file it loads. It does nothing: when
 * it has been answered, nothing else is going on in the thread, and it can be ended.
 */
export const comeToRest = (): void => undefined;
