import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type RuleName, ruleSections, ruleWords } from '../profile-words.ts';
import { ballotRequest } from './ballot-request.ts';
import { closedSession } from './closed-session.ts';
import { convocationNotice } from './convocation-notice.ts';
import { outcomeOf, type Tally } from './outcome.ts';
import { type ProfileName, profileNames, type QuorumShare, type RuleOf, type Sourced } from './profile.ts';
import { profiles, rulesOf } from './profiles.ts';
import { prose } from './prose.ts';
import { proxyFaults } from './proxy.ts';
import { quorumOf } from './quorum.ts';
import { quorumAlarm, quorumSentence } from './quorum-alarm.ts';

const association = rulesOf('association', null);
const declared = rulesOf('association', {
  quorum: 'third',
  majority: 'each_college',
  castingVote: 'yes',
  article: 'articles 9 et 11 des statuts',
});

test('every rule of every profile has an article or is marked inference, in both languages, and is shown', () => {
  const shown = ruleSections.flatMap((section) => section.rules);
  for (const name of profileNames) {
    const { rules, notice, secondRecallsQuorum, offers, name: called } = profiles[name];
    for (const said of [offers, called]) assert.ok(said.fr !== '' && said.en !== '' && said !== undefined);
    assert.deepEqual([...shown].sort(), (Object.keys(rules) as RuleName[]).sort(), `${name}: each rule once`);
    const sourced: [string, Sourced][] = [
      ...Object.entries(rules),
      ...Object.entries(notice),
      ['secondRecallsQuorum', secondRecallsQuorum],
    ];
    for (const [key, rule] of sourced) {
      const where = `${name}.${key}`;
      assert.ok(rule.article || rule.mark === 'I', where);
      assert.ok(rule.says.fr !== '' && rule.says.en !== '' && rule.says.fr !== rule.says.en, where);
      if (rule.mark === 'I') assert.ok(rule.why.fr !== '' && rule.why.en !== '', `${where}: why`);
      // A title and a value begin a line of their own; a sentence is put in capitals and closed by whoever shows it.
      assert.doesNotMatch(rule.says.fr + rule.says.en, /\.$/, where);
    }
  }
  for (const words of Object.values(ruleWords)) assert.ok(words.title.fr !== '' && words.title.en !== '');
});

test('a public body declares nothing: statutes are an association’s alone', () => {
  const statutes = {
    quorum: 'none',
    majority: 'each_college',
    castingVote: 'no',
    article: 'art. 1',
  } as const;
  for (const name of profileNames.filter((one) => one !== 'association'))
    assert.equal(rulesOf(name, statutes), profiles[name].rules, name);
  assert.deepEqual([declared.quorum.mark, declared.quorum.article], ['D', 'articles 9 et 11 des statuts']);
  const partly = rulesOf('association', { ...statutes, quorum: null, castingVote: null });
  assert.deepEqual([partly.quorum.mark, partly.majority.mark, partly.castingVote.mark], ['I', 'D', 'I']);
});

test('clear days of a first, an urgent and a second convocation, by profile', () => {
  const days: Readonly<Record<ProfileName, readonly [number, number, number]>> = {
    common: [5, 1, 3],
    community: [5, 1, 3],
    commune: [5, 1, 3],
    commune_under_3500: [3, 1, 3],
    alsace_moselle: [3, 0, 3],
    association: [5, 1, 3],
  };
  for (const profile of profileNames) {
    const dates = { profile, sent: '2022-03-18', sitting: '2022-03-24', newItems: 0 };
    const found = (['first', 'urgent', 'second'] as const).map(
      (notice) => convocationNotice({ ...dates, notice }).required,
    );
    assert.deepEqual(found, days[profile], profile);
  }
});

test('the closed session: five members ask in an EPCI, three in a commune', () => {
  const asked = { requestedBy: 'members', for: 60, presentOrRepresented: 90 } as const;
  const table: readonly (readonly [ProfileName, number, boolean])[] = [
    ['common', 4, false],
    ['common', 5, true],
    ['alsace_moselle', 4, false],
    ['commune', 2, false],
    ['commune', 3, true],
    ['commune_under_3500', 3, true],
    ['association', 3, true],
  ];
  for (const [name, members, granted] of table)
    assert.equal(
      closedSession({ ...asked, members }, profiles[name].rules).granted,
      granted,
      `${name} ${members}`,
    );
});

