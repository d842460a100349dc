import assert from 'node:assert/strict';
import { record } from '#journal/record.ts';
import { exampleId, newId } from '#kit/ids.ts';
import { ok } from '#kit/result.ts';
import { onEmpty, story, type World } from '../../test/harness/world.ts';
import { grenobleTopic, loadEvidenceExample } from './example.ts';
import { findIndicator } from './views/find-indicator.ts';
import { listEvents } from './views/list-events.ts';
import { pieceStream } from './views/piece-stream.ts';
import { commitmentsOf, findCommitment } from './views/read-commitments.ts';
import { findPiece, piecesOf } from './views/read-pieces.ts';
import {
  addCommitment,
  addCommitmentEvent,
  addFigure,
  addPiece,
  pieceWithdrawnOnce,
  publishCommitments,
  withdrawPiece,
} from './writes.ts';

type Work = Parameters<typeof record<null, string>>[2];

function act(world: World, work: Work, constraints: Record<string, string> = {}) {
  return record<null, string>(
    world.ctx,
    { event: 'thing.done', subject: 'test/evidence' },
    work,
    constraints,
  );
}

async function execute(world: World, statement: string): Promise<void> {
  const connection = await world.source.acquire();
  await connection.exec(statement).finally(() => world.source.release(connection));
}

const subject = 'label/candidature/test';
const by = 'person/1';

onEmpty(
  'the example loads once: 24 indicators, 65 values, 6 commitments, 17 events; a second load adds nothing',
  async (world) => {
    const rows = await loadEvidenceExample(world.ctx);
    assert.equal(rows, 28 + 24 + 65 + 6 + 10 + 17 + 19);
    assert.equal(await loadEvidenceExample(world.ctx), 0);
    const candidature = `label/candidature/${exampleId('candidature/digital-grenoble-2014')}`;
    const commitments = await commitmentsOf(world.ctx, candidature);
    assert.deepEqual(
      commitments.map((one) => one.amountCents),
      [null, null, null, null, null, null],
    );
    const events = await listEvents(world.ctx, grenobleTopic);
    assert.deepEqual(
      events.map((one) => one.key),
      Array.from({ length: 17 }, (_, rank) => `G${rank + 1}`),
    );
    assert.equal(events.find((one) => one.key === 'G10')?.sources.length, 2);
  },
);

story(
  'nobody, not even with the keys of the database, changes a figure, a piece or a commitment',
  async (world) => {
    for (const table of [
      'figure',
      'piece',
      'piece_withdrawal',
      'commitment',
      'commitment_event',
      'commitment_publication',
      'event',
    ]) {
      await execute(world, 'savepoint attempt');
      await assert.rejects(execute(world, `delete from evidence.${table}`), /ROWS_ARE_ONLY_ADDED/, table);
      await execute(world, 'rollback to savepoint attempt');
    }
  },
);

story(
  'an amount is set later by a dated event; the first words stay, and the sum says what it knows',
  async (world) => {
    const id = exampleId('commitment/E1');
    const at = world.ctx.now();
    await act(world, async (tx) => {
      const words = { fr: 'Répétition : montant fictif', en: 'Rehearsal: fictitious amount' };
      const event = {
        commitmentId: id,
        at: '2026-11-23',
        kind: 'amount_set',
        amountCents: 30_000_00n,
        words,
      } as const;
      await addCommitmentEvent(tx, { id: newId(at), ...event, recordedAt: at, addedBy: by });
      return ok(null);
    });
    const commitment = await findCommitment(world.ctx, id);
    assert.equal(commitment?.wording.fr, 'Soutenir financièrement la mission d’animation, avec son CEO');
    assert.equal(commitment?.amountCents, null);
    assert.equal(commitment?.now.amountCents, 30_000_00n);
    const page = await world.visitor().get('/engagements');
    assert.match(page.text, /Engagements en argent 30 000 € 1 montant connu/);
    assert.match(page.text, /Apports en nature, valeur estimée non connu 2 montants non connus/);
  },
);

