declare module '@hotwired/turbo' {
  /** Fetches an address and draws it; the same address with `replace` is morphed. */
  export function visit(address: string, options: { action: 'replace'; shouldCacheSnapshot: boolean }): void;
}
