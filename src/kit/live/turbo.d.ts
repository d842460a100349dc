declare module '@hotwired/turbo' {
  /** The running session: `refresh` fetches the page again and morphs it. */
  export const session: { refresh(url: string): void };
}