test('the quorum by share: 124 and 7 members in office', () => {
  const rule = (value: QuorumShare): RuleOf<QuorumShare> => ({ ...declared.quorum, value });
  const table: readonly (readonly [QuorumShare, number, number])[] = [
    ['more_than_half', 63, 4],
    ['half', 62, 4],
    ['third', 42, 3],
    ['quarter', 31, 2],
    ['none', 0, 0],
  ];
  for (const [share, of124, of7] of table) {
    assert.equal(quorumOf({ inOffice: 124, present: 0, rule: rule(share) }).required, of124, share);
    assert.equal(quorumOf({ inOffice: 7, present: 0, rule: rule(share) }).required, of7, share);
  }
  const none = { inOffice: 7, present: 1, rule: association.quorum };
  assert.equal(quorumAlarm(none), 'comfortable');
  assert.equal(quorumSentence({ ...none, proxies: 0 }).fr, 'aucun quorum exigé (1 présent)');
  const third = { inOffice: 7, present: 3, rule: declared.quorum };
  assert.deepEqual(
    [quorumOf(third).reached, quorumAlarm(third, 0), quorumAlarm(third, 3)],
    [true, 'fragile', 'fragile'],
  );
});

test('requests and proxies take the numbers of the profile', () => {
  const half = {
    publicShare: { ...declared.publicShare, value: 2 },
    secretShare: { ...declared.secretShare, value: 5 },
  };
  assert.equal(ballotRequest({ present: 88, for: 'public', requesting: 44 }, half).required, 44);
  assert.equal(ballotRequest({ present: 88, for: 'secret', requesting: 18 }, half).granted, true);
  const question = {
    grantor: { present: false },
    holder: { present: true, recused: false, alreadyHolds: 1 },
    consecutiveSittings: 4,
    certifiedIllness: false,
  };
  assert.deepEqual(proxyFaults(question), ['holder_already_has_proxy', 'fourth_consecutive_sitting']);
  const two = {
    proxiesPerHolder: { ...declared.proxiesPerHolder, value: 2 },
    proxySittings: declared.proxySittings,
  };
  assert.deepEqual(proxyFaults(question, two), ['fourth_consecutive_sitting']);
});

const tie: Tally = {
  mode: 'public',
  for: 5,
  against: 5,
  abstain: 0,
  blank: 0,
  null: 0,
  notTakingPart: 0,
  chairVote: 'for',
  accounts: false,
};

test('a tie: the chair prevails in a council; in an association only if its statutes say so', () => {
  const by = (rules: typeof association) => ({ rules, colleges: [] });
  for (const name of profileNames.filter((one) => one !== 'association'))
    assert.equal(outcomeOf(tie, by(profiles[name].rules)).reason, 'casting_vote', name);
  const plain = outcomeOf(tie, by(association));
  assert.deepEqual([plain.outcome, plain.reason], ['not_adopted', 'tie_no_casting_vote']);
  assert.deepEqual(prose(tie, by(association)), {
    fr: 'non adopté, par cinq voix pour et cinq voix contre, le partage des voix valant rejet',
    en: 'not adopted, 5 for and 5 against, a tie amounting to rejection',
  });
  assert.equal(outcomeOf(tie, by(declared)).outcome, 'adopted');
  // L1612-12 CGCT is for public accounts.
  assert.equal(outcomeOf({ ...tie, accounts: true }, by(association)).outcome, 'not_adopted');
  assert.equal(outcomeOf({ ...tie, accounts: true }, by(profiles.commune.rules)).outcome, 'adopted');
  assert.equal(outcomeOf({ ...tie, mode: 'secret' }, by(declared)).reason, 'tie_secret');
});

test('colleges: the majority of all is not enough where each college must have its own', () => {
  const tally: Tally = { ...tie, for: 9, against: 4, abstain: 1 };
  const college = (name: string, inFavour: number, against: number) => ({ name, for: inFavour, against });
  const reason = (...colleges: ReturnType<typeof college>[]) =>
    outcomeOf(tally, { rules: declared, colleges }).reason;
  assert.equal(reason(college('A', 8, 1), college('B', 1, 3)), 'college_without_majority');
  assert.equal(reason(college('A', 7, 3), college('B', 2, 1)), 'majority');
  assert.equal(
    reason(college('A', 7, 2), college('B', 2, 2)),
    'college_without_majority',
    'a tie is no majority',
  );
  assert.equal(
    reason(college('A', 9, 4), college('B', 0, 0)),
    'college_without_majority',
    'nobody voted there',
  );
  // A text that the majority of all refuses stays rejected, whatever its colleges.
  const refused = { ...tally, for: 4, against: 9 };
  assert.equal(outcomeOf(refused, { rules: declared, colleges: [college('B', 0, 3)] }).outcome, 'rejected');
  const colleges = [college('A', 8, 1), college('B', 1, 3), college('C', 0, 0)];
  assert.equal(
    prose(tally, { rules: declared, colleges }).fr,
    "non adopté, par neuf voix pour, quatre voix contre et une abstention, la majorité n'étant pas réunie dans " +
      'le collège « B » (une voix pour et trois voix contre) et le collège « C » (aucun suffrage exprimé)',
  );
});
