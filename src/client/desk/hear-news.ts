/** A problem as the check tells it: how loud, where it stands, and the step or screen it belongs to. */
export type Told = {
  kind: 'fault' | 'look' | 'todo';
  file: string;
  line: number;
  field?: string;
  message: string;
  /** Lines under the message: the places that it is about. */
  shown?: string[];
  remedy: string;
  place: { guide?: string; twin?: string; step?: string; number?: number; screen?: string };
};

/** What the desk tells of: its boards are others, or what is said of the content is. */
export type News = { kind: 'boards' } | { kind: 'told'; told: Told[] };

/**
 * Hears what the desk tells, as long as the page is seen: a browser has few lines to one server, and
 * somebody who writes has many pages open. `isThere` is told whether the desk answers.
 */
export function hearNews(
  address: string,
  hear: (news: News) => void,
  isThere: (there: boolean) => void = () => undefined,
): void {
  let line: EventSource | undefined;
  const open = () => {
    line ??= new EventSource(address);
    line.onmessage = ({ data }: MessageEvent<string>) => hear(JSON.parse(data) as News);
    line.onopen = () => isThere(true);
    line.onerror = () => isThere(false);
  };
  const close = () => {
    line?.close();
    line = undefined;
  };
  const follow = () => (document.hidden ? close() : open());
  document.addEventListener('visibilitychange', follow);
  addEventListener('pagehide', close);
  addEventListener('pageshow', follow);
  follow();
}
