import { addCommitment, type NewCommitment } from '#evidence/writes.ts';
import type { Tx } from '#kit/db/database.ts';
import { exampleId } from '#kit/ids.ts';

const subject = `label/candidature/${exampleId('candidature/digital-grenoble-repetition')}`;

type Prefilled = Omit<NewCommitment, 'subject' | 'at' | 'addedBy'>;

/** The two commitments spoken of when the file was presented (F0.13), so that the rehearsal starts from them. */
const prefilled: readonly Prefilled[] = [
  {
    id: exampleId('commitment/repetition/E1'),
    rank: 1,
    wording: {
      fr: 'Soutenir financièrement la mission d’animation, avec son CEO',
      en: 'Support financially the animation mission, with its CEO',
    },
    owner: 'Grenoble-Alpes Métropole',
    kind: 'cash',
    amountCents: null,
    amountReason: {
      fr: '« non chiffré à cette heure », dit le texte de la candidature',
      en: '“not costed at this point”, says the text of the candidature',
    },
    due: null,
    note: repeated(),
  },
  {
    id: exampleId('commitment/repetition/E2'),
    rank: 2,
    wording: { fr: 'Mettre à disposition un totem', en: 'Provide a totem' },
    owner: 'Grenoble-Alpes Métropole',
    kind: 'in_kind',
    amountCents: null,
    amountReason: {
      fr: 'apport en nature sans valeur estimée',
      en: 'contribution in kind without an estimated value',
    },
    due: null,
    note: repeated(),
  },
];

function repeated() {
  return {
    fr: 'Repris des faits de 2014 pour la répétition ; les faits, avec leurs dates, sont sur la candidature de 2014.',
    en: 'Taken from the facts of 2014 for the rehearsal; the facts, with their dates, are on the 2014 candidature.',
  };
}

/**
 * Adds E1 and E2 to the rehearsal candidature, inside the transaction of the caller, which checks that they are not there.
 * `sourceId`: the source row of the seed text, null when evidence has none. Answers the rows added.
 */
export async function addRehearsalCommitments(
  tx: Tx,
  at: Date,
  sourceId: string | null = null,
): Promise<number> {
  for (const one of prefilled) {
    await addCommitment(tx, { ...one, subject, sourceId, at, addedBy: 'system/example' });
  }
  return prefilled.length;
}
