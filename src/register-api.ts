import { z } from 'zod';
import type { ApiOperation, ApiParameter } from './opendata/public.ts';
import {
  actorsGeoJsonShape,
  actorsMapShape,
  actorsShape,
  dataPackageShape,
  figuresShape,
  profileShape,
  relationsShape,
  tableSchemaShape,
} from './register/rules/api-shapes.ts';
import { inclusionReasons } from './register/rules/inclusion.ts';
import { refusalShape } from './register/rules/reconciliation-shapes.ts';
import { registerMediaTypes } from './register/rules/register-media-types.ts';
import { codesOf, domains, kinds, layers } from './register/rules/vocabulary.ts';

const plain = (type: string) => type.replace(/;.*$/, '');
const json = 'application/json';

const many = (codes: readonly string[]) => z.enum([...codes, 'unknown']);
const filters: readonly ApiParameter[] = [
  {
    name: 'q',
    in: 'query',
    said: { fr: 'Mots cherchés, sans accents si l’on veut', en: 'Words looked for, accents or not' },
    shape: z.string(),
    example: 'energie',
  },
  filter('kind', 'Type ; répétable', 'Kind; may be repeated', z.enum(codesOf(kinds)), 'startup'),
  filter('layer', 'Couche ; répétable', 'Layer; may be repeated', many(codesOf(layers)), 'hardware'),
  filter(
    'domain',
    'Domaine, avec ses sous-domaines, ou un sous-domaine du territoire (« commerce.e-commerce ») ; répétable',
    'Field, with the territory’s own under it, or one of those ("commerce.e-commerce"); may be repeated',
    z.union([many(codesOf(domains)), z.string().regex(/^[a-z_]+\.\S+$/)]),
    'energy',
  ),
  filter(
    'commune',
    'Code INSEE d’une commune ; répétable',
    'INSEE code of a town; may be repeated',
    z.string(),
    '38185',
  ),
  filter(
    'inclusion',
    'Raison d’être dans la liste, « unknown » quand aucune n’est connue ; répétable',
    'Reason for being listed, "unknown" where none is known; may be repeated',
    many(codesOf(inclusionReasons)),
    'member_of',
  ),
  filter('sort', 'Ordre', 'Order', z.enum(['relevance', 'name', 'oldest', 'linked']), 'name'),
];

function filter(name: string, fr: string, en: string, shape: z.ZodType, example: string): ApiParameter {
  return { name, in: 'query', said: { fr, en }, shape, example };
}

type Reading = Pick<ApiOperation, 'id' | 'title' | 'route'> & {
  readonly path?: string;
  readonly parameters?: readonly ApiParameter[];
  readonly type: string;
  readonly shape: z.ZodType | null;
};

function reading({ path, parameters = [], type, shape, ...one }: Reading): ApiOperation {
  return {
    tag: 'register',
    method: 'GET',
    path: path ?? one.route,
    parameters,
    fields: [],
    answers: [
      { status: 200, said: { fr: 'Les données', en: 'The data' }, type: plain(type), shape },
      ...(parameters.some((each) => each.in === 'path')
        ? [{ status: 404, said: { fr: 'Introuvable', en: 'Not found' }, type: json, shape: refusalShape }]
        : []),
    ],
    ...one,
  };
}

const { csv, geojson, parquet, txt } = registerMediaTypes;

