import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byConsequence, type DuplicateActor, recognisedBy } from './duplicate-pair.ts';
import { duplicateSteps, findDuplicates, keyBearersMax, linkKey } from './find-duplicates.ts';
import { mergedLinks } from './merged-links.ts';
import { standingVerdict } from './pair-verdict.ts';

let count = 0;
const actor = (name: string, more: Partial<DuplicateActor> & { other?: string } = {}): DuplicateActor => {
  count += 1;
  const { other, ...rest } = more;
  const id = `id-${String(count).padStart(6, '0')}`;
  const names = other === undefined ? [name] : [name, other];
  return {
    ...{
      id,
      slug: id,
      name,
      names,
      sirens: [],
      commune: null,
      communeCode: null,
      website: null,
      kind: 'sme',
    },
    ...{ links: 0, sources: 1 },
    ...rest,
  };
};
const grenoble = { commune: 'Grenoble', communeCode: '38185' };
const meylan = { commune: 'Meylan', communeCode: '38229' };
/** Others, so that words are rare or not as in a register. */
const others = () =>
  [
    'Kalray',
    'Soitec',
    'Tiempo',
    'Xenocs',
    'Pyxalis',
    'Asygn',
    'Koelis',
    'Alpao',
    'Docea Power',
    'Aledia',
  ].map((name) => actor(name));

const only = (...actors: DuplicateActor[]) => {
  const wanted = new Set(actors.map((one) => one.id));
  return findDuplicates([...others(), ...actors]).filter(({ a, b }) => wanted.has(a.id) && wanted.has(b.id));
};
const codes = (...actors: DuplicateActor[]) =>
  only(...actors).map((one) => one.reasons.map(({ code }) => code).join(' '));

test('one name written two ways, in one town: most certain', () => {
  const [pair] = only(actor('Fit Lab Zenvia', grenoble), actor('FITLAB-ZENVIA', grenoble));
  assert.equal(pair?.certainty, 'high');
  assert.deepEqual(
    pair?.reasons.map(({ code }) => code),
    ['SAME_NAME', 'SAME_COMMUNE'],
  );
});

test('the same name alone is likely, never most certain; another town lowers it and never forbids', () => {
  assert.equal(only(actor('Zenvia'), actor('ZENVIA SAS'))[0]?.certainty, 'fair');
  const [apart] = only(actor('Zenvia', grenoble), actor('Zenvia', meylan));
  assert.equal(apart?.certainty, 'fair');
  assert.ok((apart?.score ?? 1) < 0.84);
  assert.ok(apart?.reasons.some(({ code }) => code === 'OTHER_COMMUNE'));
});

test('another name of one is the name of the other', () => {
  assert.deepEqual(codes(actor('Zenvia', { ...grenoble, other: 'Orphelys' }), actor('Orphelys', grenoble)), [
    'SAME_NAME SAME_COMMUNE',
  ]);
});

test('common words, a town, a legal form never make a pair', () => {
  assert.deepEqual(codes(actor('Grenoble Technologies'), actor('Technologies Innovation Grenoble')), []);
  assert.deepEqual(codes(actor('Zenvia (Grenoble)', grenoble), actor('Orphelys (Grenoble)', grenoble)), []);
  assert.deepEqual(codes(actor('Institut Zenvia', grenoble), actor('Institut Orphelys', grenoble)), []);
  assert.deepEqual(codes(actor('Le Studio'), actor('Studio')), [], 'even the same, without anything beside');
  assert.equal(codes(actor('Le Studio', grenoble), actor('Studio', grenoble)).length, 1);
});

test('one SIREN serves several institutions: with names apart it is a hint, beyond six bearers nothing', () => {
  const siren = { sirens: ['783707003'] };
  const [hint] = only(actor('Zenvia', siren), actor('Orphelys', siren));
  assert.equal(hint?.certainty, 'low');
  assert.deepEqual(
    hint?.reasons.map(({ code }) => code),
    ['SAME_SIREN', 'NAMES_APART'],
  );
  const many = ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept'].map((name) =>
    actor(`Unite ${name}zenvia`, siren),
  );
  assert.ok(only(...many).every((pair) => pair.reasons.every(({ code }) => code !== 'SAME_SIREN')));
});

