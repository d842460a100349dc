import assert from 'node:assert/strict';
import { story } from '../../test/harness/world.ts';

interface Answer {
  readonly day: string;
  readonly labels: readonly {
    slug: string;
    standing: { kind: string; until?: string | null };
    outsideCall: boolean;
  }[];
}

story(
  'the label on a past day: nobody, nine, then seventeen, a term passed is not an expiry',
  async ({ visitor }) => {
    const on = async (day: string) => {
      const answer = (await (await visitor().raw(`/labels.json?au=${day}`)).json()) as Answer;
      assert.equal(answer.day, day);
      return (kind: string) =>
        answer.labels.filter((one) => one.standing.kind === kind).map((one) => one.slug);
    };
    const before = await on('2014-11-11');
    assert.deepEqual(before('held'), []);
    assert.deepEqual(before('undated'), ['paris'], 'labelled outside the call, on a day that nobody gives');
    const first = await on('2014-11-12');
    assert.equal(first('held').length, 9);
    assert.ok(first('held').includes('digital-grenoble-2014'));
    assert.equal((await on('2015-06-25'))('held').length, 17);
    const between = await on('2015-12-31');
    assert.equal(between('past_term').length, 9, 'the first nine, between their year and what 2016 decided');
    const confirmed = await on('2017-01-01');
    assert.equal(confirmed('held').length, 13);
    assert.equal(
      confirmed('past_term').length,
      4,
      'the pilot thematic ones: what became of them is not known',
    );
    assert.equal((await on('2019-01-01'))('past_term').length, 17);
  },
);

story(
  'the page says the same, in both languages, and a day that does not exist is refused without losing the page',
  async ({ visitor }) => {
    const { text } = await visitor().get('/labels?au=2014-12-25');
    assert.match(text, /Le 25 décembre 2014/);
    assert.match(text, /9 labels portés, 1 dont la date n’est pas assez connue pour le dire/);
    assert.match(text, /Paris \(hors de l’appel\)/);
    assert.match(text, /12 novembre 2014.*12 novembre 2015/s);
    const english = await visitor().get('/en/labels?au=2016-03-01');
    assert.match(english.text, /On 1 March 2016/);
    const wrong = await visitor().get('/labels?au=2015-02-30');
    assert.equal(wrong.status, 200);
    assert.match(wrong.text, /Ce jour n’existe pas/);
  },
);

story(
  'a candidature of which little is known says so: no carrier, gaps deduced, its source',
  async ({ visitor }) => {
    const { text } = await visitor().get('/candidatures/bordeaux-2014');
    assert.match(text, /porteur non connu/);
    assert.match(text, /Labellisée dans la première vague/);
    assert.match(text, /La Tribune, 12 novembre 2014/);
    const brest = await visitor().get('/candidatures/brest-2014');
    assert.match(brest.text, /Refus ou renvoi avec recommandations : ce n’est pas connu/);
    const list = await visitor().get('/candidatures');
    assert.match(list.text, /Les autres candidatures connues.*Bordeaux, 2014/s);
  },
);
