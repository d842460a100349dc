import type { Actor, CandidatureEvent, CandidatureState } from './rules/candidature-states.ts';
import type { SourceRef } from './rules/source-ref.ts';
import type { TransitionDetails } from './rules/transition-details.ts';

const read = (name: string, url: string | null): SourceRef => ({ name, url, mark: 'S' });

const essor = read(
  'L’Essor, juin 2014',
  'http://lessor.fr/et-digital-grenoble-cr-a-le-barbecue-num-rique-7280.html',
);
const governance = read(
  'Digital Grenoble, page « Gouvernance »',
  'https://digital-grenoble.com/gouvernance-digital-grenoble/',
);
const inovallee = read(
  'Inovallée, Le Tarmac, septembre 2014',
  'https://inovallee-letarmac.blogspot.com/2014/09/la-mission-frenchtech-en-visite-au.html?m=1',
);
const tribune = read(
  'La Tribune, 12 novembre 2014',
  'https://www.latribune.fr/technos-medias/20141112trib7c217bd7f/neuf-metropoles-labellisees-french-tech.html',
);
const labelPage = read(
  'La French Tech, page du label',
  'http://www.lafrenchtech.com/en-action/le-label-metropoles-french-tech',
);
const networks = read(
  'L’Usine digitale, 2016',
  'https://www.usine-digitale.fr/editorial/healthtech-fintech-cleantech-les-9-reseaux-thematiques-de-la-french-tech-enfin-connus.N403627',
);
const placeGrenet = read('Place Gre’net, 2015', null);

export interface PastStep {
  readonly from: CandidatureState;
  readonly event: CandidatureEvent;
  readonly to: CandidatureState;
  readonly actor: Actor;
  readonly knownDate: string;
  readonly dateWords: { readonly fr: string; readonly en: string } | null;
  readonly basis: { readonly fr: string; readonly en: string };
  readonly sources: readonly SourceRef[];
  readonly details: TransitionDetails;
}

/**
 * What is known of the life of the candidature of 2014, and nothing more (grenoble.md, G3, G5, G7, G9): the steps that
 * must lie between are deduced from the table when they are shown, and never dated.
 */
export const pastSteps: readonly PastStep[] = [
  {
    from: 'draft',
    event: 'deposited',
    to: 'filed',
    actor: 'carrier',
    knownDate: '2014-06',
    dateWords: { fr: 'juin 2014, jour non connu', en: 'June 2014, day not known' },
    basis: { fr: 'Un premier dossier est déposé à Paris.', en: 'A first file is deposited in Paris.' },
    sources: [essor],
    details: {
      notes: [
        {
          said: {
            fr: 'Un dossier plus complet était prévu pour l’automne ; la date de son dépôt n’est pas connue.',
            en: 'A fuller file was planned for the autumn; the date it was filed is not known.',
          },
          sources: [essor],
        },
      ],
    },
  },
  {
    from: 'co_construction',
    event: 'item_waived',
    to: 'co_construction',
    actor: 'mission',
    knownDate: '2014',
    dateWords: { fr: 'été 2014', en: 'summer 2014' },
    basis: {
      fr: 'La Mission dispense Grenoble du point sur le directeur : « dispensé de renseigner cet item ».',
      en: 'The Mission exempts Grenoble from the item on the CEO: « dispensé de renseigner cet item ».',
    },
    sources: [governance],
    details: {
      waiver: 'directeur',
      notes: [
        {
          said: {
            fr: 'La promesse du conseil parle pourtant d’une mission « avec son CEO » ; laquelle est venue la première n’est pas connu.',
            en: 'Yet the council’s promise speaks of a mission with its CEO; which came first is not known.',
          },
          sources: [],
        },
      ],
    },
  },
  {
    from: 'co_construction',
    event: 'visit_reported',
    to: 'co_construction',
    actor: 'mission',
    knownDate: '2014-09-23',
    dateWords: null,
    basis: {
      fr: 'Le directeur de la Mission vient sur place.',
      en: 'The director of the Mission comes on site.',
    },
    sources: [inovallee],
    details: {
      participants: [
        { fr: 'le directeur de la Mission French Tech', en: 'the director of the Mission French Tech' },
      ],
      quotes: [
        {
          text: 'dans les 2 ou 3 meilleurs',
          by: {
            fr: 'le directeur de la Mission, sur le dossier',
            en: 'the director of the Mission, on the file',
          },
          source: inovallee,
        },
        {
          text: 'unique en France',
          by: {
            fr: 'le directeur de la Mission, sur le soutien des grandes entreprises',
            en: 'the director of the Mission, on the support of large companies',
          },
          source: inovallee,
        },
      ],
    },
  },
  {
    from: 'advised',
    event: 'labelled',
    to: 'labelled_trial',
    actor: 'state',
    knownDate: '2014-11-12',
    dateWords: null,
    basis: {
      fr: 'Grenoble est labellisée dans la première vague, avec huit autres métropoles.',
      en: 'Grenoble is labelled in the first wave, with eight other métropoles.',
    },
    sources: [tribune],
    details: { rivalDates: [{ date: '2014-10', source: placeGrenet }] },
  },
  {
    from: 'in_audit',
    event: 'confirmed',
    to: 'confirmed',
    actor: 'state',
    knownDate: '2016',
    dateWords: { fr: 'été 2016', en: 'summer 2016' },
    basis: {
      fr: 'Le label est confirmé pour deux ans de plus, et non trois ; les treize métropoles le gardent.',
      en: 'The label is confirmed for two more years, not three; all thirteen métropoles keep it.',
    },
    sources: [labelPage, networks],
    details: { until: '2018' },
  },
];

