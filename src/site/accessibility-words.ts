/** The accessibility page: what was checked, how, and how to tell us what does not work. */
export const accessibilityWords = {
  title: { fr: 'Accessibilité', en: 'Accessibility' },
  lead: {
    fr: 'Ces pages se lisent sans script, au clavier, au lecteur d’écran, sur un téléphone de 320 pixels et sur un écran de salle.',
    en: 'These pages can be read without scripts, by keyboard, by screen reader, on a 320-pixel phone and on a hall screen.',
  },
  state: { fr: 'Où nous en sommes', en: 'Where we stand' },
  stateText: {
    fr: 'Référentiel visé : RGAA 4.1 et WCAG 2.2 niveau AA. Chaque page est contrôlée automatiquement dans les deux langues à chaque modification du programme. Un contrôle automatique ne voit qu’une partie des défauts : aucun audit complet n’a encore été fait, et nous ne déclarons donc pas de conformité.',
    en: 'Target: RGAA 4.1 and WCAG 2.2 level AA. Every page is checked automatically in both languages at each change of the program. An automatic check sees only part of the defects: no full audit has been made yet, so we declare no conformity.',
  },
  tell: { fr: 'Nous dire ce qui ne va pas', en: 'Tell us what does not work' },
  tellText: {
    fr: 'Écrivez à l’équipe qui tient cette instance, ou au Défenseur des droits si elle ne répond pas.',
    en: 'Write to the team that runs this instance, or to the Défenseur des droits if it does not answer.',
  },
} as const;
