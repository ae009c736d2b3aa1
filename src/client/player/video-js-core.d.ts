/** The part of video.js that is used; its core build has no types of its own. */
declare module 'video.js/core.es.js' {
  export type Track = EventTarget & {
    kind: string;
    label: string;
    language: string;
    mode: 'disabled' | 'hidden' | 'showing';
    activeCues: ArrayLike<TextTrackCue> | null;
  };
  export type TrackList = ArrayLike<Track> & { on(event: string, run: () => void): void };
  export type Component = { el(): HTMLElement };
  export type Player = {
    el(): HTMLElement;
    ready(run: () => void): void;
    on(event: string | string[], run: () => void): void;
    trigger(event: string): void;
    textTracks(): TrackList;
    playbackRate(rate?: number): number;
    defaultPlaybackRate(rate?: number): number;
    muted(isMuted?: boolean): boolean;
    isFullscreen(): boolean;
    requestFullscreen(): Promise<void>;
    exitFullscreen(): Promise<void>;
  };
  export class Button {
    constructor(player: Player, options: object);
    player_: Player;
    el(): HTMLElement;
    controlText(words: string): void;
    handleClick(): void;
  }
  type VideoJs = {
    (video: HTMLVideoElement, options: object): Player;
    getComponent(name: 'Button'): typeof Button;
    registerComponent(name: string, component: typeof Button): void;
  };
  const videojs: VideoJs;
  export default videojs;
}
