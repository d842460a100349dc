import { EventEmitter } from 'node:events';

/** Tells open pages that something changed, never what: they fetch themselves again with their own permissions. */
export interface Live {
  /** Called after the commit. `topic` is a journal subject such as `council/sitting/<id>`. */
  publish(topic: string): void;
  /** Calls back at each publication on the topic; answers the function that stops it. */
  subscribe(topic: string, listener: (version: number) => void): () => void;
  /** Grows by one at each publication in this process; 0 when nothing happened yet. */
  version(topic: string): number;
  /** How many listen to the topic in this process. */
  audience(topic: string): number;
}

/**
 * Where the small, frequent things of a subject are told (a ballot among hundreds): pages hear of them too, but no more
 * often than all of them together can be served.
 */
export function murmurOf(subject: string): string {
  return `${subject}/murmur`;
}

/** Live messages inside one process. `relay` also carries them to the other processes of the same database, if any. */
export function createLive(
  relay: (topic: string) => void = () => {},
): Live & { receive(topic: string): void } {
  const emitter = new EventEmitter().setMaxListeners(0);
  const versions = new Map<string, number>();
  const receive = (topic: string) => {
    const version = (versions.get(topic) ?? 0) + 1;
    versions.set(topic, version);
    emitter.emit(topic, version);
  };
  return {
    receive,
    publish: (topic) => {
      receive(topic);
      relay(topic);
    },
    subscribe: (topic, listener) => {
      emitter.on(topic, listener);
      return () => emitter.off(topic, listener);
    },
    version: (topic) => versions.get(topic) ?? 0,
    audience: (topic) => emitter.listenerCount(topic),
  };
}
