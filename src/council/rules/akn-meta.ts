import { type Xml, xml } from '#kit/xml.ts';
import type { AknDebate, AknSection } from './akn-section.ts';
import type { ActRecord } from './deliberation-record.ts';
import { optionCounts } from './vote-options.ts';
import { isWithoutVote } from './without-vote.ts';

/** Who wrote the markup of these files: the attribute `source` of their metadata. */
const source = '#totem';

/** Identification (FRBR), matters, analysis, and everything that the document refers to. */
export function aknMeta(debate: AknDebate, analysis: Xml | null): Xml {
  return xml(
    'meta',
    {},
    identification(debate),
    classification(debate.sections),
    analysis,
    references(debate),
  );
}

function identification({ body, slug, date, number }: AknDebate): Xml {
  const work = `/akn/fr/debate/${body.slug}/${date}/${slug}`;
  const expression = `${work}/fra@${date}`;
  const head = (uri: string, dated: string) => [
    xml('FRBRthis', { value: `${uri}/!main` }),
    xml('FRBRuri', { value: uri }),
    xml('FRBRdate', { date, name: dated }),
    xml('FRBRauthor', { href: '#body' }),
  ];
  return xml(
    'identification',
    { source },
    xml(
      'FRBRWork',
      {},
      head(work, 'sitting'),
      xml('FRBRcountry', { value: 'fr' }),
      number === null ? null : xml('FRBRnumber', { value: number }),
    ),
    xml('FRBRExpression', {}, head(expression, 'sitting'), xml('FRBRlanguage', { language: 'fra' })),
    xml(
      'FRBRManifestation',
      {},
      head(`${expression}.akn.xml`, 'sitting'),
      xml('FRBRformat', { value: 'application/akn+xml' }),
    ),
  );
}

function classification(sections: readonly AknSection[]): Xml | null {
  const matters = new Map(
    sections.flatMap(({ acts }) =>
      acts.flatMap(({ matter }) => (matter ? [[matter.code, matter.name]] : [])),
    ),
  );
  if (matters.size === 0) return null;
  return xml(
    'classification',
    { source },
    [...matters].map(([code = '', name = '']) =>
      xml('keyword', { value: code, showAs: name, dictionary: '#actes' }),
    ),
  );
}

/** Quorums found and votes counted, in the order of the agenda; null when there is neither. */
export function aknAnalysis(sections: readonly AknSection[]): Xml | null {
  const found = sections.flatMap((section) => [
    ...quorumsOf(section),
    ...section.acts.flatMap((act) => votingOf(act, section.rank)),
  ]);
  return found.length === 0 ? null : xml('analysis', { source }, xml('parliamentary', {}, found));
}

function quorumsOf({ rank, quorums }: AknSection): Xml[] {
  return quorums.map((one, index) => {
    const id = `quorum_${rank}_${index + 1}`;
    return xml(
      'quorumVerification',
      { eId: id, outcome: `#${one.reached}`, refersTo: `#item_${rank}` },
      xml('quorum', { eId: `${id}__required`, value: one.required }),
      xml('count', { eId: `${id}__present`, value: one.present, refersTo: '#present' }),
      xml('count', { eId: `${id}__in_office`, value: one.inOffice, refersTo: '#in_office' }),
      one.notCounted === 0
        ? null
        : xml('count', { eId: `${id}__not_counted`, value: one.notCounted, refersTo: '#not_counted' }),
    );
  });
}

/** Nothing for an act that took no vote, or of which no count is known. */
function votingOf(act: ActRecord, rank: number): Xml[] {
  if (isWithoutVote(act)) return [];
  const { present, represented } = act.numbers;
  const around = [
    ['present', present],
    ['represented', represented],
  ] as const;
  const counts = [
    ...optionCounts(act).map(({ option, value }) => [option.replace(' ', '_'), value] as const),
    ...around.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])),
  ];
  if (counts.length === 0) return [];
  const id = `vote_${act.slug}`;
  return [
    xml(
      'voting',
      { eId: id, outcome: `#${act.outcome}`, refersTo: `#item_${rank}`, href: act.page },
      counts.map(([name, value]) => xml('count', { eId: `${id}__${name}`, value, refersTo: `#${name}` })),
    ),
  ];
}

const concepts: readonly (readonly [id: string, showAs: string])[] = [
  ['yes', 'pour'],
  ['no', 'contre'],
  ['abstain', 'abstention'],
  ['blank', 'vote blanc'],
  ['null', 'vote nul'],
  ['not_voting', 'ne prend pas part au vote'],
  ['absent', 'absent, non représenté'],
  ['present', 'présents'],
  ['represented', 'représentés (pouvoirs)'],
  ['in_office', 'membres en exercice'],
  ['not_counted', 'désignés par la loi, ôtés des membres en exercice (L1111-6 II CGCT)'],
  ['reached', 'quorum atteint (L2121-17 CGCT)'],
  ['not_reached', 'quorum non atteint (L2121-17 CGCT)'],
  ['adopted', 'adopté'],
  ['rejected', 'rejeté'],
  ['not_adopted', 'non adopté'],
  ['noted', 'le conseil prend acte, sans vote'],
  ['appointed', 'nommé (L2121-21 CGCT)'],
];

function references({ body, page, sections }: AknDebate): Xml {
  const rolls = sections.flatMap(({ acts }) => acts.flatMap(({ roll }) => roll ?? []));
  const seats = [...new Set(rolls.map((line) => line.seat))].sort((a, b) => a - b);
  const speaking = sections.some(({ speeches }) => speeches.length > 0);
  const concept = (id: string) => `/akn/ontology/concept/fr/${id}`;
  return xml(
    'references',
    { source },
    xml('TLCOrganization', { eId: 'body', href: page, showAs: body.name }),
    xml('TLCOrganization', { eId: 'totem', href: page, showAs: 'Totem' }),
    xml('TLCRole', { eId: 'chair', href: '/akn/ontology/role/fr/chair', showAs: 'préside le point' }),
    speaking
      ? xml('TLCRole', { eId: 'speaker', href: '/akn/ontology/role/fr/speaker', showAs: 'orateur' })
      : null,
    xml('TLCReference', {
      eId: 'actes',
      name: 'actes',
      href: concept('actes'),
      showAs: 'nomenclature ACTES',
    }),
    concepts.map(([id, showAs]) => xml('TLCConcept', { eId: id, href: concept(id), showAs })),
    seats.length === 0
      ? null
      : seats.map((seat) =>
          xml('TLCPerson', {
            eId: `seat_${seat}`,
            href: `/akn/ontology/person/fr/${body.slug}/seat_${seat}`,
            showAs: `Siège ${seat}`,
          }),
        ),
  );
}
