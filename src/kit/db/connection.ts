/** What both homes of the database can do for us: the only surface the rest of the program stands on. */
export interface Connection {
  query(sql: string, parameters: readonly unknown[]): Promise<{ rows: unknown[]; affectedRows: number }>;
  /** Several statements without parameters: migrations and transaction control. */
  exec(sql: string): Promise<void>;
  /** Rows in COPY’s text format, added to a table: see `bulk-copy.ts`. */
  copy(target: string, text: string): Promise<void>;
}

export interface ConnectionSource {
  readonly kind: 'pglite' | 'server';
  acquire(): Promise<Connection>;
  /** `broken` when the connection itself failed and must not be used again. */
  release(connection: Connection, broken?: boolean): void;
  close(): Promise<void>;
}
