import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import type { deliberationJson } from '../../src/council/rules/deliberation-json.ts';
import type { popolo } from '../../src/council/rules/popolo.ts';
import type { Told } from './act-in-every-standard.ts';
import type { World } from './world.ts';
import { xpathValues, xsdFaults } from './xml-validator.ts';

const akn = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
type InJson = ReturnType<typeof deliberationJson>;

/**
 * Reads a deliberation made without a vote from each address, and holds each to its own way of having no count: five empty
 * cells, no vote event, no voting, no file, « sans vote ». Answers what the addresses say in common.
 */
export async function toldWithoutVote(
  world: World,
  slug: string,
): Promise<Readonly<Record<'page' | 'json' | 'popolo' | 'scdl' | 'akn' | 'actes' | 'atom', Told>>> {
  const base = `/conseil/deliberations/${slug}`;
  const visitor = world.visitor();
  const body = async (path: string) => {
    const answer = await visitor.raw(path);
    assert.equal(answer.status, 200, path);
    return answer.text();
  };
  const all = JSON.parse(await body('/conseil/deliberations.json')) as { deliberations: InJson[] };
  const act = all.deliberations.find((one) => one.page.endsWith(`/${slug}`));
  assert.ok(act?.number, `${slug} has a number`);
  assert.equal((await visitor.raw(`${base}.ocd.json`)).status, 404, 'a vote event needs a vote');
  return {
    page: await toldByPage(world, base),
    json: toldByJson(act),
    popolo: toldByPopolo(JSON.parse(await body(`${base}.popolo.json`)) as ReturnType<typeof popolo>),
    scdl: toldByScdl(await body('/conseil/deliberations-repetition.csv'), act.number),
    akn: toldByAkn(await body(`${base}.akn.xml`)),
    actes: await toldByActes(world, base),
    atom: toldByAtom(await body('/conseil/seances.atom'), slug),
  };
}

async function toldByPage(world: World, path: string): Promise<Told> {
  const page = await world.visitor().get(path);
  assert.equal(page.root.querySelectorAll('.count, .count-number').length, 0, 'no count on the page');
  assert.doesNotMatch(page.text, /nombre de voix|nombre d’abstentions|Votants|Suffrages exprimés/);
  assert.match(page.text, /Sans vote|Sans scrutin/);
  const fact = (label: string) =>
    page.root
      .querySelectorAll('dl.facts div')
      .find((row) => row.querySelector('dt')?.text.trim() === label)
      ?.querySelector('dd')
      ?.text.trim() ?? '';
  return {
    number: fact('Numéro'),
    present: Number.parseInt(fact('Présents'), 10),
    quorum: Number.parseInt(fact('Quorum requis'), 10),
    wording: plain(page.root.querySelector('.result-verdict')?.text ?? ''),
  };
}

function plain(verdict: string): string {
  const text = verdict.trim().replace(/\.$/, '');
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function toldByJson(act: InJson): Told {
  for (const name of ['for', 'against', 'abstain'])
    assert.deepEqual(act.counts[name], { value: null, mark: null }, `${name}: neither unknown nor zero`);
  assert.deepEqual([act.blankVotes, act.nullVotes, act.notTakingPart], [null, null, null]);
  assert.ok(!act.unknown.some((code) => ['MODE', 'FOR', 'AGAINST', 'ABSTAIN'].includes(code)));
  const { number, date, outcome, quorumRequired: quorum } = act;
  return {
    number,
    date,
    outcome,
    quorum,
    present: act.counts['present']?.value ?? null,
    wording: act.wording.fr,
  };
}

function toldByPopolo({ motions: [motion], vote_events }: ReturnType<typeof popolo>): Told {
  assert.deepEqual(vote_events, [], 'no vote event');
  assert.ok(motion);
  assert.equal(motion.requirement, null, 'no majority was required');
  return { number: motion.identifier, wording: motion.result };
}

function toldByScdl(csv: string, id: string): Told {
  const row = (parse(csv, { columns: true }) as Record<string, string>[]).find(
    (one) => one['DELIB_ID'] === id,
  );
  assert.ok(row, `a row of SCDL has the number ${id}`);
  for (const name of ['EFFECTIF', 'REEL', 'POUR', 'CONTRE', 'ABSTENTION'])
    assert.equal(row[`VOTE_${name}`], '', `VOTE_${name} is empty, never zero`);
  return { number: id, date: row['DELIB_DATE'] ?? '' };
}

function toldByAkn(text: string): Told {
  const one = (path: string) => xpathValues(text, path, akn)[0] ?? null;
  assert.deepEqual(xpathValues(text, '//n:voting | //n:rollCall', akn), []);
  const ids = new Set(xpathValues(text, '//@eId', akn).map((id) => `#${id}`));
  for (const reference of xpathValues(text, '//@refersTo', akn))
    assert.ok(ids.has(reference), `${reference} leads somewhere`);
  return {
    number: one('//n:resolutions/n:num'),
    date: one('//n:FRBRWork/n:FRBRdate/@date'),
    outcome: one('//n:resolutions/@refersTo')?.slice(1) ?? null,
    quorum: Number(one('//n:quorumVerification[@outcome="#reached"]/n:quorum/@value')),
    present: Number(one('//n:quorumVerification/n:count[@refersTo="#present"]/@value')),
    wording: one('//n:resolutions/n:p'),
  };
}

/** The message that transmits it, valid by the XML schema of @CTES; its number is written as @CTES takes it. */
async function toldByActes(world: World, base: string): Promise<Told> {
  const secretariat = await world.enter('mandate/council-secretariat');
  const answer = await secretariat.raw(`${base}.actes.xml?departement=038&classification=2026-09-01`);
  assert.equal(answer.status, 200);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  assert.deepEqual(xsdFaults('actes/actesv1_1-slow.xsd', bytes), []);
  const text = Buffer.from(bytes).toString('latin1');
  const attribute = (name: string) => new RegExp(`actes:${name}="([^"]+)"`).exec(text)?.[1] ?? null;
  assert.equal(attribute('CodeNatureActe'), '1');
  return { date: attribute('Date'), number: attribute('NumeroInterne')?.replace('_', '.') ?? null };
}

function toldByAtom(feed: string, slug: string): Told {
  const entry = feed.split('<entry>').find((one) => one.includes(`/conseil/deliberations/${slug}"`)) ?? '';
  return { wording: /<(?:content|summary)[^>]*>([^<]*)</.exec(entry)?.[1] ?? null };
}
