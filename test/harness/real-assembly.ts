import { SeenPage, type Visitor } from './visitor.ts';
import type { World } from './world.ts';

/** Signs somebody in with the last link sent to their address, as the local box shows it. */
export async function signIn(world: Pick<World, 'visitor'>, email: string): Promise<Visitor> {
  const visitor = world.visitor();
  await visitor.post('/connexion', { email });
  const box = await visitor.get('/boite-locale');
  // Several links may have been sent in the same instant: the one of this address.
  const articles = box.root.querySelectorAll('main article').filter((one) => one.text.includes(email));
  const links = articles.flatMap((one) => one.querySelectorAll('a').map((link) => link.getAttribute('href')));
  const link = links.find((one) => one && /\/connexion\/./.test(one)) ?? '';
  await visitor.submit(await visitor.get(link), 'Me connecter');
  return visitor;
}

/** Another council than the example's, with its own secretariat signed in: real, with no assembly yet. */
export async function newCouncil(
  world: Pick<World, 'enter' | 'visitor'>,
  name = 'Métropole d’essai',
): Promise<Visitor> {
  const administrator = await world.enter('mandate/administrator');
  await administrator.submit(await administrator.get('/mandats/organisation'), 'Ajouter l’organisation', {
    'Nom de l’organisation': name,
    'Ce qu’elle est dans le programme': 'council',
  });
  const form = await administrator.get('/mandats/nouveau');
  const option = form.root.querySelectorAll('option').find((one) => one.text.replace(/\s/g, ' ') === name);
  const email = `${name.toLowerCase().replace(/[^a-z]+/g, '-')}@exemple.invalid`;
  await administrator.submit(form, 'Confier un mandat', {
    'Adresse électronique': email,
    'Prénom et nom': 'Secrétariat 2 (fictif)',
    Organisation: option?.getAttribute('value') ?? '',
    Rôle: 'council_secretariat',
  });
  return signIn(world, email);
}

/** The same with its assembly created, empty, of that many seats. */
export async function newAssembly(world: World, seats: number): Promise<Visitor> {
  const secretariat = await newCouncil(world);
  await secretariat.submit(await secretariat.get('/conseil/assemblee'), 'Créer', {
    'Nombre de sièges': String(seats),
    'Droit applicable': 'common',
    'Acte qui fixe': 'Arrêté d’essai',
    'Adresse de cet acte': 'https://exemple.invalid/arrete',
  });
  return secretariat;
}

/** Sends a file of members to be read, as the browser does. */
export async function sendMembers(
  visitor: Visitor,
  content: string | Uint8Array<ArrayBuffer>,
  name = 'membres.csv',
): Promise<SeenPage> {
  const body = new FormData();
  body.append('file', new File([content], name));
  const answer = await visitor.raw('/conseil/membres/import', { method: 'POST', body });
  return new SeenPage(answer.status, '/conseil/membres/import', await answer.text(), answer.headers);
}
