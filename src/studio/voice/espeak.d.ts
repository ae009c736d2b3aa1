declare module '@echogarden/espeak-ng-emscripten' {
  export default function loadEspeak(): Promise<{
    eSpeakNGWorker: new () => unknown;
    /** The engine's whole memory; its size does not change. */
    HEAPU8: Uint8Array;
    /** The files that come with the engine, in memory. */
    FS: {
      readFile(path: string): Uint8Array;
      writeFile(path: string, text: string): void;
      readdir(path: string): string[];
      stat(path: string): { mode: number };
      isDir(mode: number): boolean;
    };
  }>;
}
