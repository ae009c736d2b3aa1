/** The part of video.js that is used; its core build has no types of its own. */
declare module 'video.js/core.es.js' {
  export type Track = EventTarget & {
    kind: string;
    label: string;
    language: string;
    mode: 'disabled' | 'hidden' | 'showing';
    cues: ArrayLike<TextTrackCue> | null;
    activeCues: ArrayLike<TextTrackCue> | null;
  };
  export type TrackList = ArrayLike<Track> & { on(event: string, run: () => void): void };
  export type Player = {
    el(): HTMLElement;
    controls(areSeen: boolean): void;
    ready(run: () => void): void;
    on(event: string | string[], run: () => void): void;
    trigger(event: string): void;
    textTracks(): TrackList;
    /** The second value keeps the text when another file is played. */
    addRemoteTextTrack(
      text: { src: string; label: string; srclang: string; kind: string },
      isKept: boolean,
    ): void;
    playbackRate(rate?: number): number;
    defaultPlaybackRate(rate?: number): number;
    muted(isMuted?: boolean): boolean;
    isFullscreen(): boolean;
    requestFullscreen(): Promise<void>;
    exitFullscreen(): Promise<void>;
  };
  type VideoJs = (video: HTMLVideoElement, options: object) => Player;
  const videojs: VideoJs;
  export default videojs;
}
