/** An error of PostgreSQL, the same whichever home it comes from. `code` is the SQLSTATE, `constraint` its name if any. */
export class DatabaseError extends Error {
  readonly code: string | null;
  readonly constraint: string | null;

  constructor(message: string, code: string | null, constraint: string | null) {
    super(message);
    this.name = 'DatabaseError';
    this.code = code;
    this.constraint = constraint;
  }
}

/** The violated constraint's name, or null when the error is of another kind. */
export function violatedConstraint(error: unknown): string | null {
  // Class 23 of SQLSTATE: integrity constraint violation; P0001: raised by one of our triggers, whose message is its name.
  if (!(error instanceof DatabaseError)) return null;
  if (error.code?.startsWith('23')) return error.constraint;
  return error.code === 'P0001' ? error.message : null;
}
