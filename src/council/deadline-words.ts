import type { Said } from '#kit/i18n.ts';
import type { DeadlineKey, DeadlineRule, DeadlineState } from './rules/deadlines.ts';

/** What the pages of deadlines, transmission and publication say. */
export const deadlineWords = {
  title: { fr: 'Échéances après les séances', en: 'Deadlines after sittings' },
  lead: {
    fr: 'Ce que la loi veut après chaque séance levée, avec son article, son dernier jour, et le jour où c’est fait. Un jour non connu est dit : rien n’en est déduit.',
    en: 'What the law wants after each closed sitting, with its article, its last day, and the day it was done. A day that is not known is said so: nothing is deduced from it.',
  },
  none: { fr: 'Aucune séance levée.', en: 'No closed sitting.' },
  late: {
    fr: (count: number) => `${count} échéance${count > 1 ? 's' : ''} dépassée${count > 1 ? 's' : ''}`,
    en: (count: number) => `${count} deadline${count === 1 ? '' : 's'} missed`,
  },
  nothingLate: { fr: 'Aucune échéance n’est dépassée.', en: 'No deadline is missed.' },
  closedOn: {
    fr: (day: string) => `Séance levée le ${day}.`,
    en: (day: string) => `Sitting closed on ${day}.`,
  },
  ofSitting: {
    fr: (title: string) => `Échéances de la séance « ${title} »`,
    en: (title: string) => `Deadlines of the sitting “${title}”`,
  },
  ofAct: {
    fr: (title: string) => `Échéances de la délibération « ${title} »`,
    en: (title: string) => `Deadlines of the deliberation “${title}”`,
  },
  what: { fr: 'Échéance', en: 'Deadline' },
  from: { fr: 'À partir du', en: 'Runs from' },
  due: { fr: 'Dernier jour', en: 'Last day' },
  state: { fr: 'État', en: 'State' },
  metOn: { fr: 'Fait le', en: 'Done on' },
  notYet: { fr: 'pas encore', en: 'not yet' },
  nothingToDo: { fr: 'sans objet', en: 'nothing to do' },
  unknown: { fr: 'non connu', en: 'not known' },
  sendTitle: { fr: 'Envoi aux conseillers municipaux', en: 'Sending to municipal councillors' },
  sendWhat: { fr: 'Document envoyé', en: 'Document sent' },
  examined_list: { fr: 'liste des délibérations examinées', en: 'list of deliberations examined' },
  minutes: { fr: 'procès-verbal', en: 'minutes' },
  sentOn: { fr: 'Jour de l’envoi', en: 'Day of sending' },
  recordSending: { fr: 'Noter cet envoi', en: 'Record this sending' },
  publicity: { fr: 'Publication et transmission', en: 'Publication and transmission' },
  publicityLead: {
    fr: 'Une délibération est exécutoire une fois publiée et transmise à la préfecture (L2131-1 CGCT).',
    en: 'A deliberation is executory once published and transmitted to the préfecture (L2131-1 CGCT).',
  },
  manage: { fr: 'Publier, transmettre', en: 'Publish, transmit' },
  stampSent: {
    fr: (day: string) => `Envoyé en préfecture le ${day}`,
    en: (day: string) => `Sent to the préfecture on ${day}`,
  },
  stampReceived: {
    fr: (day: string) => `Reçu en préfecture le ${day}`,
    en: (day: string) => `Received by the préfecture on ${day}`,
  },
  stampPublished: { fr: (day: string) => `Publié le ${day}`, en: (day: string) => `Published on ${day}` },
  stampId: { fr: (id: string) => `ID : ${id}`, en: (id: string) => `ID: ${id}` },
  byAuthor: {
    fr: (name: string, capacity: string) => `Auteur de l’acte : ${name}, ${capacity} (R2131-1 CGCT).`,
    en: (name: string, capacity: string) => `Author of the act: ${name}, ${capacity} (R2131-1 CGCT).`,
  },
  notSent: { fr: 'Envoi en préfecture : non connu.', en: 'Sending to the préfecture: not known.' },
  notReceived: { fr: 'Réception en préfecture : non connue.', en: 'Reception by the préfecture: not known.' },
  notPublished: {
    fr: 'Publication au sens de la loi : pas encore.',
    en: 'Publication in the sense of the law: not yet.',
  },
  executory: {
    fr: (day: string) => `Exécutoire depuis le ${day} (L2131-1 CGCT).`,
    en: (day: string) => `Executory since ${day} (L2131-1 CGCT).`,
  },
  notExecutory: {
    fr: (missing: string) => `Pas encore exécutoire : il manque ${missing} (L2131-1 CGCT).`,
    en: (missing: string) => `Not executory yet: ${missing} missing (L2131-1 CGCT).`,
  },
  publication: { fr: 'la publication', en: 'publication' },
  transmission: { fr: 'la transmission', en: 'transmission' },
  and: { fr: ' et ', en: ' and ' },
  rehearsal: {
    fr: 'Répétition : rien n’est envoyé à la préfecture, ces dates sont fictives.',
    en: 'Rehearsal: nothing is sent to the préfecture, these dates are fictitious.',
  },
  transmitTitle: { fr: 'Transmission à la préfecture', en: 'Transmission to the préfecture' },
  transmitHint: {
    fr: 'Noter de nouveau corrige : la dernière saisie compte, les autres restent au journal.',
    en: 'Entering again corrects: the last entry counts, the others stay in the journal.',
  },
  receivedOn: { fr: 'Jour de la réception', en: 'Day of the reception' },
  receipt: { fr: 'Identifiant de l’accusé de réception', en: 'Identifier of the receipt' },
  receiptHint: {
    fr: 'Par exemple 042-244200770-20220324-2022_00112-DE.',
    en: 'Such as 042-244200770-20220324-2022_00112-DE.',
  },
  optional: { fr: '(si elle est connue)', en: '(if known)' },
  recordTransmission: { fr: 'Noter la transmission', en: 'Record the transmission' },
  publishTitle: { fr: 'Publication', en: 'Publication' },
  publishHint: {
    fr: 'Publier date d’aujourd’hui la mise en ligne de la délibération, sous le nom et la qualité de son auteur (R2131-1 CGCT), et garde l’extrait tel qu’il est à ce moment : notez d’abord la transmission pour qu’il la porte. Cela ne se refait pas.',
    en: 'Publishing dates the putting online from today, under the name and capacity of the author (R2131-1 CGCT), and keeps the extract as it is at that moment: record the transmission first for it to bear it. It cannot be done again.',
  },
  author: { fr: 'Prénom et nom de l’auteur', en: 'First name and name of the author' },
  capacity: { fr: 'Qualité', en: 'Capacity' },
  capacityHint: { fr: 'Par exemple : président.', en: 'Such as: president.' },
  publish: { fr: 'Publier', en: 'Publish' },
  deliberations: { fr: 'Délibérations', en: 'Deliberations' },
  minutesLink: { fr: 'Procès-verbal', en: 'Minutes' },
} as const;