/** What can be read of the register, one address each. */
export const registerOperations: readonly ApiOperation[] = [
  reading({
    id: 'actors',
    route: '/acteurs.json',
    title: {
      fr: 'Les acteurs, leurs relations et leurs sources',
      en: 'The actors, their relations and sources',
    },
    parameters: filters,
    type: json,
    shape: actorsShape,
  }),
  reading({
    id: 'actorsCsv',
    route: '/acteurs.csv',
    title: { fr: 'Les acteurs, une ligne chacun', en: 'The actors, a line each' },
    parameters: filters,
    type: csv,
    shape: null,
  }),
  reading({
    id: 'actorsGeoJson',
    route: '/acteurs.geojson',
    title: { fr: 'Les acteurs, une entité géographique chacun', en: 'The actors, a geographic feature each' },
    parameters: filters,
    type: geojson,
    shape: actorsGeoJsonShape,
  }),
  reading({
    id: 'actorsMap',
    route: '/acteurs/carte.geojson',
    title: {
      fr: 'La carte : les communes, leur contour et leur nombre d’acteurs',
      en: 'The map: the towns, their contour and their number of actors',
    },
    parameters: filters,
    type: geojson,
    shape: actorsMapShape,
  }),
  reading({
    id: 'actorsParquet',
    route: '/acteurs.parquet',
    title: { fr: 'Les acteurs, en colonnes', en: 'The actors, by column' },
    parameters: filters,
    type: parquet,
    shape: null,
  }),
  reading({
    id: 'actorsSchema',
    route: '/acteurs.schema.json',
    title: { fr: 'Le schéma de acteurs.csv', en: 'The schema of acteurs.csv' },
    type: json,
    shape: tableSchemaShape,
  }),
  reading({
    id: 'actor',
    route: '/acteurs/:slug',
    path: '/acteurs/{slug}.json',
    title: { fr: 'Un acteur', en: 'One actor' },
    parameters: [
      {
        name: 'slug',
        in: 'path',
        said: { fr: 'Identifiant stable de la fiche', en: 'Stable name of the profile' },
        shape: z.string(),
        example: 'kalray',
      },
    ],
    type: json,
    shape: profileShape,
  }),
  reading({
    id: 'actorFigures',
    route: '/acteurs/chiffres.json',
    title: {
      fr: 'Les chiffres des acteurs, rivaux compris, avec leurs définitions et leurs sources',
      en: 'The figures of the actors, rivals included, with their definitions and sources',
    },
    parameters: filters,
    type: json,
    shape: figuresShape,
  }),
  reading({
    id: 'actorFiguresCsv',
    route: '/acteurs/chiffres.csv',
    title: { fr: 'Les chiffres des acteurs, une ligne chacun', en: 'The figures of the actors, a line each' },
    parameters: filters,
    type: csv,
    shape: null,
  }),
  reading({
    id: 'actorFiguresSchema',
    route: '/acteurs/chiffres.schema.json',
    title: { fr: 'Le schéma de chiffres.csv', en: 'The schema of chiffres.csv' },
    type: json,
    shape: tableSchemaShape,
  }),
  reading({
    id: 'relations',
    route: '/relations.json',
    title: { fr: 'Les relations entre acteurs', en: 'The relations between actors' },
    type: json,
    shape: relationsShape,
  }),
  reading({
    id: 'relationsCsv',
    route: '/relations.csv',
    title: { fr: 'Les relations, une ligne chacune', en: 'The relations, a line each' },
    type: csv,
    shape: null,
  }),
  reading({
    id: 'relationsParquet',
    route: '/relations.parquet',
    title: { fr: 'Les relations, en colonnes', en: 'The relations, by column' },
    type: parquet,
    shape: null,
  }),
  reading({
    id: 'relationsSchema',
    route: '/relations.schema.json',
    title: { fr: 'Le schéma de relations.csv', en: 'The schema of relations.csv' },
    type: json,
    shape: tableSchemaShape,
  }),
  reading({
    id: 'readme',
    route: '/acteurs-lisezmoi.txt',
    title: {
      fr: 'Lisez-moi : colonnes, sources, attributions',
      en: 'Read me: columns, sources, attributions',
    },
    type: txt,
    shape: null,
  }),
  reading({
    id: 'version',
    route: '/donnees/registre/:number/:file',
    path: '/donnees/registre/{number}/datapackage.json',
    title: { fr: 'Une version datée et ses fichiers', en: 'A dated version and its files' },
    parameters: [
      {
        name: 'number',
        in: 'path',
        said: { fr: 'Numéro de la version', en: 'Number of the version' },
        shape: z.int().positive(),
        example: '1',
      },
    ],
    type: json,
    shape: dataPackageShape,
  }),
];
