/** Runs beside the page, in the sound's own thread: hands over what the microphone hears as it comes. */
declare const registerProcessor: (name: string, processor: unknown) => void;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}

class Capture extends AudioWorkletProcessor {
  process([channels]: Float32Array[][]): boolean {
    const samples = channels?.[0];
    if (samples) this.port.postMessage(samples.slice());
    return true;
  }
}
registerProcessor('capture', Capture);

export {};