export const deadlineNames: Readonly<Record<DeadlineKey, Said>> = {
  examined_list: {
    fr: 'Liste des délibérations examinées, affichée et en ligne',
    en: 'List of deliberations examined, displayed and online',
  },
  list_to_communes: {
    fr: 'Liste envoyée aux conseillers municipaux des communes membres',
    en: 'List sent to the municipal councillors of the member communes',
  },
  minutes_online: { fr: 'Procès-verbal adopté mis en ligne', en: 'Adopted minutes put online' },
  minutes_to_communes: {
    fr: 'Procès-verbal envoyé aux conseillers municipaux des communes membres',
    en: 'Minutes sent to the municipal councillors of the member communes',
  },
  act_online: {
    fr: 'Délibération à garder en ligne, au moins',
    en: 'Deliberation to be kept online, at least',
  },
  prefect_reference: {
    fr: 'Déféré possible par le préfet',
    en: 'Reference to the court by the préfet possible',
  },
};

export const deadlineStates: Readonly<Record<DeadlineState, Said>> = {
  unknown: { fr: 'non connu', en: 'not known' },
  to_come: { fr: 'à faire', en: 'to be done' },
  met: { fr: 'fait', en: 'done' },
  met_late: { fr: 'fait en retard', en: 'done late' },
  late: { fr: 'en retard', en: 'late' },
  running: { fr: 'en cours', en: 'running' },
  over: { fr: 'terminée', en: 'over' },
};

export const markWords: Readonly<Record<DeadlineRule['mark'], Said>> = {
  L: { fr: 'texte de la loi', en: 'text of the law' },
  S: { fr: 'source secondaire', en: 'secondary source' },
  I: { fr: 'déduit', en: 'inferred' },
};