test('two SIREN, or a link that names them apart, speak against', () => {
  const [alone] = only(actor('Zenvia', grenoble), actor('Zenvia', grenoble));
  const [two] = only(
    actor('Zenvia', { ...grenoble, sirens: ['552032534'] }),
    actor('Zenvia', { ...grenoble, sirens: ['732829320'] }),
  );
  assert.ok((two?.score ?? 1) < (alone?.score ?? 0));
  const [a, b] = [actor('Zenvia', grenoble), actor('Zenvia', grenoble)];
  const [linked] = findDuplicates([...others(), a, b], new Set([linkKey(a, b)]));
  assert.equal(linked?.certainty, 'low');
  assert.ok(linked?.reasons.some(({ code }) => code === 'LINKED'));
});

test('a website both have counts, unless it is a platform, or that of many, or of a body with parts', () => {
  const site = { website: 'https://www.zenvia.example/fr' };
  assert.equal(only(actor('Zenvia', site), actor('Zenvia Développement', site))[0]?.certainty, 'high');
  const page = { website: 'https://www.facebook.com/zenvia' };
  assert.ok(!codes(actor('Zenvia', page), actor('Orphelys', page)).join().includes('SAME_HOST'));
  assert.equal(only(actor('Zenvia', site), actor('Orphelys', site))[0]?.certainty, 'low');
  const lab = { website: 'https://www.univ-exemple.example' };
  assert.notEqual(
    only(actor('Université Zenvia', lab), actor('Laboratoire Orphelys', lab))[0]?.certainty,
    'high',
  );
});

test('initials need a town, a website or a SIREN', () => {
  assert.deepEqual(codes(actor('ZOQ'), actor('Zenvia Orphelys Quasar')), []);
  assert.deepEqual(codes(actor('ZOQ', grenoble), actor('Zenvia Orphelys Quasar', grenoble)), [
    'INITIALS SAME_COMMUNE',
  ]);
});

test('names that are written as nothing, or as hostile text, make no pair and break nothing', () => {
  const odd = ['-', '', 'à compléter', '<script>alert(1)</script>', '=1+1', '\u202eabc', '…'].map((name) =>
    actor(name),
  );
  assert.doesNotThrow(() => findDuplicates([...odd, ...others()]));
  assert.deepEqual(codes(actor('-', grenoble), actor('–', grenoble)), []);
  assert.deepEqual(findDuplicates([]), []);
});

test('the order of the register changes no pair, and each is found once', () => {
  const all = [
    ...others(),
    actor('Zenvia', grenoble),
    actor('Zenvya', grenoble),
    actor('Orphelys'),
    actor('ORPHELYS SARL'),
  ];
  const keyed = (actors: readonly DuplicateActor[]) =>
    findDuplicates(actors)
      .map(({ a, b, score }) => `${linkKey(a, b)} ${score}`)
      .sort();
  assert.deepEqual(keyed(all), keyed([...all].reverse()));
  assert.equal(new Set(keyed(all)).size, keyed(all).length);
});

test('the most certain come first; among those, the ones that more links and sources depend on', () => {
  const pair = (score: number, certainty: 'high' | 'fair', links: number) => {
    const [a, b] = [actor('A', { links }), actor('B')];
    return { a, b, score, certainty, reasons: [] };
  };
  const sorted = [pair(0.7, 'fair', 90), pair(0.9, 'high', 1), pair(0.86, 'high', 7)].sort(byConsequence);
  assert.deepEqual(
    sorted.map((one) => one.a.links),
    [7, 1, 90],
  );
});

test('five thousand actors are compared without comparing everybody with everybody', () => {
  const syllables = ['ba', 'cro', 'di', 'fe', 'gra', 'lu', 'mo', 'nu', 'pi', 'ra', 'so', 'te', 'ver', 'zan'];
  let seed = 11;
  const draw = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * below);
  };
  const word = () => Array.from({ length: 4 }, () => syllables[draw(syllables.length)] ?? '').join('');
  const all = Array.from({ length: 5000 }, () => actor(`${word()} ${word()}`, grenoble));
  const doubled = all.slice(0, 20).map((one) => actor(`${one.name.toUpperCase()} SAS`, grenoble));
  const before = process.cpuUsage();
  const found = findDuplicates([...all, ...doubled]).filter((one) => one.certainty === 'high');
  const spent = process.cpuUsage(before).user / 1e6;
  assert.equal(found.filter(({ a, b }) => a.name.toUpperCase() === b.name.replace(' SAS', '')).length, 20);
  assert.ok(spent < 30, `${spent} s of processor`);
});

