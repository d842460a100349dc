import { EventEmitter } from 'node:events';

/** Tells open pages that something changed, never what: they fetch themselves again with their own permissions. */
export interface Live {
  /** Called after the commit. `topic` is a journal subject such as `council/sitting/<id>`. */
  publish(topic: string): void;
  /** Calls back at each publication on the topic; answers the function that stops it. */
  subscribe(topic: string, listener: (version: number) => void): () => void;
  /** The number of the topic's last publication in this process; the first number of all when there was none. */
  version(topic: string): number;
  /** The number of the last publication on any topic: what was read since holds everything up to it. */
  moment(): number;
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

/**
 * Live messages inside one process. `relay` also carries them to the other processes of the same database, if any.
 * `first` is where its numbers begin: a program that starts again must not count what it says with numbers that pages
 * drawn before the fall may hold.
 */
export function createLive(
  relay: (topic: string) => void = () => {},
  first = 0,
): Live & { receive(topic: string): void } {
  const emitter = new EventEmitter().setMaxListeners(0);
  const versions = new Map<string, number>();
  let last = first;
  const receive = (topic: string) => {
    last += 1;
    versions.set(topic, last);
    emitter.emit(topic, last);
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
    version: (topic) => versions.get(topic) ?? first,
    moment: () => last,
    audience: (topic) => emitter.listenerCount(topic),
  };
}
