declare module '@echogarden/espeak-ng-emscripten' {
  export default function loadEspeak(): Promise<{ eSpeakNGWorker: new () => unknown }>;
}