test('a register too long for near names is looked through by shared keys, which many bear of none', () => {
  const keyed = (...actors: DuplicateActor[]) =>
    findDuplicates([...others(), ...actors], new Set(), 'same keys').filter(
      ({ a, b }) => actors.includes(a) && actors.includes(b),
    );
  assert.equal(keyed(actor('Zenvia', grenoble), actor('ZENVIA SAS', grenoble))[0]?.certainty, 'high');
  assert.equal(
    keyed(actor('Zenvia', grenoble), actor('Zenvia Partenaires', grenoble)).length,
    1,
    'a rare word',
  );
  const site = { website: 'https://www.zenvia.example' };
  assert.equal(keyed(actor('Zenvia', site), actor('Orphelys', site)).length, 1);
  assert.equal(keyed(actor('Zenvia', grenoble), actor('Zenvya', grenoble)).length, 0, 'one letter apart');
  assert.equal(findDuplicates([...others(), actor('Zenvia', grenoble), actor('Zenvya', grenoble)]).length, 1);
  const many = Array.from({ length: keyBearersMax + 1 }, () => actor('Zenvia', grenoble));
  assert.equal(keyed(...many).length, 0, 'what more bear than that tells nobody apart');
});

test('twenty thousand actors are looked through by shared keys in short steps', () => {
  const all = Array.from({ length: 10_000 }, (_, at) =>
    actor(`Zen${at.toString(36)}via Orph${at % 977}`, grenoble),
  );
  const doubled = all.map((one) => actor(`${one.name.toUpperCase()} SAS`, grenoble));
  const before = process.cpuUsage();
  let steps = 0;
  let pairs = 0;
  for (const found of duplicateSteps([...all, ...doubled], new Set(), 'same keys')) {
    steps += 1;
    pairs += found.length;
  }
  const spent = process.cpuUsage(before).user / 1e6;
  assert.equal(steps, 40_000, 'one to read an actor, one to compare it');
  assert.ok(pairs >= 10_000, `${pairs} pairs`);
  assert.ok(spent < 10, `${spent} s of processor`);
});

test('what was said of a pair holds while neither changes', () => {
  const [a, b] = [actor('A'), actor('B')];
  assert.equal(recognisedBy([a, b]), recognisedBy([b, { ...a, links: 9 }]));
  assert.notEqual(recognisedBy([a, b]), recognisedBy([a, { ...b, website: 'https://b.example' }]));
  assert.equal(standingVerdict({ verdict: 'apart', print: 'x' }, 'x'), 'apart');
  assert.equal(standingVerdict({ verdict: 'apart', print: 'x' }, 'y'), 'open');
  assert.equal(standingVerdict(undefined, 'y'), 'open');
});

test('the links of two that become one: the same once, those between them gone', () => {
  const source = {
    slug: 's',
    title: 'S',
    publisher: 'P',
    url: 'https://s.example',
    published: null,
    consulted: '2026-01-01',
    licence: null,
  };
  const link = (
    type: 'member_of' | 'partner_of',
    from: string,
    to: string,
    fromDate: string | null = null,
  ) => ({
    ...{ type, from: { slug: from, name: from }, to: { slug: to, name: to }, fromDate, untilDate: null },
    ...{ source, otherSources: [], mark: 'S' as const },
  });
  const between = link('partner_of', 'a', 'b');
  const ofA = [between, link('member_of', 'a', 'x', '2014'), link('partner_of', 'a', 'y')];
  const ofB = [
    between,
    link('member_of', 'b', 'x', '2014'),
    link('partner_of', 'y', 'b'),
    link('member_of', 'b', 'x'),
  ];
  assert.deepEqual(mergedLinks(['a', 'b'], [ofA, ofB]), { count: 3, same: 2, between: 1 });
});
