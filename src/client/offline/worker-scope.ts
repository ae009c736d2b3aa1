/**
 * The part of a service worker's world that is used here. TypeScript knows either pages or workers
 * in one project; these are the worker's types, from the Service Workers specification.
 */
export type WaitingEvent = Event & { waitUntil(work: Promise<unknown>): void };

export type FetchEvent = WaitingEvent & {
  readonly request: Request;
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response> | Response): void;
};

export type MessageEventOfWorker = WaitingEvent & { readonly data: unknown };

export type WorkerScope = {
  readonly location: Location;
  readonly navigator: Navigator & { connection?: { saveData?: boolean } };
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  importScripts(...addresses: string[]): void;
  addEventListener(type: 'install' | 'activate', act: (event: WaitingEvent) => void): void;
  addEventListener(type: 'fetch', act: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', act: (event: MessageEventOfWorker) => void): void;
};

export const scope = globalThis as unknown as WorkerScope;
