import type { Lang } from '#kit/i18n.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { ActorName, FactSource, Mark } from './actor.ts';
import { eurosText, type FigureContent } from './actor-figure.ts';
import { attributionsOf } from './actor-json.ts';
import type { Column } from './file-columns.ts';
import { figureKinds, type Indicator, unknownReasons } from './indicator.ts';
import { codesOf } from './vocabulary.ts';

/** A figure as files hold it: rivals are lines of their own, and `shown` says which one pages show. */
export interface FileFigure {
  readonly actor: ActorName;
  readonly indicator: Indicator;
  readonly period: PartialDate;
  readonly content: FigureContent;
  readonly note: string | null;
  readonly mark: Mark;
  readonly readOn: string;
  readonly shown: boolean;
  readonly source: FactSource;
}

type Rule = Readonly<Record<string, unknown>>;
type FigureColumn = Column<FileFigure> & { readonly rule?: Rule };

const always: Rule = { constraints: { required: true } };
const word: Rule = { constraints: { required: true, pattern: '[a-z0-9-]+' } };
const oneOf = (codes: readonly string[], required: boolean): Rule => ({
  constraints: { ...(required && { required }), enum: codes },
});

/** The columns of /acteurs/chiffres.csv, in order: exactly one of number, amount_eur, words and unknown_reason is filled. */
export const figureFileColumns: readonly FigureColumn[] = [
  column('actor', 'Identifiant de la fiche', 'Name of the profile', (f) => f.actor.slug, word),
  column('actor_name', 'Son nom', 'Its name', (f) => f.actor.name, always),
  column(
    'indicator',
    'Ce qui est compté, en code',
    'What is counted, as a code',
    (f) => f.indicator.code,
    word,
  ),
  column(
    'indicator_fr',
    'Ce qui est compté',
    'What is counted, in French',
    (f) => f.indicator.name.fr,
    always,
  ),
  column('definition_fr', 'Définition', 'Definition, in French', (f) => f.indicator.definition.fr, always),
  column(
    'counted_fr',
    'Périmètre de ce qui est compté',
    'Perimeter of what is counted, in French',
    (f) => f.indicator.counted.fr,
    always,
  ),
  column('unit_fr', 'Unité', 'Unit, in French', (f) => f.indicator.unit.fr, always),
  column(
    'kind',
    'Nature : stock, flux…, en code',
    'Nature: stock, flow…, as a code',
    (f) => f.indicator.kind,
    oneOf(codesOf(figureKinds), true),
  ),
  column('period', 'Année, ou date', 'Year, or date', (f) => f.period, {
    constraints: { required: true, pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' },
  }),
  column(
    'number',
    'Nombre, dans son unité',
    'Number, in its unit',
    (f) => (f.content.is === 'number' ? f.content.number : null),
    {
      type: 'number',
    },
  ),
  column(
    'amount_eur',
    'Somme en euros',
    'Sum in euros',
    (f) => (f.content.is === 'money' ? eurosText(f.content.cents) : null),
    {
      type: 'number',
    },
  ),
  column(
    'words',
    'Les mots de la source, sans nombre unique',
    'The words of the source, where there is no single number',
    (f) => (f.content.is === 'words' ? f.content.words : null),
  ),
  column(
    'unknown_reason',
    'Pourquoi ce n’est pas connu, en code',
    'Why it is not known, as a code',
    (f) => (f.content.is === 'unknown' ? f.content.reason : null),
    oneOf(codesOf(unknownReasons), false),
  ),
  column(
    'shown',
    'true : la valeur affichée ; false : une rivale',
    'true: the value shown; false: a rival',
    (f) => String(f.shown),
    { type: 'boolean', constraints: { required: true } },
  ),
  column('note', 'Remarque', 'Note', (f) => f.note),
  column(
    'mark',
    'S lu dans la source, P lu dans la presse ou chez un tiers, I déduit, ? non établi',
    'S read in the source, P read in the press or a third party, I inferred, ? not established',
    (f) => f.mark,
    oneOf(['S', 'P', 'I', '?'], true),
  ),
  column('source', 'Titre de la source', 'Title of the source', (f) => f.source.title, always),
  column(
    'source_publisher',
    'Qui publie la source',
    'Who publishes the source',
    (f) => f.source.publisher,
    always,
  ),
  column('source_url', 'Adresse de la source', 'Address of the source', (f) => f.source.url, {
    format: 'uri',
    constraints: { required: true },
  }),
  column('read_on', 'Jour où elle a été lue', 'Day on which it was read', (f) => f.readOn, {
    type: 'date',
    constraints: { required: true },
  }),
  column('source_licence', 'Licence et attribution', 'Licence and attribution', (f) => f.source.licence),
];

function column(
  name: string,
  fr: string,
  en: string,
  cell: (figure: FileFigure) => string | null,
  rule?: Rule,
): FigureColumn {
  return { name, meaning: { fr, en }, cell, ...(rule && { rule }) };
}

/** The description of acteurs-chiffres.csv (Frictionless, Table Schema v1). */
export function figureSchema(lang: Lang) {
  return {
    $schema: 'https://specs.frictionlessdata.io/schemas/table-schema.json',
    fields: figureFileColumns.map(({ name, meaning, rule }) => ({
      name,
      description: meaning[lang],
      type: 'string',
      ...rule,
    })),
    missingValues: [''],
    foreignKeys: [{ fields: 'actor', reference: { resource: 'acteurs', fields: 'slug' } }],
  };
}

/** A figure as data: null for what is not known, its source by its key. */
export function figureJson({ actor, indicator, content, source, ...one }: FileFigure) {
  return {
    actor: actor.slug,
    indicator: indicator.code,
    period: one.period,
    number: content.is === 'number' ? content.number : null,
    amountCents: content.is === 'money' ? String(content.cents) : null,
    words: content.is === 'words' ? content.words : null,
    unknownReason: content.is === 'unknown' ? content.reason : null,
    shown: one.shown,
    note: one.note,
    mark: one.mark,
    readOn: one.readOn,
    source: source.slug,
  };
}

/** /acteurs/chiffres.json: every figure, what each counts, and their sources with what must be said to reuse them. */
export function figuresDocument(figures: readonly FileFigure[]) {
  const indicators = [...new Map(figures.map((one) => [one.indicator.code, one.indicator])).values()];
  const sources = [...new Map(figures.map((one) => [one.source.slug, one.source])).values()].sort((a, b) =>
    a.slug < b.slug ? -1 : 1,
  );
  return {
    attributions: attributionsOf(sources),
    sources,
    indicators: indicators.map(({ code, name, definition, counted, unit, measure, kind }) => ({
      code,
      name,
      definition,
      counted,
      unit,
      currency: measure === 'money' ? 'EUR' : null,
      kind,
    })),
    figures: figures.map(figureJson),
  };
}
