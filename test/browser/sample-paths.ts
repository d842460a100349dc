/** An address to look at for each pattern of the site map; null for what is a file or a stream, not a page. */
export const samplePaths: Readonly<Record<string, string | null>> = {
  '/en-direct': null,
  '/actualites.atom': null,
  '/actualites/:slug': '/actualites/grenoble-parmi-les-neuf',
};
