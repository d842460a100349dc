import { jsonText } from '#kit/http/answers.ts';
import { attributionsOf, sourcesOf } from './actor-json.ts';
import { actorsGeoJson, noPoints } from './actors-geojson.ts';
import { type DrawnFile, dataPackage } from './data-package.ts';
import { type FileFigure, figureFileColumns, figureSchema, figuresDocument } from './figure-file.ts';
import { actorFileColumns, relationFileColumns } from './file-columns.ts';
import {
  actorsDocument,
  type ListedActors,
  type ListNotes,
  registerCsv,
  registerParquet,
  relationsDocument,
} from './register-documents.ts';
import { registerMediaTypes } from './register-media-types.ts';
import { tableSchema } from './table-schema.ts';

/** The register as it is now, in every format. */
export interface DrawnRegister {
  readonly actors: number;
  readonly relations: number;
  readonly files: readonly DrawnFile[];
  /** The file that says what the others are, once the number of the version is known. */
  readonly describe: (number: number, at: Date) => DrawnFile;
}

/** What is said beside the rows, in the language of the files. */
export interface RegisterSayings {
  readonly notes: ListNotes;
  readonly readme: string;
  readonly title: string;
  readonly description: string;
}

/** Draws every file of the register, each byte for byte what its own address serves. */
export function drawRegister(
  file: ListedActors,
  figures: readonly FileFigure[],
  said: RegisterSayings,
  publicUrl: string,
): DrawnRegister {
  const { actors, relations } = file;
  const schemas = {
    'acteurs.csv': tableSchema('acteurs', actorFileColumns, 'fr'),
    'relations.csv': tableSchema('relations', relationFileColumns, 'fr'),
    'acteurs-chiffres.csv': figureSchema('fr'),
  };
  const files = [
    textFile('acteurs.csv', registerCsv(actorFileColumns, actors, publicUrl)),
    textFile('acteurs.json', jsonText(actorsDocument(file, said.notes, publicUrl))),
    textFile('acteurs.geojson', jsonText(actorsGeoJson(actors, noPoints, publicUrl))),
    bytesFile('acteurs.parquet', registerParquet(actorFileColumns, actors, publicUrl)),
    textFile('acteurs.schema.json', jsonText(schemas['acteurs.csv'])),
    textFile('relations.csv', registerCsv(relationFileColumns, relations, publicUrl)),
    textFile('relations.json', jsonText(relationsDocument(relations))),
    bytesFile('relations.parquet', registerParquet(relationFileColumns, relations, publicUrl)),
    textFile('relations.schema.json', jsonText(schemas['relations.csv'])),
    textFile('acteurs-chiffres.csv', registerCsv(figureFileColumns, figures, publicUrl)),
    textFile('acteurs-chiffres.json', jsonText(figuresDocument(figures))),
    textFile('acteurs-chiffres.schema.json', jsonText(schemas['acteurs-chiffres.csv'])),
    textFile('acteurs-lisezmoi.txt', said.readme),
  ];
  const read = new Map(
    [...sourcesOf(actors, relations), ...figures.map((one) => one.source)].map((one) => [one.slug, one]),
  );
  const sources = [...read.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return {
    actors: actors.length,
    relations: relations.length,
    files,
    describe: (number, at) =>
      textFile(
        'datapackage.json',
        jsonText(
          dataPackage(files, {
            number,
            at,
            title: said.title,
            description: said.description,
            homepage: `${publicUrl}/donnees/registre/${number}`,
            sources,
            attributions: attributionsOf(sources),
            schemas,
          }),
        ),
      ),
  };
}

function textFile(name: string, text: string): DrawnFile {
  return bytesFile(name, new TextEncoder().encode(text));
}

function bytesFile(name: string, bytes: Uint8Array<ArrayBuffer>): DrawnFile {
  const ending = name.split('.').at(-1) as keyof typeof registerMediaTypes;
  return { name, mediaType: registerMediaTypes[ending], bytes };
}
