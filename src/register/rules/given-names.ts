/** Given names common in France, folded: enough to see that a column of companies holds people. */
export const givenNames: ReadonlySet<string> = new Set(
  `adrien agnes alain alexandre alexandra alice aline amandine amelie anais andre andrea anne annie anthony antoine
  arnaud arthur audrey aurelie aurelien baptiste beatrice benedicte benjamin benoit bernadette bernard bertrand brigitte bruno
  camille carine carole caroline catherine cecile cedric celine chantal charlotte christelle christian christiane christine
  christophe claire clara claudine clement clementine corentin corinne cyril damien daniel danielle david delphine denis
  didier dominique dorothee edouard elisabeth elise elodie emilie emmanuel emmanuelle eric estelle etienne eva fabien fabienne
  fabrice fanny fatima felix florence florent florian francis franck francois francoise frederic frederique gabriel gaelle
  genevieve georges gerard gilles ginette gregory guillaume guy helene henri herve hugo isabelle jacqueline jacques jean
  jeanclaude jeanfrancois jeanluc jeanmarc jeanmichel jeanpaul jeanphilippe jeanpierre jeanne jennifer jeremy jerome joel
  johan jonathan joseph josette julie julien juliette karim karine laetitia laura laure laurence laurent lea leo lionel louise
  luc lucas lucie ludovic madeleine manon marc marcel margaux marianne marie marielaure marine marion martine mathieu mathilde
  matthieu maurice maxime melanie melissa michel michele mickael mireille mohamed monique morgane muriel nadia nadine nathalie
  nicolas nicole noemie odile olivier pascal pascale patrice patricia patrick paul pauline philippe pierre quentin raphael
  raymond regis remi renaud rene richard robert roger roland romain sabrina samuel sandra sandrine sarah sebastien serge
  severine simone solene sophie stephane stephanie suzanne sylvain sylvie theo therese thierry thomas valentin valerie veronique
  vincent virginie viviane xavier yann yannick yves yvette yvonne`.split(/\s+/),
);
