export interface WorkerOptions {
  /** Folder on disk; null keeps everything in memory (tests). */
  readonly folder: string | null;
  /** A dumped data directory to start from. */
  readonly template: string | null;
}

export type WorkerRequest =
  | { id: number; verb: 'query'; sql: string; parameters: readonly unknown[] }
  | { id: number; verb: 'exec'; sql: string }
  | { id: number; verb: 'copy'; target: string; rows: Uint8Array<ArrayBuffer> }
  | { id: number; verb: 'dump' | 'close' };

export interface WorkerFault {
  message: string;
  code: string | null;
  constraint: string | null;
}

export type WorkerAnswer =
  | { id: number; rows: unknown[]; affectedRows: number }
  | { id: number; error: WorkerFault };