/** The waiver of criterion C3 (F6.12, GRE-19). The reason was not published. */
export const directorWaiver = {
  item: 'directeur',
  grantedBy: { fr: 'la Mission French Tech', en: 'the Mission French Tech' },
  knownDate: '2014',
  dateWords: { fr: 'été 2014', en: 'summer 2014' },
  reason: {
    fr: 'Grenoble est « dispensé de renseigner cet item » du cahier des charges ; le motif n’est pas connu.',
    en: 'Grenoble is exempted from this item of the specification (« dispensé de renseigner cet item »); the reason is not known.',
  },
  sources: [governance],
} as const;

interface ExampleAnswer {
  readonly question: string;
  readonly text: string;
  readonly blankReason: string | null;
  readonly readiness: 'in_progress' | 'ready';
  readonly by: string;
}

/** A few answers of the rehearsal, drawn from known facts and attributed; the rest is left for whoever tries the tool. */
export const rehearsalAnswers: readonly ExampleAnswer[] = [
  {
    question: 'variete-densite',
    text: 'Une « ville complète » du numérique, du matériel aux logiciels et aux applications, dans tous les domaines : commerce en ligne, santé, énergie.\n\nMatériel : HP, Bull, STMicro. Logiciel : Atos, Capgemini, Orange, Xerox RCE, Bonitasoft, Hardis. (D’après Présences Grenoble et la page « Pourquoi Digital Grenoble ? ».)',
    blankReason: null,
    readiness: 'ready',
    by: 'territory-lead',
  },
  {
    question: 'projet',
    text: 'Trois axes : relier tous les acteurs, être visible à l’international, faire émerger des « tech champions ».\n\nQuatre piliers : énergie, santé, objets connectés, numérisation du parcours client.\n\nObjectif : en dix ans, un nouveau champion de plus de 1 000 personnes et une dizaine d’entreprises de plusieurs centaines d’emplois. (D’après Gre-mag, La Tribune et Le Journal des Entreprises, 2014.)',
    blankReason: null,
    readiness: 'ready',
    by: 'territory-editor',
  },
  {
    question: 'gouvernance',
    text: 'Six groupes de travail, de bas en haut. (D’après La Tribune, décembre 2014. À compléter : qui décide, qui finance.)',
    blankReason: null,
    readiness: 'in_progress',
    by: 'territory-editor',
  },
  {
    question: 'totem',
    text: 'La mise à disposition d’un totem a été annoncée devant le conseil. Surface : trois valeurs se contredisent, voir les chiffres.',
    blankReason: null,
    readiness: 'in_progress',
    by: 'territory-editor-2',
  },
  {
    question: 'reseaux',
    text: '',
    blankReason: 'Aucune source lue ne décrit les réseaux des lieux en 2014.',
    readiness: 'in_progress',
    by: 'territory-editor-2',
  },
];

/** The figures of the rehearsal: one chosen among rivals, one blank with its reason, the others to do. */
export const rehearsalFigures: readonly {
  indicator: string;
  figure: string | null;
  blankReason: string | null;
}[] = [
  { indicator: 'entreprises', figure: 'figure/entreprises-numeriques/gre-mag', blankReason: null },
  {
    indicator: 'grandes-entreprises',
    figure: null,
    blankReason:
      'Statistique locale introuvable : aucune source ne compte les entreprises par chiffre d’affaires.',
  },
];
