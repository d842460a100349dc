import { exampleId } from '#kit/ids.ts';

const voted = '/conseil/deliberations/soutien-digital-grenoble-2014';
const rehearsal = '/candidatures/digital-grenoble-repetition';

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
  '/conseil/deliberations.csv': null,
  '/conseil/deliberations-repetition.csv': null,
  '/conseil/deliberations.json': null,
  '/conseil/deliberations/:slug': voted,
  '/conseil/deliberations/:slug/extrait': `${voted}/extrait`,
  '/conseil/deliberations/:slug/extrait.pdf': null,
  '/conseil/deliberations/:slug/numero': `${voted}/numero`,
  '/sujets/council/deliberation/:id': `/sujets/council/deliberation/${exampleId('deliberation/soutien-digital-grenoble-2014')}`,
  '/appels/:slug': '/appels/french-tech-2014',
  '/candidatures/:slug': '/candidatures/digital-grenoble-2014',
  '/candidatures/:slug/dossier': `${rehearsal}/dossier`,
  '/candidatures/:slug/dossier/questions/:key': `${rehearsal}/dossier/questions/directeur`,
  '/candidatures/:slug/dossier/chiffres/:key': `${rehearsal}/dossier/chiffres/emplois`,
  '/candidatures/:slug/dossier/verification': `${rehearsal}/dossier/verification`,
  '/candidatures/:slug/depot': `${rehearsal}/depot`,
  // Nothing is filed in the example: test/browser/filing.test.ts looks at a filed version.
  '/candidatures/:slug/depots/:number': null,
  '/mandats/:id': `/mandats/${exampleId('mandate/territory-editor')}`,
  // A link works once and belongs to one person: test/browser/personal-links.test.ts opens fresh ones.
  '/connexion/:token': null,
  '/lettres/:token': null,
  '/candidatures/:slug/dossier/lettres/:id': null,
  '/conseil/seances/:slug': '/conseil/seances/repetition',
  '/conseil/seances/:slug/ecran': '/conseil/seances/repetition/ecran',
  '/conseil/seances/:slug/bureau': '/conseil/seances/repetition/bureau',
  '/conseil/seances/:slug/secretariat': '/conseil/seances/repetition/secretariat',
  '/conseil/seances/:slug/ma-place': '/conseil/seances/repetition/ma-place',
  '/candidatures/:slug/dossier/pieces': `${rehearsal}/dossier/pieces`,
  '/candidatures/:slug/dossier/pieces/:id': null,
  '/candidatures/:slug/dossier/lettres': `${rehearsal}/dossier/lettres`,
  '/candidatures/:slug/dossier/engagements': `${rehearsal}/dossier/engagements`,
  '/candidatures/:slug/dossier/engagements/:id': `${rehearsal}/dossier/engagements/${exampleId('commitment/repetition/E1')}`,
  '/candidatures/:slug/depots/:number/recepisse.pdf': null,
  '/candidatures/:slug/lettres': '/candidatures/digital-grenoble-2014/lettres',
};
