/** What comes by a personal link: facts to correct, the word that all is right, or the wish to leave the register. */
export type CorrectionKind = 'corrects' | 'confirms' | 'withdraws';
