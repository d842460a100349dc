/** Rows as PostgreSQL’s COPY reads them in its text format: given as the only parameter, they make a statement a copy. */
export class CopiedRows {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
