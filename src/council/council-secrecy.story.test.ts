import assert from 'node:assert/strict';
import { call, names, nominating, note, votes } from '../../test/harness/nominations.ts';
import { story } from '../../test/harness/world.ts';

// When a nomination is not voted in secret: the council's unanimous decision, and what a video sitting excludes.

const [first, second] = names;

story(
  'the council, unanimous, sets secrecy aside: each names a candidate in public, abstentions flagged',
  async (world) => {
    const play = await nominating(world, [first, second], 64);
    const decide = (fields: Record<string, string>) =>
      play.secretariat.post(`${play.base}/points/1/secret`, { against: '0', abstain: '0', ...fields });
    const unchecked = await decide({ once: 'unchecked-text' });
    assert.match(
      unchecked.text,
      /Vérifiez d’abord qu’aucun texte n’impose le secret pour ce poste\. L2121-21 CGCT/,
    );
    const over = await decide({ abstain: '65', noText: 'checked', once: 'too-many-voices' });
    assert.match(over.text, /Ces nombres dépassent les voix de la salle/);
    const against = await decide({ against: '1', noText: 'checked', once: 'one-is-against' });
    assert.match(against.text, /Le vote reste secret : 1 voix contre, l’unanimité n’est pas atteinte/);
    assert.equal((await call(play, 'public')).status, 422);
    const aside = await decide({ abstain: '2', noText: 'checked', once: 'two-abstain' });
    assert.match(
      aside.text,
      /à l’unanimité de ne pas voter au secret \(64 voix, aucune contre, 2 abstentions\)/,
    );
    assert.match(
      aside.text,
      /Attention : des membres se sont abstenus[^.]*\. Aucun texte ne dit si cela rompt/,
    );
    assert.match((await call(play, 'ordinary')).text, /Les mains ne se comptent pas par candidat/);
    assert.equal((await call(play, 'public')).status, 200);
    const member = await play.member(7);
    const page = await member.get(`${play.base}/ma-place`);
    const form = page.form('Voter');
    const pick = page.root
      .querySelectorAll('input[name=choice]')
      .map((one) => one.getAttribute('value') ?? '');
    const cast = await member.post(form.action, { ...form.fields, choice: pick[1] ?? '' });
    assert.match(cast.text, /Votre vote est enregistré Siège 34 \(fictif\)/);
    await play.president.submit(await play.desk(), 'Simuler les bulletins restants', votes(20, 33));
    await play.press('Clore le scrutin du point 1');
    await play.press('Proclamer le résultat du point 1');
    const result = (await world.visitor().get(play.base)).text;
    assert.match(
      result,
      /Siège 34 \(fictif\) est élu .* par trente-quatre voix ; Siège 12 \(fictif\), vingt voix ; dix abstentions/,
    );
    assert.match(result, /Le vote de chacun \(scrutin public\).*Siège 34 \(fictif\) Sièges 7, 2/s);
  },
);

story('by video a nomination is not voted, nor takes effect: refused with its article', async (world) => {
  const play = await nominating(world, [first], 70);
  await world.ctx.writer
    .withTables<{ 'council.sitting': { slug: string; venue: string } }>()
    .updateTable('council.sitting')
    .set({ venue: 'video' })
    .where('slug', '=', 'repetition')
    .execute();
  const alone = await play.president.post(`${play.base}/points/1/effet`, { once: 'video-effect' });
  assert.match(alone.text, /Ce point ne peut pas se voter en visioconférence\. L5211-11-1 CGCT/);
  await note(play, second);
  for (const mode of ['secret', 'public'] as const) {
    const refused = await play.president.post(`${play.base}/points/1/scrutin`, {
      mode,
      once: `video-${mode}`,
    });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Ce point ne peut pas se voter en visioconférence\. L5211-11-1 CGCT/);
  }
});
