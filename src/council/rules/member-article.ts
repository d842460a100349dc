import type { Article } from './article.ts';
import type { Beginning, Ending } from './holding.ts';

/**
 * The text behind each way a member comes or leaves, for an EPCI (L5211-1 CGCT brings the rules of municipal councils).
 * `mark` is « S » when the text was read in a secondary source, « I » when applying it here is our inference.
 */
export type MemberArticle = Article & { readonly mark: 'S' | 'I' };

const replaced: MemberArticle = {
  article: 'L5211-8 CGCT, L273-10 et L273-12 du code électoral',
  mark: 'S',
  fr: 'le siège vacant est pourvu selon la taille de la commune : le suivant de la liste, ou le tableau du conseil municipal ; Totem ne vérifie pas qui est appelé à siéger',
  en: 'the vacant seat is filled according to the size of the commune: the next on the list, or the municipal order; Totem does not check who is called to sit',
};
const group: MemberArticle = {
  article: 'L2121-28 CGCT',
  mark: 'I',
  fr: 'le règlement intérieur organise les groupes ; le siège et le mandat ne changent pas',
  en: 'the internal rules organise the groups; neither the seat nor the mandate changes',
};

export const beginningArticles: Readonly<Record<Beginning, MemberArticle>> = {
  installed: {
    article: 'L5211-8 CGCT',
    mark: 'S',
    fr: 'l’organe délibérant est installé après le renouvellement des conseils municipaux',
    en: 'the assembly is installed after the renewal of the municipal councils',
  },
  replaces: replaced,
  changes_group: group,
};

export const endingArticles: Readonly<Record<Ending, MemberArticle>> = {
  resigned: {
    article: 'L2121-4 et L5211-1 CGCT',
    mark: 'S',
    fr: 'la démission est définitive dès que le président la reçoit',
    en: 'a resignation is final as soon as the president receives it',
  },
  died: {
    article: 'L5211-8 CGCT',
    mark: 'I',
    fr: 'le siège est vacant à partir du lendemain du décès',
    en: 'the seat is vacant from the day after the death',
  },
  lost_mandate: {
    article: 'L273-5 du code électoral',
    mark: 'S',
    fr: 'nul ne siège à l’EPCI s’il n’est conseiller municipal',
    en: 'nobody sits in the EPCI who is not a municipal councillor',
  },
  term_ended: {
    article: 'L5211-8 CGCT',
    mark: 'S',
    fr: 'le mandat expire à l’installation de l’assemblée qui suit le renouvellement général',
    en: 'the term expires when the assembly that follows the general renewal is installed',
  },
  changes_group: group,
};
