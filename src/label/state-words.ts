import type { Said } from '#kit/i18n.ts';
import type { Actor, CandidatureEvent, CandidatureState } from './rules/candidature-states.ts';
import type { TaskState } from './rules/completeness.ts';

/** The states as people read them: the French words of the 2014 process. */
export const stateNames: Readonly<Record<CandidatureState, Said>> = {
  summary_received: { fr: 'synthèse reçue', en: 'summary received' },
  invited: { fr: 'invitée à déposer un dossier', en: 'invited to file' },
  draft: { fr: 'brouillon', en: 'draft' },
  filed: { fr: 'déposée', en: 'filed' },
  to_complete: { fr: 'à compléter', en: 'to be completed' },
  co_construction: { fr: 'en co-construction', en: 'in co-construction' },
  proposed: { fr: 'proposée par la Mission', en: 'proposed by the Mission' },
  in_committee: { fr: 'devant le comité', en: 'before the committee' },
  advised: { fr: 'avis rendu', en: 'advice given' },
  labelled_trial: { fr: 'labellisée pour un an', en: 'labelled for one year' },
  in_audit: { fr: 'en audit', en: 'under audit' },
  confirmed: { fr: 'confirmée', en: 'confirmed' },
  back_in_play: { fr: 'remise en jeu', en: 'put back in play' },
  suspended: { fr: 'suspendue', en: 'suspended' },
  refused: { fr: 'refusée', en: 'refused' },
  not_confirmed: { fr: 'label retiré', en: 'label withdrawn' },
  expired: { fr: 'label expiré', en: 'label expired' },
  abandoned: { fr: 'abandonnée', en: 'withdrawn by the candidate' },
};

export const eventNames: Readonly<Record<CandidatureEvent, Said>> = {
  summary_filed: { fr: 'Synthèse déposée', en: 'Summary filed' },
  invited: { fr: 'Invitation à déposer un dossier complet', en: 'Invited to file a full application' },
  draft_opened: { fr: 'Brouillon ouvert', en: 'Draft opened' },
  deposited: { fr: 'Dossier déposé', en: 'Application filed' },
  completeness_accepted: {
    fr: 'Complétude acceptée, interlocuteur désigné',
    en: 'Completeness accepted, contact named',
  },
  completeness_refused: { fr: 'Dossier à compléter', en: 'Completeness refused' },
  round_opened: { fr: 'Questions de la Mission', en: 'Questions from the Mission' },
  round_answered: { fr: 'Réponses de l’équipe', en: 'Answers from the team' },
  visit_reported: { fr: 'Visite sur place', en: 'Site visit' },
  item_waived: { fr: 'Dispense d’un point', en: 'Item waived' },
  proposed: { fr: 'Projet proposé par la Mission', en: 'Project proposed by the Mission' },
  put_on_session: { fr: 'Inscription à une session du comité', en: 'Put on a committee session' },
  advice_given: { fr: 'Avis du comité', en: 'Advice of the committee' },
  labelled: { fr: 'Label accordé pour un an', en: 'Label granted for one year' },
  sent_back: { fr: 'Renvoi en co-construction avec recommandations', en: 'Sent back with recommendations' },
  refused: { fr: 'Refus', en: 'Refused' },
  commitments_published: { fr: 'Document d’engagement publié', en: 'Commitment document published' },
  audit_opened: { fr: 'Bilan de fin d’année ouvert', en: 'End-of-year audit opened' },
  confirmed: { fr: 'Label confirmé', en: 'Label confirmed' },
  not_confirmed: { fr: 'Label non confirmé', en: 'Label not confirmed' },
  put_back_in_play: { fr: 'Label remis en jeu', en: 'Label put back in play' },
  renewed: { fr: 'Label renouvelé', en: 'Label renewed' },
  not_renewed: { fr: 'Label non renouvelé', en: 'Label not renewed' },
  suspended: { fr: 'Label suspendu', en: 'Label suspended' },
  suspension_lifted: { fr: 'Suspension levée', en: 'Suspension lifted' },
  withdrawn: { fr: 'Candidature retirée', en: 'Candidature withdrawn' },
};

export const actorNames: Readonly<Record<Actor, Said>> = {
  carrier: { fr: 'l’équipe qui porte la candidature', en: 'the team carrying the candidature' },
  mission: { fr: 'la Mission French Tech', en: 'the Mission French Tech' },
  committee: { fr: 'le comité d’experts', en: 'the committee of experts' },
  state: { fr: 'l’État', en: 'the State' },
  clock: { fr: 'l’échéance', en: 'the calendar' },
};

/** The tone of a badge follows where a candidature stands; the word always comes first. */
export const stateTones: Readonly<
  Record<CandidatureState, 'todo' | 'info' | 'success' | 'warning' | 'error'>
> = {
  summary_received: 'info',
  invited: 'info',
  draft: 'todo',
  filed: 'info',
  to_complete: 'warning',
  co_construction: 'info',
  proposed: 'info',
  in_committee: 'info',
  advised: 'info',
  labelled_trial: 'success',
  in_audit: 'info',
  confirmed: 'success',
  back_in_play: 'warning',
  suspended: 'warning',
  refused: 'error',
  not_confirmed: 'error',
  expired: 'warning',
  abandoned: 'todo',
};

export const taskNames: Readonly<Record<TaskState, Said>> = {
  'to-do': { fr: 'À faire', en: 'To do' },
  'in-progress': { fr: 'En cours', en: 'In progress' },
  done: { fr: 'Fait', en: 'Done' },
  blank: { fr: 'Laissé vide', en: 'Left blank' },
};
export const taskTones: Readonly<Record<TaskState, 'todo' | 'info' | 'success' | 'blank'>> = {
  'to-do': 'todo',
  'in-progress': 'info',
  done: 'success',
  blank: 'blank',
};
