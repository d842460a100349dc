import type { Said } from '#kit/i18n.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { PostSource } from './tables.ts';

interface ExamplePost {
  readonly slug: string;
  readonly happenedOn: PartialDate;
  readonly title: Said;
  readonly body: Said;
  readonly source: PostSource;
}

/** Posts of the example: facts of the timeline (G3, G4, G7, G9, G10, G12), told in our own words, each with its source. */
export const examplePosts: readonly ExamplePost[] = [
  {
    slug: 'barbecue-numerique',
    happenedOn: '2014-06-20',
    title: { fr: 'Une plénière, puis un barbecue numérique', en: 'A plenary, then a digital barbecue' },
    body: {
      fr: 'Six cents personnes, venues d’environ quatre cents organisations, se sont retrouvées à Grenoble École de Management. Un premier dossier part à Paris ce mois-ci ; un dossier plus fourni est prévu pour l’automne.',
      en: 'Six hundred people from about four hundred organisations met at Grenoble École de Management. A first file goes to Paris this month; a fuller one is planned for the autumn.',
    },
    source: {
      title: 'L’Essor, 2014',
      url: 'http://lessor.fr/et-digital-grenoble-cr-a-le-barbecue-num-rique-7280.html',
    },
  },
  {
    slug: 'visite-de-la-mission',
    happenedOn: '2014-09-23',
    title: { fr: 'La Mission French Tech visite Inovallée', en: 'The French Tech Mission visits Inovallée' },
    body: {
      fr: 'Le directeur de la Mission place Grenoble « dans les 2 ou 3 meilleurs » dossiers et juge l’appui des grandes entreprises « unique en France ».',
      en: 'The Mission’s director ranks Grenoble « dans les 2 ou 3 meilleurs » (among the two or three best) files and calls the support of large companies « unique en France » (unique in France).',
    },
    source: {
      title: 'Inovallée – Le Tarmac, septembre 2014',
      url: 'https://inovallee-letarmac.blogspot.com/2014/09/la-mission-frenchtech-en-visite-au.html?m=1',
    },
  },
  {
    slug: 'grenoble-parmi-les-neuf',
    happenedOn: '2014-11-12',
    title: {
      fr: 'Grenoble parmi les neuf premières métropoles labellisées',
      en: 'Grenoble among the first nine labelled métropoles',
    },
    body: {
      fr: 'La première vague du label French Tech retient neuf métropoles, dont Grenoble. Le label vaut un an ; un bilan est prévu à la fin de 2015.',
      en: 'The first wave of the French Tech label takes nine métropoles, Grenoble among them. The label holds for one year; a review is planned for the end of 2015.',
    },
    source: {
      title: 'La Tribune, 12 novembre 2014',
      url: 'https://www.latribune.fr/technos-medias/20141112trib7c217bd7f/neuf-metropoles-labellisees-french-tech.html',
    },
  },
  {
    slug: 'une-association-et-son-conseil',
    happenedOn: '2014-12-10',
    title: { fr: 'Digital Grenoble devient une association', en: 'Digital Grenoble becomes an association' },
    body: {
      fr: 'L’assemblée générale réunit 333 membres et élit un conseil de 42 sièges : 5 pour les universités et la recherche, 10 pour les grands groupes, 14 pour les startups, PME et accélérateurs, 13 pour les institutions et collectivités. Jean-Pierre Verjus la préside.',
      en: 'The general assembly gathers 333 members and elects a board of 42 seats: 5 for universities and research, 10 for large groups, 14 for startups, SMEs and accelerators, 13 for institutions and local authorities. Jean-Pierre Verjus chairs it.',
    },
    source: {
      title: 'La Tribune Auvergne-Rhône-Alpes, 11 décembre 2014',
      url: 'https://region-aura.latribune.fr/territoire/attractivite/2014-12-11/grenoble-digital-grenoble-se-dote-d-une-gouvernance.html',
    },
  },
  {
    slug: 'le-totem-ouvre',
    happenedOn: '2015-08-26',
    title: { fr: 'Le totem ouvre ses portes', en: 'The totem opens its doors' },
    body: {
      fr: 'Le bâtiment totem ouvre au 16, boulevard Maréchal-Lyautey. L’ouverture était annoncée pour janvier ; les travaux ont pris du retard.',
      en: 'The totem building opens at 16, boulevard Maréchal-Lyautey. The opening had been announced for January; the works ran late.',
    },
    source: {
      title: 'Place Gre’net, 22 septembre 2015',
      url: 'https://www.placegrenet.fr/2015/09/22/digital-grenoble-totem-french-tech-ouvre-toi/525556',
    },
  },
];
