// A server that plays the online register of legal units. There is no network in tests: its answers are written by hand after the
// contract (open-api.yml of search-api, July 2026), with invented bodies; none was recorded from the real service.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What it answers to one call. */
export type Played =
  | { readonly status: number; readonly body: string; readonly headers?: Readonly<Record<string, string>> }
  | 'never'
  | 'cut';

export interface PlayedRegister {
  readonly base: string;
  /** What it was asked, in order. */
  readonly calls: { readonly path: string; readonly agent: string }[];
  close(): Promise<void>;
}

/** Starts it on a free port of this machine. */
export async function playRegister(play: (url: URL, rank: number) => Played): Promise<PlayedRegister> {
  const calls: { path: string; agent: string }[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    calls.push({ path: request.url ?? '', agent: request.headers['user-agent'] ?? '' });
    const played = play(new URL(request.url ?? '/', 'http://localhost'), calls.length);
    if (played === 'never') return;
    if (played === 'cut') return void request.socket.destroy();
    response.writeHead(played.status, { 'content-type': 'application/json', ...played.headers });
    response.end(played.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A test that fails before it closes must end all the same.
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}`,
    calls,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A result of /search, of an invented company. */
export function onlineResult(cells: Readonly<Record<string, unknown>>) {
  return {
    siren: '123456782',
    nom_complet: 'ATELIER D ESSAI (LE NOM QUE PERSONNE NE COMPARE)',
    nom_raison_sociale: 'ATELIER D ESSAI',
    sigle: 'ADE',
    nombre_etablissements: 2,
    nature_juridique: '5710',
    activite_principale: '62.01Z',
    etat_administratif: 'A',
    statut_diffusion: 'O',
    siege: {
      siret: '12345678200010',
      code_postal: '38000',
      commune: '38185',
      libelle_commune: 'GRENOBLE',
      nom_commercial: 'FIT LAB',
      liste_enseignes: ['CHEZ ESSAI'],
      statut_diffusion_etablissement: 'O',
      latitude: '45.18',
    },
    dirigeants: [{ nom: 'NE PAS GARDER', prenoms: 'JAMAIS', annee_de_naissance: '1970' }],
    finances: { '2024': { ca: 1, resultat_net: 1 } },
    matching_etablissements: [],
    ...cells,
  };
}

export function onlineBody(results: readonly unknown[]): Played {
  const body = { results, total_results: results.length, page: 1, per_page: 25, total_pages: 1 };
  return { status: 200, body: JSON.stringify(body) };
}
