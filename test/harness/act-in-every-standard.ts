import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import type { deliberationJson } from '../../src/council/rules/deliberation-json.ts';
import type { ocdVoteEvent } from '../../src/council/rules/ocd-vote-event.ts';
import type { popolo } from '../../src/council/rules/popolo.ts';
import type { votesFile } from '../../src/council/rules/votes-file.ts';
import type { World } from './world.ts';
import { xpathValues } from './xml-validator.ts';

/** What one deliberation says of itself; a name that a standard has no place for is absent. */
export type Told = Readonly<Record<string, string | number | null>>;

const akn = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
const popoloNames: Readonly<Record<string, string>> = {
  yes: 'for',
  no: 'against',
  abstain: 'abstain',
  blank: 'blank',
  null: 'null',
  'not voting': 'notTakingPart',
  not_voting: 'notTakingPart',
  absent: 'absent',
};

/** Reads a deliberation of a rehearsal as visitors get it, from each address that tells it. */
export async function toldEverywhere(
  world: World,
  slug: string,
): Promise<Readonly<Record<'page' | 'scdl' | 'json' | 'popolo' | 'ocd' | 'akn' | 'votes', Told>>> {
  const visitor = world.visitor();
  const base = `/conseil/deliberations/${slug}`;
  const body = async (path: string) => {
    const answer = await visitor.raw(path);
    assert.equal(answer.status, 200, path);
    return answer.text();
  };
  const jsonOf = async <T>(path: string) => JSON.parse(await body(path)) as T;
  const all = await jsonOf<{ deliberations: InJson[] }>('/conseil/deliberations.json');
  const act = all.deliberations.find((one) => one.page.endsWith(`/${slug}`));
  assert.ok(act);
  const [sitting = ''] = slug.split('-point-');
  return {
    page: await toldByPage(world, base),
    scdl: toldByScdl(await body('/conseil/deliberations-repetition.csv'), act.number),
    json: toldByJson(act),
    popolo: toldByPopolo(await jsonOf<Popolo>(`${base}.popolo.json`)),
    ocd: toldByOcd(await jsonOf<Ocd>(`${base}.ocd.json`)),
    akn: toldByAkn(await body(`${base}.akn.xml`)),
    votes: toldByVotes(await jsonOf<VotesFile>(`/conseil/seances/${sitting}.votes.json`), slug),
  };
}

type Popolo = ReturnType<typeof popolo>;
type Ocd = NonNullable<ReturnType<typeof ocdVoteEvent>>;
type VotesFile = ReturnType<typeof votesFile>;
type InJson = ReturnType<typeof deliberationJson>;

async function toldByPage(world: World, path: string): Promise<Told> {
  const { root } = await world.visitor().get(path);
  const count = (sense: string) =>
    Number(root.querySelector(`.count[data-sense="${sense}"] .count-number`)?.text.trim());
  const facts = new Map(
    root.querySelectorAll('#main dl.facts div, main dl.facts div').map((row) => {
      const value = row.querySelector('dd')?.text.trim() ?? '';
      return [row.querySelector('dt')?.text.trim() ?? '', Number.parseInt(value, 10)];
    }),
  );
  const lines = {
    inOffice: 'Membres en exercice',
    quorum: 'Quorum requis',
    present: 'Présents',
    represented: 'Représentés (pouvoirs)',
    notTakingPart: 'Ne prennent pas part',
    blank: 'Votes blancs',
    null: 'Votes nuls',
  };
  return {
    for: count('for'),
    against: count('against'),
    abstain: count('abstention'),
    wording: plain(root.querySelector('.result-verdict')?.text ?? ''),
    ...Object.fromEntries(
      Object.entries(lines).flatMap(([name, label]) => {
        const value = facts.get(label);
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  };
}

function plain(verdict: string): string {
  const text = verdict.trim().replace(/\.$/, '');
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function toldByScdl(csv: string, id: string | null): Told {
  const row = (parse(csv, { columns: true }) as Record<string, string>[]).find(
    (one) => one['DELIB_ID'] === id,
  );
  assert.ok(row, `a row of SCDL has the number ${id}`);
  return {
    inOffice: Number(row['VOTE_EFFECTIF']),
    voters: Number(row['VOTE_REEL']),
    for: Number(row['VOTE_POUR']),
    against: Number(row['VOTE_CONTRE']),
    abstain: Number(row['VOTE_ABSTENTION']),
  };
}

function toldByJson(act: InJson): Told {
  return {
    ...Object.fromEntries(Object.entries(act.counts).map(([name, { value }]) => [name, value])),
    blank: act.blankVotes,
    null: act.nullVotes,
    notTakingPart: act.notTakingPart,
    quorum: act.quorumRequired,
    outcome: act.outcome,
    wording: act.wording.fr,
  };
}

function countsOf(counts: readonly { option: string; value: number }[]): Record<string, number> {
  return Object.fromEntries(counts.map(({ option, value }) => [popoloNames[option] ?? option, value]));
}

function toldByPopolo({ motions, vote_events: [event] }: Popolo): Told {
  assert.ok(event);
  const named: Record<string, number> = {};
  for (const { option } of event.votes)
    named[popoloNames[option] ?? option] = (named[popoloNames[option] ?? option] ?? 0) + 1;
  const counts = countsOf(event.counts);
  if (event.votes.length > 0)
    for (const [name, value] of Object.entries(counts))
      assert.equal(named[name] ?? 0, value, `Popolo: the votes by name are the count of ${name}`);
  return { ...counts, pass: event.result, wording: motions[0]?.result ?? null };
}

function toldByOcd(event: Ocd): Told {
  const { in_office, present, represented, blank, null: spoilt, quorum, outcome, wording } = event.extras;
  return {
    ...countsOf(event.counts),
    inOffice: in_office,
    present,
    represented,
    blank,
    null: spoilt,
    quorum: quorum.required,
    outcome,
    pass: event.result,
    wording: wording.fr,
  };
}

function toldByAkn(text: string): Told {
  const one = (path: string) => xpathValues(text, path, akn)[0] ?? null;
  const names = xpathValues(text, '//n:voting/n:count/@refersTo', akn).map((name) => name.slice(1));
  const values = xpathValues(text, '//n:voting/n:count/@value', akn);
  return {
    ...Object.fromEntries(names.map((name, index) => [popoloNames[name] ?? name, Number(values[index])])),
    quorum: Number(one('//n:quorumVerification[@outcome="#reached"]/n:quorum/@value')),
    outcome: one('//n:voting/@outcome')?.slice(1) ?? null,
    wording: one('//n:resolutions/n:p'),
  };
}

function toldByVotes({ votes }: VotesFile, slug: string): Told {
  const [, rank] = /-point-(\d+)/.exec(slug) ?? [];
  const published = votes.find((vote) => vote.item === Number(rank))?.published;
  assert.ok(published);
  const { counted, present, represented, outcome, prose, quorum } = published;
  const { deemedAbstaining: _, ...counts } = counted;
  return {
    ...counts,
    present,
    represented,
    outcome,
    wording: prose,
    quorum: quorum?.required ?? null,
    inOffice: quorum?.inOffice ?? null,
  };
}
