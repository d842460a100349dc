/** Everything the program takes from its surroundings, read once by `start.ts`. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Where the embedded database, the files and the control file live. */
  readonly dataFolder: string;
  /** A PostgreSQL server instead of the embedded database. */
  readonly databaseUrl: string | null;
  /** The address the public uses; null is http://localhost:<port>. */
  readonly publicUrl: string | null;
  /** smtp://user:password@host:port; null keeps mail in the visible local outbox (demo mode). */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** A PMTiles archive laid under live maps; null lays none. */
  readonly basemap: string | null;
  readonly s3: {
    readonly endpoint: string;
    readonly bucket: string;
    readonly region: string;
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
  } | null;
  /** Where legal units may be asked online (API recherche-entreprises); null, the rule: nothing goes out. */
  readonly onlineRegister: string | null;
  /** « Enter as » and the visible outbox: only where no real mail is sent, and the example is there. */
  readonly demo: boolean;
}
