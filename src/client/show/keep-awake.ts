/** What browsers have that can keep a screen from going to sleep; older ones have nothing. */
type Wakeful = { wakeLock?: { request(kind: 'screen'): Promise<{ release(): Promise<void> }> } };

/** Keeps the screen awake while something is shown; gives how to let it sleep again. */
export function keepAwake(): () => void {
  let lock: { release(): Promise<void> } | undefined;
  let isOver = false;
  const ask = async (): Promise<void> => {
    // It ends whenever the page is hidden, and is asked for once more.
    if (isOver || document.visibilityState !== 'visible') return;
    try {
      lock = await (navigator as Wakeful).wakeLock?.request('screen');
    } catch {
      // A laptop that saves its battery says no: the showing goes on.
    }
  };
  document.addEventListener('visibilitychange', ask);
  void ask();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', ask);
    void lock?.release().catch(() => undefined);
  };
}
