/** Lets through so many a second, in the order in which they come, whoever they are. */
export class Turnstile {
  readonly #most: number;
  readonly #clock: { readonly now: () => number; readonly wait: (milliseconds: number) => Promise<void> };
  /** The last ones let through, oldest first. */
  readonly #passed: number[] = [];
  #closedUntil = 0;
  #line: Promise<void> = Promise.resolve();

  constructor(most: number, clock: { now: () => number; wait: (milliseconds: number) => Promise<void> }) {
    this.#most = most;
    this.#clock = clock;
  }

  /** Once it is one’s turn. */
  pass(): Promise<void> {
    this.#line = this.#line.then(() => this.#turn());
    return this.#line;
  }

  /** Nobody goes through for so long. */
  closeFor(milliseconds: number): void {
    this.#closedUntil = Math.max(this.#closedUntil, this.#clock.now() + milliseconds);
  }

  async #turn(): Promise<void> {
    for (;;) {
      const now = this.#clock.now();
      const oldest = this.#passed.length < this.#most ? 0 : (this.#passed[0] ?? 0) + 1_000;
      const pause = Math.max(oldest, this.#closedUntil) - now;
      if (pause <= 0) break;
      await this.#clock.wait(pause);
    }
    this.#passed.push(this.#clock.now());
    if (this.#passed.length > this.#most) this.#passed.shift();
  }
}
