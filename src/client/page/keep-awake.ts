/** What browsers have that can keep a screen from going to sleep; older ones have nothing. */
type Lock = { release(): Promise<void> };
type Wakeful = { wakeLock?: { request(kind: 'screen'): Promise<Lock> } };

/** Whether the browser has a way to keep the screen awake; a laptop that saves its battery may still say no. */
export const canKeepAwake = (): boolean => (navigator as Wakeful).wakeLock !== undefined;

/**
 * Keeps the screen awake; gives how to let it sleep again. `told` hears, each time it is asked for,
 * whether it is so: where it is not, whoever sets up the screen does it in the computer's own settings.
 */
export function keepAwake(told: (isAwake: boolean) => void = () => undefined): () => void {
  let lock: Lock | undefined;
  let isOver = false;
  const letSleep = (): void => void lock?.release().catch(() => undefined);
  const ask = async (): Promise<void> => {
    // It ends whenever the page is hidden, and is asked for once more.
    if (isOver || document.visibilityState !== 'visible') return;
    try {
      lock = await (navigator as Wakeful).wakeLock?.request('screen');
      if (isOver) letSleep();
      else told(lock !== undefined);
    } catch {
      told(false);
    }
  };
  document.addEventListener('visibilitychange', ask);
  void ask();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', ask);
    letSleep();
  };
}
