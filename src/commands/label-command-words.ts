/** What the commands of the label say of an input that they cannot read. */
export const labelCommandWords = {
  faults: {
    NOT_JSON: {
      fr: (at: string) => `L’entrée n’est pas un document JSON : ${at}.`,
      en: (at: string) => `The input is not a JSON document: ${at}.`,
    },
    SHAPE: {
      fr: (at: string) => `« ${at} » : absent, ou d’une autre forme que celle attendue.`,
      en: (at: string) => `“${at}”: absent, or of another shape than the one expected.`,
    },
    ID_TWICE: {
      fr: (at: string) => `« ${at} » est donné deux fois.`,
      en: (at: string) => `“${at}” is given twice.`,
    },
    PAIR_TWICE: {
      fr: (at: string) => `La paire ${at} est donnée deux fois.`,
      en: (at: string) => `The pair ${at} is given twice.`,
    },
    UNKNOWN_DOSSIER: {
      fr: (at: string) => `Une paire nomme un dossier inconnu : ${at}.`,
      en: (at: string) => `A pair names an unknown dossier: ${at}.`,
    },
    UNKNOWN_EXPERT: {
      fr: (at: string) => `Une paire nomme un expert inconnu : ${at}.`,
      en: (at: string) => `A pair names an unknown expert: ${at}.`,
    },
    MIN_ABOVE_MAX: {
      fr: (at: string) => `L’expert ${at} a un minimum au-dessus de son maximum.`,
      en: (at: string) => `Expert ${at} has a minimum above the maximum.`,
    },
    OUT_OF_SCALE: {
      fr: (at: string) => `La note ${at} sort de l’échelle.`,
      en: (at: string) => `The score ${at} is out of the scale.`,
    },
  },
};
