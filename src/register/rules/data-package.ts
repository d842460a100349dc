import { sha256 } from '#kit/ids.ts';
import type { FactSource } from './actor.ts';

/** A file of the register, ready to be served, kept or written. */
export interface DrawnFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export const openLicence = {
  name: 'etalab-2.0',
  title: 'Licence Ouverte / Open Licence 2.0 (Etalab)',
  path: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
} as const;

interface Described {
  readonly number: number;
  readonly at: Date;
  readonly title: string;
  readonly description: string;
  readonly homepage: string;
  readonly sources: readonly FactSource[];
  readonly attributions: readonly string[];
  readonly schemas: Readonly<Record<string, unknown>>;
}

/** What stands beside the files of one version (Frictionless, Data Package v1): what each is, its print, the sources, the licence. */
export function dataPackage(files: readonly DrawnFile[], about: Described) {
  return {
    profile: 'data-package',
    name: 'registre-des-acteurs',
    version: `${about.number}.0.0`,
    created: about.at.toISOString(),
    title: about.title,
    description: about.description,
    homepage: about.homepage,
    licenses: [openLicence],
    sources: about.sources.map(({ title, url, publisher, licence }) => ({
      title: `${publisher}, ${title}`,
      path: url,
      ...(licence !== null && { licence }),
    })),
    attributions: about.attributions,
    resources: files.map(({ name, mediaType, bytes }) => ({
      name: name.replaceAll('.', '-'),
      path: name,
      format: name.split('.').at(-1) ?? '',
      mediatype: mediaType,
      bytes: bytes.byteLength,
      hash: `sha256:${sha256(bytes)}`,
      ...(about.schemas[name] !== undefined && {
        profile: 'tabular-data-resource',
        schema: about.schemas[name],
      }),
    })),
  };
}

/** What makes a version: its files, by name and content. Two versions with one print say the same. */
export function printOf(files: readonly DrawnFile[]): string {
  const lines = files.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).sort();
  return sha256(lines.join(''));
}
