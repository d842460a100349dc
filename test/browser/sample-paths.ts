import { exampleId } from '#kit/ids.ts';

/** An address to look at for each pattern of the site map; null for what is a file or a stream, not a page. */
export const samplePaths: Readonly<Record<string, string | null>> = {
  '/en-direct': null,
  '/actualites.atom': null,
  '/acteurs/:slug': '/acteurs/minalogic',
  '/acteurs.csv': null,
  '/acteurs.json': null,
  '/acteurs-lisezmoi.txt': null,
  '/relations.csv': null,
  '/actualites/:slug': '/actualites/grenoble-parmi-les-neuf',
  '/chiffres/:slug': '/chiffres/emplois-numeriques',
  '/chiffres.csv': null,
  '/chiffres.json': null,
  '/engagements/:id': `/engagements/${exampleId('commitment/E2')}`,
};