story(
  'a correction is another row: the old value stays readable, with the one that replaces it',
  async (world) => {
    const old = exampleId('figure/startups-du-tarmac/2014');
    const at = world.ctx.now();
    await act(world, async (tx) => {
      const perimeter = { fr: 'répétition', en: 'rehearsal' };
      const figure = {
        indicatorId: exampleId('indicator/startups-du-tarmac'),
        perimeter,
        says: { value: 22 },
        asOf: null,
      };
      await addFigure(tx, {
        id: newId(at),
        ...figure,
        sourceId: null,
        mark: '?',
        replaces: old,
        at,
        addedBy: by,
      });
      return ok(null);
    });
    const found = await findIndicator(world.ctx, 'startups-du-tarmac');
    assert.deepEqual(
      found?.figures.map((figure) => figure.value),
      [22],
    );
    assert.deepEqual(
      found?.replaced.map((figure) => figure.value),
      [21],
    );
    const page = await world.visitor().get('/chiffres/startups-du-tarmac');
    assert.match(page.text, /Valeurs corrigées depuis.*21/s);
  },
);

onEmpty('a commitment appears to all once published, and not before', async (world) => {
  const at = world.ctx.now();
  const id = newId(at);
  await act(world, async (tx) => {
    const made = {
      wording: { fr: 'Prêter une salle' },
      owner: 'Organisation 1',
      kind: 'in_kind',
      amountCents: null,
    } as const;
    await addCommitment(tx, { id, subject, ...made, due: null, at, addedBy: by });
    return ok(null);
  });
  const visitor = world.visitor();
  assert.equal((await visitor.get(`/engagements/${id}`)).status, 404);
  for (const _time of ['first', 'again']) {
    await act(world, async (tx) => {
      await publishCommitments(tx, { subject, at, by });
      return ok(null);
    });
  }
  assert.match((await visitor.get('/engagements')).text, /Prêter une salle/);
  const english = await visitor.get(`/en/engagements/${id}`);
  assert.equal(english.root.querySelector('h1 span')?.getAttribute('lang'), 'fr');
});

onEmpty('a piece is filed, sent whole, and withdrawn once; it stays known', async (world) => {
  const at = world.ctx.now();
  const id = newId(at);
  const bytes = new TextEncoder().encode('lettre');
  const sha256 = 'a'.repeat(64);
  await act(world, async (tx) => {
    const file = { filename: 'léttre n° 1.pdf', mediaType: 'application/pdf', bytes: bytes.length, sha256 };
    await addPiece(tx, { id, subject, slot: 'letters', ...file, at, addedBy: by });
    return ok(null);
  });
  const piece = await findPiece(world.ctx, id);
  assert.ok(piece);
  assert.equal(await pieceStream({ files: { put: async () => {}, get: async () => null } }, piece), null);
  const stream = () => new Blob([bytes]).stream();
  const sent = await pieceStream({ files: { put: async () => {}, get: async () => stream() } }, piece);
  assert.match(
    sent?.headers.get('content-disposition') ?? '',
    /^attachment; filename="l_ttre_n_1\.pdf"; filename\*=UTF-8''l%C3%A9ttre/,
  );
  assert.equal(await sent?.text(), 'lettre');
  const withdraw: Work = async (tx) => {
    await withdrawPiece(tx, { pieceId: id, at, by, reason: 'erreur' });
    return ok(null);
  };
  assert.equal((await act(world, withdraw)).ok, true);
  assert.deepEqual(await act(world, withdraw, { [pieceWithdrawnOnce]: 'ALREADY_WITHDRAWN' }), {
    ok: false,
    refusals: ['ALREADY_WITHDRAWN'],
  });
  assert.equal((await piecesOf(world.ctx, subject))[0]?.withdrawal?.reason, 'erreur');
});
