import type { Said } from '#kit/i18n.ts';
import type { Mark, NamedSource, PositionName } from './deliberation.ts';
import { unanimityLess } from './prose.ts';

// What two sources say of the assembly of 2014 and of its vote, and nothing more. Null is unknown, never zero.

export const account: NamedSource = {
  title: 'Pourquoi Digital Grenoble ? (récit de la candidature, Digital Grenoble)',
  url: 'https://digital-grenoble.com/pourquoi-digital-grenoble/',
};
const inaugural: NamedSource = {
  title: 'La nouvelle Métro se met lentement en place (ADES Grenoble, 26 avril 2014)',
  url: 'http://www.ades-grenoble.org/wordpress/2014/04/26/la-nouvelle-metro-se-met-lentement-en-place/',
};

export const assembly2014 = {
  slug: 'grenoble-alpes-metropole',
  name: 'Grenoble-Alpes Métropole',
  seats: 124,
  sources: [account, inaugural],
} as const;

export interface DescribedGroup {
  readonly name: string;
  readonly leaning: string | null;
  readonly seats: number | null;
  /** Name of the group of the dated description that this one is taken to be: our interpretation. */
  readonly mappedTo: string | null;
}

export interface GroupDescription {
  readonly key: string;
  readonly asOf: string | null;
  readonly note: Said;
  readonly source: NamedSource;
  readonly groups: readonly DescribedGroup[];
}

const dated = (name: string, leaning: string | null, seats: number): DescribedGroup => ({
  name,
  leaning,
  seats,
  mappedTo: null,
});
const named = (name: string, mappedTo: string, seats: number | null = null): DescribedGroup => ({
  name,
  leaning: null,
  seats,
  mappedTo,
});

/** Both descriptions of the groups (GRE-07), the dated one first: the other points to it. */
export const descriptions2014: readonly GroupDescription[] = [
  {
    key: 'seance-du-25-avril-2014',
    asOf: '2014-04-25',
    note: {
      fr: 'Sept groupes à la séance qui élit le président. Les sièges peuvent différer le jour du vote.',
      en: 'Seven groups at the sitting that elects the president. Seats may differ on the day of the vote.',
    },
    source: inaugural,
    groups: [
      dated('RCSE', 'EELV-PG…', 28),
      dated('ADIS', 'petites communes', 27),
      dated('Pour une autre agglomération', 'droite', 24),
      dated('PASC', 'PS', 23),
      dated('Communes et Démocratie', 'PCF', 11),
      dated('non-inscrits société civile', null, 9),
      dated('FN', null, 2),
    ],
  },
  {
    key: 'recit-de-la-candidature',
    asOf: null,
    note: {
      fr: 'Le récit cite six groupes et ne donne de nombre que pour le FN. Le jour du vote n’est pas connu.',
      en: 'The account cites six groups and gives a number for the FN only. The day of the vote is not known.',
    },
    source: account,
    groups: [
      named('EELV & PG', 'RCSE'),
      named('PS', 'PASC'),
      named('UMP', 'Pour une autre agglomération'),
      named('PC', 'Communes et Démocratie'),
      named('Non inscrits', 'non-inscrits société civile'),
      named('FN', 'FN', 2),
    ],
  },
];

/** The sum of the seats of a description is that of the assembly, or some seats are not known (GRE-09). */
export function seatsAddUp(groups: readonly Pick<DescribedGroup, 'seats'>[], assemblySeats: number): boolean {
  if (groups.some((group) => group.seats === null)) return true;
  return groups.reduce((sum, group) => sum + (group.seats ?? 0), 0) === assemblySeats;
}

interface SpokenPosition {
  readonly group: string;
  readonly position: PositionName;
  readonly objection: 'public_money' | null;
  readonly mark: Mark;
  /** Name of the group in the dated description, by interpretation. */
  readonly described: string;
}

const spoke = (group: string, described: string): SpokenPosition => ({
  group,
  position: 'for',
  objection: null,
  mark: 'S',
  described,
});
const silent = (group: string, described: string): SpokenPosition => ({
  group,
  position: 'not_mentioned',
  objection: null,
  mark: '?',
  described,
});

export const deliberation2014 = {
  slug: 'soutien-digital-grenoble-2014',
  title: {
    fr: 'Soutien à la candidature Digital Grenoble',
    en: 'Support for the Digital Grenoble candidature',
  },
  object: 'Soutien à la candidature Digital Grenoble',
  rapporteur: {
    name: 'Fabrice Hugelé',
    capacity: { fr: 'troisième vice-président, économie', en: 'third vice-president, economy' },
  },
  // After the sitting of the council of 124, before the label.
  notBefore: '2014-04-25',
  notAfter: '2014-11-12',
  wording: unanimityLess({ abstain: 2, blank: 0, null: 0 }),
  presentationMin: 20,
  totalMin: 40,
  counts: {
    inOffice: { value: 124, mark: 'S' },
    present: { value: null, mark: '?' },
    represented: { value: null, mark: '?' },
    for: { value: null, mark: '?' },
    // Deduced from « unanimité ».
    against: { value: 0, mark: 'I' },
    abstain: { value: 2, mark: 'S' },
  },
  positions: [
    spoke('Ecologie', 'RCSE'),
    spoke('UMP', 'Pour une autre agglomération'),
    spoke('Parti Socialiste', 'PASC'),
    spoke('Parti Communiste', 'Communes et Démocratie'),
    { group: 'FN', position: 'reservations', objection: 'public_money', mark: 'S', described: 'FN' },
    silent('Non inscrits', 'non-inscrits société civile'),
    silent('ADIS', 'ADIS'),
  ] satisfies readonly SpokenPosition[],
  note: {
    fr: [
      'L’intitulé est de ce site : celui de l’acte n’est pas connu.',
      'Le récit attribue les deux abstentions aux deux membres du FN.',
      'Les quarante minutes environ sont lues comme comprenant la présentation ; la durée du seul débat n’est pas connue.',
      'L’ordre entre ce vote, le premier dossier (juin 2014) et la dispense du critère « CEO » (été 2014) n’est pas connu.',
    ].join('\n'),
    en: [
      'The title is this site’s: that of the act is not known.',
      'The account attributes the two abstentions to the two members of the FN.',
      'The forty minutes or so are read as including the presentation; how long the debate alone took is not known.',
      'The order between this vote, the first dossier (June 2014) and the waiver of the "CEO" criterion (summer 2014) is not known.',
    ].join('\n'),
  },
} as const;
