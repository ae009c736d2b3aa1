/** Whether something fills the whole screen; where browsers cannot tell, nothing does. */
export const isFull = (): boolean => Boolean(document.fullscreenElement);

/**
 * Lets the page fill the screen, or no longer. A browser that cannot (iPhone, Safari before 16.4) shows
 * the same in its window.
 */
export function fillWall(isOn: boolean): void {
  const asked = isOn
    ? document.documentElement.requestFullscreen?.()
    : isFull()
      ? document.exitFullscreen?.()
      : undefined;
  void asked?.catch(() => undefined);
}
