import type { ActNumbers, ActRecord } from '../../src/council/rules/deliberation-record.ts';

const numbers: ActNumbers = {
  inOffice: 124,
  quorumRequired: 63,
  present: 88,
  represented: 36,
  for: 122,
  against: 0,
  abstain: 2,
  blank: 0,
  null: 0,
  notTakingPart: 0,
  absent: 0,
};

/** A deliberation adopted by 122 voices and two abstentions, 36 of them by proxy, with what a test changes. */
export function someAct(change: Partial<ActRecord> = {}): ActRecord {
  return {
    slug: 'essai-point-1',
    standing: 'real',
    page: 'https://example.org/conseil/deliberations/essai-point-1',
    extract: 'https://example.org/conseil/deliberations/essai-point-1/extrait.pdf',
    body: { slug: 'essai', name: 'Assemblée d’essai', siret: '99990124200019' },
    session: {
      slug: 'essai',
      title: { fr: 'Séance d’essai', en: 'Trial sitting' },
      page: 'https://example.org/conseil/seances/essai',
      rank: 1,
    },
    number: '2027.00012',
    date: '2027-02-25',
    title: { fr: 'Soutien', en: 'Support' },
    object: 'Soutien à la candidature : « vœu » d’essai & suite',
    matter: { code: '8.9', name: 'domaines de compétences par thèmes/culture' },
    mode: 'public',
    outcome: 'adopted',
    wording: {
      fr: "adopté à l'unanimité moins deux abstentions",
      en: 'adopted unanimously less two abstentions',
    },
    numbers,
    quorum: null,
    vote: {
      number: 1,
      openedAt: new Date('2027-02-25T18:00:00.123Z'),
      closedAt: new Date('2027-02-25T18:05:00Z'),
    },
    roll: null,
    ...change,
  };
}
