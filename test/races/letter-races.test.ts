import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import { exampleId } from '#kit/ids.ts';
import type { Viewer } from '#kit/viewer.ts';
import { inviteLetter } from '../../src/label/actions/invite-letter.ts';
import { revokeLetter } from '../../src/label/actions/revoke-letter.ts';
import { signLetter } from '../../src/label/actions/sign-letter.ts';
import { letterVersions } from '../../src/label/queries/signed-letters.ts';
import type { LetterDraft } from '../../src/label/rules/letter-form.ts';
import { race, serverWorld } from './server-world.ts';

const world = await serverWorld();
after(() => world?.close());
const skip = world ? false : 'no PostgreSQL server here';
const slug = 'courses-lettres';

const acting = {
  id: exampleId('mandate/territory-lead'),
  role: 'territory_lead',
  organisationId: exampleId('organisation/digital-grenoble'),
  organisationSlug: 'digital-grenoble',
  organisationName: 'Digital Grenoble',
} as const;
const lead: Viewer = { personId: exampleId('person/territory-lead'), name: null, acting, mandates: [acting] };

/** A candidature whose call accepts one letter per structure. */
async function addFile(ctx: Ctx): Promise<void> {
  const edition = exampleId('edition/courses-lettres');
  await sql`insert into label.edition
    select ${edition}::uuid, 'courses-lettres', 1, name_fr, name_en, kind, opens, closes, numerus_clausus,
      jsonb_set(content, '{parameters,oneSignatoryPerStructure}', '"yes"'), added_at
    from label.edition where slug = 'french-tech-2014' on conflict do nothing`.execute(ctx.writer);
  await sql`insert into label.candidature (id, slug, edition_id, organisation_id, carrier, title_fr, title_en,
      about_fr, about_en, standing, state, version, added_at)
    values (${exampleId(`candidature/${slug}`)}, ${slug}, ${edition}, ${acting.organisationId}, 'Porteur (fictif)',
      'Courses', 'Races', '', '', 'rehearsal', 'draft', 0, now()) on conflict do nothing`.execute(ctx.writer);
}

async function invite(ctx: Ctx, structure: string) {
  const invited = await inviteLetter(ctx, lead, {
    slug,
    structure,
    actor: null,
    email: 'signataire@exemple.invalid',
    lang: 'fr',
    once: randomUUID(),
    linkTo: (secret) => secret,
  });
  assert.ok(invited.ok);
  return invited.value;
}

function sign(ctx: Ctx, secret: string, structureName: string, basedOn = 0) {
  const draft: LetterDraft = {
    structureName,
    capacity: 'Directrice',
    signatoryName: 'Signataire 1 (fictive)',
    body: `Nous soutenons, ${randomUUID()}.`,
    promise: null,
    publication: 'withheld',
  };
  return signLetter(ctx, secret, { draft, basedOn, once: randomUUID(), lang: 'fr' });
}

const refusalsOf = (results: readonly Awaited<ReturnType<typeof sign>>[]) =>
  results.flatMap((one) => (one.ok ? [] : one.refusals));

test('20 people of one structure sign at once where the call accepts one: one letter, 19 refusals by name', {
  skip,
}, async () => {
  assert.ok(world);
  const { ctx } = world;
  await addFile(ctx);
  const links: { secret: string }[] = [];
  for (let index = 0; index < 20; index += 1) links.push(await invite(ctx, `Structure ${index}`));
  const results = await race(20, (index) => sign(ctx, links[index]?.secret ?? '', 'Une Même Structure'));
  assert.equal(results.filter((one) => one.ok).length, 1);
  assert.deepEqual(
    refusalsOf(results),
    Array.from({ length: 19 }, () => 'STRUCTURE_ALREADY_SIGNED'),
  );
});

test('one letter corrected 20 times from the same version: one correction, 19 are shown it', {
  skip,
}, async () => {
  assert.ok(world);
  const { ctx } = world;
  await addFile(ctx);
  const { secret, invitationId } = await invite(ctx, 'Structure corrigée');
  assert.ok((await sign(ctx, secret, 'Structure corrigée')).ok);
  const results = await race(20, () => sign(ctx, secret, 'Structure corrigée', 1));
  assert.equal(results.filter((one) => one.ok).length, 1);
  assert.deepEqual(
    refusalsOf(results),
    Array.from({ length: 19 }, () => 'STALE'),
  );
  const versions = await letterVersions(ctx, invitationId);
  assert.deepEqual(
    versions.map((one) => one.version),
    [2, 1],
  );
  assert.ok(versions.every((one) => one.hashHolds === 'yes'));
});

test('setting aside races with signing: never a place kept by a letter that was set aside', {
  skip,
}, async () => {
  assert.ok(world);
  const { ctx } = world;
  await addFile(ctx);
  for (let round = 0; round < 10; round += 1) {
    const structure = `Structure disputée ${round}`;
    const { secret, invitationId } = await invite(ctx, structure);
    await Promise.all([sign(ctx, secret, structure), revokeLetter(ctx, lead, { slug, invitationId })]);
    const other = await invite(ctx, structure);
    assert.ok((await sign(ctx, other.secret, structure)).ok, structure);
  }
});
