import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Lang } from '#kit/i18n.ts';
import { isPartialDate } from '#kit/partial-date.ts';
import type { Settings } from '../settings.ts';
import { rechercheEntreprisesBase } from '../sirene/gateways/recherche-entreprises.ts';
import type { DiffCall } from './register-diff.ts';
import type { LookupCall } from './register-lookup.ts';

/** One call of the command line, read and checked: what is wrong with it is kept in `faults`, all at once. */
export interface Call {
  readonly words: readonly string[];
  readonly lang: Lang;
  readonly json: boolean;
  readonly help: boolean;
  readonly empty: boolean;
  readonly out: string;
  /** The published file of votes to count again, « - » for standard input; null: the journal is what is verified. */
  readonly sitting: string | null;
  /** The files of `register match`; null where none was named. */
  readonly match: {
    readonly against: string | null;
    readonly queries: string | null;
    readonly out: string | null;
  };
  /** The file of `register contours`, and what is said of it. */
  readonly contours: {
    readonly file: string | null;
    readonly source: string | null;
    readonly date: string | null;
    readonly licence: string | null;
  };
  /** The files of `register import`, and what is said of them; null where nothing was. */
  readonly stock: StockCall;
  /** Who `register lookup` looks for. */
  readonly lookup: LookupCall;
  /** The files that `register diff` compares. */
  readonly diff: DiffCall;
  /** Who becomes administrator at this start; null for nobody new. */
  readonly administrator: string | null;
  readonly settings: Settings;
  readonly faults: readonly string[];
}

/** What `register import` is asked. */
export interface StockCall {
  readonly legalUnits: string | null;
  readonly establishments: string | null;
  /** The day of the edition, YYYY-MM-DD. */
  readonly published: string | null;
  readonly title: string | null;
  /** Why natural persons are to be kept. */
  readonly personsReason: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

const options = {
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  out: { type: 'string' },
  administrator: { type: 'string' },
  sitting: { type: 'string' },
  against: { type: 'string' },
  queries: { type: 'string' },
  name: { type: 'string' },
  commune: { type: 'string' },
  website: { type: 'string' },
  before: { type: 'string' },
  after: { type: 'string' },
  key: { type: 'string' },
  source: { type: 'string' },
  date: { type: 'string' },
  licence: { type: 'string' },
  'legal-units': { type: 'string' },
  establishments: { type: 'string' },
  published: { type: 'string' },
  title: { type: 'string' },
  'natural-persons': { type: 'string' },
  lang: { type: 'string' },
  empty: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the words and options of a call, and the settings from the environment. Pure: the environment is an argument. */
export function readCall(args: readonly string[], env: Environment): Call {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const faults: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option' && !(token.name in options)) faults.push(token.rawName);
  }
  const text = (name: keyof typeof options): string | null => {
    const value = values[name];
    if (typeof value === 'string') return value;
    if (value === true && options[name].type === 'string') faults.push(`--${name}`);
    return null;
  };
  const port = Number(text('port') ?? env['PORT'] ?? '3000');
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    faults.push(`--port ${text('port') ?? env['PORT']}`);
  const lang = text('lang');
  if (lang !== null && lang !== 'fr' && lang !== 'en') faults.push(`--lang ${lang}`);
  const out = text('out');
  const administrator = text('administrator')?.trim().toLowerCase() ?? null;
  if (administrator !== null && !/^[^@\s]+@[^@\s]+$/.test(administrator))
    faults.push(`--administrator ${administrator}`);
  const stock = {
    legalUnits: text('legal-units'),
    establishments: text('establishments'),
    published: text('published'),
    title: text('title'),
    personsReason: text('natural-persons')?.trim() || null,
  };
  if (stock.published !== null && !isDay(stock.published)) faults.push(`--published ${stock.published}`);
  const smtpUrl = env['SMTP_URL'] || null;
  return {
    words: positionals,
    lang: lang === 'en' || lang === 'fr' ? lang : languageOf(env),
    json: values['json'] === true,
    help: values['help'] === true,
    empty: values['empty'] === true,
    out: out ?? './export',
    sitting: text('sitting'),
    match: { against: text('against'), queries: text('queries'), out },
    contours: {
      file: positionals[2] ?? null,
      source: text('source'),
      date: text('date'),
      licence: text('licence'),
    },
    stock,
    lookup: { name: text('name'), commune: text('commune'), website: text('website') },
    diff: { before: text('before'), after: text('after'), key: text('key'), out },
    administrator,
    faults,
    settings: {
      port,
      host: text('host') ?? env['HOST'] ?? 'localhost',
      dataFolder: resolve(text('data') ?? env['TOTEM_DATA'] ?? './data'),
      databaseUrl: env['DATABASE_URL'] || null,
      publicUrl: env['PUBLIC_URL']?.replace(/\/+$/, '') || null,
      smtpUrl,
      basemap: env['TOTEM_BASEMAP'] ? resolve(env['TOTEM_BASEMAP']) : null,
      mailFrom: env['MAIL_FROM'] ?? 'totem@localhost',
      s3: s3Of(env, faults),
      onlineRegister: onlineRegisterOf(env, faults),
      demo: smtpUrl === null,
    },
  };
}

function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

function languageOf(env: Environment): Lang {
  return /^en/i.test(env['LC_ALL'] ?? env['LANG'] ?? '') ? 'en' : 'fr';
}

/** « on », the address of another instance of the same service, or nothing. */
function onlineRegisterOf(env: Environment, faults: string[]): string | null {
  const said = env['TOTEM_RECHERCHE_ENTREPRISES'] ?? '';
  if (said === '' || said === 'off') return null;
  if (said === 'on') return rechercheEntreprisesBase;
  if (/^https?:\/\/[^\s]+$/.test(said) && URL.canParse(said)) return said;
  faults.push('TOTEM_RECHERCHE_ENTREPRISES');
  return null;
}

function s3Of(env: Environment, faults: string[]): Settings['s3'] {
  const endpoint = env['S3_ENDPOINT'];
  if (!endpoint) return null;
  const need = (name: string): string => {
    if (!env[name]) faults.push(name);
    return env[name] ?? '';
  };
  return {
    endpoint,
    bucket: need('S3_BUCKET'),
    region: env['S3_REGION'] ?? 'us-east-1',
    accessKeyId: need('S3_ACCESS_KEY_ID'),
    secretAccessKey: need('S3_SECRET_ACCESS_KEY'),
  };
}
